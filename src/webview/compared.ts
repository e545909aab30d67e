import type { PostId } from '../core/index.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import { disclosure } from './disclosure.js';
import { el } from './dom.js';
import { postList } from './posts.js';
import type { Scene } from './scene.js';

/** What has changed since an older save: how much of each kind, and behind it the posts. Nothing while none is compared. */
export function renderCompared(scene: Scene): readonly HTMLElement[] {
  const { model, words } = scene;
  const { compared } = model;
  if (!compared) return [];
  const { older, added, edited, votesChanged, removed, unchanged } = compared;
  const isSame = added.length + edited.length + votesChanged.length + removed === 0;
  return [
    el(
      'section',
      { class: 'compared' },
      el('h2', { dir: 'auto' }, words.text('compared', older)),
      isSame ? el('p', { class: 'quiet' }, words.text('comparedSame')) : null,
      group(scene, 'changedNew', added),
      group(scene, 'changedEdited', edited),
      group(scene, 'changedVotes', votesChanged),
      removed === 0 ? null : el('p', { class: 'quiet' }, words.count('changedRemoved', removed)),
      el('p', { class: 'quiet' }, words.count('changedNot', unchanged)),
    ),
  ];
}

function group(scene: Scene, key: PanelStringKey, posts: readonly PostId[]): HTMLElement | null {
  if (posts.length === 0) return null;
  return disclosure(scene, key, [scene.words.count(key, posts.length)], () => [postList(scene, key, posts)]);
}
