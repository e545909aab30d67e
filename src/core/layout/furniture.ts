import { firstWords, opensWithPhrase, phraseAt, phrases } from '../bylines/phrases.js';
import { isDigit } from '../text/digits.js';
import { KeySet, openerAt, openersOf } from '../text/keys.js';
import { isLetterOrDigit, isPairOfWord } from '../text/letters.js';
import { type Lines, LineFact } from '../text/lines.js';
import { closingLine, closingOpeners } from './closing-lines.js';

/**
 * What a line of page furniture says. `link`: buttons beside a post; `rule`: a line without letters; `heading`, `claim`: the discussion begins
 * ("Comments", "9 Responses"); `form`: here one writes a comment; `list`: a list of other pages begins; `end`: the
 * page goes on with something else.
 */
export type FurnitureKind = 'link' | 'rule' | 'heading' | 'claim' | 'form' | 'list' | 'end';

export interface Furniture {
  readonly kind: FurnitureKind;
  /** The number a claim gives ("9 Responses" → 9), else null. */
  readonly count: number | null;
}

const LONGEST_FURNITURE = 90;

/** Lines drawn and marks left alone; a smiley, a picture, an ellipsis or a quotation's `>` is somebody's text. */
const RULE = /^[^\p{L}\p{N}\p{Emoji_Presentation}❤♥☺>:;=.!?]+$|^[.=:]$|^={3,}$/u;

