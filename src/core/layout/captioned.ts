import { nameLikelihood } from '../bylines/names.js';
import { isInvisible } from '../text/lines.js';
import { type Block, blockOf } from './block.js';
import { shapeOf } from './families.js';
import { foldedName } from './name-line.js';
import { occurrences } from './occurrences.js';
import { type Page, visibleFrom } from './page.js';
import { silence } from './talk.js';

const LEAST = 3;
const LONGEST_CAPTION = 70;
const LONGEST_NAME = 40;
const MOST_WORDS = 4;
const LEAST_WORDING = 4;
const LONGEST_WORDING = 30;
const TALLEST = 16;
const LIKELY = 0.6;
const USUAL = 0.6;

/** A name that the line above says too, as the caption of a picture: `Photo of Ann Lee`, and below it `Ann Lee`. */
interface Captioned {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** The caption without the name. */
  readonly wording: string;
}

/**
 * The posts of a page that shows a picture of who wrote each: what tells of it (`Ann Lee's profile picture`) stands above the name,
 * in the same words each time. The body may follow on the name's line.
 */
export function findCaptioned(page: Page): readonly Block[] {
  const byWording = new Map<string, Captioned[]>();
  for (let i = 1; i < page.visible.length; i++) {
    const found = captionedOn(page, page.visible[i - 1], page.visible[i]);
    if (!found) continue;
    const alike = byWording.get(found.wording);
    if (alike) alike.push(found);
    else byWording.set(found.wording, [found]);
  }
  const [best] = [...byWording.values()].sort((a, b) => b.length - a.length) as (Captioned[] | undefined)[];
  if (best === undefined || best.length < LEAST) return [];
  const people = new Set(best.map((name) => foldedName(page, name)));
  const { inkEnd } = page.lines;
  const said = new Set(best.map(({ line, end }) => (end < inkEnd[line] ? page.text.slice(end, inkEnd[line]) : line)));
  if (people.size < 2 || said.size < USUAL * best.length) return [];
  const blocks = withDates(
    page,
    best.map((found) => blockFor(page, found)),
  );
  // Members of staff have pictures too.
  return silence(page, blocks) > 0 ? [] : blocks;
}

function captionedOn(page: Page, above: number, line: number): Captioned | null {
  const { ink, inkEnd } = page.lines;
  const length = inkEnd[above] - ink[above];
  if (length > LONGEST_CAPTION || length < LEAST_WORDING + 2 || line - above > 2) return null;
  const start = ink[line];
  // The longest name at the line's start that the caption holds.
  const caption = page.text.slice(ink[above], inkEnd[above]);
  let end = start;
  for (let words = 0, at = start; words < MOST_WORDS && at < inkEnd[line]; words++) {
    while (at < inkEnd[line] && isInvisible(page.text.charCodeAt(at))) at++;
    while (at < inkEnd[line] && !isInvisible(page.text.charCodeAt(at))) at++;
    if (at - start > LONGEST_NAME || !caption.includes(page.text.slice(start, at))) break;
    end = at;
  }
  if (end - start < 2) return null;
  const name = page.text.slice(start, end);
  const wording = caption.replace(name, '…');
  const said = wording.length - 1;
  if (said < LEAST_WORDING || said > LONGEST_WORDING || /\d/.test(wording) || nameLikelihood(name) < LIKELY)
    return null;
  return { line, start, end, wording };
}

function blockFor(page: Page, { line, start, end }: Captioned): Block {
  return blockOf({
    place: 'header',
    anchor: line,
    first: visibleFrom(page, line, -1),
    last: line,
    upTo: end < page.lines.inkEnd[line] ? end : null,
    name: { start, end },
    likelihood: 1,
  });
}

/** The bylines with the dates below them, and all that stands between, where most have one that is written alike. */
function withDates(page: Page, blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map((block, i) => dateLineBelow(page, block, blocks[i + 1]?.first ?? page.end));
  const shapes = lines.map((line) => (line < 0 ? '' : shapeOf(page.dates(line)[0])));
  const times = occurrences(shapes.map((shape) => [shape]));
  return blocks.map((block, i) =>
    lines[i] < 0 || times.get(shapes[i])! < USUAL * blocks.length
      ? block
      : { ...block, last: lines[i], anchor: lines[i], date: page.dates(lines[i])[0] },
  );
}

function dateLineBelow(page: Page, { last, upTo }: Block, limit: number): number {
  if (upTo !== null) return -1;
  for (let steps = 1; steps <= TALLEST; steps++) {
    const line = visibleFrom(page, last, steps);
    if (line < 0 || line >= limit) break;
    if (page.dates(line).length > 0) return line;
  }
  return -1;
}
