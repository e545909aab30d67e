import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';

/** Everything that may stand at the top, besides dotfiles and what .gitignore names. */
const TOP_LEVEL = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'docs',
  'esbuild.mjs',
  'media',
  'package-lock.json',
  'package.json',
  'package.nls.json',
  'src',
  'test',
  'tsconfig.json',
];
const IGNORED = /^(?:node_modules|dist|out|\..+|.+\.vsix|.+\.tsbuildinfo)$/;
const LAYERS = ['cli', 'core', 'extension', 'protocol', 'webview', 'worker'];

suite('layout', () => {
  test('the top level holds what it is meant to hold', () => {
    const found = readdirSync('.').filter((name) => !IGNORED.test(name));
    assert.deepEqual(found.sort(), TOP_LEVEL);
  });

  test('src holds the layers and nothing beside them', () => {
    assert.deepEqual(readdirSync('src').sort(), LAYERS);
  });

  test('files of src are named in kebab case and for what they know', () => {
    for (const file of readdirSync('src', { recursive: true, withFileTypes: true })) {
      if (file.isFile())
        assert.match(file.name, /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:d|web))?\.(?:ts|json)$/, file.parentPath);
      assert.doesNotMatch(file.name, /^(?:utils?|helpers?|common|misc)\./, file.parentPath);
    }
  });
});
