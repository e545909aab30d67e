import { REPLY_MARKS } from '../bylines/reply-marks.js';
import { readInline } from '../bylines/inline.js';
import { foldPhrase } from '../bylines/phrases.js';
import type { Found, Span, Structure } from '../discussion.js';
import type { Format } from '../formats/format.js';
import { lineAt, LineFact } from '../text/lines.js';
import type { Block } from './block.js';
import { type Cut, isButton } from './cut.js';
import { readNameLine } from './name-line.js';
import type { Page } from './page.js';
import { isDated, isProse, PROSE } from './prose.js';
import { threadTitle } from './thread-title.js';
import { bestTitle, titleOf } from './title.js';

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

/** Finds title, article, claim and host above the first post (a claim may stand among the posts too). */
export function findSurroundings(page: Page, cuts: readonly Cut[], structure: Structure, format: Format): Surroundings {
  // Around the comments of a program stands nothing but the program.
  if (format.verbatim) return { title: null, article: null, announced: null, host: null };
  const first = cuts[0]?.first ?? 0;
  const above = page.place[first];
  const opening = cuts[0]?.block;
  const announced =
    findClaim(page, above, cuts) ?? (opening?.kind === 'post' ? claimBeside(page, opening.anchor) : null);
  if (structure === 'qa') {
    const isAbove = format.id === 'general' && opening?.place === 'header' && above > 0;
    return {
      title: titleOf(page, page.visible[isAbove ? above - 1 : above] ?? 0),
      article: null,
      announced,
      host: null,
    };
  }
  // A submission's title is its own first line.
  const submitted =
    opening?.kind === 'post' && opening.bounds
      ? titleOfOpening(page, opening)
      : opening?.kind === 'post' && structure === 'comments'
        ? submissionTitle(page, opening.place === 'split' ? opening.first : cuts[0].bodyFirst)
        : null;
  // Boards whose posts stand among equals, and pages that open with a submission, are about nothing but themselves.
  if (structure === 'forum' || submitted)
    return {
      title:
        submitted ??
        subjectOf(page, cuts[0], cuts[1]) ??
        threadTitle(page, cuts) ??
        bestTitle(page, above, opening?.bounds ? null : cuts[0]?.bodyFirst),
      article: null,
      announced,
      host: null,
    };
  const isText = (line: number): boolean => page.furniture(line) === null && !isButton(page, line, format.furniture);
  let end = above - 1;
  while (end >= 0 && !isText(page.visible[end])) end--;
  const prose = firstProse(page, end);
  if (prose < 0) return { title: bestTitle(page, above), article: null, announced, host: null };
  // A list of other pages may stand between the text and the posts.
  for (let at = end; at > prose && !isProse(page, page.visible[at]); at--) {
    if (page.furniture(page.visible[at])?.kind === 'list') end = at - 1;
  }
  const begin = articleBegin(page, prose);
  return {
    title: bestTitle(page, above),
    article: { start: page.lines.ink[page.visible[begin]], end: page.lines.inkEnd[page.visible[end]] },
    announced,
    host: findHost(page, above),
  };
}

/** Title and text of a page without a discussion: up to the first list of other pages or form behind the text. */
export function findArticle(page: Page): Pick<Surroundings, 'title' | 'article'> {
  const prose = firstProse(page, page.visible.length - 1);
  if (prose < 0) return { title: null, article: null };
  let end = prose;
  for (let at = prose + 1; at < page.visible.length; at++) {
    const kind = page.furniture(page.visible[at])?.kind;
    if (kind === 'list' || kind === 'form') break;
    if (kind === undefined) end = at;
  }
  const begin = articleBegin(page, prose);
  return {
    title: bestTitle(page, prose + 1),
    article: { start: page.lines.ink[page.visible[begin]], end: page.lines.inkEnd[page.visible[end]] },
  };
}

/** The place where an article begins whose prose begins at `prose`: at its title, or at a date right above that. */
function articleBegin(page: Page, prose: number): number {
  const title = firstTitle(page, prose) ?? firstTitle(page, prose + 1);
  let begin = title ? page.place[lineAt(page.lines, title.start)] : prose;
  while (begin > 0 && isDated(page, page.visible[begin - 1])) begin--;
  if (begin === 1 && page.lines.inkEnd[page.visible[0]] - page.lines.ink[page.visible[0]] < 4) begin = 0;
  return Math.min(begin, prose);
}

