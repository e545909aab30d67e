import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '../../../src/core/index.js';
import { assertLawful } from '../../support/discussion-laws.js';

const FOLDER = join('media', 'samples');
const samples = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));

const spansOf = (text: string, moved = 0): string[] =>
  parse(text).posts.map(({ start, end }) => `${start + moved}–${end + moved}`);

suite('several pages in one file', () => {
  for (const upper of samples) {
    for (const lower of samples) {
      test(`${upper.name}, below it ${lower.name}: the posts of both`, () => {
        const text = `${upper.text}\n\n${lower.text}`;
        const discussion = parse(text);
        assertLawful(text, discussion);
        const wanted = [...spansOf(upper.text), ...spansOf(lower.text, upper.text.length + 2)];
        const found = new Set(discussion.posts.map(({ start, end }) => `${start}–${end}`));
        // Where the two meet, one post may begin or end elsewhere.
        const lost = wanted.filter((span) => !found.has(span));
        assert.ok(lost.length <= 1, `lost ${lost.join(', ')}`);
        assert.ok(discussion.posts.length >= wanted.length, `${discussion.posts.length} of ${wanted.length} posts`);
      });
    }
  }

  test('a post above replies in other dress is no byline of their article', () => {
    const text = pageWithNestedReplies();
    const { posts } = parse(text);
    assert.equal(posts[0].author, 'Rudi');
    assert.equal(posts.length, 1 + NESTED + LATER);
    for (const { start, end } of posts) assert.ok(end - start < 400, text.slice(start, end));
  });

  test('a reply answers a post of its own page', () => {
    const [first] = samples.filter(({ name }) => name.startsWith('thread'));
    const [second] = samples.filter(({ name }) => name.startsWith('qa-site'));
    const { posts } = parse(`${first.text}\n\n${second.text}`);
    const own = new Set(posts.filter(({ start }) => start > first.text.length).map(({ id }) => id));
    for (const { id, parent } of posts) if (parent !== null) assert.equal(own.has(parent), own.has(id), id);
    assert.ok(posts.filter(({ parent }) => parent === null).length >= 2);
  });
});

const NESTED = 9;
const LATER = 30;

/** An article, one comment, replies to it whose bylines and dates are written otherwise, and many comments like the first. */
function pageWithNestedReplies(): string {
  const article = Array.from(
    { length: 12 },
    (_, i) => `Paragraph ${i} tells how the pear tree fell, and what it fell on.`,
  );
  const lines = ['The night the pear tree fell', '', ...article.flatMap((line) => [line, '']), ''];
  const says = (name: string, day: number): void => {
    lines.push(`    ${day}. Jun, 2012 / ${name} says:`, '', `    We are sorry for the tree, and I have saws.`, '');
    lines.push('    Tell us when you want to begin, and I shall come with my brother and his cart.', '', '     ', '');
  };
  says('Rudi', 27);
  for (let i = 0; i < NESTED; i++) {
    lines.push(`    ${NAMES[i % NAMES.length]}  :`, `    June ${27 + (i % 3)}th, 2012 at ${(i % 9) + 1}:1${i} am`, '');
    lines.push(
      `    Rudi, you have no saws, you have a knife. I have seen it ${i + 2} times.`,
      '',
      '    Come and eat pears.',
      '',
    );
  }
  for (let i = 0; i < LATER; i++) says(`${NAMES[i % NAMES.length]} ${String.fromCharCode(65 + (i % 26))}`, 28);
  return lines.join('\n');
}

const NAMES = ['Deda', 'Martha', 'Lisbet', 'Janko', 'Kit', 'Gregor', 'Justus'];
