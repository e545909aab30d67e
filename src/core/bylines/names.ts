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

/** What stands before dates that are nobody's: of the page, its files, its rights. */
const LABEL =
  /^(?:new since|commit [0-9a-f]{7}|last (?:changed?|updated?|modified|edited)|updated?|published|edited|created|modified|copyright|©|source|photo|date|stand|aktualisiert|zuletzt|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt)\b/i;

/** The id of a commit. */
const COMMIT = /^(?=.*\d)[0-9a-f]{7,40}$/;

/** Likelihood, 0…1, that `name` is a name standing where bylines show names. */
export function nameLikelihood(name: string): number {
  const length = name.length;
  if (length === 0 || length > LONGEST_NAME || name.includes('\t')) return 0;
  const signs = signsOf(name);
  const words = name.split(/\s+/).filter(Boolean);
  if (words.length > 8) return 0;
  let likelihood = 0.8;
  if (words.length <= 3) likelihood += 0.1;
  if (words.length >= 5) likelihood -= 0.2;
  if (/[!?…:;,]$/.test(name)) likelihood -= words.length > 2 ? 0.5 : 0.25;
  else if (name.endsWith('.') && words.length > 2 && words[words.length - 1].length > 3) likelihood -= 0.35;
  if ((signs & Sign.Stop) !== 0 && /[.!?]\s+\S/.test(name) && !/^(?:\p{L}{1,3}\.\s*)+/u.test(name)) likelihood -= 0.2;
  let common = 0;
  let capitals = 0;
  let letters = 0;
  for (const word of words) {
    if (SENTENCE_WORDS.has(word.toLowerCase())) common++;
    const first = word.charAt(0);
    if (first !== first.toLowerCase()) capitals++;
    if (/\p{L}/u.test(word)) letters++;
  }
  if (common > 0) likelihood -= words.length === 1 ? 0.3 : (0.5 * common) / Math.min(words.length, 4) + 0.1;
  if (words.length >= 2 && letters > 0) likelihood += 0.15 * (capitals / words.length) - 0.1;
  if (words.length >= 3 && capitals === 0) likelihood -= 0.25;
  if (letters === 0) likelihood -= words.length > 1 ? 0.7 : 0.3;
  if (/^https?:\/\//i.test(name)) likelihood -= 0.3;
  // Options and strings of a program; guests of boards are shown in quotation marks.
  if ((signs & Sign.Quote) !== 0 && /^-|["“”]/.test(name) && !/^"[^"]+"$/.test(name)) likelihood -= 0.5;
  if (LABEL.test(name)) likelihood -= 0.6;
  if (words.length === 1 && length >= 7 && COMMIT.test(name)) likelihood -= 0.6;
  if ((signs & Sign.Code) !== 0 && /[={}<>\\]|[\w\]]\(/.test(name)) likelihood -= 0.5;
  return Math.max(0, Math.min(1, likelihood));
}

/** Signs that nearly no name has; without them there is nothing to look for. */
const Sign = { Stop: 1, Quote: 2, Code: 4 } as const;

function signsOf(name: string): number {
  let signs = name.startsWith('-') ? Sign.Quote : 0;
  for (let i = 0; i < name.length; i++) {
    switch (name.charCodeAt(i)) {
      case 0x21: // !
      case 0x2e: // .
      case 0x3f: // ?
        signs |= Sign.Stop;
        break;
      case 0x22: // "
      case 0x201c: // “
      case 0x201d: // ”
        signs |= Sign.Quote;
        break;
      case 0x28: // (
      case 0x3c: // <
      case 0x3d: // =
      case 0x3e: // >
      case 0x5c: // backslash
      case 0x7b: // {
      case 0x7d: // }
        signs |= Sign.Code;
        break;
      default:
    }
  }
  return signs;
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
