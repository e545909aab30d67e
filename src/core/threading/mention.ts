import type { Span } from '../discussion.js';
import { isInvisible } from '../text/lines.js';
import type { Cue, DraftPost } from './draft.js';
import { latestBefore, type People, type Person } from './people.js';
import type { Quotation } from './quotation.js';
import { findNumbers, type PostNumbers } from './post-number.js';
import { keyOf, KeySet } from '../text/keys.js';
import { folded, WordCutter, type Words } from './words.js';

/** Words that open an address: "Hi Ann", "Thanks, Ann", "Yes Ann". Also what answers begin with in other languages. */
const GREETINGS = new Set(
  (
    'hi hello hey dear thanks thank you thx ty yes no well sorry agreed right exactly oh ok okay so and but to for good morning evening great ' +
    'hallo hi danke liebe lieber ja nein bonjour merci salut cher chère oui non hola gracias querido querida sí olá oi obrigado obrigada sim não ' +
    'ciao grazie caro cara hoi dank bedankt beste hei moi kiitos hej tack привет спасибо да нет'
  ).split(' '),
);

const GREETING_KEYS = new KeySet([...GREETINGS].map(keyOf));

/** Verbs behind a name that say he said something, and words before it that take up what he said. */
const SAID = new Set(
  'said says wrote writes mentioned mentions pointed points asked notes noted stated states suggested suggests argues argued commented posted put explained described sagte schrieb meinte a'.split(
    ' ',
  ),
);
const WITH = new Set(
  'with agree agreed disagree as like per second echo to what @ comment from of by stimme mit wie'.split(' '),
);

/** Names that are also common words need a sign that a person is meant. */
const COMMON = new Set(
  'will may april june mark rob bill art pat sue max day guest user admin anonymous unknown the a an i me you he she it we they this that all one two someone none no yes hi well not so is on in at by or if to go do be new man god jack rich grace hope faith joy rose summer dawn'.split(
    ' ',
  ),
);

const Code = { LineFeed: 10, Return: 13, At: 0x40, WideAt: 0xff20, Greater: 0x3e, Number: 0x23 } as const;

/** What is looked up in for every post of a page. */
export interface Named {
  readonly people: People;
  readonly numbers: PostNumbers;
  /** Has one post's words at a time. */
  readonly cutter: WordCutter;
}

/** Collects what the posts of a page may be named by. */
export function findNamed(posts: readonly DraftPost[], people: People): Named {
  return { people, numbers: findNumbers(posts), cutter: new WordCutter() };
}

/**
 * Who the post names: `@ann`, `@AnnL`, `@3`, `#9`, `Ann,` at the start of a paragraph, `as Ann said`. Only people who have
 * posted before count; each cue points at the latest earlier post of the one named.
 */
export function findMentions(
  text: string,
  body: readonly Span[],
  { people, numbers, cutter }: Named,
  index: number,
  quoted: readonly Quotation[],
): Cue[] {
  const isQuoted =
    quoted.length === 0 ? isNever : insideOf(quoted.flatMap((quote) => (quote.of ? [quote, quote.of] : [quote])));
  const cues: Cue[] = [];
  let paragraph = 0;
  for (const span of body) {
    const words = cutter.cut(text, span.start, span.end);
    let gap = span.start;
    let opening = true;
    for (let i = 0; i < words.count; i++) {
      const at = words.start[i];
      // The last sign on the line before the word.
      let before = 0;
      let breaks = i === 0;
      for (; gap < at; gap++) {
        const code = text.charCodeAt(gap);
        if (code === Code.LineFeed) breaks = true;
        if (code === Code.LineFeed || code === Code.Return) before = 0;
        else if (!isInvisible(code)) before = code;
      }
      gap = words.end[i];
      if (breaks) {
        opening = true;
        paragraph++;
      }
      const named = people.hasKey(words.key[i]) || isPossessive(words, i);
      if (before === 0 && !named && !opening) continue;
      if (isQuoted(at)) continue;
      if (before === Code.At || before === Code.WideAt) {
        const cue = handleAt(text, people, index, words, i) ?? numberAt(numbers, index, words, i);
        if (cue) cues.push(cue);
      } else if (before === Code.Greater && isNumber(words, i) && text.slice(at - 2, at) === '>>') {
        const cue = numberAt(numbers, index, words, i);
        if (cue) cues.push(cue);
      } else if (before === Code.Number && isNumber(words, i) && text.charAt(at - 1) === '#') {
        const cue = numberAt(numbers, index, words, i);
        if (cue) cues.push({ ...cue, probability: cue.probability - 0.15 });
      } else if (named) {
        const cue = nameAt(text, people, index, words, i, opening, paragraph);
        if (cue) cues.push(cue);
      } else if (opening && paragraph === 1) {
        const cue = clippedAt(text, people, index, words, i);
        if (cue) cues.push(cue);
      }
      if (opening && !isGreeting(words, i)) opening = false;
      if (opening && /[.!?\n]/.test(text.slice(words.end[i], i + 1 < words.count ? words.start[i + 1] : span.end)))
        opening = i === -1;
    }
  }
  return cues;
}

