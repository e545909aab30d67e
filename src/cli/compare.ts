import { comparePages, comparisonJson, comparisonText, jsonText, type NamedSave, parse } from '../core/index.js';
import { type CompareCommand, STDIN } from './arguments.js';
import { decode } from './decode.js';
import { explainError } from './errors.js';
import { collect, readWhole } from './read-whole.js';
import type { Output, Problems } from './streams.js';

/** `compare OLD NEW`: what has changed between two saves of one page. */
export async function runCompare(
  { older, newer, output, general }: CompareCommand,
  out: Output,
  problems: Problems,
): Promise<void> {
  const [before, after] = [await readSave(older, general, problems), await readSave(newer, general, problems)];
  if (!before || !after) return;
  const comparison = comparisonJson(before, after, comparePages(before, after));
  await out.write(output === 'json' ? jsonText(comparison, 2) + '\n' : comparisonText(comparison));
}

async function readSave(file: string, general: boolean, problems: Problems): Promise<NamedSave | null> {
  try {
    const decoded = decode(await (file === STDIN ? collect(process.stdin) : readWhole(file)));
    if (decoded) return { file, text: decoded.text, discussion: parse(decoded.text, { general }) };
    problems.report(file, 'not text');
  } catch (error) {
    problems.report(file, explainError(error));
  }
  return null;
}
