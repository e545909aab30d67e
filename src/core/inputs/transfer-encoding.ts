import type { Span } from '../discussion.js';
import { byteReader } from './charset.js';
import { type MappedText, MappedTextBuilder, unmapped } from './offset-map.js';

/**
 * A MIME part's text with its transfer encoding undone. Quoted-printable maps character by character. Base64 has no place
 * in the source for one character: there a character stands for its part of the encoded line.
 */
export function decodeTransfer(source: string, part: Span, encoding: string, charset: string): MappedText {
  switch (encoding.trim().toLowerCase()) {
    case 'quoted-printable':
      return quotedPrintable(source, part, charset);
    case 'base64':
      return base64(source, part, charset);
    default:
      return unmapped(source, part);
  }
}

const ESCAPE = /=(?:([\da-f]{2})|[ \t]*(?:\r\n|\r|\n))/gi;

/** `=C3=A9` is é; `=` at the end of a line joins it to the next. */
function quotedPrintable(source: string, { start, end }: Span, charset: string): MappedText {
  const builder = new MappedTextBuilder(source);
  const reader = byteReader(charset);
  const isUtf8 = /^utf-?8$/i.test(charset);
  let at = start;
  /** Bytes of one character can be parted by the end of a line. */
  let pending: number[] = [];
  let first = start;
  const flush = (to: number): void => {
    if (pending.length > 0) builder.replace(reader.read(Uint8Array.from(pending)), first, to);
    pending = [];
  };
  ESCAPE.lastIndex = start;
  for (let match = ESCAPE.exec(source); match && match.index < end; match = ESCAPE.exec(source)) {
    if (match.index > at) {
      flush(at);
      builder.copy(at, match.index);
    }
    if (match[1] !== undefined) {
      const byte = parseInt(match[1], 16);
      // In UTF-8 such a byte begins a character.
      if (isUtf8 && byte >= 0xc0) flush(match.index);
      if (pending.length === 0) first = match.index;
      pending.push(byte);
      // A character of one byte is complete; others are kept together with what follows.
      if (byte < 0x80) flush(match.index + 3);
    }
    at = Math.min(end, match.index + match[0].length);
  }
  flush(at);
  builder.copy(at, end);
  return builder.finish();
}

function base64(source: string, { start, end }: Span, charset: string): MappedText {
  const builder = new MappedTextBuilder(source);
  const reader = byteReader(charset);
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  let line = start;
  const flush = (to: number): void => {
    builder.replace(reader.read(Uint8Array.from(bytes)), line, to);
    bytes.length = 0;
    line = to;
  };
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    const value = valueOf(code);
    if (value >= 0) {
      held = ((held << 6) | value) & 0xfffff;
      bits += 6;
      if (bits >= 8) bytes.push((held >> (bits -= 8)) & 0xff);
    } else if (code === 0x0a || code === 0x0d) flush(at);
  }
  flush(end);
  return builder.finish();
}

function valueOf(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code - 0x41;
  if (code >= 0x61 && code <= 0x7a) return code - 0x47;
  if (code >= 0x30 && code <= 0x39) return code + 4;
  return code === 0x2b ? 62 : code === 0x2f ? 63 : -1;
}
