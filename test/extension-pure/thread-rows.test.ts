import assert from 'node:assert/strict';
import { childrenOf, type Post } from '../../src/core/index.js';
import { wordsOf } from '../../src/extension/spans.js';
import { filterPosts, NO_FILTER, type PostFilter } from '../../src/extension/thread-filter.js';
import type { SortOrder } from '../../src/extension/thread-order.js';
import { LEVELS_SHOWN, type Row, SIBLINGS_SHOWN, ThreadRows } from '../../src/extension/thread-rows.js';
import { authorKey, authorOf, type Shape } from '../../src/extension/thread-shape.js';
import { discussionOf, idAt, type PostLiteral } from '../support/discussion.js';

function rowsOf(literals: readonly PostLiteral[]) {
  const page = discussionOf(literals);
  const tree = childrenOf(page.discussion);
  const rows = new ThreadRows(page.discussion, tree, 'page');
  const textOf = (post: Post) => wordsOf(post, page.text);
  const filterBy = (parts: Partial<PostFilter>) =>
    rows.filter(filterPosts(page.discussion, tree, { ...NO_FILTER, ...parts }, { textOf, marks: new Map() }));
  const filter = (text: string) => filterBy({ text });
  return { ...page, tree, rows, filter, filterBy };
}

/** `Ann`, `more 12`, … for each row. */
function name({ rows, tree }: ReturnType<typeof rowsOf>, parent: Row | null = null): string[] {
  return rows.children(parent).map((row) => {
    if (row.kind === 'post') return tree.post(row.id)?.author ?? '?';
    if (row.kind === 'author') return `author ${authorOf(row.id) ?? 'nameless'}`;
    return row.kind === 'back' ? 'back' : `${row.kind} ${row.count}`;
  });
}

const post = (index: number): Row => ({ kind: 'post', id: idAt(index) });

const siblings = (count: number): PostLiteral[] =>
  Array.from({ length: count }, (_, i) => ({ author: `a${i}`, body: `words ${i}` }));

const chain = (length: number): PostLiteral[] =>
  Array.from({ length }, (_, i) => ({ author: `a${i}`, body: `words ${i}`, ...(i > 0 ? { answers: i - 1 } : {}) }));

const TALK: PostLiteral[] = [
  { author: 'Ann', body: 'Do bees sleep?', votes: 2, date: '2020-05-01' },
  { author: 'Bo', body: 'They do.', answers: 0, votes: 1, date: '2020-05-03' },
  { author: 'Cy', body: 'At night.', answers: 1, date: '2020-05-04T10:00' },
  { author: 'Di', body: 'Never.', answers: 0, votes: 5 },
  { author: 'Ed', body: 'Mine DO sleep.', votes: 9, date: '2020-05-02' },
];

suite('R6: rows nest by reply', () => {
  test('top posts, and the replies under each', () => {
    const view = rowsOf(TALK);
    assert.deepEqual(name(view), ['Ann', 'Ed']);
    assert.deepEqual(name(view, post(0)), ['Bo', 'Di']);
    assert.deepEqual(name(view, post(4)), []);
  });

  test('every row knows the row above it', () => {
    const { rows } = rowsOf(TALK);
    assert.deepEqual(rows.parent(post(2)), post(1));
    assert.equal(rows.parent(post(0)), null);
  });
});

