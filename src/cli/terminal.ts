/** Line separators and every control character. */
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
/** Marks that change the direction of what follows: a terminal would show text in another order than it has. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `text` on one line, with every character that a terminal would obey spelled out: `\u001b`. For names and messages. */
export function spelledOut(text: string): string {
  return text.replace(CONTROLS, spell).replace(DIRECTION, spell);
}

/** `text` as it may be printed on a terminal: lines and tabs stay, every other character that it would obey is U+FFFD. */
export function forTerminal(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(CONTROLS, (control) => (control === '\n' || control === '\t' ? control : '\ufffd'))
    .replace(DIRECTION, '\ufffd');
}

function spell(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
