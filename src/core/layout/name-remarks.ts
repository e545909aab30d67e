import { foldPhrase, isPhrase, phrases } from '../bylines/phrases.js';
import type { Span } from '../discussion.js';
import type { Block } from './block.js';
import { foldedName } from './name-line.js';
import { type Page, visibleFrom } from './page.js';
import { inkOf } from '../text/lines.js';
import { firstOf } from './sample.js';

/** A name, and what the page says behind it of who bears it. */
interface Remarked {
  readonly name: Span;
  readonly remark: string;
  /** Two blanks part the remark from the name, as no part of a name is. */
  readonly isApart: boolean;
}

const BRACKETED = /(\s{0,8})\\?[[(【]([^\][()【】]{1,30})\\?[\])】]$/u;
const BARRED = /\s{1,4}[|•·]\s{1,4}(\S[^|•·]{0,20})$/u;
const BAR = /[|•·]/;
const MOST_REMARKS = 3;
const LONGEST_RANK = 3;

/**
 * Takes off the names what the page remarks of some of their bearers: `Ann (staff)`, `Bo  [TotalFark]`, `Cy Moderator`,
 * `Di | Email`. What most names have in common `namesWithoutConstants` finds; a remark stands behind few. It is told by its being
 * a rank or a button, by its standing behind several names, or by the name's standing without it elsewhere.
 */
export function withoutRemarks(page: Page, blocks: readonly Block[]): Block[] {
  const rest = [...blocks];
  const found = rest.map((block) => remarkOf(page, block));
  for (let round = 0; round < MOST_REMARKS && found.some((one) => one !== null); round++) {
    const called = firstOf(rest).flatMap(({ name, addressee }) => [name, addressee]);
    const names = new Set(called.map((name) => (name ? foldedName(page, name) : '')));
    const bearers = bearersOf(page, found);
    found.forEach((one, i) => {
      if (!one || !isRemark(page, one, names, bearers)) return;
      rest[i] = { ...rest[i], name: one.name };
      found[i] = remarkOf(page, rest[i]);
    });
  }
  return rest;
}

function isRemark(
  page: Page,
  { name, remark, isApart }: Remarked,
  names: ReadonlySet<string>,
  bearers: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (isApart || phrases('links').has(remark)) return true;
  return names.has(foldedName(page, name)) || bearers.get(remark)!.size > 1 || isRank(remark);
}

/** Ranks of several words are nobody's family name, and neither is one in brackets. */
function isRank(remark: string): boolean {
  return phrases('ranks').has(remark.replace(/^\(|\)$/g, '')) && (remark.includes(' ') || remark.startsWith('('));
}

