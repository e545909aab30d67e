import type { Found, PostKind, Span } from '../discussion.js';
import { parseCount } from '../bylines/counts.js';
import { foldPhrase, phrases } from '../bylines/phrases.js';
import { isNameOfAuthor, postKindOf, type Role, type RoleMark, roleOf } from './html-roles.js';
import { inkSpan } from './ink.js';
import type { Attributes } from './markup.js';
import { type MappedText, sliceMapped, sourceSpan } from './offset-map.js';
import type { RawDate, RawPost } from './raw-post.js';
import { readDate } from './read-date.js';

/** A post's element while the document is read; offsets count in the page's text. */
interface Item {
  readonly kind: PostKind;
  readonly within: number;
  readonly start: number;
  end: number;
  /** Where its first reply's element begins. */
  inner: number;
  readonly parts: Part[];
  readonly isAccepted: boolean;
}

/** A marked part of a post: its text, or the value of an attribute where that says it better. */
interface Part extends RoleMark {
  readonly start: number;
  end: number;
  /** Of the source. */
  readonly value: Found<string> | null;
}

/** A post a page marks as one, in text order. */
export type HtmlItem = RawPost;

/** Attributes that say in full what an element shows in short, by what the element is. */
const VALUES: Readonly<Partial<Record<Role, readonly string[]>>> = {
  author: ['content'],
  date: ['datetime', 'content', 'title'],
  up: ['content', 'data-value'],
  down: ['content'],
  rating: ['content'],
};

/** Collects the posts a document marks: schema.org microdata, microformats, and the classes most themes use. */
export class HtmlMarks {
  private readonly items: Item[] = [];
  /** Marked elements: an item, or a part of one. */
  private readonly elements: { readonly item: number; readonly part: number }[] = [];
  /** Those of them that are open, the innermost last. */
  private readonly path: number[] = [];
  private item = -1;

  /** @param length tells how long the page's text is so far */
  constructor(private readonly length: () => number) {}

  /** Takes a start tag; gives what `close` wants, -1 when the element is no mark. */
  open(name: string, attributes: Attributes, classes: readonly string[]): number {
    if (classes.length === 0 && this.item < 0 && attributes.span('itemtype') === null) return -1;
    const found = postKindOf(name, attributes, classes);
    if (found && !this.isSame(found.isSure)) return this.openItem(found.kind, attributes, classes);
    if (this.item < 0) return -1;
    const role = roleOf(name, attributes, classes) ?? this.nameRole(attributes, classes);
    if (role === null) return -1;
    const { parts } = this.items[this.item];
    const start = this.length();
    parts.push({ ...role, start, end: start, value: valueOf(role.role, attributes) });
    return this.keep(parts.length - 1);
  }

  /** Takes the end of a marked element. */
  close(mark: number): void {
    if (mark < 0) return;
    while (this.path.length > 0 && this.path[this.path.length - 1] >= mark) this.path.pop();
    const { item, part } = this.elements[mark];
    const found = this.items[item];
    if (part >= 0) found.parts[part].end = this.length();
    else {
      found.end = this.length();
      this.item = found.within;
    }
  }

  /** The posts with an author or a date, and words. */
  finish(page: MappedText): HtmlItem[] {
    const places = new Map<number, number>();
    const posts: HtmlItem[] = [];
    this.items.forEach((item, i) => {
      const post = postOf(page, item, places.get(item.within) ?? -1);
      if (post) places.set(i, posts.push(post) - 1);
      else if (item.within >= 0) places.set(i, places.get(item.within) ?? -1);
    });
    return posts;
  }

  /** Some themes mark a post twice, `<li class="comment"><article class="comment">`: one element right inside the other. */
  private isSame(isSure: boolean): boolean {
    if (this.item < 0 || isSure) return false;
    const { start, parts } = this.items[this.item];
    return parts.length === 0 && start === this.length();
  }

  private openItem(kind: PostKind, attributes: Attributes, classes: readonly string[]): number {
    const start = this.length();
    if (this.item >= 0) {
      const outer = this.items[this.item];
      outer.inner = Math.min(outer.inner, start);
    }
    const isAccepted =
      (attributes.get('itemprop') ?? '').includes('acceptedAnswer') || classes.includes('accepted-answer');
    this.items.push({ kind, within: this.item, start, end: Infinity, inner: Infinity, parts: [], isAccepted });
    this.item = this.items.length - 1;
    return this.keep(-1);
  }

