import { foldPhrase } from '../bylines/phrases.js';
import { type Block, bottomOf, footOf } from './block.js';
import { LineFact } from '../text/lines.js';
import { blanksAfter, blanksBefore, type Page, visibleFrom } from './page.js';

const FURTHEST = 60;
const MOST_PARAGRAPHS = 14;

/**
 * The first line of the first post of a page whose bylines are footers. Nothing but the page's own habits tells where the
 * article ends. A heading, a claim or the article's own byline end it for sure; else every paragraph above the footer is
 * weighed as the post's beginning: by gaps as wide as those between posts, by how long the other posts are, and by how
 * articles end and comments begin.
 */
export function headOf(page: Page, blocks: readonly Block[]): number {
  const footer = footOf(blocks[0]);
  const bottom = blocks[0].from !== null ? footer : visibleFrom(page, footer, -1);
  if (bottom < 0) return footer;
  const ceiling = ceilingOf(page, bottom);
  const habits = habitsOf(page, blocks);
  let best = bottom;
  let bestWeight = -Infinity;
  let paragraphs = 0;
  let isParted = false;
  for (let line = bottom; line >= ceiling; line = visibleFrom(page, line, -1)) {
    if (line < 0) break;
    const starts = line === ceiling || blanksBefore(page, line) > 0;
    if (!starts) continue;
    paragraphs++;
    let weight = weigh(page, line, line === ceiling, paragraphs, habits);
    // The body goes up as far as its lines are parted as those of the other bodies are.
    const above = visibleFrom(page, line, -1);
    if (!isParted && habits.seam !== null && above >= 0 && seamBelow(page, above) !== habits.seam) {
      isParted = true;
      weight += 3;
    }
    if (weight > bestWeight) {
      best = line;
      bestWeight = weight;
    }
    if (paragraphs >= MOST_PARAGRAPHS) break;
  }
  return best;
}

/** The highest line the first post can begin on: below furniture, below a dated line, or so many lines up. */
function ceilingOf(page: Page, bottom: number): number {
  let ceiling = bottom;
  for (let steps = 1; steps <= FURTHEST; steps++) {
    const line = visibleFrom(page, bottom, -steps);
    if (line < 0) return ceiling;
    const furniture = page.furniture(line);
    if (furniture && furniture.kind !== 'link' && furniture.kind !== 'rule') return ceiling;
    if (page.dates(line).length > 0 && page.lines.inkEnd[line] - page.lines.ink[line] < 80) return ceiling;
    ceiling = line;
  }
  return ceiling;
}

interface Habits {
  /** Usual blank lines between two posts, and the widest gap inside most of them. */
  readonly between: number;
  readonly inside: number;
  /** The first post's author. */
  readonly name: string | null;
  /** Mean number of paragraphs of a post. */
  readonly paragraphs: number;
  /** What is in the blank lines between the paragraphs of all bodies, where posts are parted otherwise; null where it is nothing or differs. */
  readonly seam: string | null;
}

function habitsOf(page: Page, blocks: readonly Block[]): Habits {
  const between: number[] = [];
  const inside: number[] = [];
  const apart = new Set<string>();
  const seams = new Map<string, number>();
  let paragraphs = 0;
  for (let i = 1; i < blocks.length; i++) {
    const above = bottomOf(blocks[i - 1]);
    const below = footOf(blocks[i]);
    between.push(blanksAfter(page, above));
    apart.add(seamBelow(page, above));
    let widest = 0;
    paragraphs++;
    for (
      let line = visibleFrom(page, above, 1);
      line >= 0 && visibleFrom(page, line, 1) < below;
      line = visibleFrom(page, line, 1)
    ) {
      if (visibleFrom(page, line, 1) < 0) break;
      const gap = blanksAfter(page, line);
      widest = Math.max(widest, gap);
      if (gap === 0) continue;
      paragraphs++;
      const seam = seamBelow(page, line);
      seams.set(seam, (seams.get(seam) ?? 0) + 1);
    }
    inside.push(widest);
  }
  between.sort((a, b) => a - b);
  inside.sort((a, b) => a - b);
  const { name } = blocks[0];
  const [seam] = seams.size === 1 ? seams : [];
  return {
    name: name && page.text.slice(name.start, name.end),
    between: between[between.length >> 1] ?? 1,
    inside: inside[Math.floor(inside.length * 0.8)] ?? 0,
    // Few posts tell little: the mean leans on two paragraphs.
    paragraphs: (paragraphs + 4) / (blocks.length + 1),
    seam: seam !== undefined && seam[1] >= LEAST_SEAMS && /[^\n]/.test(seam[0]) && !apart.has(seam[0]) ? seam[0] : null,
  };
}

