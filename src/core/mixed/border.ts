import { blanksBefore, type Page } from '../layout/page.js';
import { inkOf, LineFact } from '../text/lines.js';

/** So many visible lines above its posts a page may say that they begin. */
export const HEADING = 12;
/** A title is shorter. */
const LONGEST_TITLE = 120;
/** A body of so many visible characters is none too long. */
const USUAL_BODY = 300;

/** Where a page begins, and how much speaks for it. */
export interface Border {
  readonly line: number;
  readonly value: number;
}

/**
 * The line with which the lower of two pages begins: behind the last byline of the upper one, whose body may follow (`isBodyBelow`),
 * and not behind the first post of the lower one.
 */
export function borderBetween(page: Page, behind: number, first: number, isBodyBelow: boolean): Border {
  const { visible, place, lines } = page;
  const from = place[behind] + (isBodyBelow ? 1 : 0);
  const to = place[first];
  const widest = widestGap(page, from, to);
  const claim = claimAbove(page, from, to);
  let best = first;
  let most = -Infinity;
  let ended = 0;
  let body = 0;
  for (let at = from; at <= to; at++) {
    const line = visible[at];
    const kind = page.furniture(line)?.kind;
    const weight = kind === undefined ? beginsPage(page, at, widest, claim) : -2;
    const value = weight + ended - (at > claim.at ? 3 : 0) - 0.7 * Math.max(0, Math.log2(body / USUAL_BODY));
    if (value > most) {
      most = value;
      best = line;
    }
    body += lines.inkEnd[line] - lines.ink[line];
    if (kind === 'form' || kind === 'end') ended = 2;
  }
  return { line: best, value: most };
}

/** The most blank lines above any visible line of a stretch, both ends included. */
function widestGap(page: Page, from: number, to: number): number {
  let widest = 0;
  for (let at = from; at <= to; at++) widest = Math.max(widest, blanksBefore(page, page.visible[at]));
  return widest;
}

/** How much speaks for a line of text to be a page's first one. */
function beginsPage(page: Page, at: number, widest: number, claim: { readonly said: string }): number {
  const { visible, lines } = page;
  const line = visible[at];
  const above = at > 0 ? visible[at - 1] : -1;
  const blanks = blanksBefore(page, line);
  let value = blanks === 0 ? 0 : blanks === widest ? 2 : 1;
  if (blanks > 1 && blanks === widest) value += 1;
  if (above >= 0 && page.text.slice(lines.inkEnd[above], lines.ink[line]).includes('\f')) value += 10;
  if (above >= 0 && page.furniture(above)?.kind === 'rule') value += 2;
  if (isTitle(page, line)) {
    value += 2;
    const folded = page.folded(line);
    if (folded.length >= 8 && claim.said.includes(folded)) value += 4;
    if (at + 1 < visible.length && page.dates(visible[at + 1]).length > 0) value += 1;
  }
  return value;
}

/** Counts and marks are no titles. */
const LETTERS = /\p{L}.*\p{L}.*\p{L}/u;

function isTitle(page: Page, line: number): boolean {
  const { ink, inkEnd, facts } = page.lines;
  if (inkEnd[line] - ink[line] > LONGEST_TITLE) return false;
  if ((facts[line] & (LineFact.EndsColon | LineFact.LeadingQuote)) !== 0) return false;
  const said = inkOf(page.lines, line);
  return ((facts[line] & LineFact.EndsSentence) === 0 || said.endsWith('?')) && LETTERS.test(said);
}

/** What says above the lower page's posts that they begin; none: behind them, and nothing is said. */
function claimAbove(page: Page, from: number, to: number): { readonly at: number; readonly said: string } {
  for (let at = to - 1; at >= Math.max(from, to - HEADING); at--) {
    const kind = page.furniture(page.visible[at])?.kind;
    if (kind === 'claim' || kind === 'heading') return { at, said: page.folded(page.visible[at]) };
  }
  return { at: to, said: '' };
}

/** What must speak for a line to be a page's first one where no posts stand by it. */
const CLEAR = 5;

/** The line that looks most like the first one of another page; -1 when none does much. */
export function clearestBorder(page: Page): number {
  const { visible } = page;
  const widest = widestGap(page, 1, visible.length - 1);
  let best = -1;
  let most = CLEAR;
  for (let at = 1; at < visible.length; at++) {
    if (page.furniture(visible[at]) !== null) continue;
    const value = beginsPage(page, at, widest, { said: '' });
    if (value <= most && (best >= 0 || value < most)) continue;
    most = value;
    best = visible[at];
  }
  return best;
}
