import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const BODIES = [
  'The handle came off in the first week, and nobody at the shop remembers having sold it to me.',
  'Mine has held for nine years. Did you oil the wood before winter, as the leaflet asks?',
  'There was no leaflet, only a bag of screws and a drawing of a bird.',
  'Then ask for the drawing without the bird; it is printed on the back of the invoice.',
];
const NAMES = ['Percy Anvil', 'Ingrid Sholto', 'Percy Anvil', 'M. Oyelaran'];

/** A page of four posts; `byline` writes the lines above each body. */
function page(byline: (name: string, i: number) => string): string {
  const posts = BODIES.map((body, i) => `${byline(NAMES[i], i)}\n${body}\n`);
  return `A wooden handle for the kettle\n\nIt is turned from beech and comes with all its parts.\n\n4 comments\n\n${posts.join('\n')}`;
}

const authors = (text: string) => parse(text, { general: true }).posts.map(({ author }) => author);

suite('words that a page repeats around its names', () => {
  test('behind the name', () => {
    assert.deepEqual(authors(page((name, i) => `${name} added a remark - 2${i}/May/13 11:02 AM`)), NAMES);
  });

  test('before the name, with a number that counts up', () => {
    assert.deepEqual(authors(page((name, i) => `Entry #${i + 1} From ${name} 2009-05-1${i} 14:05:10`)), NAMES);
  });

  test('remarks in brackets and handles are no part of it', () => {
    assert.deepEqual(authors(page((name, i) => `${name} (visitor) wrote on 2010-02-2${i}:`)), NAMES);
    assert.deepEqual(authors(page((name, i) => `${name} @user${i} · Jun 1${i}, 2022`)), NAMES);
  });

  test('a family name that all share stays', () => {
    const family = ['Ann Lee', 'Bo Lee', 'Ann Lee', 'Cy Lee'];
    assert.deepEqual(authors(page((_, i) => `${family[i]} - March ${i + 1}, 2011 at 4:05 pm`)), family);
  });

  test('whom a byline names as answered is no part of it, and is the parent', () => {
    const { posts } = parse(
      page((name, i) => `${name}${i === 1 ? ' in reply to Percy Anvil' : ''}\nMarch ${i + 1}, 2011 at 4:05 pm\n`),
    );
    assert.deepEqual(
      posts.map(({ author }) => author),
      NAMES,
    );
    assert.equal(posts[1].parent, posts[0].id);
  });
});

suite('votes on lines of their own', () => {
  const counted = (line: (i: number) => string) =>
    parse(page((name, i) => `${name} on 03/0${i + 1}/2009\n${line(i)}`)).posts.map(({ votes }) => votes);

  test('with a word for them', () => {
    assert.deepEqual(
      counted((i) => `+${[618, 144, 12, 5][i]} votes`),
      [618, 144, 12, 5],
    );
  });

  test('numbers that count up are the posts’ own', () => {
    assert.deepEqual(
      counted((i) => `${i + 1}`),
      [null, null, null, null],
    );
  });
});

suite('chats', () => {
  const LOG = [
    '[00:14:51] -!- papercone has joined #origami',
    '[00:15:20] <papercone> hi, the crane tears when I wet it',
    '[00:15:41] <@valleyfold> which paper',
    '[00:15:55] <papercone> valleyfold: the thin one',
    '[00:16:40]  * mountain hands papercone a sheet',
    '[00:17:02] <papercone> thank you',
  ].join('\n');

  test('a log is read line by line, its notices left out', () => {
    const { structure, posts } = parse(LOG);
    assert.equal(structure, 'chat');
    assert.deepEqual(
      posts.map(({ author }) => author),
      ['papercone', 'valleyfold', 'papercone', 'mountain', 'papercone'],
    );
    assert.equal(posts[2].parent, posts[1].id);
  });

  test('lines without a time go on with the post above', () => {
    const text = [1, 2, 3, 4]
      .map((i) => `09.11.19, 18:0${i} - ${i % 2 ? 'Gundel' : 'Ole Papa'}: Wer bringt was mit?\n- Punsch`)
      .join('\n');
    const { posts } = parse(text);
    assert.equal(posts.length, 4);
    assert.ok(posts.every(({ start, end }) => text.slice(start, end).endsWith('- Punsch')));
  });

  test('a program’s log is none', () => {
    const log = ['INFO', 'WARN', 'INFO', 'ERROR', 'INFO', 'DEBUG'].map(
      (level, i) => `10:15:0${i} ${level}: started part ${i}`,
    );
    assert.equal(parse(log.join('\n')).structure, 'none');
  });
});
