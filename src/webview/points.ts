import type { PointState, PointVoice } from '../core/index.js';
import type { PanelPoint, PanelSaying, PanelSide, PanelVoice, Weighting } from '../protocol/panel.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import { coverageLine } from './coverage.js';
import { disclosure } from './disclosure.js';
import { button, el, svg, type Child } from './dom.js';
import { longList } from './long-list.js';
import { WEIGHTINGS } from './memory.js';
import { nameOf, separated } from './names.js';
import { renderPassages } from './passages.js';
import { postList } from './posts.js';
import { explainedQuote, quoteRow } from './quotes.js';
import type { Scene } from './scene.js';
import { ordered, pull, weightingOf, weightingSwitch } from './weighting.js';

/** Names shown on a side at first. */
const NAMES = 8;

const STATES = {
  disputed: 'disputed',
  divided: 'divided',
  agreed: 'agreed',
  unrebutted: 'unrebutted',
  untested: 'untested',
} as const satisfies Record<PointState, PanelStringKey>;

const HOW = {
  states: 'saysSo',
  agrees: 'agrees',
  contradicts: 'saysOpposite',
  disagrees: 'disagrees',
} as const satisfies Record<PointVoice['how'], PanelStringKey>;

const FIGURES = {
  people: 'people',
  votes: 'votesBehind',
  reputation: 'reputation',
} as const satisfies Record<Weighting, PanelStringKey>;

/** The points, the disputed ones first: who is for and against, what stands behind either side, where it is said. */
export function renderPoints(scene: Scene): HTMLElement {
  const { model, words } = scene;
  if (model.points.length === 0) {
    return el('div', null, el('p', { class: 'quiet' }, words.text('noPoints')), renderPassages(scene));
  }
  const list = el('div', null);
  draw();
  return el(
    'div',
    null,
    model.showStance ? weightingSwitch(scene, draw) : null,
    coverageLine(scene),
    list,
    renderPassages(scene),
  );

  function draw(): void {
    const weighting = weightingOf(scene);
    const most = Math.max(
      1,
      ...model.points.flatMap((point) => [point.for, point.against].map((side) => pull(side, weighting))),
    );
    const points = ordered(model.points, weighting);
    const entry = (point: PanelPoint): HTMLElement =>
      el('li', { class: 'point' }, ...renderPoint(scene, point, weighting, most));
    list.replaceChildren(longList(scene, 'points', points, entry, { className: 'points' }));
  }
}

function renderPoint(scene: Scene, point: PanelPoint, weighting: Weighting, most: number): Child[] {
  const { model, words } = scene;
  const { key, place, state } = point;
  return [
    state && hasTwoSides(state) ? el('span', { class: `chip ${state}` }, words.text(STATES[state])) : null,
    button(
      { class: 'row', 'data-key': `point:${key}` },
      () => scene.reveal(place?.post ?? point.posts[0], place),
      el('span', { class: 'quote', dir: 'auto' }, point.label),
      el('span', { class: 'byline' }, ...separated(bylineOf(scene, point))),
    ),
    !model.showStance
      ? null
      : point.for.voices.length + point.against.voices.length === 0
        ? el('p', { class: 'quiet' }, words.text('stanceUnknown'))
        : el(
            'div',
            { class: 'sides' },
            ...(['for', 'against'] as const).map((which) => side(scene, key, which, point[which], weighting, most)),
          ),
    point.best &&
      el(
        'div',
        { class: 'best' },
        el('h3', null, words.text('best')),
        quoteRow(scene, `best:${key}`, point.best, words.text(point.best.kind)),
      ),
    disclosure(scene, `point:${key}`, [words.count('saidIn', point.posts.length)], () => saidWhere(scene, point)),
  ];
}

function hasTwoSides(state: PointState): boolean {
  return state === 'disputed' || state === 'divided';
}

/** How the point fares belongs to it only where somebody is known to be for it. */
function bylineOf({ words }: Scene, { author, state, for: side }: PanelPoint): Child[] {
  const told = state === null || hasTwoSides(state) || side.voices.length === 0 ? [] : [words.text(STATES[state])];
  return [nameOf(words, author), ...told];
}

/** One side: its name, its figures with the one that is weighed by first, a bar to compare with the others, its people. */
function side(
  scene: Scene,
  key: string,
  which: 'for' | 'against',
  { voices, weight }: PanelSide,
  weighting: Weighting,
  most: number,
): HTMLElement {
  const { words, model } = scene;
  const isEmpty = voices.length === 0;
  const length = (100 * Math.max(0, weight[weighting] ?? 0)) / most;
  const shown = [weighting, ...WEIGHTINGS.filter((other) => other !== weighting)].filter(
    (each) => each === weighting || (!isEmpty && model.weightings[each] && weight[each] !== null),
  );
  return el(
    'div',
    { class: `side ${which}` },
    el(
      'h3',
      null,
      words.text(which),
      el('span', { class: 'figure' }, ...separated(shown.map((each) => figure(scene, each, weight[each], isEmpty)))),
    ),
    isEmpty ? null : meter(length),
    isEmpty ? null : names(scene, `${which}:${key}`, voices),
  );
}

function meter(length: number): SVGElement {
  return svg(
    'svg',
    { class: 'meter', width: '100%', height: 8, 'aria-hidden': 'true', focusable: 'false' },
    svg('rect', { class: 'track', width: '100%', height: 8 }),
    length > 0 ? svg('rect', { class: 'fill', width: `${length}%`, height: 8 }) : null,
  );
}

/** How much a side weighs: nobody weighs nothing, and what the page does not show of somebody is unknown. */
function figure({ words }: Scene, weighting: Weighting, weight: number | null, isEmpty: boolean): string {
  if (weight === null && !isEmpty) return words.text(weighting === 'votes' ? 'votesUnknown' : 'reputationUnknown');
  if (weighting === 'reputation') return words.text('reputation', words.number(weight ?? 0));
  return words.count(FIGURES[weighting], weight ?? 0);
}

function names(scene: Scene, key: string, voices: readonly PanelVoice[]): HTMLElement {
  return longList(scene, key, voices, (voice) => el('li', null, ...voiceLinks(scene, key, voice)), {
    className: 'names',
    first: NAMES,
  });
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

/** Where a point is spoken of: what was found of it word for word, then the other posts. */
function saidWhere(scene: Scene, point: PanelPoint): Child[] {
  const { key, sayings, exchanges, posts } = point;
  const quoted = new Set(sayings.map(({ post }) => post));
  return [
    exchanges.length === 0 ? null : el('p', { class: 'quiet' }, scene.words.count('exchanges', exchanges.length)),
    sayings.length === 0
      ? null
      : longList(scene, `sayings:${key}`, sayings, (saying) => el('li', null, sayingEntry(scene, key, saying))),
    postList(
      scene,
      `of:${key}`,
      posts.filter((id) => !quoted.has(id)),
    ),
  ];
}

function sayingEntry(scene: Scene, key: string, saying: PanelSaying): HTMLElement {
  const { words } = scene;
  const { how, cue } = saying;
  const told = cue && cue.text !== '' ? el('span', { dir: 'auto' }, words.text('inQuotes', cue.text)) : null;
  return explainedQuote(scene, `saying:${key}`, saying, how && words.text(HOW[how]), told);
}
