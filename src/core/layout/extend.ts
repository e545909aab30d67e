import { parseCount } from '../bylines/counts.js';
import { foldName } from '../bylines/names.js';
import { foldPhrase } from '../bylines/phrases.js';
import { REPLY_MARKS } from '../bylines/reply-marks.js';
import { type Block, topOf } from './block.js';
import { inkOf, LineFact } from '../text/lines.js';
import { foldedName } from './name-line.js';
import { blanksBefore, type Page, visibleFrom } from './page.js';
import { firstOf, readUsual } from './sample.js';

const HIGHEST = 3;
const SIGNED = /^[+\-−–]\d{1,6}$/;

/**
 * Stretches headers upwards over lines that belong to them on most posts: votes, the subject (`Re: …`), a label, the
 * author's name once more. What stands there on few posts only is the end of the body above.
 */
export function extendHeaders(page: Page, blocks: readonly Block[]): Block[] {
  let extended = [...blocks];
  if (blocks.length < 2 || blocks.some((block) => block.place !== 'header')) return extended;
  for (let steps = 0; steps < HIGHEST; steps++) {
    let most: string | null = null;
    const kinds = readUsual(
      extended,
      (block) => lineKind(page, block),
      (found) => (most = usualKind(withFirstSubject(page, extended, found))) !== null,
    );
    if (kinds === null || most === null) break;
    const above = withFirstSubject(page, extended, kinds);
    if (above[0]?.kind !== most && closesLast(page, extended[extended.length - 1], most)) break;
    if (isAllTheySay(page, extended, above, most)) break;
    extended = extended.map((block, i) => {
      const found = above[i];
      if (found?.kind !== most || (i > 0 && found.line <= extended[i - 1].last)) return block;
      const votes = most === 'votes' ? votesOn(page, found.line) : null;
      return { ...block, first: found.line, votes: votes ?? block.votes };
    });
  }
  return overBadges(page, overTitles(page, extended));
}

const SUBJECT = new RegExp(String.raw`^(?:${REPLY_MARKS})\s*:\s*`, 'i');

/** The post that opens a thread shows the subject without its "Re:". */
function withFirstSubject(
  page: Page,
  blocks: readonly Block[],
  above: readonly (LineKind | null)[],
): (LineKind | null)[] {
  const reply = above.find((found) => found?.kind === 'subject');
  const line = visibleFrom(page, topOf(blocks[0]), -1);
  if (!reply || line < 0 || above[0]?.kind === 'subject') return [...above];
  const subject = inkOf(page.lines, reply.line).replace(SUBJECT, '');
  return inkOf(page.lines, line) === subject ? [{ line, kind: 'subject' }, ...above.slice(1)] : [...above];
}

const LONGEST_TITLE = 60;
/** What may stand around the name that goes with a picture: `Picture of Ann Lee`, `Ann Lee's avatar - Go to profile`. */
const LONGEST_CAPTION = 26;
const LONGEST_REMARK = 14;

/**
 * Stretches headers over titles: short lines right above them, set apart from the text before. Only where all posts have one
 * and still a body without it; else it is the last line of the body above.
 */
function overTitles(page: Page, blocks: readonly Block[]): Block[] {
  const titleAbove = (block: Block, i: number): number => {
    const line = visibleFrom(page, topOf(block), -1);
    const above = i > 0 ? blocks[i - 1].last : -1;
    if (line <= above || topOf(block) - line > 1 || page.furniture(line) !== null) return -1;
    if (page.lines.inkEnd[line] - page.lines.ink[line] > LONGEST_TITLE || blanksBefore(page, line) === 0) return -1;
    return i === 0 || visibleFrom(page, line, -1) > above ? line : -1;
  };
  const isUsual = (lines: readonly number[]): boolean =>
    lines.length >= 3 && lines.filter((line) => line >= 0).length >= lines.length * 0.9;
  const titles = readUsual(blocks, titleAbove, isUsual);
  if (titles === null) return [...blocks];
  return blocks.map((block, i) => (titles[i] < 0 ? block : { ...block, first: titles[i] }));
}

/** A badge is a word or two. */
const LONGEST_BADGE = 30;
const HIGHEST_BADGES = 2;
const PARTED = 0.6;

/**
 * Stretches the odd header over badges (`Author`, `Top contributor`) that stand between it and what parts posts, a blank line or
 * buttons: where most headers stand right below one, text that stands below it too opens the post and ends no other.
 */
function overBadges(page: Page, blocks: readonly Block[]): Block[] {
  const isBelowEdge = (line: number): boolean =>
    blanksBefore(page, line) > 0 || page.furniture(visibleFrom(page, line, -1))?.kind === 'link';
  const isParted = (block: Block): boolean => isBelowEdge(topOf(block));
  const known = firstOf(blocks.slice(1));
  if (known.length < 3 || known.filter(isParted).length < known.length * PARTED) return [...blocks];
  return blocks.map((block, i) => {
    if (i === 0 || isParted(block)) return block;
    let line = topOf(block);
    for (let steps = 0; steps < HIGHEST_BADGES; steps++) {
      line = visibleFrom(page, line, -1);
      const { ink, inkEnd, facts } = page.lines;
      if (visibleFrom(page, line, -1) <= blocks[i - 1].last || page.furniture(line) !== null) return block;
      if (inkEnd[line] - ink[line] > LONGEST_BADGE || (facts[line] & LineFact.EndsSentence) !== 0) return block;
      if (isBelowEdge(line)) return { ...block, first: line };
    }
    return block;
  });
}

