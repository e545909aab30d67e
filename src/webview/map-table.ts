import type { PanelMap, PanelNode } from '../protocol/panel.js';
import { disclosure } from './disclosure.js';
import { button, el } from './dom.js';
import { longList } from './long-list.js';
import { nameOf } from './names.js';
import { moodFact, stanceFact } from './posts.js';
import type { Scene } from './scene.js';

/** Rows of the table at first. */
const FIRST = 100;

/** The same as a table: for each post whom it answers, its stance and its mood. */
export function mapTable(scene: Scene, map: PanelMap): HTMLElement {
  const { words } = scene;
  return disclosure(scene, 'map', [words.text('table')], () => [table(scene, map)]);
}

function table(scene: Scene, map: PanelMap): HTMLElement {
  const { model, words } = scene;
  const columns = [
    'columnPost' as const,
    'columnAuthor' as const,
    'columnAnswers' as const,
    ...(model.showStance ? (['columnStance'] as const) : []),
    ...(model.bars ? (['columnMood'] as const) : []),
  ];
  const head = el('tr', null, ...columns.map((key) => el('th', { scope: 'col' }, words.text(key))));
  const body = longList(scene, 'map-table', map.nodes, (node) => row(scene, map, node), {
    element: 'tbody',
    first: FIRST,
  });
  return el('table', null, el('caption', { class: 'unseen' }, words.text('map')), el('thead', null, head), body);
}

function row(scene: Scene, { nodes }: PanelMap, node: PanelNode): HTMLElement {
  const { model, words } = scene;
  const post = scene.post(node.post);
  if (!post) return el('tr', null, el('td', null, words.text('loading')));
  const parent = node.parent < 0 ? undefined : scene.post(nodes[node.parent].post);
  const link = button(
    { class: 'link', 'data-key': `row:${node.post}` },
    () => scene.reveal(node.post, null),
    words.number(post.number),
  );
  return el(
    'tr',
    null,
    el('td', null, link),
    el('td', null, nameOf(words, post.author)),
    el(
      'td',
      { class: 'figure' },
      node.parent < 0 ? words.text('thePage') : parent ? words.number(parent.number) : words.text('loading'),
    ),
    model.showStance ? el('td', null, post.stance === null ? '' : stanceFact(words, post.stance)) : null,
    model.bars ? el('td', { class: 'figure' }, moodFact(words, post.mood)) : null,
  );
}
