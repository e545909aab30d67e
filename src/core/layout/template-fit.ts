import { foldName } from '../bylines/names.js';
import { phrases } from '../bylines/phrases.js';
import { type Block, bottomOf, footOf, type Place, topOf } from './block.js';
import { median } from './median.js';
import { foldedName, readNameLine } from './name-line.js';
import { blanksAfter, blanksBefore, type Page, perLine, visibleFrom } from './page.js';
import { footerEdges } from './page-edges.js';
import type { NameAt } from './template.js';

const FAR: ReadonlySet<NameAt> = new Set(['above-2', 'above-3', 'top', 'behind']);

/** How well bylines, and the page's last one, explain the page, part by part; their sum is the template's score. */
export function fitOf(
  page: Page,
  blocks: readonly Block[],
  last: Block,
  nameAt: NameAt,
  lead: string,
): Record<string, number> {
  const count = blocks.length;
  const { place } = blocks[0];
  const mean = (value: (block: Block) => number): number => {
    let total = 0;
    for (const block of blocks) total += value(block);
    return total / count;
  };
  const says = mean((block) => (block.says ? 1 : 0));
  const after = last.upTo !== null ? 1 : textAfter(page, bottomOf(last));
  const [signed, addressed] = ownNames(page, blocks);
  return {
    names: 3 * mean((block) => block.likelihood) - 0.7 - (nameAt === 'none' ? 0.2 : 0),
    constantNames: nameAt === 'inline' ? 0 : -3 * constantShare(page, blocks),
    farNames: FAR.has(nameAt) ? -0.25 : 0,
    bodies: -3 * (1 - filledShare(page, blocks)),
    gaps: 1.2 * gapEvidence(page, blocks),
    edge: place === 'header' ? (after > 0 ? 1 : -2.5) : after > 0 ? -1.2 : 1,
    edges: after > 0 && place === 'footer' ? 2.6 * Math.max(0, footerEdges(page, blocks, last)) : 0,
    // The name that a footer shows below its date must be there under the last post too; else it opens the next one.
    lastName: place !== 'split' && nameAt === 'below' && !last.name ? -1.5 : 0,
    handles: nameAt === 'above' ? -0.7 * handleShare(page, blocks) : 0,
    says: (place === 'footer' ? -1.5 : 1.5) * says,
    lead: leadEvidence(lead, place, nameAt),
    indent: 1.2 * indentEvidence(page, blocks),
    signed: 2 * signed,
    addressed: -3 * addressed,
    numbered: 1.5 * numberedShare(page, blocks),
  };
}

/** `Posted by:` with its colon closes posts, and so do buttons beside a date alone; a label nobody knows (`Joined:`) says that the date is another, unless a name stands between. */
function leadEvidence(lead: string, place: Place, nameAt: NameAt): number {
  if (lead === 'buttons' && nameAt !== 'inline') return place === 'header' ? -0.7 : 1;
  const label = /^([^:]{1,40}):(?=\s|$)/.exec(lead)?.[1].toLowerCase();
  if (label === undefined) return 0;
  if (/^(?:posted|written|comment) by$/.test(label)) return place === 'footer' || nameAt === 'again' ? 1 : -0.7;
  if (phrases('leads').has(label)) return 0.3;
  return nameAt === 'inline' ? -0.3 : -1.4;
}

/** Share of names that are handles with the name that is shown right above. */
function handleShare(page: Page, blocks: readonly Block[]): number {
  const handles = blocks.filter(({ name, first }) => {
    if (!name || first <= 0 || page.text.charAt(name.start - 1) !== '@') return false;
    const above = readNameLine(page, first - 1);
    return above !== null && above.likelihood >= 0.5;
  });
  return handles.length / blocks.length;
}

/** Share of posts with a body; the outer post of a page is judged by the page's edge. */
function filledShare(page: Page, blocks: readonly Block[]): number {
  let filled = 0;
  for (let i = 0; i < blocks.length; i++) {
    const [after, before] = bodyBounds(page, blocks, i);
    if (page.place[before] > page.place[after + 1] || blocks[i].from !== null || blocks[i].upTo !== null) filled++;
  }
  return filled / blocks.length;
}

/**
 * Whether blank lines set the posts apart where the template says they end: -0.3…1. A gap tells two posts apart only when it
 * is wider than the gaps between the paragraphs of bodies.
 */
function gapEvidence(page: Page, blocks: readonly Block[]): number {
  const usual = paragraphGap(page, blocks);
  let gaps = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (i === (block.place === 'header' ? 0 : blocks.length - 1)) continue;
    const header = block.place === 'header';
    const apart = header ? blanksBefore(page, block.first) : blanksAfter(page, bottomOf(block));
    const inside = header ? blanksAfter(page, block.last) : blanksBefore(page, footOf(block));
    // What stands further apart inside the byline than from its neighbours is no byline.
    if (gapInside(page, block) > apart) gaps -= 0.5;
    else gaps += apart > usual ? (apart < inside ? 0.2 : 1) : apart < usual ? -0.3 : 0.2 * Math.sign(apart - inside);
  }
  return blocks.length > 1 ? gaps / (blocks.length - 1) : 0;
}

/** The widest gap between two lines of a byline that stands in one place. */
function gapInside(page: Page, block: Block): number {
  if (block.place === 'split' || block.first < 0) return 0;
  let widest = 0;
  for (let at = page.place[block.first]; at < page.place[block.last]; at++) {
    widest = Math.max(widest, page.visible[at + 1] - page.visible[at] - 1);
  }
  return widest;
}

