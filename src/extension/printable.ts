/**
 * Page text for places that show one line and nothing else (labels, descriptions, pick lists): whatever could hide or
 * reorder words there becomes a symbol that can be seen.
 */

// Bidi embeddings, overrides and isolates. Marks (U+200E, U+200F) reorder no words and are dropped with what shows nothing.
const REORDERING = /[\u202a-\u202e\u2066-\u2069]/gu;
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff]/gu;
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\0-\x1f\x7f-\x9f]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * `text` on one line: white space as single blanks; control characters as their pictures (`␀`); characters that turn
 * the reading direction, and halves of characters, as `�`; invisible marks left out.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(REORDERING, '�')
    .replace(LONE_SURROGATE, '�')
    .replace(CONTROL, pictureOf)
    .trim();
}

/** The first words of `text`, printable, in at most `max` UTF-16 units; a cut is marked by `…`. */
export function firstWords(text: string, max: number): string {
  const line = printable(text.slice(0, max * 4));
  if (line.length <= max && text.length <= max * 4) return line;
  const head = line.slice(0, max - 1);
  const blank = line.slice(0, max).lastIndexOf(' ');
  const cut = blank > max / 2 ? head.slice(0, blank) : head;
  return cut.replace(/[\ud800-\udbff]$/u, '') + '…';
}

function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : '�';
}

/** `text` for a label in which the editor draws `$(name)` as an icon: there it stays what it is. */
export function withoutIcons(text: string): string {
  return text.replace(/\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/gu, String.raw`\$&`);
}

/**
 * `text` for a place where Markdown is drawn: there even plain text becomes a link when it looks like an address, and
 * an invisible joiner keeps it from looking so.
 */
export function withoutLinks(text: string): string {
  return text.replace(/:(?=\/\/)|\bwww(?=\.)|@/giu, '$&\u2060');
}
