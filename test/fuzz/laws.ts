/** What must hold for any text at all; each law throws where it does not. */
import assert from 'node:assert/strict';
import { analyze, EXPORTERS, exportPage, open, parse, toJson, type Discussion } from '../../src/core/index.js';
import { recogniseSyntax } from '../../src/core/inputs/recognise.js';
import { assertLawful } from '../support/discussion-laws.js';
import { assertInSource } from '../support/input-laws.js';
import { withoutBylines } from './pages.js';

/** A law, and on how many cases in a hundred it is tried. */
export interface Law {
  readonly name: string;
  readonly share: number;
  readonly holds: (text: string) => void;
}

let last: { readonly text: string; readonly discussion: Discussion } | null = null;

/** Several laws ask for the same page in a row. */
function read(text: string): Discussion {
  if (last?.text !== text) last = { text, discussion: parse(text) };
  return last.discussion;
}

const isPlain = (text: string): boolean => recogniseSyntax(text, null) === 'plain';

export const LAWS: readonly Law[] = [
  {
    name: 'the model is sound: no throw, spans in bounds and order, parents earlier, no cycle',
    share: 100,
    holds(text) {
      assertModel(text, read(text));
    },
  },
  {
    name: 'so it is by the general reader alone',
    share: 6,
    holds(text) {
      assertModel(text, parse(text, { general: true }));
    },
  },
  {
    name: 'the analysis is sound: numbers finite and in their ranges, places inside the text',
    share: 100,
    holds(text) {
      const discussion = read(text);
      if (discussion.posts.length === 0) return;
      const analysis = analyze(text, discussion);
      assertFigures(analysis, text.length, 'analysis');
      assert.equal(analysis.posts.length, discussion.posts.length);
    },
  },
  {
    name: 'a plain page with posts shows of some who wrote it or when',
    share: 100,
    holds(text) {
      if (!isPlain(text)) return;
      const { posts } = read(text);
      assert.ok(posts.length === 0 || posts.some(({ author, dateText }) => author !== null || dateText !== null));
    },
  },
  {
    name: 'no post on a page where no line is a byline',
    share: 6,
    holds(text) {
      assert.deepEqual(parse(withoutBylines(text)).posts, []);
    },
  },
  {
    name: 'the line ends of Windows change nothing',
    share: 12,
    holds(text) {
      if (text.includes('\r') || !isPlain(text)) return;
      const windows = text.replaceAll('\n', '\r\n');
      assert.deepEqual(told(windows, parse(windows)), told(text, read(text)));
    },
  },
  {
    name: 'blank lines at the end change nothing',
    share: 12,
    holds(text) {
      if (!isPlain(text)) return;
      assert.deepEqual(parse(`${text}\n\n \n\t\r\n\u00a0\n`), parse(`${text}\n`));
    },
  },
  {
    name: 'blanks at the ends of lines change nothing',
    share: 12,
    holds(text) {
      if (!isPlain(text)) return;
      const blanks = text.replace(/[^\S\r\n]*(\r?\n)/g, '  $1');
      // Without the blank between them a lone CR and the LF behind it would be one break.
      const clean = text.replace(/(?<!\r)[^\S\r\n]+(\r?\n)/g, '$1');
      assert.deepEqual(told(blanks, parse(blanks)), told(clean, parse(clean)));
    },
  },
  {
    name: 'everything can be written out: JSON and all exports',
    share: 6,
    holds(text) {
      const discussion = read(text);
      const analysis = analyze(text, discussion);
      const page = { file: 'a', text, discussion, analysis };
      JSON.stringify(toJson(text, discussion, { file: 'a', analysis }));
      for (const form of Object.values(EXPORTERS)) exportPage(form, page);
    },
  },
  {
    name: 'after an edit the model equals a fresh parse, up to a renaming of ids',
    share: 6,
    holds(text) {
      const at = text.length >> 1;
      const session = open(text.slice(0, at));
      session.edit([{ start: at, end: at, text: text.slice(at) }]);
      assert.equal(session.text, text);
      assert.deepEqual(told(text, session.discussion), told(text, read(text)));
    },
  },
];

function assertModel(text: string, discussion: Discussion): void {
  // A file that only begins like markup or an export is read as the plain text it is.
  const isText = discussion.posts.length === 0 ? isPlain(text) : discussion.posts[0].places === null;
  if (isText) assertLawful(text, discussion);
  else assertInSource(text, discussion);
}

/** What a person is told, without offsets, ids or line ends: posts by their number. */
function told(text: string, { posts, title, structure, format }: Discussion): unknown {
  const order = new Map(posts.map(({ id }, index) => [id, index]));
  const words = ({ start, end }: { start: number; end: number }): string =>
    text.slice(start, end).replace(/[^\S\n]*\n/g, '\n');
  return {
    ...{ structure, format, title: title?.value },
    posts: posts.map((post) => [
      ...[post.kind, post.author, post.dateText, post.date, post.votes, post.reputation, post.rating, post.depth],
      ...[post.parent === null ? null : order.get(post.parent), post.evidence, words(post), post.body.map(words)],
      post.quotes.map((quote) => [words(quote), quote.post === null ? null : order.get(quote.post)]),
    ]),
  };
}

const PROBABILITY = new Set(['confidence', 'coverage']);
const MOOD = new Set(['score', 'sentiment', 'sentimentGiven', 'sentimentGot']);

/** Every number below `value` finite, those of known names in their ranges, every place inside the text. */
function assertFigures(value: unknown, length: number, path: string): void {
  if (typeof value === 'number') {
    assert.ok(Number.isFinite(value), `${path} is ${value}`);
    const name = path.slice(path.lastIndexOf('.') + 1);
    if (PROBABILITY.has(name)) assert.ok(value >= 0 && value <= 1, `${path} is ${value}`);
    if (MOOD.has(name)) assert.ok(value >= -1 && value <= 1, `${path} is ${value}`);
  } else if (typeof value === 'object' && value !== null) {
    if ('start' in value && 'end' in value) {
      const { start, end } = value as { start: number; end: number };
      assert.ok(start >= 0 && start <= end && end <= length, `${path}: ${start}…${end}`);
    }
    for (const [key, item] of Object.entries(value)) assertFigures(item, length, `${path}.${key}`);
  }
}
