/** What holds for every discussion, whatever the page. */
import assert from 'node:assert/strict';
import { NO_DISCUSSION, type Discussion, type Post, type Span } from '../../src/core/index.js';

/** Fails where `discussion`, read from plain `text`, breaks a law of the model. */
export function assertLawful(text: string, discussion: Discussion): void {
  const { posts, format, structure, title, article, announced, warnings, confidence } = discussion;
  assert.equal(posts.length === 0, structure === NO_DISCUSSION.structure, 'posts and structure');
  assert.equal(posts.length === 0, format === null, 'posts and format');
  assertProbability(confidence, 'confidence');
  for (const span of [title, article, announced, ...warnings]) if (span) assertInside(span, whole(text), 'page');
  if (title) assert.equal(title.value, text.slice(title.start, title.end), 'title');
  assert.equal(new Set(posts.map((post) => post.id)).size, posts.length, 'ids are unique');
  const indexOf = new Map(posts.map((post, index) => [post.id, index]));
  let free = 0;
  for (const [index, post] of posts.entries()) {
    assert.ok(post.start >= free, `${post.id} begins before the one above ends`);
    free = post.end;
    assertPost(text, post);
    assertLinks(posts, indexOf, index);
  }
  if (article) {
    const shared = posts.filter((post) => post.start < article.end && article.start < post.end);
    assert.deepEqual(shared, [], 'a post inside the article');
  }
}

function assertPost(text: string, post: Post): void {
  const { id, spans, author, dateText } = post;
  assertInside(post, whole(text), id);
  assert.equal(author === null, spans.author === null, `${id}: author and its span`);
  assert.equal(dateText === null, spans.date === null, `${id}: date and its span`);
  if (spans.author) assert.equal(text.slice(spans.author.start, spans.author.end), author, `${id}: author`);
  if (spans.date) assert.equal(text.slice(spans.date.start, spans.date.end), dateText, `${id}: date`);
  if (post.date !== null) assertDate(post.date, id);
  for (const [name, span] of Object.entries(spans) as [string, Span | null][]) {
    if (span) assertInside(span, post, `${id}: ${name}`);
  }
  const pieces: Span[] = [...post.body, ...post.quotes].sort((a, b) => a.start - b.start);
  let free = post.start;
  for (const piece of pieces) {
    assert.ok(piece.start >= free, `${id}: body and quotes overlap`);
    assertInside(piece, post, `${id}: body or quote`);
    free = piece.end;
  }
  for (const list of [post.body, post.quotes] as readonly (readonly Span[])[]) {
    for (let i = 1; i < list.length; i++) assert.ok(list[i].start >= list[i - 1].end, `${id}: out of order`);
  }
  for (const value of [post.votes, post.up, post.down, post.reputation, post.rating]) {
    if (value !== null) assert.ok(Number.isFinite(value) && !Object.is(value, -0), `${id}: ${value}`);
  }
}

/** A real day of the calendar, a real time of it. */
function assertDate(date: string, id: string): void {
  assert.match(date, /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?$/, id);
  const whole = /^(.{10})(?:T(\d\d:\d\d))?/.exec(date);
  if (!whole) return;
  const [, day, clock = '00:00'] = whole;
  const moment = new Date(`${day}T${clock}Z`);
  assert.ok(!Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${day}T${clock}`), `${id}: ${date}`);
}

function assertLinks(posts: readonly Post[], indexOf: ReadonlyMap<string, number>, index: number): void {
  const { id, parent, parentAlternative, depth, evidence, parentConfidence, quotes } = posts[index];
  assertProbability(parentConfidence, id);
  assert.equal(parent === null, evidence === 'none', `${id}: parent and evidence`);
  for (const named of [parent, parentAlternative, ...quotes.map((quote) => quote.post)]) {
    // Only an earlier post can be answered or quoted, so there is no cycle.
    if (named !== null) assert.ok(indexOf.get(named)! < index, `${id} names ${named}`);
  }
  const above = parent === null ? -1 : posts[indexOf.get(parent)!].depth;
  assert.equal(depth, above + 1, `${id}: depth`);
}

function assertInside(span: Span, around: Span, what: string): void {
  const isInside = span.start >= around.start && span.start < span.end && span.end <= around.end;
  assert.ok(isInside, `${what}: ${span.start}…${span.end} not inside ${around.start}…${around.end}`);
}

function assertProbability(value: number, what: string): void {
  assert.ok(value >= 0 && value <= 1, `${what}: ${value} is no probability`);
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}
