import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What the editor promises, each in a line; the numbers stand in the titles of the tests that prove them. */
export const REQUIREMENTS: Readonly<Record<number, string>> = {
  1: 'activated by three languages, a command or a view; never by anything else',
  2: 'which documents are read, and which never',
  3: 'no discussion, no trace',
  4: 'providers live and go with the document',
  5: 'the same in Restricted Mode, in virtual workspaces and on the web; no network',
  6: 'rows: author, votes, first words, kind; words of the page are never markup',
  7: 'Enter and click lead to the words',
  8: 'the row follows the cursor while the view can be seen',
  9: 'long lists and deep threads come in parts, to the last post',
  10: 'expand and collapse: all, to a level, a post, a whole thread',
  11: 'sort and filter; what stands above a hit stays',
  12: 'other shapes of the same posts: by author, flat',
  13: 'every state has its words; the count, and what the page claims',
  14: 'symbols: outline, breadcrumbs, sticky scroll',
  15: 'posts, threads and quotes fold',
  16: 'definitions, references and highlights between quotes, names and posts',
  17: 'a hover on bylines tells who, how sure, and who else it could be',
  18: 'nothing is written into the text unasked',
  19: 'the language status counts the posts',
  20: 'commands for every step, enabled where they can work',
  21: 'every step by keys, in the text and in the tree',
  22: 'Go to Post finds posts by words and people',
  23: 'insights: points, moods, people, questions; all lead to their words',
  24: 'says what it is, how sure, and unknown where it is unknown',
  25: 'belongs to the active document and version',
  26: 'page text is text: no script, request, link or command',
  27: 'the panel keeps its place',
  28: 'four themes, 200 pixels, 300 %; nothing serious for axe',
  29: 'exports, byte for byte what the command line prints',
  30: 'two saves of a page compared',
  31: 'every state of a file, from empty to too large',
  32: 'labels and announcements for screen readers; help in words',
  33: 'every text can be translated',
  34: 'settings without paths, patterns or code',
  35: 'a walkthrough that never opens by itself',
  36: 'messages only where a command failed',
  37: 'a log without words of the page',
  38: 'a tool for language models, read-only',
  39: 'a keystroke never waits; everything that takes long is done by a worker',
  40: 'the parse explained, and a report without words of the page',
};

/** A test or suite that names requirements. */
export interface Proof {
  /** Below test/. */
  readonly file: string;
  readonly title: string;
  readonly requirements: readonly number[];
}

/** All tests and suites below test/ whose titles name requirements, in the order of their files. */
export function findProofs(): readonly Proof[] {
  const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.test.ts'));
  return files.sort().flatMap((file) => {
    const source = ts.createSourceFile(file, readFileSync(join('test', file), 'utf8'), ts.ScriptTarget.Latest, true);
    const proofs: Proof[] = [];
    const visit = (node: ts.Node): void => {
      const title = titleOf(node);
      const requirements = title === null ? [] : numbersIn(title);
      if (title !== null && requirements.length > 0) proofs.push({ file, title, requirements });
      ts.forEachChild(node, visit);
    };
    visit(source);
    return proofs;
  });
}

/** The table of docs/requirements.md. */
export function requirementsTable(proofs: readonly Proof[]): string {
  const rows = Object.entries(REQUIREMENTS).map(([number, promise]) => {
    const tests = proofs.filter(({ requirements }) => requirements.includes(Number(number)));
    const cells = tests.map(({ file, title }) => `${withoutNumbers(title)} (${placeOf(file)})`);
    return `| R${number} | ${promise} | ${cells.join('<br>') || '–'} |`;
  });
  return ['| | what is promised | tests |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** "R6, R32: says …" names 6 and 32. */
function numbersIn(title: string): number[] {
  const [head] = title.split(':');
  return /^R\d+(?:, R\d+)*$/u.test(head) ? [...head.matchAll(/\d+/gu)].map(Number) : [];
}

function withoutNumbers(title: string): string {
  return title
    .slice(title.indexOf(':') + 1)
    .trim()
    .replaceAll('|', '\\|');
}

/** The title of a call of `suite` or `test`; holes of a template stand as "…". */
function titleOf(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) || !/^(?:suite|test|strain)$/u.test(node.expression.getText())) return null;
  const [title] = node.arguments;
  if (title === undefined) return null;
  if (ts.isStringLiteralLike(title)) return title.text;
  if (!ts.isTemplateExpression(title)) return null;
  return title.head.text + title.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

function placeOf(file: string): string {
  const [folder, name] = [
    file.split('/')[0],
    file
      .split('/')
      .at(-1)
      ?.replace(/\.test\.ts$/u, '') ?? '',
  ];
  const place: Readonly<Record<string, string>> = { extension: 'VS Code', browser: 'keys' };
  return `${place[folder] ?? 'pure'}: ${name}`;
}
