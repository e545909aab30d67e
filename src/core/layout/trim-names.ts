import type { Block } from './block.js';
import type { Page } from './page.js';

/** Countries of several words; any other is taken for one word. */
const PAIRS = /(?:UNITED|SAUDI|SOUTH|NORTH|NEW|SRI|COSTA|CZECH|PUERTO|EL|HONG|SIERRA|IVORY|CAPE|BURKINA) \p{Lu}+$/u;
const COUNTRY = /[ \u00a0]\p{Lu}{3,}$/u;
const USUAL = 0.4;

/**
 * Takes off what a theme shows behind names, on most of its bylines: a country in capitals (`Ann SPAIN`). One name in
 * capitals proves nothing; a page full of them does.
 */
export function trimNames(page: Page, blocks: readonly Block[]): Block[] {
  const named = blocks.filter((block) => block.name);
  const marked = named.filter((block) => countryStart(page.text, block) !== null);
  if (marked.length < 3 || marked.length < named.length * USUAL) return [...blocks];
  return blocks.map((block) => {
    const end = countryStart(page.text, block);
    return end === null || !block.name ? block : { ...block, name: { start: block.name.start, end } };
  });
}

/** Where a country in capitals begins behind the name; null when there is none, or when all of the name is in capitals. */
function countryStart(text: string, { name }: Block): number | null {
  if (!name) return null;
  const written = text.slice(name.start, name.end);
  const pair = PAIRS.exec(written);
  const country = pair && pair.index > 0 ? pair.index - 1 : COUNTRY.exec(written)?.index;
  if (country === undefined || country <= 0) return null;
  return name.start + country;
}
