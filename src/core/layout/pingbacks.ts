import { foldPhrase } from '../bylines/phrases.js';
import { type KeySet, openersOf } from '../text/keys.js';
import { type Block, blockOf } from './block.js';
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

/** Whether a line that says when a page was linked may begin with a word of that key. */
function mayTrack(opener: number): boolean {
  return (openers ??= openersOf(TRACKING_WORDS)).has(opener);
}
let openers: KeySet | null = null;

/** Whether a post's words are an excerpt that a linking page sent: `[…] she bakes at night […]`. */
export function isExcerpt(body: string): boolean {
  return body.includes('[') && /^\s*\[(?:…|\.{3})\]/.test(body) && /\[(?:…|\.{3})\]\s*$/.test(body);
}
