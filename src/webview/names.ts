import { el, pageText, type Child } from './dom.js';
import type { Words } from './words.js';

/** An author as the page has it, or that nobody is named. */
export function nameOf(words: Words, author: string | null): Child {
  return author === null ? words.text('nobody') : pageText(author);
}

/** Facts on one line with dots between them; each stays in one piece where there is room. */
export function separated(facts: readonly Child[]): Child[] {
  return facts.flatMap((fact, i) =>
    i === facts.length - 1
      ? [el('span', { class: 'fact' }, fact)]
      : [el('span', { class: 'fact' }, fact, el('span', { class: 'dot' }, ' ·')), ' '],
  );
}
