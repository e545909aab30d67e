import type { Format } from '../formats/format.js';
import { general, generalChat, generalQuestions, generalRemarks, generalReviews } from '../formats/general.js';
import { findBehindDelimiters } from './behind-delimiter.js';
import { findCaptioned } from './captioned.js';
import { findChat } from './chat.js';
import { type Block, bottomOf, linesOf, type Place, topOf } from './block.js';
import { extendHeaders } from './extend.js';
import { namesWithoutConstants } from './constant-words.js';
import { type Family, findFamilies } from './families.js';
import { withLevels } from './levels.js';
import { judgeTemplate, type Verdict } from './judge.js';
import { findLastNames } from './last-names.js';
import { findMailHeads } from './mail-heads.js';
import { type Page, perPage } from './page.js';
import { withNamePairs } from './name-pairs.js';
import { findTrackbacks, withPingbacks, withTitledLinks } from './pingbacks.js';
import { findQuestions } from './questions.js';
import { withNumbersBelow } from './post-numbers.js';
import { findRemarks } from './remarks.js';
import { findReviews } from './reviews.js';
import { firstWhere } from '../text/first-where.js';
import { withoutThreadHead } from './thread-head.js';
import { withTopNames } from './top-names.js';
import { withOpening } from './opening.js';
import { trimNames } from './trim-names.js';
import { reachForFirst } from './reach.js';
import { withStubs } from './stubs.js';
import { findTemplates, type NameAt, type Template, wayOf } from './template.js';
import { findUndated } from './undated.js';
import { withCards } from './user-card.js';

/** One way to read the whole page as posts: which bylines, by which format, and how well that explains the page. */
export interface Reading {
  readonly format: Format;
  /** How the bylines were found: a record's id, a kind of page, or a template apart from where it was seen. */
  readonly way: string;
  /** In text order, not overlapping. */
  readonly blocks: readonly Block[];
  /** How well it explains the page; readings of one page are compared by it. */
  readonly rating: number;
  /** Probability, 0…1, that there is a discussion of this structure. */
  readonly confidence: number;
}

const MOST_FAMILIES = 8;

/** Weight of a reading among its rivals: how well it fits, and how much of the page its so many bylines explain. */
export function ratingOf(fit: number, bylines: number): number {
  return fit + 1.5 * Math.log2(bylines);
}

function weightOf({ score, count }: Template): number {
  return ratingOf(score, count);
}

/** All templates worth a look, best first. */
const rankTemplates: (page: Page) => readonly Template[] = perPage((page) =>
  findFamilies(page)
    .slice(0, MOST_FAMILIES)
    .flatMap((family) => {
      const isTried = (place: Place, nameAt: NameAt): boolean => page.isTried(wayOf(family, place, nameAt));
      const behind = isTried('header', 'behind') ? findBehindDelimiters(page, family) : [];
      return [...findTemplates(page, family, undefined, isTried), ...behind];
    })
    .sort((a, b) => weightOf(b) - weightOf(a)),
);

/** A template, and what speaks for its being a discussion. */
interface Judged extends Verdict {
  readonly template: Template;
}

const judgeDated = perPage((page) => judgeAll(page, rankTemplates(page)));
const judgeUndated = perPage((page) => judgeAll(page, findUndated(page)));

function judgeAll(page: Page, templates: readonly Template[]): readonly Judged[] {
  return templates.map((template) => ({ template, ...judgeTemplate(page, template) }));
}

/** Reads the page by the template it repeats, without knowing any platform; null when it repeats none. */
export function readGeneral(page: Page): Reading | null {
  // Verbs of saying and names alone occur in quotations and lists too; dates say more where there are any.
  const found = mostEvident(judgeDated(page)) ?? mostEvident(judgeUndated(page));
  const marked = readKind(page) ?? (found ? null : readLast(page));
  if (!found || (marked && marked.rating > weightOf(found.template))) return marked;
  const { template: best, confidence } = found;
  const posts = reachForFirst(
    page,
    trimNames(
      page,
      withNamePairs(page, extendHeaders(page, withTopNames(page, joinFamilies(best, rankTemplates(page))))),
    ),
  );
  const stubbed = withStubs(page, withoutThreadHead(page, withCards(page, withNumbersBelow(page, posts))));
  const linked = withTrackbacks(withLevels(page, withTitledLinks(page, stubbed)), findTrackbacks(page));
  const blocks = withPingbacks(page, linked);
  return {
    format: general,
    way: wayOf(best.family, best.place, best.nameAt),
    blocks: withOpening(page, blocks),
    rating: weightOf(best),
    confidence,
  };
}

/** How much mail headers weigh: they are told by their labels, and repeat more than any template does. */
const LABELLED = 5;

/** How much names weigh that stand below captions: less than names with their dates that explain as many posts. */
const CAPTIONED = 2;

/** A kind of page that is told by what all pages of that kind show. */
interface Kind {
  readonly way: string;
  readonly format: Format;
  /** How sure a single byline leaves one that it is no such page. */
  readonly doubt: number;
  readonly find: (page: Page) => { readonly blocks: readonly Block[]; readonly fit: number } | null;
}

