import { explainParse, parse, rivalReadings } from '../core/index.js';
import type { ExplainCommand } from './arguments.js';
import { explainError } from './errors.js';
import { readText } from './read-text.js';
import type { Output, Problems } from './streams.js';

/** `explain FILE`: why a page was read as it was. */
export async function runExplain({ file, withWords }: ExplainCommand, out: Output, problems: Problems): Promise<void> {
  try {
    const decoded = await readText(file);
    if (!decoded) return problems.report(file, 'not text');
    const { text } = decoded;
    const report = { file, text, discussion: parse(text), corrections: [], rivals: rivalReadings(text), withWords };
    await out.write(explainParse(report));
  } catch (error) {
    problems.report(file, explainError(error));
  }
}
