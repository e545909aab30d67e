/**
 * What the reader made of a marked page, against its marks: one line a difference, in the words of the page.
 * No difference, no line.
 */
import type { Discussion, Post, Span } from '../../src/core/index.js';
import type { MarkedPage, MarkedPost } from './marks.js';

/** What is compared apart, so that a page may be read well in one respect and not in another. */
export const ASPECTS = ['posts', 'parents', 'quotes', 'article'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** The fields of a post that must be equal. */
const FIELDS = [
  ...(['kind', 'author', 'dateText', 'date', 'votes', 'up', 'down'] as const),
  ...(['reputation', 'rating', 'accepted'] as const),
];

/** A page with what was read from it, each marked post beside the one read in its place. */
export class Comparison {
  private readonly readFor = new Map<MarkedPost, Post>();
  private readonly markedFor = new Map<string, MarkedPost>();

  /** `headerLines` is added to line numbers, so that they count in the file with the marks. */
  public constructor(
    private readonly page: MarkedPage,
    private readonly read: Discussion,
    private readonly headerLines = 0,
  ) {
    this.pairPosts();
  }

  public differences(aspect: Aspect): string[] {
    switch (aspect) {
      case 'posts':
        return this.structure().concat(this.posts());
      case 'parents':
        return this.parents();
      case 'quotes':
        return this.quotes();
      case 'article':
        return this.article();
    }
  }

  /** A post read stands for the marked one with which it shares most text, at least half of the shorter one. */
  private pairPosts(): void {
    const shared = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
    for (const marked of this.page.posts) {
      const free = this.read.posts.filter((post) => !this.markedFor.has(post.id));
      const best = free.sort((a, b) => shared(marked, b) - shared(marked, a))[0];
      if (!best || shared(marked, best) * 2 < Math.min(marked.end - marked.start, best.end - best.start)) continue;
      this.readFor.set(marked, best);
      this.markedFor.set(best.id, marked);
    }
  }

  private structure(): string[] {
    const lines: string[] = [];
    const { structure, format } = this.page;
    if (this.read.structure !== structure) lines.push(`structure: ${this.read.structure} instead of ${structure}`);
    if (format !== null && this.read.format !== format) lines.push(`format: ${this.read.format} instead of ${format}`);
    return lines;
  }

  private posts(): string[] {
    const lines: string[] = [];
    for (const marked of this.page.posts) {
      const post = this.readFor.get(marked);
      if (!post) {
        lines.push(`${this.name(marked)} is missing`);
        continue;
      }
      const note = (what: string): void => void lines.push(`${this.name(marked)}: ${what}`);
      if (post.start !== marked.start) note(`begins at ${this.from(post.start)} instead of ${this.from(marked.start)}`);
      if (post.end !== marked.end) note(`ends at ${this.upTo(post.end)} instead of ${this.upTo(marked.end)}`);
      for (const field of FIELDS) {
        if (post[field] !== marked[field]) note(`${field} ${show(post[field])} instead of ${show(marked[field])}`);
      }
    }
    for (const post of this.read.posts) {
      if (!this.markedFor.has(post.id))
        lines.push(`line ${this.line(post.start)}: no post, but ${this.from(post.start)} was read as one`);
    }
    return lines;
  }

  private parents(): string[] {
    const lines: string[] = [];
    for (const [marked, post] of this.readFor) {
      const parent = post.parent === null ? null : (this.markedFor.get(post.parent)?.id ?? 'a post that is none');
      if (parent === marked.parent && post.evidence === marked.evidence) continue;
      const link = (to: string | null, evidence: string): string => (to === null ? 'nobody' : `${to} (${evidence})`);
      const cue = post.spans.cue ? ` by ${quote(this.page.text.slice(post.spans.cue.start, post.spans.cue.end))}` : '';
      lines.push(
        `${this.name(marked)}: answers ${link(parent, post.evidence)}${cue} instead of ${link(marked.parent, marked.evidence)}`,
      );
    }
    return lines;
  }

  private quotes(): string[] {
    if (!this.page.posts.some((post) => post.quotes.length > 0)) return [];
    const lines: string[] = [];
    for (const [marked, post] of this.readFor) {
      const list = (quotes: Post['quotes'], id: (post: string) => string): string =>
        quotes.map((q) => `${quote(this.quoted(q))} of ${q.post === null ? 'nobody' : id(q.post)}`).join(', ') ||
        'nobody';
      const read = list(post.quotes, (id) => this.markedFor.get(id)?.id ?? 'a post that is none');
      const expected = list(marked.quotes, (id) => id);
      if (read !== expected) lines.push(`${this.name(marked)}: quotes ${read} instead of ${expected}`);
    }
    return lines;
  }

  /** Quotation marks may lie inside the span or around it. */
  private quoted({ start, end }: Span): string {
    return this.page.text.slice(start, end).replace(/^[“"‘'«„]+|[”"’'»“]+$/g, '');
  }

  private article(): string[] {
    const lines: string[] = [];
    const { article, title, announced, structure } = this.page;
    const ends = (span: Span | null): string =>
      span ? `from ${this.from(span.start)} to ${this.upTo(span.end)}` : 'none';
    // Without a discussion it takes an article in the marks to ask for one: no text is under discussion.
    const isAsked = article !== null || structure !== 'none';
    if (isAsked && ends(this.read.article) !== ends(article) && !this.isArticleBelowTitle()) {
      lines.push(`article: ${ends(this.read.article)} instead of ${ends(article)}`);
    }
    if (title && this.read.title?.value !== title.value) {
      lines.push(`title: ${show(this.read.title?.value ?? null)} instead of ${quote(title.value)}`);
    }
    if ((this.read.announced?.value ?? null) !== (announced?.value ?? null)) {
      lines.push(`announced: ${this.read.announced?.value ?? 'nothing'} instead of ${announced?.value ?? 'nothing'}`);
    }
    return lines;
  }

  /** An article that begins below its title is as good: annotated pages have both. */
  private isArticleBelowTitle(): boolean {
    const { article, title, text } = this.page;
    const read = this.read.article;
    if (!article || !title || !read) return false;
    const areEndsRight = title.start === article.start && read.end === article.end;
    return areEndsRight && read.start > title.end && text.slice(title.end, read.start).trim() === '';
  }

  private name(post: MarkedPost): string {
    return `line ${this.line(post.start)}, ${post.id} of ${post.author ?? 'nobody'}`;
  }

  private line(offset: number): number {
    return this.headerLines + this.page.text.slice(0, offset).split('\n').length;
  }

  private from(offset: number): string {
    return `${quote(this.page.text.slice(offset, offset + 40).split('\n')[0])} (line ${this.line(offset)})`;
  }

  private upTo(offset: number): string {
    return `${quote(
      this.page.text
        .slice(Math.max(0, offset - 40), offset)
        .split('\n')
        .at(-1)!,
    )} (line ${this.line(offset)})`;
  }
}

function show(value: string | number | boolean | null): string {
  return typeof value === 'string' ? quote(value) : String(value);
}

/** In quotation marks, with white space that matters made visible. */
function quote(text: string): string {
  return `“${text.replaceAll('\t', '⇥').replaceAll('\u00a0', '⍽').replaceAll('\n', '⏎').replaceAll('\r', '␍')}”`;
}
