import assert from 'node:assert/strict';
import { renderPoints } from '../../src/webview/points.js';
import { analysedOf, type MoodyPost } from '../support/analysed.js';
import { sceneOf, textOf, textsOf, useDocument } from '../support/scene.js';

const POSTS: readonly MoodyPost[] = [
  { author: 'Ann', votes: 1, reputation: 800, body: 'Bees dance.' },
  { author: 'Bo', votes: 2, reputation: 900, body: 'They never dance.' },
  { author: 'Cy', votes: 30, reputation: 50, body: 'Wasps sing.' },
  { author: 'Di', votes: 20, reputation: 60, body: 'They never sing.' },
  { author: 'Ed', votes: -4, body: 'Wasps sing loudly.' },
  { author: 'Flo', votes: 50, reputation: 5000, body: 'Ants march.' },
];
const POINTS = [
  { label: [5, 'Ants march.'] as const, posts: [5], for: [5], state: 'unrebutted' as const },
  { label: [2, 'Wasps sing.'] as const, posts: [2, 3, 4], for: [2, 4], against: [3], state: 'disputed' as const },
  { label: [0, 'Bees dance.'] as const, posts: [0, 1], for: [0], against: [1], state: 'disputed' as const },
];

suite('R23: points are weighed', () => {
  setup(() => void useDocument());

  const choose = (root: Element, weighting: string): void => {
    const input = root.querySelector(`[data-key=weigh-${weighting}]`)!;
    input.dispatchEvent(new (input.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event('change'));
  };
  const order = (root: Element): string[] => textsOf(root, '.quote');

  test('by people, votes or reputation: the order follows, the disputed ones always first, the choice is remembered', () => {
    const scene = sceneOf(analysedOf(POSTS, {}, { points: POINTS }));
    const points = renderPoints(scene);
    assert.deepEqual(order(points), ['Wasps sing.', 'Bees dance.', 'Ants march.']);
    choose(points, 'reputation');
    assert.deepEqual(order(points), ['Bees dance.', 'Wasps sing.', 'Ants march.']);
    assert.equal(scene.place.weighting, 'reputation');
    choose(points, 'votes');
    assert.deepEqual(order(points), ['Wasps sing.', 'Bees dance.', 'Ants march.']);
  });

  test('with bars as long as that, and its figure first', () => {
    const scene = sceneOf(analysedOf(POSTS, {}, { points: POINTS }), { weighting: 'votes' });
    const [wasps] = renderPoints(scene).querySelectorAll('.point');
    assert.deepEqual(textsOf(wasps, 'h3'), [
      'For26 votes · 2 people · reputation 50',
      'Against20 votes · 1 person · reputation 60',
    ]);
    const bars = [...wasps.querySelectorAll('.fill')].map((bar) => bar.getAttribute('width'));
    assert.deepEqual(bars, ['52%', '40%']);
  });

  test('with no bar for votes against it, and unknown for what the page does not show of a side', () => {
    const posts: readonly MoodyPost[] = [
      { author: 'Ann', votes: -3, body: 'Bees dance.' },
      { author: 'Bo', body: 'They never dance.' },
    ];
    const literal = { points: [{ label: [0, 'Bees dance.'] as const, posts: [0, 1], for: [0], against: [1] }] };
    const [point] = renderPoints(sceneOf(analysedOf(posts, {}, literal), { weighting: 'votes' })).querySelectorAll(
      '.point',
    );
    assert.deepEqual(textsOf(point, 'h3'), ['For−3 votes · 1 person', 'Againstvotes unknown · 1 person']);
    assert.equal(point.querySelectorAll('.fill').length, 0);
  });

  test('by nothing that the page does not show: that cannot be chosen, and a line says why', () => {
    const bare = POSTS.map(({ author, body }) => ({ ...(author && { author }), body }));
    const points = renderPoints(sceneOf(analysedOf(bare, {}, { points: POINTS }), { weighting: 'votes' }));
    const disabled = [...points.querySelectorAll('[name=weighting]')].map((input) => input.hasAttribute('disabled'));
    assert.deepEqual(disabled, [false, true, true]);
    assert.ok(points.querySelector('[data-key=weigh-people]')!.hasAttribute('checked'));
    assert.equal(
      textOf(points.querySelector('.weighting .quiet')),
      'No votes on this page. No reputation on this page.',
    );
    assert.match(textOf(points.querySelector('h3')), /^For2 people$/);
  });
});
