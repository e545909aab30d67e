import { type NumericOrder, provenOrder, sortKey, toIso } from '../bylines/dates/date-mark.js';
import { resolveRelative } from '../bylines/dates/resolve-relative.js';
import {
  type Discussion,
  type Found,
  NO_DISCUSSION,
  type Post,
  type PostKind,
  type Span,
  type Warning,
} from '../discussion.js';
import type { DraftPost, Link } from '../threading/draft.js';
import { announcedWarning } from '../announced.js';
import { general } from '../formats/general.js';
import { type Abridged, sourceSpan, sourceSpans } from '../text/abridge.js';
import { lineAt } from '../text/lines.js';
import { trimEnd, trimStart } from '../text/trim.js';
import { findPeople } from '../threading/people.js';
import { listen } from '../threading/listen.js';
import { type FoundQuote, quotedSpans, toQuotes, withoutQuotes } from '../threading/quote.js';
import { linkPosts } from '../threading/resolve.js';
import type { Thread } from '../threading/thread.js';
import { signaturesIn } from '../threading/mail-signature.js';
import { findCaptureDate } from './capture-date.js';
import { findAccepted } from './accepted.js';
import { findArticle, findSurroundings, type Surroundings } from './article.js';
import { type Block, topOf } from './block.js';
import { type Cut, cutPosts } from './cut.js';
import { findCountLines, withCountLine } from './count-lines.js';
import type { Page } from './page.js';
import { isExcerpt } from './pingbacks.js';
import type { Reading } from './reading.js';
import { readUsual } from './sample.js';
import { withoutSignatures } from './signature.js';
import { isBoardPage, structureOf } from './structure.js';
import { readTallies, type Tallies } from './tallies.js';
import { readVotes, type VotesRead } from './votes.js';

/** A post's lines with what is counted in them; what it says is its draft's, and who it answers is decided over the page. */
interface Read {
  readonly cut: Cut;
  readonly votes: VotesRead;
  /** What readers and the reviewer counted; null where the page shows nothing of it. */
  readonly tallies: Tallies | null;
}

/** What was read, and for each page with posts that it was read from, how it was decided who answers whom. */
export interface PageRead {
  readonly discussion: Discussion;
  readonly threads: readonly Thread[];
}

/**
 * Turns a reading into the discussion: cuts the posts, reads their values, links them; tells of `doubtful` bylines. The page is of
 * `abridged.text`; who answers whom is read in the whole text, and so are all spans of the result.
 */