/** By remark, the names that bear it. */
function bearersOf(page: Page, found: readonly (Remarked | null)[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (const one of found) {
    if (!one) continue;
    const name = foldedName(page, one.name);
    const seen = bearers.get(one.remark);
    if (seen) seen.add(name);
    else bearers.set(one.remark, new Set([name]));
  }
  return bearers;
}

function remarkOf(page: Page, block: Block): Remarked | null {
  return block.name && (remarkBehind(page, block.name) ?? remarkBefore(page, block, block.name));
}

function remarkBehind(page: Page, { start, end }: Span): Remarked | null {
  const written = page.text.slice(start, end);
  const bracketed = ')]】'.includes(page.text.charAt(end - 1)) ? BRACKETED.exec(written) : null;
  if (bracketed && bracketed.index > 0) {
    return {
      name: { start, end: start + bracketed.index },
      remark: `(${foldPhrase(bracketed[2])})`,
      isApart: bracketed[1].length > 1,
    };
  }
  const barred = BAR.test(written) ? BARRED.exec(written) : null;
  if (barred && phrases('links').has(foldPhrase(barred[1])))
    return { name: { start, end: start + barred.index }, remark: foldPhrase(barred[1]), isApart: false };
  return rankBehind(written, start);
}

/** The rank that ends the name, if one does and is not all of it. */
function rankBehind(written: string, start: number): Remarked | null {
  let from = written.length;
  let found: Remarked | null = null;
  for (let words = 0; words < LONGEST_RANK; words++) {
    from = written.lastIndexOf(' ', from - 1);
    if (from <= 0) break;
    if (!isPhrase('ranks', written, from + 1, written.length)) continue;
    const name = written.slice(0, from).trimEnd();
    const remark = foldPhrase(written.slice(from + 1));
    found = { name: { start, end: start + name.length }, remark, isApart: from - name.length > 0 };
  }
  return found;
}

const HANDLE = /^\(?@([\w.-]{2,30})\)?$/u;

/** What stands before the name: a rank of several words (one may be a nickname's first), or anything that the handle on the line below has nothing of (`Plugin Author Ann Lee`, `(@annlee)`). */
function remarkBefore(page: Page, { first, last }: Block, name: Span): Remarked | null {
  const written = page.text.slice(name.start, name.end);
  const below = first >= 0 && first < last ? visibleFrom(page, first, 1) : -1;
  const handle = below < 0 ? null : HANDLE.exec(inkOf(page.lines, below));
  let found: Remarked | null = null;
  for (let to = written.indexOf(' '), words = 1; to > 0 && words <= LONGEST_RANK; to = written.indexOf(' ', to + 1)) {
    const isApart = handle !== null && isCalled(handle[1], written.slice(to + 1));
    if (isApart || (words > 1 && isPhrase('ranks', written, 0, to))) {
      const rest = { start: name.start + to + 1, end: name.end };
      found = { name: rest, remark: foldPhrase(written.slice(0, to)), isApart };
    }
    words++;
  }
  return found;
}

/** Whether the handle is the name without its blanks and signs. */
function isCalled(handle: string, name: string): boolean {
  return name.toLowerCase().replace(/[^\p{L}\p{N}_]/gu, '') === handle.toLowerCase();
}

/** What a page sets before names of all its members. */
const SIGN = /^[~*=`#$^+!°|:-](?=[\p{L}\p{N}_])/u;
const LEAST_SIGNED = 3;
const SIGNED_SHARE = 0.8;

/** Takes off the signs before names (`~ann`, `*bo`) where nearly every name of the page has one. */
export function withoutSigns(page: Page, blocks: readonly Block[]): Block[] {
  const isSigned = ({ name }: Block): boolean => name !== null && SIGN.test(page.text.slice(name.start, name.end));
  const named = firstOf(blocks).filter(({ name }) => name);
  const signed = named.filter(isSigned).length;
  if (signed < LEAST_SIGNED || signed < SIGNED_SHARE * named.length) return [...blocks];
  return blocks.map((block) =>
    block.name && isSigned(block) ? { ...block, name: { start: block.name.start + 1, end: block.name.end } } : block,
  );
}

const MOST_KINDS = 3;
const LEAST_NAMED = 4;

/**
 * Takes off the names the kinds of accounts that a page sets before all of them (`Blogger Ann Lee`, `Anonymous bo`): two or three
 * words with one of which every name begins, each before several names.
 */
export function withoutKinds(page: Page, blocks: readonly Block[]): Block[] {
  const bearers = new Map<string, Set<string>>();
  let named = 0;
  for (const { name } of firstOf(blocks)) {
    if (!name) continue;
    const [kind, rest] = partsOf(page, name);
    if (rest === '' || (!bearers.has(kind) && bearers.size === MOST_KINDS)) return [...blocks];
    const seen = bearers.get(kind);
    if (seen) seen.add(rest);
    else bearers.set(kind, new Set([rest]));
    named++;
  }
  const isUsual = bearers.size > 1 && named >= LEAST_NAMED && [...bearers.values()].every(({ size }) => size > 1);
  if (!isUsual) return [...blocks];
  return blocks.map((block) => {
    if (!block.name) return block;
    const [kind, rest] = partsOf(page, block.name);
    return bearers.has(kind) && rest !== ''
      ? { ...block, name: { start: block.name.end - rest.length, end: block.name.end } }
      : block;
  });
}

/** The name's first word, and what stands behind it; nothing for a name of one word. */
function partsOf(page: Page, { start, end }: Span): [string, string] {
  const written = page.text.slice(start, end);
  const blank = written.search(/\s/);
  return blank < 0 ? [written, ''] : [written.slice(0, blank), written.slice(blank).trimStart()];
}
