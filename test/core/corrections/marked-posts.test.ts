import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyCorrections,
  changeCorrections,
  type Correction,
  type CorrectionOrder,
  type CorrectionState,
  type Discussion,
  EXPORTERS,
  exportPage,
  moveCorrections,
  parse,
  readCorrections,
  writeCorrections,
} from '../../../src/core/index.js';
import { assertLawful } from '../../support/discussion-laws.js';

const PAGE = `The ferry at night

Comments (3)

Ann Berg wrote on 3 March 2011 at 16:05:
I take it every night, and I have never paid for it. The one who
does is the town.

Old Pilot, 3 March 2011
An empty ferry is folly, whatever they say about the nights in summer. Who pays the men on board?

Bo Lind wrote on 4 March 2011 at 07:12:
The men are paid by the harbour, as they always were.
`;
const WORDS = 'An empty ferry is folly, whatever they say about the nights in summer. Who pays the men on board?';
const MISSED = `Old Pilot, 3 March 2011\n${WORDS}`;

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length };
}

/** What becomes of the page when a person orders these, one after the other. */
function after(text: string, ...orders: readonly ((discussion: Discussion) => CorrectionOrder)[]) {
  const read = parse(text);
  let states: readonly CorrectionState[] = [];
  let discussion = read;
  for (const order of orders) {
    const corrections = changeCorrections(text, read, states, order(discussion));
    ({ states, discussion } = applyCorrections(text, read, corrections, true));
  }
  return { read, discussion, states, corrections: states.map(({ correction }) => correction) };
}

const mark = (text: string, words: string) => (): CorrectionOrder => ({ kind: 'mark', span: spanOf(text, words) });
const wordsOf = (text: string, { posts }: Discussion) =>
  posts.map(({ body }) => body.map(({ start, end }) => text.slice(start, end)).join('|'));

