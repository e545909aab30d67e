import type { Span } from '../../discussion.js';
import { isAbbreviation } from './abbreviations.js';
import { CASED_END, Char, LETTERS, LETTERS_END, isApostrophe, kindOf, lowerOf, prepareCharacters } from './chars.js';
import { emoticonLength } from './emoticons.js';
import { EMPTY_HASH, hashUnit, hashWord } from './hash.js';
import {
  BARS,
  LONGEST_BAR_LINE,
  closingQuote,
  endOfAddress,
  endOfCode,
  endOfLine,
  findQuotation,
  codeWeight,
  isCodeLine,
  startsSignature,
} from './skip.js';
import { Mark, type Sentence, type Tokens } from './tokens.js';
import type { WordSet } from './word-set.js';

export interface ScanOptions {
  /** Words that are people's names here; where one stands inside a sentence with a capital, it is a name. */
  readonly names?: WordSet;
}

/** Hashes that stand for whatever address, so that "a link" can be a cue. */
export const LINK_HASH = hashWord('://');

const WWW_HASH = hashWord('www');
const CLOSERS = new Set([...'")\']}»”’*_'].map((char) => char.charCodeAt(0)));
const OPENERS = new Set([...'"([«“„‘¿¡'].map((char) => char.charCodeAt(0)));

/**
 * Cuts text into words and sentences in one pass, telling the author's own running text from the rest. A scanner is its
 * own result and is used again and again, since fresh tables for each short post would cost more than the scan: what
 * `scan` returns holds until the next call.
 */
export class Scanner implements Tokens {
  text = '';
  count = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  hashes = new Int32Array(256);
  marks = new Uint16Array(256);
  stems = new Int32Array(256);
  sentences: readonly Sentence[] = [];

  private found: Sentence[] = [];
  private names: WordSet | null = null;
  /** First word of the sentence under way, where it opens (-1: not yet), and where the last thing that belongs to it ends. */
  private from = 0;
  private opened = -1;
  private reach = -1;
  /** Marks that punctuation hands to the next word. */
  private pending = 0;
  private quoteEnd = -1;
  private quoteMark = 0;
  /** No search for the end of a quotation before this: one just failed. */
  private quoteRetry = -1;
  /** End of the span under way. */
  private end = 0;
  /** Where the line began, to tell a wrapped line from a short one that ends by itself. */
  private lineStart = 0;
  /** The line's first word, and the sum of `codeWeight` over the line so far. */
  private lineFirst = 0;
  private weight = 0;
  private bars = 0;

  /** The words and sentences of the given stretches of `text`. */
  scan(text: string, spans: readonly Span[], options: ScanOptions = {}): Tokens {
    prepareCharacters();
    this.text = text;
    this.names = options.names ?? null;
    this.count = this.from = this.pending = 0;
    this.opened = this.quoteEnd = this.quoteRetry = -1;
    this.found = [];
    for (let i = 0; i < spans.length; i++) {
      const { start, end } = spans[i];
      this.run(start, end);
      if (i + 1 >= spans.length || !isInline(text, end, spans[i + 1].start)) this.close(0, 0);
    }
    this.sentences = this.found;
    return this;
  }

  /** The whole of a plain text. */
  scanText(text: string): Tokens {
    return this.scan(text, [{ start: 0, end: text.length }]);
  }

