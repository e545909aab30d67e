import type { Found, Span } from '../discussion.js';
import { decodeEntities, entityAt } from './entities.js';
import {
  BLOCKS,
  CELLS,
  CLOSES,
  LISTS,
  REPLY_CLASSES,
  SET_IN,
  SPACED,
  TABLE_PARTS,
  UNSEEN,
  UNSEEN_CLASSES,
  VOID,
} from './html-elements.js';
import { HtmlMarks, type HtmlItem } from './html-marks.js';
import { inkSpan } from './ink.js';
import { type Attributes, type MarkupHandler, scanMarkup } from './markup.js';
import { type MappedText, MappedTextBuilder, unmapped } from './offset-map.js';
import { readDate } from './read-date.js';

/** An HTML document as a person sees it, and what its marks say of it. */
export interface HtmlPage extends MappedText {
  /** The document's own title, in the source. */
  readonly title: Found<string> | null;
  /** Its first heading, as a span of the text; null when it has none. */
  readonly heading: Span | null;
  /** Posts as schema.org, microformats and the usual classes mark them, in text order. */
  readonly items: readonly HtmlItem[];
  /** Dates that elements tell exactly, whatever they show; spans of the text, in order. */
  readonly times: readonly ExactTime[];
  /** Contents of `<script type="application/ld+json">`, in the source. */
  readonly linkedData: readonly Span[];
}

/** A date shown in some words and told in full by an attribute. */
export interface ExactTime extends Span {
  readonly iso: string;
}

/**
 * The text a browser would show: blocks on lines of their own, replies set in by four columns, hidden parts left out,
 * character references resolved; quotations with the `>` of mails, because a line can show no other bar at its side. Never throws; what is not closed ends with the text.
 */
export function readHtml(source: string): HtmlPage {
  const reader = new HtmlReader(source);
  scanMarkup(source, reader);
  return reader.finish();
}

/** The text of a piece of HTML, such as a comment's body in an export. */
export function htmlText(source: string): MappedText {
  return /[<&]/.test(source) ? readHtml(source) : unmapped(source);
}

interface Open {
  readonly name: string;
  /** Runs along with the text. */
  readonly isInline: boolean;
  readonly isUnseen: boolean;
  readonly isPre: boolean;
  readonly indent: number;
  readonly isQuote: boolean;
  /** What the marks keep for it; -1 for nothing. */
  readonly mark: number;
}

const NO_CLASSES: readonly string[] = [];
/** Browsers nest no deeper either. */
const DEEPEST = 512;
const STEP = 4;
const MOST_INDENT = 40;
const MOST_QUOTES = 8;
/** More line breaks of elements one after the other say no more. */
const MOST_BREAKS = 3;

class HtmlReader implements MarkupHandler {
  private readonly out: MappedTextBuilder;
  private readonly stack: Open[] = [];
  private readonly marks: HtmlMarks;
  private readonly linkedData: Span[] = [];
  private readonly times: ExactTime[] = [];
  private time: { iso: string; start: number } | null = null;
  /** Start tags that were too deep to be kept. */
  private dropped = 0;
  private unseen = 0;
  private pre = 0;
  private indent = 0;
  private quotes = 0;
  /** What stands between the last word and the next: line breaks, else a tab, else white space of the source. */
  private breaks = 0;
  /** So many of the breaks are line ends of preformatted text, where every blank line tells. */
  private kept = 0;
  private tab = false;
  private space: Span | null = null;
  private heading: { start: number; end: number } | null = null;
  private title: { start: number; end: number } | null = null;
  private inTitle = false;
  private inLinkedData = false;

  constructor(private readonly source: string) {
    this.out = new MappedTextBuilder(source);
    this.marks = new HtmlMarks(() => this.out.length);
  }

