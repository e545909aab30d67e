import type { Span } from '../discussion.js';
import { type KeySet, openerAt, openersOf } from '../text/keys.js';
import { isInvisible } from '../text/lines.js';

/**
 * The lines with which boards open a quotation, where they say more than `Ann wrote:`. The name is the group `name`. Each holds a date or a
 * label of the board's own, so that no sentence is taken for one.
 */
const OPENERS: readonly RegExp[] = [
  // SMF: "Quote from: Ann on March 03, 2011, 04:05:09 PM"
  /^(?:quote from|zitat von|citation de|cita de|citação de|citazione di|citaat van|цитата:|lainaus käyttäjältä|citat från):? (?<name>[^\n]{1,40}?) (?:on|am|en|le|em|il|op|от|date) /iu,
  // vBulletin: "Originally Posted by Ann", "Quote Originally Posted by Ann  View Post"
  /^(?:quote |zitat |citation |cita )?(?:originally posted by|zitat von|originally written by|envoyé par|iniciado por|originalmente (?:publicado|postado) por|originariamente inviato da|oorspronkelijk geplaatst door|alkuperäinen kirjoittaja|ursprungligen postat av|сообщение от|zamieszczone przez) (?<name>[^\n]{1,40}?)(?: {2}view post| {2}beitrag anzeigen)?$/iu,
  // Invision: "Ann, on 03 March 2011 - 04:05 PM, said:"
  /^(?<name>[^\n,]{1,40}), (?:on|am|le|el|em|il) [^\n]{6,40}, (?:said|schrieb|sagte|a dit|dijo|disse|ha scritto):$/iu,
  // Invision 4: "On 3/3/2011 at 4:05 PM, Ann said:"; behind the comma of "March 3, 2011" stands no name.
  /^(?:on|am|le|el|em|il) [^\n]{6,40}[,:] (?!\d{4}(?!\d))(?<name>[^\n]{1,40}?) (?:said|wrote|schrieb|sagte|a dit|dijo|disse|ha scritto):$/iu,
  // MyBB: "(03-03-2011, 04:05 PM)Ann Wrote:"
  /^\([^\n()]{6,40}\) ?(?<name>[^\n]{1,40}?) (?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef):$/iu,
];

/** Of these, so many are told by the words at the line's start; all others end in a colon. */
const OPENED_BY_WORDS = 2;
const OPENING_WORDS =
  'quote zitat citation cita citação citazione citaat цитата lainaus citat originally originalmente originariamente envoyé iniciado oorspronkelijk alkuperäinen ursprungligen сообщение zamieszczone';

const SHORTEST = 8;
const LONGEST = 140;

/** The name of the one quoted, on a line that opens a board's quotation; null on any other line. Who knows the line's `opener` gives it. */
export function quotedOn(text: string, ink: number, inkEnd: number, opener = openerAt(text, ink, inkEnd)): Span | null {
  if (inkEnd - ink < SHORTEST || inkEnd - ink > LONGEST) return null;
  const opened = mayOpen(opener);
  const closed = text.charCodeAt(inkEnd - 1) === 0x3a || isInvisible(text.charCodeAt(inkEnd - 1));
  if (!opened && !closed) return null;
  const line = text.slice(ink, inkEnd).trimEnd();
  for (let i = opened ? 0 : OPENED_BY_WORDS; i < (closed ? OPENERS.length : OPENED_BY_WORDS); i++) {
    const name = OPENERS[i].exec(line)?.groups?.name;
    if (name === undefined) continue;
    const start = ink + line.indexOf(name);
    return { start, end: start + name.length };
  }
  return null;
}

/** Whether a word of that key may begin one of `OPENERS`. */
function mayOpen(opener: number): boolean {
  return opener === 0 || (openers ??= openersOf(OPENING_WORDS.split(' '))).has(opener);
}
let openers: KeySet | null = null;