/** Place of the first visible line, up to `last`, that reads like text. */
function firstProse(page: Page, last: number): number {
  for (let at = 0; at <= last; at++) {
    if (isProse(page, page.visible[at])) return at;
  }
  return last >= 0 && page.lines.inkEnd[page.visible[last]] - page.lines.ink[page.visible[last]] > PROSE ? last : -1;
}

const FIRST_LINES = 6;

/** A site's name is shorter than the titles of its pages. */
const USUAL_TITLE = 20;

/** The first line above `below` that is neither date nor furniture and long enough for a title, else the longest. */
function firstTitle(page: Page, below: number): Found<string> | null {
  let best: Found<string> | null = null;
  const from = below > FIRST_LINES ? 0 : Math.max(0, below - FIRST_LINES);
  for (let at = from; at < Math.min(below, from + FIRST_LINES); at++) {
    const line = page.visible[at];
    if (isDated(page, line) || page.furniture(line) !== null || (page.lines.facts[line] & LineFact.EndsColon) !== 0)
      continue;
    if (at > 0 && best && (page.lines.facts[line] & LineFact.EndsSentence) !== 0) continue;
    const title = titleOf(page, line);
    if (title && title.value.length >= USUAL_TITLE) return title;
    if (title && (!best || title.value.length > best.value.length)) best = title;
  }
  return best;
}

const SHORTEST_TITLE = 15;

/** The title that stands in a post above its byline; null where none does. */
function titleOfOpening(page: Page, { bounds, first }: Block): Found<string> | null {
  for (let at = page.place[bounds!.first]; at < page.place[first]; at++) {
    const title = titleOf(page, page.visible[at]);
    if (title && title.value.length >= SHORTEST_TITLE && !readNameLine(page, page.visible[at])?.says) return title;
  }
  return null;
}

/** The first line of a submission, without the site it links to: `Title (site.example)`. */
function submissionTitle(page: Page, line: number): Found<string> | null {
  const title = titleOf(page, line);
  const site = title && / \([\w.-]+\.[a-z]{2,}(?:\/[^()]*)?\)$/.exec(title.value);
  return site ? { value: title.value.slice(0, site.index), start: title.start, end: title.start + site.index } : title;
}

const SUBJECT = new RegExp(
  String.raw`^(?:post subject|subject|betreff|sujet|asunto|assunto|oggetto|onderwerp|aihe|otsikko|ämne|тема)\s*:\s*(?:(?:${REPLY_MARKS})\s*:\s*)?(\S.*)$`,
  'i',
);
const REPLY = new RegExp(`^(?:${REPLY_MARKS}) ?:`, 'i');

/** The subject a board or a mail shows in the first post's byline. */
function subjectOf(page: Page, cut: Cut | undefined, next: Cut | undefined): Found<string> | null {
  if (!cut) return null;
  if (next) {
    // The second post answers the title of the first: "Re: Night loaves".
    const line = page.lines;
    const title = page.text.slice(line.ink[cut.first], line.inkEnd[cut.first]);
    const reply = page.text.slice(line.ink[next.first], line.inkEnd[next.first]);
    if (REPLY.test(reply) && reply.endsWith(title)) return titleOf(page, cut.first);
  }
  for (let line = cut.first; line <= Math.min(cut.last, cut.first + 12); line++) {
    const subject = SUBJECT.exec(
      page.text.slice(page.lines.ink[line], Math.min(page.lines.inkEnd[line], page.lines.ink[line] + 240)),
    );
    if (!subject) continue;
    const end = page.lines.inkEnd[line];
    return { value: subject[1], start: end - subject[1].length, end };
  }
  return null;
}

/** `… | 42 comments` behind the byline of a submission. */
function claimBeside(page: Page, line: number): Found<number> | null {
  const start = page.lines.ink[line];
  const claim = /(\d{1,6}) comments?$/.exec(page.text.slice(start, page.lines.inkEnd[line]));
  return claim
    ? { value: Number(claim[1]), start: start + claim.index, end: start + claim.index + claim[0].length }
    : null;
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
    for (let at = page.place[cuts[i].last + 1]; at < page.place[cuts[i + 1].first]; at++) {
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
    const plain =
      /^(?:posted by|written by|by|von|par|por|door|di|av|af)[:\s]+(\S[^|,·•]{1,40}?)(?:\s+(?:on|in|at|am|le|el|em|il|op|den)\b.*)?$/i.exec(
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
