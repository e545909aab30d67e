import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyCorrections,
  changeCorrections,
  type Correction,
  type CorrectionById,
  type CorrectionState,
  type Discussion,
  moveCorrections,
  parse,
  toJson,
} from '../../../src/core/index.js';
import { childrenOf } from '../../../src/core/tree.js';
import { discussionOf, idAt } from '../../support/discussion.js';

const PAGE = discussionOf([
  { author: 'Ann', date: '2020-05-03', votes: 3, body: 'Bees dance in the dark to tell where the lime trees are.' },
  { author: 'Bo', date: '2020-05-03', body: 'They turn round and round.', answers: 0 },
  { author: 'Ann', date: '2020-05-04', body: 'So they do, and the others follow them out of the hive.', answers: 1 },
  { author: 'Cleo', date: '2020-05-04', body: 'Me too.', votes: 1 },
  { author: 'Cleo', date: '2020-05-04', body: 'Me too.', votes: 2 },
]);

/** The corrections that a person makes at this page, one after the other. */
function made(page: typeof PAGE, ...wanted: readonly CorrectionById[]): readonly Correction[] {
  let states: readonly CorrectionState[] = [];
  for (const correction of wanted) {
    const corrections = changeCorrections(page.text, page.discussion, states, { kind: 'set', correction });
    ({ states } = applyCorrections(page.text, page.discussion, corrections));
  }
  return states.map(({ correction }) => correction);
}

const authors = ({ posts }: Discussion) => posts.map(({ author }) => author);

suite('D: corrections of a page', () => {
  test('set a parent, votes, an author and a date, told apart from what was read', () => {
    const { discussion, states } = applyCorrections(
      PAGE.text,
      PAGE.discussion,
      made(
        PAGE,
        { set: 'parent', post: idAt(3), parent: idAt(2) },
        { set: 'votes', post: idAt(1), votes: 9 },
        { set: 'author', post: idAt(1), author: null },
        { set: 'date', post: idAt(0), date: '2020-05-02T10:00' },
      ),
    );
    const [first, second, , fourth] = discussion.posts;
    assert.deepEqual([fourth.parent, fourth.evidence, fourth.parentConfidence], [idAt(2), 'corrected', 1]);
    assert.deepEqual([fourth.depth, fourth.corrected], [3, ['parent']]);
    assert.deepEqual([second.votes, second.author, second.spans.votes], [9, null, null]);
    assert.deepEqual(second.corrected, ['votes', 'author']);
    assert.deepEqual([first.date, first.dateText], ['2020-05-02T10:00', '2020-05-03']);
    assert.ok(states.every(({ misfit }) => misfit === null));
    const json = toJson(PAGE.text, discussion, { file: 'page.txt' });
    assert.deepEqual(
      json.posts.map(({ corrected }) => corrected),
      [['date'], ['votes', 'author'], undefined, ['parent'], undefined],
    );
  });

  test('without any, the discussion comes back itself', () => {
    assert.equal(applyCorrections(PAGE.text, PAGE.discussion, []).discussion, PAGE.discussion);
  });

  test('what is no post goes, and its replies answer what it seemed to answer', () => {
    const corrections = made(PAGE, { set: 'not-a-post', post: idAt(1) });
    const { discussion } = applyCorrections(PAGE.text, PAGE.discussion, corrections);
    assert.deepEqual(authors(discussion), ['Ann', 'Ann', 'Cleo', 'Cleo']);
    assert.deepEqual([discussion.posts[1].parent, discussion.posts[1].depth], [idAt(0), 1]);
    assert.equal(childrenOf(discussion).replies(idAt(0)).length, 1);
  });

  test('a page whose posts all are none holds no discussion, and can be brought back', () => {
    const all = PAGE.discussion.posts.map(({ id }): CorrectionById => ({ set: 'not-a-post', post: id }));
    const { discussion, states } = applyCorrections(PAGE.text, PAGE.discussion, made(PAGE, ...all));
    assert.deepEqual([discussion.structure, discussion.format, discussion.posts.length], ['none', null, 0]);
    const rest = changeCorrections(PAGE.text, PAGE.discussion, states, { kind: 'undo', at: [0, 1, 2, 3, 4] });
    assert.equal(applyCorrections(PAGE.text, PAGE.discussion, rest).discussion, PAGE.discussion);
  });

  test('of posts that are alike in every word the right one is meant', () => {
    const corrections = made(PAGE, { set: 'votes', post: idAt(4), votes: 7 });
    const { discussion } = applyCorrections(PAGE.text, PAGE.discussion, corrections);
    assert.deepEqual(
      discussion.posts.map(({ votes }) => votes),
      [3, null, null, 1, 7],
    );
  });

  test('what is set again replaces what was set before', () => {
    const corrections = made(
      PAGE,
      { set: 'votes', post: idAt(0), votes: 7 },
      { set: 'parent', post: idAt(3), parent: idAt(0) },
      { set: 'votes', post: idAt(0), votes: null },
    );
    assert.deepEqual(
      corrections.map(({ set }) => set),
      ['parent', 'votes'],
    );
    assert.equal(applyCorrections(PAGE.text, PAGE.discussion, corrections).discussion.posts[0].votes, null);
  });

  test('votes that a person has set are doubtful no more, and the page counts anew', () => {
    const page = discussionOf(
      [
        { author: 'Ann', body: '9why not?' },
        { author: 'Bo', body: 'Because.' },
      ],
      { announced: 1 },
    );
    const [{ body }] = page.discussion.posts;
    const warned: Discussion = {
      ...page.discussion,
      warnings: [
        { code: 'announced-differs', message: '…', start: 0, end: 1 },
        { code: 'votes-ambiguous', message: '…', start: body[0].start, end: body[0].start + 1 },
      ],
    };
    const read = { ...page, discussion: warned };
    const codes = (...wanted: CorrectionById[]) =>
      applyCorrections(page.text, warned, made(read, ...wanted)).discussion.warnings.map(({ code }) => code);
    assert.deepEqual(codes({ set: 'votes', post: idAt(0), votes: 9 }), ['announced-differs']);
    assert.deepEqual(codes({ set: 'not-a-post', post: idAt(1) }), ['votes-ambiguous']);
  });

  test('a parent behind its reply, or below it, is refused and told', () => {
    const corrections = made(PAGE, { set: 'parent', post: idAt(0), parent: idAt(2) });
    const { discussion, states } = applyCorrections(PAGE.text, PAGE.discussion, corrections);
    assert.deepEqual(
      states.map(({ misfit, post }) => [misfit, post]),
      [['parent-later', null]],
    );
    assert.equal(discussion.posts[0].parent, null);
    assert.deepEqual(
      discussion.warnings.map(({ code }) => code),
      ['correction-unfit'],
    );
  });
});