export function assemble(abridged: Abridged, page: Page, reading: Reading, doubtful: readonly Block[]): PageRead {
  const { source } = abridged;
  const inSource = sourceSpans(abridged);
  const sliced = slicer(source);
  const { format } = reading;
  const posted = cutPosts(page, reading.blocks, format);
  // A count below the body may be the same under several posts of one author, as a signature is.
  const cuts = format.votes === 'none' || format.votes === 'byline' ? withoutSignatures(page, posted) : posted;
  const numbered = numberedBodies(page, cuts);
  const isBoard = format === general && isBoardPage(page, cuts);
  const structure = format === general ? structureOf(page, cuts, isBoard) : format.structure;
  const counts = format === general && !isBoard && !areNumbered(cuts) ? findCountLines(page, cuts) : null;
  const tallies =
    format.votes === 'byline'
      ? readUsual(
          cuts,
          (cut, i) => readTallies(page, cut, cuts[i + 1]?.first ?? page.end),
          (found) => found.some((one) => one !== null),
        )
      : null;
  const order = orderOf(page, reading.blocks);
  const isRelative = reading.blocks.some(({ date }) => date?.kind === 'relative');
  const captured = isRelative ? findCaptureDate(page, order) : null;
  const drafts: DraftPost[] = [];
  // All that a post's own lines tell, in one go: a long page is fetched from memory again each time one goes over it.
  const reads = cuts.map((cut, i): Read => {
    const votes = withCountLine(page, readVotes(page, cut, format), cut, counts?.[i] ?? null);
    const lead = numbered?.[i] ?? null;
    const body = bodyOf(page, cut, votes, lead?.from ?? null);
    const number = lead ? lead.number : cut.block.number;
    const author = cut.block.name && sliced(inSource(cut.block.name));
    const kind = kindOf(page, cut, body, structure);
    drafts.push(draftOf(page, inSource, { cut, author, body, number, kind }, order));
    return { cut, votes, tallies: tallies?.[i] ?? null };
  });
  const accepted = findAccepted(page, cuts, drafts);
  const surroundings = findSurroundings(page, cuts, structure, format);
  const { title, article, announced } = surroundingsIn(abridged, surroundings);
  const people = findPeople(drafts);
  const heard = listen(source, drafts, article, people);
  const quotes = heard.byPost;
  const links = linkPosts({ text: source, reply: format.reply, host: surroundings.host }, drafts, heard, people);
  const ids = reads.map((_, i) => `p${i + 1}`);
  const depths = depthsOf(links);
  const posts = reads.map((read, i): Post => {
    const { block } = read.cut;
    const { date } = block;
    const { author, kind, body } = drafts[i];
    const { tallies } = read;
    const counted = read.votes.votes ?? netOf(block) ?? tallies?.net ?? null;
    const { start, end } = inSource(wholeSpan(page, read));
    const spans = {
      byline: inSource(bylineSpan(page, block)),
      author: block.name && inSource(block.name),
      date: date && inSource(date),
      votes: counted && inSource(counted),
      reputation: block.reputation && inSource(block.reputation),
      cue: links[i].cue,
    };
    const { parent, confidence, alternative, evidence } = links[i];
    // In one piece, for there are very many of them: objects put together from others are slow to make.
    return {
      start,
      end,
      author,
      dateText:
        spans.date && (date?.kind === 'relative' ? sliced(spans.date) : source.slice(spans.date.start, spans.date.end)),
      date: date && toIso(date, order),
      dateResolved: date && captured !== null ? resolveRelative(page.text, date, captured) : null,
      votes: counted?.value ?? null,
      up: tallies?.up?.value ?? null,
      down: tallies?.down?.value ?? null,
      reputation: block.reputation?.value ?? null,
      rating: tallies?.rating?.value ?? block.rating?.value ?? null,
      spans,
      text: null,
      places: null,
      id: ids[i],
      kind,
      quotes: toQuotes(quotes[i], ids),
      body: ownWords(source, body, quotes[i]),
      parent: parent === null ? null : ids[parent],
      evidence,
      parentConfidence: confidence,
      parentAlternative: alternative === null ? null : ids[alternative],
      depth: depths[i],
      accepted: accepted[i],
    };
  });
  const warnings = [
    ...warningsOf(reads, surroundings.announced, structure, posts),
    ...doubtful.map((block) => doubtOf(page, block)),
  ].map((warning) => ({ ...warning, ...inSource(warning) }));
  const { confidence } = reading;
  return {
    discussion: { format: format.id, structure, confidence, title, article, announced, posts, warnings },
    threads: [{ start: 0, first: 0, drafts, people, quotes: heard }],
  };
}

/** What stands around the posts, where it stands in the source. */
function surroundingsIn(
  abridged: Abridged,
  { title, article, announced }: Pick<Surroundings, 'title' | 'article' | 'announced'>,
): Pick<Discussion, 'title' | 'article' | 'announced'> {
  const named = title && sourceSpan(abridged, title);
  return {
    title: named && { value: abridged.source.slice(named.start, named.end), ...named },
    article: article && sourceSpan(abridged, article),
    announced: announced && { value: announced.value, ...sourceSpan(abridged, announced) },
  };
}

