import { type Block, blockOf } from './block.js';
import { readNameLine } from './name-line.js';
import { blanksAfter, blanksBefore, type Page, visibleFrom } from './page.js';
import { median } from './median.js';

const FURTHEST = 24;
const SURE_NAME = 0.9;

/**
 * Finds a first post whose byline is cut to its name: the first post of a page is often shown otherwise than the others. The
 * line must hold a name and nothing else, be spaced like the other headers, stand closer than posts are long, and the page's
 * other headers must be spaced more widely than paragraphs; else a heading of the article would do.
 */
export function reachForFirst(page: Page, blocks: readonly Block[]): Block[] {
  if (blocks.length < 3 || blocks.some((block) => block.place !== 'header' || !endsInName(block))) return [...blocks];
  const inside = median(blocks.map((block) => blanksAfter(page, block.last)));
  const apart = median(blocks.slice(1).map((block) => blanksBefore(page, block.first)));
  const longest = longestBody(page, blocks);
  const first = blocks[0].first;
  for (let steps = 2; steps <= Math.min(FURTHEST, longest + 1); steps++) {
    const line = visibleFrom(page, first, -steps);
    if (line < 0 || page.furniture(line) !== null || page.dates(line).length > 0) break;
    const name = readNameLine(page, line);
    if (!name || name.likelihood < SURE_NAME || name.number !== null) continue;
    if (blanksAfter(page, line) !== inside || blanksBefore(page, line) < Math.max(1, apart)) continue;
    if (!isPlainName(page.text.slice(name.name.start, name.name.end))) continue;
    const block = blockOf({
      place: 'header',
      anchor: line,
      first: line,
      last: line,
      name: name.name,
      likelihood: name.likelihood,
    });
    return [block, ...blocks];
  }
  return [...blocks];
}

/** Only a byline that ends in its name can be cut to it; where the date stands last, it is the name that gets lost. */
function endsInName({ first, last, name, date }: Block): boolean {
  return first === last && name !== null && date !== null && name.start > date.start;
}

/** One to three words that begin with capitals or are a nickname; no word that heads sections of articles. */
function isPlainName(name: string): boolean {
  return (
    /^[\p{L}\p{N}_.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,2}$/u.test(name) &&
    !/^(?:conclusion|summary|update|updates|notes?|sources?|references|links?|photos?|pictures?|video|ingredients|directions|method|instructions|introduction|background|results?|discussion|tips|bonus|ps|p\.s\.|the end|enjoy|amen|thanks|cheers|recipe|about|contact|read|watch|more|next|previous|fin|ende|fazit)\b/i.test(
      name,
    )
  );
}

function longestBody(page: Page, blocks: readonly Block[]): number {
  let longest = 0;
  for (let i = 0; i + 1 < blocks.length; i++) {
    longest = Math.max(longest, page.place[blocks[i + 1].first] - page.place[blocks[i].last] - 1);
  }
  return longest;
}