suite('R9: long lists and deep threads', () => {
  let made: ReturnType<typeof rowsOf> | undefined;
  const huge = () => (made ??= rowsOf(siblings(150_000)));
  suiteTeardown(() => (made = undefined));

  test('200 siblings, then a row for the rest, to the last one', () => {
    const view = rowsOf(siblings(SIBLINGS_SHOWN * 2 + 7));
    assert.equal(name(view).length, SIBLINGS_SHOWN + 1);
    assert.equal(name(view).at(-1), `more ${SIBLINGS_SHOWN + 7}`);
    view.rows.expand({ kind: 'more', parent: null, count: 0 });
    assert.equal(name(view).at(-1), 'more 7');
    view.rows.expand({ kind: 'more', parent: null, count: 0 });
    assert.equal(name(view).at(-1), `a${SIBLINGS_SHOWN * 2 + 6}`);
  });

  test('exactly 200 need no further row', () => {
    assert.equal(name(rowsOf(siblings(SIBLINGS_SHOWN))).at(-1), `a${SIBLINGS_SHOWN - 1}`);
  });

  test('a post far down is shown with its neighbours, not with all before it', () => {
    const view = rowsOf(siblings(1001));
    assert.equal(view.rows.uncover(idAt(1000)), 'moved');
    assert.deepEqual(name(view), ['earlier 1000', 'a1000']);
    assert.equal(view.rows.uncover(idAt(1000)), 'there');
    view.rows.expand({ kind: 'earlier', parent: null, count: 0 });
    assert.deepEqual(name(view).slice(0, 2), ['earlier 800', 'a800']);
  });

  test('100 levels, then a row that continues the thread from there', () => {
    const view = rowsOf(chain(250));
    const last = LEVELS_SHOWN - 1;
    assert.deepEqual(name(view, post(last - 1)), [`a${last}`]);
    assert.deepEqual(name(view, post(last)), ['deeper 150']);
    view.rows.expand({ kind: 'deeper', parent: idAt(last), count: 150 });
    assert.deepEqual(name(view), ['back', `a${last}`]);
    assert.equal(view.rows.parent(post(last)), null);
    assert.deepEqual(name(view, post(last)), [`a${last + 1}`]);
    view.rows.expand({ kind: 'back' });
    assert.deepEqual(name(view), ['a0']);
  });

  test('the last of 5,000 levels is reached, below the post it answers', () => {
    const view = rowsOf(chain(5000));
    assert.equal(view.rows.uncover(idAt(4999)), 'moved');
    assert.equal(name(view)[0], 'back');
    let depth = 0;
    for (let row: Row | null = post(4999); row; row = view.rows.parent(row)) depth++;
    assert.ok(depth >= 2 && depth <= LEVELS_SHOWN, `${depth} levels`);
    view.rows.uncover(idAt(3));
    assert.deepEqual(name(view), ['a0']);
  });

  test('the last of 150,000 siblings is reached, by going there and by "Show more" alone', () => {
    const count = 150_000;
    const { discussion, tree } = huge();
    const view = { ...huge(), rows: new ThreadRows(discussion, tree, 'page') };
    assert.equal(view.rows.uncover(idAt(count - 1)), 'moved');
    assert.equal(name(view).at(-1), `a${count - 1}`);
    assert.equal(name(view).length, SIBLINGS_SHOWN + 1);
    const fresh = { ...huge(), rows: new ThreadRows(discussion, tree, 'page') };
    const more = { kind: 'more', parent: null, count: 0 } as const;
    for (let shown = SIBLINGS_SHOWN; shown < count; shown += SIBLINGS_SHOWN) fresh.rows.expand(more);
    assert.equal(name(fresh).at(-1), `a${count - 1}`);
    assert.equal(name(fresh).length, count);
  });

  test('rows are made for what is shown: 150,000 siblings cost no more reads than the list of them', () => {
    const { discussion, tree } = huge();
    let reads = 0;
    const counted = {
      ...tree,
      post: (id: string) => (reads++, tree.post(id)),
      replies: (id: string) => (reads++, tree.replies(id)),
    };
    const rows = new ThreadRows(discussion, counted, 'page');
    const shown = rows.children(null);
    for (const row of shown) {
      rows.children(row);
      if (row.kind === 'post') rows.level(row.id);
    }
    assert.equal(shown.length, SIBLINGS_SHOWN + 1);
    assert.ok(reads <= 10 * SIBLINGS_SHOWN, `${reads} reads`);
  });

  test('each level of a long chain is among the rows once uncovered', () => {
    const view = rowsOf(chain(420));
    for (const index of [0, 98, 99, 100, 197, 198, 199, 200, 297, 298, 419]) {
      view.rows.uncover(idAt(index));
      const parent = view.rows.parent(post(index));
      assert.ok(
        view.rows.children(parent).some((row) => row.kind === 'post' && row.id === idAt(index)),
        `a${index}`,
      );
    }
  });
});

