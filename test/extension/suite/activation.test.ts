import assert from 'node:assert/strict';
import { closeAll, extension, fileUri, showPlain, writeFile } from '../editor.js';

// Runs before the other files, as long as none sorts before it: it sees the extension before anything has started it.
suite('R1: activation', () => {
  suiteTeardown(closeAll);

  test('a window with a program in it leaves the extension asleep', async function () {
    // Now and then VS Code opens its own settings at start, which are plain text for a moment; they may be closed by now. That
    // nothing else wakes the extension is told by its manifest (test/extension-pure/manifest.test.ts).
    if (extension().isActive) return this.skip();
    const { document } = await showPlain(await writeFile('program.js', 'export const answer = 42;\n'));
    assert.equal(document.languageId, 'javascript');
    assert.equal(extension().isActive, false);
  });

  test('a plain text wakes it', async () => {
    await showPlain(fileUri('qa-mirror-bees.txt'));
    const lens = await extension().activate();
    assert.equal(extension().isActive, true);
    console.log(`suite: activate() took ${lens.status.activation.toFixed(2)} ms`);
  });
});
