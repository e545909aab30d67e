import type { Block } from './block.js';
import { LineFact } from '../text/lines.js';
import type { Page } from './page.js';
import { readUsual } from './sample.js';

const LONGEST = 24;
const LEAST = 5;
const USUAL = 0.8;
const LABELLED = /^(\p{L}[\p{L} ]{1,18}?)[ :]{1,2}(\d{1,2})$/u;

interface Level {
  readonly label: string;
  readonly value: number;
}

/**
 * Headers with the depth of their posts, where a line above the name gives it (`level 2`), whatever word the page has for it. The
 * numbers prove themselves: they begin with one, and nobody is more than one deeper than the post above. Numbers of posts only
 * rise, and counts jump. A first post without one is what all others stand below.
 */
export function withLevels(page: Page, blocks: readonly Block[]): Block[] {
  if (blocks.length < LEAST || blocks.some(({ place, level }) => place !== 'header' || level !== null))
    return [...blocks];
  const levels = readUsual(blocks, (block) => levelOf(page, block), areLevels);
  if (levels === null) return [...blocks];
  const top = levels[0] === null ? 0 : 1;
  let depth = 0;
  return blocks.map((block, i) => {
    // A post that has lost its line stands beside the one above.
    depth = i === 0 && top === 0 ? 0 : levels[i] ? levels[i].value - top : Math.max(depth, 1 - top);
    return i === 0 && top === 0 ? { ...block, level: 0, kind: 'post' } : { ...block, level: depth };
  });
}

function levelOf({ lines, text }: Page, { first, last, name, date }: Block): Level | null {
  const until = name?.start ?? date?.start ?? 0;
  for (let line = first; line <= last && lines.inkEnd[line] <= until; line++) {
    const [start, end] = [lines.ink[line], lines.inkEnd[line]];
    if (end - start > LONGEST || (lines.facts[line] & LineFact.Digit) === 0) continue;
    const found = LABELLED.exec(text.slice(start, end));
    if (found) return { label: found[1], value: Number(found[2]) };
  }
  return null;
}

function areLevels(found: readonly (Level | null)[]): boolean {
  const levels = found.filter((level) => level !== null);
  if (levels.length < LEAST || levels.length < USUAL * found.length || levels[0].value !== 1) return false;
  let isDeep = false;
  let falls = false;
  for (let i = 1; i < levels.length; i++) {
    const [before, { label, value }] = [levels[i - 1].value, levels[i]];
    if (label !== levels[0].label || value < 1 || value > before + 1) return false;
    isDeep ||= value > before;
    falls ||= value <= before;
  }
  return isDeep && falls;
}
