import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparePages, type Comparison, parse, type Save } from '../../../src/core/index.js';
import { discussionOf } from '../../support/discussion.js';

/** A comment section as it was saved first: eight posts. */
const OLDER = `Rain barrels on the roof

8 Responses to "Rain barrels on the roof"

Ilse Varga says:
March 3, 2016 at 9:00 am

A full barrel weighs two hundred kilograms. Ask somebody who knows your roof.

Tomas Okoro says:
March 3, 2016 at 9:30 am

Mine has stood there for six years and nothing has moved.

Ilse Varga says:
March 3, 2016 at 10:05 am

Six dry years, perhaps.

Petra Lind says:
March 3, 2016 at 11:45 am

We put ours on the ground and use a small pump. It cost forty euros and runs on a solar panel.

Ruben Aalto says:
March 4, 2016 at 8:10 am

+1

Nadia Szabo says:
March 4, 2016 at 8:40 am

Does anybody know whether the city wants a permit for this?

Buy Cheap Watches says:
March 4, 2016 at 9:55 am

Best watches for best price, visit us today and get a discount.

Tomas Okoro says:
March 5, 2016 at 7:20 pm

A solar panel on the same roof, that is what I call weight.
`;

/** The same some days later: moved about, one post gone, one edited, one rewritten, two new. */
const NEWER = `Rain barrels on the roof

9 Responses to "Rain barrels on the roof"

Nadia Szabo says:
March 4, 2016 at 8:40 am

Does anybody know whether the city wants a permit for this?

Ilse Varga says:
March 6, 2016 at 8:00 am

It does, above three hundred litres.

Ilse Varga says:
March 3, 2016 at 9:00 am

A full barrel weighs two hundred kilograms. Ask somebody who knows your roof.

Tomas Okoro says:
March 3, 2016 at 9:30 am

I take it back, see my other post.

Ilse Varga says:
March 3, 2016 at 10:05 am

Six dry years, perhaps.

Petra Lind says:
March 3, 2016 at 11:45 am

We put ours on the ground and use a small pump. It cost fifty euros and runs on a solar panel. Edit: the price was wrong.

Ruben Aalto says:
March 4, 2016 at 8:10 am

+1

Ruben Aalto says:
March 6, 2016 at 8:30 am

+1

Tomas Okoro says:
March 5, 2016 at 7:20 pm

A solar panel on the same roof, that is what I call weight.
`;

const read = (text: string): Save => ({ text, discussion: parse(text) });
const wordsOf = ({ text, discussion }: Save, ids: readonly string[]): readonly string[] =>
  ids.map((id) => {
    const post = discussion.posts.find((one) => one.id === id) ?? assert.fail(`no post ${id}`);
    return post.body
      .map(({ start, end }) => text.slice(start, end))
      .join(' ')
      .trim()
      .slice(0, 12);
  });
const countsOf = ({ added, edited, removed, votesChanged, unchanged }: Comparison) => ({
  ...{ added: added.length, edited: edited.length, removed: removed.length },
  ...{ votesChanged: votesChanged.length, unchanged },
});
const NONE = { added: 0, edited: 0, removed: 0, votesChanged: 0, unchanged: 0 };

