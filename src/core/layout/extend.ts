import { parseCount } from '../bylines/counts.js';
import { foldName } from '../bylines/names.js';
import { foldPhrase } from '../bylines/phrases.js';
import { type Block, topOf } from './block.js';
import { blanksBefore, type Page, visibleFrom } from './page.js';

const HIGHEST = 3;
const SIGNED = /^[+\-−–]\d{1,6}$/;

/**
 * Stretches headers upwards over lines that belong to them on most posts: votes, the subject (`Re: …`), a label, the
 * author's name once more. What stands there on few posts only is the end of the body above.
 */
export function extendHeaders(page: Page, blocks: readonly Block[]): Block[] {
  let extended = [...blocks];
  if (blocks.length < 2 || blocks.some((block) => block.place !== 'header')) return extended;
  for (let steps = 0; steps < HIGHEST; steps++) {
    const above = extended.map((block) => lineKind(page, block));
    const most = mostFrequent(above.slice(1));
    const times = above.slice(1).filter((found) => found?.kind === most).length;
    if (most === null || times < (/^(?:text|label) /.test(most) ? 2 : 1) || times * 2 < extended.length - 1) break;
    extended = extended.map((block, i) => {
      const found = above[i];
      if (found?.kind !== most || (i > 0 && found.line <= extended[i - 1].last)) return block;
      const votes = most === 'votes' ? votesOn(page, found.line) : null;
      return { ...block, first: found.line, votes: votes ?? block.votes };
    });
  }
  return extended;
}

interface LineKind {
  readonly line: number;
  readonly kind: string;
}

/** What the line right above a header is, as far as lines there can be compared; null for a line of text. */
function lineKind(page: Page, block: Block): LineKind | null {
  const line = visibleFrom(page, topOf(block), -1);
  if (line < 0 || blanksBefore(page, topOf(block)) > 1 || page.furniture(line) !== null) return null;
  const { ink, inkEnd } = page.lines;
  if (inkEnd[line] - ink[line] > 90) return null;
  const text = page.text.slice(ink[line], inkEnd[line]);
  if (SIGNED.test(text)) return { line, kind: 'votes' };
  const subject = /^(?:re|aw|sv|antw|vs|rv):/i.exec(text);
  if (subject) return { line, kind: 'subject' };
  const name = block.name && foldName(page.text.slice(block.name.start, block.name.end));
  const folded = foldName(text);
  if (name && name.length > 2 && folded.startsWith(name) && folded.length < name.length + 14)
    return { line, kind: 'name' };
  const label = /^[\p{L} ]{2,24}:/u.exec(text);
  if (label) return { line, kind: `label ${foldPhrase(label[0])}` };
  return text.length <= 30 && /\p{L}/u.test(folded) ? { line, kind: `text ${folded}` } : null;
}

function mostFrequent(found: readonly (LineKind | null)[]): string | null {
  const counts = new Map<string, number>();
  let most: string | null = null;
  for (const entry of found) {
    if (!entry) continue;
    const count = (counts.get(entry.kind) ?? 0) + 1;
    counts.set(entry.kind, count);
    if (most === null || count > counts.get(most)!) most = entry.kind;
  }
  return most;
}

function votesOn(page: Page, line: number): Block['votes'] {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  const value = parseCount(page.text.slice(start, end));
  return value === null ? null : { start, end, value, what: 'net' };
}