suite('D3: a post that was missed', () => {
  test('is cut out of the post that had swallowed it', () => {
    const { read, discussion, states } = after(PAGE, mark(PAGE, MISSED));
    assert.deepEqual(
      read.posts.map(({ author }) => author),
      ['Ann Berg', 'Bo Lind'],
    );
    assert.ok(states.every(({ misfit, post }) => misfit === null && post !== null));
    assert.equal(discussion.posts.length, 3);
    const [ann, pilot, bo] = wordsOf(PAGE, discussion);
    assert.match(ann, /does is the town\.$/);
    assert.equal(pilot, WORDS);
    assert.match(bo, /^The men are paid/);
    assert.deepEqual([discussion.posts[1].author, discussion.posts[1].corrected], ['Old Pilot', ['post']]);
    assert.equal(discussion.posts[0].end, PAGE.indexOf('\n\nOld Pilot'));
    assertLawful(PAGE, discussion);
  });

  test('has the author and date of its own byline, above or below its words', () => {
    const cases: readonly [string, string | null, string | null, string][] = [
      ['Cleo Park, 5 March 2011:\nI take the bridge.', 'Cleo Park', '2011-03-05', 'I take the bridge.'],
      ['Cleo Park\n5 March 2011\n\nI take the bridge.', 'Cleo Park', '2011-03-05', 'I take the bridge.'],
      ['I take the bridge.\n\n— Cleo Park, 5 March 2011', 'Cleo Park', '2011-03-05', 'I take the bridge.'],
      ['We met in 2011 at the old mill, all of us, and nobody paid.', null, null, ''],
      ['I take the bridge. It has stood since 5 March 1911 and will stand for long.', null, null, ''],
    ];
    for (const [words, author, date, body] of cases) {
      const text = `${PAGE}\n${words}\n`;
      const { discussion } = after(text, mark(text, words));
      const post = discussion.posts.at(-1)!;
      assert.deepEqual([post.author, post.date], [author, date], words);
      assert.deepEqual(wordsOf(text, discussion).at(-1), body || words);
    }
  });

  test('can be corrected as any other, and be answered', () => {
    const { discussion, states } = after(
      PAGE,
      mark(PAGE, MISSED),
      ({ posts }) => ({ kind: 'set', correction: { set: 'author', post: posts[1].id, author: 'The old pilot' } }),
      ({ posts }) => ({ kind: 'set', correction: { set: 'parent', post: posts[1].id, parent: posts[0].id } }),
      ({ posts }) => ({ kind: 'set', correction: { set: 'parent', post: posts[2].id, parent: posts[1].id } }),
    );
    const [ann, pilot, bo] = discussion.posts;
    assert.ok(states.every(({ misfit }) => misfit === null));
    assert.deepEqual([pilot.author, pilot.parent, bo.parent, bo.depth], ['The old pilot', ann.id, pilot.id, 2]);
    assert.deepEqual(pilot.corrected, ['post', 'author', 'parent']);
  });

  test('is none again by Not a Post, with all that was set of it', () => {
    const { discussion, read, corrections } = after(
      PAGE,
      mark(PAGE, MISSED),
      ({ posts }) => ({ kind: 'set', correction: { set: 'votes', post: posts[1].id, votes: 3 } }),
      ({ posts }) => ({ kind: 'set', correction: { set: 'not-a-post', post: posts[1].id } }),
    );
    assert.deepEqual(corrections, []);
    assert.deepEqual(discussion, read);
  });

  test('is found again by its words, from a file, wherever they stand by now', () => {
    const { corrections } = after(PAGE, mark(PAGE, MISSED));
    const file = readCorrections(writeCorrections({ page: 'ferry.txt', corrections }));
    assert.deepEqual(file.corrections, corrections);
    const moved = `A line more.\n\n${PAGE}`;
    const found = applyCorrections(moved, parse(moved), file.corrections);
    assert.equal(wordsOf(moved, found.discussion)[1], WORDS);
    const edited = PAGE.replace('whatever they', 'whatever others');
    assert.match(
      wordsOf(edited, applyCorrections(edited, parse(edited), corrections).discussion)[1],
      /whatever others/,
    );
    const without = PAGE.replace(MISSED, 'Nothing.');
    const [state] = applyCorrections(without, parse(without), corrections).states;
    assert.equal(state.misfit, 'post-gone');
  });

  test('stands twice: the one that was meant, or none where that cannot be told', () => {
    const twice = `${PAGE}\n${MISSED}\n`;
    const { corrections } = after(twice, () => ({
      kind: 'mark',
      span: { start: twice.lastIndexOf(MISSED), end: twice.length },
    }));
    const [again] = applyCorrections(twice, parse(twice), corrections).states;
    assert.equal(again.correction.post.start, twice.lastIndexOf(MISSED));
    const [once] = applyCorrections(PAGE, parse(PAGE), corrections).states;
    assert.equal(once.misfit, 'post-ambiguous');
  });

  test('follows what is typed before it and in it', () => {
    const { corrections } = after(PAGE, mark(PAGE, MISSED));
    const at = PAGE.indexOf('is folly');
    const edits = [
      { start: at, end: at, text: 'at night ' },
      { start: 0, end: 0, text: 'Once more: ' },
    ];
    const text = edits.reduce((old, { start, end, text }) => old.slice(0, start) + text + old.slice(end), PAGE);
    const { discussion } = applyCorrections(text, parse(text), moveCorrections(corrections, edits), true);
    assert.match(wordsOf(text, discussion)[1], /^An empty ferry at night is folly/);
  });

  test('never across the beginning of another one, nor in markup', () => {
    const across = after(PAGE, mark(PAGE, 'board?\n\nBo Lind wrote on'));
    assert.equal(across.states[0].misfit, 'post-overlaps');
    assert.deepEqual(across.discussion.posts, across.read.posts);
    const html = `<html><body>${PAGE.split('\n\n')
      .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
      .join('')}</body></html>`;
    const marked = after(html, mark(html, 'An empty ferry'));
    assert.ok(marked.read.posts.length > 0);
    assert.equal(marked.states[0].misfit, 'post-in-markup');
  });

  test('is part of gold annotations', () => {
    const { discussion } = after(PAGE, mark(PAGE, MISSED));
    const gold = EXPORTERS.find(({ id }) => id === 'gold')!;
    const { posts } = JSON.parse(exportPage(gold, { file: 'ferry.txt', text: PAGE, discussion, analysis: null })) as {
      posts: { start: number; end: number; evidence: string }[];
    };
    assert.deepEqual([posts.length, PAGE.slice(posts[1].start, posts[1].end), posts[1].evidence], [3, MISSED, 'none']);
  });

  test('any stretch of any page leaves a sound discussion, and the same from its file', () => {
    const pages = [PAGE, PAGE.repeat(3), PAGE.replaceAll('\n', '\r\n'), 'Only a text.\n'];
    fc.assert(
      fc.property(
        fc.constantFrom(...pages),
        fc.array(fc.tuple(fc.nat(2000), fc.nat(400)), { minLength: 1, maxLength: 4 }),
        (text, places) => {
          const orders = places.map(([at, length]) => (): CorrectionOrder => {
            const start = at % text.length;
            return { kind: 'mark', span: { start, end: Math.min(text.length, start + length) } };
          });
          const { discussion, corrections } = after(text, ...orders);
          assertLawful(text, discussion);
          const fits = corrections as readonly Correction[];
          const file = readCorrections(writeCorrections({ page: null, corrections: fits })).corrections;
          assert.equal(
            applyCorrections(text, parse(text), file, true).discussion.posts.length,
            discussion.posts.length,
          );
        },
      ),
      { seed: 4711, numRuns: 150 },
    );
  });
});
