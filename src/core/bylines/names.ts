import { keyOf, KeySet, mixed } from '../text/keys.js';

/**
 * How much a short text looks like a person's name or nickname. Names have many shapes ("Ann", "ann_87", "A Page a Day",
 * "Ann @ My Bread", ":("), so this is a likelihood for judging a whole page's candidates together, never a verdict on one.
 */

const LONGEST_NAME = 60;

/** Words that are common in sentences and rare in names. */
const SENTENCE_WORDS = new Set(
  (
    'is are was were be been have has had do does did will would can could should this that these those it i you we they he she ' +
    'what why how when where which who not but because if then than there here your my our their its about with from into ' +
    'ist sind war und nicht aber wenn dass das ein eine ich du wir sie est sont pas mais que qui je vous nous pour dans ' +
    'es son pero para como que por no una los las el è sono non ma che per una gli é não mas para com uma'
  ).split(' '),
);

const SENTENCE_KEYS = new KeySet([...SENTENCE_WORDS].map(keyOf));
const LONGEST_COMMON = Math.max(...[...SENTENCE_WORDS].map((word) => word.length));

/** What stands before dates that are nobody's: of the page, its files, its rights. */
const LABEL =
  /^(?:new since|commit [0-9a-f]{7}|last (?:changed?|updated?|modified|edited)|updated?|published|edited|created|modified|copyright|©|source|photo|date|stand|aktualisiert|zuletzt|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt)\b/i;

/** The letters of ASCII that such labels begin with, '' for a sign. */
const LABEL_KEYS = new KeySet(
  ' new commit last update updated published edited created modified copyright source photo date stand aktualisiert zuletzt mis actualizado atualizado aggiornato bijgewerkt'
    .split(' ')
    .map(keyOf),
);

/** The id of a commit. */
const COMMIT = /^(?=.*\d)[0-9a-f]{7,40}$/;

