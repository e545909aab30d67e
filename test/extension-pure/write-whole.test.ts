import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { type FileWriter, writeWhole } from '../../src/extension/write-whole.js';

const uri = (path: string) => ({ toString: () => path }) as vscode.Uri;
const PLACE = uri('/out.csv');
const BESIDE = uri('/.out.csv.part');
const OLD = 'what was there';

/** A file system in memory; `full` leaves half of what is written, as a full disk does. */
function disk({ full = false, stubborn = false, locked = false } = {}) {
  const files = new Map([['/out.csv', OLD]]);
  const fs: FileWriter = {
    writeFile: (at, bytes) => {
      const text = new TextDecoder().decode(bytes);
      files.set(String(at), full ? text.slice(0, 3) : text);
      return full ? Promise.reject(new Error('no space left')) : Promise.resolve();
    },
    rename: (from, to) => {
      if (locked) return Promise.reject(new Error('no permission'));
      files.set(String(to), files.get(String(from)) ?? assert.fail('nothing to rename'));
      files.delete(String(from));
      return Promise.resolve();
    },
    delete: (at) => {
      if (stubborn) return Promise.reject(new Error('gone away'));
      files.delete(String(at));
      return Promise.resolve();
    },
  };
  const warnings: string[] = [];
  const write = () =>
    writeWhole(fs, PLACE, BESIDE, new TextEncoder().encode('post,author'), (why) => warnings.push(why));
  return { files, write, warnings };
}

suite('R29: writing a file as a whole', () => {
  test('replaces what is there, and leaves nothing beside it', async () => {
    const { files, write } = disk();
    await write();
    assert.deepEqual([...files], [['/out.csv', 'post,author']]);
  });

  for (const [name, trouble] of [
    ['a full disk', { full: true }] as const,
    ['a locked file', { locked: true }] as const,
  ]) {
    test(`${name} changes nothing and leaves nothing half-written`, async () => {
      const { files, write, warnings } = disk(trouble);
      await assert.rejects(write(), /no space left|no permission/u);
      assert.deepEqual([...files], [['/out.csv', OLD]]);
      assert.deepEqual(warnings, []);
    });
  }

  test('tells what could not be removed, and still why it failed', async () => {
    const { files, write, warnings } = disk({ full: true, stubborn: true });
    await assert.rejects(write(), /no space left/u);
    assert.equal(files.get('/out.csv'), OLD);
    assert.ok(warnings.length === 1 && warnings[0].includes('/.out.csv.part'));
  });
});
