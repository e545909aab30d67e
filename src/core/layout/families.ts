import type { DateMark } from '../bylines/dates/date-mark.js';
import { type InlineByline, readInline } from '../bylines/inline.js';
import { nameLikelihood } from '../bylines/names.js';
import type { Page } from './page.js';

/** A line that could be (part of) a byline because a date stands on it. */
export interface Anchor {
  readonly line: number;
  readonly inline: InlineByline;
}

/** Anchors written alike: the same form of date, the same words around it. The posts of a page share a family. */
export interface Family {
  readonly key: string;
  readonly anchors: readonly Anchor[];
}

const LONGEST_BYLINE = 160;
const LONGEST_REST = 60;

/** Groups the page's date lines by the way they are written; largest family first. */
export function findFamilies(page: Page): Family[] {
  const named = new Map<string, Anchor[]>();
  const bare = new Map<string, Anchor[]>();
  const shapes = new Map<string, string>();
  for (const { line, marks } of page.dateLines) {
    const anchor = anchorOn(page, line, marks);
    if (!anchor) continue;
    const { inline } = anchor;
    const shape = shapeOf(inline.date);
    const key =
      inline.side === 'none' ? `${inline.lead}<${shape}>` : `${inline.lead}<${shape}>${inline.side} ${inline.joint}`;
    shapes.set(key, shape);
    collect(inline.side === 'none' ? bare : named, key, anchor);
  }
  const families: Family[] = [];
  for (const [key, anchors] of named) families.push({ key, anchors });
  for (const [key, anchors] of bare) {
    // A few dates without a name among many with one: their names stand on another line, or are lost.
    const host = families
      .filter((family) => shapes.get(family.key) === shapes.get(key) && family.anchors.length > anchors.length)
      .sort((a, b) => b.anchors.length - a.anchors.length)[0];
    if (host && key.startsWith('<')) {
      families[families.indexOf(host)] = { key: host.key, anchors: [...host.anchors, ...anchors].sort((a, b) => a.line - b.line) };
    } else families.push({ key, anchors });
  }
  return families.sort((a, b) => b.anchors.length - a.anchors.length || a.anchors[0].line - b.anchors[0].line);
}

function collect(into: Map<string, Anchor[]>, key: string, anchor: Anchor): void {
  const list = into.get(key);
  if (list) list.push(anchor);
  else into.set(key, [anchor]);
}

/** Relative dates are one family whatever they count. */
function shapeOf(date: DateMark): string {
  return date.kind === 'relative' ? 'ago' : date.shape;
}

/** The line as an anchor, or null when it reads like a sentence that happens to hold a date. */
function anchorOn(page: Page, line: number, marks: readonly DateMark[]): Anchor | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end - start > LONGEST_BYLINE) return null;
  const date = marks.find((mark) => mark.kind === 'absolute') ?? marks[0];
  if (date.kind === 'absolute' && date.year === null && date.hour === null) return null;
  const inline = readInline(page.text, start, end, date);
  if (inline.rest && inline.rest.end - inline.rest.start > LONGEST_REST) return null;
  if (inline.name) {
    const name = page.text.slice(inline.name.start, inline.name.end);
    if (name.length > 90 || (name.length > 25 && nameLikelihood(name) < 0.1 && inline.side === 'right')) return null;
    if (name.length > 40 && nameLikelihood(name) < 0.05) return null;
  }
  return { line, inline };
}
