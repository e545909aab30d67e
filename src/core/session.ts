import type { Discussion, Post, PostId, Span } from './discussion.js';
import type { Edit } from './edits/edit.js';
import { keepIds } from './edits/keep-ids.js';
import { sameReading } from './edits/same-reading.js';
import { mapPost, mapSpans } from './map-spans.js';
import { type ParseOptions, readText } from './parse.js';
import { chunkedText } from './text/chunked-text.js';
import { noShifts } from './text/shifts.js';

/** A text that is open and changes. Posts keep their ids over edits. */
export interface Session {
  /** The whole text; joined when it is asked for. */
  readonly text: string;
  /** Length of the text, in UTF-16 units. */
  readonly length: number;
  /** What a fresh parse of the text gives, but for the names of the posts; all spans are worked out when it is asked for. */
  readonly discussion: Discussion;
  /** How often the text has been read: an edit that leaves the number as it was has moved spans and changed nothing else. */
  readonly readings: number;
  /** One post as it is now, without the others; null for an id that no post has. */
  post(id: PostId): Post | null;
  /**
   * Applies edits, each against the text left by the one before it, and gives the ids of the posts that are new or changed. The page
   * is read again but where `sameReading` can tell that it would be read as before. Throws `RangeError` for an edit outside the
   * text, after those before it were applied.
   */
  edit(edits: readonly Edit[]): readonly PostId[];
}

/**
 * Opens a text for reading and editing.
 * @param ahead what was read of its beginning before (`firstPosts`): posts found again keep their ids
 */
export function open(source: string, options: ParseOptions = {}, ahead: Discussion | null = null): Session {
  const text = chunkedText(source);
  const first = readText(source, options);
  /** What was read last, with spans as they were then. */
  let { discussion } = first;
  let free = discussion.posts.length + 1;
  if (ahead) {
    const before = { text: source, discussion: ahead };
    ({ discussion, free } = keepIds(before, { text: source, discussion }, ahead.posts.length + 1));
  }
  let shifts = noShifts();
  let sameFor = watch(first.threads);
  /** The discussion with spans as they are now, and the places of its posts; null until asked for. */
  let moved: Discussion | null = null;
  let places: ReadonlyMap<PostId, number> | null = null;
  let readings = 1;

  function watch(threads: ReturnType<typeof readText>['threads']): ReturnType<typeof sameReading> | null {
    return threads && sameReading({ text, discussion, threads, shifts, languageId: options.languageId ?? null });
  }

  const move = ({ start, end }: Span): Span => ({ start: shifts.now(start), end: shifts.now(end) });

  function readAgain(before: { readonly text: string; readonly discussion: Discussion }): readonly PostId[] {
    const whole = text.toString();
    const read = readText(whole, options);
    const renamed = keepIds(before, { text: whole, discussion: read.discussion }, free);
    ({ discussion, free } = renamed);
    shifts = noShifts();
    sameFor = watch(read.threads);
    moved = null;
    places = null;
    readings++;
    return renamed.changed;
  }

  const session: Session = {
    get text() {
      return text.toString();
    },
    get length() {
      return text.length;
    },
    get discussion() {
      return shifts.isEmpty ? discussion : (moved ??= mapSpans(discussion, move));
    },
    get readings() {
      return readings;
    },
    post(id) {
      places ??= new Map(discussion.posts.map((post, i) => [post.id, i]));
      const place = places.get(id);
      return place === undefined ? null : mapPost(discussion.posts[place], move);
    },
    edit(edits) {
      const changed = new Set<PostId>();
      /** The text and discussion before the first edit that the page must be read again for. */
      let before: { readonly text: string; readonly discussion: Discussion } | null = null;
      try {
        for (const edit of edits) {
          const { start, end } = edit;
          if (!(start >= 0 && start <= end && end <= text.length)) {
            throw new RangeError(`edit ${start}…${end} lies outside the text of ${text.length}`);
          }
          const place = before ? null : (sameFor?.(edit) ?? null);
          if (place === null) before ??= { text: text.toString(), discussion: session.discussion };
          else {
            changed.add(discussion.posts[place].id);
            shifts.note(start, end - start, edit.text.length);
            moved = null;
          }
          text.replace(start, end, edit.text);
        }
      } finally {
        if (before) for (const id of readAgain(before)) changed.add(id);
      }
      return [...changed].filter((id) => session.post(id) !== null);
    },
  };
  return session;
}
