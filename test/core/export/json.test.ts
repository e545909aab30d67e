import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EXPORTERS, exportPage, jsonText, toJson } from '../../../src/core/index.js';
import { json, ndjson } from '../../../src/core/export/json.js';
import { discussionOf } from '../../support/discussion.js';
import { hostilePage } from '../../support/hostile-pages.js';

const PAGE = { file: 'x', ...discussionOf([{ author: 'Ann', body: 'One.' }]), analysis: null };
const OBJECT = toJson(PAGE.text, PAGE.discussion, { file: 'x' });

suite('json', () => {
  test('shows controls and direction marks instead of sending them', () => {
    assert.equal(jsonText('\x1b\x7f\x9b\u202e\u2028\ufeffé'), String.raw`"\u001b\u007f\u009b\u202e\u2028\ufeffé"`);
  });

  test('says the same as JSON.stringify', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => assert.equal(JSON.parse(jsonText(text)), text)),
      { seed: 61 },
    );
  });

  test('is one object for one page, an array for several, also of none', () => {
    assert.equal(exportPage(json, PAGE), JSON.stringify(OBJECT, null, 2) + '\n');
    const { head, page, separator, tail } = json.document(true);
    const two = head + page(PAGE, 0) + separator + page(PAGE, 1) + tail;
    assert.equal(two, JSON.stringify([OBJECT, OBJECT], null, 2) + '\n');
    assert.deepEqual(JSON.parse(head + tail), []);
  });

  test('is a line a page as ndjson', () => {
    fc.assert(
      fc.property(hostilePage, (page) => {
        const written = exportPage(ndjson, page);
        assert.equal(written.indexOf('\n'), written.length - 1);
        assert.equal((JSON.parse(written) as { file: string }).file, page.file);
      }),
      { seed: 62, numRuns: 50 },
    );
  });
});

suite('EXPORTERS', () => {
  test('has the documented forms, the default first', () => {
    assert.deepEqual(
      EXPORTERS.map(({ id, fileEnding }) => [id, fileEnding]),
      [
        ['ndjson', '.ndjson'],
        ['json', '.json'],
        ['markdown', '.md'],
        ['csv', '.csv'],
        ['graphml', '.graphml'],
        ['argdown', '.argdown'],
        ['gold', '.json'],
      ],
    );
  });

  test('sends no control character in any form', () => {
    fc.assert(
      fc.property(hostilePage, (page) => {
        for (const exporter of EXPORTERS) {
          const written = exportPage(exporter, page).replaceAll('\r\n', '\n');
          assert.doesNotMatch(written, /[^\P{Cc}\t\n]/u, exporter.id);
        }
      }),
      { seed: 63, numRuns: 100 },
    );
  });
});
