import { readClock } from './clock.js';
import type { DateTokens } from './date-tokens.js';
import { type Draft, entryAt, stretch } from './draft.js';
import { joined } from './shape.js';

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
    const word = sign === '' ? entryAt(tokens, at) : undefined;
    if (sign && ',-–—@|·•/.:'.includes(sign)) joint = joined(joint, sign);
    else if (word?.link) joint = joined(joint, word.word);
    else if (tokens.word(at) === 'T') joint = joined(joint, 't');
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
  stretch(tokens, draft, clock.last, joined(joined('|', joint), joined('|', clock.shape)));
}
