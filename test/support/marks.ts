/**
 * Marks: a page and what should be read from it, in one string.
 *
 *     about: Name and date above the body
 *     structure: comments
 *     ===
 *     ⟦article⟧⟨title:On bees⟩
 *
 *     They dance.⟦/⟧
 *
 *     ⟨announced:2⟩ Responses
 *
 *     ⟦p1 comment⟧⟨a:Ann Lee⟩ says:
 *     ⟨d:March 3, 2011 at 4:05 pm|2011-03-03T16:05⟩
 *
 *     They only turn round.⟦/⟧
 *     ⟦p2 comment → p1 mention⟧⟨a:Bo⟩ says:
 *     ⟨d:yesterday⟩
 *
 *     ⟨cue:@Ann⟩: they count.⟦/⟧
 *
 * Three signs stand for white space that nobody sees: ⇥ a tab, ⍽ a no-break space, ␣ a space (for the end of a line).
 * A backslash before a sign, a bracket or a backslash makes it plain text. CONTRIBUTING.md lists the marks.
 */
import type { Evidence, Found, Post, PostKind, Quote, Span, Structure } from '../../src/core/index.js';

/** Where the values of a post stand. */
export type MarkedSpans = Readonly<
  Record<'author' | 'date' | 'votes' | 'up' | 'down' | 'reputation' | 'rating' | 'cue', Span | null>
>;

/** What the marks say about a post: the part of the model that a person reads off the page. */
export type MarkedPost = Omit<
  Post,
  'body' | 'dateResolved' | 'spans' | 'parentConfidence' | 'parentAlternative' | 'depth' | 'text' | 'places'
> & { readonly spans: MarkedSpans };

/** What stands in front of the text. */
export interface PageHeader {
  /** One sentence: what is peculiar to this page. */
  readonly about: string;
  readonly structure: Structure;
  /** The software the layout comes from, lower case; null when the page could be anybody's. */
  readonly platform: string | null;
  /** Id of the format that must read the page; null when any may. */
  readonly format: string | null;
}

/** A page without its marks, and what they said. */
export interface MarkedPage extends PageHeader {
  readonly text: string;
  readonly title: Found<string> | null;
  readonly article: Span | null;
  readonly announced: Found<number> | null;
  readonly posts: readonly MarkedPost[];
}

/** A mark that makes no sense. The message begins with its line in the marked text, counted from 1. */
export class MarksError extends Error {
  public constructor(line: number, problem: string) {
    super(`line ${line}: ${problem}`);
    this.name = 'MarksError';
  }
}

/** Keys of the marks inside a post, and what they mark. `q`, a quote, is apart: a post may hold several. */
export const POST_MARKS = {
  a: 'author',
  d: 'date',
  v: 'votes',
  u: 'up',
  w: 'down',
  r: 'reputation',
  stars: 'rating',
  cue: 'cue',
} as const satisfies Record<string, keyof MarkedSpans>;

/** Signs for white space. */
export const WHITE_SIGNS = { '⇥': '\t', '⍽': '\u00a0', '␣': ' ' } as const;

const PAGE_MARKS = ['title', 'announced', 'q'];
/** Marks whose text is taken as it stands, so that a bar in it is only a bar. */
const WITHOUT_VALUE = ['a', 'cue', 'q', 'title'];
const TOKEN = /\\[⟦⟧⟨⟩⇥⍽␣\\]|⟦([^⟦⟧\r\n]*)⟧|⟨([a-z]+)(?: (p\d+))?:|[⇥⍽␣⟦⟧⟨⟩]/gu;
const POST_TAG =
  /^(p\d+) (question|answer|comment|post|pingback)(?: → (p\d+) (layout|mention|quote))?(?: (accepted|not accepted))?$/;
const ISO_DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
const STRUCTURES: readonly string[] = ['qa', 'comments', 'forum', 'chat', 'none'] satisfies Structure[];

/** Splits a marked page into its plain text and what the marks say. Throws `MarksError`. */
export function readMarks(source: string): MarkedPage {
  const { header, start } = readHeader(source);
  return { ...header, ...new MarksReader(source, start).read(header.structure) };
}