/** Whether likes are counted as boards count them, which are no votes: a board's posts are numbered. */
function areNumbered(cuts: readonly Cut[]): boolean {
  return cuts.filter(({ block }) => block.number !== null).length * 2 > cuts.length;
}

/** The result for a page that nothing explains as a discussion: still its title and its text. */
export function withoutDiscussion(abridged: Abridged, page: Page, confidence: number): PageRead {
  const surroundings = { ...findArticle(page), announced: null };
  return { discussion: { ...NO_DISCUSSION, ...surroundingsIn(abridged, surroundings), confidence }, threads: [] };
}

/** The body without what others wrote, and without what stands below everything the author writes. */
function ownWords(text: string, body: readonly Span[], quotes: readonly FoundQuote[]): readonly Span[] {
  const quoted = quotedSpans(quotes);
  const signatures = signaturesIn(text, body);
  if (signatures.length === 0) return withoutQuotes(body, quoted, text);
  const others = [...quoted, ...signatures].sort((a, b) => a.start - b.start);
  return withoutQuotes(body, others, text);
}

function depthsOf(links: readonly Link[]): number[] {
  const depths = new Array<number>(links.length);
  links.forEach(({ parent }, i) => (depths[i] = parent === null ? 0 : depths[parent] + 1));
  return depths;
}

/** Which number of a numeric date is the day: any date of the page that proves it decides for all, else the language. */
function orderOf(page: Page, blocks: readonly Block[]): NumericOrder {
  for (const { date } of blocks) {
    const proven = date && provenOrder(date);
    if (proven) return proven;
  }
  return blocks.some(({ date }) => date?.numbers) && !looksEnglish(page.text) ? 'day-first' : 'month-first';
}

const SAMPLE = 20_000;
const LEAST_ENGLISH = 0.04;
/** So few tell nothing. */
const FEW_WORDS = 30;

/** Whether English words of no meaning are frequent: only English writes the month first. */
function looksEnglish(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  // The filling of a long line is no word.
  const words = sample.match(/(?<!\p{L})(?!x{12})\p{L}+/gu)?.length ?? 0;
  const english = sample.match(/\b(?:the|and|of|to|is|that|it|you|this|for)\b/gi)?.length ?? 0;
  return words < FEW_WORDS || english / words >= LEAST_ENGLISH;
}

/** What the byline says the post is, else what its words say, else what posts of that kind of page are. */
function kindOf(page: Page, { block }: Cut, body: readonly Span[], structure: Discussion['structure']): PostKind {
  if (block.kind !== null) return block.kind;
  if (body.length > 0 && isExcerpt(page.text.slice(body[0].start, body[body.length - 1].end))) return 'pingback';
  return structure === 'forum' || structure === 'chat' ? 'post' : 'comment';
}

/** What is read of a post before it is drafted. */
interface Undrafted {
  readonly cut: Cut;
  readonly author: string | null;
  readonly body: readonly Span[];
  readonly number: number | null;
  readonly kind: PostKind;
}

/** What threading needs of a post, its words where they stand in the source. */
function draftOf(
  page: Page,
  inSource: (span: Span) => Span,
  { cut, author, body, number, kind }: Undrafted,
  order: NumericOrder,
): DraftPost {
  const { block } = cut;
  return {
    kind,
    author,
    body: body.map(inSource),
    number,
    level: block.level,
    links: block.links,
    ids: block.ids,
    indent: page.lines.indent[block.place === 'header' ? block.anchor : cut.first],
    // A linking page's time says nothing of the order of comments.
    time: block.date && kind !== 'pingback' ? sortKey(block.date, order) : null,
    addressee: block.addressee && inSource(block.addressee),
  };
}

