import type { PanelQuote } from '../protocol/panel.js';
import { button, el, type Child } from './dom.js';
import { nameOf, separated } from './names.js';
import type { Scene } from './scene.js';
import { withWhy } from './why.js';

/** A sentence of a post word for word, with who says it and what else is to be said; it leads to its place. */
export function quoteRow(scene: Scene, key: string, quote: PanelQuote, ...facts: readonly Child[]): HTMLElement {
  const { post, start, end, text, author } = quote;
  return button(
    { class: 'row', 'data-key': `${key}:${post}:${start}` },
    () => scene.reveal(post, { start, end }),
    el('span', { class: 'words said', dir: 'auto' }, text || scene.words.text('noWords')),
    el(
      'span',
      { class: 'byline' },
      ...separated([nameOf(scene.words, author), ...facts.filter((fact) => fact !== null)]),
    ),
  );
}

/** The same with the reasons for the labels of its post beside it. */
export function explainedQuote(scene: Scene, key: string, quote: PanelQuote, ...facts: readonly Child[]): HTMLElement {
  return withWhy(scene, `${key}:${quote.post}:${quote.start}`, quote.post, quoteRow(scene, key, quote, ...facts));
}

/** Leads from something said to another post that it speaks of. */
export function onwardLink(key: string, text: readonly Child[], go: () => void): HTMLElement {
  return el('p', { class: 'onward' }, button({ class: 'link', 'data-key': `onward:${key}` }, go, ...text));
}
