import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';
import { samplesOf } from '../../../src/core/layout/focus.js';

const NAMES = ['Ann Lee', 'Bo Hart', 'Cy Moor', 'Dee Rask', 'Eli Voss'];

/** A thread of so many comments under one article, each with its byline above. */
function longThread(comments: number): string {
  const posts = Array.from({ length: comments }, (_, i) => {
    const byline = `${NAMES[i % NAMES.length]} says:\nMarch ${(i % 28) + 1}, 2011 at 4:${10 + (i % 50)} pm`;
    return `${byline}\n\nI bake mine at night, loaf number ${i} of the year, and let the dough rest in a cold cellar for a day.\n`;
  });
  return `Bread for beginners\n\nFlour, water, salt and time.\n\n${comments} Responses\n\n${posts.join('\n')}`;
}

suite('long texts', () => {
  test('samples are pieces of whole lines from begin to end', () => {
    const text = longThread(4000);
    const samples = samplesOf(text)!;
    assert.ok(text.startsWith(samples[0]));
    assert.ok(text.endsWith(samples.at(-1)!));
    for (const sample of samples) {
      const at = text.indexOf(sample);
      assert.ok(at === 0 || text[at - 1] === '\n', JSON.stringify(sample.slice(0, 40)));
    }
  });

  test('a text that is not long has no samples; one without line breaks has', () => {
    assert.equal(samplesOf(longThread(100)), null);
    assert.equal(samplesOf('word '.repeat(200_000))!.length, 4);
  });

  test('what samples tell reads the whole', () => {
    const { posts, announced } = parse(longThread(4000));
    assert.equal(posts.length, 4000);
    assert.equal(announced?.value, 4000);
    assert.deepEqual(posts.map(({ author }) => author).slice(-3), ['Cy Moor', 'Dee Rask', 'Eli Voss']);
  });
});
