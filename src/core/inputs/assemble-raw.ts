import type { Discussion, Evidence, Found, Post, PostId, Span, Structure } from '../discussion.js';
import { type DraftPost, type Link, unlinked } from '../threading/draft.js';
import { findPeople } from '../threading/people.js';
import { listen } from '../threading/listen.js';
import { quotedSpans, toQuotes, withoutQuotes } from '../threading/quote.js';
import { linkPosts } from '../threading/resolve.js';
import { type MappedText, MappedTextBuilder, sourceSpan } from './offset-map.js';
import { ownWords } from './own-words.js';
import type { RawPost } from './raw-post.js';

/** What is known of the page around its posts. */
export interface RawPage {
  /** Id of what read it. */
  readonly format: string;
  readonly structure: Exclude<Structure, 'none'>;
  readonly title: Found<string> | null;
}

/** The input says so. */
const TOLD = 0.99;
const BETWEEN = '\n\n';

/** Makes a discussion of posts that an input marks as such: only quotes and, where it tells no replies, parents are left to find. */
export function assembleRaw(raw: readonly RawPost[], page: RawPage): Discussion {
  const { whole, spans } = joinBodies(raw);
  const { text } = whole;
  const drafts = raw.map((post, i): DraftPost => ({
    ...NO_HINTS,
    kind: post.kind,
    author: post.author?.value ?? null,
    body: spans[i],
  }));
  const people = findPeople(drafts);
  const heard = listen(text, drafts, null, people);
  const quotes = heard.byPost;
  const told = toldParents(raw);
  const found = linkPosts({ text, reply: 'none', host: null }, drafts, heard, people);
  const links = raw.map((post, i) => linkOf(post, told, found[i], i, page.structure === 'qa'));
  const ids = raw.map((_, i): PostId => `p${i + 1}`);
  const depths = depthsOf(links);
  const lift = (span: Span | null): Span | null => span && sourceSpan(whole.map, span);
  const isAnswered = raw.some((post) => post.accepted === true);
  const posts = raw.map((post, i): Post => {
    const quoted = toQuotes(quotes[i], ids);
    const body = withoutQuotes(spans[i], quotedSpans(quotes[i]), text);
    const places = body.map((span) => sourceSpan(whole.map, span));
    const quotePlaces = quoted.map((quote) => ({ ...quote, ...sourceSpan(whole.map, quote) }));
    const { parent, evidence, confidence, alternative, cue } = links[i];
    return {
      id: ids[i],
      kind: post.kind,
      start: post.start,
      // In damaged markup the words may stand behind the element that should hold them.
      end: Math.max(post.end, ...[...places, ...quotePlaces].map(({ end }) => end)),
      body: places,
      quotes: quotePlaces,
      author: post.author?.value ?? null,
      dateText: post.date?.text ?? null,
      date: post.date?.iso ?? null,
      dateResolved: null,
      votes: post.votes?.value ?? null,
      up: post.up,
      down: post.down,
      reputation: post.reputation?.value ?? null,
      rating: post.rating,
      accepted: post.accepted ?? (isAnswered && post.kind === 'answer' ? false : null),
      spans: {
        byline: bylineOf(post),
        author: spanOf(post.author),
        date: spanOf(post.date),
        votes: spanOf(post.votes),
        reputation: spanOf(post.reputation),
        cue: lift(cue),
      },
      parent: parent === null ? null : ids[parent],
      evidence,
      parentConfidence: confidence,
      parentAlternative: alternative === null ? null : ids[alternative],
      depth: depths[i],
      ...ownWords(whole, body),
    };
  });
  return { ...page, confidence: TOLD, article: null, announced: null, posts, warnings: [] };
}

const NO_HINTS: Omit<DraftPost, 'kind' | 'author' | 'body'> = {
  number: null,
  level: null,
  links: null,
  ids: null,
  indent: 0,
  time: null,
  addressee: null,
};

