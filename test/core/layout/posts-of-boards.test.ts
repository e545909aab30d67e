/** What the reader knows of boards in general, apart from any record: numbers, ends of posts, signatures, titles. */
import assert from 'node:assert/strict';
import { parse } from '../../../src/core/parse.js';

const LINES = [
  'It rains on the third platform.',
  'The roof has a hole above the bench.',
  'Nobody mends it before the summer.',
  'I brought an umbrella and a chair.',
];
const NAMES = ['ann', 'Bo Lee', 'cyd', 'ann'];

interface Parts {
  readonly above?: (name: string, i: number) => string;
  readonly below?: (name: string, i: number) => string;
}

/** A thread of four posts, each `name⏎date`, the parts put around their bodies. */
function thread({ above, below }: Parts): string {
  const posts = LINES.map((line, i) =>
    [NAMES[i], above?.(NAMES[i], i), `March ${i + 3}, 2011, 4:0${i} pm`, line, below?.(NAMES[i], i)]
      .filter((part) => part !== undefined)
      .join('\n'),
  );
  return ['The station board', 'A leaking roof', ...posts].join('\n');
}

const bodies = (text: string): string[] =>
  parse(text, { general: true }).posts.map((post) =>
    post.body.map(({ start, end }) => text.slice(start, end)).join(' '),
  );
const authors = (text: string): (string | null)[] => parse(text, { general: true }).posts.map((post) => post.author);

suite('posts of boards nobody wrote a record for', () => {
  test('begin at the name, however tall the card', () => {
    const ranks = [
      'Member\nPosts: 4',
      'Moderator\nPosts: 1,830\nLocation: Dock',
      'Member\nPosts: 210',
      'Member\nPosts: 4',
    ];
    const text = thread({ above: (_, i) => ranks[i], below: () => 'Reply' });
    assert.deepEqual(authors(text), NAMES);
    assert.deepEqual(bodies(text), LINES);
  });

  test('end where the page repeats itself', () => {
    const text = thread({ below: (name, i) => `${name} is at work\nReactions: ${i + 1}` });
    assert.deepEqual(bodies(text), LINES);
  });

  test('keep what one author alone repeats inside, but not as his words', () => {
    const text = thread({ below: (name, i) => `${name === 'ann' ? 'Trains are patient\n' : ''}Post ${i} ends here` });
    const { posts } = parse(text, { general: true });
    assert.deepEqual(bodies(text), LINES);
    assert.ok(text.slice(posts[0].start, posts[0].end).endsWith('Trains are patient'));
  });

  test('may be sent twice', () => {
    const [first, , third, last] = LINES;
    const text = thread({}).replace(LINES[1], first).replace(NAMES[1], 'ann');
    assert.deepEqual(bodies(text), [first, first, third, last]);
  });

  test('end above the rule of a signature', () => {
    const text = thread({ below: (_, i) => (i === 1 ? '_________________\nTrains are patient' : 'Top') });
    assert.equal(bodies(text)[1], LINES[1]);
  });

  test('count on after their numbers', () => {
    const text = thread({ above: (_, i) => `#${i + 41}`, below: () => 'See #41 for the plan' });
    assert.deepEqual(authors(text), NAMES);
  });
});