/** The kinds, those first that others could be taken for. */
const KINDS: readonly Kind[] = [
  { way: 'questions', format: generalQuestions, doubt: 0.2, find: findQuestionsOf },
  {
    way: 'mails',
    format: general,
    doubt: 0.2,
    find: (page) => ({ blocks: namesWithoutConstants(page, findMailHeads(page).blocks), fit: LABELLED }),
  },
  { way: 'chat', format: generalChat, doubt: 0.3, find: (page) => ({ blocks: findChat(page), fit: LABELLED }) },
  {
    way: 'remarks',
    format: generalRemarks,
    doubt: 0.3,
    find: (page) => ({ blocks: findRemarks(page), fit: LABELLED }),
  },
  {
    way: 'reviews',
    format: generalReviews,
    doubt: 0.4,
    find: (page) => ({ blocks: findReviews(page), fit: LABELLED }),
  },
  {
    way: 'captioned',
    format: general,
    doubt: 0.6,
    find: (page) => ({ blocks: findCaptioned(page), fit: CAPTIONED }),
  },
];

function findQuestionsOf(page: Page): ReturnType<Kind['find']> {
  const found = findQuestions(page, findFamilies(page));
  return found && found.score >= 1 ? { blocks: found.blocks, fit: found.score + 1 } : null;
}

/** Reads the page as one of the kinds; null when it is none. */
function readKind(page: Page): Reading | null {
  for (const { way, format, doubt, find } of KINDS) {
    const found = page.isTried(way) ? find(page) : null;
    if (!found || found.blocks.length === 0) continue;
    const { blocks, fit } = found;
    return { format, way, blocks, rating: ratingOf(fit, blocks.length), confidence: 1 - doubt / blocks.length };
  }
  return null;
}

const LAST = 'last';
/** Names without dates leave so much doubt, however many. */
const UNDATED = 0.6;

/** Reads the page as one that a few comments without dates end; null when none do. */
function readLast(page: Page): Reading | null {
  const blocks = page.isTried(LAST) ? findLastNames(page) : [];
  if (blocks.length === 0) return null;
  return { format: general, way: LAST, blocks, rating: ratingOf(0, blocks.length), confidence: UNDATED };
}

/** How many pages that repeat nothing hold a discussion all the same: a single post, names alone (measured on annotated pages). */
const UNSEEN = 0.04;

/** The probability that a page which nothing explains well enough holds a discussion. */
export function chanceOfDiscussion(page: Page): number {
  if (page.visible.length === 0) return 0;
  let chance = UNSEEN;
  for (const { confidence } of [...judgeDated(page), ...judgeUndated(page)]) chance = Math.max(chance, confidence);
  return Math.min(chance, LEAST_CONFIDENCE);
}

/** With less a page is none. */
const LEAST_CONFIDENCE = 0.5;

/** How many bylines leave none that stands alone a chance: it is the article's, or quotes one of them (`On 3 March Ann wrote:`). */
const SEVERAL = 4;

/** Among templates that could be a discussion the one with most evidence; an article's byline outweighs no comment. */
function mostEvident(judged: readonly Judged[]): Judged | null {
  const believed = judged.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  const isRepeated = believed.some(({ template }) => template.count >= SEVERAL);
  let best: Judged | null = null;
  for (const one of believed) {
    if (isRepeated && one.template.count === 1) continue;
    if (!best || one.evidence > best.evidence) best = one;
  }
  return best;
}

/** The best template's bylines with those of other families that stand among them in the same place. */
function joinFamilies(best: Template, ranked: readonly Template[]): Block[] {
  let blocks = [...best.readAll()];
  const joined = new Set<Family>([best.family]);
  for (const other of ranked) {
    if (joined.has(other.family) || other.place !== best.place || other.place === 'split') continue;
    joined.add(other.family);
    if (other.score < 1) continue;
    if (other.place === 'footer') blocks = merge(blocks, other.readAll());
  }
  return blocks;
}

/** Trackbacks stand before or behind the comments; no line of one is another post's byline. */
function withTrackbacks(blocks: readonly Block[], trackbacks: readonly Block[]): Block[] {
  if (trackbacks.length === 0) return [...blocks];
  const lines = linesOf(trackbacks);
  const rest = blocks.filter(
    (block) => !lines.has(block.anchor) && !lines.has(topOf(block)) && !lines.has(bottomOf(block)),
  );
  return rest.length === 0 ? [...blocks] : [...rest, ...trackbacks].sort((a, b) => topOf(a) - topOf(b));
}

/** The bylines of both, without those of `others` that share a line with one of `blocks` or stand far outside them. */
function merge(blocks: readonly Block[], others: readonly Block[]): Block[] {
  const first = topOf(blocks[0]);
  const last = bottomOf(blocks[blocks.length - 1]);
  const sorted = [...blocks].sort((a, b) => topOf(a) - topOf(b));
  // The lowest line of a block and all above it: so a search tells for each of the others whether a block reaches into it.
  let lowest = -1;
  const lowestUpTo = sorted.map((block) => (lowest = Math.max(lowest, bottomOf(block))));
  const fits = others.filter((other) => {
    if (topOf(other) <= first - (other.from === null ? 0 : 40) || bottomOf(other) >= last + 40) return false;
    const behind = firstWhere(sorted.length, (i) => topOf(sorted[i]) > bottomOf(other));
    return behind === 0 || lowestUpTo[behind - 1] < topOf(other);
  });
  return [...blocks, ...fits].sort((a, b) => topOf(a) - topOf(b));
}
