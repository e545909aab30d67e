import type { Span } from '../discussion.js';
import type { Block } from './block.js';
import { foldedName } from './name-line.js';
import type { Page } from './page.js';
import { firstOf } from './sample.js';

/** A sign that keeps a name and what is said of its bearer apart, where enough of a page's names have it. */
interface Parting {
  /** Matches a whole name; its first group is the name, its second what stands behind the sign. */
  readonly sign: RegExp;
  /** Share of the names that must have it. */
  readonly least: number;
  /** Whether all that is known of the parts lets them be a name and a remark. */
  readonly isRemark: (heads: readonly string[], tails: readonly string[]) => boolean;
}

const LEAST = 3;
/** `Lee, Ann` gives the family's name first, `A. Lee, Leeds` and `ann42, on the pier` a place: few places are told by one word behind one word. */
const REVERSED = /^\p{Lu}[\p{L}'’-]*$/u;
const REVERSED_SHARE = 0.5;
const PARTINGS: readonly Parting[] = [
  { sign: /^(.*?\S) {1,3}[·•|] {1,3}(\S.*)$/su, least: 0.4, isRemark: () => true },
  { sign: /^([^()[\]]*[^()[\]\s]) ?\(([^()]{1,60})\)/u, least: 0.4, isRemark: () => true },
  {
    sign: /^([^,]{2,40}), (\S.*)$/su,
    least: 0.8,
    isRemark: (heads, tails) =>
      heads.filter((head, i) => REVERSED.test(head) && REVERSED.test(tails[i])).length < REVERSED_SHARE * heads.length,
  },
];

/**
 * Takes off the names what a sign keeps apart from them on most of the page's bylines and what differs from one to the next: how long
 * somebody has been ill, where he lives, what he calls himself (`Ann · Member for 3 years`, `bo (never awake)`, `C. Lee, Leeds`).
 * One name with such a sign may be a name; a page of them shows what its sign is for.
 */
export function withoutAsides(page: Page, blocks: readonly Block[]): Block[] {
  let rest = [...blocks];
  for (const parting of PARTINGS) {
    const cut = cutterOf(page, firstOf(rest), parting);
    if (cut === null) continue;
    rest = rest.map((block) => (block.name ? { ...block, name: cut(block.name) } : block));
  }
  return rest;
}

/** What cuts a name at the sign; null where the page's names do not show that it parts them from remarks. */
function cutterOf(page: Page, blocks: readonly Block[], parting: Parting): ((name: Span) => Span) | null {
  const { sign, least, isRemark } = parting;
  const heads: string[] = [];
  const tails: string[] = [];
  const wholes = new Set<string>();
  let named = 0;
  for (const { name } of blocks) {
    if (!name) continue;
    named++;
    const parts = sign.exec(page.text.slice(name.start, name.end));
    if (!parts) continue;
    heads.push(parts[1]);
    tails.push(parts[2]);
    wholes.add(foldedName(page, name));
  }
  if (heads.length < Math.max(LEAST, least * named) || !isRemark(heads, tails)) return null;
  // What says the same before the sign on most lines is no name.
  if (new Set(heads).size * 2 < wholes.size) return null;
  return (name) => {
    const parts = sign.exec(page.text.slice(name.start, name.end));
    return parts ? { start: name.start, end: name.start + parts[1].length } : name;
  };
}
