import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const postsOf = (lines: readonly string[]) => parse(lines.join('\n')).posts.length;

suite('pages on which nobody talks', () => {
  test('a calendar of events', () => {
    const events = ['Seed swap', 'Tea by the river', 'Brass in the yard', 'A walk along the wall'].flatMap(
      (title, i) => [
        `Saturday, March ${4 + i}, 2023, 11:00 am`,
        title,
        'The hall opens at ten. Children sit in front and the tea is free.',
        '',
      ],
    );
    assert.equal(postsOf(["What's on at the mill", '', ...events]), 0);
  });

  test('the same page with people who do', () => {
    const bodies = [
      'I brought beans last year, what should I bring now?',
      'Bring what you have. My peas went well.',
      'Thanks! See you there.',
      'We come from the other side of the river and would love to see it.',
    ];
    const posts = bodies.flatMap((body, i) => [
      `March ${4 + i}, 2023, 11:00 am`,
      ['Nan Pleacher', 'Tom Heathering', 'Nan Pleacher', 'W. Webb'][i],
      body,
      '',
    ]);
    assert.equal(postsOf(['Seed swap at the mill', '', ...posts]), 4);
  });

  test('a history of a program, told by its ids', () => {
    const commits = ['Measure in centimetres', 'Start at 220. Why not?', 'I rename my constant'].flatMap((title, i) => [
      title,
      `bramble committed ${i + 3} days ago`,
      `a1f3c0${i}`,
      '',
    ]);
    assert.equal(postsOf(['kiln / timer', 'Code', 'Issues 12', '', ...commits]), 0);
  });

  test('a log with levels and modules', () => {
    const log = ['INFO  main', 'WARN  printer', 'INFO  main', 'ERROR printer', 'INFO  main'].map(
      (name, i) => `2023-03-03 16:05:0${i},120 ${name}: sheet ${i}`,
    );
    assert.equal(postsOf(log), 0);
  });

  test("a user's page on a board", () => {
    const page = ['Wattle', 'Regular', 'Joined Nov 3, 2015', 'Last Post 2 days ago', 'Seen 3 hours ago', 'Views 1204'];
    assert.equal(postsOf([...page, 'Powered by Discourse, best viewed with JavaScript enabled']), 0);
  });
});
