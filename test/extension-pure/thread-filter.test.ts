import assert from 'node:assert/strict';
import fc from 'fast-check';
import { childrenOf, type Post, type SentimentLabel, type StanceLabel } from '../../src/core/index.js';
import { filterArgument, filterValuesOf, offeredParts } from '../../src/extension/filter-values.js';
import { marksOf } from '../../src/extension/post-marks.js';
import { wordsOf } from '../../src/extension/spans.js';
import {
  allowedFilter,
  FILTER_PARTS,
  filterPosts,
  isEmptyFilter,
  NO_FILTER,
  needsMarks,
  type PostFilter,
} from '../../src/extension/thread-filter.js';
import { analysisOf } from '../support/analysis.js';
import { discussionOf, type PostLiteral } from '../support/discussion.js';

const PAGE: PostLiteral[] = [
  { author: 'Ann', kind: 'question', body: 'Do bees sleep?', votes: 2 },
  { author: 'Bo', kind: 'answer', body: 'They do.', answers: 0, votes: 9 },
  { author: 'Cy', body: 'No.', answers: 1, parentConfidence: 0.4 },
  { author: 'Bo', body: 'Where do wasps go?', votes: -3 },
  { body: 'Nobody signs.', answers: 3 },
];

const ON = { stance: true, sentiment: true };

const mood = (label: SentimentLabel) => ({ sentiment: { score: 0, label, confidence: 0.9 } });
const stance = (label: StanceLabel) => ({ stance: { to: 'parent', label, confidence: 0.9, reasons: [] } as const });

const { text, discussion } = discussionOf(PAGE);
const tree = childrenOf(discussion);
const marks = marksOf(
  analysisOf(text, discussion, {
    posts: {
      0: mood('neutral'),
      1: { ...mood('positive'), ...stance('neutral') },
      2: { ...mood('negative'), ...stance('disagree') },
      4: { ...mood('neutral'), ...stance('unknown') },
    },
    unanswered: [3],
  }),
);

function apply(parts: Partial<PostFilter>, known = marks) {
  const textOf = (post: Post) => wordsOf(post, text);
  const { hits, shown } = filterPosts(discussion, tree, { ...NO_FILTER, ...parts }, { textOf, marks: known });
  const indexes = (ids: ReadonlySet<string>) => [...ids].map((id) => tree.indexOf(id)).sort();
  return { hits: indexes(hits), shown: indexes(shown) };
}

suite('R11: the parts of a filter', () => {
  const cases: readonly (readonly [Partial<PostFilter>, readonly number[]])[] = [
    [{}, [0, 1, 2, 3, 4]],
    [{ text: 'DO' }, [0, 1, 3]],
    [{ text: 'bo' }, [1, 3, 4]],
    [{ author: 'Bo' }, [1, 3]],
    [{ author: 'B' }, []],
    [{ author: '' }, [4]],
    [{ kind: 'answer' }, [1]],
    [{ votesFrom: 2 }, [0, 1]],
    [{ votesFrom: -3 }, [0, 1, 3]],
    [{ stance: 'disagree' }, [2]],
    [{ stance: 'unknown' }, [4]],
    [{ sentiment: 'negative' }, [2]],
    [{ sentiment: 'unknown' }, [3]],
    [{ unanswered: true }, [3]],
    [{ doubtful: true }, [2]],
    [{ author: 'Bo', votesFrom: 0 }, [1]],
    [{ text: 'do', kind: 'comment', unanswered: true }, [3]],
  ];
  for (const [parts, hits] of cases) {
    test(JSON.stringify(parts), () => assert.deepEqual(apply(parts).hits, hits));
  }

  test('the posts above a hit stay', () => {
    assert.deepEqual(apply({ doubtful: true }).shown, [0, 1, 2]);
    assert.deepEqual(apply({ author: '' }).shown, [3, 4]);
  });

  test('nothing meets what is not worked out yet', () => {
    assert.deepEqual(apply({ sentiment: 'unknown' }, new Map()).hits, []);
    assert.deepEqual(apply({ unanswered: true }, new Map()).hits, []);
  });

  test('a filter says whether it waits for the language', () => {
    const waiting = FILTER_PARTS.filter((part) => needsMarks({ ...NO_FILTER, [part]: true }));
    assert.deepEqual(waiting, ['stance', 'sentiment', 'unanswered']);
  });

  test('every hit is met by each part alone: parts only take away', () => {
    const part = <T>(...values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);
    const filters = fc.record({
      text: part('do', 'bo', 'zebra'),
      author: part('Ann', 'Bo', ''),
      kind: part('question' as const, 'comment' as const),
      votesFrom: part(-5, 0, 5),
      stance: part('disagree' as const, 'unknown' as const),
      sentiment: part('neutral' as const, 'negative' as const),
      unanswered: part(true as const),
      doubtful: part(true as const),
    });
    const law = fc.property(filters, (filter) => {
      const { hits, shown } = apply(filter);
      const alone = FILTER_PARTS.map((one) => new Set(apply({ [one]: filter[one] }).hits));
      for (let i = 0; i < PAGE.length; i++) {
        assert.equal(
          hits.includes(i),
          alone.every((set) => set.has(i)),
          `post ${i}`,
        );
      }
      for (const hit of hits) assert.ok(shown.includes(hit));
    });
    fc.assert(law, { seed: 11, numRuns: 300 });
  });
});

