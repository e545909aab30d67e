import type { DateMark } from '../bylines/dates/date-mark.js';
import { foldName, nameLikelihood } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import { type CommentLine, type CommentRun, findCommentRuns } from '../text/comment-runs.js';
import { isInvisible } from '../text/lines.js';
import { type Block, blockOf } from './block.js';
import { type Page, perPage } from './page.js';

/** Who signs or opens a remark in a program's comments, and how surely. */
interface Speaker {
  /** Index of its line in the run. */
  readonly at: number;
  readonly name: Span;
  readonly date: DateMark | null;
  /** Where a signature begins, or where the words behind an opening name do. */
  readonly edge: number;
  readonly weight: number;
  /** A word in brackets, as parts of a comment are labelled too. */
  readonly isLabel: boolean;
}

/** Two remarks, one of them dated or marked beyond doubt. */
const ENOUGH = 1.5;

/**
 * Finds dialogues in the comments of a program: remarks that follow each other in one comment, each signed (`… - Ann 2011/03/03`,
 * `… -- bo`) or opened by a name (`TODO(ann): …`, `bo 2011-03-04: …`, `ann: …`). Comments that explain, list parameters or keep
 * a history of changes are none.
 */
export const findRemarks: (page: Page) => readonly Block[] = perPage((page) => {
  const runs = findCommentRuns(page.lines);
  if (runs.length === 0 || !isProgram(page, runs)) return [];
  return runs.flatMap((run) => remarksOf(page, run));
});

/** Whether most lines are comments or look like code. */
function isProgram(page: Page, runs: readonly CommentRun[]): boolean {
  let code = 0;
  for (const run of runs) code += run.length;
  for (const line of page.visible) {
    if (
      CODE.test(page.text.slice(Math.max(page.lines.ink[line], page.lines.inkEnd[line] - 40), page.lines.inkEnd[line]))
    )
      code++;
  }
  return code * 2 >= page.visible.length;
}

const CODE = /[;{}()[\]=,:>]$|^(?:end|else|fi|done|return\b.*|import\b.*|#include\b.*)$/;

function remarksOf(page: Page, run: CommentRun): Block[] {
  if (run.length < 2 || isHistory(page.text, run)) return [];
  const signed = believed(page, run, signatures(page, run));
  if (signed.length > 1) return signed.map((speaker, i) => signedBlock(page, run, signed, speaker, i));
  const opened = believed(page, run, openings(page, run));
  return opened.map((speaker, i) => openedBlock(page, run, opened, speaker, i));
}

/** The speakers when there is a dialogue in them; else none. */
function believed(page: Page, run: CommentRun, speakers: readonly Speaker[]): readonly Speaker[] {
  const names = speakers.map(({ name }) => foldName(page.text.slice(name.start, name.end)));
  const heard = new Set<string>();
  let weight = 0;
  let isTalk = false;
  speakers.forEach((speaker, i) => {
    weight += speaker.weight;
    isTalk ||= !speaker.isLabel;
    // Who speaks twice, and who is spoken to, is a person.
    if (heard.has(names[i]) && names[i] !== names[i - 1]) weight += 0.6;
    heard.add(names[i]);
    const next = run[speaker.at].end;
    if (
      i + 1 < speakers.length &&
      page.text
        .slice(run[speakers[i + 1].at - 1]?.start ?? next, run[speakers[i + 1].at - 1]?.end ?? next)
        .endsWith('?')
    ) {
      weight += 0.5;
      isTalk ||= names[i] !== names[i + 1];
    }
  });
  return speakers.length > 1 && isTalk && weight >= ENOUGH && !isChanges(page, run, speakers) ? speakers : [];
}

/** A dash before the name, at the end of a line. */
const DASH = /(?:^|\s)([-–—]{1,3})\s?$/;
const LONGEST_NAME = 30;

/** Lines that end in a dash, a name and a date, or in two dashes and a name. */
function signatures(page: Page, run: CommentRun): Speaker[] {
  const { text } = page;
  const found: Speaker[] = [];
  run.forEach((line, at) => {
    let end = trimmed(text, line.start, line.end, '.)]');
    const date =
      page.dates(line.line).find((mark) => mark.kind === 'absolute' && Math.abs(mark.end - end) <= 1) ?? null;
    if (date) end = trimmed(text, line.start, date.start, ',(');
    for (let start = end - 1; start > line.start && end - start <= LONGEST_NAME; start--) {
      const dash = DASH.exec(text.slice(Math.max(line.start, start - 6), start));
      if (!dash || isInvisible(text.charCodeAt(start))) continue;
      const name = text.slice(start, end);
      if (!isSpeaker(name)) break;
      const long = dash[1] !== '-';
      const edge = Math.max(line.start, start - 6) + dash.index + dash[0].indexOf(dash[1]);
      found.push({ at, name: { start, end }, date, edge, weight: date ? 1 : long ? 0.6 : 0.3, isLabel: false });
      break;
    }
  });
  return found;
}

const TASK = /^(?:todo|fixme|xxx|hack|note|nb|review|question|bug|optimi[sz]e|idea)\s?[([<]\s?@?/i;
const OPENING =
  /^(?:\[@?([^\]:]{1,30})\]\s?:?|<@?([^>:]{1,30})>\s?:?|@?([^\s:()[\]<>]{1,20}(?: [^\s:()[\]<>]{1,20})?)\s?:)(?=\s|$)/;

/** Lines that begin with a task for somebody, with a name and a date, or with a name and a colon. */
function openings(page: Page, run: CommentRun): Speaker[] {
  const found: Speaker[] = [];
  run.forEach((line, at) => {
    const speaker = taskFor(page, line, at) ?? datedName(page, line, at) ?? namedOnly(page, line, at);
    if (speaker) found.push(speaker);
  });
  return found;
}

/** `TODO(ann): …`, `FIXME [bo, 2011-03-03] …`. */
function taskFor(page: Page, line: CommentLine, at: number): Speaker | null {
  const { text } = page;
  const slice = text.slice(line.start, Math.min(line.end, line.start + 80));
  const task = TASK.exec(slice);
  const close = task ? slice.slice(task[0].length).search(/[)\]>]/) : -1;
  if (!task || close < 1) return null;
  const date = page.dates(line.line)[0] as DateMark | undefined;
  const inside = date && date.start < line.start + task[0].length + close ? date : null;
  const start = line.start + task[0].length;
  const end = trimmed(text, start, inside?.start ?? start + close, ',');
  if (end <= start || !isSpeaker(text.slice(start, end))) return null;
  return {
    at,
    name: { start, end },
    date: inside,
    edge: behindColon(text, start + close + (inside ? 0 : 1), line.end),
    weight: 1,
    isLabel: false,
  };
}