suite('D: corrections over edits and other readings', () => {
  const text = [
    'Hives on balconies\n\nAn article about hives on balconies, in one paragraph.\n\n3 Comments\n',
    'Ann Lee\nMay 1, 2017 at 1:00 pm\n\nA hive on a balcony needs shade and water every day of the summer.\n',
    'Bo Stone\nMay 1, 2017 at 1:10 pm\n\nAnd neighbours who do not mind bees in their drinks.\n',
    'Cleo Park\nMay 2, 2017 at 9:00 am\n\nMine have never said a word about it.\n',
  ].join('\n');
  const discussion = parse(text);
  const page = { text, discussion };
  const [ann, bo, cleo] = discussion.posts.map(({ id }) => id);
  const corrections = made(page, { set: 'parent', post: cleo, parent: bo }, { set: 'votes', post: ann, votes: 4 });

  test('the page is read as meant', () => {
    assert.deepEqual(authors(discussion), ['Ann Lee', 'Bo Stone', 'Cleo Park']);
  });

  /** What the corrections come to in another text: the author answered by Cleo, Ann's votes, and what does not fit. */
  function inText(changed: string) {
    const read = parse(changed);
    const applied = applyCorrections(changed, read, corrections);
    const { posts } = applied.discussion;
    const nameOf = (id: string | null) => posts.find((post) => post.id === id)?.author ?? null;
    return [
      nameOf(posts.find(({ author }) => author === 'Cleo Park')?.parent ?? null),
      posts.find(({ author }) => author === 'Ann Lee')?.votes ?? null,
      ...applied.states.flatMap(({ misfit }) => misfit ?? []),
    ];
  }

  test('survive text above, words changed within, and a byline changed', () => {
    assert.deepEqual(inText(text), ['Bo Stone', 4]);
    assert.deepEqual(inText(`Saved on a rainy day.\n\n${text}`), ['Bo Stone', 4]);
    assert.deepEqual(inText(text.replace('every day of the summer', 'all the time')), ['Bo Stone', 4]);
    assert.deepEqual(inText(text.replace('1:10 pm', '1:15 pm')), ['Bo Stone', 4]);
    assert.deepEqual(inText(text.replace('Cleo Park\n', 'Cleo Park\n').replace(/\n/gu, '\r\n')), ['Bo Stone', 4]);
  });

  test('are told, and not given to another post, when theirs is gone', () => {
    const [, without] = [0, text.slice(0, text.indexOf('Ann Lee')) + text.slice(text.indexOf('Bo Stone'))];
    const applied = applyCorrections(without, parse(without), corrections);
    assert.deepEqual(
      applied.states.map(({ misfit }) => misfit),
      [null, 'post-gone'],
    );
    assert.ok(applied.discussion.posts.every(({ votes }) => votes === null));
    const [warning] = applied.discussion.warnings.filter(({ code }) => code === 'correction-unfit');
    assert.match(
      warning.message,
      /^The votes set for the post “A hive on a balcony needs .*” by Ann Lee has no effect: no/u,
    );
    assert.deepEqual(inText(text.slice(0, text.indexOf('Cleo Park'))), [null, 4, 'post-gone']);
  });

  test('another post of the same person at the same time does not get them', () => {
    const other = text.replace(
      'A hive on a balcony needs shade and water every day of the summer.',
      'Who has tried it?',
    );
    assert.deepEqual(inText(other), ['Bo Stone', null, 'post-gone']);
  });

  test('follow edits to their places, where nearly no word stays the same', () => {
    const at = text.indexOf('A hive on a balcony');
    const edits = [
      { start: 0, end: 0, text: 'Printed twice.\n\n' },
      { start: at + 16, end: text.indexOf('Bo Stone') - 2 + 16, text: 'Water.' },
    ];
    let changed = text;
    for (const edit of edits) changed = changed.slice(0, edit.start) + edit.text + changed.slice(edit.end);
    const read = parse(changed);
    assert.equal(read.posts.length, 3);
    const moved = applyCorrections(changed, read, moveCorrections(corrections, edits), true);
    assert.deepEqual(
      moved.states.map(({ misfit }) => misfit),
      [null, null],
    );
    // From then on they are told by the words that stand there now.
    assert.equal(moved.states[1].correction.post.begins, 'Water.');
    assert.equal(
      applyCorrections(
        changed,
        read,
        moved.states.map(({ correction }) => correction),
      ).states[1].misfit,
      null,
    );
  });

  test('whatever is set, parents lead to the top, depths follow them and every correction is accounted for', () => {
    const posts = fc.array(fc.record({ body: fc.constantFrom('yes', 'no', 'a b c d e f'), up: fc.nat(9) }), {
      minLength: 2,
      maxLength: 9,
    });
    const wanted = fc.array(
      fc.record({ post: fc.nat(8), other: fc.nat(9), set: fc.constantFrom('parent', 'votes', 'none') }),
      { maxLength: 9 },
    );
    fc.assert(
      fc.property(posts, wanted, (literals, orders) => {
        const made = discussionOf(
          literals.map(({ body, up }, i) => ({ author: 'Ann', body, ...(up < i && { answers: up }) })),
        );
        const count = literals.length;
        let states: readonly CorrectionState[] = [];
        for (const { post, other, set } of orders) {
          const id = idAt(post % count);
          const correction: CorrectionById =
            set === 'parent'
              ? { set, post: id, parent: other === 9 ? null : idAt(other % count) }
              : set === 'votes'
                ? { set, post: id, votes: other }
                : { set: 'not-a-post', post: id };
          const corrections = changeCorrections(made.text, made.discussion, states, { kind: 'set', correction });
          const applied = applyCorrections(made.text, made.discussion, corrections);
          states = applied.states;
          assert.equal(states.length, corrections.length);
          const told = applied.discussion.warnings.filter(({ code }) => code === 'correction-unfit').length;
          assert.equal(told, states.filter(({ misfit }) => misfit !== null).length);
          for (const one of applied.discussion.posts) {
            const above = applied.discussion.posts.find((found) => found.id === one.parent);
            assert.equal(above === undefined, one.parent === null);
            assert.equal(one.depth, above ? above.depth + 1 : 0);
          }
        }
      }),
      { seed: 6, numRuns: 100 },
    );
  });
});
