/**
 * Files made of several invented pages, which were written for other tests: what becomes of the posts of each. They are measured
 * by what is read of the pages alone. The shares are floors, and they only go up.
 */
import assert from 'node:assert/strict';
import { parse, type Discussion, type Post, type Span } from '../../../src/core/index.js';
import { listFixtures, loadFixture } from '../../support/fixtures.js';

interface Alone {
  readonly text: string;
  readonly posts: readonly Post[];
}

const SEPARATORS: Readonly<Record<string, string>> = {
  'a blank line': '\n\n',
  'three blank lines': '\n\n\n\n',
  'a drawn line': `\n\n${'-'.repeat(60)}\n\n`,
  'a form feed': '\n\f\n',
  'no more than a line break': '\n',
};

const FILES = 6;

interface Floor {
  readonly found: number;
  readonly author: number;
}

/** By number of pages in a file: the share of the posts found where they stand alone, and of those with the same author. */
const FLOORS: Readonly<Record<string, Readonly<Record<number, Floor>>>> = {
  'as the reader comes': {
    2: { found: 0.83, author: 0.83 },
    3: { found: 0.87, author: 0.84 },
    5: { found: 0.79, author: 0.78 },
    10: { found: 0.87, author: 0.86 },
  },
  'without any record': {
    2: { found: 0.79, author: 0.79 },
    3: { found: 0.82, author: 0.81 },
    5: { found: 0.71, author: 0.7 },
    10: { found: 0.77, author: 0.76 },
  },
};
/** So many posts at most, of all, answer one of another page. */
const CROSSING = 0.04;

suite('files of many pages', () => {
  for (const [title, floors] of Object.entries(FLOORS)) {
    const general = title === 'without any record';
    const pages: Alone[] = [];
    suiteSetup(() => {
      for (const name of listFixtures()) {
        // Names without dates are looked for at the end of a page that shows nothing else.
        if (name.startsWith('few-comments/')) continue;
        const { text, posts: marked } = loadFixture(name);
        const { posts } = parse(text, { general });
        // By what is marked: which pages are drawn must not change with what is read.
        if (marked.length >= 2) pages.push({ text: text.trimEnd(), posts });
      }
    });
    for (const [count, floor] of Object.entries(floors)) {
      test(`${count} pages, ${title}`, () => {
        const shares = { posts: 0, found: 0, author: 0, crossing: 0 };
        const next = pseudoRandom(Number(count));
        for (const separator of Object.values(SEPARATORS)) {
          for (let file = 0; file < FILES; file++) {
            const chosen = draw(pages, Number(count), next);
            add(shares, chosen, separator, general);
          }
        }
        const found = shares.found / shares.posts;
        const author = shares.author / shares.posts;
        console.log(`      found ${found.toFixed(3)}, author ${author.toFixed(3)}, crossing ${shares.crossing}`);
        assert.ok(found >= floor.found, `found: ${found}`);
        assert.ok(author >= floor.author, `author: ${author}`);
        assert.ok(shares.crossing <= shares.posts * CROSSING, `replies across pages: ${shares.crossing}`);
      }).timeout(60_000);
    }
  }
});

function add(
  shares: { posts: number; found: number; author: number; crossing: number },
  pages: readonly Alone[],
  separator: string,
  general: boolean,
): void {
  const starts: number[] = [];
  let text = '';
  for (const page of pages) {
    if (text !== '') text += separator;
    starts.push(text.length);
    text += page.text;
  }
  const discussion = parse(text, { general });
  pages.forEach(({ posts }, i) => {
    for (const post of posts) {
      const moved = { start: post.start + starts[i], end: post.end + starts[i] };
      const same = discussion.posts.find((other) => isSame(other, moved));
      shares.posts++;
      if (same) shares.found++;
      if (same?.author === post.author) shares.author++;
    }
  });
  shares.crossing += crossingOf(discussion, starts);
}

/** How many posts answer one of another page. */
function crossingOf({ posts }: Discussion, starts: readonly number[]): number {
  const pageOf = ({ start }: Span): number => starts.filter((page) => page <= start).length;
  const pages = new Map(posts.map((post) => [post.id, pageOf(post)]));
  return posts.filter((post) => post.parent !== null && pages.get(post.parent) !== pageOf(post)).length;
}

/** Whether the two have at least half of what they cover in common. */
function isSame(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared * 2 >= Math.max(a.end, b.end) - Math.min(a.start, b.start);
}

/** So many pages, no two of them the same. */
function draw(pages: readonly Alone[], count: number, next: (limit: number) => number): Alone[] {
  const drawn = new Set<Alone>();
  while (drawn.size < count) drawn.add(pages[next(pages.length)]);
  return [...drawn];
}

/** Whole numbers below a limit, always the same ones for a seed. */
function pseudoRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}
