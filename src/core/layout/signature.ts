import { foldName } from '../bylines/names.js';
import { inkOf } from '../text/lines.js';
import type { Cut } from './cut.js';
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
  const posts = new Map<string, number[]>();
  unsigned.forEach(({ block: { name }, bodyFirst, bodyLast }, i) => {
    if (!name || bodyFirst > bodyLast) return;
    const author = foldName(page.text.slice(name.start, name.end));
    const list = posts.get(author);
    if (list) list.push(i);
    else posts.set(author, [i]);
  });
  for (const list of posts.values()) {
    const height = list.length < 2 ? 0 : sharedHeight(page, unsigned, list);
    if (height === 0) continue;
    for (const i of list) {
      const cut = unsigned[i];
      unsigned[i] = withBodyLast(cut, page.visible[page.place[cut.bodyLast] - height]);
    }
  }
  return unsigned;
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

/** How many last lines all those of the posts share; 0 when one of them would be left with nothing, as a post sent twice would. */
function sharedHeight(page: Page, cuts: readonly Cut[], those: readonly number[]): number {
  // A count alone is the post's.
  const last = lineAt(page, cuts[those[0]], 0);
  if (last < 0 || !/\p{L}{2}/u.test(inkOf(page.lines, last))) return 0;
  for (let height = 0; height <= TALLEST; height++) {
    const first = lineAt(page, cuts[those[0]], height);
    let isShared = true;
    for (const i of those) {
      const line = lineAt(page, cuts[i], height);
      if (line < 0) return 0;
      isShared &&= saysTheSame(page, line, first);
    }
    if (!isShared) return height;
  }
  return 0;
}

/** The line of the body so many visible ones above its last; -1 when it has not so many. */
function lineAt(page: Page, { bodyFirst, bodyLast }: Cut, height: number): number {
  const at = page.place[bodyLast] - height;
  return at < page.place[bodyFirst] ? -1 : page.visible[at];
}

function saysTheSame({ lines }: Page, line: number, other: number): boolean {
  const { ink, inkEnd } = lines;
  return inkEnd[line] - ink[line] === inkEnd[other] - ink[other] && inkOf(lines, line) === inkOf(lines, other);
}
