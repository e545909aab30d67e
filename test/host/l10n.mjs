// `npm run l10n`: collects the texts that the code says to people, for translators, as out/l10n/bundle.l10n.json. A
// translation is the same file in media/l10n with its language in the name (bundle.l10n.de.json); it goes with a
// translated package.nls.json (package.nls.de.json).
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ROOT } from './paths.mjs';
import { Failure, runMain } from './progress.mjs';

const SOURCES = join(ROOT, 'src', 'extension');

/**
 * The texts of all calls of `vscode.l10n.t`, and of the function of the same name that the panel's texts go through; each
 * as its own English translation, in alphabetical order.
 * @returns {Record<string, string>}
 */
function collectTexts() {
  /** @type {Set<string>} */
  const texts = new Set();
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const code = readFileSync(join(SOURCES, file), 'utf8');
    visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true), texts);
  }
  return Object.fromEntries([...texts].sort().map((text) => [text, text]));
}

/**
 * Writes them into a folder, as VS Code names the file.
 * @param {string} folder
 */
export function writeTexts(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bundle.l10n.json'), `${JSON.stringify(collectTexts(), null, 2)}\n`);
}

/**
 * @param {ts.Node} node
 * @param {Set<string>} texts
 */
function visit(node, texts) {
  if (ts.isCallExpression(node) && isTranslation(node.expression)) {
    const [text] = node.arguments;
    if (text !== undefined && ts.isStringLiteralLike(text)) texts.add(text.text);
    else if (!isParameter(text)) throw new Failure(`${place(node)} is given no text`, 'Write the text itself there.');
  }
  ts.forEachChild(node, (child) => visit(child, texts));
}

/** `l10n.t`, `vscode.l10n.t`, `t`. @param {ts.Expression} called */
function isTranslation(called) {
  if (ts.isIdentifier(called)) return called.text === 't';
  return (
    ts.isPropertyAccessExpression(called) && called.name.text === 't' && /\bl10n$/u.test(called.expression.getText())
  );
}

/** A text handed on by a function that only wraps the lookup. @param {ts.Expression | undefined} text */
function isParameter(text) {
  if (text === undefined || !ts.isIdentifier(text)) return false;
  const around = ts.findAncestor(text, ts.isFunctionLike);
  return around?.parameters.some(({ name }) => name.getText() === text.text) ?? false;
}

/** @param {ts.Node} node */
function place(node) {
  const file = node.getSourceFile();
  return `src/extension/${file.fileName}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runMain(async () => writeTexts(join(ROOT, 'out', 'l10n')));
}