suite('R11: sorting', () => {
  const sorted = (order: SortOrder, parent: Row | null = null) => {
    const view = rowsOf(TALK);
    view.rows.rearrange('replies', order);
    return name(view, parent);
  };

  test('by votes, at every level', () => {
    assert.deepEqual(sorted('votes'), ['Ed', 'Ann']);
    assert.deepEqual(sorted('votes', post(0)), ['Di', 'Bo']);
  });

  test('by date, posts without one last either way', () => {
    assert.deepEqual(sorted('newest'), ['Ed', 'Ann']);
    assert.deepEqual(sorted('oldest'), ['Ann', 'Ed']);
    assert.deepEqual(sorted('newest', post(0)), ['Bo', 'Di']);
    assert.deepEqual(sorted('oldest', post(0)), ['Bo', 'Di']);
  });

  test('by number of replies', () => {
    assert.deepEqual(sorted('replies', post(0)), ['Bo', 'Di']);
  });

  test('back to the order of the page', () => {
    const view = rowsOf(TALK);
    view.rows.rearrange('replies', 'votes');
    view.rows.rearrange('replies', 'page');
    assert.deepEqual(name(view), ['Ann', 'Ed']);
  });
});

suite('R11: filtering', () => {
  test('hits stay with the posts above them, which are told apart', () => {
    const view = rowsOf(TALK);
    view.filter('night');
    assert.deepEqual(name(view), ['Ann']);
    assert.deepEqual(name(view, post(0)), ['Bo']);
    assert.deepEqual(
      [0, 1, 2].map((index) => view.rows.isHit(idAt(index))),
      [false, false, true],
    );
    assert.deepEqual(view.rows.counts, { hits: 1, all: 5 });
  });

  test('letter case does not matter, authors count too', () => {
    const view = rowsOf(TALK);
    view.filter('do SLEEP');
    assert.deepEqual(name(view), ['Ed']);
    view.filter('di');
    assert.deepEqual(name(view, post(0)), ['Di']);
  });

  test('a post that is left out cannot be uncovered, and has no replies to open', () => {
    const view = rowsOf(TALK);
    view.filter('night');
    assert.equal(view.rows.uncover(idAt(4)), 'hidden');
    assert.equal(view.rows.hasRows(idAt(1)), true);
    view.filter('They do');
    assert.equal(view.rows.hasRows(idAt(1)), false);
  });

  test('no filter shows all', () => {
    const view = rowsOf(TALK);
    view.filter('night');
    view.rows.filter(null);
    assert.deepEqual(name(view), ['Ann', 'Ed']);
    assert.equal(view.rows.isHit(idAt(4)), true);
  });
});

suite('R10: levels', () => {
  test('how many posts stand on each, with a filter and in other shapes', () => {
    const view = rowsOf(TALK);
    assert.deepEqual(view.rows.levelSizes, [2, 2, 1]);
    view.filter('Never');
    assert.deepEqual(view.rows.levelSizes, [1, 1]);
    view.rows.filter(null);
    view.rows.rearrange('flat', 'page');
    assert.deepEqual(view.rows.levelSizes, [5]);
  });

  test('no further than the view goes', () => {
    assert.equal(rowsOf(chain(5000)).rows.levelSizes.length, LEVELS_SHOWN);
  });
});

