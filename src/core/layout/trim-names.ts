import type { Span } from '../discussion.js';
import type { Block } from './block.js';
import { namesWithoutConstants } from './constant-words.js';
import type { Page } from './page.js';
import { withoutAsides } from './parted-names.js';
import { withoutKinds, withoutRemarks, withoutSigns } from './name-remarks.js';
import { firstOf, readUsual } from './sample.js';

/** Countries of several words; any other is taken for one word. */
const PAIRS = /(?:UNITED|SAUDI|SOUTH|NORTH|NEW|SRI|COSTA|CZECH|PUERTO|EL|HONG|SIERRA|IVORY|CAPE|BURKINA) \p{Lu}+$/u;
const COUNTRY = /[ \u00a0]\p{Lu}{3,}$/u;
/** A town, a country or both, behind a name that is not in capitals. */
const PLACE = /(?:[ \u00a0]\p{Lu}[\p{Lu}.'’-]{1,30},?){1,4}$/u;
const USUAL = 0.4;

/** Takes off the names what is not theirs, where most of the page's bylines show it. */
export function trimNames(page: Page, blocks: readonly Block[]): Block[] {
  const names = withoutCountries(page, namesWithoutConstants(page, onceOnly(page, bareNames(page, blocks))));
  return withoutSigns(page, withoutKinds(page, withoutRemarks(page, withoutAsides(page, names))));
}

/** The number that a dump of a page sets before a link, and signs that part a name from something that is read already. */
const AROUND = /^\[\d{1,4}\]\s?(?=\S)|\s[·•|]+$/gu;

/** The names without what saving the page has put around them: `[12]Ann`, `Ann ·` before a link. */
function bareNames(page: Page, blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (!block.name || !mayBeWrapped(page.text, block.name)) return block;
    let { start, end } = block.name;
    for (const { 0: found, index } of page.text.slice(start, end).matchAll(AROUND)) {
      if (index === 0) start += found.length;
      else end -= found.length;
    }
    return start === block.name.start && end === block.name.end ? block : { ...block, name: { start, end } };
  });
}

function mayBeWrapped(text: string, { start, end }: Span): boolean {
  return text.charAt(start) === '[' || '·•|'.includes(text.charAt(end - 1));
}

/** Names that a crawler has doubled (`AnnAnn`), when most of the page's are. */
export function onceOnly(page: Page, blocks: readonly Block[]): Block[] {
  const middleOf = ({ name }: Block): number | null => {
    const half = name ? (name.end - name.start) / 2 : 0;
    if (!name || half < 2 || !Number.isInteger(half)) return null;
    const middle = name.start + half;
    return page.text.slice(name.start, middle) === page.text.slice(middle, name.end) ? middle : null;
  };
  const named = firstOf(blocks).filter(({ name }) => name).length;
  const halves = readUsual(blocks, middleOf, (found) => {
    const doubled = found.filter((half) => half !== null).length;
    return doubled >= 2 && doubled * 2 >= named;
  });
  if (halves === null) return [...blocks];
  return blocks.map((block, i) => {
    const end = halves[i];
    return block.name && end !== null ? { ...block, name: { start: block.name.start, end } } : block;
  });
}

/**
 * Takes off what a theme shows behind names, on most of its bylines: a country in capitals (`Ann SPAIN`). One name in
 * capitals proves nothing; a page full of them does.
 */
function withoutCountries(page: Page, blocks: readonly Block[]): Block[] {
  const named = firstOf(blocks).filter((block) => block.name);
  const marked = named.filter((block) => countryStart(page.text, block) !== null);
  if (marked.length < 3 || marked.length < named.length * USUAL) return [...blocks];
  return blocks.map((block) => {
    const end = countryStart(page.text, block);
    return end === null || !block.name ? block : { ...block, name: { start: block.name.start, end } };
  });
}

/** Where a place in capitals begins behind the name; null when there is none, or when all of the name is in capitals. */
function countryStart(text: string, { name }: Block): number | null {
  if (!name) return null;
  const written = text.slice(name.start, name.end);
  const isCapital = written === written.toUpperCase();
  const place = isCapital ? (PAIRS.exec(written)?.index ?? 0) - 1 : (PLACE.exec(written)?.index ?? -1);
  const start = place > 0 ? place : isCapital ? (COUNTRY.exec(written)?.index ?? -1) : -1;
  return start > 0 ? name.start + start : null;
}