function readHeader(source: string): { header: PageHeader; start: number } {
  const end = /^===\r?\n/m.exec(source);
  if (!end) throw new MarksError(1, 'no line === between header and text');
  const fields: Record<string, string> = {};
  for (const [index, line] of source.slice(0, end.index).trimEnd().split(/\r?\n/).entries()) {
    const [, name, value] = /^(about|structure|platform|format): (.+)$/.exec(line) ?? [];
    if (name === undefined || name in fields) throw new MarksError(index + 1, `not a header line: ${line}`);
    fields[name] = value!;
  }
  const { about, structure, platform = null, format = null } = fields;
  if (about === undefined) throw new MarksError(1, 'the header lacks about:');
  if (structure === undefined || !STRUCTURES.includes(structure)) {
    throw new MarksError(1, `structure: is one of ${STRUCTURES.join(', ')}`);
  }
  return { header: { about, structure: structure as Structure, platform, format }, start: end.index + end[0].length };
}

type Draft = { -readonly [K in keyof MarkedPost]: MarkedPost[K] } & {
  spans: { -readonly [K in keyof MarkedSpans]: Span | null };
  quotes: Quote[];
};

/** Walks over the marks once; `text` grows as they are taken out. */
class MarksReader {
  private text = '';
  private title: Found<string> | null = null;
  private article: Span | null = null;
  private announced: Found<number> | null = null;
  private readonly posts: Draft[] = [];
  private readonly openTags: { start: number; at: number; post: Draft | null }[] = [];
  private readonly openMarks: { key: string; whose: string | null; start: number; at: number }[] = [];
  /** Where in the source the token at hand begins; errors point here. */
  private at: number;

  public constructor(
    private readonly source: string,
    start: number,
  ) {
    this.at = start;
  }

  public read(structure: Structure): Omit<MarkedPage, keyof PageHeader> {
    let done = this.at;
    TOKEN.lastIndex = done;
    for (let token = TOKEN.exec(this.source); token; token = TOKEN.exec(this.source)) {
      this.at = token.index;
      this.text += this.source.slice(done, token.index);
      done = TOKEN.lastIndex;
      this.take(token[0], token[1], token[2], token[3] ?? null);
    }
    this.text += this.source.slice(done);
    for (const { at, key } of this.openMarks) this.fail(`⟨${key}: is never closed`, at);
    for (const { at, post } of this.openTags) this.fail(`${post?.id ?? 'the article'} is never closed`, at);
    this.checkPosts(structure);
    const { text, title, article, announced, posts } = this;
    return { text, title, article, announced, posts };
  }

  private take(token: string, tag: string | undefined, key: string | undefined, whose: string | null): void {
    if (token.startsWith('\\')) this.text += token.slice(1);
    else if (token in WHITE_SIGNS) this.text += WHITE_SIGNS[token as keyof typeof WHITE_SIGNS];
    else if (tag === '/') this.closeTag();
    else if (tag === 'article') this.openArticle();
    else if (tag !== undefined) this.openPost(tag);
    else if (key !== undefined) this.openMark(key, whose);
    else if (token === '⟩') this.closeMark();
    else this.fail(`a lone ${token}; write \\${token} for the sign itself`);
  }

  private openArticle(): void {
    if (this.article || this.openTags.length > 0) this.fail('a second article, or one inside a post');
    this.openTags.push({ start: this.text.length, at: this.at, post: null });
  }

  private openPost(tag: string): void {
    const around = this.openTags.at(-1)?.post;
    if (around) this.fail(`⟦${tag}⟧ inside ${around.id}, which is not closed yet`);
    const [, id, kind, parent, evidence, accepted] =
      POST_TAG.exec(tag) ?? this.fail(`⟦${tag}⟧ is neither a post, nor article, nor /`);
    if (id !== `p${this.posts.length + 1}`) this.fail(`the next post is p${this.posts.length + 1}, not ${id}`);
    const post = newDraft(id, kind as PostKind, this.text.length);
    post.parent = parent ?? null;
    post.evidence = (evidence ?? 'none') as Evidence;
    post.accepted = accepted === undefined ? null : accepted === 'accepted';
    this.posts.push(post);
    this.openTags.push({ start: this.text.length, at: this.at, post });
  }

