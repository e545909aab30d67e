import { button, el } from './dom.js';
import { longList } from './long-list.js';
import { explainedQuote } from './quotes.js';
import type { Scene } from './scene.js';

/** Passages of the article that posts speak against, each with what is said; null where there are none. */
export function renderPassages(scene: Scene): HTMLElement | null {
  const { model, words } = scene;
  if (model.passages.length === 0) return null;
  const entries = model.passages.map((passage, i) =>
    el(
      'li',
      { class: 'point' },
      button(
        { class: 'row', 'data-key': `passage:${i}` },
        () => scene.revealSpan(passage),
        el('span', { class: 'quote', dir: 'auto' }, passage.text),
        el('span', { class: 'byline' }, words.count('disputes', passage.disputes.length)),
      ),
      longList(scene, `passage:${passage.start}`, passage.disputes, (dispute) =>
        el('li', null, explainedQuote(scene, 'dispute', dispute)),
      ),
    ),
  );
  return el('section', null, el('h2', null, words.text('passages')), el('ul', { class: 'points' }, ...entries));
}
