/** What holds for every discussion that was read from markup or an export. */
import assert from 'node:assert/strict';
import { childrenOf, type Discussion, type Post, type Span, wordsAt } from '../../src/core/index.js';

/** Fails where a span leaves the source, a post has no words of its own, or the tree has no roots. */
export function assertInSource(source: string, discussion: Discussion): void {
  const { posts, title, article, announced, warnings } = discussion;
  const whole = { start: 0, end: source.length };
  for (const span of [title, article, announced, ...warnings]) if (span) assertInside(span, whole, 'page');
  let last = 0;
  for (const post of posts) {
    assertInside(post, whole, post.id);
    assert.ok(post.start >= last, `${post.id} begins before the one above it`);
    last = post.start;
    assertWords(source, post);
  }
  const tree = childrenOf(discussion);
  const reached = tree.roots.flatMap((root) => [root, ...tree.descendants(root.id)]);
  assert.equal(reached.length, posts.length, 'posts that nothing leads to');
  for (const post of posts) {
    const parent = post.parent === null ? null : tree.post(post.parent);
    assert.equal(post.depth, parent ? parent.depth + 1 : 0, `${post.id}: depth`);
  }
}

function assertWords(source: string, post: Post): void {
  const { id, text, places, body, spans } = post;
  assert.ok(text !== null && places !== null, `${id} has its words`);
  assert.equal(text.trim() === '', body.length === 0, `${id}: words and body`);
  for (const span of [...body, ...post.quotes, ...Object.values(spans)] as (Span | null)[]) {
    if (span) assertInside(span, post, id);
  }
  assert.equal(places.length % 3, 0);
  let [at, from] = [0, 0];
  for (let i = 0; i < places.length; i += 3) {
    const piece: readonly number[] = places.slice(i, i + 3);
    assert.ok(piece[0] >= at && piece[1] >= from && piece[2] >= piece[1], `${id}: place ${i} goes back`);
    [at, from] = [piece[0], piece[1]];
    const end: number = i + 3 < places.length ? places[i + 3] : text.length;
    if (piece[2] - piece[1] === end - piece[0] && end - piece[0] > 1) {
      assert.equal(source.slice(piece[1], piece[2]), text.slice(piece[0], end), `${id}: a copied piece`);
    }
  }
  if (body.length === 0) return;
  const own = { start: body[0].start, end: body[body.length - 1].end };
  assert.equal(wordsAt(source, post, own), text, `${id}: the words at its body`);
}

function assertInside(span: Span, around: Span, what: string): void {
  const isInside = span.start >= around.start && span.start <= span.end && span.end <= around.end;
  assert.ok(isInside, `${what}: ${span.start}…${span.end} not inside ${around.start}…${around.end}`);
}
