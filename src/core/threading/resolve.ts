import type { ReplyBy } from '../formats/format.js';
import type { Span } from '../discussion.js';
import { type Cue, type DraftPost, type Link, unlinked } from './draft.js';
import { linkByLayout } from './layout.js';
import { linkByIds } from './message-ids.js';
import type { Heard } from './listen.js';
import { linkByOrder } from './order.js';
import { firstWhere } from '../text/first-where.js';
import { latestBefore, type People } from './people.js';
import type { FoundQuote } from './quote.js';

/** What is known of the page the posts stand on. */
export interface ThreadingPage {
  readonly text: string;
  readonly reply: ReplyBy;
  /** Folded name of the page's own author, or null. */
  readonly host: string | null;
}

/** Probability that a post of a flat page without any cue answers no other (measured on annotated pages). */
const NO_CUE = 0.88;
/** Least probability with which a cue is believed. */
const BELIEVED = 0.5;

const NONE: readonly never[] = [];
const UNCUED = unlinked(NO_CUE);

/** Decides whom each post answers: layout first, then what the text says; with the runner-up and the words that told. */
export function linkPosts(
  page: ThreadingPage,
  posts: readonly DraftPost[],
  { byPost: quotes, mentions: named }: Heard,
  people: People,
): Link[] {
  const layout = linkByLayout(posts, page.reply);
  const known = linkByIds(posts);
  // Mails stand in the order of their arrival.
  const order = layout || known.some((link) => link !== null) ? null : linkByOrder(posts);
  const links: Link[] = [];
  const isHost = ({ target, probability }: Cue, index: number): boolean => {
    const { author } = posts[target];
    if (author === null) return false;
    if (probability > SURE) return false;
    if (author.toLowerCase() === page.host) return true;
    return probability >= GREETED && answersOnly(author, index, posts, links, people);
  };
  const linkOf = (post: DraftPost, index: number): Link => {
    if (known[index]) return known[index];
    const cues = post.addressee
      ? [...addressed(page.text, post.addressee, index, people), ...named[index]]
      : named[index];
    const mentions =
      cues.length === 0
        ? cues
        : cues
            .filter((cue) => !isLater(posts[cue.target], post))
            .map((cue) => (isHost(cue, index) ? tempered(cue) : cue));
    const nested = layout?.[index];
    if (nested) return withinLayout(nested, posts, mentions, index, page.reply);
    const quoted =
      quotes[index].length === 0 ? NONE : quoteCues(quotes[index]).filter((cue) => !isLater(posts[cue.target], post));
    const link = onFlatPage(mentions, quoted);
    const hung = order?.[index];
    return hung && link.evidence === 'none' ? hung : link;
  };
  posts.forEach((post, index) => links.push(linkOf(post, index)));
  if (posts[0]?.links?.depth !== -1) return links;
  return links.map((link, index) => (index > 0 && link.parent === null ? SUBMITTED : link));
}

/** What is no answer to another post answers what was submitted. */
const SUBMITTED: Link = { parent: 0, evidence: 'layout', confidence: 0.9, alternative: null, cue: null };

/** Nobody answers what was written after his own words, as pages that show the newest first would have it. */
function isLater(target: DraftPost, post: DraftPost): boolean {
  return target.time !== null && post.time !== null && target.time > post.time;
}

/** The one a byline names as answered: his latest post before this one. */
function addressed(text: string, { start, end }: Span, index: number, people: People): Cue[] {
  const person = people.byName(text.slice(start, end));
  const target = person ? latestBefore(person, index) : -1;
  return target < 0 ? [] : [{ target, evidence: 'mention', probability: 0.96, start, end }];
}

/** A greeting of the page's own author is about the article more often than about his comment. */
function tempered(cue: Cue): Cue {
  return { ...cue, probability: cue.probability * 0.5 };
}

/** With more, he is named by a sign. */
const SURE = 0.9;
/** With less, somebody is spoken of rather than spoken to. */
const GREETED = 0.64;

