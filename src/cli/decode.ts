import { declaredCharset } from './declared-charset.js';

/** Bytes as text, and what had to be assumed. */
export interface Decoded {
  /** Without a byte order mark; line ends as they are. */
  readonly text: string;
  /** Why the encoding is a guess, in one plain sentence; null when it is not. */
  readonly guess: string | null;
}

/** Decodes a file; null for what is not text. Never throws on bytes that fit into one string. */
export function decode(bytes: Uint8Array): Decoded | null {
  const twice = decodeTwice(bytes);
  if (twice !== null) return { text: twice, guess: TWICE };
  const encoding = encodingOf(bytes);
  return encoding && { text: decodeAs(encoding.charset, bytes), guess: encoding.guess };
}

/** Whether the beginning of a file can be that of a text. */
export function looksLikeText(head: Uint8Array): boolean {
  return markedTwice(head) !== null || encodingOf(head) !== null;
}

const TWICE = 'The file is UTF-16 that was saved once more as UTF-8; it was read as what it was first.';

/** UTF-16 whose bytes were taken for letters and saved as UTF-8; null for any other file. */
function decodeTwice(bytes: Uint8Array): string | null {
  const charset = markedTwice(bytes);
  if (charset === null) return null;
  const letters = new TextDecoder(UTF_8).decode(bytes);
  // windows-1252 has letters of its own for 27 bytes; a file that holds them was made some other way.
  // eslint-disable-next-line no-control-regex -- the letters stand for bytes
  if (/[^\x00-\xff]/.test(letters)) return null;
  return decodeAs(
    charset,
    Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
  );
}

/** By the byte order mark, each of whose bytes has become a letter of two bytes. */
function markedTwice(bytes: Uint8Array): Utf16 | null {
  const mark = [...bytes.subarray(0, 4)].join(' ');
  return mark === '195 191 195 190' ? 'utf-16le' : mark === '195 190 195 191' ? 'utf-16be' : null;
}

interface Encoding {
  readonly charset: string;
  readonly guess: string | null;
}

/**
 * By the byte order mark, else UTF-16 where every other byte is 0, else UTF-8, else the charset the file declares, else windows-1252,
 * which is a guess. Null for what is not text.
 */
function encodingOf(bytes: Uint8Array): Encoding | null {
  const found = surveyBytes(bytes);
  const utf16 = utf16ByMark(bytes) ?? utf16ByZeros(bytes, found.broken > 0);
  if (utf16) return isUtf16Text(utf16, bytes) ? sure(utf16) : null;
  if (found.controls > bytes.length * (found.broken === 0 ? MOST_CONTROLS : MOST_CONTROLS_IF_BROKEN)) return null;
  if (found.broken === 0) {
    // ISO-2022-JP is ASCII to the eye of UTF-8, but for its escapes.
    const isJapaneseMail =
      found.escapes > 0 && found.sequences === 0 && declaredCharset(bytes.subarray(0, LOOK)) === ISO_2022_JP;
    return sure(isJapaneseMail ? ISO_2022_JP : UTF_8);
  }
  if (hasUtf8Mark(bytes)) return sure(UTF_8);
  const declared = declaredCharset(bytes.subarray(0, LOOK));
  // A file that says UTF-8 and is not has said nothing.
  if (declared !== null && declared !== UTF_8) return sure(declared);
  return found.sequences > found.broken * 4
    ? { charset: UTF_8, guess: 'The file is not quite UTF-8; its damaged characters are shown as U+FFFD.' }
    : {
        charset: WINDOWS_1252,
        guess: 'The file is neither UTF-8 nor declares another charset; it was read as windows-1252.',
      };
}

const UTF_8 = 'utf-8';
const ISO_2022_JP = 'iso-2022-jp';
const WINDOWS_1252 = 'windows-1252';

function sure(charset: string): Encoding {
  return { charset, guess: null };
}

/** Share of control characters up to which a file is text: old chat logs hold many, but are valid UTF-8. */
const MOST_CONTROLS = 0.3;
const MOST_CONTROLS_IF_BROKEN = 0.04;

