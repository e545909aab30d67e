import assert from 'node:assert/strict';
import { childrenOf } from '../../src/core/index.js';
import type { Page, Reading } from '../../src/extension/page.js';
import { PageView } from '../../src/extension/thread-view.js';
import { discussionOf, idAt, type PostLiteral } from '../support/discussion.js';

const TALK: PostLiteral[] = [
  { author: 'Ann', body: 'Do bees sleep?' },
  { author: 'Bo', body: 'They do.', answers: 0 },
  { author: 'Cy', body: 'At night.', answers: 1 },
  { author: 'Di', body: 'Another thread.' },
];

function viewOf(literals: readonly PostLiteral[]) {
  const { text, discussion } = discussionOf(literals);
  const reading: Reading = {
    version: 1,
    corrections: [],
    platform: null,
    discussion,
    tree: childrenOf(discussion),
    analysis: null,
  };
  const page = { isCurrent: true, source: { getText: () => text } } as unknown as Page;
  return { view: new PageView(page, reading, 'page'), reading, discussion };
}

const openRows = (view: PageView) =>
  [0, 1, 2].filter((index) => view.isOpen(idAt(index), view.rows.level(idAt(index)))).map((index) => idAt(index));

suite('R10: what is open', () => {
  test('two levels at first', () => {
    assert.deepEqual(openRows(viewOf(TALK).view), [idAt(0)]);
  });

  test('all, or only the first level, under ids an editor remembers nothing of', () => {
    const { view } = viewOf(TALK);
    const before = view.generation;
    view.open(Infinity);
    assert.deepEqual(openRows(view), [idAt(0), idAt(1), idAt(2)]);
    const all = view.generation;
    view.open(1);
    assert.deepEqual(openRows(view), []);
    assert.equal(new Set([before, all, view.generation]).size, 3);
  });

  test('what a person opens and closes counts, until all are opened or closed', () => {
    const { view, discussion } = viewOf(TALK);
    view.note(view.rowOf(discussion.posts[0]), false);
    view.note(view.rowOf(discussion.posts[1]), true);
    assert.deepEqual(openRows(view), [idAt(1)]);
    view.open(1);
    assert.deepEqual(openRows(view), []);
  });

  test('a post under what is closed is stood for by the nearest row that shows', () => {
    const { view, discussion } = viewOf(TALK);
    const nearest = (index: number) => view.nearestShown(discussion.posts[index]).id;
    assert.equal(nearest(2), idAt(1));
    view.open(Infinity);
    assert.equal(nearest(2), idAt(2));
    view.open(1);
    assert.equal(nearest(2), idAt(0));
    assert.equal(nearest(3), idAt(3));
  });

  test('a row of another page changes nothing', () => {
    const { view } = viewOf(TALK);
    view.note({ kind: 'post', id: idAt(0) }, false);
    assert.deepEqual(openRows(view), [idAt(0)]);
  });

  test('R11: a filter opens all that it leaves; without it, all is as it was', () => {
    const { view, discussion } = viewOf(TALK);
    view.note(view.rowOf(discussion.posts[0]), false);
    const before = view.generation;
    view.setFilter({ text: 'n' });
    view.setFilter({ text: 'night' });
    assert.deepEqual(openRows(view), [idAt(0), idAt(1), idAt(2)]);
    assert.notEqual(view.generation, before);
    view.setFilter(null);
    assert.deepEqual(openRows(view), []);
    assert.equal(view.generation, before);
  });

  test('R11: a filter is applied again to what an edit leaves', () => {
    const { view } = viewOf(TALK);
    view.setFilter({ text: 'night' });
    assert.equal(view.rows.counts.hits, 1);
    const text = 'At night. At night.';
    const { reading } = viewOf([...TALK, { author: 'Ed', body: text }]);
    view.update(reading);
    assert.equal(view.rows.counts.all, 5);
  });

  test('R6: a post keeps its row object', () => {
    const { view, discussion } = viewOf(TALK);
    const [row] = view.children(null);
    assert.equal(view.rowOf(discussion.posts[0]), row);
    assert.equal(view.children(null)[0], row);
    assert.equal(view.parent(view.rowOf(discussion.posts[1])), row);
  });
});
