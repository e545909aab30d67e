import { analyze, type DocumentWriter, type ExportPage, parse, type Warning } from '../core/index.js';
import type { AnalyzeCommand } from './arguments.js';
import { type Decoded, decode } from './decode.js';
import { explainError } from './errors.js';
import type { Progress } from './progress.js';
import { findSources, isFolder, type Source } from './sources.js';
import type { Output, Problems } from './streams.js';

/** `analyze`: reads one file after the other, and writes each result before it reads the next. */
export async function runAnalyze(
  command: AnalyzeCommand,
  out: Output,
  problems: Problems,
  progress: Progress,
): Promise<void> {
  const { paths, exporter } = command;
  const writer = exporter.document(paths.length > 1 || (await isFolder(paths[0])));
  let written = 0;
  let done = 0;
  await out.write(writer.head);
  for await (const source of findSources(paths, problems)) {
    progress.show(() => `${done} done, reading ${source.file}`);
    const result = await writeSource(source, command, writer, written, problems);
    done++;
    if (result === null) continue;
    await out.write((written > 0 ? writer.separator : '') + result);
    written++;
  }
  await out.write(writer.tail);
}

/** The result for one file, `index` being its place in the document; null when there is none, which then has been said. */
async function writeSource(
  source: Source,
  command: AnalyzeCommand,
  writer: DocumentWriter,
  index: number,
  problems: Problems,
): Promise<string | null> {
  try {
    const decoded = decode(await source.read());
    if (decoded) return writer.page(readPage(source.file, decoded, command), index);
    if (!source.fromFolder) problems.report(source.file, 'not text');
  } catch (error) {
    problems.report(source.file, explainError(error));
  }
  return null;
}

function readPage(file: string, { text, guess }: Decoded, { general, structureOnly }: AnalyzeCommand): ExportPage {
  const read = parse(text, { general });
  const discussion = guess === null ? read : { ...read, warnings: [...read.warnings, encodingGuessed(text, guess)] };
  return { file, text, discussion, analysis: structureOnly ? null : analyze(text, discussion) };
}

/** Points to the first character that the guess has decided. */
function encodingGuessed(text: string, message: string): Warning {
  const start = Math.max(0, text.search(/[^\0-\x7f]/));
  return { code: 'encoding-guessed', message, start, end: Math.min(start + 1, text.length) };
}
