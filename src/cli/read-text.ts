import { STDIN } from './arguments.js';
import { decode, type Decoded } from './decode.js';
import { collect, readWhole } from './read-whole.js';

/** The text of a file, or of standard input; null for what is no text. Rejects when it cannot be read or is too large. */
export async function readText(file: string): Promise<Decoded | null> {
  return decode(await (file === STDIN ? collect(process.stdin) : readWhole(file)));
}
