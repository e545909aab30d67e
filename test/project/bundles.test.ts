// What people install: read as text, because a bundle cannot hide what it calls.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { listFormats } from '../../src/core/index.js';

const EXTENSION = ['dist/extension.js', 'dist/extension.web.js'];
const PANEL = 'dist/panel.js';
const FOLDER = 'dist/folder.js';
/** The core is inside: they start with the first text that is read, not with the editor. */
const WORKERS = ['dist/worker.js', 'dist/worker.web.js'];

/** Ways out of the machine. */
const NETWORK = [
  /\bfetch\s*\(/,
  /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/,
  /\b(?:require|import|importScripts)\s*\(\s*["'`](?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process)["'`]/,
];
const RUNS_TEXT = [/\beval\s*\(/, /\bnew Function\s*\(/];

function bundle(path: string): string {
  assert.ok(existsSync(path), `${path} is missing: npm run build`);
  return readFileSync(path, 'utf8');
}

/** Where a bundle matches, with some of what stands around it. */
function places(path: string, patterns: readonly RegExp[]): string[] {
  const text = bundle(path);
  return patterns.flatMap((pattern) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [`${pattern}: …${text.slice(Math.max(0, at - 60), at + 60)}…`];
  });
}

suite('bundles', () => {
  for (const path of [...EXTENSION, ...WORKERS, PANEL, FOLDER]) {
    test(`R5: ${path} has no way to the network`, () => {
      assert.deepEqual(places(path, NETWORK), []);
    });

    test(`${path} runs no text as code`, () => {
      assert.deepEqual(places(path, RUNS_TEXT), []);
    });
  }

  test('the extension stays within 400 kB, the panel within 120 kB', () => {
    for (const path of EXTENSION) assert.ok(statSync(path).size <= 400_000, path);
    for (const path of [PANEL, FOLDER]) assert.ok(statSync(path).size <= 120_000, path);
  });

  test('the core is in the workers and nowhere else', () => {
    const { recognises } = listFormats()[0];
    for (const path of WORKERS) assert.ok(bundle(path).includes(recognises), path);
    for (const path of [...EXTENSION, PANEL, FOLDER]) assert.ok(!bundle(path).includes(recognises), path);
  });

  test('no file of the extension makes a copy of the editor’s interface', () => {
    for (const path of EXTENSION) {
      assert.match(bundle(path), /=require\("vscode"\)/, path);
      assert.doesNotMatch(bundle(path), /\(require\("vscode"\)/, path);
    }
  });

  test('R5: the extension for the web asks for no module but vscode', () => {
    const asked = [...bundle('dist/extension.web.js').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name);
    assert.deepEqual([...new Set(asked)], ['vscode']);
  });

  test('the package holds the bundles, the manifest and the media, and nothing else', () => {
    const vsce = ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'];
    const files = execFileSync(process.execPath, vsce, { encoding: 'utf8' }).trim().split(/\r?\n/);
    const documents =
      /^(?:package(?:\.nls)?\.json|README\.md|CHANGELOG\.md|LICENSE|docs\/NOTICE\.md|dist\/THIRD-PARTY-NOTICES\.txt)$/;
    const bundles = [...EXTENSION, ...WORKERS, PANEL, FOLDER];
    const others = files.filter(
      (file) => !documents.test(file) && !bundles.includes(file) && !file.startsWith('media/'),
    );
    assert.deepEqual(others, []);
    for (const path of [...bundles, 'package.json', 'README.md']) assert.ok(files.includes(path), path);
  });
});
