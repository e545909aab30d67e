import { type FormatInfo, listFormats } from '../core/index.js';
import type { Output } from './streams.js';

/** `formats`: what the reader knows, for a person or as a page of documentation. */
export function runFormats(asMarkdown: boolean, out: Output): Promise<void> {
  const formats = listFormats();
  return out.write(asMarkdown ? formatsPage(formats) : formats.map(formatEntry).join('\n'));
}

function formatEntry({ id, name, structure, recognises, example }: FormatInfo): string {
  return `${id}: ${name} (${structure})\n  ${recognises}\n\n${indented(example)}\n`;
}

/** The page docs/formats.md; a test compares the two. */
export function formatsPage(formats: readonly FormatInfo[]): string {
  const entries = formats.map(
    ({ id, name, structure, recognises, example }) =>
      `\n## ${name}\n\n\`${id}\`, ${structure}: ${recognises}.\n\n${indented(example)}\n`,
  );
  return `# Formats\n\nWhat Discussion Lens recognises, with invented examples.\n${entries.join('')}`;
}

function indented(example: string): string {
  return example
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
}
