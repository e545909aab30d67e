import type { Discussion, PostId, Span } from './discussion.js';
import { parse, type ParseOptions } from './parse.js';

/** One change: the span of the old text that goes, and what comes in its place. */
export interface Edit extends Span {
  readonly text: string;
}

/** A text that is open and changes. Posts keep their ids over edits. */
export interface Session {
  readonly text: string;
  readonly discussion: Discussion;
  /**
   * Applies edits, each against the text left by the one before it, and gives the ids of the posts that are new or changed.
   * Throws `RangeError` for an edit outside the text.
   */
  edit(edits: readonly Edit[]): readonly PostId[];
}

/** Opens a text for reading and editing. */
export function open(text: string, options: ParseOptions = {}): Session {
  let current = text;
  let discussion = parse(text, options);
  return {
    get text() {
      return current;
    },
    get discussion() {
      return discussion;
    },
    edit(edits) {
      for (const edit of edits) {
        if (!(edit.start >= 0 && edit.start <= edit.end && edit.end <= current.length)) {
          throw new RangeError(`edit ${edit.start}…${edit.end} lies outside the text of ${current.length}`);
        }
        current = current.slice(0, edit.start) + edit.text + current.slice(edit.end);
      }
      discussion = parse(current, options);
      return discussion.posts.map((post) => post.id);
    },
  };
}