/** `ann 2011-03-03: …`, `2011-03-03 ann: …`, `[ann 3 Mar 2011] …`. */
function datedName(page: Page, line: CommentLine, at: number): Speaker | null {
  const { text } = page;
  const date = page
    .dates(line.line)
    .find((mark) => mark.kind === 'absolute' && mark.start - line.start <= LONGEST_NAME + 4);
  if (!date) return null;
  let start = line.start;
  while (start < date.start && '[(<@'.includes(text.charAt(start))) start++;
  let end = trimmed(text, start, date.start, ',-–—:(');
  let edge = date.end;
  if (end <= start) {
    start = date.end;
    while (start < line.end && (isInvisible(text.charCodeAt(start)) || ',-–—('.includes(text.charAt(start)))) start++;
    const colon = text.slice(start, Math.min(line.end, start + LONGEST_NAME)).search(/[:)\]]/);
    if (colon < 1) return null;
    end = start + colon;
    edge = end;
  }
  const behind = text.slice(edge, Math.min(line.end, edge + 3));
  if (!/^\s?[:)\]>]|^\s[-–—]/.test(behind) || !isSpeaker(text.slice(start, end))) return null;
  return { at, name: { start, end }, date, edge: behindColon(text, edge, line.end), weight: 1, isLabel: false };
}

/** `ann: …`, `[bo]: …`: by itself hardly more than a label; `[bo] …` is one, unless it asks or answers. */
function namedOnly(page: Page, line: CommentLine, at: number): Speaker | null {
  const slice = page.text.slice(line.start, Math.min(line.end, line.start + 50));
  const opening = OPENING.exec(slice);
  const name = opening && (opening[1] ?? opening[2] ?? opening[3]);
  if (!opening || !name || !isSpeaker(name)) return null;
  const start = line.start + opening[0].indexOf(name);
  return {
    at,
    name: { start, end: start + name.length },
    date: null,
    edge: line.start + opening[0].length,
    weight: opening[3] === undefined ? 0.7 : 0.4,
    isLabel: opening[1] !== undefined && !opening[0].endsWith(':'),
  };
}