function isGreeting(words: Words, i: number): boolean {
  return GREETING_KEYS.has(words.key[i]) && GREETINGS.has(folded(words, i));
}

function isNumber(words: Words, i: number): boolean {
  return /^\d+$/.test(folded(words, i));
}

/** Whether the word ends in `'s`, which is no part of a name. */
function isPossessive({ text, end }: Words, i: number): boolean {
  const last = text.charCodeAt(end[i] - 1);
  return (last === 0x73 || last === 0x53) && "'’".includes(text.charAt(end[i] - 2));
}

/** The word without the ending that says whose. */
function bare(words: Words, i: number): string {
  return folded(words, i).replace(/'s$/, '');
}

const isNever = (): boolean => false;

/** Tells whether an offset lies in one of the spans; to be asked in rising order. */
function insideOf(spans: readonly Span[]): (at: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  let end = -1;
  return (at) => {
    while (next < sorted.length && sorted[next].start <= at) end = Math.max(end, sorted[next++].end);
    return at < end;
  };
}

/** `@ann`, `@Ann Lee`, `@AnnLee`, `@Lee`, `@ann87` clipped or with a letter wrong. */
function handleAt(text: string, people: People, index: number, words: Words, i: number): Cue | null {
  const word = bare(words, i);
  let best: { person: Person; length: number; quality: number } | null = null;
  const consider = (person: Person, length: number, quality: number): void => {
    if (latestBefore(person, index) < 0) return;
    if (
      !best ||
      quality > best.quality ||
      (quality === best.quality && latestBefore(person, index) > latestBefore(best.person, index))
    ) {
      best = { person, length, quality };
    }
  };
  for (const person of people.byWord(word)) {
    let length = 0;
    while (length < person.words.length && bare(words, i + length) === person.words[length]) length++;
    if (length === person.words.length) consider(person, length, 1 + length * 0.01);
    else consider(person, 1, person.words[0] === word ? 0.9 : 0.8);
  }
  if (!best && word.length >= 3) {
    const handle = word.replace(/[^\p{L}\p{N}]/gu, '');
    for (const person of people.near(handle)) {
      if (person.handle === handle) consider(person, 1, 0.95);
      else if (handle.length >= 3 && person.handle.startsWith(handle)) consider(person, 1, 0.7);
      else if (person.handle.length >= 4 && handle.startsWith(person.handle)) consider(person, 1, 0.65);
      else if (handle.length >= 5 && differsByOne(handle, person.handle)) consider(person, 1, 0.6);
      else if (handle.length >= 5 && person.words.some((part) => part.length >= 5 && differsByOne(handle, part)))
        consider(person, 1, 0.5);
    }
  }
  const found = best as { person: Person; length: number; quality: number } | null;
  if (!found) return null;
  const end = words.end[i + found.length - 1] ?? words.end[i];
  return {
    target: latestBefore(found.person, index),
    evidence: 'mention',
    probability: 0.8 + 0.15 * Math.min(1, found.quality),
    start: signBefore(text, words.start[i]),
    end,
  };
}

/** Where the last visible sign before `at` stands. */
function signBefore(text: string, at: number): number {
  let sign = at - 1;
  while (sign > 0 && isInvisible(text.charCodeAt(sign))) sign--;
  return sign;
}

/** `@3`, `#9`: the post of that number in the page's list; where posts show no numbers, the n-th. */
function numberAt(numbers: PostNumbers, index: number, words: Words, i: number): Cue | null {
  const digits = folded(words, i);
  if (!/^\d{1,5}$/.test(digits)) return null;
  const target = numbers.latest(Number(digits), index);
  if (target < 0) return null;
  const start = words.start[i] - 1;
  return {
    target,
    evidence: 'mention',
    probability: numbers.shown ? 0.92 : 0.6,
    start: Math.max(0, start),
    end: words.end[i],
  };
}

/** A name in the text: an address at the start of a paragraph, or somebody spoken about. */
function nameAt(
  text: string,
  people: People,
  index: number,
  words: Words,
  i: number,
  opening: boolean,
  paragraph: number,
): Cue | null {
  const first = text.charAt(words.start[i]);
  const capital = first !== first.toLowerCase();
  // Most words that are somebody's name are said as words, and some have many bearers.
  if (!capital && !opening) return null;
  const word = bare(words, i);
  const candidates = people.byWord(word);
  if (candidates.length === 0) return null;
  let best: Person | null = null;
  let length = 0;
  const said = [word];
  for (const person of candidates) {
    if (person.words[0] !== word || latestBefore(person, index) < 0) continue;
    let run = 1;
    while (run < person.words.length && (said[run] ??= bare(words, i + run)) === person.words[run]) run++;
    // A first name alone will do; the full name is better; of two, the one who spoke last.
    if (!best || run > length || (run === length && latestBefore(person, index) > latestBefore(best, index))) {
      best = person;
      length = run;
    }
  }
  if (!best) return null;
  const full = length === best.words.length;
  const end = words.end[i + length - 1];
  const next = text.slice(end, end + 3);
  const target = latestBefore(best, index);
  const common = length === 1 && (COMMON.has(word) || word.length < 3);
  if (
    opening &&
    /^(?:[,:;!.–—-]|\s?[-–—:]|\s*\n|\s*$|…)/.test(next) &&
    (capital || (full && /^[,:]/.test(next) && !common))
  ) {
    return {
      target,
      evidence: 'mention',
      probability: (paragraph === 1 ? 0.85 : 0.65) - (common ? 0.3 : 0),
      start: words.start[i],
      end,
    };
  }
  const greeted = opening && i > 0 && isGreeting(words, i - 1);
  if (greeted && capital && !common)
    return { target, evidence: 'mention', probability: paragraph === 1 ? 0.75 : 0.55, start: words.start[i], end };
  if (common || !capital) return null;
  const after = folded(words, i + length);
  const possessive = /^['’]s/.test(next) || folded(words, i + length - 1).endsWith("'s");
  const before = folded(words, i - 1);
  if (SAID.has(after) || possessive || WITH.has(before)) {
    return { target, evidence: 'mention', probability: full ? 0.62 : 0.52, start: words.start[i], end };
  }
  return null;
}

/** The start of a handle as a name that opens a post: `Joseph,` for JosephDKelly, where nobody else is meant. */
function clippedAt(text: string, people: People, index: number, words: Words, i: number): Cue | null {
  const [start, end] = [words.start[i], words.end[i]];
  if (end - start < SHORTEST_CLIPPED || !/^(?:[,:]|\s?[-–—]\s)/.test(text.slice(end, end + 3))) return null;
  const first = text.charAt(start);
  if (first === first.toLowerCase()) return null;
  const word = folded(words, i);
  if (COMMON.has(word) || GREETINGS.has(word)) return null;
  const meant = [...people.near(word)].filter(
    (person) => person.handle.startsWith(word) && latestBefore(person, index) >= 0,
  );
  if (meant.length !== 1) return null;
  return { target: latestBefore(meant[0], index), evidence: 'mention', probability: 0.7, start, end };
}

const SHORTEST_CLIPPED = 4;

/** Whether two words differ by one letter: changed, missing or too many. */
export function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let i = 0;
  while (i < a.length && i < b.length && a.charAt(i) === b.charAt(i)) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
