/**
 * Edits after which a page is read as before. The reader of layouts does not see the hidden part of a line (`hiddenIn`): an edit
 * inside it that leaves the line hidden there gives that reader the very same text. What is left are the readers
 * of words, who are given the whole text: quotations, mentions, and the sources of what others quote. Of these the post is
 * put to its own again, before and after; if they say the same, so would all others, for no other post's words changed.
 */
import type { Discussion, Span } from '../discussion.js';
import type { ChunkedText } from '../text/chunked-text.js';
import { hiddenIn } from '../text/abridge.js';
import type { Shifts } from '../text/shifts.js';
import { LOOK, recogniseSyntax } from '../inputs/recognise.js';
import { lastStartingAt } from '../last-starting.js';
import { type Passage, relisten, type Said, saysTheSame, type Thread } from '../threading/thread.js';
import type { Edit } from './edit.js';

/** What was read, and the text since. */
export interface Watched {
  readonly text: ChunkedText;
  readonly discussion: Discussion;
  readonly threads: readonly Thread[];
  /** How offsets have moved since it was read. */
  readonly shifts: Shifts;
  readonly languageId: string | null;
}

/** Longer posts are read again with the page. */
const LONGEST_POST = 200_000;
/** How much around a post belongs to its passage: more than any reader of words looks at. */
const AROUND = 400;
/** Longer lines are read again with the page; steps in which a line's ends are looked for. */
const LONGEST_LINE = 100_000;
const STEP = 1000;

/** A post, what it says at present, and where its passage begins. */
interface Heard {
  readonly index: number;
  readonly passage: Passage;
  readonly said: Said;
  readonly start: number;
}

/**
 * Tells for a change whether the page is read as before, but that spans behind the change move: then the number of the post in which
 * it lies, else null. To be asked before the text changes; the caller notes the change in `shifts`.
 */
export function sameReading(watched: Watched): (change: Edit) => number | null {
  const { text, discussion, threads, shifts } = watched;
  const { posts, title, article, announced, warnings } = discussion;
  const around = [title, article, announced, ...warnings].filter((span) => span !== null);
  const listeners = threads.map((thread) => ({ ...thread, listen: relisten(thread) })).reverse();
  let last: Heard | null = null;

  const now = ({ start, end }: Span): Span => ({ start: shifts.now(start), end: shifts.now(end) });

  /** The number of the post in whose own words the change lies, apart from all ends of spans; -1 for none. */
  function postAround(change: Edit): number {
    const index = lastStartingAt(posts, shifts.then(change.start));
    if (index < 0) return -1;
    const { body, quotes, spans } = posts[index];
    const isWithin = body.map(now).some(({ start, end }) => start < change.start && change.end < end);
    const others = [posts[index], ...quotes, ...(Object.values(spans) as (Span | null)[]), ...around];
    return isWithin && !others.some((span) => span && isCut(now(span), change)) ? index : -1;
  }

  function hear(index: number): Heard | null {
    if (last?.index === index) return last;
    const thread = listeners.find(({ first }) => first <= index)!;
    const post = now(posts[index]);
    if (post.end - post.start > LONGEST_POST) return null;
    const start = Math.max(0, post.start - AROUND);
    const body = thread.drafts[index - thread.first].body.map((span) => {
      const moved = now({ start: span.start + thread.start, end: span.end + thread.start });
      return { start: moved.start - start, end: moved.end - start };
    });
    const passage = { text: text.slice(start, Math.min(text.length, post.end + AROUND)), body };
    return { index, start, passage, said: thread.listen(index - thread.first, passage) };
  }

  return (change) => {
    if (!keepsLine(watched, change) || (title && isCut(now(title), change, true))) return null;
    const index = postAround(change);
    const before = index < 0 ? null : hear(index);
    if (!before) return null;
    const { start, passage, said } = before;
    const within = { start: change.start - start, end: change.end - start, text: change.text };
    if (said.quotations.some((span) => within.start <= span.end && span.start <= within.end)) return null;
    const moved = (offset: number): number =>
      offset <= within.start ? offset : offset + within.text.length - (within.end - within.start);
    const changed = {
      text: passage.text.slice(0, within.start) + within.text + passage.text.slice(within.end),
      body: passage.body.map((span) => ({ start: moved(span.start), end: moved(span.end) })),
    };
    const thread = listeners.find(({ first }) => first <= index)!;
    const after = thread.listen(index - thread.first, changed);
    if (!saysTheSame(said, after, moved)) return null;
    last = { index, start, passage: changed, said: after };
    return index;
  };
}

/** Whether the change lies in what is hidden of one line, and leaves the line to be seen as before. */
function keepsLine({ text, languageId }: Watched, { start, end, text: inserted }: Edit): boolean {
  if (/[\r\n]/.test(inserted)) return false;
  const line = lineAround(text, start);
  if (!line || end > line.end) return false;
  const [from, to] = [start - line.start, end - line.start];
  const before = text.slice(line.start, line.end);
  const after = before.slice(0, from) + inserted + before.slice(to);
  const old = hiddenIn(before, 0, before.length);
  const fresh = hiddenIn(after, 0, after.length);
  if (!old || !fresh || from < old.from || to > old.to) return false;
  const isSeenAlike =
    fresh.from === old.from && fresh.filling === old.filling && after.length - fresh.to === before.length - old.to;
  if (!isSeenAlike || start >= LOOK) return isSeenAlike;
  const head = text.slice(0, start) + inserted + text.slice(end, end + LOOK);
  return recogniseSyntax(head, languageId) === 'plain';
}

/** Whether the change touches an end of the span; or, where asked, anything of it. */
function isCut({ start, end }: Span, change: Span, isWhole = false): boolean {
  if (isWhole) return change.start <= end && start <= change.end;
  return (change.start <= start && start <= change.end) || (change.start <= end && end <= change.end);
}

/** The line, without its break, in which an offset lies; null for one that is too long. */
function lineAround(text: ChunkedText, offset: number): Span | null {
  let start = offset;
  for (let found = -1; found < 0 && start > 0;) {
    const from = Math.max(0, start - STEP);
    const before = text.slice(from, start);
    found = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    start = found < 0 ? from : from + found + 1;
    if (offset - start > LONGEST_LINE) return null;
  }
  let end = offset;
  for (let found = -1; found < 0 && end < text.length;) {
    const behind = text.slice(end, Math.min(text.length, end + STEP));
    found = behind.search(/[\r\n]/);
    end += found < 0 ? behind.length : found;
    if (end - offset > LONGEST_LINE) return null;
  }
  return { start, end };
}
