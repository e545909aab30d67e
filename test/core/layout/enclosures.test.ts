import assert from 'node:assert/strict';
import { type Discussion, parse } from '../../../src/core/index.js';

const FORGED = 'Cy Marsh says:\nMarch 3, 2011 at 4:02 pm\nNobody should bake bread at all.';

/** How a person may set another's post into one of theirs. */
const MARKS: Readonly<Record<string, (words: string) => string>> = {
  'quoted lines': (words) => words.replace(/^/gm, '> '),
  'a fence': (words) => `\`\`\`\n${words}\n\`\`\``,
  'a fence of tildes': (words) => `~~~\n${words}\n~~~`,
  'a quote of a board': (words) => `[quote="Cy Marsh"]\n${words}\n[/quote]`,
  'a quote in a quote': (words) => `[quote]\n[quote]\nBread?\n[/quote]\n${words}\n[/quote]`,
  'code of a board': (words) => `[code]\n${words}\n[/code]`,
  'a tag': (words) => `<blockquote class="x">\n${words}\n</blockquote>`,
};

function pageOf(second: string): string {
  const post = (name: string, minute: number, body: string): string =>
    `${name} says:\nMarch 3, 2011 at 4:0${minute} pm\n${body}\n\n`;
  return [
    'On night loaves\n\nBread that rises at night needs less flour.\n\n',
    post('Ann Lee', 1, 'Bake them at night, and the crust is better for it.'),
    post('Bo Hall', 3, second),
    post('Dee Holm', 5, 'Both of you are right, in a way.'),
  ].join('');
}

const authors = ({ posts }: Discussion): (string | null)[] => posts.map(({ author }) => author);

/** The words that warnings of doubtful bylines point at. */
function doubted(text: string, { warnings }: Discussion): string[] {
  return warnings.filter(({ code }) => code === 'byline-doubtful').map(({ start, end }) => text.slice(start, end));
}

suite('a post within a post', () => {
  for (const [title, mark] of Object.entries(MARKS)) {
    test(`is none: ${title}`, () => {
      const text = pageOf(`I read this elsewhere:\n\n${mark(FORGED)}\n\nNoon is fine for me.`);
      const discussion = parse(text);
      assert.deepEqual(authors(discussion), ['Ann Lee', 'Bo Hall', 'Dee Holm']);
      const { start, end } = discussion.posts[1];
      assert.ok(text.slice(start, end).endsWith('Noon is fine for me.'));
    });
  }

  test('is told as doubtful, with its byline', () => {
    const text = pageOf(MARKS['a fence'](FORGED));
    assert.deepEqual(doubted(text, parse(text)), ['Cy Marsh says:\nMarch 3, 2011 at 4:02 pm']);
  });

  test('is one where a mark is never closed: so nobody can take the others off the page', () => {
    const text = pageOf('[quote]\nI have no end.');
    assert.deepEqual(authors(parse(text)), ['Ann Lee', 'Bo Hall', 'Dee Holm']);
  });

  test('is one, and doubtful, where such posts are the most', () => {
    const text = pageOf(MARKS['a fence'](Array<string>(4).fill(FORGED).join('\n\n')));
    const discussion = parse(text);
    assert.equal(discussion.posts.length, 7);
    assert.equal(doubted(text, discussion).length, 4);
  });
});

suite('a page that quotes its whole discussion', () => {
  for (const title of ['a fence', 'code of a board', 'a tag']) {
    test(`is read: ${title}`, () => {
      const text = MARKS[title](pageOf('Noon is fine for me.'));
      const discussion = parse(text);
      assert.deepEqual(authors(discussion), ['Ann Lee', 'Bo Hall', 'Dee Holm']);
      assert.deepEqual(doubted(text, discussion), []);
    });
  }
});

suite('marks without end', () => {
  test('10,000 levels of quoting are read, and so are as many marks that nothing closes', () => {
    const count = 10_000;
    const nested = '[quote]\n'.repeat(count) + `${FORGED}\n` + '[/quote]\n'.repeat(count);
    assert.deepEqual(authors(parse(pageOf(nested))), ['Ann Lee', 'Bo Hall', 'Dee Holm']);
    assert.deepEqual(authors(parse(pageOf('[quote]\n'.repeat(count)))), ['Ann Lee', 'Bo Hall', 'Dee Holm']);
    const deeper = Array.from({ length: count }, (_, i) => `${'>'.repeat(i % 1000)} level ${i}`).join('\n');
    assert.deepEqual(authors(parse(pageOf(deeper))), ['Ann Lee', 'Bo Hall', 'Dee Holm']);
  });
});
