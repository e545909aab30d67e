import type { PageRead } from '../layout/assemble.js';
import type { Page } from '../layout/page.js';
import { type Abridged, partOf, seenAt } from '../text/abridge.js';
import { lineAt } from '../text/lines.js';

/** A text read as one page. */
export interface PlainRead {
  readonly page: Page;
  readonly read: PageRead;
}

/** A stretch of a file, read as if it were a page; all offsets count in what is seen of the file (`Abridged.text`). */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly page: Page;
  readonly read: PageRead;
  readonly posts: readonly Place[];
  /** How many characters are visible in the lines between two offsets, those in which these lie left out. */
  inkBetween(start: number, end: number): number;
}

/** Where a post stands. */
export interface Place {
  readonly top: number;
  /** Where its byline begins: what stands above it in the post may belong to another page. */
  readonly bylineTop: number;
  /** Where its last byline ends: what follows may belong to another page. */
  readonly bylineEnd: number;
  /** Nothing of the post stands behind its byline. */
  readonly isClosed: boolean;
  /** A question, or what is submitted to be commented on. */
  readonly isOpening: boolean;
  readonly number: number | null;
}

/** Reads a stretch between two offsets; null when the file has cost enough. */
export type ReadStretch = (start: number, end: number) => Stretch | null;

/** Reads stretches of a file, each once and no more than `most` characters of them. */
export function stretchesOf(file: Abridged, read: (part: Abridged) => PlainRead, most: number): ReadStretch {
  const known = new Map<string, Stretch>();
  let left = most;
  return (start, end) => {
    const key = `${start} ${end}`;
    const same = known.get(key);
    if (same) return same;
    left -= end - start;
    if (left < 0) return null;
    const part = partOf(file, start, end);
    const plain = read(part);
    const stretch = { start, end, ...plain, posts: placesIn(part, plain, start), inkBetween: inkOn(plain.page, start) };
    known.set(key, stretch);
    return stretch;
  };
}

function placesIn(part: Abridged, { read }: PlainRead, moved: number): Place[] {
  const { posts, structure } = read.discussion;
  const drafts = read.threads.flatMap((thread) => thread.drafts);
  return posts.map(({ start, end, kind, spans }, i): Place => {
    const top = seenAt(part, start);
    const bylineTop = seenAt(part, Math.max(start, spans.byline?.start ?? start));
    const bylineEnd = seenAt(part, Math.min(spans.byline?.end ?? start, end));
    return {
      top: moved + top,
      bylineTop: moved + bylineTop,
      bylineEnd: moved + bylineEnd,
      isClosed: spans.byline !== null && spans.byline.end >= end,
      isOpening: kind === 'question' || (kind === 'post' && structure === 'comments'),
      number: drafts[i].number,
    };
  });
}

function inkOn({ lines, visible, place }: Page, moved: number): Stretch['inkBetween'] {
  /** The visible characters above each visible line. */
  let above: Uint32Array | null = null;
  return (start, end) => {
    if (!above) {
      above = new Uint32Array(visible.length + 1);
      visible.forEach((line, at) => (above![at + 1] = above![at] + lines.inkEnd[line] - lines.ink[line]));
    }
    const from = place[lineAt(lines, start - moved) + 1];
    const to = end - moved >= lines.text.length ? visible.length : place[lineAt(lines, end - moved)];
    return to > from ? above[to] - above[from] : 0;
  };
}
