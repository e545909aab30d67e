import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { findProofs, REQUIREMENTS, requirementsTable } from './requirements.js';

const PAGE = 'docs/requirements.md';
const TABLE = /(?<=<!-- table -->\n)[\s\S]*(?=<!-- end -->)/u;

suite('requirements', () => {
  const proofs = findProofs();

  test('every one is named by a test', () => {
    const proven = new Set(proofs.flatMap(({ requirements }) => requirements));
    const open = Object.keys(REQUIREMENTS).filter((number) => !proven.has(Number(number)));
    assert.deepEqual(open, []);
  });

  test('no test names one that does not exist', () => {
    const unknown = proofs.filter(({ requirements }) => requirements.some((number) => !(number in REQUIREMENTS)));
    assert.deepEqual(unknown, []);
  });

  test('docs/requirements.md has them all (UPDATE_REQUIREMENTS=1 writes it anew)', () => {
    const page = readFileSync(PAGE, 'utf8');
    const fresh = page.replace(TABLE, () => requirementsTable(proofs));
    if (process.env.UPDATE_REQUIREMENTS !== undefined) writeFileSync(PAGE, fresh);
    else assert.equal(page, fresh);
  });
});
