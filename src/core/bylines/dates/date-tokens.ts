import { isWritten } from '../../text/keys.js';
import { isInvisible } from '../../text/lines.js';

export const enum Token {
  Number = 1,
  Word = 2,
  Sign = 3,
}

/**
 * The tokens of a stretch of text: runs of digits, runs of letters, single signs. Kept in reused arrays, so that scanning
 * a page allocates next to nothing. Chinese, Japanese signs are words of one character (年, 月, 日).
 */
export class DateTokens {
  text = '';
  count = 0;
  readonly kind: Token[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  /** Value of a number token; -1 when it has more than nine digits. */
  readonly value: number[] = [];
  /** Whether a blank stands before the token (or nothing does). */
  readonly apart: boolean[] = [];

  read(text: string, from: number, to: number): void {
    this.text = text;
    this.count = 0;
    let apart = true;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      const begin = at;
      let kind: Token;
      let value = -1;
      if (digitValue(code) >= 0) {
        kind = Token.Number;
        value = 0;
        do {
          value = value * 10 + digitValue(text.charCodeAt(at++));
        } while (at < to && digitValue(text.charCodeAt(at)) >= 0);
        if (at - begin > 9) value = -1;
      } else if (isLetter(code)) {
        kind = Token.Word;
        at++;
        if (!isIdeograph(code)) while (at < to && isWordPart(text.charCodeAt(at))) at++;
      } else {
        at++;
        if (isInvisible(code)) {
          apart = true;
          continue;
        }
        kind = Token.Sign;
      }
      const i = this.count++;
      this.kind[i] = kind;
      this.start[i] = begin;
      this.end[i] = at;
      this.value[i] = value;
      this.apart[i] = apart;
      apart = false;
    }
  }

  /** Length in characters. */
  width(i: number): number {
    return this.end[i] - this.start[i];
  }

  isNumber(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === Token.Number;
  }

  isWord(i: number): boolean {
    return i >= 0 && i < this.count && this.kind[i] === Token.Word;
  }

  /** The sign at `i` as a character, or '' when there is none. */
  sign(i: number): string {
    return i >= 0 && i < this.count && this.kind[i] === Token.Sign ? this.text.charAt(this.start[i]) : '';
  }

  word(i: number): string {
    return this.isWord(i) ? this.text.slice(this.start[i], this.end[i]) : '';
  }

  /** Whether the token is a Chinese, Japanese or Korean sign. */
  isSigned(i: number): boolean {
    return this.isWord(i) && isIdeograph(this.text.charCodeAt(this.start[i]));
  }

  /** Whether the token is that word, given in ASCII and lower case; capitals count as small letters. */
  isThe(i: number, word: string): boolean {
    return this.isWord(i) && isWritten(word, this.text, this.start[i], this.end[i]);
  }

  /** Whether the token is one of those words. */
  isAny(i: number, words: readonly string[]): boolean {
    for (const word of words) if (this.isThe(i, word)) return true;
    return false;
  }
}

function digitValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

export function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 32) >= 0x61 && (code | 32) <= 0x7a;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return false;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code < 0x3040) return false;
  return !(code >= 0xfe00 && code < 0xff21) && code < 0xfff0;
}

export function isWordPart(code: number): boolean {
  return isLetter(code) && !isIdeograph(code);
}
