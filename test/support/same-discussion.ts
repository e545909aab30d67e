import assert from 'node:assert/strict';
import type { Discussion, PostId } from '../../src/core/index.js';
import { mapSpans } from '../../src/core/map-spans.js';

/** Fails where two discussions differ in more than the names of their posts, or where two posts share a name. */
export function assertSameButForIds(actual: Discussion, expected: Discussion): void {
  assert.deepEqual(numbered(actual), numbered(expected));
}

function numbered(discussion: Discussion): Discussion {
  const numbers = new Map<PostId, PostId>(discussion.posts.map(({ id }, i) => [id, `#${i}`]));
  assert.equal(numbers.size, discussion.posts.length, 'ids are unique');
  return mapSpans(
    discussion,
    (span) => span,
    (id) => numbers.get(id) ?? `unknown ${id}`,
  );
}
