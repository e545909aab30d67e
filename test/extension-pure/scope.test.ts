import assert from 'node:assert/strict';
import { isCovered, isReadable } from '../../src/extension/scope.js';

const isKnown = (scheme: string) => ['file', 'vscode-userdata', 'memfs'].includes(scheme);

suite('R2: which documents are read', () => {
  test('files, unsaved texts, and file systems the editor knows', () => {
    for (const scheme of ['file', 'untitled', 'memfs']) assert.equal(isReadable(scheme, isKnown), true, scheme);
  });

  test('never output, versions from git, or settings, even where the editor can write them', () => {
    for (const scheme of ['output', 'git', 'vscode-userdata', 'vscode-settings', 'vscode-scm', 'comment']) {
      assert.equal(isReadable(scheme, isKnown), false, scheme);
    }
    assert.equal(
      isReadable('git', () => true),
      false,
    );
  });

  test('by themselves only in the languages of the setting', () => {
    const languages = ['plaintext', 'log'];
    assert.equal(isCovered({ scheme: 'file', languageId: 'log' }, languages, isKnown), true);
    assert.equal(isCovered({ scheme: 'file', languageId: 'javascript' }, languages, isKnown), false);
    assert.equal(isCovered({ scheme: 'output', languageId: 'log' }, languages, isKnown), false);
    assert.equal(isCovered({ scheme: 'file', languageId: 'log' }, [], isKnown), false);
  });
});
