import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

function read(lines: readonly string[]): (string | null)[][] {
  const text = lines.join('\n');
  return parse(text).posts.map(({ author, start, end }) => [author, text.slice(start, end)]);
}

suite('where posts begin and end', () => {
  test('a page that quotes its whole discussion goes on where the quotation ends', () => {
    const post = (name: string, words: string): string => [`> ${name} • 2 years ago`, '>', `> ${words}`].join('\n');
    const posts = [
      post('quern', 'Do the kettles you sell still have the bird on the lid?'),
      post('Bo Tarn', 'They do, and it still sings. What do you want with it?'),
      post('mudlark', 'My parrot answers. I would rather buy another kettle.'),
    ];
    const [first, second, third] = posts;
    const guide = ['## How to take the bird off', '', 'Unscrew it from below.'];
    const found = read([first, '', second, '', ...guide, '', third]);
    assert.deepEqual(found, [
      ['quern', posts[0]],
      ['Bo Tarn', posts[1]],
      ['mudlark', posts[2]],
    ]);
  });

  test('the name over the only comment stands below the heading of the comments', () => {
    const found = read([
      'Alles neu',
      '',
      'Zwei Jahre lang stand hier nichts, und das soll nun anders werden. Der Anfang ist gemacht.',
      '',
      'Kessel',
      'Permalink',
      'Kommentar schreiben',
      '',
      'Name',
      '',
      'One Comment',
      'Marius',
      '',
      'Ich bin gespannt, was als nächstes kommt. Viel Glück mit dem neuen Kessel!',
      '',
      '18. 05. 2014 22:38',
      'Letzte Kommentare',
      'Erwin bei Der alte Kessel',
    ]);
    assert.deepEqual(
      found.map(([author]) => author),
      ['Marius'],
    );
    assert.match(found[0][1]!, /^Marius\n\nIch bin gespannt/);
  });

  test('a count of answers to one post is no claim of the page, which has one above', () => {
    const post = (name: string, words: string): string[] => [`@${name}`, '2 years ago', words, '', 'Reply', ''];
    const found = read([
      'How to tie a knot behind your back',
      '',
      '134 Comments',
      'Add a comment…',
      '',
      ...post('ropewren', 'Please do one on splicing, it would help me so much!'),
      ...post('oda_kell', 'I have 18 knots to go and no rope left.'),
      '2 replies',
      '',
      ...post('tollgate', 'The music is so loud that I cannot hear a word of it.'),
      ...post('mudlark', 'Nice, thanks for your videos.'),
    ]);
    assert.deepEqual(
      found.map(([author]) => author),
      ['ropewren', 'oda_kell', 'tollgate', 'mudlark'],
    );
  });
});