const LEAST_SEAMS = 3;

/** The white space in the blank lines behind a line, up to the start of the next visible one: `\n \n` is not `\n\n`. */
function seamBelow({ text, lines }: Page, line: number): string {
  let below = line + 1;
  while (below < lines.count && (lines.facts[below] & LineFact.Blank) !== 0) below++;
  const between = text.slice(lines.inkEnd[line], lines.start[below]);
  const feed = between.indexOf('\n');
  return feed < 0 ? '' : between.slice(feed + 1);
}

const OPENING =
  /^(?:hi|hello|hey|dear|thanks|thank you|great|nice|good|wow|love|awesome|excellent|interesting|agreed|yes|no|i|i'm|i've|my|this|very|so|oh|lol|congrat\w*|beautiful|as a|hallo|danke|bonjour|merci|hola|gracias|olá|obrigad[oa]|ciao|grazie|привет|спасибо)\b/i;
/** What nobody begins a paragraph of an article with, alone or before a name. */
const GREETING = /^(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|salut|hola|olá|ciao|привет)(?: \p{L}+){0,2}$/u;
const INVITING =
  /\?$|\b(?:comments?|thoughts|let me know|let us know|tell us|what do you think|share your|sound off)\b/i;

/** How much speaks for the first post beginning on `line`, as its so many-th paragraph from below. */
function weigh(page: Page, line: number, atCeiling: boolean, paragraphs: number, habits: Habits): number {
  const { text, lines } = page;
  const gap = blanksBefore(page, line);
  // Posts are as long as the page's other posts, give or take.
  let weight = -(paragraphs - 1) / Math.max(0.8, habits.paragraphs);
  if (gap > habits.inside && gap >= habits.between) weight += 2.5;
  else if (gap < habits.between) weight -= 1;
  if (atCeiling) weight += 0.8;
  const opening = text.slice(lines.ink[line], Math.min(lines.inkEnd[line], lines.ink[line] + 60));
  const folded = foldPhrase(opening);
  if (OPENING.test(folded)) weight += GREETING.test(folded) ? 1.5 : 0.9;
  if (/^[“"„«>]/.test(opening)) weight += 0.5;
  const above = visibleFrom(page, line, -1);
  if (above < 0) return weight - 2;
  const closing = text.slice(Math.max(lines.ink[above], lines.inkEnd[above] - 120), lines.inkEnd[above]);
  if (habits.seam !== null && seamBelow(page, above) === habits.seam) weight -= 3;
  if (isSignOff(page, line, habits.name)) weight -= 1.5;
  if (INVITING.test(closing)) weight += 1;
  // A caption, a list, a line of tags: what articles end with and comments do not.
  else if (!/[.!?…:;,)”"]$/.test(closing)) weight += 0.6;
  if (lines.indent[above] !== lines.indent[line]) weight += 0.4;
  return weight;
}

/** Whether the line is the author's own name, as letters end: "Ann", "Ann Lee, baker". */
function isSignOff(page: Page, line: number, name: string | null): boolean {
  const { ink, inkEnd } = page.lines;
  if (name === null || inkEnd[line] - ink[line] > 40) return false;
  const first = foldPhrase(page.text.slice(ink[line], inkEnd[line])).split(' ')[0];
  return first.length > 2 && foldPhrase(name).startsWith(first);
}
