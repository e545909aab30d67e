import { readInline } from '../bylines/inline.js';
import type { DateMark } from '../bylines/dates/date-mark.js';
import { nameLikelihood } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import { inkOf, LineFact } from '../text/lines.js';
import { type Block, blockOf, topOf } from './block.js';
import { type NameLine, readNameLine } from './name-line.js';
import { type Page, visibleFrom } from './page.js';
import { firstOf } from './sample.js';

/**
 * The post that opens a page where it is laid out otherwise than its answers: what was submitted to be discussed, with what says
 * so. An article is none, so a name and a date alone are not enough.
 */

const LEAST = 3;
/** No more visible lines stand above the answers. */
const HIGHEST = 90;
const LIKELY = 0.5;
const LONGEST_NAME = 50;

/** The blocks with the post above them that opens the page, where something tells one. */
export function withOpening(page: Page, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length < LEAST || blocks.some(({ place, kind }) => place !== 'header' || kind !== null)) return blocks;
  const limit = topOf(blocks[0]);
  if (page.place[limit] > HIGHEST) return blocks;
  const submission = byHandle(page, blocks, limit) ?? byPoints(page, limit);
  if (submission !== null) return [discussed(submission), ...blocks];
  // Its byline may be written as those of the answers are.
  const alike = byPoints(page, topOf(blocks[1]));
  if (alike !== null && alike.anchor === blocks[0].anchor) return [discussed(alike), ...blocks.slice(1)];
  const ticket = byVerb(page, limit) ?? byField(page, limit);
  return ticket === null ? blocks : [ticket, ...blocks];
}

/** A submission: what answers nobody else answers it. */
function discussed(block: Block): Block {
  return { ...block, links: { depth: -1, firstReply: false } };
}

const HANDLE = /^\P{L}{0,2}@[\w.-]+(?:@[\w.-]+)?\P{L}{0,2}$/u;

function isHandle(page: Page, line: number): boolean {
  return line >= 0 && page.lines.inkEnd[line] - page.lines.ink[line] < 60 && HANDLE.test(inkOf(page.lines, line));
}

/** `Ann` above `@ann`, as the answers have it too. */
function byHandle(page: Page, blocks: readonly Block[], limit: number): Block | null {
  const known = firstOf(blocks);
  const handles = known.filter(({ first, last }) => {
    for (let line = first; line <= last; line++) if (isHandle(page, line)) return true;
    return false;
  });
  if (handles.length * 2 < known.length) return null;
  for (let at = 1; at < page.place[limit]; at++) {
    const line = page.visible[at];
    if (!isHandle(page, line)) continue;
    const name = likelyName(page, page.visible[at - 1]);
    if (name === null) continue;
    return opened(page, { first: name.line, last: line, from: name.line, until: lastAbove(page, line, limit) }, name);
  }
  return null;
}

/** What one does who opens a thread or a ticket, before a name or behind it; articles are submitted too. */
const OPENED =
  /(?<!\p{L})(?:opened|reported|requested|raised|filed|started this|asked|created this|eröffnet|gemeldet|ouvert|signalé|abierto|aberto|aperto|geopend|otworzył|открыл)(?!\p{L})/iu;

/** `Bug #7 reported by Ann on 3 March`, `Ann requested to merge … 3 March`. */
function byVerb(page: Page, limit: number): Block | null {
  for (const { line, marks } of page.dateLines) {
    if (line >= limit) break;
    const [start, end] = [page.lines.ink[line], page.lines.inkEnd[line]];
    const said = OPENED.exec(page.text.slice(start, end));
    if (said === null || end - start > LONGEST_BYLINE || (page.lines.facts[line] & LineFact.EndsSentence) !== 0)
      continue;
    const name = nameBeside(page, line, marks[0], said);
    if (name === null || visibleFrom(page, line, 1) >= limit) continue;
    return opened(page, { first: line, last: line, from: line, until: lastAbove(page, line, limit) }, name, marks[0]);
  }
  return null;
}

