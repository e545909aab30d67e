import { isLetterOrDigit, isPairOfWord } from '../text/letters.js';

const APOSTROPHES = /[’‘]/g;
const BLANKS = /[\s\u200b]+/g;

/** A phrase as it is looked up: lower case, blanks folded, typographic apostrophes straightened, no signs at its ends. */
export function foldPhrase(text: string): string {
  const lower = text.toLowerCase();
  let from = 0;
  let to = lower.length;
  while (from < to && lower.charCodeAt(from) !== NUMBER_SIGN && !isLetterAt(lower, from)) from++;
  while (to > from && lower.charCodeAt(to - 1) !== CLOSING && !isLetterBefore(lower, to)) to--;
  let folded = lower.slice(from, to);
  if (!isFolded(folded)) folded = folded.replace(APOSTROPHES, "'").replace(BLANKS, ' ');
  // A closing bracket stays where its opening one does.
  return folded.charCodeAt(folded.length - 1) === CLOSING && !folded.includes('(') ? folded.slice(0, -1) : folded;
}

const NUMBER_SIGN = 0x23;
const CLOSING = 0x29;

function isLetterAt(text: string, at: number): boolean {
  return isLetterOrDigit(text.charCodeAt(at)) || isPairOfWord(text, at);
}

function isLetterBefore(text: string, at: number): boolean {
  return isLetterOrDigit(text.charCodeAt(at - 1)) || (at > 1 && isPairOfWord(text, at - 2));
}

/** Whether nothing is left to fold: no blanks but single spaces, no typographic apostrophes. */
function isFolded(text: string): boolean {
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) {
      if (blank) return false;
      blank = true;
      continue;
    }
    blank = false;
    if (code < 0x20 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x205f)) return false;
    if (code === 0x3000 || code === 0xfeff) return false;
  }
  return true;
}
