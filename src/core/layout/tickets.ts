import type { DateMark } from '../bylines/dates/date-mark.js';
import { readInline } from '../bylines/inline.js';
import { nameLikelihood } from '../bylines/names.js';
import { inkOf, LineFact } from '../text/lines.js';
import type { Block } from './block.js';
import type { NameLine } from './name-line.js';
import { lastAbove, LIKELY, LONGEST_BYLINE, LONGEST_TITLE, named, NEAR, opened } from './opening-post.js';
import { type Page, visibleFrom } from './page.js';

/** What one does who opens a thread or a ticket, before a name or behind it; articles are submitted too. */
const OPENED =
  /(?<!\p{L})(?:opened|reported|requested|raised|filed|started this|asked|created this|eröffnet|gemeldet|ouvert|signalé|abierto|aberto|aperto|geopend|otworzył|открыл)(?!\p{L})/iu;

/** `Bug #7 reported by Ann on 3 March`, `Ann requested to merge … 3 March`. */
export function byVerb(page: Page, limit: number): Block | null {
  for (const { line, marks } of page.dateLines) {
    if (line >= limit) break;
    const [start, end] = [page.lines.ink[line], page.lines.inkEnd[line]];
    if (end - start > LONGEST_BYLINE || (page.lines.facts[line] & LineFact.EndsSentence) !== 0) continue;
    const said = OPENED.exec(page.text.slice(start, end));
    const name = said && nameBeside(page, line, marks[0], said);
    if (name === null || visibleFrom(page, line, 1) >= limit) continue;
    return opened(page, { first: line, last: line, from: line, until: lastAbove(page, line, limit) }, name, marks[0]);
  }
  return null;
}

const REPORTER =
  /^(?:reported by|reporter|submitted by|submitter|opened by|created by|creator|author|gemeldet von|erstellt von|ersteller|autor)(?:\s*:\s*|\t\s*)(\S[^\t]{0,38}?)(?=\t| {2}|$)/iu;
const PROSE = 60;

/** The fields of a ticket, one of which says who reported it, above what was reported. */
export function byField(page: Page, limit: number): Block | null {
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