/** All bodies in one text, so that quotes and mentions are found over the page. */
function joinBodies(raw: readonly RawPost[]): { whole: MappedText; spans: Span[][] } {
  const order = raw.map((_, i) => i).sort((a, b) => startOf(raw[a]) - startOf(raw[b]));
  const builder = new MappedTextBuilder('');
  const spans: Span[][] = raw.map(() => []);
  for (const i of order) {
    const { body } = raw[i];
    if (!body || body.text.trim() === '') continue;
    const start = builder.length;
    const { map, text } = body;
    for (let piece = 0; piece < map.at.length; piece++) {
      const end = piece + 1 < map.at.length ? map.at[piece + 1] : map.length;
      builder.replace(text.slice(map.at[piece], end), map.from[piece], map.to[piece]);
    }
    spans[i].push({ start, end: builder.length });
    builder.insert(BETWEEN, map.to[map.to.length - 1]);
  }
  return { whole: builder.finish(), spans };
}

function startOf({ body, start }: RawPost): number {
  return body && body.map.at.length > 0 ? body.map.from[0] : start;
}

/** Parents by the input's own keys and nesting; `undefined` where it tells none, null where the post opens the page. */
function toldParents(raw: readonly RawPost[]): readonly (number | null | undefined)[] {
  const byKey = new Map<string, number>();
  raw.forEach(({ key }, i) => {
    if (key !== null && !byKey.has(key)) byKey.set(key, i);
  });
  const parents = raw.map(({ parentKey, within }, i) => {
    const named = parentKey === null ? undefined : byKey.get(parentKey);
    const parent = named ?? (within >= 0 ? within : undefined);
    return parent === i ? undefined : parent;
  });
  return parents.every((parent) => parent === undefined) ? parents : withoutCircles(parents);
}

/** Damaged keys can lead round in a circle: the last step of each is not taken. */
function withoutCircles(parents: readonly (number | undefined)[]): (number | null)[] {
  const open = parents.map((parent) => parent ?? null);
  const seen = new Uint32Array(open.length);
  open.forEach((_, i) => {
    let last = i;
    for (let at: number | null = i; at !== null; at = open[at]) {
      if (seen[at] === i + 1) open[last] = null;
      if (seen[at] !== 0) return;
      seen[at] = i + 1;
      last = at;
    }
  });
  return open;
}

/** What the input tells holds; on Q&A pages a comment that names an earlier one of the same post answers that one. */
function linkOf(
  post: RawPost,
  told: readonly (number | null | undefined)[],
  found: Link,
  index: number,
  isSectioned: boolean,
): Link {
  const parent = told[index];
  if (parent === undefined) return found;
  if (parent === null) return unlinked(TOLD);
  const { parent: named } = found;
  const isBeside = post.kind === 'comment' && named !== null && found.evidence === 'mention' && told[named] === parent;
  if (isBeside && isSectioned) return found;
  return { parent, evidence: 'layout' satisfies Evidence, confidence: TOLD, alternative: null, cue: null };
}

function depthsOf(links: readonly Link[]): number[] {
  const depths = new Array<number>(links.length).fill(-1);
  links.forEach((_, i) => {
    const path: number[] = [];
    let at: number | null = i;
    while (at !== null && depths[at] < 0) {
      path.push(at);
      at = links[at].parent;
    }
    let depth = at === null ? -1 : depths[at];
    while (path.length > 0) depths[path.pop()!] = ++depth;
  });
  return depths;
}

/** From the first to the last of author, date and votes, unless the body stands between them. */
function bylineOf({ author, date, votes, body }: RawPost): Span | null {
  const parts = [author, date, votes].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const start = Math.min(...parts.map((part) => part.start));
  const end = Math.max(...parts.map((part) => part.end));
  const words = body && body.map.at.length > 0 ? body.map.from[0] : Infinity;
  return words > start && words < end ? spanOf(author ?? parts[0]) : { start, end };
}

function spanOf(span: Span | null): Span | null {
  return span && { start: span.start, end: span.end };
}