interface LineKind {
  readonly line: number;
  readonly kind: string;
}

/** What the line right above a header is, as far as lines there can be compared; null for a line of text. */
function lineKind(page: Page, block: Block, line = visibleFrom(page, topOf(block), -1)): LineKind | null {
  const gap = blanksBefore(page, topOf(block));
  if (line < 0 || gap > 3) return null;
  const { ink, inkEnd } = page.lines;
  const furniture = page.furniture(line);
  if (furniture !== null) {
    // The buttons to vote with stand beside the votes.
    const over = furniture.kind === 'link' ? visibleFrom(page, line, -1) : -1;
    return over >= 0 && SIGNED.test(page.text.slice(ink[over], inkEnd[over])) ? { line: over, kind: 'votes' } : null;
  }
  if (inkEnd[line] - ink[line] > 90) return null;
  const text = page.text.slice(ink[line], inkEnd[line]);
  if (SIGNED.test(text)) return { line, kind: 'votes' };
  const subject = SUBJECT.exec(text);
  if (subject) return { line, kind: 'subject' };
  if (gap > 1) return null;
  const name = block.name && foldedName(page, block.name);
  const folded = foldName(text);
  const isNamed = (longest: number): boolean =>
    name !== null && name.length > 2 && folded.length < name.length + longest && folded.includes(name);
  if (isNamed(LONGEST_REMARK) && folded.startsWith(name!)) return { line, kind: 'name' };
  if (IDENTITY.test(text)) return { line, kind: 'identity' };
  const label = /^[\p{L} ]{2,24}:/u.exec(text);
  if (label && !REACTIONS.test(text)) return { line, kind: `label ${foldPhrase(label[0])}` };
  const isSaid = (page.lines.facts[line] & LineFact.EndsSentence) !== 0;
  if (!isSaid && isNamed(LONGEST_CAPTION) && page.dates(line).length === 0)
    return { line, kind: `text ${folded.replace(name!, '@')}` };
  return text.length <= 30 && /\p{L}/u.test(folded) && !REACTIONS.test(text)
    ? { line, kind: `text ${folded.replace(/\d+/g, '#')}` }
    : null;
}

/** A post's number in the whole board: one that counts what people gave stands without brackets. */
const IDENTITY = /^\(\d{3,}\)$/;

/** Who liked the post above, and how many times. */
const REACTIONS =
  /^(?:reactions|reaktionen|réactions|reacciones|reações|reazioni|reacties|reaktiot|реакции|likes|thanks):|^x\d+$/i;

const NEAR_END = 40;

/** Whether a line that stands above headers stands below the last post too: then it closes posts and opens none. */
function closesLast(page: Page, last: Block, kind: string): boolean {
  if (!/^(?:text|label) /.test(kind)) return false;
  for (let steps = 2; steps <= NEAR_END; steps++) {
    const line = visibleFrom(page, last.last, steps);
    if (line < 0) return false;
    if (lineKind(page, { ...last, first: line + 1, last: line + 1 }, line)?.kind === kind) return true;
  }
  return false;
}

/** Whether most of these lines are all that stands between two headers: people who say the same (`+1`), not what opens posts. */
function isAllTheySay(
  page: Page,
  blocks: readonly Block[],
  above: readonly (LineKind | null)[],
  kind: string,
): boolean {
  let lines = 0;
  let alone = 0;
  for (let i = 1; i < above.length; i++) {
    if (above[i]?.kind !== kind) continue;
    lines++;
    if (visibleFrom(page, above[i]!.line, -1) <= blocks[i - 1].last) alone++;
  }
  return alone * 2 > lines;
}

/** What stands above most posts but the first; null when nothing does. */
function usualKind(above: readonly (LineKind | null)[]): string | null {
  const others = above.slice(1);
  const most = mostFrequent(others);
  if (most === null) return null;
  const times = others.filter((found) => found?.kind === most).length;
  return times < (/^(?:text|label) /.test(most) ? 2 : 1) || times * 2 < others.length ? null : most;
}

function mostFrequent(found: readonly (LineKind | null)[]): string | null {
  const counts = new Map<string, number>();
  let most: string | null = null;
  for (const entry of found) {
    if (!entry) continue;
    const count = (counts.get(entry.kind) ?? 0) + 1;
    counts.set(entry.kind, count);
    if (most === null || count > counts.get(most)!) most = entry.kind;
  }
  return most;
}

function votesOn(page: Page, line: number): Block['votes'] {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  const value = parseCount(page.text.slice(start, end));
  return value === null ? null : { start, end, value, what: 'net' };
}
