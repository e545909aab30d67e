import type { Discussion } from './discussion.js';
import { FORMATS } from './formats/index.js';
import { readInput } from './inputs/read-input.js';
import { assemble, type PageRead, withoutDiscussion } from './layout/assemble.js';
import { withoutEnclosed } from './layout/enclosures.js';
import { type Focus, samplesOf } from './layout/focus.js';
import { type Page, readPage } from './layout/page.js';
import { chanceOfDiscussion, type Reading, readGeneral } from './layout/reading.js';
import { readRecord } from './layout/record.js';
import { readMixed } from './mixed/mixed-pages.js';
import type { PlainRead } from './mixed/stretch.js';
import { type Abridged, abridge } from './text/abridge.js';
import type { Thread } from './threading/thread.js';

/** How to read a text. */
export interface ParseOptions {
  /** Switches all platform records off, so that the general reader can be measured alone. */
  readonly general?: boolean;
  /** The editor's language id ("html", "markdown", "python"); without it the text itself tells. */
  readonly languageId?: string;
}

/**
 * Reads the structure of a page: who said what, when, to whom, with which votes.
 * Never throws on any string; a text without a discussion gives `NO_DISCUSSION`'s shape.
 *
 * Saved pages, web archives and exports are turned into their posts or into the text they show (`readInput`). The path of a
 * text: what of its long lines can matter (`abridge`) → lines and dates (`readPage`) → every reading that explains the page, by each known platform and by
 * the template the page itself repeats → the best of them → posts, values, parents (`assemble`) → the same
 * again for what other pages the file holds (`readMixed`).
 */
export function parse(text: string, options: ParseOptions = {}): Discussion {
  return readText(text, options).discussion;
}

/** As `parse`, with what a session goes by; `threads` is null for a text that is not read as it stands. */
export function readText(
  text: string,
  options: ParseOptions,
): { readonly discussion: Discussion; readonly threads: readonly Thread[] | null } {
  const readPlain = (plain: string): PageRead => readMixed(abridge(plain), (page) => parsePlain(page, options));
  const discussion = readInput(text, options.languageId ?? null, (plain) => readPlain(plain).discussion);
  return discussion ? { discussion, threads: null } : readPlain(text);
}

function parsePlain(abridged: Abridged, options: ParseOptions): PlainRead {
  const { text } = abridged;
  const page = readPage(text, focusFor(text, options));
  const best = bestReading(page, options);
  if (!best) return { page, read: withoutDiscussion(abridged, page, 1 - chanceOfDiscussion(page)) };
  const { blocks, doubtful } = withoutEnclosed(page, best.blocks);
  return { page, read: assemble(abridged, page, { ...best, blocks }, doubtful) };
}

/** Every reading that explains a plain text, of what `parse` reads of it; the one that is taken first, then those that rate best. */
export function readingsOf(source: string, options: ParseOptions): readonly Reading[] {
  const { text } = abridge(source);
  return readingsOn(readPage(text, focusFor(text, options)), options);
}

function readingsOn(page: Page, { general }: ParseOptions): readonly Reading[] {
  const records = general ? [] : FORMATS.map((format) => readRecord(page, format));
  const induced = readGeneral(page);
  const readings = [...records, induced].filter((reading) => reading !== null).filter(isSigned);
  const [best, ...others] = readings.sort((a, b) => b.rating - a.rating);
  if (!induced || !readings.includes(induced) || !outgrows(induced, best)) return readings;
  return [induced, best, ...others.filter((reading) => reading !== induced)];
}

/** Whether it shows of any post who wrote it or when; else what looks like posts may be anything that repeats. */
function isSigned({ blocks }: Reading): boolean {
  return blocks.some(({ name, date }) => name !== null || date !== null);
}

/** Whether a template that the page repeats explains so much more of it that a platform's record has but found its traces. */
function outgrows(induced: Reading, record: Reading): boolean {
  return induced.confidence >= SURE && induced.blocks.length >= 2 * record.blocks.length + 1;
}

const SURE = 0.8;

function bestReading(page: Page, options: ParseOptions): Reading | null {
  return readingsOn(page, options).at(0) ?? null;
}

/** The ways that read samples of a long text best; null, for every way, when the text is not long or no sample shows posts. */
function focusFor(text: string, options: ParseOptions): Focus | null {
  const readings = samplesOf(text)?.map((sample) => bestReading(readPage(sample), options)) ?? [];
  const ways = readings.flatMap((reading) => reading?.way ?? []);
  return ways.length > 0 ? new Set(ways) : null;
}