suite('R12: other shapes of the same posts', () => {
  const TALKATIVE: PostLiteral[] = [
    ...TALK,
    { author: 'Bo', body: 'I said so.', answers: 3, votes: 7 },
    { body: 'Nobody signs this.' },
  ];
  const shaped = (shape: Shape, order: SortOrder = 'page') => {
    const view = rowsOf(TALKATIVE);
    view.rows.rearrange(shape, order);
    return view;
  };
  const author = (who: string | null): Row => ({ kind: 'author', id: authorKey(who) });

  test('by author: each once, as they first speak, with their posts in the order of the text', () => {
    const view = shaped('authors');
    assert.deepEqual(name(view), ['author Ann', 'author Bo', 'author Cy', 'author Di', 'author Ed', 'author nameless']);
    assert.deepEqual(view.rows.children(author('Bo')), [post(1), post(5)]);
    assert.deepEqual(view.rows.children(author(null)), [post(6)]);
    assert.equal(view.rows.countBelow(authorKey('Bo')), 2);
    assert.deepEqual(view.rows.children(post(1)), []);
  });

  test('by author and votes: whoever has the post with most stands first', () => {
    const view = shaped('authors', 'votes');
    assert.deepEqual(name(view).slice(0, 3), ['author Ed', 'author Bo', 'author Di']);
    assert.deepEqual(view.rows.children(author('Bo')), [post(5), post(1)]);
  });

  test('flat: every post on one level, in the order asked for', () => {
    assert.deepEqual(name(shaped('flat')), ['Ann', 'Bo', 'Cy', 'Di', 'Ed', 'Bo', '?']);
    assert.deepEqual(name(shaped('flat', 'votes')).slice(0, 3), ['Ed', 'Bo', 'Di']);
    assert.deepEqual(shaped('flat').rows.children(post(0)), []);
    assert.equal(shaped('flat').rows.parent(post(2)), null);
  });

  test('a post is found under its author, a row of many siblings too', () => {
    const view = rowsOf([...siblings(300), { author: 'Bo', body: 'Last.' }]);
    view.rows.rearrange('authors', 'page');
    assert.equal(view.rows.uncover(idAt(300)), 'moved');
    assert.deepEqual(view.rows.parent(post(300)), author('Bo'));
    assert.deepEqual(name(view)[0], 'earlier 200');
  });

  test('R11: only hits have a place there, for nothing stands above them', () => {
    for (const shape of ['authors', 'flat'] as const) {
      const view = shaped(shape);
      view.filter('night');
      assert.deepEqual(name(view), shape === 'flat' ? ['Cy'] : ['author Cy']);
      assert.equal(view.rows.uncover(idAt(1)), 'hidden');
      assert.equal(view.rows.uncover(idAt(2)), 'there');
    }
  });

  test('back to replies, all is as it was', () => {
    const view = shaped('authors');
    view.rows.rearrange('replies', 'page');
    assert.deepEqual(name(view), ['Ann', 'Ed', '?']);
    assert.deepEqual(view.rows.parent(post(2)), post(1));
  });
});

suite('R6: rows over an edit', () => {
  test('what was shown further stays so, with the new posts', () => {
    const view = rowsOf(siblings(500));
    view.rows.uncover(idAt(450));
    const after = rowsOf(siblings(501));
    view.rows.update(after.discussion, after.tree, null);
    assert.equal(view.rows.children(null).length, 102);
  });

  test('a list that shrinks below what was shown starts from the front', () => {
    const view = rowsOf(siblings(500));
    view.rows.uncover(idAt(450));
    const after = rowsOf(siblings(30));
    view.rows.update(after.discussion, after.tree, null);
    assert.deepEqual(view.rows.children(null).length, 30);
  });

  test('a thread shown alone is left when its first post has gone', () => {
    const view = rowsOf(chain(150));
    view.rows.expand({ kind: 'deeper', parent: idAt(99), count: 50 });
    const after = rowsOf(chain(50));
    view.rows.update(after.discussion, after.tree, null);
    assert.deepEqual(view.rows.children(null), [post(0)]);
  });
});
