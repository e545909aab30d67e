import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyCorrections, changeCorrections, explainParse, parse, rivalReadings } from '../../../src/core/index.js';
import { listFixtures, loadFixture } from '../../support/fixtures.js';
import { readMarks } from '../../support/marks.js';

const SAMPLES = join('media', 'samples');
const sample = (name: string) => readFileSync(join(SAMPLES, name), 'utf8');

function report(text: string, withWords: boolean, file = 'a page of mine.txt'): string {
  const discussion = parse(text);
  return explainParse({ file, text, discussion, corrections: [], rivals: rivalReadings(text), withWords });
}

/** Runs of five words, letters and digits alone counting. */
function runsOfFive(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
}

suite('R40: explain this parse', () => {
  test('tells the reading that was taken first, also where a record with a higher rating has but found traces', () => {
    const page = join('test', 'formats', 'later-platforms', 'github-pr-review.page');
    const { text } = readMarks(readFileSync(page, 'utf8'));
    const [taken, next] = rivalReadings(text);
    assert.equal(taken.format, parse(text).format);
    assert.ok(next.rating > taken.rating, `${next.format} ${next.rating}, ${taken.format} ${taken.rating}`);
  });

  test('tells format and confidence, rivals, and the evidence of every parent', () => {
    const text = sample('qa-mirror-bees.txt');
    const { format, posts } = parse(text);
    const told = report(text, true);
    assert.match(
      told,
      /^# How a page of mine\.txt was read\n\n- format stackexchange-mirror, structure qa, confidence [01]\.\d\d\n/u,
    );
    assert.match(told, /## Ways to read it\n\n1\. stackexchange-mirror: bylines \d+, rating \d+\.\d\d, confidence/u);
    assert.equal(rivalReadings(text)[0].format, format);
    const lines = told
      .slice(told.indexOf('## Posts'))
      .split('\n')
      .filter((line) => line.startsWith('- p'));
    assert.equal(lines.length, posts.length);
    for (const [i, post] of posts.entries()) {
      const whom = post.parent === null ? 'answers no post' : `answers ${post.parent}`;
      assert.ok(lines[i].includes(`${whom} by ${post.evidence}, ${post.parentConfidence.toFixed(2)}`), lines[i]);
      if (post.votes !== null) assert.ok(lines[i].includes(`votes ${post.votes} at `), lines[i]);
    }
  });

  test('lists what is doubtful first, the warnings, and corrections with what became of them', () => {
    const text = sample('blog-market-square.txt');
    const read = parse(text);
    const [first, second] = read.posts;
    const set = { set: 'votes', post: second.id, votes: 3 } as const;
    const made = changeCorrections(text, read, [], { kind: 'set', correction: set });
    const gone = { ...made[0], post: { ...made[0].post, print: '0', begins: 'x', ends: 'y' } };
    const { discussion, states } = applyCorrections(text, read, [...made, gone]);
    const doubted = { ...discussion, posts: [{ ...first, parentConfidence: 0.5 }, ...discussion.posts.slice(1)] };
    const told = (withWords: boolean) =>
      explainParse({ file: 'x.txt', text, discussion: doubted, corrections: states, rivals: [], withWords });
    assert.match(told(true), /## Doubtful\n\n- p1 /u);
    assert.match(told(true), /votes 3; .*set by a person: votes/u);
    assert.match(told(true), /## Warnings\n[^#]*correction-unfit/u);
    assert.match(told(true), /## Corrections\n\n- votes of p2\n- The votes set for the post “x …”/u);
    assert.match(told(false), /## Corrections\n\n- votes of p2\n- votes: post-gone\n/u);
  });

  test('without words it holds no five words of the page in a row, nor its name', () => {
    const pages = [
      ...readdirSync(SAMPLES).map((name) => sample(name)),
      ...listFixtures().map((name) => loadFixture(name).text),
    ];
    assert.ok(pages.length > 100);
    for (const text of pages) {
      const told = report(text, false);
      assert.ok(!told.includes('a page of mine'));
      const ofPage = runsOfFive(text);
      assert.deepEqual(
        [...runsOfFive(told)].filter((run) => ofPage.has(run)),
        [],
      );
    }
    // The same check finds words where they are.
    const text = sample('forum-kayak.txt');
    const ofPage = runsOfFive(text);
    assert.ok([...runsOfFive(`${report(text, true)} ${text.slice(900, 1200)}`)].some((run) => ofPage.has(run)));
  });

  test('of a page without a discussion, of markup and of any text it tells what there is', () => {
    assert.match(report('Nothing here.\n', true), /- format none, structure none/u);
    assert.match(report('', false), /No pattern was looked for, or none was found\./u);
    const json = JSON.stringify([{ id: 1, by: 'ann', text: 'Hm.', type: 'comment', time: 1500000000 }]);
    assert.doesNotThrow(() => report(json, true));
  });
});
