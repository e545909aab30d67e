import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const ARTICLE = [
  'Night loaves',
  '',
  'Bread that is baked at night has nobody to eat it, and so it lasts until the morning.',
  '',
  '3 Responses',
  '',
];

function read(lines: readonly string[]): (string | null)[][] {
  const text = [...ARTICLE, ...lines].join('\n');
  return parse(text).posts.map(({ kind, author, body, start, end }) => [
    kind,
    author,
    body.map((span) => text.slice(span.start, span.end)).join('|') || null,
    text.slice(start, end),
  ]);
}

const short = (posts: readonly (string | null)[][]): (string | null)[][] => posts.map((post) => post.slice(0, 3));

suite('pages that link here', () => {
  const wren = ['Wren says:', 'May 3, 2010 at 4:05 pm', '', 'Mine never last that long, whatever I do.', 'Reply', ''];
  const oda = ['Oda Kell says:', 'May 4, 2010 at 6:30 pm', '', 'Put them out of reach. Did you try that?', 'Reply', ''];
  const said = [
    ['comment', 'Wren', 'Mine never last that long, whatever I do.'],
    ['comment', 'Oda Kell', 'Put them out of reach. Did you try that?'],
  ];
  const title = 'Breads of the night, and who is up to eat them – The Late Oven';

  test('in one line behind a word that says so', () => {
    const found = read([...wren, `Pingback: ${title}`, '', ...oda, `Trackback: ${title} Again`, '']);
    assert.deepEqual(short(found), [said[0], ['pingback', title, null], said[1], ['pingback', `${title} Again`, null]]);
    assert.equal(found[1][3], `Pingback: ${title}`);
  });

  test('no word about pingbacks in a post is one', () => {
    const talk = ['Bo says:', 'May 5, 2010 at 6:30 pm', '', 'What is a pingback? Mine says pingback: nothing.', ''];
    assert.deepEqual(short(read([...wren, ...oda, ...talk])), [
      ...said,
      ['comment', 'Bo', 'What is a pingback? Mine says pingback: nothing.'],
    ]);
  });

  test('by a title over a date, with nothing said', () => {
    const dated = (name: string, date: string, ...body: string[]): string[] => [name, date, '', ...body, ''];
    const found = read([
      ...dated('Wren', 'May 03, 2010 @ 16:44:30', 'Mine never last that long, whatever I do.'),
      ...dated(`${title} | Elsewhere`, 'May 03, 2010 @ 18:04:55'),
      ...dated('Oda Kell', 'May 04, 2010 @ 06:12:01', 'Put them out of reach. Did you try that?'),
      ...dated('Bo', 'May 05, 2010 @ 11:40:07', 'I have nobody to put them out of reach of.'),
    ]);
    assert.deepEqual(short(found), [
      said[0],
      ['pingback', `${title} | Elsewhere`, null],
      said[1],
      ['comment', 'Bo', 'I have nobody to put them out of reach of.'],
    ]);
  });

  test('by a title of any length that says something', () => {
    const long = `${title}, in which much else is said that has nothing at all to do with bread | Elsewhere`;
    const excerpt = '[...] as she bakes at night, and nobody knows [...]';
    const found = read([...wren, ...oda, `${long} says:`, 'May 6, 2010 at 2:00 am', '', excerpt, '']);
    assert.deepEqual(short(found), [...said, ['pingback', long, excerpt]]);
  });
});
