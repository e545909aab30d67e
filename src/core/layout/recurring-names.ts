import { nameLikelihood } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import { inkOf, LineFact } from '../text/lines.js';
import { type Block, blockOf } from './block.js';
import { foldedName, readNameLine } from './name-line.js';
import { occurrences } from './occurrences.js';
import { blanksAfter, blanksBefore, type Page } from './page.js';
import { talkShare } from './talk.js';

/** The key of the family of such bylines. */
export const RECURRING = 'recurring';

const LEAST = 4;
const LONGEST = 40;
const MOST_WORDS = 4;
/** Most posts of a thread are by people who have written more than one. */
const USUAL = 0.5;
/** Nearly all names have words below them. */
const FILLED = 0.9;
const LIKELY = 0.6;
/** How much a name that comes back looks like one at least. */
const SURE = 0.85;
const LEAST_TALK = 0.35;

/** How lines of names are set apart from text: as headings, by a colon, in bold, or by nothing but their shortness. */
type Frame = 'heading' | 'bold' | 'colon' | 'plain';

interface Candidate {
  readonly line: number;
  readonly name: Span;
  readonly likelihood: number;
  /** The frame, and for lines that nothing marks the blank lines around them. */
  readonly frame: string;
}

/**
 * The posts of a page that shows nothing but who speaks, each time on a line of its own that is set alike: a heading, `Ann:`,
 * bold, or a short line between lines of text. Headings and labels recur in manuals too; that these are people is told by the
 * same names coming back below others, by the others naming them, and by their talking.
 */
export function findRecurringNames(page: Page): readonly Block[] {
  const byFrame = new Map<string, Candidate[]>();
  for (const line of page.visible) {
    const found = candidateOn(page, line);
    if (!found) continue;
    const alike = byFrame.get(found.frame);
    if (alike) alike.push(found);
    else byFrame.set(found.frame, [found]);
  }
  let best: readonly Block[] = [];
  for (const alike of byFrame.values()) {
    if (alike.length <= best.length) continue;
    const blocks = speakersAmong(page, alike);
    if (blocks.length > best.length) best = blocks;
  }
  return best;
}

function candidateOn(page: Page, line: number): Candidate | null {
  const { ink, inkEnd, facts } = page.lines;
  const length = inkEnd[line] - ink[line];
  if (length < 2 || length > LONGEST || page.furniture(line) !== null || isLast(page, line)) return null;
  const marked = markedName(page, line);
  if (marked) return marked;
  if ((facts[line] & LineFact.EndsSentence) !== 0) return null;
  const found = readNameLine(page, line);
  if (!found || found.says || found.number !== null || found.likelihood < LIKELY) return null;
  const { name, likelihood } = found;
  if (wordsIn(page, name) > MOST_WORDS) return null;
  if (!LETTER.test(page.text.slice(name.start, name.end))) return null;
  const isColon = (facts[line] & LineFact.EndsColon) !== 0;
  if (isColon && blanksBefore(page, line) === 0) return null;
  // Headings and labels of parts of a page stand apart from what is below them.
  if (!isColon && blanksAfter(page, line) > 0) return null;
  const frame = isColon ? 'colon' : `plain ${Math.min(2, blanksBefore(page, line))}`;
  return { line, name, likelihood, frame };
}

const LETTER = /\p{L}/u;

function isLast(page: Page, line: number): boolean {
  return page.place[line] === page.visible.length - 1;
}

const MARKS = /^(#{1,6} {1,4}|\*\*)([^#*:\s][^#*:]*):?(?:\*\*)?:?$/u;

/** The name in a heading or in bold, as Markdown writes them. */
function markedName(page: Page, line: number): Candidate | null {
  const found = MARKS.exec(inkOf(page.lines, line));
  if (!found) return null;
  const start = page.lines.ink[line] + found[1].length;
  const name = { start, end: start + found[2].length };
  const frame: Frame = found[1].startsWith('#') ? 'heading' : 'bold';
  if (wordsIn(page, name) > MOST_WORDS) return null;
  return { line, name, likelihood: nameLikelihood(found[2]), frame: `${frame} ${found[1].length}` };
}

function wordsIn({ text }: Page, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).length;
}

/** The lines of one frame that are names of people who talk with each other; none when they are something else. */
function speakersAmong(page: Page, alike: readonly Candidate[]): readonly Block[] {
  const times = occurrences(alike.map(({ name }) => [foldedName(page, name)]));
  const recurs = ({ name }: Candidate): boolean => times.get(foldedName(page, name))! > 1;
  const returning = new Set(alike.filter(recurs).map(({ name }) => foldedName(page, name)));
  if (returning.size < 2) return [];
  // What nothing but its shortness sets apart may be a line of the text above.
  const names = alike[0].frame.startsWith('plain') ? alike.slice(alike.findIndex(recurs)) : alike;
  if (names.length < LEAST || names.filter(recurs).length < USUAL * names.length) return [];
  // Several short lines in a row are the parts of a row of a list.
  const apart = names.filter(({ line }, i) => page.place[line] + 1 < (page.place[names[i + 1]?.line] ?? Infinity));
  if (apart.length < FILLED * names.length) return [];
  const blocks = names.map((one) => {
    const { line, name, likelihood } = one;
    const least = recurs(one) ? SURE : LIKELY;
    return blockOf({
      place: 'header',
      anchor: line,
      first: line,
      last: line,
      name,
      likelihood: Math.max(least, likelihood),
    });
  });
  return talkShare(page, blocks) >= LEAST_TALK && isNamedByOthers(page, names) ? blocks : [];
}

/** Shorter words of a name may be any word. */
const SHORTEST = 4;
/** So many posts show whether their authors name each other. */
const FEW = 40;

/** Whether somebody's words hold the name of another, or a word of it. */
function isNamedByOthers({ text, lines, end }: Page, all: readonly Candidate[]): boolean {
  const names = all.slice(0, FEW);
  return names.some(({ name }, i) => {
    const whole = text.slice(name.start, name.end);
    const words = [whole, ...whole.split(/\s+/).filter((word) => word.length >= SHORTEST)];
    return names.some((other, j) => {
      if (i === j || text.slice(other.name.start, other.name.end) === whole) return false;
      const to = j + 1 < all.length ? lines.start[all[j + 1].line] : lines.inkEnd[end - 1];
      const said = text.slice(lines.inkEnd[other.line], to);
      return words.some((word) => said.includes(word));
    });
  });
}
