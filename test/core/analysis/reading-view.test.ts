import assert from 'node:assert/strict';
import { analyze, parse, reasonsOf, wordsAt } from '../../../src/core/index.js';

/** The same three posts as a table and as a page. */
const POSTS = [
  ['Ann', '2011-03-03', 'I hate "cold" loaves & think nobody should bake at night, because the kitchen is cold.'],
  ['Bo', '2011-03-04', 'I disagree. Baking at night is a wonderful idea because the oven is free.'],
  ['Cy', '2011-03-05', 'I agree with Bo. Baking at night is a wonderful idea.'],
];
const TABLE = [
  'author,date,text',
  ...POSTS.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')),
].join('\n');
const JSON_LIST = JSON.stringify(POSTS.map(([author, date, text]) => ({ author, date, text })));

suite('analysis of what is no plain text', () => {
  for (const [form, source] of Object.entries({ TABLE, JSON_LIST })) {
    test(`${form}: every place found lies in its post and says there what was read`, () => {
      const discussion = parse(source);
      const { posts, summary } = analyze(source, discussion);
      assert.equal(posts.length, POSTS.length);
      const [ann, bo] = posts;
      assert.ok(ann.sentiment!.score < 0 && bo.sentiment!.score > 0);
      for (const [i, read] of posts.entries()) {
        const { arguments: found, argumentLinks } = read;
        const post = discussion.posts[i];
        for (const { start, end } of [
          ...[...reasonsOf(read), ...found],
          ...argumentLinks.flatMap(({ premise, claim, cue }) => [premise, claim, ...(cue ? [cue] : [])]),
        ]) {
          assert.ok(start >= post.start && end <= post.end && end > start);
          assert.ok(post.text!.includes(wordsAt(source, post, { start, end })));
        }
      }
      for (const sentence of summary.sentences) {
        const post = discussion.posts.find(({ id }) => id === sentence.post)!;
        assert.ok(post.text!.includes(wordsAt(source, post, sentence)));
      }
    });
  }

  test('the same posts mean the same in every form', () => {
    const read = (source: string) => {
      const { posts, summary } = analyze(source, parse(source));
      return [
        posts.map(({ sentiment, language }) => [sentiment?.score, language]),
        summary.points.map(({ label }) => label),
      ];
    };
    assert.deepEqual(read(JSON_LIST), read(TABLE));
  });
});
