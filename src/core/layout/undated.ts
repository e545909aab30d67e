import { isPhrase } from '../bylines/phrases.js';
import { readCount } from '../bylines/counts.js';
import { nameLikelihood } from '../bylines/names.js';
import { isInvisible, LineFact } from '../text/lines.js';
import { type Block, blockOf } from './block.js';
import type { Family } from './families.js';
import { foldedName, readNameLine } from './name-line.js';
import { blanksAfter, blanksBefore, type Page } from './page.js';
import { findRecurringNames, RECURRING } from './recurring-names.js';
import { rateBlocks, type Template, wayOf } from './template.js';
import { trimEnd } from '../text/trim.js';

/** Templates for pages that show no dates: by verbs of saying, by names with counts, or by names alone. */
export function findUndated(page: Page): Template[] {
  return FINDERS.filter(([family]) => page.isTried(wayOf(family, 'header', 'inline')))
    .map(([family, find]) => {
      const blocks = find(page);
      return blocks.length > 0 ? rateBlocks(page, family, 'inline', blocks) : null;
    })
    .filter((template) => template !== null);
}

const FINDERS: readonly (readonly [Family, (page: Page) => readonly Block[]])[] = [
  [{ key: 'said', anchors: [] }, bySaying],
  [{ key: 'counted', anchors: [] }, byCount],
  [{ key: 'names', anchors: [] }, byName],
  [{ key: RECURRING, anchors: [] }, findRecurringNames],
];

const LEAST_SAID = 3;
const LONGEST_NAME = 40;

/** `Ann said: I bake at night.`, `Bo added:` with the body below: at least three, by more than one person. */
function bySaying(page: Page): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of page.visible) {
    const block = sayingOn(page, line);
    if (block) blocks.push(block);
  }
  return blocks.length < LEAST_SAID || people(page, blocks) < 2 ? [] : blocks;
}

/** The name before a verb of saying and a colon, at the start of a line; the text may go on behind the colon. */
function sayingOn(page: Page, line: number): Block | null {
  const { text, lines } = page;
  const start = lines.ink[line];
  // No further than it may stand: a text without colons would be searched to its end for every line.
  const near = text.slice(start, Math.min(lines.inkEnd[line], start + LONGEST_NAME + 30)).indexOf(':');
  if (near < 0) return null;
  const colon = start + near;
  let end = colon;
  for (let words = 3; words >= 1; words--) {
    let begin = end;
    for (let i = 0; i < words; i++) {
      while (begin > start && isInvisible(text.charCodeAt(begin - 1))) begin--;
      while (begin > start && !isInvisible(text.charCodeAt(begin - 1))) begin--;
    }
    if (begin <= start || !isPhrase('says', text, begin, colon)) continue;
    end = trimEnd(text, start, begin);
    // "bo  ann and added:": the second name is whose note it came by.
    const gap = /[ \u00a0]{2,}/.exec(text.slice(start, end));
    const other = gap ? { start: start + gap.index + gap[0].length, end } : null;
    if (gap) end = start + gap.index;
    const name = text.slice(start, end);
    const likelihood = nameLikelihood(name);
    if (name.length > LONGEST_NAME || likelihood < 0.6 || name.split(/\s+/).length > 3) return null;
    const goesOn = colon + 1 < lines.inkEnd[line];
    return blockOf({
      place: 'header',
      anchor: line,
      first: line,
      last: line,
      upTo: goesOn ? colon + 1 : null,
      name: { start, end },
      likelihood,
      says: true,
      addressee: other,
    });
  }
  return null;
}

/** `Ann Lee 12 pts` on a line of its own, blank lines on both sides. */
function byCount(page: Page): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of page.visible) {
    const { ink, inkEnd, facts } = page.lines;
    if ((facts[line] & LineFact.Digit) === 0 || inkEnd[line] - ink[line] > LONGEST_NAME + 20) continue;
    if (blanksBefore(page, line) === 0 || blanksAfter(page, line) === 0) continue;
    const votes = readCount(page.text, ink[line], inkEnd[line]);
    if (votes?.value == null || !/\p{L}$/u.test(page.text.slice(votes.start, votes.end))) continue;
    const end = trimEnd(page.text, ink[line], votes.start);
    const name = page.text.slice(ink[line], end);
    const likelihood = nameLikelihood(name);
    if (name.length > LONGEST_NAME || likelihood < 0.7 || name.split(/\s+/).length > 3) continue;
    const span = { start: ink[line], end };
    blocks.push(blockOf({ place: 'header', anchor: line, first: line, last: line, name: span, likelihood, votes }));
  }
  return blocks;
}

const LEAST_NAMED = 4;
const FURTHEST = 14;

/**
 * A name alone, a blank line, the body, and right below it the next name. Paragraphs have a blank line on both sides, so lines
 * that have one below them only are rare; a run of them that hold names is a page of comments.
 */
function byName(page: Page): readonly Block[] {
  let best: Block[] = [];
  let run: Block[] = [];
  const close = (): void => {
    if (run.length > best.length) best = run;
    run = [];
  };
  for (const line of page.visible) {
    const tight = blanksAfter(page, line) === 1 && (run.length === 0 || blanksBefore(page, line) === 0);
    const found = tight ? readNameLine(page, line) : null;
    if (
      !found ||
      found.likelihood < 0.8 ||
      found.says ||
      page.text.slice(found.name.start, found.name.end).split(/\s+/).length > 4
    )
      continue;
    const previous = run.at(-1);
    if (previous && page.place[line] - page.place[previous.anchor] > FURTHEST) close();
    if (run.length === 0 || blanksBefore(page, line) === 0) {
      run.push(
        blockOf({
          place: 'header',
          anchor: line,
          first: line,
          last: line,
          name: found.name,
          likelihood: found.likelihood,
        }),
      );
    }
  }
  close();
  // The first line of a run may have any gap above it; nearest to the second one it must be.
  return best.length < LEAST_NAMED || people(page, best) < 3 ? [] : best;
}

function people(page: Page, blocks: readonly Block[]): number {
  return new Set(blocks.map(({ name }) => (name ? foldedName(page, name) : ''))).size;
}
