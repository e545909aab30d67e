import { foldPhrase } from '../bylines/phrases.js';
import { type KeySet, openersOf } from '../text/keys.js';
import { type Block, blockOf, bottomOf, linesOf, topOf } from './block.js';
import { inkOf } from '../text/lines.js';
import { type Page, visibleFrom } from './page.js';

const TRACKED = /^(?:tracked on|trackback(?:ed)? on|pinged on) /;
const TRACKING_WORDS = ['tracked', 'trackback', 'trackbacked', 'pinged'];
const LINKED = /^[»›>].* from (\S.*)$/;
const TALLEST = 6;

/**
 * Trackbacks as Movable Type shows them: a title and the blog it comes from, an excerpt, and a line that says when.
 *
 *     » Baking at night from Ann's Kitchen
 *     I tried it too … [Read More]
 *
 *     Tracked on Mar 3, 2011 4:05:09 PM
 */
export function findTrackbacks(page: Page): Block[] {
  const blocks: Block[] = [];
  for (const { line, marks } of page.dateLines) {
    const opener = page.lines.opener[line];
    if (opener !== 0 && !mayTrack(opener)) continue;
    const ink = page.text.slice(page.lines.ink[line], Math.min(page.lines.inkEnd[line], page.lines.ink[line] + 40));
    if (!TRACKED.test(foldPhrase(ink))) continue;
    const floor = blocks.at(-1)?.footLast ?? -1;
    for (let steps = 1; steps <= TALLEST; steps++) {
      const at = visibleFrom(page, line, -steps);
      if (at <= floor) break;
      const start = page.lines.ink[at];
      const title = LINKED.exec(page.text.slice(start, page.lines.inkEnd[at]));
      if (!title) continue;
      const name = { start: page.lines.inkEnd[at] - title[1].length, end: page.lines.inkEnd[at] };
      blocks.push(
        blockOf({
          place: 'split',
          anchor: line,
          first: at,
          last: at,
          footFirst: line,
          footLast: line,
          date: marks[0],
          name,
          likelihood: 0.8,
          kind: 'pingback',
        }),
      );
      break;
    }
  }
  return blocks;
}

const PINGED = /^(?:ping|track)backs?: {1,4}(?=\S)/i;
const PINGED_WORDS = ['pingback', 'pingbacks', 'trackback', 'trackbacks'];
/** So many lines above the first comment the pages that link here may stand. */
const ABOVE = 20;

/**
 * The posts with the pages that link here, each of which WordPress shows in one line among the comments: `Pingback: Baking at
 * night – Ann's Kitchen`.
 */
export function withPingbacks(page: Page, blocks: readonly Block[]): Block[] {
  if (blocks.length === 0) return [];
  const found: Block[] = [];
  let bylines: ReadonlySet<number> | null = null;
  const { ink, inkEnd, opener } = page.lines;
  for (let line = Math.max(0, topOf(blocks[0]) - ABOVE); line < page.end; line++) {
    if (!mayPing(opener[line]) || (bylines ??= linesOf(blocks)).has(line)) continue;
    const label = PINGED.exec(page.text.slice(ink[line], Math.min(inkEnd[line], ink[line] + 20)));
    if (!label) continue;
    const name = { start: ink[line] + label[0].length, end: inkEnd[line] };
    const known = { anchor: line, first: line, last: line, bounds: { first: line, last: line }, name };
    found.push(blockOf({ ...known, place: 'header', likelihood: 0.8, kind: 'pingback' }));
  }
  return found.length === 0 ? [...blocks] : [...blocks, ...found].sort((a, b) => topOf(a) - topOf(b));
}

function mayPing(opener: number): boolean {
  return (pings ??= openersOf(PINGED_WORDS)).has(opener);
}
let pings: KeySet | null = null;

/** What parts a page's title from its site's: `Baking at night | Ann's Kitchen`. */
const PARTS = / [|»›«–—-] /;
const LEAST_WORDS = 6;

/**
 * The posts with those named by titles which say nothing, as some pages show the pages that link to them: the whole line over the
 * date is the title.
 */
export function withTitledLinks(page: Page, blocks: readonly Block[]): Block[] {
  const all = [...blocks];
  // From below, for the next one's title is no body of this one.
  for (let i = all.length - 1; i >= 0; i--) {
    const { place, anchor, date, last } = all[i];
    if (place !== 'header' || date === null || last !== anchor) continue;
    const limit = i + 1 < all.length ? topOf(all[i + 1]) : -1;
    if (visibleFrom(page, last, 1) !== limit) continue;
    const line = visibleFrom(page, anchor, -1);
    if (line !== anchor - 1 || all[i].first < line || (i > 0 && line <= bottomOf(all[i - 1]))) continue;
    const words = inkOf(page.lines, line);
    if (words.split(' ').length < LEAST_WORDS || !PARTS.test(words)) continue;
    const name = { start: page.lines.ink[line], end: page.lines.inkEnd[line] };
    all[i] = { ...all[i], first: line, name, kind: 'pingback' };
  }
  return all;
}

/** Whether a line that says when a page was linked may begin with a word of that key. */
function mayTrack(opener: number): boolean {
  return (openers ??= openersOf(TRACKING_WORDS)).has(opener);
}
let openers: KeySet | null = null;

/** Whether a post's words are an excerpt that a linking page sent: `[…] she bakes at night […]`. */
export function isExcerpt(body: string): boolean {
  return body.includes('[') && /^\s*\[(?:…|\.{3})\]/.test(body) && /\[(?:…|\.{3})\]\s*$/.test(body);
}
