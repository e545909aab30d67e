import type { Cue, EvidenceKind } from '../analysis.js';
import { LINK_HASH } from '../language/scan.js';
import { Mark, type Sentence, type Tokens } from '../language/tokens.js';
import { wordSet } from '../language/word-set.js';
import type { Marker } from './markers.js';

/** What a sentence offers in support of another, and the words that tell. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly cue: Cue;
}

const NUMBER_WORDS = wordSet(
  `two three four five six seven eight nine ten eleven twelve fourteen fifteen twenty thirty forty fifty sixty hundred thousand million
  billion half twice percent dozen zwei drei vier fünf sechs sieben acht neun zehn hundert tausend prozent
  deux trois quatre cinq cent mille dos tres cuatro cinco cien mil dois três quatro cem due tre quattro cinque cento twee drie vier vijf honderd duizend`,
);
const EARLIEST_YEAR = 1500;
const LATEST_YEAR = 2100;

/** The strongest evidence a sentence holds: words of others before figures, figures before what its author went through. */
export function findEvidence(tokens: Tokens, sentence: Sentence, markers: readonly Marker[]): Evidence | null {
  const source = firstOf(markers, 'source');
  if (source) return { kind: 'source', cue: cueOf(source) };
  const example = firstOf(markers, 'example');
  if (example) return { kind: 'example', cue: cueOf(example) };
  const address = findLink(tokens, sentence);
  if (address) return { kind: 'link', cue: address };
  const figure = findFigure(tokens, sentence);
  if (figure) return { kind: 'number', cue: figure };
  const lived = firstOf(markers, 'experience');
  return lived ? { kind: 'experience', cue: cueOf(lived) } : null;
}

function firstOf(markers: readonly Marker[], cue: Marker['cue']): Marker | null {
  for (const marker of markers) if (marker.cue === cue) return marker;
  return null;
}

export function cueOf({ start, end, cue }: Cue): Cue {
  return { start, end, cue };
}

function findLink({ hashes, starts, ends }: Tokens, { from, to }: Sentence): Cue | null {
  for (let i = from; i < to; i++) if (hashes[i] === LINK_HASH) return { start: starts[i], end: ends[i], cue: 'link' };
  return null;
}

/**
 * A figure of two digits and more, or two small ones; words count as small ones, since "one of them" is none. Years, dates
 * ("9/11") and names of things ("number 4") are no figures.
 */
function findFigure(tokens: Tokens, { from, to }: Sentence): Cue | null {
  const { hashes, starts, ends } = tokens;
  let small = -1;
  for (let i = from; i < to; i++) {
    const isDigits = isFigure(tokens, i);
    if (!isDigits && !NUMBER_WORDS.has(hashes[i])) continue;
    if (isDigits && (isYear(tokens, i) || isDate(tokens, i) || (i > from && isNumbered(tokens, i - 1, from)))) continue;
    const isLarge = isDigits && ends[i] - starts[i] > 1;
    if (isLarge || small >= 0)
      return { start: starts[isLarge ? i : small], end: ends[isLarge ? i : small], cue: 'number' };
    small = i;
  }
  return null;
}

const NUMBERED = wordSet(
  'number no nr level point chapter page figure section version type step line item part article at',
);

/** Digits and nothing else: neither "F77" nor "1st" nor "[1]". */
function isFigure({ text, marks, starts, ends }: Tokens, i: number): boolean {
  if (!(marks[i] & Mark.HasDigit) || marks[i] & (Mark.Code | Mark.Link | Mark.Name)) return false;
  return text.charCodeAt(starts[i] - 1) !== 0x5b && DIGITS.test(text.slice(starts[i], ends[i]));
}

/** With one decimal mark at most: "3.19.6" is a version, "27.07.2011" a date. */
const DIGITS = /^\d+(?:,\d{3})*(?:[.,]\d+)?$/;

/** Whether the word before a number makes it a name: "number 4", "Android 11", "May 5". */
function isNumbered({ hashes, marks }: Tokens, before: number, from: number): boolean {
  return NUMBERED.has(hashes[before]) || (before > from && (marks[before] & Mark.Capital) !== 0);
}

function isDate({ text, starts, ends }: Tokens, i: number): boolean {
  return text.charCodeAt(ends[i]) === 0x2f || text.charCodeAt(starts[i] - 1) === 0x2f;
}

function isYear({ text, starts, ends }: Tokens, i: number): boolean {
  if (ends[i] - starts[i] !== 4) return false;
  const year = Number(text.slice(starts[i], ends[i]));
  return year >= EARLIEST_YEAR && year < LATEST_YEAR;
}