  private keep(part: number): number {
    const mark = this.elements.push({ item: this.item, part }) - 1;
    this.path.push(mark);
    return mark;
  }

  private nameRole(attributes: Attributes, classes: readonly string[]): RoleMark | null {
    const { item, part } = this.elements[this.path[this.path.length - 1]];
    const around = part >= 0 ? this.items[item].parts[part] : null;
    if (around?.role !== 'author' || !isNameOfAuthor(attributes, classes)) return null;
    return { role: 'author', strength: around.strength + 1 };
  }
}

function valueOf(role: Role, attributes: Attributes): Found<string> | null {
  for (const name of VALUES[role] ?? []) {
    const span = attributes.span(name);
    if (span && span.end > span.start) return { ...span, value: attributes.get(name)! };
  }
  return null;
}

function postOf(page: MappedText, item: Item, within: number): HtmlItem | null {
  const own = inkSpan(page.text, { start: item.start, end: Math.min(item.end, item.inner, page.text.length) });
  if (!own) return null;
  const part = (role: Role): Part | null => {
    let best: Part | null = null;
    for (const found of item.parts) if (found.role === role && found.strength > (best?.strength ?? 0)) best = found;
    return best;
  };
  const [name, day] = [part('author'), part('date')];
  const author = name && authorOf(page, name);
  const date = day && dateOf(page, day);
  if (!author && !date) return null;
  const marked = part('body');
  const body = inkSpan(page.text, marked && marked.strength > 1 ? marked : restOf(own, marked, name, day));
  const votes = countOf(page, part('up') ?? part('votes'));
  // What a `<meta>` tells stands beside what is seen.
  const spans = [sourceSpan(page.map, own), author, date, votes].filter((span) => span !== null);
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
    kind: item.kind,
    author,
    date,
    votes,
    rating: countOf(page, part('rating'))?.value ?? null,
    accepted: item.isAccepted ? true : null,
    body: body && sliceMapped(page, body),
    up: null,
    down: null,
    reputation: null,
    key: null,
    parentKey: null,
    within,
  };
}

/** What a byline leaves of a post whose words are not marked. */
function restOf(own: Span, weak: Span | null, ...byline: readonly (Span | null)[]): Span {
  const box = weak && weak.end > weak.start ? weak : own;
  let { start, end } = { start: box.start, end: Math.min(box.end, own.end) };
  for (const part of byline) {
    if (!part || part.start < start || part.end > end) continue;
    if (part.start - start < end - part.end) start = part.end;
    else end = part.start;
  }
  return { start, end };
}

function authorOf(page: MappedText, part: Part): Found<string> | null {
  const ink = inkSpan(page.text, part);
  if (!ink) return part.value;
  let { end } = ink;
  // "Ann says:" inside the mark.
  const words = page.text.slice(ink.start, end);
  const blank = words.lastIndexOf(' ', words.length - 2);
  if (blank > 0 && phrases('says').has(foldPhrase(words.slice(blank))))
    end = ink.start + words.slice(0, blank).trimEnd().length;
  const value = page.text.slice(ink.start, end);
  return value.includes('\n') || value.length > 100
    ? null
    : { value, ...sourceSpan(page.map, { start: ink.start, end }) };
}

function dateOf(page: MappedText, part: Part): RawDate | null {
  const ink = inkSpan(page.text, part);
  const exact = part.value && readDate(part.value.value);
  if (!ink) return part.value && { text: part.value.value, iso: exact, start: part.value.start, end: part.value.end };
  const text = page.text.slice(ink.start, ink.end);
  if (text.length > 80) return null;
  return { text, iso: exact ?? readDate(text), ...sourceSpan(page.map, ink) };
}

function countOf(page: MappedText, part: Part | null): Found<number> | null {
  if (!part) return null;
  const ink = inkSpan(page.text, part);
  const found = ink ? { value: page.text.slice(ink.start, ink.end), ...sourceSpan(page.map, ink) } : part.value;
  const value = found && (/^-?\d+\.\d+$/.test(found.value) ? Number(found.value) : parseCount(found.value));
  return found && value !== null ? { ...found, value } : null;
}
