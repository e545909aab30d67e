import type { Discussion } from '../discussion.js';
import type { Edit } from '../edits/edit.js';
import { shiftOffset } from '../text/shift-offset.js';
import { anchorsIn } from './anchor.js';
import { anchored } from './apply.js';
import type { Correction, CorrectionOrder, CorrectionState, PostAnchor } from './correction.js';
import { addMarkedPosts, markStretch } from './marked-posts.js';

/**
 * The corrections in force after `order`. What is set replaces what was set before of the same post.
 * @param discussion as it was read from `text`, without corrections
 * @param states what has become of the corrections in force so far
 */
export function changeCorrections(
  text: string,
  discussion: Discussion,
  states: readonly CorrectionState[],
  order: CorrectionOrder,
): readonly Correction[] {
  switch (order.kind) {
    case 'replace':
      return order.corrections;
    case 'undo':
      return states.flatMap(({ correction }, index) => (order.at.includes(index) ? [] : [correction]));
    case 'mark': {
      const added = markStretch(text, order.span);
      const others = states.map((state) => state.correction);
      return added ? [...others, added] : others;
    }
    case 'set': {
      const { correction } = order;
      const isMarked = states.some((state) => state.post === correction.post && state.correction.set === 'a-post');
      // What a person has marked is taken back, with all that was set of it.
      if (correction.set === 'not-a-post' && isMarked) {
        return states.flatMap((state) => (state.post === correction.post ? [] : [state.correction]));
      }
      const others = states.filter(
        (state) => state.post !== correction.post || state.correction.set !== correction.set,
      );
      const kept = others.map((state) => state.correction);
      const { discussion: marked } = addMarkedPosts(text, discussion, kept, true);
      return [...kept, anchored(correction, marked.posts, anchorsIn(text, marked))];
    }
  }
}

/** Corrections of a text after edits to it, each against the text left by the one before it. */
export function moveCorrections(corrections: readonly Correction[], edits: readonly Edit[]): readonly Correction[] {
  const moved = (anchor: PostAnchor): PostAnchor => ({
    ...anchor,
    start: shiftOffset(anchor.start, edits),
    end: shiftOffset(anchor.end, edits),
  });
  return corrections.map((correction) => {
    const post = moved(correction.post);
    if (correction.set !== 'parent') return { ...correction, post };
    return { ...correction, post, parent: correction.parent && moved(correction.parent) };
  });
}