const LONGEST_BYLINE = 120;
const REPORTER =
  /^(?:reported by|reporter|submitted by|submitter|opened by|created by|creator|author|gemeldet von|erstellt von|ersteller|autor)(?:\s*:\s*|\t\s*)(\S[^\t]{0,38}?)(?=\t| {2}|$)/iu;
/** What a ticket shows between what was reported and the answers. */
const ATTACHED =
  /^(?:attachments?|attached files|activity|(?:change |issue )?history|issue links|relationships|notes)\b/;
const PROSE = 60;

/** The fields of a ticket, one of which says who reported it, above what was reported. */
function byField(page: Page, limit: number): Block | null {
  for (let at = 0; at < page.place[limit]; at++) {
    const line = page.visible[at];
    const start = page.lines.ink[line];
    if (page.lines.inkEnd[line] - start > LONGEST_BYLINE) continue;
    const field = REPORTER.exec(inkOf(page.lines, line));
    if (field === null) continue;
    const end = start + field[0].length;
    const name = { start: end - field[1].length, end };
    if (nameLikelihood(field[1]) < LIKELY) continue;
    const until = lastAbove(page, line, limit);
    if (!hasProse(page, line, until)) continue;
    const from = ticketTitle(page, line);
    return opened(page, { first: line, last: line, from, until }, named(line, name));
  }
  return null;
}

function hasProse(page: Page, after: number, until: number): boolean {
  const { ink, inkEnd, facts } = page.lines;
  for (let at = page.place[after + 1]; at < page.visible.length && page.visible[at] <= until; at++) {
    const line = page.visible[at];
    if (inkEnd[line] - ink[line] >= PROSE && (facts[line] & LineFact.EndsSentence) !== 0) return true;
  }
  return false;
}

/** The nearest line above that is long enough for a title and no field. */
function ticketTitle(page: Page, line: number): number {
  for (let steps = 1; steps <= NEAR; steps++) {
    const at = visibleFrom(page, line, -steps);
    if (at < 0) break;
    const length = page.lines.inkEnd[at] - page.lines.ink[at];
    if (length >= 20 && length <= LONGEST_TITLE && !inkOf(page.lines, at).includes('\t') && page.dates(at).length === 0)
      return at;
  }
  return line;
}

const BY = /^\s+(?:by|von|par|por|da|door|przez)\s+/u;

/** The name before the verb, or behind it and its `by`. */
function nameBeside(page: Page, line: number, date: DateMark, said: RegExpExecArray): NameLine | null {
  const start = page.lines.ink[line];
  const verb = start + said.index;
  const behind = verb + said[0].length;
  const by = BY.exec(page.text.slice(behind, date.start));
  const inline = by
    ? readInline(page.text, behind + by[0].length, page.lines.inkEnd[line], date)
    : readInline(page.text, start, page.lines.inkEnd[line], date);
  if (inline.name === null) return null;
  const end = by ? inline.name.end : Math.min(inline.name.end, page.text.slice(start, verb).trimEnd().length + start);
  if (end <= inline.name.start || nameLikelihood(page.text.slice(inline.name.start, end)) < LIKELY) return null;
  return named(line, { start: inline.name.start, end });
}

const POINTS = /^\d[\d.,]*k? (?:points?|votes?|upvotes?|punkte|stimmen|puntos|pontos|punti|очков|баллов)(?!\p{L})/iu;
const NEAR = 8;
const LONGEST_TITLE = 200;

