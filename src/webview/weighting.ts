import type { PanelPoint, PanelSide, Weighting } from '../protocol/panel.js';
import type { PanelStringKey } from '../protocol/panel-strings.js';
import { el } from './dom.js';
import { WEIGHTINGS } from './memory.js';
import type { Scene } from './scene.js';

const LABELS = {
  people: 'weighPeople',
  votes: 'weighVotes',
  reputation: 'weighReputation',
} as const satisfies Record<Weighting, PanelStringKey>;

const MISSING = { votes: 'noVotes', reputation: 'noReputation' } as const;

/** What the sides are weighed by: as the person wants it, where the page has numbers for that. */
export function weightingOf({ model, place }: Scene): Weighting {
  return model.weightings[place.weighting] ? place.weighting : 'people';
}

/** One choice of three; what the page has no numbers for cannot be chosen, and a line says so. `draw` follows a choice. */
export function weightingSwitch(scene: Scene, draw: () => void): HTMLElement {
  const { model, words } = scene;
  const chosen = weightingOf(scene);
  const choices = WEIGHTINGS.map((weighting) => {
    const id = `weigh-${weighting}`;
    const input = el('input', {
      ...{ type: 'radio', name: 'weighting', class: 'unseen', id, value: weighting, 'data-key': id },
      ...{ checked: weighting === chosen, disabled: !model.weightings[weighting] },
    });
    input.addEventListener('change', () => {
      scene.remember({ weighting });
      draw();
    });
    return el('span', { class: 'choice' }, input, el('label', { for: id }, words.text(LABELS[weighting])));
  });
  const missing = (['votes', 'reputation'] as const).filter((weighting) => !model.weightings[weighting]);
  return el(
    'fieldset',
    { class: 'weighting' },
    el('legend', null, words.text('weighBy')),
    el('span', { class: 'choices' }, ...choices),
    missing.length === 0
      ? null
      : el('p', { class: 'quiet' }, missing.map((weighting) => words.text(MISSING[weighting])).join(' ')),
  );
}

/**
 * The points as that weighting orders them: the disputed ones first, then those with people on both sides; among these
 * the one whose smaller side weighs most, then the one that weighs most. Where nothing tells them apart, as they come.
 */
export function ordered(points: readonly PanelPoint[], weighting: Weighting): readonly PanelPoint[] {
  const rank = ({ state }: PanelPoint): number => (state === 'disputed' ? 2 : state === 'divided' ? 1 : 0);
  const smaller = (point: PanelPoint): number => Math.min(pull(point.for, weighting), pull(point.against, weighting));
  const both = (point: PanelPoint): number => pull(point.for, weighting) + pull(point.against, weighting);
  return [...points].sort((a, b) => rank(b) - rank(a) || smaller(b) - smaller(a) || both(b) - both(a));
}

/** How much a side weighs, for comparing. Votes against it pull nothing, nor does what is unknown. */
export function pull({ weight }: PanelSide, weighting: Weighting): number {
  return Math.max(0, weight[weighting] ?? 0);
}
