import { isWritten, keyOf, mixed } from '../../text/keys.js';
import type { DateWords, TimeUnit } from './date-words.js';
import { ar } from './languages/ar.js';
import { bg } from './languages/bg.js';
import { ca } from './languages/ca.js';
import { cs } from './languages/cs.js';
import { da } from './languages/da.js';
import { de } from './languages/de.js';
import { el } from './languages/el.js';
import { en } from './languages/en.js';
import { es } from './languages/es.js';
import { et } from './languages/et.js';
import { fi } from './languages/fi.js';
import { fr } from './languages/fr.js';
import { he } from './languages/he.js';
import { hr } from './languages/hr.js';
import { hu } from './languages/hu.js';
import { id } from './languages/id.js';
import { it } from './languages/it.js';
import { lt } from './languages/lt.js';
import { lv } from './languages/lv.js';
import { nl } from './languages/nl.js';
import { pl } from './languages/pl.js';
import { pt } from './languages/pt.js';
import { ro } from './languages/ro.js';
import { ru } from './languages/ru.js';
import { sk } from './languages/sk.js';
import { sl } from './languages/sl.js';
import { sr } from './languages/sr.js';
import { sv } from './languages/sv.js';
import { tr } from './languages/tr.js';
import { uk } from './languages/uk.js';

/** All languages of dates. Japanese, Chinese and Korean write dates with signs the scanner knows (年 月 日, 년 월 일). */
export const DATE_LANGUAGES: readonly DateWords[] = [
  en, de, fr, es, pt, it, nl, fi, sv, da, pl, cs, ru, uk, tr, el, hu, ro, id, ar, he, bg, sr, hr, sl, sk, ca, lt, lv, et,
]; // prettier-ignore

/** What a word can mean in a date, over all languages together; a word may mean several things. */
export interface DateWord {
  /** The word itself, in lower case and without its full stop. */
  readonly word: string;
  /** 1…12, or 0 when it is no month. */
  readonly month: number;
  /** The languages in which it is a month, as bits in the order of `DATE_LANGUAGES`. */
  readonly monthIn: number;
  /** The languages in which it is a weekday, as bits; 0 when it is none. */
  readonly weekdayIn: number;
  /** May stand between date and time: `at`, `um`, `às`. */
  readonly link: boolean;
  readonly one: boolean;
  readonly unit: TimeUnit | null;
  readonly agoBefore: boolean;
  readonly agoAfter: boolean;
  /** A day by its name: today or yesterday. */
  readonly named: 'today' | 'yesterday' | 'now' | null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

let words: Map<string, DateWord> | null = null;

/** Looks a word up, in lower case and without its full stop. */
export function dateWord(word: string): DateWord | undefined {
  return (words ??= buildWords()).get(word);
}

const LONGEST_WORD = 16;

/** The word's meaning in a date, for a stretch of text that need not be in lower case. */
export function dateWordAt(text: string, start: number, end: number): DateWord | undefined {
  if (end - start > LONGEST_WORD || !mayBe(allWords(), text, start, end)) return undefined;
  let key = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x80) return dateWord(text.slice(start, end).toLowerCase());
    key = mixed(key, code | 0x20);
  }
  const found = (keyed ??= buildKeys()).get(key);
  return found && isWritten(found.word, text, start, end) ? found : undefined;
}

/** The words by their keys, so that none has to be cut out of a text to be looked up. No two have the same. */
let keyed: ReadonlyMap<number, DateWord> | null = null;

function buildKeys(): ReadonlyMap<number, DateWord> {
  const keys = new Map<number, DateWord>();
  for (const [word, found] of (words ??= buildWords())) keys.set(keyOf(word), found);
  return keys;
}

/** Whether the stretch is a word that stands for a one: `a`, `an`, `einer`. */
export function isOne(text: string, start: number, end: number): boolean {
  return mayBe(allOnes(), text, start, end) && dateWordAt(text, start, end)?.one === true;
}

