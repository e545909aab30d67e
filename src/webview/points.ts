import type { PanelPoint, PanelQuote, PanelVoice } from '../protocol/panel.js';
import { coverageLine } from './coverage.js';
import { disclosure } from './disclosure.js';
import { button, el, svg, type Child } from './dom.js';
import { longList } from './long-list.js';
import { nameOf, postList, separated } from './posts.js';
import type { Scene } from './scene.js';

/** Names shown on a side at first. */
const NAMES = 8;

/** The points, the disputed ones first: who is for and against, how many votes stand behind them, where it is said. */
export function renderPoints(scene: Scene): HTMLElement {
  const { model, words } = scene;
  if (model.points.length === 0) return el('p', { class: 'quiet' }, words.text('noPoints'));
  const most = Math.max(1, ...model.points.flatMap((point) => [point.supporters.length, point.opponents.length]));
  return el(
    'div',
    null,
    coverageLine(scene),
    longList(
      scene,
      'points',
      model.points,
      (point) => el('li', { class: 'point' }, ...renderPoint(scene, point, most)),
      'points',
    ),
  );
}

function renderPoint(scene: Scene, point: PanelPoint, most: number): Child[] {
  const { model, words } = scene;
  const { supporters, opponents, place } = point;
  const disputed = supporters.length > 0 && opponents.length > 0;
  return [
    disputed ? el('span', { class: 'chip' }, words.text('disputed')) : null,
    button(
      { class: 'row', 'data-key': `point:${point.key}` },
      () => scene.reveal(place?.post ?? point.posts[0], place),
      el('span', { class: 'quote', dir: 'auto' }, point.label),
      el('span', { class: 'byline' }, nameOf(words, point.author)),
    ),
    !model.showStance
      ? null
      : supporters.length + opponents.length === 0
        ? el('p', { class: 'quiet' }, words.text('stanceUnknown'))
        : el('div', { class: 'sides' }, side(scene, point, 'for', most), side(scene, point, 'against', most)),
    disclosure(scene, `point:${point.key}`, [words.count('saidIn', point.posts.length)], () => [
      point.evidence.length === 0
        ? null
        : longList(scene, `evidence:${point.key}`, point.evidence, (quote) => el('li', null, evidence(scene, quote))),
      postList(
        scene,
        `of:${point.key}`,
        point.posts.filter((id) => !point.evidence.some(({ post }) => post === id)),
      ),
    ]),
  ];
}

/** One side: its name, how many people and votes, a bar that compares it with the others on show, and the names. */
function side(scene: Scene, point: PanelPoint, which: 'for' | 'against', most: number): HTMLElement {
  const { words } = scene;
  const voices = which === 'for' ? point.supporters : point.opponents;
  const votes = which === 'for' ? point.votesFor : point.votesAgainst;
  const figures: Child[] = [words.count('people', voices.length)];
  if (votes !== null && voices.length > 0) figures.push(words.count('votesBehind', votes));
  return el(
    'div',
    { class: `side ${which}` },
    el('h3', null, words.text(which), el('span', { class: 'figure' }, ...separated(figures))),
    svg(
      'svg',
      { class: 'meter', width: '100%', height: 6, 'aria-hidden': 'true', focusable: 'false' },
      svg('rect', { class: 'track', width: '100%', height: 6 }),
      voices.length === 0 ? null : svg('rect', { class: 'fill', width: `${(100 * voices.length) / most}%`, height: 6 }),
    ),
    voices.length === 0 ? null : names(scene, `${which}:${point.key}`, voices),
  );
}

function names(scene: Scene, key: string, voices: readonly PanelVoice[]): HTMLElement {
  return longList(scene, key, voices, (voice) => el('li', null, ...voiceLinks(scene, key, voice)), 'names', NAMES);
}

/** A name that leads to the first post of that person on this side, and a number for each further one. */
function voiceLinks(scene: Scene, key: string, { author, posts }: PanelVoice): Child[] {
  const { words } = scene;
  const name = author ?? words.text('nobody');
  return posts.map((post, i) =>
    button(
      {
        class: 'link',
        'data-key': `voice:${key}:${post}`,
        'aria-label': i === 0 ? null : words.text('further', name, words.number(i + 1)),
      },
      () => scene.reveal(post, null),
      i === 0 ? nameOf(words, author) : `[${words.number(i + 1)}]`,
    ),
  );
}

function evidence(scene: Scene, { post, start, end, text, author }: PanelQuote): HTMLElement {
  return button(
    { class: 'row', 'data-key': `evidence:${post}:${start}` },
    () => scene.reveal(post, { start, end }),
    el('span', { class: 'words', dir: 'auto' }, text),
    el('span', { class: 'byline' }, nameOf(scene.words, author)),
  );
}