/** How far into a file its encoding is looked for, in bytes. */
const LOOK = 65536;

type Utf16 = 'utf-16le' | 'utf-16be';

function utf16ByMark([first, second]: Uint8Array): Utf16 | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/**
 * Letters of Western scripts have 0 for their upper byte; other scripts still have spaces and line ends. A lower byte of 0 is
 * rare in all. `broken`: the bytes are no UTF-8 either, so that fewer zeros must do.
 */
function utf16ByZeros(bytes: Uint8Array, broken: boolean): Utf16 | null {
  const units = Math.min(bytes.length, LOOK) >> 1;
  const zeros = [0, 0];
  for (let at = 0; at < units * 2; at++) if (bytes[at] === 0) zeros[at & 1]++;
  const isUpper = (count: number): boolean =>
    (units > 0 && count === units) || (count >= 8 && count >= units * (broken ? 0.01 : 0.05));
  const isLower = (count: number): boolean => count <= units / 500;
  if (isUpper(zeros[1]) && isLower(zeros[0])) return 'utf-16le';
  if (isUpper(zeros[0]) && isLower(zeros[1])) return 'utf-16be';
  return null;
}

function isUtf16Text(charset: Utf16, bytes: Uint8Array): boolean {
  const head = new TextDecoder(charset).decode(bytes.subarray(0, LOOK));
  let strange = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    if (code < 128 ? IS_CONTROL[code] : code >= 0xfffd) strange++;
  }
  // One may be the half of a pair where the head ends.
  return strange <= Math.max(1, head.length * MOST_CONTROLS_IF_BROKEN);
}

/** Control characters that do not occur in text: not bell, backspace, tab, line ends, form feed, escape. */
const IS_CONTROL = Uint8Array.from({ length: 128 }, (_, code) =>
  (code < 32 && !(code >= 7 && code <= 13) && code !== 27) || code === 127 ? 1 : 0,
);

interface Survey {
  readonly controls: number;
  readonly escapes: number;
  /** Well-formed UTF-8 sequences of two bytes and more. */
  readonly sequences: number;
  /** Bytes that no UTF-8 text has in their place; a sequence cut off by the end of the file is none. */
  readonly broken: number;
}

function surveyBytes(bytes: Uint8Array): Survey {
  let controls = 0;
  let escapes = 0;
  let sequences = 0;
  let broken = 0;
  const { length } = bytes;
  for (let at = 0; at < length;) {
    const byte = bytes[at];
    if (byte < 128) {
      controls += IS_CONTROL[byte];
      if (byte === 27) escapes++;
      at++;
      continue;
    }
    const size = sequenceAt(bytes, at);
    // A lone first byte at the very end of a file that has no other sequence is a letter of another encoding.
    if (size === 0 || (at === length - 1 && sequences === 0)) broken++;
    else sequences++;
    at += size || 1;
  }
  return { controls, escapes, sequences, broken };
}

/** Length of the UTF-8 sequence of two to four bytes at `at`, also where the file ends inside it; 0 for none. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at];
  const size =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  if (size === 0) return 0;
  // Overlong forms, surrogates, and what lies beyond U+10FFFF show in the second byte.
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  for (let next = 1; next < size && at + next < bytes.length; next++) {
    const byte = bytes[at + next];
    if (byte < (next === 1 ? lowest : 0x80) || byte > (next === 1 ? highest : 0xbf)) return 0;
  }
  return size;
}

function hasUtf8Mark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function decodeAs(charset: string, bytes: Uint8Array): string {
  return charset === WINDOWS_1252 ? decodeWindows1252(bytes) : new TextDecoder(charset).decode(bytes);
}

/** What windows-1252 has from 0x80 to 0x9f, where Latin-1 has control characters. */
const UPPER_CONTROLS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** By hand, because TextDecoder in some releases of Node (20.20 is one) takes windows-1252 for Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => UPPER_CONTROLS[control.charCodeAt(0) - 0x80]);
}
