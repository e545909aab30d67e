/** What a UTF-16 code unit is to the scanner. */
export const enum Char {
  Other = 0,
  Letter = 1,
  Digit = 2,
  Space = 3,
  Newline = 4,
}

/** Alphabets with upper and lower case, and the space around them, lie below this; those units are looked up. */
const TABLED = 0x590;

const KIND = new Uint8Array(TABLED);
const LOWER = new Uint16Array(TABLED);

/** Units below this are in `LETTERS`. */
export const LETTERS_END = TABLED;

/** Small letters below this have a capital: one at the start says that a sentence goes on. */
export const CASED_END = TABLED;

/** For the innermost loop: lower case of each letter below `LETTERS_END`, 0 for what is no letter. */
export const LETTERS = new Uint16Array(TABLED);

let isPrepared = false;

/** Fills the tables; to be called before any other function here. Loading the module alone costs nothing. */
export function prepareCharacters(): void {
  if (isPrepared) return;
  isPrepared = true;
  for (let code = 0; code < TABLED; code++) {
    const char = String.fromCharCode(code);
    const lower = char.toLowerCase();
    LOWER[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
    KIND[code] = kindOfChar(code, lower !== char.toUpperCase());
    if (KIND[code] === (Char.Letter as number)) LETTERS[code] = LOWER[code];
  }
}

function kindOfChar(code: number, hasCase: boolean): Char {
  if (code >= 0x30 && code <= 0x39) return Char.Digit;
  if (code === 0x0a || code === 0x0d) return Char.Newline;
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0)) return Char.Space;
  return hasCase || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) ? Char.Letter : Char.Other;
}

/** The kind of a code unit. Halves of surrogate pairs, and so emoji, are `Other`. */
export function kindOf(code: number): Char {
  if (code < TABLED) return KIND[code];
  if (code < 0x2000) return Char.Letter;
  if (code <= 0x206f) return isWideSpace(code) ? Char.Space : Char.Other;
  if (code < 0x2c00) return Char.Other;
  if (code === 0x3000 || code === 0xfeff) return Char.Space;
  if (code < 0x2e00) return Char.Letter;
  if (code <= 0x303f) return Char.Other;
  return (code >= 0xd800 && code <= 0xf8ff) || (code >= 0xfe00 && code <= 0xfe6f) || code >= 0xff00
    ? Char.Other
    : Char.Letter;
}

/** Lower case of a code unit, the same on every machine. */
export function lowerOf(code: number): number {
  return code < TABLED ? LOWER[code] : code;
}

/** Straight and typographic apostrophes, and the accent some keyboards give instead. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0xb4;
}

function isWideSpace(code: number): boolean {
  return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
}
