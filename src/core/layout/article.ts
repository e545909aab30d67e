import { foldPhrase } from '../bylines/phrases.js';
import type { Found, Span } from '../discussion.js';
import type { Format } from '../formats/format.js';
import { readInline } from '../bylines/inline.js';
import type { Cut } from './cut.js';
import type { Page } from './page.js';

/** What stands around the posts. */
export interface Surroundings {
  readonly title: Found<string> | null;
  /** The text the discussion is about. */
  readonly article: Span | null;
  /** How many posts the page claims to have. */
  readonly announced: Found<number> | null;
  /** Folded name of the page's own author. */
  readonly host: string | null;
}

const LONGEST_TITLE = 160;

/** Finds title, article, claim and host above the first post (a claim may stand among the posts too). */
export function findSurroundings(page: Page, cuts: readonly Cut[], format: Format): Surroundings {
  const first = cuts[0]?.first ?? 0;
  const above = page.place[first]!;
  const announced = findClaim(page, above, cuts);
  if (format.structure === 'qa') return { title: titleOf(page, page.visible[above] ?? 0), article: null, announced, host: null };
  let end = above - 1;
  while (end >= 0 && page.furniture(page.visible[end]) !== null) end--;
  const title = above > 0 ? firstTitle(page, above) : null;
  if (end < 0) return { title, article: null, announced, host: null };
  return {
    title,
    article: { start: page.lines.ink[page.visible[0]], end: page.lines.inkEnd[page.visible[end]] },
    announced,
    host: findHost(page, above),
  };
}

/** The first line that is neither a date nor furniture. */
function firstTitle(page: Page, above: number): Found<string> | null {
  for (let at = 0; at < Math.min(above, 6); at++) {
    const line = page.visible[at];
    const dated = page.dates(line).reduce((sum, mark) => sum + mark.end - mark.start, 0);
    const length = page.lines.inkEnd[line] - page.lines.ink[line];
    if (dated * 3 < length && page.furniture(line) === null) return titleOf(page, line);
  }
  return null;
}

function titleOf(page: Page, line: number): Found<string> | null {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  if (end <= start || end - start > LONGEST_TITLE) return null;
  return { value: page.text.slice(start, end), start, end };
}

/** The claim nearest above the first post, else the first one among the posts (answers are counted below the question). */
function findClaim(page: Page, above: number, cuts: readonly Cut[]): Found<number> | null {
  const claimOn = (line: number): Found<number> | null => {
    const furniture = page.furniture(line);
    if (furniture?.kind !== 'claim' || furniture.count === null) return null;
    return { value: furniture.count, start: page.lines.ink[line], end: page.lines.inkEnd[line] };
  };
  for (let at = above - 1; at >= Math.max(0, above - 40); at--) {
    const claim = claimOn(page.visible[at]);
    if (claim) return claim;
  }
  for (let i = 0; i + 1 < cuts.length && i < 40; i++) {
    for (let at = page.place[cuts[i].last + 1]!; at < page.place[cuts[i + 1].first]!; at++) {
      const claim = claimOn(page.visible[at]);
      if (claim) return claim;
    }
  }
  return null;
}

/** The author of the article, from its own byline: "by Ann on …", "Written by Ann". */
function findHost(page: Page, above: number): string | null {
  for (let at = 0; at < above; at++) {
    const line = page.visible[at];
    const start = page.lines.ink[line];
    const end = page.lines.inkEnd[line];
    if (end - start > 100) continue;
    const plain = /^(?:posted by|written by|by|von|par|por|door|di|av|af)[:\s\u00a0]+(\S[^|,·•]{1,40}?)(?:\s+(?:on|in|at|am|le|el|em|il|op|den)\b.*)?$/i.exec(
      page.text.slice(start, end),
    );
    if (plain) return foldPhrase(plain[1]);
    const date = page.dates(line).find((mark) => mark.kind === 'absolute');
    if (!date) continue;
    const inline = readInline(page.text, start, end, date);
    if (inline.name && /by|von|par|por|door|di|av|af/.test(`${inline.lead} ${inline.joint}`)) {
      return foldPhrase(page.text.slice(inline.name.start, inline.name.end));
    }
  }
  return null;
}
