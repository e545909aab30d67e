/** Laws of inputs: what holds for every file, however it was written or damaged. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, EXPORTERS, exportPage, type Discussion, listFormats, parse } from '../../../src/core/index.js';
import { readHtml } from '../../../src/core/inputs/html-text.js';
import { sourceSpan } from '../../../src/core/inputs/offset-map.js';
import { assertInSource } from '../../support/input-laws.js';
import { soundPage } from '../../support/generated-pages.js';

const RUNS = { seed: 20110303, numRuns: 150 };

const PIECES = [
  ...[
    '<p>',
    '</p>',
    '<div class="comment">',
    '</div>',
    '<li>',
    '<ul>',
    '</ul>',
    '<br>',
    '<b',
    '>',
    '<!--',
    '-->',
    '<td>',
    '</table>',
    '<pre>',
  ],
  ...[
    '<time datetime="2011-03-03">',
    '</time>',
    '<b class="fn">',
    '</b>',
    '<script>',
    '</script>',
    '<span hidden>',
    '<blockquote>',
    '<title>',
  ],
  ...[
    'itemprop="text"',
    '<div itemscope itemtype="http://schema.org/Comment">',
    '&amp;',
    '&#x1F35E;',
    '&',
    '&#',
    '\ud83d',
    '\0',
    '\r\n',
    ' ',
  ],
  ...[
    'Ann says:',
    'March 3, 2011 at 4:05 pm',
    'Words.',
    '{"author":',
    '"a"',
    '[',
    ']',
    '}',
    ',',
    ':',
    '\\',
    '"',
    '<![CDATA[',
    ']]>',
    '<row ',
    '/>',
  ],
];
const OPENINGS = [
  ...[
    '<html>',
    '<!doctype html>',
    '[',
    '{',
    '<posts>',
    '<?xml version="1.0"?><rss>',
    '<disqus>',
    'author,date,text\n',
    '',
  ],
  'Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n',
];
const soup = fc
  .tuple(
    fc.constantFrom(...OPENINGS),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
      ),
      { maxLength: 50 },
    ),
  )
  .map(([opening, pieces]) => opening + pieces.join(''));

const examples = listFormats().map(({ example }) => example);
/** An example of some input, cut and doubled. */
const damagedExample = fc
  .tuple(fc.constantFrom(...examples), fc.nat(400), fc.nat(400), fc.constantFrom('', '"', '<', '\\', '}', '&'))
  .map(([text, from, length, sign]) => text.slice(0, from) + sign + text.slice(from + (length % 40)));

/** A post's own part of the model: what is the same however its page was written. */
const told = ({ structure, posts }: Discussion): unknown => [
  structure,
  posts.map(({ kind, author, date, dateText, parent, evidence, votes, depth }) => ({
    kind,
    author,
    date,
    dateText,
    parent,
    evidence,
    votes,
    depth,
  })),
];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

suite('laws of inputs', () => {
  test('no text makes reading, analysing or writing it throw, and every place is one of the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, damagedExample),
        fc.constantFrom(undefined, 'html', 'json', 'xml'),
        (text, languageId) => {
          const discussion = parse(text, languageId === undefined ? {} : { languageId });
          if (discussion.posts.some((post) => post.text !== null)) assertInSource(text, discussion);
          const analysis = analyze(text, discussion);
          for (const exporter of EXPORTERS) exportPage(exporter, { file: 'x', text, discussion, analysis });
          assert.deepEqual(structuredClone(discussion), discussion);
        },
      ),
      { ...RUNS, numRuns: 400 },
    );
  });

  test('every character a page shows is one that stands there, in order', () => {
    fc.assert(
      fc.property(soup, (html) => {
        const { text, map } = readHtml(html);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const { start, end } = sourceSpan(map, { start: i, end: i + 1 });
          assert.ok(start >= last && end >= start && end <= html.length);
          last = start;
          if (end - start === 1 && html[start] !== '&' && /\S/.test(html[start])) assert.equal(text[i], html[start]);
        }
      }),
      RUNS,
    );
  });

  test('a text inside preformatted HTML is read as the text itself', () => {
    fc.assert(
      fc.property(soundPage, (text) => {
        const page = text.trim();
        assert.deepEqual(told(parse(`<html><body><pre>${escaped(page)}</pre></body></html>`)), told(parse(page)));
      }),
      RUNS,
    );
  });

  const post = fc.record({
    name: fc.constantFrom('Ann Lee', 'Bo', 'Dr. Fay Holm', 'Émile', 'Cy & Co'),
    day: fc.integer({ min: 1, max: 28 }),
    body: fc.array(
      fc.constantFrom(
        'Bake them at night.',
        'I bake mine at noon, and <it> is better.',
        'Ann Lee: why not?',
        'Salt & rye.',
      ),
      { minLength: 1, maxLength: 3 },
    ),
    depth: fc.nat(2),
  });

  test('posts as a browser lays them out are read like the same posts in a plain text', () => {
    fc.assert(
      fc.property(fc.array(post, { minLength: 3, maxLength: 8 }), (drawn) => {
        let depth = 0;
        const posts = drawn.map((one, i) => ({
          ...one,
          depth: (depth = i === 0 ? 0 : Math.min(one.depth, depth + 1)),
        }));
        const lines = ['Night loaves', '', 'A long story of bread.', '', 'Comments', ''];
        let html = '<html><body><h1>Night loaves</h1><p>A long story of bread.</p><h3>Comments</h3>';
        let open = -1;
        for (const { name, day, body, depth } of posts) {
          const date = `March ${day}, 2011 at 4:05 pm`;
          const margin = '    '.repeat(depth);
          lines.push(
            ...[`${name} says:`, date, '', ...body.flatMap((words) => [words, ''])].map((words) =>
              words === '' ? '' : margin + words,
            ),
          );
          for (; open >= depth; open--) html += '</li></ul>';
          for (; open < depth; open++) html += '<ul><li>';
          html += `<div><a href="/x?a=1&b=2">${escaped(name)}</a> says:</div><div>${date}</div>${body.map((words) => `<p>${escaped(words)}</p>\n`).join('')}`;
        }
        assert.deepEqual(told(parse(html)), told(parse(lines.join('\n'))));
      }),
      RUNS,
    );
  });
});