  private closeTag(): void {
    const mark = this.openMarks.at(-1);
    if (mark) this.fail(`⟨${mark.key}: is not closed yet`);
    const tag = this.openTags.pop() ?? this.fail('⟦/⟧ closes nothing');
    if (this.text.length === tag.start) this.fail('an empty article or post');
    if (tag.post) tag.post.end = this.text.length;
    else this.article = { start: tag.start, end: this.text.length };
  }

  private openMark(key: string, whose: string | null): void {
    if (!(key in POST_MARKS) && !PAGE_MARKS.includes(key)) this.fail(`⟨${key}:⟩ is no mark`);
    if (whose !== null && key !== 'q') this.fail(`⟨${key} ${whose}:⟩: only a quote is somebody's`);
    this.openMarks.push({ key, whose, start: this.text.length, at: this.at });
  }

  private closeMark(): void {
    const { key, whose, start } = this.openMarks.pop() ?? this.fail('⟩ closes nothing');
    const value = WITHOUT_VALUE.includes(key) ? null : this.cutValue(start);
    const shown = this.text.slice(start);
    if (shown === '') this.fail(`⟨${key}:⟩ is empty`);
    const span = { start, end: this.text.length };
    if (key === 'title') this.title = { ...span, value: shown };
    else if (key === 'announced') this.announced = { ...span, value: this.number(key, value ?? shown) };
    else {
      const post = this.openTags.at(-1)?.post ?? this.fail(`⟨${key}:⟩ outside a post`);
      if (key === 'q') post.quotes.push({ ...span, post: whose });
      else this.setValue(post, key as keyof typeof POST_MARKS, span, shown, value);
    }
  }

  private setValue(post: Draft, key: keyof typeof POST_MARKS, span: Span, shown: string, value: string | null): void {
    const name = POST_MARKS[key];
    if (post.spans[name]) this.fail(`a second ⟨${key}:⟩ in ${post.id}`);
    post.spans[name] = span;
    switch (name) {
      case 'author':
        post.author = shown;
        break;
      case 'date':
        post.dateText = shown;
        post.date = value === 'none' ? null : value === '=' ? shown : value;
        if (post.date !== null && !ISO_DATE.test(post.date)) this.fail(`${post.date} is no ISO date`);
        break;
      case 'cue':
        break;
      case 'votes':
      case 'up':
      case 'down':
      case 'reputation':
      case 'rating':
        post[name] = this.number(key, value ?? shown);
    }
  }

  /** Takes the part behind the last bar off the text of the mark that began at `start`; null when it has none. */
  private cutValue(start: number): string | null {
    const bar = this.text.lastIndexOf('|');
    if (bar < start) return null;
    const value = this.text.slice(bar + 1);
    this.text = this.text.slice(0, bar);
    return value;
  }

  /** "1,164" → 1164, "−3" → -3, "+7" → 7. */
  private number(key: string, shown: string): number {
    const plain = shown.replaceAll(',', '').replace('−', '-');
    if (!/^[+-]?\d+(?:\.\d+)?$/.test(plain)) this.fail(`${shown} is no number; write ⟨${key}:${shown}|7⟩`);
    return Number(plain);
  }

  private checkPosts(structure: Structure): void {
    const { posts } = this;
    if ((structure === 'none') !== (posts.length === 0))
      this.fail(`${posts.length} posts, but structure: ${structure}`);
    for (const { id, kind, parent, quotes } of posts) {
      if (parent === id) this.fail(`${id} answers itself`);
      for (const named of [parent, ...quotes.map((quote) => quote.post)]) {
        if (named !== null && !posts.some((post) => post.id === named)) {
          this.fail(`${id} names ${named}, which is not on the page`);
        }
      }
      const isQa = kind === 'question' || kind === 'answer';
      if (isQa && structure !== 'qa') this.fail(`${id}: no ${kind} with structure: ${structure}`);
    }
  }

  private fail(problem: string, at = this.at): never {
    throw new MarksError(this.source.slice(0, at).split('\n').length, problem);
  }
}

function newDraft(id: string, kind: PostKind, start: number): Draft {
  return {
    ...{ id, kind, start, end: start, quotes: [], parent: null, evidence: 'none', accepted: null },
    ...{ author: null, dateText: null, date: null, votes: null, up: null, down: null, reputation: null, rating: null },
    spans: {
      ...{ author: null, date: null, votes: null, up: null, down: null },
      ...{ reputation: null, rating: null, cue: null },
    },
  };
}
