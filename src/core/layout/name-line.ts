import { foldPhrase, longestPhrase, phrases } from '../bylines/phrases.js';
import { nameLikelihood } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import { isInvisible } from '../text/lines.js';
import type { Page } from './page.js';

/** A line read as holding nothing but a name, with what bylines put around names. */
export interface NameLine {
  readonly line: number;
  readonly name: Span;
  /** A verb of saying follows the name: `Ann says:`. */
  readonly says: boolean;
  /** A list number before the name. */
  readonly number: number | null;
  /** 0…1. */
  readonly likelihood: number;
}

const LONGEST = 100;

const NUMBER =
  /^(?:(?:comment|post|reply|message|kommentar|beitrag|commentaire|comentario|comentário|commento|reactie) (?:number |no\.? |nr\.? )?)?#?(\d{1,5})[.):]?\s+(?=\S)/i;

/** Reads `line` as a name's line: `Ann`, `Ann says:`, `7. Ann`, `Comment number 12. Ann`, `by Ann`. Null when it cannot be. */
export function readNameLine(page: Page, line: number): NameLine | null {
  const { text, lines } = page;
  let start = lines.ink[line];
  let end = lines.inkEnd[line];
  if (start >= end || end - start > LONGEST || page.furniture(line) !== null) return null;
  const number = NUMBER.exec(text.slice(start, end));
  if (number) start += number[0].length;
  const lead = leadEnd(text, start, end);
  start = lead;
  const says = saysStart(text, start, end);
  if (says !== null) end = says;
  while (
    end > start &&
    (isInvisible(text.charCodeAt(end - 1)) || (end - start > 2 && ':,'.includes(text.charAt(end - 1))))
  )
    end--;
  // A dash before it and a moderator's diamond behind it are not the name.
  while (start < end && (isInvisible(text.charCodeAt(start)) || '@•–—'.includes(text.charAt(start)))) start++;
  while (end > start && (isInvisible(text.charCodeAt(end - 1)) || text.charAt(end - 1) === '♦')) end--;
  if (start >= end) return null;
  const likelihood = nameLikelihood(text.slice(start, end));
  return {
    line,
    name: { start, end },
    says: says !== null,
    number: number ? Number(number[1]) : null,
    likelihood: says !== null ? Math.max(likelihood, 0.75) : likelihood,
  };
}

const BY = new Set(['by', 'von', 'par', 'por', 'door', 'от', 'przez', 'av', 'af']);

/** The end of a label before the name: `by `, `Posted by: `, `von `. */
function leadEnd(text: string, start: number, end: number): number {
  const slice = text.slice(start, Math.min(end, start + 30));
  const match = /^[^\s:]+(?:\s[^\s:]+)?(?=[\s:])/.exec(slice);
  if (!match) return start;
  for (const label of [match[0], match[0].split(/\s/)[0]]) {
    if (!phrases('leads').has(foldPhrase(label))) continue;
    let at = start + label.length;
    while (at < end && isInvisible(text.charCodeAt(at))) at++;
    const colon = text.charAt(at) === ':' || text.charAt(at) === '：';
    // Articles and prepositions begin names too ("El viejo", "Den gamle"): without a colon only "by" and its like lead.
    if (!colon && !BY.has(foldPhrase(label)) && !label.includes(' ')) continue;
    if (colon) at++;
    while (at < end && isInvisible(text.charCodeAt(at))) at++;
    return at < end ? at : start;
  }
  return start;
}

/** Where the verb of saying at the end begins; null when there is none or when it would be all there is. */
function saysStart(text: string, start: number, end: number): number | null {
  let stop = end;
  while (stop > start && ':.…, '.includes(text.charAt(stop - 1))) stop--;
  let begin = stop;
  let best: number | null = null;
  for (let words = 0; words < longestPhrase('says') && begin > start; words++) {
    while (begin > start && isInvisible(text.charCodeAt(begin - 1))) begin--;
    while (begin > start && !isInvisible(text.charCodeAt(begin - 1))) begin--;
    if (begin > start && phrases('says').has(foldPhrase(text.slice(begin, stop)))) best = begin;
  }
  return best;
}
