import type { EmptyReason } from '../protocol/panel.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import { el } from './dom.js';
import type { Words } from './words.js';

const TEXTS: Readonly<Record<EmptyReason, readonly [PanelStringKey, PanelStringKey?]>> = {
  'no-editor': ['emptyNoEditor', 'hintNoEditor'],
  'no-discussion': ['emptyNoDiscussion', 'hintNoDiscussion'],
  'too-large': ['emptyTooLarge', 'hintTooLarge'],
  failed: ['emptyFailed', 'hintFailed'],
  reading: ['emptyReading'],
};

/** Why there is nothing to see, and what would help. */
export function renderEmpty(words: Words, reason: EmptyReason): HTMLElement {
  const [title, hint] = TEXTS[reason];
  return el(
    'div',
    { class: 'empty' },
    el('p', null, words.text(title)),
    hint ? el('p', { class: 'quiet' }, words.text(hint)) : null,
  );
}
