import { isInvisible } from '../text/lines.js';

/** The words of a stretch of text, folded for comparison, with their places. */
export interface Words {
  /** Lower case, composed; letters and digits with the marks inside words (`don't`, `o'neil`, `ann_87`). */
  readonly folded: readonly string[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

const WORD = /[\p{L}\p{N}_]+(?:['’.-][\p{L}\p{N}_]+)*/gu;

/** Cuts `text.slice(from, to)` into words. */
export function wordsOf(text: string, from: number, to: number): Words {
  const folded: string[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const slice = text.slice(from, to);
  WORD.lastIndex = 0;
  for (let match = WORD.exec(slice); match; match = WORD.exec(slice)) {
    folded.push(match[0].normalize('NFC').toLowerCase().replace(/’/g, "'"));
    start.push(from + match.index);
    end.push(from + match.index + match[0].length);
  }
  return { folded, start, end };
}

/** The character before `at` that is not white space, on the same line; '' at the line's start. */
export function inkBefore(text: string, at: number, floor: number): string {
  for (let i = at - 1; i >= floor; i--) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return '';
    if (!isInvisible(code)) return text.charAt(i);
  }
  return '';
}