suite('R11, R24: switched off, it appears nowhere', () => {
  test('stance and mood leave a filter that has them, the rest stays', () => {
    const filter: PostFilter = { ...NO_FILTER, votesFrom: 5, stance: 'agree', sentiment: 'positive' };
    assert.equal(allowedFilter(filter, ON), filter);
    assert.deepEqual(allowedFilter(filter, { stance: false, sentiment: true }), { ...filter, stance: null });
    assert.deepEqual(allowedFilter(filter, { stance: false, sentiment: false }), { ...NO_FILTER, votesFrom: 5 });
    assert.equal(allowedFilter({ ...NO_FILTER, stance: 'agree' }, { stance: false, sentiment: true }), null);
    assert.equal(allowedFilter(null, { stance: false, sentiment: false }), null);
  });

  test('and they are not offered', () => {
    const values = filterValuesOf(discussion, marks);
    assert.deepEqual(offeredParts(values, NO_FILTER, ON), FILTER_PARTS);
    const off = offeredParts(values, NO_FILTER, { stance: false, sentiment: false });
    assert.deepEqual(
      off,
      FILTER_PARTS.filter((part) => part !== 'stance' && part !== 'sentiment'),
    );
  });
});

suite('R11: what can be filtered by', () => {
  test('each value with its number of posts, authors by how much they wrote', () => {
    const values = filterValuesOf(discussion, marks);
    assert.deepEqual(
      [...values.authors],
      [
        ['Bo', 2],
        ['Ann', 1],
        ['Cy', 1],
        ['', 1],
      ],
    );
    assert.deepEqual(
      [...values.kinds],
      [
        ['question', 1],
        ['answer', 1],
        ['comment', 3],
      ],
    );
    assert.deepEqual(
      [...values.stances],
      [
        ['neutral', 1],
        ['disagree', 1],
        ['unknown', 1],
      ],
    );
    assert.equal(values.moods.get('unknown'), 1);
    assert.equal(values.mostVotes, 9);
    assert.deepEqual([values.unanswered, values.doubtful], [1, 1]);
  });

  test('parts that tell no posts of the page apart are left out, unless they are set', () => {
    const bare = filterValuesOf(discussionOf([{ author: 'Ann', body: 'One.' }]).discussion, new Map());
    assert.equal(bare.mostVotes, null);
    assert.deepEqual(offeredParts(bare, NO_FILTER, ON), ['text', 'stance', 'sentiment', 'unanswered']);
    assert.ok(offeredParts(bare, { ...NO_FILTER, votesFrom: 3 }, ON).includes('votesFrom'));
  });

  test('a key brings a filter along; what is no value of its part counts as not given', () => {
    assert.deepEqual(filterArgument({ text: ' mould ', votesFrom: 5 }), { ...NO_FILTER, text: 'mould', votesFrom: 5 });
    assert.deepEqual(filterArgument({ kind: 'answer', doubtful: true }), {
      ...NO_FILTER,
      kind: 'answer',
      doubtful: true,
    });
    for (const none of [undefined, null, 'mould', {}, { text: ' ' }, { votesFrom: '5' }, { kind: 'poem' }]) {
      assert.equal(filterArgument(none), null);
    }
  });

  test('a filter that asks for nothing is empty, one that asks for nameless posts is not', () => {
    assert.equal(isEmptyFilter(NO_FILTER), true);
    assert.equal(isEmptyFilter({ ...NO_FILTER, author: '' }), false);
  });
});
