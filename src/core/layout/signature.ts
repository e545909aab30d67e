import { inkOf } from '../text/lines.js';
import type { Cut } from './cut.js';
import { foldedName } from './name-line.js';
import type { Page } from './page.js';

const TALLEST = 8;
/** What boards and mail programs draw above a signature. */
const RULE = /^(?:_{5,}|-{2,3}|-{10,})$/;

/**
 * Cuts with bodies that end before their signatures: below the rule that boards draw, or lines that an author sets under each of
 * his posts. A signature stays inside the post; it is none of what he says in it.
 */
export function withoutSignatures(page: Page, cuts: readonly Cut[]): Cut[] {
  const unsigned = cuts.map((cut) => withBodyLast(cut, aboveRule(page, cut)));
  const posts = new Map<string, Cut[]>();
  for (const cut of unsigned) {
    const { name } = cut.block;
    if (!name || cut.bodyFirst > cut.bodyLast) continue;
    const author = foldedName(page, name);
    const list = posts.get(author);
    if (list) list.push(cut);
    else posts.set(author, [cut]);
  }
  const heights = new Map<Cut, number>();
  for (const list of posts.values()) {
    const height = list.length < 2 ? 0 : sharedHeight(page, list);
    if (height > 0) for (const cut of list) heights.set(cut, height);
  }
  return unsigned.map((cut) => {
    const height = heights.get(cut) ?? 0;
    return height === 0 ? cut : withBodyLast(cut, page.visible[page.place[cut.bodyLast] - height]);
  });
}

function withBodyLast(cut: Cut, bodyLast: number): Cut {
  return bodyLast === cut.bodyLast ? cut : { ...cut, bodyLast };
}

/** The body's last line above the rule that opens a signature; `bodyLast` when there is none. */
function aboveRule(page: Page, { block, bodyFirst, bodyLast }: Cut): number {
  if (bodyFirst > bodyLast || block.from !== null) return bodyLast;
  const first = page.place[bodyFirst];
  for (let at = page.place[bodyLast] - 1; at > first && at >= page.place[bodyLast] - TALLEST; at--) {
    if (isRule(page, page.visible[at])) return page.visible[at - 1];
  }
  return bodyLast;
}

function isRule({ text, lines }: Page, line: number): boolean {
  const sign = text.charAt(lines.ink[line]);
  return (sign === '-' || sign === '_') && RULE.test(inkOf(lines, line));
}

/** How many last lines all the posts share; 0 when one of them would be left with nothing, as a post sent twice would. */
function sharedHeight(page: Page, cuts: readonly Cut[]): number {
  const lineAt = (cut: Cut, height: number): string | null => {
    const at = page.place[cut.bodyLast] - height;
    return at < page.place[cut.bodyFirst] ? null : inkOf(page.lines, page.visible[at]);
  };
  // A count alone is the post's.
  if (!/\p{L}{2}/u.test(lineAt(cuts[0], 0) ?? '')) return 0;
  for (let height = 0; height <= TALLEST; height++) {
    const line = lineAt(cuts[0], height);
    if (line === null || cuts.some((cut) => lineAt(cut, height) === null)) return 0;
    if (cuts.some((cut) => lineAt(cut, height) !== line)) return height;
  }
  return 0;
}