/**
 * The lengths that words have, as bits, by their first letter in ASCII; those with another first letter share the place of
 * `\0`. Nearly every word of a page is told to be none of them before it is sliced and looked up.
 */
type Shapes = Uint32Array;
let shapes: { readonly all: Shapes; readonly ones: Shapes } | null = null;

function allWords(): Shapes {
  return (shapes ??= buildShapes()).all;
}

function allOnes(): Shapes {
  return (shapes ??= buildShapes()).ones;
}

function buildShapes(): { all: Shapes; ones: Shapes } {
  const all = new Uint32Array(0x80);
  const ones = new Uint32Array(0x80);
  for (const [word, { one }] of (words ??= buildWords())) {
    all[placeOf(word.charCodeAt(0))] |= 1 << word.length;
    if (one) ones[placeOf(word.charCodeAt(0))] |= 1 << word.length;
  }
  return { all, ones };
}

function placeOf(code: number): number {
  return code < 0x80 ? code | 0x20 : 0;
}

function mayBe(shapes: Shapes, text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  // Folding some letters of other alphabets changes a word's length.
  return first >= 0x80 ? shapes[0] !== 0 : ((shapes[first | 0x20] >>> (end - start)) & 1) === 1;
}

function buildWords(): Map<string, DateWord> {
  const map = new Map<string, Mutable<DateWord>>();
  const entry = (word: string): Mutable<DateWord> => {
    let found = map.get(word);
    if (!found) {
      found = {
        word,
        month: 0,
        monthIn: 0,
        weekdayIn: 0,
        link: false,
        one: false,
        unit: null,
        agoBefore: false,
        agoAfter: false,
        named: null,
      };
      map.set(word, found);
    }
    return found;
  };
  const each = (list: string, set: (found: Mutable<DateWord>) => void): void => {
    for (const word of list.split(' ')) if (word) set(entry(word));
  };
  DATE_LANGUAGES.forEach((table, language) => {
    table.months.forEach((list, i) => {
      each(list, (found) => {
        found.month = i + 1;
        found.monthIn |= 1 << language;
      });
    });
    each(table.weekdays, (found) => (found.weekdayIn |= 1 << language));
    each(table.links, (found) => (found.link = true));
    each(table.one, (found) => (found.one = true));
    for (const [unit, list] of Object.entries(table.units)) each(list, (found) => (found.unit ??= unit as TimeUnit));
    // Of a phrase ("il y a") the last word decides; it stands right before the number.
    const before = table.ago.before.split(' ');
    entry(table.ago.before.startsWith('il y') ? 'a' : before[0] || 'vor').agoBefore = true;
    each(table.ago.after, (found) => (found.agoAfter = true));
    each(table.named.today, (found) => (found.named = 'today'));
    each(table.named.yesterday, (found) => (found.named = 'yesterday'));
  });
  return map;
}

/** Offsets of time zone names that mean one offset wherever they are used in bylines. */
export const ZONES: ReadonlyMap<string, string> = new Map([
  ['UTC', 'Z'], ['GMT', 'Z'], ['Z', 'Z'], ['EST', '-05:00'], ['EDT', '-04:00'], ['CST', '-06:00'], ['CDT', '-05:00'],
  ['MST', '-07:00'], ['MDT', '-06:00'], ['PST', '-08:00'], ['PDT', '-07:00'], ['CET', '+01:00'], ['CEST', '+02:00'],
  ['MEZ', '+01:00'], ['MESZ', '+02:00'], ['BST', '+01:00'], ['EET', '+02:00'], ['EEST', '+03:00'], ['MSK', '+03:00'],
  ['JST', '+09:00'], ['KST', '+09:00'], ['IST', '+05:30'], ['AEST', '+10:00'], ['AEDT', '+11:00'], ['NZST', '+12:00'],
]); // prettier-ignore