/**
 * Whether the author, until `index`, has mostly answered others, as the page's own author does below his article, and who greets him
 * there now writes for the first time (of 14 such greetings on annotated pages two answered a comment, of 34 others all but one).
 */
function answersOnly(
  author: string,
  index: number,
  posts: readonly DraftPost[],
  links: readonly Link[],
  people: People,
): boolean {
  const by = posts[index].author;
  if (by === null || people.byName(by)?.posts[0] !== index) return false;
  const own = people.byName(author)?.posts ?? [];
  const before = firstWhere(own.length, (i) => own[i] >= index);
  const some = own.slice(Math.max(0, before - SEEN), before);
  return some.filter((one) => links[one].parent !== null).length * 2 > some.length;
}

/** So many of an author's posts show whether he mostly answers. */
const SEEN = 40;

function quoteCues(quotes: readonly FoundQuote[]): Cue[] {
  const cues: Cue[] = [];
  const outer = Math.min(...quotes.filter(({ kind }) => kind === 'lines').map(({ level }) => level));
  for (const quote of quotes) {
    if (typeof quote.source !== 'number') continue;
    // Behind more `>` stand the words that the one answered quoted himself.
    if (quote.kind === 'lines' && quote.level > outer) continue;
    const byWords = quote.words >= 6 ? 0.92 : quote.words >= 4 ? 0.8 : quote.words === 3 ? 0.6 : 0.4;
    const probability =
      quote.kind === 'attributed' || quote.kind === 'named' || (quote.kind === 'lines' && quote.of)
        ? Math.max(0.9, byWords)
        : quote.kind === 'indented' && quote.words < 6
          ? 0.3
          : byWords;
    const { start, end } = quote.of ?? quote;
    cues.push({ target: quote.source, evidence: 'quote', probability, start, end });
  }
  return cues;
}

/** On a nested page the layout rules; in a section, a comment that names an earlier one of the same section answers him. */
function withinLayout(
  link: Link,
  posts: readonly DraftPost[],
  mentions: readonly Cue[],
  index: number,
  reply: ReplyBy,
): Link {
  const explicit = mentions.find((cue) => cue.probability >= 0.85);
  if (!explicit) return link;
  if (reply === 'section') {
    if (posts[index].kind !== 'comment' || link.parent === null || explicit.target <= link.parent) return link;
    return {
      parent: explicit.target,
      evidence: 'mention',
      confidence: explicit.probability,
      alternative: link.parent,
      cue: spanOf(explicit),
    };
  }
  return link;
}

/** On a flat page the first one addressed is answered; quoted words say which of his posts. */
function onFlatPage(mentions: readonly Cue[], quotes: readonly Cue[]): Link {
  if (mentions.length === 0 && quotes.length === 0) return UNCUED;
  const named = mentions.find((cue) => cue.probability > 0.955);
  if (named)
    return { parent: named.target, evidence: 'mention', confidence: 0.93, alternative: null, cue: spanOf(named) };
  const believed = [...mentions, ...quotes].filter((cue) => cue.probability >= BELIEVED);
  if (believed.length === 0) {
    const weak = [...mentions, ...quotes].sort((a, b) => b.probability - a.probability)[0];
    return { ...unlinked(weak ? 1 - weak.probability : NO_CUE), alternative: weak?.target ?? null };
  }
  const strong = believed.filter((cue) => cue.probability >= 0.75);
  const [first] = (strong.length > 0 ? strong : believed).sort((a, b) => a.start - b.start);
  // Words found in a post settle which post of the one named is meant.
  const fixed =
    first.evidence === 'mention'
      ? quotes.find((cue) => cue.probability >= 0.75 && cue.target !== first.target)
      : undefined;
  const chosen = fixed && first.probability < 0.8 ? fixed : first;
  const other = believed.find((cue) => cue.target !== chosen.target);
  return {
    parent: chosen.target,
    evidence: chosen.evidence,
    confidence: Math.max(0.4, chosen.probability - (other ? 0.12 : 0)),
    alternative: other?.target ?? null,
    cue: spanOf(chosen),
  };
}

function spanOf(cue: Cue): Span {
  return { start: cue.start, end: cue.end };
}
