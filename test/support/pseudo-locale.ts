import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A language that VS Code knows and nobody speaks: English with every letter marked. */
export const PSEUDO_LOCALE = 'qps-ploc';

/** What is code in a text: holes, plural categories, icons, where a link leads to. */
const CODE = /\{\d\}|\b(?:one|other):|\$\([\w-]+\)|\]\(command:[\w.]+\)/u;
const CODE_OR_LETTER = new RegExp(`(${CODE.source})|[A-Za-z]`, 'gu');
const MARK = '\u0301';

/** English as the pseudo-locale has it. */
export function pseudo(english: string): string {
  return english.replace(CODE_OR_LETTER, (found, code?: string) => code ?? `${found}${MARK}`);
}

/** Words of `text` with unmarked Latin letters: what was not translated. */
export function plainWords(text: string): string[] {
  return text.normalize('NFD').match(/(?:[A-Za-z](?!\u0301))+/gu) ?? [];
}

/**
 * Translates an installed extension; a window in that language then shows in plain English whatever was forgotten.
 * @param extension its folder, with bundle.l10n.json
 */
export function addPseudoLocale(extension: string): void {
  translate(join(extension, 'package.nls.json'));
  const { l10n } = readTexts(join(extension, 'package.json'));
  translate(join(extension, l10n, 'bundle.l10n.json'));
}

function translate(file: string): void {
  const texts = Object.entries(readTexts(file)).map(([key, text]) => [key, pseudo(text)]);
  writeFileSync(file.replace(/\.json$/u, `.${PSEUDO_LOCALE}.json`), JSON.stringify(Object.fromEntries(texts)));
}

function readTexts(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
