import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFormats, parse } from '../../src/core/index.js';
import { formatsPage } from '../../src/cli/formats.js';

suite('formats page', () => {
  test('docs/formats.md is what `discussion-lens formats --output markdown` prints', () => {
    const printed = formatsPage(listFormats());
    assert.equal(readFileSync(join('docs', 'formats.md'), 'utf8'), printed, 'print it anew: see CONTRIBUTING.md');
  });

  for (const { id, example } of listFormats()) {
    // A single post of an example may be too little to prove a platform; two of them are a page.
    test(`the example of ${id} is read as ${id}`, () => {
      const page = `${example}\n\n${example}\n`;
      assert.ok([example, page].some((text) => parse(text).format === id));
    });
  }
});
