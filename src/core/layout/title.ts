import { nameLikelihood } from '../bylines/names.js';
import { foldPhrase } from '../bylines/phrases.js';
import type { Found } from '../discussion.js';
import { inkOf } from '../text/lines.js';
import type { Page } from './page.js';
import { isDated, isProse, PROSE } from './prose.js';

const LONGEST_TITLE = 160;
const LETTER = /\p{L}/u;

/** The number of an issue behind its title: `Clock drifts #87`. */
const NUMBER = /\s#\d{1,7}$/u;
/** What Markdown writes before a heading, and the way to a page from its site's first. */
const HEADING = /^(?:#{1,3} )?(?:[^>»›]{2,40} [>»›] +){2,}(?=\S)|^#{1,3} (?=\S)/u;

/** A line as a title; null where it is too long for one, or has no letters. */
export function titleOf(page: Page, line: number): Found<string> | null {
  const ink = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end <= ink || end - ink > LONGEST_TITLE) return null;
  const start = ink + (HEADING.exec(page.text.slice(ink, end))?.[0].length ?? 0);
  const value = page.text.slice(start, end).replace(NUMBER, '');
  return LETTER.test(value) ? { value, start, end: start + value.length } : null;
}

/** So many visible lines at the top of a page, and as many above its first post, are looked at. */
const LOOKED_AT = 40;
/** Evidence that a line must have more of to be a title. */
const LEAST = 0.2;
/** What a line must have more than one above it. */
const AHEAD = 0.3;

/**
 * The line above place `below` that most likely is the page's title: shaped like one and no row of links, above all prose, with a
 * byline, a count of comments or prose right below it, or said twice. Null where no line is like that.
 */
export function bestTitle(page: Page, below: number, bodyFirst: number | null = null): Found<string> | null {
  const places = Array.from({ length: below }, (_, at) => at).filter((at) => at < LOOKED_AT || at >= below - LOOKED_AT);
  const folded = places.map((at) => foldPhrase(inkOf(page.lines, page.visible[at])));
  // A board says a thread's title again above its first post.
  const headEnd = Math.min(page.place[bodyFirst ?? -1] ?? below, below + LONGEST_HEAD);
  const head = Array.from(page.visible.subarray(below, headEnd), (line) => foldPhrase(inkOf(page.lines, line)));
  const said = [...folded, ...head];
  let best: Found<string> | null = null;
  let most = LEAST;
  let prose = 0;
  for (const [i, at] of places.entries()) {
    const line = page.visible[at];
    const isText = isProse(page, line) && CLOSED.test(inkOf(page.lines, line));
    const title = isText || page.furniture(line) !== null || isDated(page, line) ? null : titleOf(page, line);
    if (title) {
      const isRepeated = isLong(folded[i]) && said.some((other, n) => n !== i && other.includes(folded[i]));
      const around = ofNeighbours(page, at, below) + (isRepeated ? 1 : 0) - 1.2 * Math.min(prose, MOST_PROSE);
      const evidence = ofWords(inkOf(page.lines, line).replace(NUMBER, '')) + ofLine(page, at) + around;
      if (evidence > most) [best, most] = [title, evidence + AHEAD];
    }
    if (isProse(page, line) && page.lines.inkEnd[line] - page.lines.ink[line] >= PROSE) prose++;
  }
  return best;
}

/** A post's head has no more lines than this. */
const LONGEST_HEAD = 12;
/** More prose than this above a line says no more against it. */
const MOST_PROSE = 3;
/** Whether it is no chance that a line is said again. */
const isLong = (folded: string): boolean => folded.length >= 12;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;
/** Scripts that set no blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]{5}/u;
/** What stands between the links of a row. */
const BETWEEN_LINKS = /\s[|•·»›>/–—]\s|[|•«»›]|\s{2,}|\t|\] ?\[|\[\d{1,3}\]/gu;
/** `Environment: two ledgers`. */
const FIELD = /^\p{L}[\p{L} ]{1,20}: /u;
const NO_TITLE =
  /^(?:[@~]|https?:|www\.|\d+$|(?:posted |submitted |written )?by\s|(?:von|par|por|di|av|af|door|od|автор:?) |re: |(?:skip|jump) to |back (?:arrow ?)?(?:go )?to |zum inhalt|aller au |(?:ir|saltar) al |ir para |vai al |naar de inhoud|till innehåll|siirry |przejdź do |перейти к )/iu;
const CLOSED = /[.!。]["”»)]?$/u;

/** What a line's words by themselves say for its being a title. */
function ofWords(value: string): number {
  const words = value.match(WORD)?.length ?? 0;
  let evidence = words >= 5 ? 1.5 : words >= 3 || UNSPACED.test(value) ? 1 : words === 2 ? 0.3 : -0.5;
  if (value.length >= 30) evidence += 0.5;
  if ((words === 2 || words === 3) && nameLikelihood(value) > 0.5) evidence -= 1;
  if (FIELD.test(value)) evidence -= 0.7;
  if ((value.match(BETWEEN_LINKS)?.length ?? 0) >= 2) evidence -= 2;
  if (NO_TITLE.test(value)) evidence -= 2;
  if (/[?？]$/u.test(value)) evidence += 0.3;
  if ((value.match(/(?<!\p{L})\d+/gu)?.length ?? 0) >= 2) evidence -= 1;
  if (/[:：,]$/u.test(value)) evidence -= 1;
  if (CLOSED.test(value)) evidence -= words > 10 ? 1.5 : 0.7;
  return evidence;
}

const FIRST_LINES = 2;
const SHORT = 18;

/** What is said for a title by where a line stands, and against it by the date and the prose it holds, and by short lines around it. */
function ofLine(page: Page, at: number): number {
  const line = page.visible[at];
  let evidence = at < FIRST_LINES ? 0.7 : 0;
  if (page.visible.slice(Math.max(0, at - 1), at + 2).every((near) => isShort(page, near))) evidence -= 1;
  if (page.dates(line).length > 0) evidence -= 1.5;
  if (isProse(page, line)) evidence -= 0.7;
  return evidence;
}

/** Whether a line is as short as the names of links are; a title may be where no blanks part its words. */
function isShort({ lines }: Page, line: number): boolean {
  return lines.inkEnd[line] - lines.ink[line] <= SHORT && !UNSPACED.test(inkOf(lines, line));
}

const BYLINE = /^(?:by|posted|written|submitted|asked|von|par|por|di|av|af|door)\b/iu;

/** What the lines around say: a byline, a date or a count of comments below more than prose, and a date above. */
function ofNeighbours(page: Page, at: number, below: number): number {
  return (at > 0 && isDated(page, page.visible[at - 1]) ? 0.5 : 0) + ofLinesBelow(page, at, below);
}

function ofLinesBelow(page: Page, at: number, below: number): number {
  for (const line of page.visible.slice(at + 1, Math.min(at + 3, below))) {
    if (page.dates(line).length > 0 || page.furniture(line)?.kind === 'claim') return 1.5;
    if (BYLINE.test(inkOf(page.lines, line))) return 1.5;
    if (isProse(page, line)) return 1;
  }
  return 0;
}
