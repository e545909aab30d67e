import type { SentimentLabel } from '../core/index.js';
import { svg } from './dom.js';

/** Points right; the styles turn it down where the part beside it is open. */
export function chevron(): SVGElement {
  return svg(
    'svg',
    { class: 'icon chevron', viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: 'M6 3.5 10.5 8 6 12.5' }),
  );
}

const MARKS = {
  positive: 'M8 3.5 13 12H3z',
  negative: 'M8 12.5 3 4h10z',
  neutral: 'M3.5 6.5h9v3h-9z',
  unknown: 'M8 4.5 11.5 8 8 11.5 4.5 8z',
} as const;

/** A mood as a shape, so that its colour is not the only sign: up, down, level, or hollow where it is unknown. */
export function moodMark(mood: SentimentLabel | 'unknown'): SVGElement {
  return svg(
    'svg',
    { class: `icon mark ${mood}`, viewBox: '0 0 16 16', 'aria-hidden': 'true', focusable: 'false' },
    svg('path', { d: MARKS[mood] }),
  );
}
