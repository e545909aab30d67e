import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportPage } from '../../../src/core/index.js';
import { argdown } from '../../../src/core/export/argdown.js';
import { analysisOf } from '../../support/analysis.js';
import { discussionOf } from '../../support/discussion.js';
import { hostilePage } from '../../support/hostile-pages.js';

const { text, discussion } = discussionOf([
  { author: 'Ann', body: 'Bees dance. I have seen it.' },
  { author: 'Bo', body: 'They turn\nround.' },
  { body: 'See http://a.example/x_y' },
]);
const analysis = analysisOf(text, discussion, {
  points: [
    { label: 'Bees dance.', for: [0, 2], against: [1], evidence: [{ post: 0, words: 'I have seen it.' }] },
    { label: 'Nobody [knows]', against: [1] },
  ],
});
const PAGE = { file: 'bees.txt', text, discussion, analysis };

suite('argdown', () => {
  test('has points as statements, and posts for and against under them', () => {
    assert.equal(
      exportPage(argdown, PAGE),
      String.raw`# bees.txt

[Point 1]: Bees dance.
  + <p1>: Ann: I have seen it.
  + <p3>: See http:\//a.example/x\_y
  - <p2>: Bo: They turn round.

[Point 2]: Nobody \[knows\]
  - <p2>: Bo: They turn round.
`,
    );
  });

  test('keeps the points of several pages apart', () => {
    const writer = argdown.document(true);
    const second = writer.page(PAGE, 1);
    assert.ok(second.includes('[Point 2.1]: Bees dance.\n  + <2.p1>: Ann'));
    assert.equal(writer.separator, '\n');
  });

  test('has the heading only where no points are known', () => {
    assert.equal(exportPage(argdown, { ...PAGE, analysis: null }), '# bees.txt\n');
  });

  test('has no statements but its own, whatever the page holds', () => {
    fc.assert(
      fc.property(hostilePage, (page) => {
        const lines = exportPage(argdown, page).split('\n');
        for (const line of lines) {
          const [, own, words] = /^(# |\[Point \d+\]: | {2}[+-] <p\d+>: |$)(.*)$/s.exec(line) ?? [];
          assert.notEqual(own, undefined, line);
          assert.doesNotMatch(words.replace(/\\[\p{P}\p{S}]/gu, ''), /[\\@#*_[\]{}<>]|\/[*/]|--|===/);
          assert.doesNotMatch(words, /\p{Cc}/u);
        }
        const posts = lines.filter((line) => line.startsWith('  ')).length;
        assert.equal(posts, page.analysis ? page.discussion.posts.length * 2 : 0);
      }),
      { seed: 51, numRuns: 200 },
    );
  });
});
