import type { PanelCounts } from '../protocol/panel.js';
import { el, type Child } from './dom.js';
import { acceptedRing, moodMark, stanceLine } from './icons.js';
import type { Scene } from './scene.js';
import { STANCES } from './why.js';

const MOODS = ['positive', 'neutral', 'negative', 'unknown'] as const satisfies readonly (keyof NonNullable<
  PanelCounts['moods']
>)[];
const LINES = ['agree', 'disagree', 'neutral', 'unknown'] as const satisfies readonly (keyof NonNullable<
  PanelCounts['stances']
>)[];

/** What the marks and lines of the map mean, and how many posts there are of each. */
export function renderLegend({ model, words }: Scene): HTMLElement | null {
  const { moods, stances } = model.counts;
  if (!moods && !stances) return null;
  return el(
    'dl',
    { class: 'legend' },
    ...(moods
      ? row(
          words.text('columnMood'),
          MOODS.map((mood) => entry(moodMark(mood), words.text(mood), words.number(moods[mood]))),
        )
      : []),
    ...(stances
      ? row(
          words.text('columnStance'),
          LINES.map((stance) => entry(stanceLine(stance), words.text(STANCES[stance]), words.number(stances[stance]))),
        )
      : []),
    ...(model.posts.some(({ accepted }) => accepted === true)
      ? row(words.text('columnAccepted'), [acceptedRing()])
      : []),
  );
}

function row(title: string, entries: readonly Element[]): Child[] {
  return [el('dt', null, title), el('dd', null, ...entries)];
}

function entry(sample: SVGElement, text: string, count: string): HTMLElement {
  return el('span', { class: 'fact' }, sample, `${text} `, el('span', { class: 'figure' }, count));
}
