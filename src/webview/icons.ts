import type { SentimentLabel, StanceLabel } from '../core/index.js';
import { svg } from './dom.js';

const UNSEEN = { 'aria-hidden': 'true', focusable: 'false' } as const;

/** Points right; the styles turn it down where the part beside it is open. */
export function chevron(): SVGElement {
  return svg(
    'svg',
    { class: 'icon chevron', viewBox: '0 0 16 16', ...UNSEEN },
    svg('path', { d: 'M6 3.5 10.5 8 6 12.5' }),
  );
}

/** What stands for a mood; `plain` where moods are switched off. */
export type MoodShape = SentimentLabel | 'unknown' | 'plain';

const MARKS = {
  positive: 'M8 3.5 13 12H3z',
  negative: 'M8 12.5 3 4h10z',
  neutral: 'M3.5 6.5h9v3h-9z',
  unknown: 'M8 4.5 11.5 8 8 11.5 4.5 8z',
  plain: 'M8 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
} as const satisfies Record<MoodShape, string>;

/** A mood as a shape, so that its colour is not the only sign: up, down, level, or hollow where it is unknown. */
export function moodMark(mood: MoodShape): SVGElement {
  return svg('svg', { class: `icon mark ${mood}`, viewBox: '0 0 16 16', ...UNSEEN }, moodShape(mood));
}

/** The same for a drawing, 16 units wide and high. */
export function moodShape(mood: MoodShape): SVGElement {
  return svg('path', { d: MARKS[mood] });
}

/** What tells a clear stance apart beside its colour, 16 units wide and high: a plus and a cross. */
const SIGNS = { agree: 'M8 4v8M4 8h8', disagree: 'M5 5l6 6M11 5l-6 6' } as const;

/** A clear stance as a sign. */
export function stanceSign(stance: 'agree' | 'disagree'): SVGElement {
  return svg('path', { d: SIGNS[stance] });
}

/** The same beside words. */
export function stanceMark(stance: 'agree' | 'disagree'): SVGElement {
  return svg('svg', { class: `icon sign ${stance}`, viewBox: '0 0 16 16', ...UNSEEN }, stanceSign(stance));
}

/** The looks of a line in the reply map. */
export function edgeClass(stance: StanceLabel): string {
  return `edge ${stance === 'neutral' ? 'aside' : stance}`;
}

/** A stance as its line in the reply map, with its sign. */
export function stanceLine(stance: StanceLabel): SVGElement {
  const isClear = stance === 'agree' || stance === 'disagree';
  return svg(
    'svg',
    { class: `icon line sign ${isClear ? stance : ''}`, viewBox: '0 0 16 16', ...UNSEEN },
    svg('line', { class: edgeClass(stance), x1: 0, x2: 16, y1: 8, y2: 8 }),
    isClear ? svg('circle', { class: 'ground', cx: 8, cy: 8, r: 5 }) : null,
    isClear ? stanceSign(stance) : null,
  );
}

/** The ring around an accepted answer in the reply map. */
export function acceptedRing(): SVGElement {
  return svg(
    'svg',
    { class: 'icon', viewBox: '0 0 16 16', ...UNSEEN },
    svg('circle', { class: 'accepted', cx: 8, cy: 8, r: 6.5 }),
  );
}
