/** Where a piece of markup ends, and whether it ends a paragraph. */
export interface MarkupStep {
  readonly at: number;
  readonly breaks: boolean;
}

const BLOCK =
  /^<\/?(?:p|div|br|li|ul|ol|dl|dt|dd|h[1-6]|tr|td|th|table|section|article|header|footer|hr|pre|blockquote)\b/i;
/** Elements whose text is nobody's prose here: code, quotations, scripts. */
const SILENT = /^<(pre|code|blockquote|script|style|samp|kbd)\b/i;
const LONGEST_TAG = 4000;

/** Whether a unit may begin markup: a tag, a backslash escape. */
export function isMarkup(code: number): boolean {
  return code === 0x3c || code === 0x5c;
}

/** The piece of markup at `at`; ends at `at` itself when there is none. */
export function endOfMarkup(text: string, at: number, end: number): MarkupStep {
  if (text[at] === '\\') return endOfEscape(text, at);
  const head = text.slice(at, at + 16);
  if (!/^<[a-z/!]/i.test(head)) return { at, breaks: false };
  const close = text.slice(at, Math.min(end, at + LONGEST_TAG)).indexOf('>');
  if (close < 0) return { at, breaks: false };
  const after = at + close + 1;
  const silent = SILENT.exec(head);
  if (silent) {
    const rest = text.slice(after, Math.min(end, after + 50 * LONGEST_TAG));
    const ending = rest.toLowerCase().indexOf(`</${silent[1].toLowerCase()}`);
    if (ending >= 0) return { at: after + ending, breaks: BLOCK.test(head) };
  }
  return { at: after, breaks: BLOCK.test(head) };
}

/** Escapes of JSON and script strings: `\n`, `\"`, `\u2019`. */
function endOfEscape(text: string, at: number): MarkupStep {
  const kind = text[at + 1];
  if (kind === 'u' && /^[\da-f]{4}$/i.test(text.slice(at + 2, at + 6))) return { at: at + 6, breaks: false };
  return /["\\/bfnrt]/.test(kind) ? { at: at + 2, breaks: kind === 'n' } : { at, breaks: false };
}
