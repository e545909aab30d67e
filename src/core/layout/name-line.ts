import { splitAddressee } from '../bylines/addressee.js';
import { foldPhrase, isPhrase, longestPhrase, mayEnd, phrases } from '../bylines/phrases.js';
import { foldName, nameLikelihood } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import { type KeySet, openersOf } from '../text/keys.js';
import { isInvisible, LineFact } from '../text/lines.js';
import { readCardLine } from './card.js';
import { type Page, perLine, perPage } from './page.js';
import { trimEnd, trimStart } from '../text/trim.js';

/** A line read as holding nothing but a name, with what bylines put around names. */
export interface NameLine {
  readonly line: number;
  readonly name: Span;
  /** A verb of saying follows the name: `Ann says:`. */
  readonly says: boolean;
  /** A list number before the name. */
  readonly number: number | null;
  /** The name of the one answered, as the line gives it. */
  readonly addressee: Span | null;
  /** 0…1. */
  readonly likelihood: number;
}

/** The name as it is compared; every guess at the layout compares the same ones. */
export function foldedName(page: Page, name: Span): string {
  const known = knownNames(page);
  let folded = known.get(name);
  if (folded === undefined) known.set(name, (folded = foldName(page.text.slice(name.start, name.end))));
  return folded;
}

/** By the spans themselves, which the guesses share. */
const knownNames = perPage(() => new Map<Span, string>());

const LONGEST = 100;
/** A page that links here is named by its title, before a verb of saying. */
const LONGEST_TITLE = 180;

const NUMBER =
  /^(?:(?:comment|post|reply|message|kommentar|beitrag|commentaire|comentario|comentário|commento|reactie) (?:number |no\.? |nr\.? )?)?#?(\d{1,5})[.):]?\s+(?=\S)/i;

/** Reads `line` as a name's line: `Ann`, `Ann says:`, `7. Ann`, `Comment number 12. Ann`, `by Ann`. Null when it cannot be. */
export function readNameLine(page: Page, line: number): NameLine | null {
  const known = knownLines(page);
  let found = known[line];
  if (found === undefined) known[line] = found = readLine(page, line);
  return found;
}

/** Every guess at the page's layout asks for the same lines. */
const knownLines = perLine<NameLine | null>();

function readLine(page: Page, line: number): NameLine | null {
  const { text, lines } = page;
  let start = lines.ink[line];
  let end = lines.inkEnd[line];
  const longest = (lines.facts[line] & LineFact.EndsColon) === 0 ? LONGEST : LONGEST_TITLE;
  if (start >= end || end - start > longest || page.furniture(line) !== null || isDate(page, line)) return null;
  const card = readCardLine(page, line);
  if (card && card.kind !== 'rank' && !phrases('leads').has(card.label)) return null;
  const facts = lines.facts[line];
  const number = (facts & LineFact.Digit) === 0 ? null : NUMBER.exec(text.slice(start, end));
  if (number) start += number[0].length;
  if (number || mayLead(lines.opener[line])) start = leadEnd(text, start, end);
  const answers = splitAddressee(text, { start, end });
  if (answers) end = answers.name.end;
  const says = saysStart(text, start, end) ?? (answers ? end : null);
  end = says ?? ((facts & LineFact.Colon) === 0 ? end : cardStart(text, start, end));
  while (
    end > start &&
    (isInvisible(text.charCodeAt(end - 1)) || (end - start > 2 && ':,'.includes(text.charAt(end - 1))))
  )
    end--;
  if (text.charAt(start) === '[' && /^\[[–+-]\]/.test(text.slice(start, start + 3))) start += 3;
  // A dash before it and a moderator's diamond behind it are not the name.
  while (start < end && (isInvisible(text.charCodeAt(start)) || '@•–—'.includes(text.charAt(start)))) start++;
  while (end > start && (isInvisible(text.charCodeAt(end - 1)) || '♦·•|'.includes(text.charAt(end - 1)))) end--;
  if (start >= end) return null;
  // Guests and administrators are often named so, and some people are numbers; but ranks and counts stand below names.
  const name = text.slice(start, end);
  const isCount = '.,0123456789'.includes(name.charAt(0)) && /^[\d.,]+[km]?$/i.test(name);
  const doubt = (card?.kind === 'rank' && !GUEST.test(card.label)) || isCount ? 0.5 : 1;
  const likelihood = nameLikelihood(name) * doubt;
  return {
    line,
    name: { start, end },
    says: says !== null,
    number: number ? Number(number[1]) : null,
    addressee: answers?.addressee ?? null,
    likelihood: says !== null ? Math.max(likelihood, 0.75) : likelihood,
  };
}

