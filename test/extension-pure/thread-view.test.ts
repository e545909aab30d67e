import assert from 'node:assert/strict';
import { childrenOf, type SentimentLabel } from '../../src/core/index.js';
import type { Page, Reading } from '../../src/extension/page.js';
import { NO_FILTER } from '../../src/extension/thread-filter.js';
import { authorKey } from '../../src/extension/thread-shape.js';
import { PageView } from '../../src/extension/thread-view.js';
import { analysisOf, type AnalysisLiteral } from '../support/analysis.js';
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
    isPartial: false,
  };
  const page = { isCurrent: true, source: { getText: () => text } } as unknown as Page;
  /** The reading with the moods of some posts worked out. */
  const withMoods = (posts: NonNullable<AnalysisLiteral['posts']>): Reading => {
    return { ...reading, analysis: analysisOf(text, discussion, { posts }) };
  };
  return { view: new PageView(page, reading, 'page'), reading, discussion, withMoods };
}

const byText = (text: string) => ({ ...NO_FILTER, text });

const mood = (label: SentimentLabel) => ({ sentiment: { score: 0, label, confidence: 0.9 } });

const openRows = (view: PageView) =>
  [0, 1, 2].filter((index) => view.isOpen(idAt(index), view.rows.level(idAt(index)))).map((index) => idAt(index));

suite('R10: what is open', () => {
  test('two levels at first', () => {
    assert.deepEqual(openRows(viewOf(TALK).view), [idAt(0)]);
  });

  test('all, or only the first level, under ids an editor remembers nothing of', () => {
    const { view } = viewOf(TALK);
    const before = view.idOf(idAt(0));
    view.open(Infinity);
    assert.deepEqual(openRows(view), [idAt(0), idAt(1), idAt(2)]);
    const all = view.idOf(idAt(0));
    view.open(1);
    assert.deepEqual(openRows(view), []);
    assert.equal(new Set([before, all, view.idOf(idAt(0))]).size, 3);
  });

  test('what a person opens and closes counts, until all are opened or closed', () => {
    const { view, discussion } = viewOf(TALK);
    view.note(view.rowOf(discussion.posts[0].id), false);
    view.note(view.rowOf(discussion.posts[1].id), true);
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
    view.note(view.rowOf(discussion.posts[0].id), false);
    const before = view.idOf(idAt(0));
    view.setFilter(byText('n'));
    view.setFilter(byText('night'));
    assert.deepEqual(openRows(view), [idAt(0), idAt(1), idAt(2)]);
    assert.notEqual(view.idOf(idAt(0)), before);
    view.setFilter(null);
    assert.deepEqual(openRows(view), []);
    assert.equal(view.idOf(idAt(0)), before);
  });

  test('R11: a filter is applied again to what an edit leaves', () => {
    const { view } = viewOf(TALK);
    view.setFilter(byText('night'));
    assert.equal(view.rows.counts.hits, 1);
    const text = 'At night. At night.';
    const { reading } = viewOf([...TALK, { author: 'Ed', body: text }]);
    view.update(reading);
    assert.equal(view.rows.counts.all, 5);
  });

  test('R10: to a level', () => {
    const { view } = viewOf(TALK);
    view.open(3);
    assert.deepEqual(openRows(view), [idAt(0), idAt(1)]);
  });

  test('R10: one row is closed under a new id, the others keep theirs', () => {
    const { view } = viewOf(TALK);
    view.open(Infinity);
    const before = [0, 1].map((index) => view.idOf(idAt(index)));
    view.close(idAt(0));
    assert.deepEqual(openRows(view), [idAt(1), idAt(2)]);
    assert.notEqual(view.idOf(idAt(0)), before[0]);
    assert.equal(view.idOf(idAt(1)), before[1]);
    const closedOnce = view.idOf(idAt(0));
    view.note(view.rowOf(idAt(0)), true);
    view.close(idAt(0));
    assert.notEqual(view.idOf(idAt(0)), closedOnce);
    assert.ok(!openRows(view).includes(idAt(0)));
  });

  test('R12: each shape remembers what is open in it; authors start closed', () => {
    const { view } = viewOf(TALK);
    view.note(view.rowOf(idAt(1)), true);
    view.rows.rearrange('authors', 'page');
    const ann = authorKey('Ann');
    assert.equal(view.isOpen(ann, 0), false);
    view.note(view.rowOf(ann), true);
    assert.equal(view.isOpen(ann, 0), true);
    view.rows.rearrange('replies', 'page');
    assert.deepEqual(openRows(view), [idAt(0), idAt(1)]);
    view.rows.rearrange('authors', 'page');
    assert.equal(view.isOpen(ann, 0), true);
  });

  test('R11: what depends on the language waits for it, and outlives an edit until it is looked at again', () => {
    const { view, reading, withMoods } = viewOf(TALK);
    view.setFilter({ ...NO_FILTER, sentiment: 'negative' });
    assert.equal(view.rows.counts.hits, 0);
    assert.equal(view.update(withMoods({ 0: mood('neutral'), 1: mood('negative') })), true);
    assert.equal(view.rows.counts.hits, 1);
    assert.equal(view.rows.isHit(idAt(1)), true);
    const edited = viewOf(TALK);
    view.update(edited.reading);
    assert.equal(view.rows.isHit(idAt(1)), true);
    view.update(edited.withMoods({ 0: mood('negative'), 1: mood('neutral') }));
    assert.equal(view.rows.isHit(idAt(0)), true);
    assert.equal(view.rows.isHit(idAt(1)), false);
    assert.equal(view.update(reading), true);
  });

  test('R6: a post keeps its row object', () => {
    const { view, discussion } = viewOf(TALK);
    const [row] = view.children(null);
    assert.equal(view.rowOf(discussion.posts[0].id), row);
    assert.equal(view.children(null)[0], row);
    assert.equal(view.parent(view.rowOf(discussion.posts[1].id)), row);
  });
});
