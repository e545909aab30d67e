/**
 * The line index: one pass over the char codes finds line starts, trimmed ends, indentation and cheap facts, so that
 * nothing later has to look at lines that cannot matter. Offsets are UTF-16 code units, ends exclusive.
 */

import { openerAt } from './keys.js';

/** Cheap facts about a line, as bits. Matchers run only on lines that have the facts they need. */
export const LineFact = {
  /** Nothing but white space and invisible marks. */
  Blank: 1,
  /** An ASCII or full-width digit somewhere. */
  Digit: 2,
  Colon: 4,
  /** The first visible character is a digit. */
  LeadingDigit: 8,
  /** The first visible character is `>`. */
  LeadingQuote: 16,
  /** The first visible character is a dash, a bullet or an asterisk. */
  LeadingDash: 32,
  At: 64,
  /** The last visible character ends a sentence. */
  EndsSentence: 128,
  EndsColon: 256,
  /** A dash with a blank on its left, a vertical bar, or a bullet inside the line. */
  Separator: 512,
  /** Longer than 240 characters between first and last ink. */
  Long: 1024,
  /** Any character outside Latin-1. */
  Wide: 2048,
} as const;

/** The lines of a text as parallel arrays; line numbers count from 0. */
export interface Lines {
  readonly text: string;
  readonly count: number;
  /** First character of the line. */
  readonly start: Uint32Array;
  /** End of the line before its line break. */
  readonly end: Uint32Array;
  /** First visible character; equals `end` for a blank line. */
  readonly ink: Uint32Array;
  /** One past the last visible character; equals `ink` for a blank line. */
  readonly inkEnd: Uint32Array;
  /** Columns before the first visible character; a tab reaches to the next multiple of four. */
  readonly indent: Uint16Array;
  readonly facts: Uint16Array;
  /** The key of the letters and digits that the line begins with (`openerAt`); 0 where these do not tell what it is. */
  readonly opener: Int32Array;
}

/** White space and marks that are not seen: no post begins or ends with them. */
export function isInvisible(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code === 0xa0 ||
    code === 0x7f ||
    (code >= 0x80 && code <= 0x9f) ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x206f) ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0xfe0e ||
    code === 0xfe0f
  );
}

const LONG = 240;

const Code = { Tab: 9, LineFeed: 10, Return: 13, Space: 32, Dash: 0x2d } as const;

/** What an ASCII character says of its line wherever it stands. */
const FACTS = new Uint16Array(0x80);
for (let code = 0x30; code <= 0x39; code++) FACTS[code] = LineFact.Digit;
FACTS[0x3a] = LineFact.Colon;
FACTS[0x40] = LineFact.At;
FACTS[0x7c] = LineFact.Separator;
/** What has to be looked at: a line's end, and a dash. */
const SPECIAL = 0xffff;
for (const code of [Code.LineFeed, Code.Return, Code.Dash]) FACTS[code] = SPECIAL;

/** Indexes the lines of `text`. Line breaks are LF, CR LF and CR, as in an editor. */
export function indexLines(text: string): Lines {
  const builder = new LineBuilder(text);
  builder.run();
  return builder.finish();
}

/** Grows the parallel arrays; a class only so that the hot loop has fields and no closures. */
class LineBuilder {
  private capacity: number;
  private count = 0;
  private start: Uint32Array;
  private end: Uint32Array;
  private ink: Uint32Array;
  private inkEnd: Uint32Array;
  private indent: Uint16Array;
  private facts: Uint16Array;
  private opener: Int32Array;

  constructor(private readonly text: string) {
    this.capacity = Math.max(16, text.length >> 5);
    this.start = new Uint32Array(this.capacity);
    this.end = new Uint32Array(this.capacity);
    this.ink = new Uint32Array(this.capacity);
    this.inkEnd = new Uint32Array(this.capacity);
    this.indent = new Uint16Array(this.capacity);
    this.facts = new Uint16Array(this.capacity);
    this.opener = new Int32Array(this.capacity);
  }

