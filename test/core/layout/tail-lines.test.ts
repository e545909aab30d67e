import assert from 'node:assert/strict';
import { blockOf } from '../../../src/core/layout/block.js';
import { readPage } from '../../../src/core/layout/page.js';
import { lineBehindLast } from '../../../src/core/layout/tail-lines.js';

suite('the line behind the last post', () => {
  test('is looked for below any number of posts', () => {
    const page = readPage('Ann\n\nI bake mine at noon.\n');
    const block = blockOf({ place: 'header', anchor: 0, first: 0, last: 0 });
    assert.equal(
      lineBehindLast(
        page,
        Array.from({ length: 300_000 }, () => block),
      ),
      null,
    );
  });
});
