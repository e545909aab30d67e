/**
 * Which characters words are made of, looked up in a table: asking a regular expression for each character of a page would
 * take most of the time there is.
 */

const BLOCK = 256;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** For each block of code units its answers, worked out when a text first has one of them. */
const blocks: (Uint8Array | undefined)[] = [];

function blockAt(index: number): Uint8Array {
  const block = new Uint8Array(BLOCK);
  for (let i = 0; i < BLOCK; i++) {
    if (LETTER_OR_DIGIT.test(String.fromCharCode(index * BLOCK + i))) block[i] = 1;
  }
  return (blocks[index] = block);
}

/** Whether the code unit is a letter or a digit of any script (`\p{L}`, `\p{N}`). Halves of a pair are not: see `isPairOfWord`. */
export function isLetterOrDigit(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return (blocks[code >> 8] ?? blockAt(code >> 8))[code & 0xff] === 1;
}

/** Whether the code unit at `at` begins a letter or digit outside the basic plane, which takes two units. */
export function isPairOfWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 && LETTER_OR_DIGIT.test(String.fromCodePoint(text.codePointAt(at)!));
}
