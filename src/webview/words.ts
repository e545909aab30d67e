import type { PanelMood } from '../protocol/panel.js';
import type { PanelStringKey, PanelStrings } from '../protocol/panel-strings.js';

/** Our own words, numbers and dates as the user's language writes them. */
export interface Words {
  /** The text of that key with `{0}`, `{1}`, … filled in. */
  text(key: PanelStringKey, ...values: readonly string[]): string;
  /** The form for `count` of a text that counts; `{0}` is the count, `{1}`, … are `values`. */
  count(key: PanelStringKey, count: number, ...values: readonly string[]): string;
  /** The text of that key in pieces: `{0}`, `{1}`, … give way to the nodes. */
  pieces(key: PanelStringKey, ...nodes: readonly Node[]): readonly (string | Node)[];
  readonly number: (value: number) => string;
  /** A probability or another number with two digits behind the point. */
  fraction(value: number): string;
  /** A mood score with its sign. */
  score(value: number): string;
  share(value: number): string;
  /** Score, label and, for a single post, confidence; "unknown" for null. */
  mood(mood: PanelMood | null): string;
  /** The day of an ISO date, or as much of it as is given, in the page's own time; as it stands where it is no date. */
  readonly date: (iso: string) => string;
  /** Orders names. */
  readonly compare: (a: string, b: string) => number;
}

const HOLE = /\{(\d)\}/;

/** Words from the host's texts. A locale that this machine does not know is taken for English. */
export function createWords(strings: PanelStrings, wanted: string): Words {
  const locale = knownLocale(wanted);
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const fraction = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const score = new Intl.NumberFormat(locale, {
    ...{ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' },
  });
  const share = new Intl.NumberFormat(locale, { style: 'percent' });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });

  const words: Words = {
    text: (key, ...values) => fillIn(strings[key], values),
    count: (key, count, ...values) =>
      fillIn(formOf(strings[key], plural.select(count)), [words.number(count), ...values]),
    pieces: (key, ...nodes) =>
      strings[key].split(/(\{\d\})/).map((piece) => nodes[Number(HOLE.exec(piece)?.[1] ?? -1)] ?? piece),
    number: (value) => withMinus(number.format(value)),
    fraction: (value) => fraction.format(value),
    score: (value) => withMinus(score.format(value)),
    share: (value) => share.format(value),
    mood: (mood) => {
      if (mood === null) return strings.unknown;
      const label = strings[mood.label];
      return mood.confidence === null
        ? words.text('moodMean', words.score(mood.score), label)
        : words.text('moodFull', words.score(mood.score), label, words.fraction(mood.confidence));
    },
    date: createDates(locale),
    compare: (a, b) => collator.compare(a, b),
  };
  return words;
}

/** A hyphen in front of a number is a poor minus: narrow, and a line may break behind it. */
function withMinus(number: string): string {
  return number.replace('-', '\u2212');
}

function fillIn(text: string, values: readonly string[]): string {
  return text.replace(/\{(\d)\}/g, (hole, index: string) => values[Number(index)] ?? hole);
}

function formOf(forms: string, category: string): string {
  const found = new Map(
    forms.split('|').map((form): [string, string] => {
      const colon = form.indexOf(':');
      return [form.slice(0, colon), form.slice(colon + 1)];
    }),
  );
  return found.get(category) ?? found.get('other') ?? forms;
}

function knownLocale(wanted: string): string {
  try {
    return Intl.PluralRules.supportedLocalesOf(wanted)[0] ?? 'en';
  } catch (error) {
    if (error instanceof RangeError) return 'en';
    throw error;
  }
}

const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/** Writes dates of each precision; a formatter is dear to make, so each is made once. */
function createDates(locale: string): (iso: string) => string {
  const formatters = new Map<number, Intl.DateTimeFormat>();
  return (iso) => {
    const match = ISO.exec(iso);
    if (!match) return iso;
    const given = match
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
    const [year, month = 1, day = 1] = given;
    let formatter = formatters.get(given.length);
    if (!formatter) formatters.set(given.length, (formatter = new Intl.DateTimeFormat(locale, partsFor(given.length))));
    // Not by Date.UTC, which takes a year below 100 for one of the twentieth century.
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return formatter.format(date);
  };
}

function partsFor(given: number): Intl.DateTimeFormatOptions {
  return {
    // The page's own day, whatever zone it is in.
    timeZone: 'UTC',
    year: 'numeric',
    ...(given > 1 && { month: 'short' }),
    ...(given > 2 && { day: 'numeric' }),
  };
}