/** What furniture the line is, or null when it is (or may be) text; `fold` gives its folded text. */
export function furnitureAt(lines: Lines, line: number, fold: (line: number) => string): Furniture | null {
  const facts = lines.facts[line];
  if ((facts & LineFact.Blank) !== 0) return null;
  const start = lines.ink[line];
  const end = lines.inkEnd[line];
  if (end - start > LONGEST_FURNITURE) return null;
  const opener = lines.opener[line];
  const closes = opener === 0 || closingOpeners().has(opener);
  if ((facts & LineFact.Digit) === 0 && !closes && !mayOpen(lines, line) && !isGlued(lines.text, start, end))
    return null;
  const folded = fold(line);
  if (folded === '') return RULE.test(lines.text.slice(start, end)) ? { kind: 'rule', count: null } : null;
  const closing = closes || isDigit(folded.charCodeAt(0)) ? closingLine(folded, lines.text.slice(start, end)) : null;
  if (closing !== null) return { kind: closing, count: null };
  if ((facts & (LineFact.Digit | LineFact.Wide)) === 0 && !opensFurniture(folded)) return null;
  const claim = claimIn(folded, facts) ?? claimInParts(folded, facts);
  if (claim !== null) return { kind: 'claim', count: claim };
  if (phrases('headings').has(withoutCount(folded))) return { kind: 'heading', count: null };
  // `foldPhrase` leaves nothing but a number sign before the first word.
  const word = firstWord(folded.charCodeAt(0) === 0x23 ? folded.replace(/^[^\p{L}\p{N}'-]+/u, '') : folded);
  if (startsWithPhrase(folded, word, 'forms', 6)) return { kind: 'form', count: null };
  if (isLinks(folded)) return { kind: 'link', count: null };
  if (ARCHIVE.test(folded)) return { kind: 'end', count: null };
  if (startsWithPhrase(folded, word, 'lists', 3)) return { kind: 'list', count: null };
  if (startsWithPhrase(folded, word, 'ends', 3)) return { kind: 'end', count: null };
  return null;
}

/** A heading without the number in brackets behind it. */
function withoutCount(folded: string): string {
  return folded.endsWith(')') ? folded.replace(/\s?\(\d+\)$/, '') : folded;
}

/** What furniture without a number may begin with: phrases, and words of claims and archives. */
function openings(): string[] {
  const lists = ['headings', 'forms', 'links', 'lists', 'ends'] as const;
  return [...lists.flatMap((list) => [...phrases(list)]), 'one', 'no', ...ARCHIVE_WORDS];
}

/** Whether any furniture without a number begins with the line's first word, or first two; most lines are told by it to be text. */
function mayOpen({ text, ink, inkEnd, opener }: Lines, line: number): boolean {
  const key = opener[line];
  if (!(openers ??= openersOf(openings())).has(key)) return false;
  const seconds = (goings ??= secondsOf()).get(key);
  if (seconds === undefined) return true;
  const second = secondAt(text, ink[line], inkEnd[line]);
  return second === 0 || seconds.has(second);
}
let openers: KeySet | null = null;
let goings: ReadonlyMap<number, KeySet> | null = null;

/** For each first word behind which no furniture ends, nor a button, the keys of the words that must follow. */
function secondsOf(): ReadonlyMap<number, KeySet> {
  const seconds = new Map<number, number[]>();
  for (const phrase of openings()) {
    const first = openerAt(phrase, 0, phrase.length);
    const second = phrases('links').has(phrase) ? 0 : secondAt(phrase, 0, phrase.length);
    const keys = seconds.get(first);
    if (keys) keys.push(second);
    else seconds.set(first, [second]);
  }
  const told = [...seconds].filter(([first, keys]) => first !== 0 && !keys.includes(0));
  return new Map(told.map(([first, keys]) => [first, new KeySet(keys)]));
}

/** The key of the letters and digits behind the first ones; 0 as `openerAt` has it. */
function secondAt(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isLetterOrDigit(text.charCodeAt(at))) at++;
  while (at < end && isLetterOrDigit(text.charCodeAt(at))) at++;
  return openerAt(text, at, end);
}

/** Whether the line begins with a button that the crawler glued to the next (`permalinksave`). */
function isGlued(text: string, start: number, end: number): boolean {
  while (start < end && !isLetterOrDigit(text.charCodeAt(start))) start++;
  const length = wordEnd(text, start) - start;
  if (length <= SHORTEST_GLUED + 2) return false;
  return phraseAt('links', text.slice(start, start + length).toLowerCase(), 0, length - 3) >= SHORTEST_GLUED;
}

/** Whether any phrase of furniture begins with the line's first word, or the word with a button. */
function opensFurniture(folded: string): boolean {
  words ??= new Set(openings().map(firstWord));
  return words.has(firstWord(folded)) || isGlued(folded, 0, folded.length);
}
let words: ReadonlySet<string> | null = null;

const SHORTEST_GLUED = 4;

function firstWord(folded: string): string {
  return folded.slice(0, wordEnd(folded, 0));
}

/** The end of the run of letters, digits, apostrophes and hyphens that begins at `at`. */
function wordEnd(folded: string, at: number): number {
  for (; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    if (isLetterOrDigit(code) || code === 0x27 || code === 0x2d) continue;
    if (!isPairOfWord(folded, at)) break;
    at++;
  }
  return at;
}

/** A claim among other facts on one line: `Page 1 of 5 • 88 posts`. */
function claimInParts(folded: string, facts: number): number | null {
  if ((facts & LineFact.Digit) === 0) return null;
  const based = BASED_ON.exec(folded);
  if (based) return claimIn(folded.slice(based.index + based[0].length), facts);
  if (!/[•|·[]/.test(folded)) return null;
  for (const part of folded.split(/[•|·[\]]/)) {
    const claim = claimIn(part.trim(), facts);
    if (claim !== null) return claim;
  }
  return null;
}

/** Links of list archives to the mails around, and the words they begin with. */
const ARCHIVE =
  /^(?:(?:prev(?:ious)?|next) (?:by (?:date|thread|subject)|message|in thread)\b|messages sorted by\b|more information about the \S+ mailing list)/;
const ARCHIVE_WORDS = ['prev', 'previous', 'next', 'messages', 'more'];

/** What leads from an average to the number of those who gave it: `4.1 out of 5, based on 3 reviews`. */
const BASED_ON =
  /\b(?:based on|from|auf der grundlage von|basierend auf|aus|basé sur|basado en|baseado em|basato su|op basis van|baserat på)\s+(?=\d)/;

/** Behind a counted noun: what the posts are about, named or in quotation marks. */
const PREPOSITION =
  /^(?:(?:to|on|for|so far|zu|[àaк]|sobre|su|op|till|til|en|em|do|na|по)\b|(?:\p{L}{1,14} )?["“‘'«„|[(])/u;

/** `9 responses`, `27 responses to "x"`, `comments (3)`, `showing 4 of 12 comments`; null for no claim. */
function claimIn(folded: string, facts: number): number | null {
  if ((facts & LineFact.Digit) === 0) {
    const one =
      /^(one|no) (?:comment|comments|response|responses|reply|replies|thought|thoughts)(?: (?:on|to|so far)\b.*)?$/.exec(
        folded,
      );
    return one ? (one[1] === 'no' ? 0 : 1) : null;
  }
  const before = /^(?:\p{L}+ ){0,2}(\d{1,3}(?:[,.]\d{3})+|\d{1,6})\s*([\p{L}'()]+(?: [\p{L}'()]+)?)/u.exec(folded);
  if (before && folded.length < 80) {
    const words = before[2].split(' ');
    const known = phrases('claims');
    if (known.has(before[2]) || known.has(words[0])) {
      // "3 comments I liked about it" is a sentence; a claim ends soon or names what it is about.
      const rest = folded.slice(before[0].length).trim();
      // "5 Comments Town Herald": what the count is about may stand behind it without a word between.
      if (
        (facts & LineFact.EndsSentence) === 0 &&
        words.length <= 2 &&
        /comment|kommentar|comentari/.test(words[0]) &&
        folded.split(' ').length <= 5
      )
        return parseGrouped(before[1]);
      const noun = known.has(before[2]) ? rest : `${words.slice(1).join(' ')} ${rest}`.trim();
      if (noun === '' || PREPOSITION.test(noun)) return parseGrouped(before[1]);
    }
  }
  if (!/[\d)）]$/.test(folded)) return null;
  const behind = /^(?:\p{L}+ )?(\p{L}+)\s*[:(（]\s*(\d{1,6})[)）]?$/u.exec(folded);
  if (behind && phrases('claims').has(behind[1]) && !CARD_WORDS.has(behind[1])) return Number(behind[2]);
  return null;
}

/** Words that count a user's posts on his card (`Posts: 9`) or what readers gave a post, not the page's. */
const CARD_WORDS = new Set(
  'reactions posts post messages message beiträge beitrag mensajes mensagens messaggi berichten viestit inlägg сообщений сообщения wpisów'.split(
    ' ',
  ),
);

function parseGrouped(digits: string): number {
  return Number(digits.replace(/[,.]/g, ''));
}

function startsWithPhrase(folded: string, word: string, list: 'forms' | 'lists' | 'ends', slack: number): boolean {
  return firstWords(list).has(word) && opensWithPhrase(list, folded, slack);
}

const LONGEST_LINK = 40;

/** Whether the line's first word behind numbers and signs, where it is plain, begins as some button does. */
function mayBeLinks(folded: string): boolean {
  const plain = PLAIN_WORD.exec(folded);
  if (!plain) return true;
  const word = plain[1] as string | undefined;
  return word !== undefined && (firstWords('links').has(word) || phraseAt('links', word, 0, LONGEST_LINK) > 0);
}

/** Letters of ASCII with a blank behind them, or no letters at all. */
const PLAIN_WORD = /^[^a-z'\u0080-\uffff]*(?:([a-z]+)(?: |$)|$)/;

/** Whether the line is made of link words alone: `Reply`, `share | improve this answer | follow |`, `permalinksavereport`. */
function isLinks(folded: string): boolean {
  if (folded.length > 80) return false;
  const known = phrases('links');
  if (known.has(folded)) return true;
  if (!mayBeLinks(folded)) return false;
  let rest = folded
    .replace(/\(?\d+\)?/g, '')
    .replace(/[^\p{L}' ]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
  if (rest === '') return false;
  for (let steps = 0; rest !== '' && steps < 12; steps++) {
    const taken = phraseAt('links', rest, 0, LONGEST_LINK);
    if (taken === 0) return false;
    rest = rest.slice(taken).trim();
  }
  return rest === '';
}
