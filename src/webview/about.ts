import { el } from './dom.js';
import type { Scene } from './scene.js';

/** What the figures are and where they come from. */
export function renderAbout({ model, words }: Scene): HTMLElement {
  return el('footer', { class: 'quiet' }, words.text('about'), model.bars ? ` ${words.text('aboutMood')}` : null);
}