/** Likelihood, 0…1, that `name` is a name standing where bylines show names. */
export function nameLikelihood(name: string): number {
  const { length } = name;
  if (length === 0 || length > LONGEST_NAME) return 0;
  const { signs, words, common, capitals, letters, lastLength } = lookAt(name);
  if ((signs & Sign.Tab) !== 0 || words > 8) return 0;
  let likelihood = 0.8;
  if (words <= 3) likelihood += 0.1;
  if (words >= 5) likelihood -= 0.2;
  if ('!?…:;,'.includes(name.charAt(length - 1))) likelihood -= words > 2 ? 0.5 : 0.25;
  else if (words > 2 && lastLength > 3 && name.endsWith('.')) likelihood -= 0.35;
  if ((signs & Sign.Stop) !== 0 && /[.!?]\s+\S/.test(name) && !/^(?:\p{L}{1,3}\.\s*)+/u.test(name)) likelihood -= 0.2;
  if (common > 0) likelihood -= words === 1 ? 0.3 : (0.5 * common) / Math.min(words, 4) + 0.1;
  if (words >= 2 && letters > 0) likelihood += 0.15 * (capitals / words) - 0.1;
  if (words >= 3 && capitals === 0) likelihood -= 0.25;
  if (letters === 0) likelihood -= words > 1 ? 0.7 : 0.3;
  if ((signs & Sign.Slash) !== 0 && /^https?:\/\//i.test(name)) likelihood -= 0.3;
  // "Ann Lee: what the tide leaves" is the title of a talk.
  if ((signs & Sign.Colon) !== 0 && /^[^:]+\s[^\s:]+: \p{L}[^:]*$/u.test(name)) likelihood -= 0.3;
  // Options and strings of a program; guests of boards are shown in quotation marks.
  if ((signs & Sign.Quote) !== 0 && /^-|["“”]/.test(name) && !/^"[^"]+"$/.test(name)) likelihood -= 0.5;
  if (mayBeLabel(name) && LABEL.test(name)) likelihood -= 0.6;
  if (words === 1 && length >= 7 && (signs & Sign.Digit) !== 0 && COMMIT.test(name)) likelihood -= 0.6;
  if ((signs & Sign.Code) !== 0 && /[={}<>\\]|[\w\]]\(/.test(name)) likelihood -= 0.5;
  return Math.max(0, Math.min(1, likelihood));
}

/** What nearly no name has; without it there is nothing to look for. */
const Sign = { Stop: 1, Quote: 2, Code: 4, Tab: 8, Slash: 16, Digit: 32, Colon: 64 } as const;

/** What an ASCII character is a sign of. */
const SIGNS = new Uint8Array(0x80);
for (const [signs, sign] of [
  ['!.?', Sign.Stop],
  ['"', Sign.Quote],
  ['(<=>\\{}', Sign.Code],
  ['\t', Sign.Tab],
  ['/', Sign.Slash],
  ['0123456789', Sign.Digit],
  [':', Sign.Colon],
] as const) {
  for (const one of signs) SIGNS[one.charCodeAt(0)] = sign;
}

/** What is counted in a name, in one pass; names are looked at far too often to be taken to pieces. */
interface Looks {
  signs: number;
  words: number;
  /** How many words are common in sentences. */
  common: number;
  /** How many words begin with a capital, and how many have a letter at all. */
  capitals: number;
  letters: number;
  /** The length of the last word. */
  lastLength: number;
}

/** Used again for every name. */
const looks: Looks = { signs: 0, words: 0, common: 0, capitals: 0, letters: 0, lastLength: 0 };

function lookAt(name: string): Looks {
  let signs: number = name.startsWith('-') ? Sign.Quote : 0;
  let words = 0;
  let common = 0;
  let capitals = 0;
  let letters = 0;
  let lastLength = 0;
  for (let at = 0; at < name.length; at++) {
    const from = at;
    let key = 0;
    let isPlain = true;
    let hasLetter = false;
    for (; at < name.length; at++) {
      const code = name.charCodeAt(at);
      if (isBlank(code)) {
        if (code === 9) signs |= Sign.Tab;
        break;
      }
      if (code < 0x80) {
        signs |= SIGNS[code];
        const lower = code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
        hasLetter ||= lower >= 0x61 && lower <= 0x7a;
        key = mixed(key, lower);
      } else {
        isPlain = false;
        if (code === 0x201c || code === 0x201d) signs |= Sign.Quote;
      }
    }
    if (at === from) continue;
    words++;
    lastLength = at - from;
    const first = name.charAt(from);
    if (first !== first.toLowerCase()) capitals++;
    if (hasLetter || (!isPlain && /\p{L}/u.test(name.slice(from, at)))) letters++;
    if (isPlain ? !SENTENCE_KEYS.has(key) : lastLength > LONGEST_COMMON) continue;
    if (SENTENCE_WORDS.has(name.slice(from, at).toLowerCase())) common++;
  }
  looks.signs = signs;
  looks.words = words;
  looks.common = common;
  looks.capitals = capitals;
  looks.letters = letters;
  looks.lastLength = lastLength;
  return looks;
}

function isBlank(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  return /\s/.test(String.fromCharCode(code));
}

/** Whether `LABEL` may match: it begins with certain words, or with a sign. */
function mayBeLabel(name: string): boolean {
  let key = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    const lower = code | 0x20;
    if (lower < 0x61 || lower > 0x7a) break;
    key = mixed(key, lower);
  }
  return LABEL_KEYS.has(key);
}

/** A name as it is compared: case, accents' composition and blanks folded. */
export function foldName(name: string): string {
  if (isPlain(name)) return name.toLowerCase();
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Whether the name is of ASCII and has no blanks but single spaces inside: nearly every one. */
function isPlain(name: string): boolean {
  let blank = true;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code < 0x20 || code >= 0x7f || (code === 0x20 && blank)) return false;
    blank = code === 0x20;
  }
  return !blank;
}
