import { median } from '../layout/median.js';
import { isProse } from '../layout/prose.js';
import { borderBetween, clearestBorder, HEADING } from './border.js';
import { lineAt, LineFact } from '../text/lines.js';
import { restartsIn } from './restarts.js';
import type { ReadStretch, Stretch } from './stretch.js';

/** Where the posts of one page stand, as far as is known: offsets of its first post and behind its last byline. */
export interface Core {
  readonly top: number;
  readonly end: number;
  readonly posts: number;
  /** Found in what the reading left over. */
  readonly isOther: boolean;
  /** Its last byline stands below the body, so that the post ends with it. */
  readonly isClosed: boolean;
}

/** What has fewer visible characters than this is no page beside another. */
const LEAST_PAGE = 330;
const LEAST_POSTS = 3;
const SURE = 0.9;
/** A post so many times as long as is usual may hold a page that was read as its words. */
const LONG = 2;
/** So many long posts, one after the other, that hold nothing say that the others hold nothing either. */
const MOST_FAILED = 4;

/**
 * Where a stretch holds discussions: its own posts, cut where another page begins, and those of pages that stand in what its
 * reading leaves over, above its first byline, in a post that is far too long, or below its last byline.
 */
export function coresIn(stretch: Stretch, read: ReadStretch): Core[] {
  const { ends, gaps } = leftOver(stretch);
  const others = ends.flatMap((part) => coresBetween(part, read));
  let failed = 0;
  for (const gap of gaps) {
    const found = coresBetween(gap, read);
    others.push(...found);
    failed = found.length > 0 ? 0 : failed + 1;
    if (failed === MOST_FAILED) break;
  }
  return [...ownCores(stretch, others), ...others].sort((a, b) => a.top - b.top);
}

/** The discussions in what a reading leaves over; where it reads as none, in the two parts of it that a border parts. */
function coresBetween({ start, end }: Part, read: ReadStretch, isHalf = false): Core[] {
  const stretch = read(start, end);
  if (!stretch) return [];
  if (isPage(stretch)) return coresIn(stretch, read).map((core) => ({ ...core, isOther: true }));
  if (isHalf) return [];
  const border = clearestBorder(stretch.page);
  if (border < 0) return [];
  const middle = start + stretch.page.lines.start[border];
  return [
    { start, end: middle },
    { start: middle, end },
  ]
    .filter((part) => mayHold(stretch, part, 1))
    .flatMap((part) => coresBetween(part, read, true));
}

interface Part {
  readonly start: number;
  readonly end: number;
}

function ownCores(stretch: Stretch, others: readonly Core[]): Core[] {
  const restarts = restartsIn(stretch);
  const { posts } = stretch;
  const cores: Core[] = [];
  let from = 0;
  for (let i = 1; i <= posts.length; i++) {
    const isApart =
      i < posts.length && others.some(({ top, end }) => top >= posts[i - 1].bylineEnd && end <= posts[i].bylineTop);
    if (i < posts.length && !isApart && !restarts.has(i)) continue;
    const [first, last] = [posts[from], posts[i - 1]];
    const top = first.isClosed ? first.bylineTop : first.top;
    cores.push({ top, end: last.bylineEnd, posts: i - from, isOther: false, isClosed: last.isClosed });
    from = i;
  }
  if (others.length === 0) return cores;
  const isFew = (core: Core): boolean => core.posts < LEAST_POSTS && core.posts * 4 <= posts.length;
  return cores.filter((core, i) => !isFew(core) || !isOnTop(stretch, cores[i - 1] as Core | undefined, core));
}

/** Whether a byline or two stand so near a page's top that they sign the article of another page. */
function isOnTop(stretch: Stretch, above: Core | undefined, { top }: Core): boolean {
  if (!above) return stretch.inkBetween(stretch.start, top) < LEAST_PAGE;
  const { page, start } = stretch;
  const behind = lineAt(page.lines, above.end - start) + 1;
  const border = borderBetween(page, behind, lineAt(page.lines, top - start), !above.isClosed);
  return stretch.inkBetween(start + page.lines.start[border.line], top) < LEAST_PAGE;
}

/** The parts of a stretch that its posts do not explain, where there are signs of others: at its ends, and between bylines, the longest first. */
function leftOver(stretch: Stretch): { readonly ends: readonly Part[]; readonly gaps: readonly Part[] } {
  const { posts } = stretch;
  if (posts.length === 0) return { ends: [], gaps: [] };
  const ends = [
    { start: stretch.start, end: posts[0].bylineTop },
    { start: posts[posts.length - 1].bylineEnd, end: stretch.end },
  ];
  const gaps = posts.slice(1).map(({ bylineTop }, i): Part => ({ start: posts[i].bylineEnd, end: bylineTop }));
  const sizeOf = ({ start, end }: Part): number => stretch.inkBetween(start, end);
  const usual = median(gaps.map(sizeOf));
  return {
    ends: ends.filter((part) => mayHold(stretch, part, 1)),
    // An article of a page that is laid out alike has a date of its own.
    gaps: gaps
      .filter((part) => sizeOf(part) > LONG * usual && mayHold(stretch, part, 2))
      .sort((a, b) => sizeOf(b) - sizeOf(a)),
  };
}

const LEAST_COLONS = 3;

/** Whether a part is as long as a page and shows what pages with posts show: dates, verbs of saying, a heading. */
function mayHold(stretch: Stretch, part: Part, leastDates: number): boolean {
  if (stretch.inkBetween(part.start, part.end) < LEAST_PAGE) return false;
  const { page, start } = stretch;
  const { lines, place, visible } = page;
  const to = place[lineAt(lines, part.end - start)];
  let dates = 0;
  let colons = 0;
  for (let at = place[lineAt(lines, part.start - start) + 1]; at < to; at++) {
    const line = visible[at];
    if (page.dates(line).length > 0 && ++dates >= leastDates) return true;
    if ((lines.facts[line] & LineFact.EndsColon) !== 0 && ++colons >= LEAST_COLONS) return true;
    if (to - at <= HEADING) continue;
    const kind = page.furniture(line)?.kind;
    if (kind === 'claim' || kind === 'heading') return true;
  }
  return false;
}

/** Whether a part of a file is a page of its own: lists of other pages' posts repeat a template too. */
function isPage(stretch: Stretch): boolean {
  const {
    read: { discussion },
    posts,
  } = stretch;
  const { confidence, article, structure, format, announced } = discussion;
  if (format === 'general' && spoken(stretch) * (article ? 3 : 2) < posts.length) return false;
  if (announced && posts.length > 0 && announced.value === posts.length) return confidence >= 0.8;
  if (confidence >= 0.97 && posts.length >= 2) return true;
  const isWhole = article !== null || structure === 'qa' || format !== 'general' || announced !== null;
  return isWhole && posts.length >= LEAST_POSTS && confidence >= (posts.length > 5 ? 0.8 : SURE);
}

/** How many posts say something at length: rows of a list do not. */
function spoken({ page, start, posts }: Stretch): number {
  return posts.filter(({ top }, i) => {
    const to = i + 1 < posts.length ? lineAt(page.lines, posts[i + 1].top - start) : page.end;
    for (let line = lineAt(page.lines, top - start); line < to; line++) if (isProse(page, line)) return true;
    return false;
  }).length;
}
