// Pages written to harm: names that are keys, names that look alike, one name said without end, depth without end.
import assert from 'node:assert/strict';
import { analyze, type Discussion, parse, participantsOf, toJson } from '../../src/core/index.js';

const DATE = 'March 3, 2011 at 4:0';

function pageOf(posts: readonly (readonly [name: string, body: string])[]): string {
  return posts.map(([name, body], i) => `${name} says:\n${DATE}${i % 10} pm\n${body}\n`).join('\n');
}

const authors = ({ posts }: Discussion): (string | null)[] => posts.map(({ author }) => author);

suite('names that every object knows', () => {
  const names = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf'];

  test('are people like any other', () => {
    const text = pageOf(
      [...names, ...names].map((name, i) => [name, `@${names[(i + 1) % 5]} the loaf needs ${i} eggs.`]),
    );
    const discussion = parse(text);
    assert.deepEqual(authors(discussion), [...names, ...names]);
    // The second five each name the one after them, who has posted before.
    assert.equal(discussion.posts[5].parent, discussion.posts[1].id);
    const analysis = analyze(text, discussion);
    const counted = analysis.participants.map(({ author, posts }) => [author, posts]);
    assert.deepEqual(counted.sort(), names.map((name) => [name, 2]).sort());
    const json = JSON.parse(JSON.stringify(toJson(text, discussion, { file: '__proto__', analysis }))) as {
      participants: { author: string }[];
    };
    assert.deepEqual(json.participants.map(({ author }) => author).sort(), [...names].sort());
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
});

suite('names that look alike', () => {
  // The second one is written with Cyrillic letters.
  const [latin, cyrillic] = ['Anna Post', 'Аnnа Роst'];

  test('are different people, and a mention means the one whose letters it has', () => {
    const text = pageOf([
      [latin, 'Bake at night.'],
      [cyrillic, 'Never bake.'],
      ['Bo Hall', `@${latin} I do.`],
      ['Cy Marsh', `@${cyrillic} Why?`],
    ]);
    const discussion = parse(text);
    const [first, second, third, fourth] = discussion.posts;
    assert.deepEqual([third.parent, fourth.parent], [first.id, second.id]);
    assert.equal(participantsOf(discussion).length, 4);
  });
});

suite('too much of a thing', () => {
  test('100,000 mentions of one name', () => {
    const text = pageOf([
      ['Ann Lee', 'Bake at night.'],
      ['Bo Hall', '@Ann Lee '.repeat(100_000)],
      ['Cy Marsh', 'No.'],
    ]);
    const discussion = parse(text);
    assert.equal(discussion.posts[1].parent, discussion.posts[0].id);
    assert.equal(analyze(text, discussion).posts.length, 3);
  });

  test('10,000 levels of quoting, of indentation, of tags, of brackets', () => {
    const count = 10_000;
    const quoted = pageOf([
      ['Ann Lee', 'Bake at night.'],
      ['Bo Hall', `${'>'.repeat(count)} Bake at night.\nNo.`],
      ['Cy Marsh', 'Yes.'],
    ]);
    assert.deepEqual(authors(parse(quoted)), ['Ann Lee', 'Bo Hall', 'Cy Marsh']);
    const indented = Array.from(
      { length: 300 },
      (_, i) => `${' '.repeat(i)}Ann${i} says:\n${' '.repeat(i)}${DATE}1 pm\n`,
    );
    assert.ok(parse(indented.join('\n')).posts.length > 0);
    const comment = '<li class="comment"><b class="fn">Ann</b><div class="comment-content">Bake.</div><ol>';
    const nested = parse(`<html><body>${comment.repeat(count)}`);
    // So many levels of elements are followed, as in browsers; what stands deeper is read no further.
    assert.equal(nested.posts.at(-1)?.depth, nested.posts.length - 1);
    assert.ok(nested.posts.length >= 200);
    assert.deepEqual(parse('['.repeat(count)).posts, []);
    assert.deepEqual(parse('{"a":'.repeat(count)).posts, []);
  });
});
