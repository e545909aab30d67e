import type { Format } from '../formats/format.js';
import { general, generalQuestions, generalRemarks, generalReviews } from '../formats/general.js';
import { findBehindDelimiters } from './behind-delimiter.js';
import { type Block, bottomOf, topOf } from './block.js';
import { extendHeaders } from './extend.js';
import { type Family, findFamilies } from './families.js';
import { judgeTemplate } from './judge.js';
import { findMailHeads } from './mail-heads.js';
import { type Page, perPage } from './page.js';
import { findTrackbacks } from './pingbacks.js';
import { findQuestions } from './questions.js';
import { withNumbersBelow } from './post-numbers.js';
import { findRemarks } from './remarks.js';
import { findReviews } from './reviews.js';
import { withoutThreadHead } from './thread-head.js';
import { trimNames } from './trim-names.js';
import { reachForFirst } from './reach.js';
import { findTemplates, type Template } from './template.js';
import { findUndated } from './undated.js';
import { withCards } from './user-card.js';

/** One way to read the whole page as posts: which bylines, by which format, and how well that explains the page. */
export interface Reading {
  readonly format: Format;
  /** In text order, not overlapping. */
  readonly blocks: readonly Block[];
  /** How well it explains the page; readings of one page are compared by it. */
  readonly rating: number;
  /** Probability, 0…1, that there is a discussion of this structure. */
  readonly confidence: number;
}

const MOST_FAMILIES = 8;

/** Weight of a template among its rivals: how well it fits, and how much of the page it explains. */
function weightOf(template: Template): number {
  return template.score + 1.5 * Math.log2(template.blocks.length);
}

/** All templates worth a look, best first. */
export const rankTemplates: (page: Page) => readonly Template[] = perPage((page) =>
  findFamilies(page)
    .slice(0, MOST_FAMILIES)
    .flatMap((family) => [...findTemplates(page, family), ...findBehindDelimiters(page, family)])
    .sort((a, b) => weightOf(b) - weightOf(a)),
);

/** Reads the page by the template it repeats, without knowing any platform; null when it repeats none. */
export function readGeneral(page: Page): Reading | null {
  const questions = readQuestions(page);
  const ranked = rankTemplates(page);
  // Verbs of saying and names alone occur in quotations and lists too; dates say more where there are any.
  const found = mostEvident(page, ranked) ?? mostEvident(page, findUndated(page));
  const marked = questions ?? readMails(page) ?? readRemarks(page) ?? readReviews(page);
  if (!found || (marked && marked.rating > weightOf(found.template))) return marked;
  const { template: best, confidence } = found;
  const posts = reachForFirst(page, trimNames(page, extendHeaders(page, joinFamilies(best, ranked))));
  const blocks = withTrackbacks(
    withoutThreadHead(page, withCards(page, withNumbersBelow(page, posts))),
    findTrackbacks(page),
  );
  return { format: general, blocks, rating: weightOf(best), confidence };
}

/** How much mail headers weigh: they are told by their labels, and repeat more than any template does. */
const LABELLED = 5;

/** Reads the page as mails; null when it shows no mail headers. */
function readMails(page: Page): Reading | null {
  const { blocks } = findMailHeads(page);
  if (blocks.length === 0) return null;
  return {
    format: general,
    blocks,
    rating: LABELLED + 1.5 * Math.log2(blocks.length),
    confidence: 1 - 0.2 / blocks.length,
  };
}

/** Reads dialogues in the comments of a program; null when there are none. */
function readRemarks(page: Page): Reading | null {
  const blocks = findRemarks(page);
  if (blocks.length === 0) return null;
  return {
    format: generalRemarks,
    blocks,
    rating: LABELLED + 1.5 * Math.log2(blocks.length),
    confidence: 1 - 0.3 / blocks.length,
  };
}

/** Reads the page as reviews; null when their facts do not repeat. */
function readReviews(page: Page): Reading | null {
  const blocks = findReviews(page);
  if (blocks.length === 0) return null;
  return {
    format: generalReviews,
    blocks,
    rating: LABELLED + 1.5 * Math.log2(blocks.length),
    confidence: 1 - 0.4 / blocks.length,
  };
}

/** Reads the page as questions and answers; null when its bylines do not say so. */
function readQuestions(page: Page): Reading | null {
  const found = findQuestions(page, findFamilies(page));
  if (!found || found.score < 1) return null;
  const { blocks, score } = found;
  const rating = score + 1.5 * Math.log2(blocks.length) + 1;
  return { format: generalQuestions, blocks, rating, confidence: 1 - 0.2 / blocks.length };
}

/** How many pages that repeat nothing hold a discussion all the same: a single post, names alone (measured on annotated pages). */
const UNSEEN = 0.04;

/** The probability that a page which nothing explains well enough holds a discussion. */
export function chanceOfDiscussion(page: Page): number {
  if (page.visible.length === 0) return 0;
  let chance = UNSEEN;
  for (const template of [...rankTemplates(page), ...findUndated(page)]) {
    chance = Math.max(chance, judgeTemplate(page, template).confidence);
  }
  return Math.min(chance, 0.5);
}

/** Among templates that could be a discussion the one with most evidence; an article's byline outweighs no comment. */
function mostEvident(page: Page, templates: readonly Template[]): { template: Template; confidence: number } | null {
  let best: { template: Template; confidence: number } | null = null;
  let most = -Infinity;
  for (const template of templates) {
    const { evidence, confidence } = judgeTemplate(page, template);
    if (confidence < 0.5 || evidence <= most) continue;
    best = { template, confidence };
    most = evidence;
  }
  return best;
}

/** The best template's bylines with those of other families that stand among them in the same place. */
function joinFamilies(best: Template, ranked: readonly Template[]): Block[] {
  let blocks = [...best.blocks];
  const joined = new Set<Family>([best.family]);
  for (const other of ranked) {
    if (joined.has(other.family) || other.place !== best.place || other.place === 'split') continue;
    joined.add(other.family);
    if (other.score < 1) continue;
    if (other.place === 'footer') blocks = merge(blocks, other.blocks);
  }
  return blocks;
}

/** Trackbacks stand before or behind the comments; lines already read as bylines stay what they are. */
function withTrackbacks(blocks: readonly Block[], trackbacks: readonly Block[]): Block[] {
  const lines = new Set(trackbacks.map((block) => block.anchor));
  const rest = blocks.filter((block) => !lines.has(block.anchor));
  return rest.length === 0 ? [...blocks] : [...rest, ...trackbacks].sort((a, b) => topOf(a) - topOf(b));
}

function merge(blocks: readonly Block[], others: readonly Block[]): Block[] {
  const first = topOf(blocks[0]);
  const last = bottomOf(blocks[blocks.length - 1]);
  const fits = others.filter(
    (other) =>
      topOf(other) > first - (other.from === null ? 0 : 40) &&
      bottomOf(other) < last + 40 &&
      !blocks.some((block) => topOf(block) <= bottomOf(other) && topOf(other) <= bottomOf(block)),
  );
  return [...blocks, ...fits].sort((a, b) => topOf(a) - topOf(b));
}