  run(): void {
    const { text } = this;
    const length = text.length;
    let at = 0;
    for (;;) {
      const start = at;
      // The indentation.
      let column = 0;
      let code = 0;
      for (; at < length; at++) {
        code = text.charCodeAt(at);
        if (code === Code.LineFeed || code === Code.Return || !isInvisible(code)) break;
        column = code === Code.Tab ? (column | 3) + 1 : column + 1;
      }
      const ink = at;
      let facts = 0;
      for (; at < length; at++) {
        code = text.charCodeAt(at);
        if (code < 0x7f) {
          const fact = FACTS[code];
          if (fact === 0) continue;
          if (fact !== SPECIAL) facts |= fact;
          else if (code === Code.LineFeed || code === Code.Return) break;
          else if (isApart(text, at, ink)) facts |= LineFact.Separator;
        } else if (!isInvisible(code)) {
          facts |= factsOfWide(code);
          if (isLongDash(code) && isApart(text, at, ink)) facts |= LineFact.Separator;
        }
      }
      let inkEnd = at;
      while (inkEnd > ink && isInvisible(text.charCodeAt(inkEnd - 1))) inkEnd--;
      this.push(start, at, ink, inkEnd, column, facts);
      if (at >= length) return;
      at += code === Code.Return && text.charCodeAt(at + 1) === Code.LineFeed ? 2 : 1;
    }
  }

  private push(start: number, end: number, ink: number, inkEnd: number, column: number, facts: number): void {
    if (this.count === this.capacity) this.grow();
    const { text } = this;
    if (inkEnd === ink) facts = LineFact.Blank;
    else {
      const first = text.charCodeAt(ink);
      if (first >= 0x30 && first <= 0x39) facts |= LineFact.LeadingDigit;
      else if (first === 0x3e) facts |= LineFact.LeadingQuote;
      else if (isDash(first)) facts |= LineFact.LeadingDash;
      const last = text.charCodeAt(inkEnd - 1);
      if (last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026 || last === 0x3002) {
        facts |= LineFact.EndsSentence;
      } else if (last === 0x3a || last === 0xff1a) facts |= LineFact.EndsColon;
      if (inkEnd - ink > LONG) facts |= LineFact.Long;
    }
    const i = this.count++;
    this.start[i] = start;
    this.end[i] = end;
    this.ink[i] = inkEnd === ink ? end : ink;
    this.inkEnd[i] = inkEnd === ink ? end : inkEnd;
    this.indent[i] = column > 0xffff ? 0xffff : column;
    this.facts[i] = facts;
    this.opener[i] = openerAt(text, ink, inkEnd);
  }

  private grow(): void {
    this.capacity *= 2;
    const copy = <T extends Uint32Array | Uint16Array | Int32Array>(from: T, to: T): T => {
      to.set(from);
      return to;
    };
    this.start = copy(this.start, new Uint32Array(this.capacity));
    this.end = copy(this.end, new Uint32Array(this.capacity));
    this.ink = copy(this.ink, new Uint32Array(this.capacity));
    this.inkEnd = copy(this.inkEnd, new Uint32Array(this.capacity));
    this.indent = copy(this.indent, new Uint16Array(this.capacity));
    this.facts = copy(this.facts, new Uint16Array(this.capacity));
    this.opener = copy(this.opener, new Int32Array(this.capacity));
  }

  finish(): Lines {
    const { text, count } = this;
    return {
      text,
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      ink: this.ink.subarray(0, count),
      inkEnd: this.inkEnd.subarray(0, count),
      indent: this.indent.subarray(0, count),
      facts: this.facts.subarray(0, count),
      opener: this.opener.subarray(0, count),
    };
  }
}

function factsOfWide(code: number): number {
  if (code <= 0xff) return code === 0xb7 ? LineFact.Separator : 0;
  if (code >= 0xff10 && code <= 0xff19) return LineFact.Wide | LineFact.Digit;
  return code === 0xff1a ? LineFact.Wide | LineFact.Colon : LineFact.Wide;
}

/** A long dash or a bullet. */
function isLongDash(code: number): boolean {
  return code === 0x2013 || code === 0x2014 || code === 0x2022;
}

/** Whether nothing visible touches the character from the left. */
function isApart(text: string, at: number, ink: number): boolean {
  return at === ink || isInvisible(text.charCodeAt(at - 1));
}

function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2a || code === 0x2022 || code === 0x2013 || code === 0x2014;
}

/** The line that holds `offset`; the last one for an offset past the end. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines.start[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The visible text of a line. */
export function inkOf(lines: Lines, line: number): string {
  return lines.text.slice(lines.ink[line], lines.inkEnd[line]);
}
