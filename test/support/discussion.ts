/**
 * Discussions by hand: short literals in, a text and the discussion it holds out. For tests of everything behind the reader.
 *
 *     const { text, discussion } = discussionOf([
 *       { author: 'Ann', votes: 3, body: 'Bees dance.' },
 *       { author: 'Bo', body: 'They turn round.', answers: 0 },
 *     ]);
 */
import type { Discussion, Evidence, Found, Post, PostId, PostKind, Span, Structure } from '../../src/core/index.js';

/** A post as a test writes it. What is left out is absent from the page, so null in the model. */
export interface PostLiteral {
  readonly body: string;
  readonly kind?: PostKind;
  readonly author?: string;
  /** As displayed. */
  readonly dateText?: string;
  /** ISO 8601; displayed as it stands where `dateText` says nothing else. */
  readonly date?: string;
  readonly dateResolved?: string;
  readonly votes?: number;
  readonly up?: number;
  readonly down?: number;
  readonly reputation?: number;
  readonly rating?: number;
  readonly accepted?: boolean;
  /** Index of the post it answers. */
  readonly answers?: number;
  /** `layout` for a post that answers another, when not given. */
  readonly evidence?: Evidence;
  readonly parentConfidence?: number;
  /** Index of the runner-up. */
  readonly alternative?: number;
  /** Quoted words in front of the body, and the index of the post they are from. */
  readonly quote?: { readonly words: string; readonly of?: number };
  /** The body as a person reads it, for a source that is no plain text. */
  readonly text?: string;
}

export interface PageLiteral {
  readonly structure?: Structure;
  readonly format?: string;
  readonly title?: string;
  readonly article?: string;
  readonly announced?: number;
}

/** A page and what is to be read from it. */
export interface Page {
  readonly text: string;
  readonly discussion: Discussion;
}

/** The id of the post at `index`: opaque on purpose, so that nobody takes it for the public `p1`. */
export function idAt(index: number): PostId {
  return `post:${index * 7 + 3}`;
}

/** Writes a page (title, article, then each post under a byline) and gives it with its discussion, every span in place. */
export function discussionOf(literals: readonly PostLiteral[], page: PageLiteral = {}): Page {
  const writer = new PageWriter();
  const title = page.title === undefined ? null : found(writer.write(page.title, '\n\n'), page.title);
  const article = page.article === undefined ? null : writer.write(page.article, '\n\n');
  const announced =
    page.announced === undefined ? null : found(writer.write(`${page.announced}`, ' Responses\n\n'), page.announced);
  const depths: number[] = [];
  const posts = literals.map((literal, index): Post => {
    depths.push(literal.answers === undefined ? 0 : depths[literal.answers] + 1);
    return writePost(writer, literal, index, depths[index]);
  });
  const structure = page.structure ?? (posts.length > 0 ? 'comments' : 'none');
  const discussion: Discussion = {
    format: page.format ?? (structure === 'none' ? null : 'by-hand'),
    structure,
    confidence: 0.9,
    title,
    article,
    announced,
    posts,
    warnings: [],
  };
  return { text: writer.text, discussion };
}

class PageWriter {
  public text = '';

  /** Adds `words`, then `after`; gives the span of `words`. */
  public write(words: string, after = ''): Span {
    const start = this.text.length;
    this.text += words + after;
    return { start, end: start + words.length };
  }

  /** Like `write`, for a value the page may not show. */
  public show(value: string | number | undefined, after: string): Span | null {
    return value === undefined ? null : this.write(String(value), after);
  }
}

function found<T>(span: Span, value: T): Found<T> {
  return { ...span, value };
}

function writePost(writer: PageWriter, literal: PostLiteral, index: number, depth: number): Post {
  const start = writer.text.length;
  const dateText = literal.dateText ?? literal.date;
  const author = writer.show(literal.author, ' ');
  const date = writer.show(dateText, ' ');
  const votes = writer.show(literal.votes, ' points ');
  const reputation = writer.show(literal.reputation, ' reputation ');
  const byline = writer.text.length > start ? { start, end: writer.text.length - 1 } : null;
  if (byline) writer.write('\n');
  const quote = literal.quote && writer.write(literal.quote.words, '\n');
  const body = writer.write(literal.body);
  const end = writer.text.length;
  writer.write('\n\n');
  return {
    id: idAt(index),
    kind: literal.kind ?? 'comment',
    start,
    end,
    body: body.end > body.start ? [body] : [],
    quotes: quote ? [{ ...quote, post: idOf(literal.quote?.of) }] : [],
    author: literal.author ?? null,
    dateText: dateText ?? null,
    date: literal.date ?? null,
    dateResolved: literal.dateResolved ?? null,
    votes: literal.votes ?? null,
    up: literal.up ?? null,
    down: literal.down ?? null,
    reputation: literal.reputation ?? null,
    rating: literal.rating ?? null,
    accepted: literal.accepted ?? null,
    spans: { byline, author, date, votes, reputation, cue: null },
    parent: idOf(literal.answers),
    evidence: literal.evidence ?? (literal.answers === undefined ? 'none' : 'layout'),
    parentConfidence: literal.parentConfidence ?? 0.9,
    parentAlternative: idOf(literal.alternative),
    depth,
    // Words that stand nowhere in the text are no post's.
    ...(literal.text === undefined || literal.body === ''
      ? { text: null, places: null }
      : { text: literal.text, places: [0, body.start, body.end] }),
  };
}

function idOf(index: number | undefined): PostId | null {
  return index === undefined ? null : idAt(index);
}
