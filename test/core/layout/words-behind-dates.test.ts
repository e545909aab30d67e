import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const told = (text: string): string[] =>
  parse(text).posts.map(({ author, dateText, body }) =>
    [author, dateText, body.map(({ start, end }) => text.slice(start, end)).join(' … ')].join(' | '),
  );

suite('words behind dates that are no names', () => {
  const board = `How long does grout keep?

#1096125 - 06/07/07 11:23 PM How long does grout keep?
mortarmaid
Addict

Registered: 02/02/03
Posts: 477
There is a bag of it in the shed, opened in the year my aunt moved out.

Top
#1096131 - 06/08/07 12:04 AM Re: How long does grout keep? [Re: mortarmaid]
TilerTom
Carpal Tunnel

Registered: 11/15/01
Posts: 3160
If it is soft it is good. Knead it.

Top
#1096140 - 06/08/07 07:55 AM Re: Grout [Re: TilerTom]
slab45
Veteran

Registered: 07/01/04
Posts: 1506
Careful, the old kind had lime in it. Gloves, and keep the children out.

Top
`;

  test('a title behind number and date, short ones too; the name stands below', () => {
    assert.deepEqual(
      told(board).map((post) => post.split(' | ').slice(0, 2).join(' | ')),
      ['mortarmaid | 06/07/07 11:23 PM', 'TilerTom | 06/08/07 12:04 AM', 'slab45 | 06/08/07 07:55 AM'],
    );
  });

  test('who is answered, at the end of a title', () => {
    const { posts } = parse(board);
    assert.deepEqual(
      posts.map(({ parent }) => parent),
      [null, 'p1', 'p2'],
    );
  });

  test('the body, behind a dash; its author stands above', () => {
    const text = `Elderberry, third bottle

Still more jam than wine.

4 comments have been posted

Comment posted by Rosa Tuck:

8/24/2019 9:01:00 AM - Great note. The violin case is exactly it, and so is the jam pan.

Comment posted by bungmaster:

8/24/2019 11:47:00 AM - I make a little of this myself, and I think the leaflet is written by the printer.

Comment posted by hugh_of_the_hedge:

8/24/2019 6:12:00 PM - bungmaster, lunch is the highest score there is.

Comment posted by Ivo Salai:

9/2/2019 8:30:00 AM - Deposit?
`;
    assert.deepEqual(told(text), [
      'Rosa Tuck | 8/24/2019 9:01:00 AM | Great note. The violin case is exactly it, and so is the jam pan.',
      'bungmaster | 8/24/2019 11:47:00 AM | I make a little of this myself, and I think the leaflet is written by the printer.',
      'hugh_of_the_hedge | 8/24/2019 6:12:00 PM | bungmaster, lunch is the highest score there is.',
      'Ivo Salai | 9/2/2019 8:30:00 AM | Deposit?',
    ]);
  });

  test('a word for what was done, between number and date', () => {
    const text = [1, 2, 3, 4]
      .map(
        (n) =>
          `Post ${n} made on Saturday March 2${n}, 2008 at 16:26 |\n${['velvet', 'Gus in Doon', 'velvet', 'mothwing'][n - 1]}\nSuper Member\nJoined:\nPosts:\nMay 2004\n2,7${n}0\nThe curtain opened at three again, and nobody but the cat was there number ${n}.\n`,
      )
      .join('');
    assert.deepEqual(
      told(`Curtain motor\n${text}`).map((post) => post.split(' | ')[0]),
      ['velvet', 'Gus in Doon', 'velvet', 'mothwing'],
    );
  });
});
