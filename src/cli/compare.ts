import {
  applyCorrections,
  comparePages,
  comparisonJson,
  comparisonText,
  jsonText,
  type NamedSave,
  parse,
} from '../core/index.js';
import { type CompareCommand, STDIN } from './arguments.js';
import { correctionsBeside, NO_CORRECTIONS } from './corrections.js';
import { explainError } from './errors.js';
import { readText } from './read-text.js';
import type { Output, Problems } from './streams.js';

/** `compare OLD NEW`: what has changed between two saves of one page. */
export async function runCompare(
  { older, newer, output, general, corrected }: CompareCommand,
  out: Output,
  problems: Problems,
): Promise<void> {
  const read = (file: string): Promise<NamedSave | null> => readSave(file, { general, corrected }, problems);
  const [before, after] = [await read(older), await read(newer)];
  if (!before || !after) return;
  const comparison = comparisonJson(before, after, comparePages(before, after));
  await out.write(output === 'json' ? jsonText(comparison, 2) + '\n' : comparisonText(comparison));
}

async function readSave(
  file: string,
  { general, corrected }: Pick<CompareCommand, 'general' | 'corrected'>,
  problems: Problems,
): Promise<NamedSave | null> {
  try {
    const decoded = await readText(file);
    if (!decoded) {
      problems.report(file, 'not text');
      return null;
    }
    const { text } = decoded;
    const found = corrected && file !== STDIN ? await correctionsBeside(file) : NO_CORRECTIONS;
    if (found.problem !== null) problems.report(file, found.problem);
    const { discussion } = applyCorrections(text, parse(text, { general }), found.corrections);
    for (const { code, message } of discussion.warnings) {
      if (code === 'correction-unfit') problems.report(file, message);
    }
    return { file, text, discussion };
  } catch (error) {
    problems.report(file, explainError(error));
  }
  return null;
}
