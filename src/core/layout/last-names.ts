import { phrases } from '../bylines/phrases.js';
import { inkOf, LineFact } from '../text/lines.js';
import { type Block, blockOf } from './block.js';
import { foldedName, type NameLine, readNameLine } from './name-line.js';
import { blanksAfter, blanksBefore, type Page } from './page.js';
import { hasTextAbove } from './prose.js';
import { silence } from './talk.js';

/** A few comments are short, and so is what is looked through for them. */
const LONGEST_BODY = 1500;
const MOST_PARAGRAPHS = 9;
const MOST_LINES = 400;
const LONGEST_NAME = 30;
const MOST_WORDS = 3;
const LIKELY = 0.85;
/** So many lines from the top a page says how many comments it has. */
const HEAD = 15;

/**
 * The last few comments of a page that shows no dates: names alone on their lines, each with a body below, down to the page's end.
 * Headings of an article look just like that, so something must tell them: a heading right above, the page's own count, verbs of
 * saying, a nickname, or one who addresses another.
 */
export function findLastNames(page: Page): readonly Block[] {
  const { names, heading } = namesAtEnd(page);
  const claimed = claimedOnTop(page);
  const run = heading
    ? names
    : claimed !== null && names.length > claimed
      ? names.slice(names.length - claimed)
      : names;
  if (run.length === 0 || !hasTextAbove(page, run[0].line) || !differ(page, run)) return [];
  const blocks = run.map(({ line, name, says, likelihood }) =>
    blockOf({ place: 'header', anchor: line, first: line, last: line, name, likelihood, says }),
  );
  if (heading || claimed === run.length) return blocks;
  if (run.length < 2 || silence(page, blocks) > 0) return [];
  const isTold = areSaying(page, run) || isNicknamed(page, run) || isAddressed(page, run);
  return isTold ? blocks : [];
}

/** The run of names that reaches to the page's end, in text order, and whether a heading of comments stands right above. */
function namesAtEnd(page: Page): { readonly names: readonly NameLine[]; readonly heading: boolean } {
  const { visible, lines } = page;
  const names: NameLine[] = [];
  let size = 0;
  let paragraphs = 0;
  const lowest = Math.max(0, visible.length - MOST_LINES);
  for (let at = visible.length - 1; at >= lowest; at--) {
    const line = visible[at];
    const kind = page.furniture(line)?.kind;
    if (kind === 'claim' || kind === 'heading')
      return { names, heading: names.length > 0 && names[0].line === visible[at + 1] };
    if (kind === 'list' || page.dates(line).length > 0) break;
    if (kind !== undefined) continue;
    const name = size > 0 ? nameAbove(page, at) : null;
    if (name && (names.length === 0 || isAlike(page, name.line, names[0].line))) {
      names.unshift(name);
      size = 0;
      paragraphs = 0;
      continue;
    }
    size += lines.inkEnd[line] - lines.ink[line];
    if (blanksBefore(page, line) > 0) paragraphs++;
    if (size > LONGEST_BODY || paragraphs > MOST_PARAGRAPHS) break;
  }
  return { names, heading: false };
}

/** The name on a visible line, where it stands alone and what follows may be its body. */
function nameAbove(page: Page, at: number): NameLine | null {
  const { visible, lines } = page;
  const line = visible[at];
  if (blanksBefore(page, line) === 0 && at > 0 && page.furniture(visible[at - 1]) === null) return null;
  if (blanksAfter(page, line) > 1 || page.furniture(visible[at + 1]) !== null) return null;
  if ((lines.facts[line] & LineFact.EndsSentence) !== 0 && !INITIAL.test(inkOf(lines, line))) return null;
  const found = readNameLine(page, line);
  if (found?.number !== null || found.addressee) return null;
  const name = nameOf(page, found);
  if (!NAME.test(name) || name.length > LONGEST_NAME || name.split(/\s+/).length > MOST_WORDS) return null;
  return found.says || (found.likelihood >= LIKELY && !inkOf(lines, line).endsWith(':')) ? found : null;
}

const INITIAL = /\p{L} \p{Lu}\.$/u;

function isAlike(page: Page, line: number, below: number): boolean {
  const { indent } = page.lines;
  return blanksAfter(page, line) === blanksAfter(page, below) && indent[line] === indent[below];
}

/** The number of comments that the page gives beside its own byline (`By Ann on May 2, 2013 2 Comments`); null for none. */
function claimedOnTop(page: Page): number | null {
  for (const line of page.visible.subarray(0, HEAD)) {
    if (page.dates(line).length === 0) continue;
    for (const [, digits, word] of page.folded(line).matchAll(/(\d{1,4}) (\p{L}+)/gu))
      if (phrases('claims').has(word)) return Number(digits);
  }
  return null;
}

function nameOf(page: Page, { name }: NameLine): string {
  return page.text.slice(name.start, name.end);
}

/** Whether nobody is named twice but who comes back, and no name is what the page speaks of. */
function differ(page: Page, run: readonly NameLine[]): boolean {
  const above = page.text.slice(0, page.lines.start[run[0].line]).toLowerCase();
  return run.every((name) => !above.includes(foldedName(page, name.name)));
}

/** A name begins with a letter or a digit; titles stand in quotation marks. */
const NAME = /^[\p{L}\d]/u;

/** What no heading is: `jo_99`, `BreadLoverToo`, `Anita K.`, `anna`; programs and firms have two humps at most. */
const NICKNAME = /\p{L}_|\p{Ll}\d|\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}|^\p{Lu}\p{Ll}+ \p{Lu}\.?$|^\p{Ll}{3,}$/u;

function isNicknamed(page: Page, run: readonly NameLine[]): boolean {
  return run.filter((name) => NICKNAME.test(nameOf(page, name))).length * 3 >= run.length;
}

/** Whether verbs of saying follow all names, and it is no article that reports in quotation marks what was said. */
function areSaying(page: Page, run: readonly NameLine[]): boolean {
  const bodies = run.map(({ line }) => inkOf(page.lines, page.visible[page.place[line] + 1]));
  return run.every(({ says }) => says) && !bodies.some((body) => /^["“”„«»]/.test(body));
}

const GREETING = 40;

/** Whether a body begins by addressing who has written above. */
function isAddressed(page: Page, run: readonly NameLine[]): boolean {
  return run.some(({ line }, i) => {
    const body = page.visible[page.place[line] + 1];
    const opening = inkOf(page.lines, body).slice(0, GREETING).toLowerCase();
    return run.slice(0, i).some(({ name }) => opening.includes(foldedName(page, name)));
  });
}
