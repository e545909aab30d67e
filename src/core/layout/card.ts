import { parseCount } from '../bylines/counts.js';
import { firstWords, foldPhrase, phrases } from '../bylines/phrases.js';
import type { Found } from '../discussion.js';
import type { Block } from './block.js';
import { type KeySet, openersOf } from '../text/keys.js';
import { isLetterOrDigit } from '../text/letters.js';
import { LineFact } from '../text/lines.js';
import { type Page, perLine } from './page.js';

/**
 * What a line says on the card that a board shows beside a post. `label`: `Posts: 42`, `Joined` (its value on the next line);
 * `rank`: `Moderator`; `reputation`: `Karma: 12`.
 */
export type CardKind = 'label' | 'rank' | 'reputation';

export interface CardLine {
  readonly kind: CardKind;
  /** The label, folded; of a rank, its words. */
  readonly label: string;
  /** The number behind a label of reputation. */
  readonly reputation: Found<number> | null;
}

const LONGEST = 90;
const LABEL = /^[^:：]{1,32}[:：]/u;
const COUNTED = /^([\d.,]{1,9}k?) (\p{L}+(?: \p{L}+)?)$/u;
/** Behind a label without a colon: nothing, a number, or a date that begins with its month or day. */
const BARE = /^(?:#?[\d.,]+k?|(?:\p{L}{3,9}\.? )?\d.{0,24})?$/u;

/** Reads the line as one of a user's card, by the words that boards use; null when it says something else. */
export function readCardLine(page: Page, line: number): CardLine | null {
  const known = knownLines(page);
  const found = known[line];
  return found === undefined ? (known[line] = readLine(page, line)) : found;
}

/** Every guess at the page's layout looks for cards in the same lines. */
const knownLines = perLine<CardLine | null>();

function readLine(page: Page, line: number): CardLine | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (start >= end || end - start > LONGEST) return null;
  const facts = page.lines.facts[line];
  const opener = page.lines.opener[line];
  if (opener !== 0 && !mayOpen(opener) && !((facts & LineFact.Digit) !== 0 && isCount(page.text, start, end)))
    return null;
  const ink = page.text.slice(start, end);
  const labelled = (facts & LineFact.Colon) === 0 ? null : LABEL.exec(ink);
  if (labelled) {
    const label = foldPhrase(labelled[0]);
    const value = ink.slice(labelled[0].length).trimStart();
    if (phrases('reputation').has(label)) return reputationLine(label, value, end - value.length);
    return phrases('card').has(label) ? { kind: 'label', label, reputation: null } : null;
  }
  const folded = page.folded(line);
  if (phrases('ranks').has(folded)) return { kind: 'rank', label: folded, reputation: null };
  const counted = (facts & LineFact.Digit) === 0 ? null : COUNTED.exec(folded);
  if (counted && phrases('reputation').has(counted[2])) return reputationLine(counted[2], counted[1], start);
  if (counted && phrases('card').has(counted[2])) return { kind: 'label', label: counted[2], reputation: null };
  if (!firstWords('card').has(folded.split(' ', 1)[0])) return null;
  for (let at = folded.length; at > 0; at = folded.lastIndexOf(' ', at - 1)) {
    const label = folded.slice(0, at);
    if (phrases('card').has(label) && BARE.test(folded.slice(at + 1)))
      return { kind: 'label', label, reputation: null };
  }
  return null;
}

/** Whether a rank or a label begins with a word of that key. */
function mayOpen(opener: number): boolean {
  return (openers ??= openersOf([...phrases('ranks'), ...phrases('card'), ...phrases('reputation')])).has(opener);
}
let openers: KeySet | null = null;

/** Whether the first word is a number, which may count what a label behind it names. */
function isCount(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && !isLetterOrDigit(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return code >= 0x80 || (code >= 0x30 && code <= 0x39);
}

function reputationLine(label: string, value: string, start: number): CardLine {
  const count = /^[+\-−]?\d[\d.,]*k?(?![^\s(])/i.exec(value);
  const number = count && parseCount(count[0]);
  return {
    kind: 'reputation',
    label,
    reputation: number === null || !count ? null : { value: number, start, end: start + count[0].length },
  };
}

/** The label of a line like `X-Fire: ann_87`, folded, whether or not any board is known to use it; null for no such line. */
export function anyLabel(page: Page, line: number): string | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end - start > LONGEST) return null;
  const match = /^[\p{L}\p{N}][\p{L}\p{N} ./'()-]{1,24}[ \u00a0]?[:：](?![/\p{N}])/u.exec(
    page.text.slice(start, Math.min(end, start + 30)),
  );
  return match && foldPhrase(match[0]);
}

const NEAR = 6;

/** Share of bylines that hold a line of a user's card, or have one right below them. */
export function cardShare(page: Page, blocks: readonly Block[]): number {
  let carded = 0;
  for (const block of blocks) {
    if (block.first < 0) continue;
    const last = Math.min(page.visible.length - 1, page.place[block.last] + NEAR);
    for (let at = page.place[block.first]; at <= last; at++) {
      const line = page.visible[at];
      const furniture = page.furniture(line);
      if (furniture && furniture.kind !== 'link' && furniture.kind !== 'rule') break;
      if (line === block.anchor || readCardLine(page, line)?.kind !== 'label') continue;
      carded++;
      break;
    }
  }
  return carded / blocks.length;
}
