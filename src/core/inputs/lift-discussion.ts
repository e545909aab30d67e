import type { Discussion } from '../discussion.js';
import { mapSpans } from '../map-spans.js';
import { type MappedText, sourceSpan } from './offset-map.js';
import { ownWords } from './own-words.js';

/** What was read from a mapped text, told of its source: every span moved, each post with its words as they were read. */
export function liftDiscussion(mapped: MappedText, discussion: Discussion): Discussion {
  const lifted = mapSpans(discussion, (span) => sourceSpan(mapped.map, span));
  const posts = lifted.posts.map((post, i) => ({ ...post, ...ownWords(mapped, discussion.posts[i].body) }));
  return { ...lifted, posts };
}
