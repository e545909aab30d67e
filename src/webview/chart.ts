import type { PanelBar } from '../protocol/panel.js';
import { button, el, svg } from './dom.js';
import { disclosure } from './disclosure.js';
import { nameOf } from './names.js';
import { moodFact, postEntry } from './posts.js';
import type { Scene } from './scene.js';
import { indexAfter } from './tabs.js';

/** Height of the chart in CSS pixels, and of a full score above or below its middle. */
const HEIGHT = 60;
const REACH = 27;

/** Length at least of a bar that is no neutral one, so that it can be told from one. */
const SHORTEST = 4;

/**
 * Moods in reading order: a bar up or down from the middle, a small disc where it is neutral, a hollow one where it is
 * unknown. One stop for the tab key; arrows move from bar to bar, Enter shows the post. The same figures stand in a table
 * behind it.
 */
export function renderChart(scene: Scene, bars: readonly PanelBar[]): HTMLElement {
  const { model, words } = scene;
  const card = el('div', { class: 'card' });
  const slots = bars.map((bar, i) => slot(scene, bar, i, bars.length));
  const drawing = svg(
    'svg',
    { class: `chart ${densityOf(bars.length)}`, width: '100%', height: HEIGHT, role: 'presentation' },
    svg('line', { class: 'axis', x1: 0, x2: '100%', y1: HEIGHT / 2, y2: HEIGHT / 2 }),
    ...slots,
  );
  const toolbar = el('div', { role: 'toolbar', 'aria-label': words.text('moodChart') }, drawing);
  let chosen: PanelBar | null = null;
  moveByArrows(toolbar, slots, (at) => scene.reveal(bars[at].post, null));
  slots.forEach((element, i) => {
    element.addEventListener('focus', () => tell((chosen = bars[i])));
    element.addEventListener('pointerenter', () => tell(bars[i]));
  });
  drawing.addEventListener('pointerleave', () => tell(chosen));
  tell(null);
  const { positive, neutral, negative, unknown } = model.counts.moods ?? {
    positive: 0,
    neutral: 0,
    negative: 0,
    unknown: 0,
  };
  return el(
    'section',
    null,
    el('h2', null, words.text('mood')),
    el('p', { class: 'tally' }, words.text('moodTally', ...[positive, neutral, negative, unknown].map(words.number))),
    toolbar,
    card,
    disclosure(scene, 'table', [words.text('table')], () => [moodTable(scene, bars)]),
  );

  function tell(bar: PanelBar | null): void {
    card.replaceChildren(
      ...(bar
        ? [el('p', { class: 'figure quiet' }, labelOf(scene, bar)), postEntry(scene, `bar:${bar.post}`, bar.post)]
        : [el('p', { class: 'quiet' }, words.text('moodHint'))]),
    );
  }
}

function slot(scene: Scene, bar: PanelBar, at: number, count: number): SVGGElement {
  const left = (at * 100) / count;
  const middle = `${left + 50 / count}%`;
  const label = `${labelOf(scene, bar)}. ${bar.words}`;
  return svg(
    'g',
    {
      ...{ class: `slot ${bar.mood?.label ?? 'unknown'}`, role: 'button', tabindex: at === 0 ? 0 : -1 },
      ...{ 'aria-label': label, 'data-key': `bar:${bar.post}` },
    },
    svg('rect', { class: 'hit', x: `${left}%`, y: 0, width: `${100 / count}%`, height: HEIGHT }),
    shape(bar, middle, count <= 50 ? 2.5 : 1.5),
  );
}

function shape({ mood }: PanelBar, middle: string, r: number): SVGElement {
  if (!mood || mood.label === 'neutral') {
    return svg('circle', { class: 'shape', cx: middle, cy: HEIGHT / 2, r });
  }
  const length = Math.max(SHORTEST, Math.abs(mood.score) * REACH);
  const y2 = HEIGHT / 2 - (mood.score < 0 ? -length : length);
  return svg('line', { class: 'shape', x1: middle, x2: middle, y1: HEIGHT / 2, y2 });
}

function densityOf(count: number): string {
  return count <= 12 ? 'few' : count <= 24 ? 'some' : count <= 50 ? 'many' : 'crowd';
}

function labelOf({ words }: Scene, bar: PanelBar): string {
  const mood = words.mood(bar.mood);
  return bar.first === bar.last
    ? words.text('barPost', words.number(bar.first), bar.author ?? words.text('nobody'), mood)
    : words.text('barRun', words.number(bar.first), words.number(bar.last), mood, words.number(bar.known));
}

/** Lets arrows, Home and End move the focus over `stops`, of which one at a time is a stop for the tab key. */
function moveByArrows(around: HTMLElement, stops: readonly SVGElement[], act: (at: number) => void): void {
  const indexOf = (target: EventTarget | null): number =>
    stops.findIndex((stop) => target instanceof Node && stop.contains(target));
  around.addEventListener('click', (event) => {
    const at = indexOf(event.target);
    if (at >= 0) act(at);
  });
  around.addEventListener('focusin', (event) => {
    const at = indexOf(event.target);
    if (at >= 0) stops.forEach((stop, i) => stop.setAttribute('tabindex', i === at ? '0' : '-1'));
  });
  around.addEventListener('keydown', (event) => {
    const at = indexOf(event.target);
    if (at < 0) return;
    const next = indexAfter(event.key, at, stops.length);
    if (next === null && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (next === null) act(at);
    else stops[next].focus();
  });
}

function moodTable(scene: Scene, bars: readonly PanelBar[]): HTMLElement {
  const { words } = scene;
  const columns = (['columnPost', 'columnAuthor', 'columnMood'] as const).map((key) =>
    el('th', { scope: 'col' }, words.text(key)),
  );
  const rows = bars.map((bar) => {
    const numbers =
      bar.first === bar.last ? words.number(bar.first) : `${words.number(bar.first)}–${words.number(bar.last)}`;
    const link = button({ class: 'link', 'data-key': `cell:${bar.post}` }, () => scene.reveal(bar.post, null), numbers);
    return el(
      'tr',
      null,
      el('td', null, link),
      el('td', null, nameOf(words, bar.author)),
      el('td', { class: 'figure' }, moodFact(words, bar.mood)),
    );
  });
  return el(
    'table',
    null,
    el('caption', { class: 'unseen' }, words.text('mood')),
    el('thead', null, el('tr', null, ...columns)),
    el('tbody', null, ...rows),
  );
}