  private run(start: number, end: number): void {
    const text = this.text;
    this.end = end;
    this.beginLine(start);
    let at = start;
    if (start === 0 || kindOf(text.charCodeAt(start - 1)) === Char.Newline) at = this.line(start);
    while (at < end) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === Char.Letter || kind === Char.Digit) at = this.word(at);
      else if (kind === Char.Space) at++;
      else if (kind === Char.Newline) at = this.newline(at);
      else at = this.sign(at);
    }
    this.dropCode(end);
  }

  private word(start: number): number {
    const { text, end } = this;
    let hash = EMPTY_HASH;
    let upper = 0;
    let lower = 0;
    let marks = 0;
    let run = 0;
    let last = -1;
    let at = start;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      const small = code < LETTERS_END ? LETTERS[code] : kindOf(code) === Char.Letter ? code : 0;
      if (small !== 0) {
        if (small !== code) {
          if (lower > 0 && upper <= 1 && at - start > 1) marks |= Mark.Code;
          upper++;
        } else lower++;
        if (small !== last) {
          run = 0;
          last = small;
        } else if (++run === 2) marks |= Mark.Elongated;
        hash = hashUnit(hash, small);
      } else if (code === 0x20) break;
      else if (kindOf(code) === Char.Digit) {
        marks |= Mark.HasDigit;
        hash = hashUnit(hash, code);
        last = -1;
      } else if (code === 0x5f) {
        marks |= Mark.Code;
        this.weight++;
        hash = hashUnit(hash, code);
      } else if (isApostrophe(code) && kindOf(text.charCodeAt(at + 1)) === Char.Letter && at + 1 < end) {
        hash = hashUnit(hash, 0x27);
      } else if ((code === 0x2e || code === 0x2c) && this.joins(at, code, last)) {
        hash = hashUnit(hash, code);
        if (last >= 0) marks |= Mark.Code;
      } else if (code === 0x26 && apostropheEntity(text, at) > 0) {
        hash = hashUnit(hash, 0x27);
        at += apostropheEntity(text, at) - 1;
      } else break;
    }
    const next = text.charCodeAt(at);
    if (at < end && this.opensAddress(at, next, hash)) {
      at = endOfAddress(text, start, end);
      this.push(start, at, LINK_HASH, Mark.Link);
      return at;
    }
    if (next === 0x28 && text.charCodeAt(at + 1) === 0x29) marks |= Mark.Code;
    if (
      upper > 0 &&
      kindOf(text.charCodeAt(start)) === Char.Letter &&
      lowerOf(text.charCodeAt(start)) !== text.charCodeAt(start)
    ) {
      marks |= Mark.Capital;
      if (upper > 1 && lower === 0) marks |= Mark.Shout;
    }
    if (marks & Mark.Code && isAbbreviation(hash)) marks &= ~Mark.Code;
    this.push(start, at, hash, marks);
    return at;
  }

  /** A dot or comma inside a number, or a dot inside a name such as `example.org` or `e.g.`, keeps the word together. */
  private joins(at: number, code: number, last: number): boolean {
    const next = this.text.charCodeAt(at + 1);
    if (at + 1 >= this.end) return false;
    const kind = kindOf(next);
    if (last < 0) return kind === Char.Digit && kindOf(this.text.charCodeAt(at - 1)) === Char.Digit;
    return code === 0x2e && (kind === Char.Digit || (kind === Char.Letter && lowerOf(next) === next && next < 0x80));
  }

  private opensAddress(at: number, next: number, hash: number): boolean {
    if (next === 0x3a) return this.text.startsWith('://', at);
    if (next === 0x40) return kindOf(this.text.charCodeAt(at + 1)) === Char.Letter;
    return next === 0x2e && hash === WWW_HASH;
  }

  /** Punctuation and symbols at `at`; returns where to go on. */
  private sign(at: number): number {
    const { text, end } = this;
    const code = text.charCodeAt(at);
    this.weight += codeWeight(text, at);
    if (code === 0x7c && text.charCodeAt(at + 1) === 0x20) this.bars++;
    if (this.opened < 0 && OPENERS.has(code)) this.opened = at;
    const emoticon = emoticonLength(text, at, end);
    if (emoticon > 0) {
      this.push(at, at + emoticon, hashWord(text.slice(at, at + emoticon)), Mark.Emoji);
      return at + emoticon;
    }
    switch (code) {
      case 0x2c: // ,
        this.pending |= Mark.AfterComma;
        return at + 1;
      case 0x2e: // .
      case 0x21: // !
      case 0x3f: // ?
      case 0x2026: // …
      case 0x3002: // 。
        return this.stop(at);
      case 0x60: // `
        this.reach = endOfCode(text, at, end);
        return this.reach;
      case 0x40: // @
        return this.mention(at);
      case 0x2d: // -
        if (at > 0 && at + 1 < end && this.count > 0 && this.ends[this.count - 1] === at) this.pending |= Mark.Joined;
        else this.pending |= Mark.AfterBreak;
        return at + 1;
      case 0x26: {
        const close = text.slice(at, Math.min(end, at + 9)).indexOf(';');
        return close > 1 ? this.entity(at, at + close + 1) : at + 1;
      }
      case 0x22:
      case 0x201c:
      case 0x201e:
      case 0xab:
        this.quote(at, at + 1, closingQuote(code));
        return at + 1;
      default:
        if (code >= 0x2600) return this.emoji(at);
        this.pending |= Mark.AfterBreak;
        return at + 1;
    }
  }

  private entity(at: number, after: number): number {
    if (this.text.startsWith('&quot;', at)) this.quote(at, after, '&quot;');
    return after;
  }

  private emoji(at: number): number {
    const point = this.text.codePointAt(at) ?? 0;
    const length = point > 0xffff ? 2 : 1;
    const pictograph = (point >= 0x1f000 && point < 0x20000) || (point >= 0x2600 && point < 0x27c0) || point === 0x2b50;
    if (pictograph && at + length <= this.end) this.push(at, at + length, hashUnit(EMPTY_HASH, point), Mark.Emoji);
    return at + length;
  }

  private mention(at: number): number {
    let to = at + 1;
    while (to < this.end && (kindOf(this.text.charCodeAt(to)) === Char.Letter || /[\d_-]/.test(this.text[to]))) to++;
    if (to - at < 2) return at + 1;
    this.push(at, to, hashWord(this.text.slice(at + 1, to)), Mark.Name);
    return to;
  }

  private quote(at: number, from: number, close: string): void {
    if (at <= this.quoteEnd || at < this.quoteRetry) return;
    const found = findQuotation(this.text, from, this.end, close);
    if (!found.closed) {
      this.quoteRetry = found.end;
      return;
    }
    this.quoteEnd = found.end;
    this.quoteMark = found.spaces >= 3 ? Mark.Quoted : Mark.Scare;
  }

  /** A run of full stops, exclamation and question marks: ends the sentence unless it is an abbreviation or goes on. */
  private stop(start: number): number {
    const { text, end } = this;
    let at = start;
    let bangs = 0;
    let questions = 0;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x21) bangs++;
      else if (code === 0x3f) questions++;
      else if (code !== 0x2e && code !== 0x2026 && code !== 0x3002) break;
    }
    const dots = at - start - bangs - questions;
    const stop = at;
    while (at < end && CLOSERS.has(text.charCodeAt(at))) at++;
    const next = at < end ? text.charCodeAt(at) : 0x20;
    const kind = kindOf(next);
    const spaced = kind === Char.Space || kind === Char.Newline || text.charCodeAt(start) === 0x3002;
    const sure = bangs + questions > 0;
    const begins = kind === Char.Letter && lowerOf(next) !== next && this.lastLength() > 1;
    if (!spaced && (!begins || (!sure && dots === 1 && this.isInsideName(start, at)))) {
      this.pending |= Mark.AfterBreak;
      return sure || at === stop ? stop : at;
    }
    if (!sure && dots === 1 && this.dropEnumerator(start)) return at;
    if (!sure && dots === 1 && this.abbreviates(start)) return at;
    if (!sure && this.goesOnSmall(at)) {
      this.pending |= Mark.AfterBreak;
      return at;
    }
    this.reach = at;
    this.close(bangs, questions);
    return at;
  }

  /** A dot inside `v400.XX` or `list.ItemCount`: behind letters with a figure, or before a word with a capital, a bar or a bracket inside. */
  private isInsideName(dot: number, after: number): boolean {
    const { text, end } = this;
    const last = this.count - 1;
    if (last < this.from || this.ends[last] !== dot || after !== dot + 1) return false;
    if (this.marks[last] & Mark.HasDigit && kindOf(text.charCodeAt(this.starts[last])) === Char.Letter) return true;
    if (last > this.from && this.ends[last - 1] + 1 === this.starts[last] && text[this.starts[last] - 1] === '.')
      return true;
    let at = after + 1;
    while (at < end && kindOf(text.charCodeAt(at)) === Char.Letter && isSmall(text.charCodeAt(at))) at++;
    const code = at < end ? text.charCodeAt(at) : 0x20;
    return at > after + 1 && (code === 0x5f || code === 0x28 || (kindOf(code) === Char.Letter && !isSmall(code)));
  }

  private lastLength(): number {
    return this.count > 0 ? this.ends[this.count - 1] - this.starts[this.count - 1] : 0;
  }

  /** "1." before an item is no sentence and no word of it. */
  private dropEnumerator(at: number): boolean {
    const last = this.count - 1;
    if (last !== this.from || this.ends[last] !== at || at - this.starts[last] > 3) return false;
    if (!(this.marks[last] & Mark.HasDigit)) return false;
    this.count = last;
    this.opened = -1;
    return true;
  }

  private abbreviates(at: number): boolean {
    const last = this.count - 1;
    if (last < this.from || this.ends[last] !== at) return false;
    if (isAbbreviation(this.hashes[last])) return true;
    return at - this.starts[last] === 1 && (this.marks[last] & Mark.Capital) !== 0 && this.text[at - 1] !== 'I';
  }

  private goesOnSmall(at: number): boolean {
    let i = at;
    while (i < this.end && kindOf(this.text.charCodeAt(i)) === Char.Space) i++;
    if (i >= this.end) return false;
    const code = this.text.charCodeAt(i);
    if (kindOf(code) === Char.Newline) return false;
    return kindOf(code) === Char.Letter && lowerOf(code) === code && code < CASED_END;
  }

  private newline(at: number): number {
    this.dropCode(at);
    const { text, end } = this;
    let lines = 0;
    let next = at;
    for (; next < end; next++) {
      const code = text.charCodeAt(next);
      const kind = kindOf(code);
      if (kind === Char.Newline) lines += code === 0x0d && text.charCodeAt(next + 1) === 0x0a ? 0 : 1;
      else if (kind !== Char.Space) break;
    }
    const length = at - this.lineStart;
    const opener = next < end ? text.charCodeAt(next) : 0;
    const bullet = opener === 0x2d || opener === 0x2a || opener === 0x2022 || kindOf(opener) === Char.Digit;
    const small = kindOf(opener) === Char.Letter && lowerOf(opener) === opener;
    // A line of prose is either wrapped near a fixed width or a paragraph by itself; the short and the long end.
    if (lines > 1 || bullet || (!small && (length < 50 || length > 100))) this.close(0, 0);
    this.pending |= Mark.AfterBreak;
    this.beginLine(next);
    return this.line(next);
  }

  /** At the first character of a line: skips lines that are quoted, code or signature. */
  private line(at: number): number {
    const { text, end } = this;
    if (at >= end) return end;
    const code = text.charCodeAt(at);
    if ((code === 0x3e && emoticonLength(text, at, end) === 0) || text.startsWith('&gt;', at)) {
      this.close(0, 0);
      return endOfLine(text, at, end);
    }
    if (code === 0x60 && text.startsWith('```', at)) {
      this.close(0, 0);
      return endOfCode(text, at, end);
    }
    if (this.count > 0 && (code === 0x2d || end - at <= 90) && startsSignature(text, at, end)) {
      this.close(0, 0);
      return end;
    }
    return at;
  }

  private beginLine(at: number): void {
    this.lineStart = at;
    this.lineFirst = this.count;
    this.weight = this.bars = 0;
  }

  /** At the end of a line: takes its words back when it turns out to be a program's. */
  private dropCode(lineEnd: number): void {
    if (this.weight < 4) return;
    const isBarLine = this.bars >= BARS && lineEnd - this.lineStart <= LONGEST_BAR_LINE;
    let last = lineEnd;
    while (last > this.lineStart && this.text.charCodeAt(last - 1) <= 0x20) last--;
    if (!isBarLine && !isCodeLine(this.weight, last - this.lineStart, this.text.charCodeAt(last - 1))) return;
    this.count = this.lineFirst;
    let sentence = this.found.pop();
    while (sentence && sentence.from >= this.count) sentence = this.found.pop();
    if (sentence) this.found.push(sentence.to > this.count ? this.upTo(sentence, this.count) : sentence);
    this.from = Math.min(this.from, this.count);
    if (this.count > this.from) this.reach = this.ends[this.count - 1];
    else this.opened = -1;
    this.close(0, 0);
  }

  /** A sentence that began on an earlier line, without its words from `to` on. */
  private upTo(sentence: Sentence, to: number): Sentence {
    return { ...sentence, end: this.ends[to - 1], to, bangs: 0, questions: 0 };
  }

  private push(start: number, end: number, hash: number, marks: number): void {
    const i = this.count;
    if (i === this.starts.length) this.grow();
    this.starts[i] = start;
    this.ends[i] = end;
    this.hashes[i] = hash;
    if (start < this.quoteEnd) marks |= this.quoteMark;
    if (i === this.from) marks |= Mark.First;
    else if (marks & Mark.Capital && this.names?.has(hash)) marks |= Mark.Name;
    this.marks[i] = marks | this.pending;
    this.pending = 0;
    if (this.opened < 0) this.opened = start;
    this.reach = end;
    this.count = i + 1;
  }

  private close(bangs: number, questions: number): void {
    if (this.count > this.from) {
      const { opened, reach, from, count } = this;
      this.found.push({ start: opened, end: reach, from, to: count, bangs, questions });
    }
    this.from = this.count;
    this.opened = -1;
    this.pending = 0;
  }

  private grow(): void {
    this.starts = doubled(this.starts, Int32Array);
    this.ends = doubled(this.ends, Int32Array);
    this.hashes = doubled(this.hashes, Int32Array);
    this.marks = doubled(this.marks, Uint16Array);
    this.stems = doubled(this.stems, Int32Array);
  }
}

function isSmall(code: number): boolean {
  return lowerOf(code) === code;
}

/** Longest words of others inside a sentence. */
const LONGEST_GAP = 400;

/** Whether what parts two stretches stands inside a line, such as quoted words in a sentence: then the sentence goes on behind. */
function isInline(text: string, from: number, to: number): boolean {
  if (to < from || to - from > LONGEST_GAP) return false;
  for (let i = from; i < to; i++) if (kindOf(text.charCodeAt(i)) === Char.Newline) return false;
  return true;
}

/** Length of an entity that stands for an apostrophe at `at`; 0 when there is none. */
function apostropheEntity(text: string, at: number): number {
  for (const entity of ['&#39;', '&#8217;', '&rsquo;', '&apos;', '&#x27;']) {
    if (text.startsWith(entity, at)) return entity.length;
  }
  return 0;
}

function doubled<T extends Int32Array | Uint16Array>(list: T, Type: new (length: number) => T): T {
  const longer = new Type(list.length * 2);
  longer.set(list);
  return longer;
}
