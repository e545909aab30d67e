import { type NumericOrder, provenOrder, toIso } from '../bylines/dates/date-mark.js';
import type { Discussion, Post, Span } from '../discussion.js';
import { type Block, bottomOf } from './block.js';
import { type Cut, cutPosts } from './cut.js';
import type { Page } from './page.js';
import type { Reading } from './reading.js';

/** Turns a reading into the discussion: cuts the posts and reads their values. */
export function assemble(page: Page, reading: Reading): Discussion {
  const cuts = cutPosts(page, reading.blocks);
  const order = orderOf(reading.blocks);
  const posts = cuts.map((cut, i) => readPost(page, cut, `p${i + 1}`, order));
  return {
    format: reading.format,
    structure: reading.structure,
    confidence: reading.confidence,
    title: null,
    article: null,
    announced: null,
    posts,
    warnings: [],
  };
}

/** Which number of a numeric date is the day: any date of the page that proves it decides for all. */
function orderOf(blocks: readonly Block[]): NumericOrder {
  for (const { date } of blocks) {
    const proven = date && provenOrder(date);
    if (proven) return proven;
  }
  return 'month-first';
}

function readPost(page: Page, cut: Cut, id: string, order: NumericOrder): Post {
  const { block } = cut;
  const { text, lines } = page;
  const { date } = block;
  const start = lines.ink[cut.first];
  const end = lines.inkEnd[cut.last];
  const body: Span[] = [];
  if (cut.bodyFirst <= cut.bodyLast) {
    const bodyEnd = block.from !== null && cut.bodyLast === block.first ? trimmed(text, block.from) : lines.inkEnd[cut.bodyLast];
    if (bodyEnd > lines.ink[cut.bodyFirst]) body.push({ start: lines.ink[cut.bodyFirst], end: bodyEnd });
  }
  return {
    id,
    kind: block.kind ?? 'comment',
    start,
    end,
    body,
    quotes: [],
    author: block.name ? text.slice(block.name.start, block.name.end) : null,
    dateText: date ? text.slice(date.start, date.end) : null,
    date: date ? toIso(date, order) : null,
    dateResolved: null,
    votes: block.votes?.what === 'net' ? block.votes.value : null,
    up: null,
    down: null,
    reputation: block.reputation?.value ?? null,
    rating: null,
    accepted: null,
    spans: {
      byline: bylineSpan(page, block),
      author: block.name,
      date: date ? { start: date.start, end: date.end } : null,
      votes: block.votes ? { start: block.votes.start, end: block.votes.end } : null,
      reputation: block.reputation ? { start: block.reputation.start, end: block.reputation.end } : null,
      cue: null,
    },
    parent: null,
    evidence: 'none',
    parentConfidence: 0.6,
    parentAlternative: null,
    depth: 0,
    text: null,
  };
}

function trimmed(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}

/** The byline's lines; of a split one the lower part, which holds the date. */
function bylineSpan(page: Page, block: Block): Span {
  const { ink, inkEnd } = page.lines;
  if (block.from !== null) return { start: block.from, end: inkEnd[block.last] };
  const first = block.place === 'split' && block.first >= 0 ? block.first : block.place === 'split' ? block.footFirst : block.first;
  const last = block.place === 'split' && block.first >= 0 ? block.last : bottomOf(block);
  return { start: ink[first], end: inkEnd[last] };
}
