import type { PanelQuote } from '../protocol/panel.js';
import { renderAnswers } from './answers.js';
import { renderChart } from './chart.js';
import { coverageLine } from './coverage.js';
import { button, el } from './dom.js';
import { nameOf, separated } from './names.js';
import type { Scene } from './scene.js';

/** The telling sentences and how much of the discussion they stand for, what the answers propose, and the moods. */
export function renderOverview(scene: Scene): HTMLElement {
  const { model } = scene;
  return el(
    'div',
    null,
    renderSentences(scene),
    renderAnswers(scene),
    model.bars && model.bars.length > 0 ? renderChart(scene, model.bars) : null,
  );
}

function renderSentences(scene: Scene): HTMLElement {
  const { model, words } = scene;
  return el(
    'section',
    null,
    el('h2', null, words.text('sentences')),
    model.sentences.length === 0
      ? el('p', { class: 'quiet' }, words.text('noSentences'))
      : el('ul', { class: 'quotes' }, ...model.sentences.map((sentence) => el('li', null, quotation(scene, sentence)))),
    coverageLine(scene),
  );
}

/** A sentence with its speaker, and what the readers of its post thought of that. */
function quotation(scene: Scene, { post, start, end, text, author }: PanelQuote): HTMLElement {
  const { words } = scene;
  const details = scene.post(post);
  const facts = [nameOf(words, author)];
  if (details?.accepted === true) facts.push(words.text('accepted'));
  if (details && details.votes !== null) facts.push(words.count('votes', details.votes));
  return el(
    'blockquote',
    null,
    button(
      { class: 'row', 'data-key': `sentence:${post}:${start}` },
      () => scene.reveal(post, { start, end }),
      el('span', { class: 'quote', dir: 'auto' }, text),
      el('span', { class: 'byline' }, ...separated(facts)),
    ),
  );
}