  open(name: string, attributes: Attributes, _start: number, _end: number, isClosed: boolean): void {
    if (name === 'br') this.breaks++;
    const isBlock = BLOCKS.has(name);
    if (isBlock) {
      this.closeImplied(name);
      this.breakLine(name);
    } else if (name === 'td' || name === 'th') {
      this.closeImplied(name);
      this.tab = this.out.length > 0;
    }
    if (name === 'h1') this.heading ??= { start: this.out.length, end: -1 };
    if (name === 'title' && this.title === null && !this.isIn('svg')) this.inTitle = true;
    if (name === 'script') this.inLinkedData = attributes.get('type')?.toLowerCase() === 'application/ld+json';
    if (name === 'time' || name === 'abbr') {
      const iso = readDate(attributes.get(name === 'time' ? 'datetime' : 'title') ?? '');
      this.time = iso === null ? null : { iso, start: this.out.length };
    }
    const classes = attributes.get('class')?.toLowerCase().split(/\s+/) ?? NO_CLASSES;
    const mark = this.unseen > 0 ? -1 : this.marks.open(name, attributes, classes);
    if (VOID.has(name) || (isClosed && this.isIn('svg'))) return this.marks.close(mark);
    const isUnseen = UNSEEN.has(name) || isHidden(attributes, classes);
    // What runs along with the text needs no place in the list, unless something ends with it or with one around it.
    const isCell = name === 'td' || name === 'th';
    if (!isBlock && mark < 0 && !isUnseen && !isCell && this.stack.at(-1)?.isInline !== true) return;
    if (this.stack.length >= DEEPEST) {
      this.marks.close(mark);
      if (isBlock) this.dropped++;
      return;
    }
    const isNested = SET_IN.has(name) || (LISTS.has(name) ? this.isIn('li') : hasClass(classes, REPLY_CLASSES));
    const indent = isNested && this.indent < MOST_INDENT ? STEP : 0;
    const isQuote = name === 'blockquote';
    const open = { name, isInline: !isBlock && !isCell, isUnseen, isPre: name === 'pre', indent, isQuote, mark };
    this.stack.push(open);
    this.indent += indent;
    if (isUnseen) this.unseen++;
    if (isQuote) this.quotes++;
    if (open.isPre) this.pre++;
  }