/** A title, what readers gave it and who submitted it, above the count of comments. */
function byPoints(page: Page, limit: number): Block | null {
  const claim = claimAbove(page, limit);
  if (claim < 0) return null;
  for (let at = page.dateLines.length - 1; at >= 0; at--) {
    const { line, marks } = page.dateLines[at];
    if (line >= limit || page.place[limit] - page.place[line] > NEAR + 4) continue;
    const inline = readInline(page.text, page.lines.ink[line], page.lines.inkEnd[line], marks[0]);
    const above = visibleFrom(page, line, -1);
    const name = inline.name ? (isName(page, inline.name) ? named(line, inline.name) : null) : likelyName(page, above);
    if (name === null) continue;
    const counts = pointsAbove(page, name.line);
    if (counts < 0) continue;
    const from = titleBeside(page, counts, name.line);
    return opened(page, { first: name.line, last: line, from, until: line }, name, marks[0]);
  }
  return null;
}

function claimAbove(page: Page, limit: number): number {
  for (let steps = 1; steps <= NEAR; steps++) {
    const line = visibleFrom(page, limit, -steps);
    if (line < 0) break;
    if (page.furniture(line)?.kind === 'claim') return line;
  }
  return -1;
}

function pointsAbove(page: Page, line: number): number {
  for (let steps = 1; steps <= NEAR; steps++) {
    const at = visibleFrom(page, line, -steps);
    if (at < 0) break;
    if (page.lines.inkEnd[at] - page.lines.ink[at] < 40 && POINTS.test(inkOf(page.lines, at))) return at;
  }
  return -1;
}

/** The points where the title stands below them, else the title above them, or above the site that it leads to. */
function titleBeside(page: Page, points: number, byline: number): number {
  if (page.place[byline] - page.place[points] > 1) return points;
  let title = points;
  for (let steps = 1; steps <= 2; steps++) {
    const line = visibleFrom(page, points, -steps);
    if (line < 0 || page.furniture(line) !== null || points - line > 4) break;
    const length = page.lines.inkEnd[line] - page.lines.ink[line];
    if (length > LONGEST_TITLE) break;
    title = line;
    if (inkOf(page.lines, line).includes(' ')) break;
  }
  return title;
}

function named(line: number, name: Span): NameLine {
  return { line, name, says: false, number: null, addressee: null, likelihood: LIKELY };
}

function likelyName(page: Page, line: number): NameLine | null {
  const name = line < 0 ? null : readNameLine(page, line);
  if (name === null || name.likelihood < LIKELY || (page.lines.facts[line] & LineFact.EndsSentence) !== 0) return null;
  return isName(page, name.name) ? name : null;
}

function isName(page: Page, { start, end }: Span): boolean {
  return end - start <= LONGEST_NAME && nameLikelihood(page.text.slice(start, end)) >= LIKELY;
}

/** The last line of text between a byline and the answers: before the discussion's heading, its count and its buttons. */
function lastAbove(page: Page, line: number, limit: number): number {
  let last = line;
  for (let at = page.place[line] + 1; at < page.place[limit]; at++) {
    const kind = page.furniture(page.visible[at])?.kind;
    if (kind === 'claim' || kind === 'heading' || kind === 'form' || kind === 'list') break;
    if (ATTACHED.test(page.folded(page.visible[at]))) break;
    if (kind === undefined) last = page.visible[at];
  }
  return last;
}

interface Place {
  /** First and last line of the byline. */
  readonly first: number;
  readonly last: number;
  /** First and last line of the post. */
  readonly from: number;
  readonly until: number;
}

function opened(
  page: Page,
  { first, last, from, until }: Place,
  { name }: NameLine,
  date: DateMark | null = null,
): Block {
  return blockOf({
    place: until > last ? 'header' : 'footer',
    anchor: last,
    first,
    last,
    date: date ?? dateBetween(page, last, until),
    name,
    likelihood: 1,
    bounds: { first: from, last: until },
    kind: 'post',
  });
}

/** The only date among the lines behind the byline, where the last of them are. */
function dateBetween(page: Page, after: number, until: number): DateMark | null {
  for (const { line, marks } of page.dateLines) {
    if (line > after && line <= until && page.lines.inkEnd[line] - page.lines.ink[line] < LONGEST_BYLINE)
      return marks[0];
  }
  return null;
}
