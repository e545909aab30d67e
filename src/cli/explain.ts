import { explainParse, parse, rivalReadings } from '../core/index.js';
import { type ExplainCommand, STDIN } from './arguments.js';
import { decode } from './decode.js';
import { explainError } from './errors.js';
import { collect, readWhole } from './read-whole.js';
import type { Output, Problems } from './streams.js';

/** `explain FILE`: why a page was read as it was. */
export async function runExplain({ file, withWords }: ExplainCommand, out: Output, problems: Problems): Promise<void> {
  try {
    const decoded = decode(await (file === STDIN ? collect(process.stdin) : readWhole(file)));
    if (!decoded) return problems.report(file, 'not text');
    const { text } = decoded;
    const report = { file, text, discussion: parse(text), corrections: [], rivals: rivalReadings(text), withWords };
    await out.write(explainParse(report));
  } catch (error) {
    problems.report(file, explainError(error));
  }
}