  close(name: string): void {
    if ((name === 'time' || name === 'abbr') && this.time) {
      this.times.push({ ...this.time, end: this.out.length });
      this.time = null;
    }
    if (name === 'h1' && this.heading?.end === -1) this.heading.end = this.out.length;
    if (name === 'title') this.inTitle = false;
    if (name === 'script') this.inLinkedData = false;
    const isBlock = BLOCKS.has(name);
    if (isBlock && this.dropped > 0) {
      this.dropped--;
      return this.breakLine(name);
    }
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const { name: open } = this.stack[at];
      if (open === name) {
        this.popTo(at);
        break;
      }
      // What runs along with the text ends inside its block; a block inside its cell.
      if (isBlock ? CELLS.has(open) && !TABLE_PARTS.has(name) : BLOCKS.has(open)) break;
    }
    if (isBlock) this.breakLine(name);
  }

  text(start: number, end: number): void {
    if (this.inTitle) this.title = { start: this.title?.start ?? start, end };
    if (this.inLinkedData) this.linkedData.push({ start, end });
    if (this.unseen > 0) return;
    if (this.pre > 0) this.keepText(start, end);
    else this.flowText(start, end);
  }

  cdata(): void {
    // Only XML has such sections.
  }

  finish(): HtmlPage {
    this.popTo(0);
    const page = this.out.finish();
    return {
      ...page,
      title: this.title && titleOf(this.source, this.title),
      heading: this.heading && inkSpan(page.text, this.heading),
      items: this.marks.finish(page),
      times: this.times,
      linkedData: this.linkedData,
    };
  }

  private isIn(name: string): boolean {
    return this.stack.some((open) => open.name === name);
  }

  private breakLine(name: string): void {
    this.breaks = Math.max(this.breaks, SPACED.has(name) ? 2 : 1);
  }

  private closeImplied(name: string): void {
    const rule = Object.hasOwn(CLOSES, name) ? CLOSES[name] : null;
    for (let at = this.stack.length - 1; at >= 0; at--) {
      const { name: open } = this.stack[at];
      if (open === 'p' || rule?.these.has(open)) return this.closeRun(at, rule?.these);
      if (rule ? rule.within.has(open) : BLOCKS.has(open)) return;
      if (CELLS.has(open) && !TABLE_PARTS.has(name)) return;
    }
  }

  /** Closes the element at `at`, and the ones around it that the same start tag closes. */
  private closeRun(at: number, these: ReadonlySet<string> | undefined): void {
    while (at > 0 && these?.has(this.stack[at - 1].name)) at--;
    this.popTo(at);
  }

  private popTo(length: number): void {
    while (this.stack.length > length) {
      const open = this.stack.pop()!;
      this.indent -= open.indent;
      if (open.isUnseen) this.unseen--;
      if (open.isQuote) this.quotes--;
      if (open.isPre) this.pre--;
      this.marks.close(open.mark);
    }
  }

  /** Words with white space run together. */
  private flowText(start: number, end: number): void {
    const { source } = this;
    let at = start;
    while (at < end) {
      const first = at;
      while (at < end && isWhite(source.charCodeAt(at))) at++;
      if (at > first) this.space ??= { start: first, end: at };
      if (at >= end) return;
      this.gap(at);
      const entity = source.charCodeAt(at) === 0x26 ? entityAt(source, at, end) : null;
      if (entity) {
        this.out.replace(entity.words, at, entity.end);
        at = entity.end;
        continue;
      }
      // A run of words goes on over single spaces.
      const from = at++;
      for (; at < end; at++) {
        const code = source.charCodeAt(at);
        if (code === 0x26) break;
        if (isWhite(code) && (code !== 0x20 || at + 1 >= end || isWhite(source.charCodeAt(at + 1)))) break;
      }
      this.out.copy(from, at);
    }
  }

  /** Preformatted text: lines as they are. */
  private keepText(start: number, end: number): void {
    const { source } = this;
    for (let at = start; at < end;) {
      const code = source.charCodeAt(at);
      if (code === 0x0a || code === 0x0d) {
        at += code === 0x0d && source.charCodeAt(at + 1) === 0x0a ? 2 : 1;
        this.breaks++;
        this.kept++;
        continue;
      }
      this.gap(at);
      const entity = code === 0x26 ? entityAt(source, at, end) : null;
      if (entity) {
        this.out.replace(entity.words, at, entity.end);
        at = entity.end;
        continue;
      }
      const from = at++;
      while (at < end && !isPreStop(source.charCodeAt(at))) at++;
      this.out.copy(from, at);
    }
  }

  /** Writes what stands before the word at `at`. */
  private gap(at: number): void {
    const { out, space } = this;
    const margin = ' '.repeat(this.indent) + '> '.repeat(Math.min(this.quotes, MOST_QUOTES));
    if (out.length === 0) out.insert(margin, at);
    else {
      const breaks = Math.max(Math.min(this.breaks, MOST_BREAKS), this.kept);
      if (breaks > 0) out.insert('\n'.repeat(breaks) + margin, at);
      else if (this.tab) out.insert('\t', at);
      else if (space && space.end - space.start === 1 && this.source.charCodeAt(space.start) === 0x20) {
        out.copy(space.start, space.end);
      } else if (space) out.replace(' ', space.start, space.end);
    }
    this.breaks = 0;
    this.kept = 0;
    this.tab = false;
    this.space = null;
  }
}

function isWhite(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

function isPreStop(code: number): boolean {
  return code === 0x26 || code === 0x0a || code === 0x0d;
}

function hasClass(classes: readonly string[], wanted: ReadonlySet<string>): boolean {
  return classes.some((name) => wanted.has(name));
}

function isHidden(attributes: Attributes, classes: readonly string[]): boolean {
  if (attributes.span('hidden') !== null || hasClass(classes, UNSEEN_CLASSES)) return true;
  const style = attributes.get('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}

function titleOf(source: string, span: Span): Found<string> | null {
  const ink = inkSpan(source, span);
  return ink && { ...ink, value: decodeEntities(source.slice(ink.start, ink.end)).replace(/\s+/g, ' ') };
}
