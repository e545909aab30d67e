import type { DateMark } from '../bylines/dates/date-mark.js';
import { foldPhrase } from '../bylines/phrases.js';
import { DateScanner } from '../bylines/dates/scan-dates.js';
import { type Furniture, furnitureAt } from './furniture.js';
import { indexLines, inkOf, type Lines, LineFact } from '../text/lines.js';
import { findBareAges } from './bare-ages.js';
import type { Focus } from './focus.js';

/** The dates found on one line. */
export interface DateLine {
  readonly line: number;
  readonly marks: readonly DateMark[];
}

/** A page as the reader sees it: lines, the visible ones among them, and where dates stand. */
export interface Page {
  readonly text: string;
  readonly lines: Lines;
  /** Numbers of the visible lines, in order. */
  readonly visible: Uint32Array;
  /** For each line, its place among the visible ones; for a blank line, the place of the next visible one. */
  readonly place: Uint32Array;
  /** The line behind the last visible one: blank lines at the end of a page say nothing. */
  readonly end: number;
  readonly dateLines: readonly DateLine[];
  /** Whether a way to read (`Reading.way`) is worth trying: any, unless samples of a long text have told which. */
  isTried(way: string): boolean;
  /** The dates on a line, in text order. */
  dates(line: number): readonly DateMark[];
  /** What furniture a line is, or null; worked out once a line. */
  furniture(line: number): Furniture | null;
  /** The visible text of a line, folded by `foldPhrase`; worked out once a line. */
  folded(line: number): string;
  /** What `perPage` keeps. */
  readonly kept: (object | undefined)[];
}

/** Ends of long lines are searched for dates too: some pages sign a whole paragraph on its own line. */
const HEAD = 120;
const TAIL = 90;

const UNDATED: readonly DateMark[] = [];

/** Indexes a text and finds its dates. */
export function readPage(text: string, focus: Focus | null = null): Page {
  const lines = indexLines(text);
  const place = new Uint32Array(lines.count + 1);
  let count = 0;
  for (let line = 0; line < lines.count; line++) {
    place[line] = count;
    if ((lines.facts[line] & LineFact.Blank) === 0) count++;
  }
  place[lines.count] = count;
  const visible = new Uint32Array(count);
  for (let line = 0; line < lines.count; line++) {
    if ((lines.facts[line] & LineFact.Blank) === 0) visible[place[line]] = line;
  }
  const furniture = emptyLines<Furniture | null>(lines);
  const folded = emptyLines<string>(lines);
  const foldLine = (line: number): string => (folded[line] ??= foldPhrase(inkOf(lines, line)));
  const found = findDateLines(lines);
  const dated = emptyLines<readonly DateMark[]>(lines);
  for (const { line, marks } of found) dated[line] = marks;
  const aged = findBareAges(lines, (line) => dated[line] !== undefined).map(({ line, mark }) => ({
    line,
    marks: [mark],
  }));
  for (const { line, marks } of aged) dated[line] = marks;
  const dateLines = aged.length === 0 ? found : [...found, ...aged].sort((a, b) => a.line - b.line);
  return {
    text,
    lines,
    visible,
    place,
    end: count > 0 ? visible[count - 1] + 1 : 0,
    dateLines,
    isTried: (way) => focus === null || focus.has(way),
    dates: (line) => dated[line] ?? UNDATED,
    furniture(line) {
      let found = furniture[line];
      if (found === undefined) furniture[line] = found = furnitureAt(lines, line, foldLine);
      return found;
    },
    folded: foldLine,
    kept: [],
  };
}

function findDateLines(lines: Lines): DateLine[] {
  const scanner = new DateScanner();
  const found: DateLine[] = [];
  const { text } = lines;
  for (let line = 0; line < lines.count; line++) {
    const facts = lines.facts[line];
    if ((facts & LineFact.Blank) !== 0) continue;
    const start = lines.ink[line];
    const end = lines.inkEnd[line];
    let marks: DateMark[];
    if ((facts & LineFact.Digit) === 0) {
      // Without a digit only "an hour ago" is left, and only a short line says just that.
      if (end - start > 60 || (facts & LineFact.EndsSentence) !== 0 || !DateScanner.mayHold(text, start, end)) continue;
      marks = scanner.scan(text, start, end);
    } else if (end - start <= HEAD + TAIL) marks = scanner.scan(text, start, end);
    else marks = [...scanner.scan(text, start, start + HEAD), ...scanner.scan(text, end - TAIL, end)];
    if (marks.length > 0) found.push({ line, marks });
  }
  return found;
}

/** Remembers what was worked out for a page: several readings of it ask for the same. */
export function perPage<T extends object>(workOut: (page: Page) => T): (page: Page) => T {
  const place = places++;
  return (page) => (page.kept[place] ??= workOut(page)) as T;
}
let places = 0;

/** A place for what will be found on each line of a page; several readings ask for the same. */
export function perLine<T>(): (page: Page) => (T | undefined)[] {
  return perPage(({ lines }) => emptyLines<T>(lines));
}

/** Long from the start: an array that is filled from both ends would be kept as a table of its places, which is slow. */
function emptyLines<T>({ count }: Lines): (T | undefined)[] {
  return new Array<T | undefined>(count);
}

/** How many blank lines stand right before `line`. */
export function blanksBefore(page: Page, line: number): number {
  let count = 0;
  while (line - count - 1 >= 0 && (page.lines.facts[line - count - 1] & LineFact.Blank) !== 0) count++;
  return count;
}

/** How many blank lines stand right behind `line`. */
export function blanksAfter(page: Page, line: number): number {
  let count = 0;
  while (line + count + 1 < page.end && (page.lines.facts[line + count + 1] & LineFact.Blank) !== 0) count++;
  return count;
}

/** The `steps`-th visible line from `line` (negative: above), or -1 past the page's ends. */
export function visibleFrom(page: Page, line: number, steps: number): number {
  const at = page.place[line] + steps;
  return at >= 0 && at < page.visible.length ? page.visible[at] : -1;
}
