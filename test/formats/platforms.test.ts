/**
 * Pages written by people who had not seen the reader, in layouts it had no rule for: what becomes of a page nobody thought of.
 * No page must be read whole; the shares of all pages together are floors, and they only go up. Whoever mends a page here mends
 * it by something that other pages have too.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type Post, type Span } from '../../src/core/index.js';
import { type MarkedPage, type MarkedPost, readMarks } from '../support/marks.js';

/** Shares of the annotated posts, and of the annotated titles; `alarms` counts pages without a discussion that are read as one. */
interface Shares {
  readonly found: number;
  readonly author: number;
  readonly date: number;
  readonly title: number;
  readonly alarms: number;
}

/** By folder. The later and further pages were written when the reader had been mended by the others; half of them nobody has looked at. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, Shares>>>> = {
  platforms: {
    'as the reader comes': { found: 0.87, author: 0.75, date: 0.82, title: 0.56, alarms: 3 },
    'without any record': { found: 0.87, author: 0.75, date: 0.82, title: 0.57, alarms: 3 },
  },
  'later-platforms': {
    'as the reader comes': { found: 0.76, author: 0.6, date: 0.68, title: 0.47, alarms: 2 },
    'without any record': { found: 0.75, author: 0.63, date: 0.68, title: 0.47, alarms: 2 },
  },
  'further-platforms': {
    'as the reader comes': { found: 0.56, author: 0.41, date: 0.51, title: 0.43, alarms: 1 },
    'without any record': { found: 0.56, author: 0.41, date: 0.51, title: 0.43, alarms: 1 },
  },
};

suite('platforms nobody wrote a rule for', () => {
  for (const [folder, floors] of Object.entries(FLOORS)) {
    const path = join('test', 'formats', folder);
    const pages = readdirSync(path)
      .filter((name) => name.endsWith('.page'))
      .map((name) => readMarks(readFileSync(join(path, name), 'utf8')));

    for (const [title, floor] of Object.entries(floors)) {
      test(`${folder}, ${title}`, () => {
        const shares = sharesOf(pages, title === 'without any record');
        const said = Object.entries(shares).map(([name, value]: [string, number]) => `${name} ${value.toFixed(3)}`);
        console.log(`      ${said.join(', ')}`);
        assert.ok(shares.found >= floor.found, `found: ${shares.found}`);
        assert.ok(shares.author >= floor.author, `author: ${shares.author}`);
        assert.ok(shares.date >= floor.date, `date: ${shares.date}`);
        assert.ok(shares.title >= floor.title, `title: ${shares.title}`);
        assert.ok(shares.alarms <= floor.alarms, `alarms: ${shares.alarms}`);
      }).timeout(60_000);
    }
  }
});

function sharesOf(pages: readonly MarkedPage[], general: boolean): Shares {
  const counts = { posts: 0, found: 0, author: 0, date: 0, titles: 0, title: 0, alarms: 0 };
  for (const page of pages) {
    const { posts, title } = parse(page.text, { general });
    if (page.title) {
      counts.titles++;
      if (title?.value === page.title.value) counts.title++;
    }
    if (page.structure === 'none') {
      if (posts.length > 0) counts.alarms++;
      continue;
    }
    for (const marked of page.posts) {
      counts.posts++;
      const post = posts.find((one) => isSame(one, marked));
      if (!post) continue;
      counts.found++;
      if (post.author === marked.author) counts.author++;
      if (post.dateText === marked.dateText) counts.date++;
    }
  }
  const { posts, found, author, date, titles, title, alarms } = counts;
  return { found: found / posts, author: author / posts, date: date / posts, title: title / titles, alarms };
}

/** Whether the two share more than half of what each of them covers. */
function isSame(post: Post, marked: MarkedPost): boolean {
  const shared = Math.min(post.end, marked.end) - Math.max(post.start, marked.start);
  return shared * 2 > length(post) && shared * 2 > length(marked);
}

function length({ start, end }: Span): number {
  return end - start;
}
