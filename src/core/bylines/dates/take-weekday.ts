import type { DateTokens } from './date-tokens.js';
import type { Draft } from './draft.js';
import { dateWordAt } from './lexicon.js';

/** Takes a weekday on the left: `Thu, `, `Monday, `. */
export function takeWeekday(tokens: DateTokens, draft: Draft, first: number, free: number): void {
  let at = first - 1;
  while (at >= free && tokens.start[at] >= draft.start) at--;
  if (tokens.sign(at) === ',') at--;
  if (tokens.sign(at) === '.') at--;
  if (at < free || draft.glued) return;
  // "quinta-feira" is two words to the scanner.
  const isJoined = at - 2 >= free && tokens.sign(at - 1) === '-' && !tokens.apart[at] && !tokens.apart[at - 1];
  const from = isJoined && tokens.isWord(at - 2) ? at - 2 : at;
  const start = tokens.start[from];
  // Weekday and month of one language: "Don Mar 3" is a man, "Don 3. März" a Thursday.
  const word = tokens.isWord(at) ? dateWordAt(tokens.text, start, tokens.end[at]) : undefined;
  const weekdayIn = word?.weekdayIn ?? 0;
  if ((draft.monthIn ? weekdayIn & draft.monthIn : weekdayIn) === 0) return;
  // "so", "do", "mar" are words too: a short one must not touch other letters and wants a capital or its comma.
  const capital = tokens.text.charAt(start);
  if (capital === capital.toLowerCase() && tokens.width(at) < 4 && tokens.sign(at + 1) === '') return;
  draft.start = start;
  draft.shape = `W ${draft.shape}`;
}
