/**
 * The samples in media/samples are the marked pages in test/fixtures/samples without their marks.
 * `UPDATE_SAMPLES=1 npx mocha …` writes them anew.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFixtures, loadFixture } from '../support/fixtures.js';

const FOLDER = join('media', 'samples');

suite('samples', () => {
  const names = listFixtures()
    .filter((name) => name.startsWith('samples/'))
    .map((name) => name.slice('samples/'.length));

  for (const name of names) {
    test(`${name} is its fixture without marks`, () => {
      const path = join(FOLDER, `${name}.txt`);
      const { text } = loadFixture(`samples/${name}`);
      if (process.env.UPDATE_SAMPLES) writeFileSync(path, text);
      assert.equal(readFileSync(path, 'utf8'), text, `${path}: edit test/fixtures/${name}.page and update the samples`);
    });
  }

  test('have a fixture each', () => {
    const found = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
    assert.deepEqual(
      found.sort(),
      names.map((name) => `${name}.txt`),
    );
  });

  test('show what the views are for', () => {
    const posts = names.flatMap((name) => loadFixture(`samples/${name}`).posts);
    assert.ok(posts.length > 60);
    assert.ok(
      posts.some((post) => (post.votes ?? 0) < 0),
      'nothing voted down',
    );
    for (const evidence of ['layout', 'mention', 'quote', 'none']) {
      assert.ok(
        posts.some((post) => post.evidence === evidence),
        `no reply by ${evidence}`,
      );
    }
  });
});
