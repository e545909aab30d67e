import { firstWhere } from '../core/view.js';

const LF = 10;
const CR = 13;

/** Where each line of `text` starts. A line ends, as in the editor, with `\n`, `\r\n` or a lone `\r`. */
export function lineStartsOf(text: string): Uint32Array {
  let count = 1;
  for (let i = 0; i < text.length; i++) if (endsLine(text, i)) count++;
  const starts = new Uint32Array(count);
  for (let i = 0, line = 1; line < count; i++) if (endsLine(text, i)) starts[line++] = i + 1;
  return starts;
}

/** Index of the last line that starts at or before `offset`. */
export function lastLineStart(starts: Uint32Array, offset: number): number {
  return Math.max(0, firstWhere(starts.length, (line) => starts[line] > offset) - 1);
}

function endsLine(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === LF || (code === CR && text.charCodeAt(at + 1) !== LF);
}