/** Whether a date with its year is all that the line holds, or a number with its sign. */
function isDate(page: Page, line: number): boolean {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  for (const mark of page.dates(line)) if (mark.start === start && mark.end === end && mark.year !== null) return true;
  return page.text.charAt(start) === '#' && /^#\d+$/.test(page.text.slice(start, Math.min(end, start + 9)));
}

const BY = new Set(['by', 'von', 'par', 'por', 'door', 'от', 'przez', 'av', 'af']);

/** Whether a label before a name begins with a word of that key. */
function mayLead(opener: number): boolean {
  return opener === 0 || (leads ??= openersOf(phrases('leads'))).has(opener);
}
let leads: KeySet | null = null;

/** The end of a label before the name: `by `, `Posted by: `, `von `. */
function leadEnd(text: string, start: number, end: number): number {
  const slice = text.slice(start, Math.min(end, start + 30));
  const match = /^[^\s:]+(?:\s[^\s:]+){0,2}(?=[\s:])/.exec(slice);
  if (!match) return start;
  const words = match[0].split(/\s/);
  for (let count = words.length; count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    if (!phrases('leads').has(foldPhrase(label))) continue;
    let at = trimStart(text, start + label.length, end);
    const colon = text.charAt(at) === ':' || text.charAt(at) === '：';
    // Articles and prepositions begin names too ("El viejo", "Den gamle"): without a colon only "by" and its like lead.
    if (!colon && !BY.has(foldPhrase(label)) && !label.includes(' ')) continue;
    if (colon) at = trimStart(text, at + 1, end);
    return at < end ? at : start;
  }
  return start;
}

const GUEST =
  /^(?:guest|admin|administrator|unregistered|gast|invité|invitado|convidado|ospite|vieras|vierailija|gäst|гость|gość|ゲスト)$/;

const CARD = /[ \u00a0]{1,3}((?:\p{L}+ )?\p{L}+):(?=\s)/u;

/** The end of a name with its card behind it on one line: `Ann Posts: 12 Member`, `Ann Level: Gold`. */
function cardStart(text: string, start: number, end: number): number {
  const match = CARD.exec(text.slice(start, end));
  if (!match) return end;
  const label = foldPhrase(match[1]);
  const last = label.slice(label.lastIndexOf(' ') + 1);
  if (phrases('card').has(label)) return start + match.index;
  return label !== last && phrases('card').has(last)
    ? start + match.index + match[0].lastIndexOf(match[1].split(' ')[1])
    : end;
}

/** The end of the line without the word that leads to a date. */
function withoutOn(text: string, start: number, end: number): number {
  // Looked for in the line alone: above it there may be no blank for long.
  const line = text.slice(start, end);
  const at = line.lastIndexOf(' ');
  if (at <= 0 || line.length - at > 4 || !isPhrase('joints', text, start + at + 1, end)) return end;
  const before = trimEnd(text, start, start + at);
  return line.lastIndexOf(' ', before - start - 1) > 0 ? before : end;
}

/** Where the verb of saying at the end begins; null when there is none or when it would be all there is. */
function saysStart(text: string, start: number, end: number): number | null {
  let stop = end;
  while (stop > start && ':.…, '.includes(text.charAt(stop - 1))) stop--;
  // The date is on the next line: `Ann replied on`.
  stop = withoutOn(text, start, stop);
  let begin = stop;
  let best: number | null = null;
  for (let words = 0; words < longestPhrase('says') && begin > start; words++) {
    while (begin > start && isInvisible(text.charCodeAt(begin - 1))) begin--;
    while (begin > start && !isInvisible(text.charCodeAt(begin - 1))) begin--;
    if (words === 0 && !mayEnd('says', text, begin, stop)) return null;
    if (begin > start && isPhrase('says', text, begin, stop)) best = begin;
  }
  return best;
}