function bodyOf(page: Page, { block }: Cut, votes: VotesRead, from: number | null): Span[] {
  if (votes.bodyFirst > votes.bodyLast) return [];
  const start = votes.from ?? from ?? inkFrom(page.text, block.upTo, page.lines.ink[votes.bodyFirst]);
  const shared = block.from !== null && votes.bodyLast === block.first;
  // More may stand behind the post on its last line.
  const last = Math.min(page.lines.inkEnd[votes.bodyLast], block.footEnd ?? Infinity);
  const end = shared ? trimEnd(page.text, start, block.from) : last;
  return end > start ? [{ start, end }] : [];
}

/** The first visible character from `upTo` on; `start` when there is none to look from. */
function inkFrom(text: string, upTo: number | null, start: number): number {
  return trimStart(text, upTo ?? start, text.length);
}

/** The list numbers that open the bodies of a page whose bylines stand below them; null where they do not count up. */
function numberedBodies(page: Page, cuts: readonly Cut[]): ({ number: number; from: number } | null)[] | null {
  let rising = 0;
  const found = cuts.map(({ block, bodyFirst, bodyLast }, i) => {
    if (block.place !== 'footer' || bodyFirst > bodyLast) return null;
    const start = page.lines.ink[bodyFirst];
    const lead = /^(\d{1,5})[.)]\s+/.exec(page.text.slice(start, start + 12));
    if (Number(lead?.[1]) === i + 1) rising++;
    return lead && { number: Number(lead[1]), from: start + lead[0].length };
  });
  return rising >= 2 && rising * 2 > cuts.length ? found : null;
}

/**
 * Cuts names and relative dates out of the source, so that none keeps the abridged text in memory; those that are equal, as they
 * often are, are one string.
 */
function slicer(source: string): (span: Span) => string {
  const known = new Map<string, string>();
  return ({ start, end }) => {
    const value = source.slice(start, end);
    const same = known.get(value);
    if (same === undefined) known.set(value, value);
    return same ?? value;
  };
}

/** The post from its first line to its last; votes behind the text are the post's. */
function wholeSpan(page: Page, { cut, votes, tallies }: Read): Span {
  const { lines } = page;
  return {
    start: lines.ink[cut.first],
    end: Math.max(tallies?.end ?? cut.block.footEnd ?? lines.inkEnd[cut.last], unitEnd(page, votes.votes)),
  };
}

/** Where a count of votes ends, with the word behind it that says what it counts, and its bracket; 0 for none. */
function unitEnd(page: Page, votes: Found<number> | null): number {
  if (!votes) return 0;
  const unit = /^[ \u00a0]?(?:votes?|points?|likes?|upvotes?|stimmen?|votos?|gefällt)?\)?$/iu.exec(
    page.text.slice(votes.end, page.lines.inkEnd[lineAt(page.lines, votes.end)]),
  );
  return votes.end + (unit?.[0].length ?? 0);
}

function netOf({ votes }: Block): Found<number> | null {
  return votes?.what === 'net' && votes.value !== null
    ? { value: votes.value, start: votes.start, end: votes.end }
    : null;
}

/** The byline's lines; of a split one the upper part, which holds the name. */
function bylineSpan(page: Page, block: Block): Span {
  const { ink, inkEnd } = page.lines;
  if (block.from !== null) return { start: block.from, end: inkEnd[block.last] };
  if (block.upTo !== null) return { start: ink[block.first], end: block.upTo };
  return { start: ink[topOf(block)], end: inkEnd[block.first >= 0 ? block.last : block.footLast] };
}

function doubtOf(page: Page, block: Block): Warning {
  const message = 'What looks like the beginning of a post stands inside a quotation or code.';
  return { code: 'byline-doubtful', message, ...bylineSpan(page, block) };
}

function warningsOf(
  reads: readonly Read[],
  announced: Found<number> | null,
  structure: Discussion['structure'],
  posts: readonly Post[],
): Warning[] {
  const warnings = reads.map(({ votes }) => votes.warning).filter((warning) => warning !== null);
  const announcement = announcedWarning({ announced, structure }, posts);
  return announcement ? [announcement, ...warnings] : warnings;
}