/** Words that label lines of documentation. */
const LABELS = new Set(
  (
    'note notes todo fixme xxx hack warning warn caution danger important returns return args arg arguments param params parameters example examples usage see author authors ' +
    'date license copyright file filename description input inputs output outputs default defaults type types name version bug bugs raises throws yields since deprecated module ' +
    'class function method purpose created modified updated history changelog requires requirements depends url link source ref reference tip hint summary title tags options option key ' +
    'value values step steps case format syntax result results before after left right first second why what how when where who and or not if then else in out is the this that'
  ).split(' '),
);

function isSpeaker(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 3 || LABELS.has(foldName(words[0]).replace(/\P{L}{1,16}$/u, ''))) return false;
  return (
    /^[\p{L}_]/u.test(name) &&
    !/[^\p{L}\p{N}.'_@\s-]/u.test(name) &&
    (words.length === 1 || nameLikelihood(name) >= 0.85)
  );
}

const HISTORY =
  /^(?:history|change ?log|changes|revisions?|revision history|modification history|modified|updates?)\b.{0,20}$/i;

/** Whether the comment says of itself that it lists changes. */
function isHistory(text: string, run: CommentRun): boolean {
  return run.some(({ start, end }) => end - start < 40 && HISTORY.test(text.slice(start, end)));
}

const CHANGE =
  /^[-*\s:–—]*(?:added|adds?|fixed|fix(?:es)?|changed|created|creation|initial|first|removed?|updated?|modified|moved?|renamed?|ported|refactor\w*|cleanup|cleaned|merged?|bugfix|new|original|rewrote|rewritten|improved|implemented|v?\d+\.\d)\b/i;

/** Whether most remarks begin as entries of a history of changes do. */
function isChanges(page: Page, run: CommentRun, speakers: readonly Speaker[]): boolean {
  const changes = speakers.filter(({ at, name, edge }) => {
    const line = run[at];
    const opens = edge > name.start;
    return CHANGE.test(page.text.slice(opens ? edge : line.start, line.end));
  });
  return changes.length * 2 > speakers.length;
}

function signedBlock(page: Page, run: CommentRun, speakers: readonly Speaker[], speaker: Speaker, i: number): Block {
  const { line } = run[speaker.at];
  return blockOf({
    place: 'footer',
    anchor: line,
    first: line,
    last: line,
    from: speaker.edge,
    bounds: { first: run[startOf(run, speakers, i)].line, last: line },
    footEnd: endOn(page, run[speaker.at]),
    date: speaker.date,
    name: speaker.name,
    likelihood: 0.9,
    kind: 'comment',
  });
}

/** The first line of a signed remark: behind the one before; of the first, where its paragraph begins. */
function startOf(run: CommentRun, speakers: readonly Speaker[], i: number): number {
  if (i > 0) {
    let at = speakers[i - 1].at + 1;
    while (at < speakers[i].at && isEmpty(run[at])) at++;
    return at;
  }
  let { at } = speakers[0];
  while (at > 0 && !isEmpty(run[at - 1])) at--;
  return at;
}

function openedBlock(page: Page, run: CommentRun, speakers: readonly Speaker[], speaker: Speaker, i: number): Block {
  const { line } = run[speaker.at];
  let last = (speakers[i + 1]?.at ?? run.length) - 1;
  if (i + 1 === speakers.length) {
    // The last remark ends with its paragraph.
    last = speaker.at;
    while (last + 1 < run.length && !isEmpty(run[last + 1])) last++;
  }
  while (last > speaker.at && isEmpty(run[last])) last--;
  return blockOf({
    place: 'header',
    anchor: line,
    first: line,
    last: line,
    upTo: speaker.edge,
    bounds: { first: line, last: run[last].line },
    footEnd: endOn(page, run[last]),
    date: speaker.date,
    name: speaker.name,
    likelihood: 0.9,
    kind: 'comment',
  });
}

/** Where the remark ends on a line that also closes the comment; null at the line's end. */
function endOn(page: Page, { line, end }: CommentLine): number | null {
  return end < page.lines.inkEnd[line] ? end : null;
}

function isEmpty({ start, end }: CommentLine): boolean {
  return end <= start;
}

function trimmed(text: string, start: number, end: number, signs: string): number {
  while (end > start && (isInvisible(text.charCodeAt(end - 1)) || signs.includes(text.charAt(end - 1)))) end--;
  return end;
}

function behindColon(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (isInvisible(text.charCodeAt(at)) || ':)]>-–—'.includes(text.charAt(at)))) at++;
  return at;
}
