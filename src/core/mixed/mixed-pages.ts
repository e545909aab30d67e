import { mapSpans } from '../map-spans.js';
import type { PageRead } from '../layout/assemble.js';
import { lineAt } from '../text/lines.js';
import { type Abridged, sourceAt } from '../text/abridge.js';
import type { Thread } from '../threading/thread.js';
import { borderBetween } from './border.js';
import { type Core, coresIn } from './cores.js';
import { type PlainRead, type ReadStretch, type Stretch, stretchesOf } from './stretch.js';

/** Longer files are read as one page: what is left over would cost as much again. */
const LONGEST_FILE = 2_000_000;
/** How often the characters of a file may be read, all stretches together. */
const MOST_READ = 12;
/** Pages found are looked at again for pages in them so many times. */
const DEEPEST = 4;

/**
 * Reads a file in which several pages may stand one below the other (docs/adr/0013-several-pages.md). Each page is read by itself; the
 * format, title and article told are those of the page with most posts.
 */
export function readMixed(file: Abridged, read: (text: Abridged) => PlainRead): PageRead {
  const { length } = file.text;
  const readStretch = stretchesOf(file, read, MOST_READ * length);
  const whole = readStretch(0, length)!;
  if (whole.posts.length === 0 || length > LONGEST_FILE) return whole.read;
  const pages = pagesIn(whole, readStretch, DEEPEST);
  return pages[0] === whole ? whole.read : joined(file, pages);
}

/** The pages of a stretch; itself when it is one. */
function pagesIn(stretch: Stretch, read: ReadStretch, depth: number): readonly Stretch[] {
  const cores = coresIn(stretch, read);
  if (cores.length < 2) return [stretch];
  const borders = bordersBetween(stretch, cores);
  const parts = borders.map((start, i) => read(start, borders[i + 1] ?? stretch.end)).filter((part) => part !== null);
  if (parts.length < borders.length) return [stretch];
  const pages = parts.flatMap((part) => (depth === 0 ? [part] : pagesIn(part, read, depth - 1)));
  const found = pages.filter(isLikely).reduce((sum, { posts }) => sum + posts.length, 0);
  // Bylines of one page may have been taken for those of another's template, but there were posts.
  const least = cores.some((core) => core.isOther) ? stretch.posts.length / 2 : stretch.posts.length;
  return found < least ? [stretch] : pages.filter(({ posts }) => posts.length > 0);
}

/** What is read with less confidence is no reason to part a file. */
const LIKELY = 0.605;

function isLikely({ read }: Stretch): boolean {
  return read.discussion.confidence >= LIKELY;
}

/** Where the pages of a stretch begin. */
function bordersBetween({ page, start }: Stretch, cores: readonly Core[]): number[] {
  return cores.map(({ top }, i) => {
    if (i === 0) return start;
    const behind = cores[i - 1].end - start;
    const line = lineAt(page.lines, behind);
    const isBodyBelow = !cores[i - 1].isClosed;
    const border = borderBetween(page, line + 1, lineAt(page.lines, top - start), isBodyBelow);
    return start + page.lines.start[border.line];
  });
}

function joined(file: Abridged, parts: readonly Stretch[]): PageRead {
  const main = parts.reduce((most, part) => (part.posts.length > most.posts.length ? part : most));
  let count = 0;
  const threads: Thread[] = [];
  const moved = parts.map(({ start: seen, read: { discussion, threads: own } }) => {
    const start = sourceAt(file, seen);
    threads.push(...own.map((thread) => ({ ...thread, start: thread.start + start, first: thread.first + count })));
    const names = new Map(discussion.posts.map(({ id }) => [id, `p${++count}`]));
    const move = (span: { start: number; end: number }) => ({ start: span.start + start, end: span.end + start });
    return mapSpans(discussion, move, (id) => names.get(id) ?? id);
  });
  const posts = moved.flatMap((discussion) => discussion.posts);
  const discussion = {
    ...moved[parts.indexOf(main)],
    confidence: Math.min(...moved.map(({ confidence }) => confidence)),
    warnings: moved.flatMap(({ warnings }) => warnings),
    posts,
  };
  return { discussion, threads };
}
