import assert from 'node:assert/strict';
import { searchPosts } from '../../../src/core/index.js';

const PAGE = `On bees

3 Responses to "On bees"

Ann Lee says:
March 3, 2011 at 4:05 pm

They only turn round in the evening
sun, I think (or so).

Bo Ek says:
March 3, 2011 at 5:15 pm

No, they count their steps.

Ann Lee says:
March 4, 2011 at 9:00 am

Über alles: who has seen the EVENING  SUN?
`;
const HTML = `<html><body><div class="comment"><cite class="author">Ann</cite> <time datetime="2011-03-03T16:05">then</time>
<p class="content">Tea &amp; <b>ca</b>kes are what bees like.</p></div></body></html>`;

/** The words of the source at a hit, by lines as an editor counts them. */
function wordsAt(text: string, { start, end }: (typeof hits)[number]): string {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map((found) => found.index + found[0].length)];
  return text.slice(starts[start.line] + start.character, starts[end.line] + end.character);
}
const hits = searchPosts(PAGE, { words: 'evening sun', author: '' });

suite('search over posts', () => {
  test('finds words in any letter case over line ends, and where they stand', () => {
    assert.deepEqual(
      hits.map(({ number, author, match }) => [number, author, match]),
      [
        [1, 'Ann Lee', 'evening\nsun'],
        [3, 'Ann Lee', 'EVENING  SUN'],
      ],
    );
    for (const hit of hits) assert.equal(wordsAt(PAGE, hit), hit.match);
    assert.equal(hits[0].before.trim(), 'They only turn round in the');
    assert.equal(hits[0].after.trim(), ', I think (or so).');
  });

  test('in a text with other line ends too', () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const text = PAGE.replaceAll('\n', lineEnd);
      const found = searchPosts(text, { words: 'count their', author: 'bo' });
      assert.equal(found.length, 1);
      assert.equal(wordsAt(text, found[0]), 'count their');
    }
  });

  test('by author, alone or with words; nothing is looked for in the byline or the article', () => {
    const numbers = (words: string, author: string) => searchPosts(PAGE, { words, author }).map(({ number }) => number);
    assert.deepEqual(numbers('', 'ann'), [1, 3]);
    assert.deepEqual(numbers('they', 'ann'), [1]);
    assert.deepEqual(numbers('says', ''), []);
    assert.deepEqual(numbers(' ', ''), []);
    assert.equal(wordsAt(PAGE, searchPosts(PAGE, { words: '', author: 'ek' })[0]), 'Bo Ek');
  });

  test('signs of a pattern are looked for as they stand', () => {
    assert.equal(searchPosts(PAGE, { words: '(or so).', author: '' }).length, 1);
    assert.equal(searchPosts(PAGE, { words: '.*', author: '' }).length, 0);
  });

  test('leads into the markup of a saved page', () => {
    const [hit] = searchPosts(HTML, { words: 'tea & cakes', author: '' });
    assert.equal(wordsAt(HTML, hit), 'Tea &amp; <b>ca</b>kes');
  });
});
