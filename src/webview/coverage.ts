import { el } from './dom.js';
import type { Scene } from './scene.js';

/** For how much of the discussion the points speak; nothing where there are none. */
export function coverageLine({ model, words }: Scene): HTMLElement | null {
  if (model.points.length === 0) return null;
  const { coverage } = model;
  return el(
    'p',
    { class: 'quiet' },
    coverage === null ? words.text('coverageUnknown') : words.text('coverage', words.share(coverage)),
  );
}