/** The usual number of blank lines between two lines of text that are no byline. */
function paragraphGap(page: Page, blocks: readonly Block[]): number {
  const gaps: number[] = [];
  for (let i = 1; i < blocks.length; i++) {
    const from = page.place[blocks[i - 1].anchor] + 2;
    const to = page.place[blocks[i].anchor] - 2;
    let widest = -1;
    for (let at = from; at < to; at++) widest = Math.max(widest, page.visible[at + 1] - page.visible[at] - 1);
    if (widest >= 0) gaps.push(widest);
  }
  return gaps.length > 0 ? median(gaps) : 0;
}

/** Share of blocks whose name is the most frequent one among them, beyond what people posting twice explain. */
function constantShare(page: Page, blocks: readonly Block[]): number {
  const seen = new Map<string, number>();
  let most = 0;
  for (const { name } of blocks) {
    if (!name) continue;
    const key = foldedName(page, name);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    most = Math.max(most, times);
  }
  return blocks.length < 3 ? 0 : Math.max(0, most / blocks.length - 0.5);
}

/** How many lines of plain text follow `line` before furniture or the page's end, at most five. */
function textAfter(page: Page, line: number): number {
  let count = 0;
  for (let at = page.place[line + 1]; at < page.visible.length && count < 5; at++) {
    const furniture = page.furniture(page.visible[at]);
    if (furniture?.kind === 'link' || furniture?.kind === 'rule') continue;
    if (furniture) break;
    count++;
  }
  return count;
}

/** Share of bodies set in from their header, which tells a header, less those whose header is set in from them. */
function indentEvidence(page: Page, blocks: readonly Block[]): number {
  let deeper = 0;
  for (const block of blocks) {
    if (block.place === 'footer' || block.first < 0) continue;
    const body = visibleFrom(page, block.last, 1);
    if (body >= 0 && page.lines.indent[body] > page.lines.indent[block.first]) deeper++;
    if (block.place === 'header' && body >= 0 && page.lines.indent[body] + 2 <= page.lines.indent[block.anchor])
      deeper--;
  }
  return deeper / blocks.length;
}

/** Every guess at the layout asks how some of the same lines begin and end. */
const begins = perLine<string>();
const ends = perLine<string>();

/** Shares of posts whose body ends in its author's own name, and whose body begins by addressing its own author. */
function ownNames(page: Page, blocks: readonly Block[]): [number, number] {
  const { ink, inkEnd } = page.lines;
  let signed = 0;
  let addressed = 0;
  for (let i = 0; i < blocks.length; i++) {
    const { name: span } = blocks[i];
    if (!span) continue;
    const name = foldedName(page, span);
    if (name.length < 3) continue;
    const [after, before] = bodyBounds(page, blocks, i);
    const from = page.place[after + 1];
    const to = page.place[before] - 1;
    if (from > to) continue;
    const [first, last] = [page.visible[from], page.visible[to]];
    const begin = (begins(page)[first] ??= foldName(
      page.text.slice(ink[first], Math.min(inkEnd[first], ink[first] + 60)),
    ));
    const end = (ends(page)[last] ??= foldName(page.text.slice(Math.max(ink[last], inkEnd[last] - 120), inkEnd[last])));
    if (isSignOff(end, name)) signed++;
    else if (end.startsWith(`${name} `) && end.includes('recently posted')) signed++;
    if (begin.startsWith(`@${name}`) || begin.startsWith(`${name},`) || begin.startsWith(`@ ${name}`)) addressed++;
  }
  // Few people sign; a name under nearly every post is part of the byline below it.
  const share = signed / blocks.length;
  return [share > 0.7 ? 0 : share, addressed / blocks.length];
}

/** Share of posts that carry the next number of a list: in the byline, or at the start of a body above its footer. */
function numberedShare(page: Page, blocks: readonly Block[]): number {
  if (blocks.length < 3) return 0;
  let rising = 0;
  let previous: number | null = null;
  for (let i = 0; i < blocks.length; i++) {
    let { number } = blocks[i];
    if (blocks[i].place !== 'header' && number === null) {
      const [after] = bodyBounds(page, blocks, i);
      const line = i > 0 || blocks[i].place === 'split' ? visibleFrom(page, Math.max(0, after), after < 0 ? 0 : 1) : -1;
      const lead =
        line < 0 ? null : /^#?(\d{1,5})[.):]?\s/.exec(page.text.slice(page.lines.ink[line], page.lines.ink[line] + 8));
      number = lead ? Number(lead[1]) : null;
    }
    if (number !== null && (previous === null || number === previous + 1 || number === previous - 1)) rising++;
    previous = number ?? previous;
  }
  return Math.max(0, (rising - 1) / (blocks.length - 1));
}

const CLOSING =
  /^(?:thanks|thank you|cheers|love|regards|best|best regards|kind regards|yours|xo+|greetings|gruß|grüße|lg|vg|saludos|merci|ciao)?$/;

/** Whether a body's last line is its author's name, alone or behind a closing: `Ann`, `-- Ann`, `Cheers, Ann`. */
function isSignOff(line: string, name: string): boolean {
  if (line.length > name.length + 16 || !line.includes(name)) return false;
  return CLOSING.test(
    line
      .replace(name, '')
      .replace(/[^\p{L} ]+/gu, '')
      .trim(),
  );
}

/** The lines between which the `i`-th body lies, both excluded. */
function bodyBounds(page: Page, blocks: readonly Block[], i: number): [number, number] {
  const block = blocks[i];
  if (block.place === 'header') return [block.last, i + 1 < blocks.length ? topOf(blocks[i + 1]) : page.end];
  if (block.place === 'split' && block.last >= 0) return [block.last, block.footFirst];
  return [i > 0 ? bottomOf(blocks[i - 1]) : -1, footOf(block)];
}
