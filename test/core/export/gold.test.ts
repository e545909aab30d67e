import assert from 'node:assert/strict';
import { applyCorrections, changeCorrections, EXPORTERS, exportPage } from '../../../src/core/index.js';
import { discussionOf, idAt, type Page } from '../../support/discussion.js';

const gold = EXPORTERS.find(({ id }) => id === 'gold')!;

interface Annotations {
  readonly page: string;
  readonly platform: string;
  readonly posts: readonly Record<string, unknown>[];
}

function annotationsOf({ text, discussion }: Page, file = 'pages/bees.txt'): Annotations {
  return JSON.parse(exportPage(gold, { file, text, discussion, analysis: null })) as Annotations;
}

suite('D: gold annotations', () => {
  const page = discussionOf(
    [
      { author: 'Ann', date: '2020-05-03', votes: 3, body: 'Bees dance.' },
      { author: 'Bo', body: 'They turn round, Cleo.', answers: 0 },
      { author: 'Cleo', body: 'Who said so?' },
      { author: 'Dan', quote: { words: 'Bees dance.', of: 0 }, body: 'They do.' },
    ],
    { article: 'On bees.', format: 'reddit-old' },
  );

  test('hold what a page shows and nothing that was worked out', () => {
    const { posts, ...rest } = annotationsOf(page);
    assert.deepEqual(rest, { page: 'bees', platform: 'reddit', structure: 'comments', article: { start: 0, end: 8 } });
    const [{ start }] = page.discussion.posts;
    assert.deepEqual(posts[0], {
      ...{ id: 'p1', kind: 'comment', start, end: page.discussion.posts[0].end },
      ...{
        author: 'Ann',
        dateText: '2020-05-03',
        date: '2020-05-03',
        votes: 3,
        up: null,
        down: null,
        reputation: null,
      },
      ...{ parent: null, evidence: 'none' },
    });
    assert.deepEqual([posts[1].parent, posts[1].evidence], ['p1', 'layout']);
  });

  test('name no software where the page shows none', () => {
    assert.equal(annotationsOf(discussionOf([{ body: 'Hm.' }], { format: 'general' })).platform, 'unknown');
    assert.equal(annotationsOf(discussionOf([])).platform, 'unknown');
  });

  test('tell of a parent that was set the cue that the page shows', () => {
    const evidence = (post: number, parent: number | null): unknown => {
      const correction = { set: 'parent' as const, post: idAt(post), parent: parent === null ? null : idAt(parent) };
      const corrections = changeCorrections(page.text, page.discussion, [], { kind: 'set', correction });
      const { discussion } = applyCorrections(page.text, page.discussion, corrections);
      return annotationsOf({ ...page, discussion }).posts[post].evidence;
    };
    assert.deepEqual(
      [evidence(3, 0), evidence(3, 1), evidence(1, null), evidence(2, 0)],
      ['quote', 'layout', 'none', 'layout'],
    );
  });
});
