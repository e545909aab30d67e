import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const BODIES = [
  'The kettle whistles in two notes. Does anybody know which of them is the lid?',
  'The lower one, I think. Mine lost its lid and has been a tenor since.',
  'Thank you! Then I shall take the lid off on Sundays.',
];

function structureOf(head: string, date: (i: number) => string, name = (i: number) => ['ann_w', 'Bo', 'ann_w'][i]) {
  const posts = BODIES.map((body, i) => `${name(i)}\n${date(i)}\n${body}`);
  return parse(`${head}\n\n${posts.join('\n\n')}`, { general: true }).structure;
}

const timed = (i: number) => `2014-03-0${i + 1} 16:05`;
const dated = (i: number) => `2014-03-0${i + 1}`;

suite('whether posts are comments on something', () => {
  test('a page that a post opens is a board', () => {
    assert.equal(structureOf('Which note is the lid', timed), 'forum');
    assert.equal(structureOf('Kettle Forum\nWhich note is the lid', dated), 'forum');
  });

  test('text above them, or a word of comments, makes them comments', () => {
    const article =
      'Last year we asked forty kettles to sing for us, and thirty-nine of them did so without being heated first.';
    assert.equal(structureOf(`Forty kettles\n\n${article}`, timed), 'comments');
    assert.equal(structureOf('Forty kettles\nComments', timed), 'comments');
    assert.equal(structureOf('Forty kettles\n3 Kommentare', timed), 'comments');
  });

  test('days without a time of day tell nothing', () => {
    assert.equal(structureOf('Forty kettles', dated), 'comments');
  });

  test('times of day without a day are a chat', () => {
    const said = [...BODIES, ...BODIES].map((body, i) => `${['Ann Lee', 'Bo', 'Cy'][i % 3]} 4:0${i} PM\n${body}`);
    assert.equal(parse(`# kettles\n\n${said.join('\n\n')}`, { general: true }).structure, 'chat');
  });
});

suite('a chat whose names stand before the times', () => {
  const said = (line: (i: number, body: string) => string) =>
    parse(['Chat with four', ...[...BODIES, 'Good night.'].map((body, i) => line(i, body))].join('\n'));

  test('in brackets, days between', () => {
    const { posts, structure } = said(
      (i, body) =>
        `${i === 2 ? '------- 2020년 3월 4일 -------\n' : ''}[${i % 2 ? 'Bo' : 'ann'}] [오후 4:0${i}] ${body}`,
    );
    assert.equal(structure, 'chat');
    assert.deepEqual(
      posts.map(({ author, dateText }) => [author, dateText]),
      [0, 1, 2, 3].map((i) => [i % 2 ? 'Bo' : 'ann', `오후 4:0${i}`]),
    );
    assert.ok(!posts.some(({ body }) => body.some(({ end, start }) => end - start > 90)));
  });

  test('without brackets around the name', () => {
    const { posts } = said((i, body) => `${i % 2 ? 'Bo Lee' : 'ann'} (16:0${i}): ${body}`);
    assert.deepEqual(
      posts.map(({ author }) => author),
      ['ann', 'Bo Lee', 'ann', 'Bo Lee'],
    );
  });

  test('not where the bracket is a remark', () => {
    assert.equal(said((i, body) => `We met (16:0${i} sharp) and ${body}`).structure, 'none');
  });
});
