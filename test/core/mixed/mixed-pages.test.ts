import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../../src/core/index.js';
import { assertLawful } from '../../support/discussion-laws.js';

const FOLDER = join('media', 'samples');
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

const spansOf = (text: string, moved = 0): string[] =>
  parse(text).posts.map(({ start, end }) => `${start + moved}–${end + moved}`);

suite('several pages in one file', () => {
  for (const upper of samples) {
    for (const lower of samples) {
      test(`${upper.name}, below it ${lower.name}: the posts of both`, () => {
        const text = `${upper.text}\n\n${lower.text}`;
        const discussion = parse(text);
        assertLawful(text, discussion);
        const wanted = [...spansOf(upper.text), ...spansOf(lower.text, upper.text.length + 2)];
        const found = new Set(discussion.posts.map(({ start, end }) => `${start}–${end}`));
        // Where the two meet, one post may begin or end elsewhere.
        const lost = wanted.filter((span) => !found.has(span));
        assert.ok(lost.length <= 1, `lost ${lost.join(', ')}`);
        assert.ok(discussion.posts.length >= wanted.length, `${discussion.posts.length} of ${wanted.length} posts`);
      });
    }
  }

  test('a reply answers a post of its own page', () => {
    const [first] = samples.filter(({ name }) => name.startsWith('thread'));
    const [second] = samples.filter(({ name }) => name.startsWith('qa-site'));
    const { posts } = parse(`${first.text}\n\n${second.text}`);
    const own = new Set(posts.filter(({ start }) => start > first.text.length).map(({ id }) => id));
    for (const { id, parent } of posts) if (parent !== null) assert.equal(own.has(parent), own.has(id), id);
    assert.ok(posts.filter(({ parent }) => parent === null).length >= 2);
  });
});
