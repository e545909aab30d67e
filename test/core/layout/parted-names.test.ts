import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const BODIES = [
  'The handle came off in the first week, and nobody at the shop remembers having sold it to me.',
  'Mine has held for nine years. Did you oil the wood before winter, as the leaflet asks?',
  'There was no leaflet, only a bag of screws and a drawing of a bird.',
  'Then ask for the drawing without the bird; it is printed on the back of the invoice.',
];

/** The authors of a page whose bylines begin with these lines. */
function authorsBehind(lines: readonly string[], date = (i: number) => `March ${i + 1}, 2011 at 4:05 pm`) {
  const posts = BODIES.map((body, i) => `${lines[i]}\n${date(i)}\n${body}\n`);
  const text = `A wooden handle for the kettle\n\nIt is turned from beech and comes with all its parts.\n\n4 comments\n\n${posts.join('\n')}`;
  return parse(text, { general: true }).posts.map(({ author }) => author);
}

suite('what a sign keeps apart from names', () => {
  test('by a dot or a bar', () => {
    assert.deepEqual(
      authorsBehind(['Percy A. · knows bees', 'Ingrid · new here', 'Bo • 40 years of soup', 'Percy A. · knows bees']),
      ['Percy A.', 'Ingrid', 'Bo • 40 years of soup', 'Percy A.'].map((name) => name.replace(/ • .*/, '')),
    );
  });

  test('in brackets', () => {
    assert.deepEqual(authorsBehind(['momo (never awake)', 'kiki', 'tun (slow) OP', 'momo (never awake)']), [
      'momo',
      'kiki',
      'tun',
      'momo',
    ]);
  });

  test('a place behind a comma, but no first name', () => {
    assert.deepEqual(
      authorsBehind(['Ann Lee, Leeds', 'D. Gunn, Port Askill', 'ferry42, on the pier', 'Cy Orr, Leeds']),
      ['Ann Lee', 'D. Gunn', 'ferry42', 'Cy Orr'],
    );
    const reversed = ['Falk, Ingrid', 'Okafor, Ben', 'Falk, Ingrid', 'Lund, Ane'];
    assert.deepEqual(authorsBehind(reversed), reversed);
  });

  test('one name with a sign may be a name', () => {
    const names = ['Ann | My Bread', 'Bo', 'Cy Orr', 'Di (the second)'];
    assert.deepEqual(authorsBehind(names), names);
  });

  test('numbers of links in the dump of a page', () => {
    assert.deepEqual(authorsBehind(['[9]Ann Lee', 'Bo', '[14]Cy Orr', '[17]Di']), ['Ann Lee', 'Bo', 'Cy Orr', 'Di']);
  });

  test('what the handle below has nothing of', () => {
    assert.deepEqual(
      authorsBehind(
        ['ada\n(@ada)', 'Plugin Author Marek Dol\n(@marekdol)', 'Helper Jana\n(@jana)', 'ada\n(@ada)'],
        (i) => `${i + 1} years ago`,
      ),
      ['ada', 'Marek Dol', 'Jana', 'ada'],
    );
  });

  test('a verb whose date stands on the next line', () => {
    assert.deepEqual(authorsBehind(['Ann asked on', 'Bo replied on', 'Cy Orr replied on', 'Ann replied on']), [
      'Ann',
      'Bo',
      'Cy Orr',
      'Ann',
    ]);
  });

  test('a number filled up with noughts', () => {
    const posts = BODIES.map((body, i) => `000${i + 1}Nameless2011/03/0${i + 1} 16:05:33\n${body}\n`);
    assert.deepEqual(
      parse(posts.join(''), { general: true }).posts.map(({ author }) => author),
      ['Nameless', 'Nameless', 'Nameless', 'Nameless'],
    );
  });
});

suite('names with lines between them and their dates', () => {
  test('are told by what stands right above most names', () => {
    assert.deepEqual(authorsBehind(['Percy Anvil', 'Ingrid Sholto\nWrites letters from a boat', 'Bo', 'Cy Orr']), [
      'Percy Anvil',
      'Ingrid Sholto',
      'Bo',
      'Cy Orr',
    ]);
  });
});

suite('captions of pictures above names', () => {
  const captioned = (post: (name: string, body: string) => string): string =>
    `A kettle\n\n${BODIES.map((body, i) => post(['Percy A.', 'ida_b', 'Percy A.', 'Bo Lee'][i], body)).join('\n\n')}`;
  const authors = ['Percy A.', 'ida_b', 'Percy A.', 'Bo Lee'];

  test('tell posts whose words follow on the name', () => {
    const { posts } = parse(captioned((name, body) => `${name}'s profile picture\n${name} ${body}\n14w2 likes`));
    assert.deepEqual(
      posts.map(({ author }) => author),
      authors,
    );
  });

  test('tell posts whose date stands below a card', () => {
    const { posts } = parse(
      captioned(
        (name, body) =>
          `Photo of ${name}\n${name}\nPort Amber\n${name.length} friends\nShare review\n4.0 star rating 3/13/2015\n${body}`,
      ),
    );
    assert.deepEqual(
      posts.map(({ author, date }) => [author, date]),
      authors.map((name) => [name, '2015-03-13']),
    );
  });

  test('tell no list of people or pages', () => {
    const people = ['June Abernathy', 'Bruno Castle', 'Jana Pech', 'Ida Quist'];
    const staff = people.map((name, i) => `Photo of ${name}\n${name}\nLibrarian\nRoom 3.${i}`).join('\n');
    assert.equal(parse(`People\n${staff}`).structure, 'none');
    const boards = ['Kettles', 'Handles', 'Lids', 'Spouts'].map((name) => `${name} Help\n${name} Tutorials`).join('\n');
    assert.equal(parse(`Boards\n${boards}`).structure, 'none');
  });
});
