import { button } from './dom.js';
import type { Words } from './words.js';

/** Rows and hits drawn at first, and added each time a person comes to the end of them. */
export const STEP = 200;

/** A button for the next of the `left` that are not drawn. */
export function moreButton(words: Words, key: string, left: number, act: () => void): HTMLElement {
  return button({ class: 'link more', 'data-key': key }, act, words.count('more', Math.min(left, STEP)));
}
