import { readClock } from './clock.js';
import type { DateTokens } from './date-tokens.js';
import { type Draft, isLink, stretch } from './draft.js';

/** Takes the time behind a date, with what joins the two. */
export function takeTime(tokens: DateTokens, draft: Draft): void {
  let at = draft.last + 1;
  // A weekday or remark in brackets: 2011/03/03(木)
  if (tokens.sign(at) === '(' && tokens.isWord(at + 1) && tokens.sign(at + 2) === ')') {
    if (tokens.width(at + 1) <= 3) at += 3;
  }
  let joint = '';
  for (let steps = 0; steps < 4; steps++) {
    const sign = tokens.sign(at);
    if (sign && ',-–—@|·•/.:'.includes(sign)) joint += sign;
    else if (isLink(tokens, at) || /^T$/.test(tokens.word(at))) joint += tokens.word(at).toLowerCase();
    else break;
    at++;
  }
  const clock = readClock(tokens, at);
  if (!clock) return;
  // A bare "3 pm" needs a joint; a bare colon time does not.
  draft.hour = clock.hour;
  draft.minute = clock.minute;
  draft.second = clock.second;
  draft.fraction = clock.fraction;
  draft.zone = clock.zone;
  stretch(tokens, draft, clock.last, `|${joint}|${clock.shape}`);
}