suite('R30: two saves of one page', () => {
  test('a pair with known counts: moved posts are the same, edited ones are told from new ones', () => {
    const [older, newer] = [read(OLDER), read(NEWER)];
    const comparison = comparePages(older, newer);
    assert.deepEqual(countsOf(comparison), { added: 2, edited: 2, removed: 1, votesChanged: 0, unchanged: 5 });
    assert.deepEqual(wordsOf(newer, comparison.added), ['It does, abo', '+1']);
    assert.deepEqual(wordsOf(older, comparison.removed), ['Best watches']);
    const edited = comparison.edited.map((pair) => [wordsOf(older, [pair.older]), wordsOf(newer, [pair.newer])]);
    assert.deepEqual(edited, [
      [['Mine has sto'], ['I take it ba']],
      [['We put ours '], ['We put ours ']],
    ]);
  });

  test('votes that changed, whether or not the words did; a count that one save hides is not known to have changed', () => {
    const save = (votes: readonly (number | undefined)[], last: string): Save =>
      discussionOf(
        votes.map((count, i) => ({
          author: `Ann ${i}`,
          body: i === votes.length - 1 ? `The bees dance, ${last}` : `Post number ${i} about bees.`,
          ...(count !== undefined && { votes: count }),
        })),
      );
    const comparison = comparePages(
      save([1, 5, undefined, 4, 7], 'and turn.'),
      save([1, 9, 3, undefined, 8], 'and hum.'),
    );
    assert.deepEqual(countsOf(comparison), { ...NONE, edited: 1, votesChanged: 2, unchanged: 3 });
    assert.deepEqual(comparison.edited, comparison.votesChanged.slice(1));
  });

  test('relative dates, which differ in every save, make no post another one', () => {
    const save = (ago: string) =>
      discussionOf([
        { author: 'Ann', dateText: `3 ${ago} ago`, body: 'Bees dance in the evening sun.' },
        { author: 'Bo', dateText: `2 ${ago} ago`, body: '+1' },
      ]);
    assert.deepEqual(countsOf(comparePages(save('days'), save('weeks'))), { ...NONE, unchanged: 2 });
  });

  test('somebody who has another name by now is told by the words', () => {
    const save = (author: string) => discussionOf([{ author, body: 'The queen has left the hive with half of them.' }]);
    assert.deepEqual(countsOf(comparePages(save('Ann'), save('deleted user'))), { ...NONE, edited: 1 });
  });

  test('two pages that have nothing in common: all gone, all new', () => {
    const bees = discussionOf([
      { author: 'Ann', body: 'Bees dance in the evening sun.' },
      { author: 'Bo', body: 'No.' },
    ]);
    const tea = discussionOf([{ author: 'Cy', body: 'Green tea wants water that does not boil.' }]);
    assert.deepEqual(countsOf(comparePages(bees, tea)), { ...NONE, removed: 2, added: 1 });
    assert.deepEqual(countsOf(comparePages(read(''), read('No discussion at all.'))), { ...NONE });
  });

  test('scripts that write no blanks are compared sign by sign', () => {
    const save = (body: string) => discussionOf([{ author: '田中', body }]);
    const comparison = comparePages(save('雨の日は蜂が巣から出ません。'), save('雨の日は蜂が巣から出ませんでした。'));
    assert.deepEqual(countsOf(comparison), { ...NONE, edited: 1 });
  });
});

const literal = fc.record(
  {
    author: fc.constantFrom('Ann', 'Bo', 'Cy'),
    body: fc.oneof(
      fc.constantFrom('+1', 'No.', 'Bees dance in the evening sun.', 'The queen has left the hive.', ''),
      fc
        .array(fc.constantFrom('bees', 'dance', 'turn', 'the', 'hive', 'sun', 'rain', 'tea'), { maxLength: 12 })
        .map((words) => words.join(' ')),
    ),
    date: fc.constantFrom('2016-03-03', '2016-03-03T09:00', '2016-03-04T10:00'),
    votes: fc.integer({ min: -2, max: 3 }),
  },
  { requiredKeys: ['body'] },
);
const page = fc.array(literal, { maxLength: 24 });

suite('R30: laws of a comparison', () => {
  test('a page compared with itself has not changed', () => {
    fc.assert(
      fc.property(page, (posts) => {
        const save = discussionOf(posts);
        assert.deepEqual(countsOf(comparePages(save, save)), { ...NONE, unchanged: posts.length });
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  test('posts in another order, under other ids, have not changed', () => {
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.nat(1000)), (posts, keys) => {
        const shuffled = posts.map((post) => ({ post, key: keys.next().value as number }));
        shuffled.sort((a, b) => a.key - b.key);
        const newer = discussionOf(shuffled.map(({ post }) => post));
        const renamed: Save = {
          ...newer,
          discussion: {
            ...newer.discussion,
            posts: newer.discussion.posts.map((post) => ({ ...post, id: `x${post.id}` })),
          },
        };
        assert.deepEqual(countsOf(comparePages(discussionOf(posts), renamed)), { ...NONE, unchanged: posts.length });
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  test('the other way round, new and removed change places and everything else stays', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        const [older, newer] = [discussionOf(before), discussionOf(after)];
        const [there, back] = [comparePages(older, newer), comparePages(newer, older)];
        const turned = (pairs: Comparison['edited']) => pairs.map((pair) => `${pair.newer}→${pair.older}`).sort();
        const asTold = (pairs: Comparison['edited']) => pairs.map((pair) => `${pair.older}→${pair.newer}`).sort();
        assert.deepEqual(there.added, back.removed);
        assert.deepEqual(there.removed, back.added);
        assert.deepEqual(asTold(there.edited), turned(back.edited));
        assert.deepEqual(asTold(there.votesChanged), turned(back.votesChanged));
        assert.equal(there.unchanged, back.unchanged);
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  test('every post is told of once on each side', () => {
    fc.assert(
      fc.property(page, page, (before, after) => {
        const { added, removed, edited, votesChanged, unchanged } = comparePages(
          discussionOf(before),
          discussionOf(after),
        );
        const changed = new Set([...edited, ...votesChanged].map((pair) => `${pair.older} ${pair.newer}`));
        assert.equal(removed.length + changed.size + unchanged, before.length);
        assert.equal(added.length + changed.size + unchanged, after.length);
      }),
      { seed: 6, numRuns: 200 },
    );
  });
});
