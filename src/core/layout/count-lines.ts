import { parseCount } from '../bylines/counts.js';
import type { Found } from '../discussion.js';
import { inkOf, LineFact } from '../text/lines.js';
import type { Cut } from './cut.js';
import { type Page, visibleFrom } from './page.js';
import { readUsual } from './sample.js';
import type { VotesRead } from './votes.js';

/**
 * A post's votes on a line that is none of its words: above its body, as the body's last line, behind the post among its buttons, or
 * on the line with its date.
 */
export interface CountLine {
  readonly place: 'above' | 'below' | 'behind' | 'beside';
  readonly line: number;
  readonly votes: Found<number>;
}

interface Candidate extends CountLine {
  /** The line with its number masked: what the posts of a page have in common. */
  readonly key: string;
}

const LONGEST = 40;
const MOST_BEHIND = 5;
const LEAST = 3;
/** With a word for votes some posts may show none; a number alone must stand under nearly all. */
const SHARE = 0.4;
const SHARE_BARE = 0.7;

const NUMBER = /(?<![\p{L}\d.,:/#-])[+\-−–]?\d[\d.,]{0,9}[km]?(?![\d:/%])/giu;
const WORDS =
  /\b(?:up)?(?:votes?|points?|likes?|diggs?|claps?|favou?rites?|recommend(?:ed|s)?|helpful)\b|hilfreich|gefällt|stimmen?\b|me gusta|votos?\b|j[’']aime|赞|공감|推荐|いいね|нравится/iu;

/** What readers press, right beside how often they did, glued or not: `6Like`, `Upvote · 311`, `Helpful (9)`, `赞46`. */
const PRESSED =
  /(?<![\d.,:/#-])(\d[\d.,]{0,9}[km]?)\s?(likes?|recommends?|(?:up)?votes?|favou?rites?|claps?)(?!ly)|((?<!\p{L})(?:likes?|recommend(?:ed)?|upvotes?|helpful|useful|gefällt mir|me gusta|j[’']aime|нравится)|赞同?|贊|공감|추천|좋아요|いいね)\s?[·:(]?\s?(\d[\d.,]{0,9}[km]?)(?![\d:/%\p{L}])/giu;
const LONGEST_ROW = 90;

/**
 * Finds the votes of a page whose bylines show none, by their place and by what the posts' lines have in common: `+618 diggs`
 * above each body, `Upvote · 311` below, `14` among the buttons. Null for a post without one.
 */
export function findCountLines(page: Page, cuts: readonly Cut[]): (CountLine | null)[] | null {
  let usual: string | null = null;
  const all = readUsual(
    cuts,
    (cut, i) => candidatesOf(page, cut, cuts[i + 1]?.first ?? page.end),
    (found) => (usual = usualVotes(found)) !== null,
  );
  return all?.map((list) => list.find((one) => nameOf(one) === usual) ?? null) ?? null;
}

function nameOf({ place, key }: Candidate): string {
  return `${place} ${key}`;
}

/** What counts the votes of most posts, as `nameOf` names it; null when nothing does. */
function usualVotes(all: readonly (readonly Candidate[])[]): string | null {
  const groups = new Map<string, Candidate[]>();
  for (const list of all) {
    const seen = new Set<string>();
    for (const one of list) {
      const key = nameOf(one);
      if (seen.has(key)) continue;
      seen.add(key);
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  const [usual] = [...groups]
    .filter(([, group]) => isVotes(group, all.length))
    .sort((a, b) => Number(WORDS.test(b[0])) - Number(WORDS.test(a[0])) || b[1].length - a[1].length);
  return (usual as typeof usual | undefined)?.[0] ?? null;
}

/** Takes the votes that stand on a line of their own, and that line out of the body. */
export function withCountLine(page: Page, read: VotesRead, { block }: Cut, count: CountLine | null): VotesRead {
  if (!count || read.votes || block.votes) return read;
  const { place, line, votes } = count;
  if (place === 'above') return { ...read, votes, bodyFirst: Math.max(visibleFrom(page, line, 1), line + 1) };
  if (place !== 'below') return { ...read, votes };
  return { ...read, votes, bodyLast: visibleFrom(page, line, -1) };
}

function isVotes(group: readonly Candidate[], posts: number): boolean {
  const [{ key, votes }] = group;
  const isWord = WORDS.test(key);
  if (!isWord && key !== '#') return false;
  if (group.length < Math.max(LEAST, posts * (isWord ? SHARE : SHARE_BARE))) return false;
  if (isWord) return true;
  // Numbers that count up are the posts' own.
  const values = group.map(({ votes: { value } }) => value);
  const rises = values.filter((value, i) => i > 0 && value === values[i - 1] + 1).length;
  return new Set(values).size > 1 && rises * 2 < values.length && votes.value < 100_000;
}

function candidatesOf(page: Page, cut: Cut, next: number): Candidate[] {
  const found: Candidate[] = [];
  const { block, bodyFirst, bodyLast } = cut;
  if (bodyFirst <= bodyLast) {
    if (block.upTo === null) add(page, found, 'above', bodyFirst);
    if (block.from === null && bodyLast > bodyFirst) add(page, found, 'below', bodyLast);
  }
  let line = visibleFrom(page, cut.last, 1);
  for (let steps = 0; steps < MOST_BEHIND && line >= 0 && line < next; steps++) {
    add(page, found, 'behind', line);
    line = visibleFrom(page, line, 1);
  }
  for (const own of new Set([block.anchor, block.footLast])) if (own >= 0) addPressed(page, found, 'beside', own);
  return found;
}

/** Adds the counts on a row of buttons. */
function addPressed(page: Page, into: Candidate[], place: CountLine['place'], line: number): void {
  const { ink, inkEnd, facts } = page.lines;
  if ((facts[line] & LineFact.Digit) === 0 || inkEnd[line] - ink[line] > LONGEST_ROW) return;
  for (const match of inkOf(page.lines, line).matchAll(PRESSED)) {
    const digits = (match[1] as string | undefined) ?? match[4];
    const word = (match[2] as string | undefined) ?? match[3];
    const value = parseCount(digits);
    if (value === null) continue;
    const start = ink[line] + match.index + (match[1] === undefined ? match[0].lastIndexOf(digits) : 0);
    into.push({
      place,
      line,
      key: `# ${word.replace(/s$/, '').toLowerCase()}`,
      votes: { value, start, end: start + digits.length },
    });
  }
}

function add(page: Page, into: Candidate[], place: CountLine['place'], line: number): void {
  if (place === 'behind') addPressed(page, into, place, line);
  const { ink, inkEnd, facts } = page.lines;
  if ((facts[line] & LineFact.Digit) === 0 || inkEnd[line] - ink[line] > LONGEST || page.dates(line).length > 0) return;
  const text = inkOf(page.lines, line);
  const [number, other] = text.matchAll(NUMBER);
  if (number === undefined || other !== undefined) return;
  const value = parseCount(number[0]);
  if (value === null) return;
  const start = ink[line] + number.index;
  const key = text.replace(NUMBER, '#').replace(/s\b/g, '').toLowerCase();
  into.push({ place, line, key, votes: { value, start, end: start + number[0].length } });
}
