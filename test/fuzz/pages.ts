/**
 * Pages to fuzz with: pieces of pages that exist, changed where it hurts. A mutation knows lines, blocks, quotes and numbers, so
 * that what comes out is nearly a page, which finds more than noise does. Most pages are short: so many more can be tried.
 */
import fc from 'fast-check';
import { listFormats } from '../../src/core/index.js';
import { listFixtures, loadFixture } from '../support/fixtures.js';
import { generatedPage } from '../support/generated-pages.js';
import { HOSTILE_PIECES } from '../support/hostile-pages.js';
import { HOSTILE } from '../support/hostile-words.js';

/** Numbers that a mutation chooses by; each takes them modulo what it has. */
interface Choice {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** A piece of another page. */
  readonly other: string;
}
type Mutation = (text: string, choice: Choice) => string;

/** Replaces some lines of a page, one to a few of them. */
function onLines(change: (lines: string[], choice: Choice) => readonly string[]): Mutation {
  return (text, choice) => {
    const lines = text.split('\n');
    const from = choice.a % lines.length;
    const count = 1 + (choice.b % Math.min(12, lines.length));
    const chosen = lines.slice(from, from + count);
    return [...lines.slice(0, from), ...change(chosen, choice), ...lines.slice(from + count)].join('\n');
  };
}

const pick = <T>(from: readonly T[], by: number): T => from[by % from.length];
const put = (text: string, at: number, words: string, instead = 0): string =>
  text.slice(0, at) + words + text.slice(at + instead);

const NESTS = ['    ', '> ', '>', '>> ', '\t', '  ', '| ', '* ', '        ', '// ', '# ', '\u3000'];
const FRAMES: readonly (readonly [before: string, after: string])[] = [
  ['```', '```'],
  ['[quote="Ann Lee;12"]', '[/quote]'],
  ['[code]', '[/code]'],
  ['Ann Lee wrote:', ''],
  ['On March 3, 2011 at 4:05 pm, Bo wrote:', ''],
  ['“', '”'],
  ['<blockquote>', '</blockquote>'],
  ['<div class="comment">', '</div>'],
  ['/*', '*/'],
  ['-----Original Message-----', ''],
  ['<html><body><p>', '</p></body></html>'],
  ['--- quoted ---', '---'],
];
const SPOILERS =
  '\0|\ud83d|\udc4d|\u202e|\u2066|\u200b|\ufe0f|\u00a0|\t|\n|\r|\r\n|:|7|>|@|#|"|“|[|]|(|•|–|·|,|.|0|\x1b[2J|\u2028|\u0085|İ|ß|ﷺ|12|:05|年|👍'.split(
    '|',
  );
const PIECES = [...HOSTILE_PIECES, ...HOSTILE, '__proto__ says:\nMarch 3, 2011 at 4:05 pm', '#1', '@Bo', '3 points'];
const NUMBERS = [
  '0',
  '-0',
  '00',
  '1e999',
  '9007199254740993',
  '99999999999999999999',
  '31',
  '29',
  '13',
  '2011',
  '٣',
  '1.5k',
];
const ROWS = ['<p>', '<li>', '<td>', '<br>', '{"author":"', '","text":"', '<row Id="1" Text="', 'author,date,text\n'];

const MUTATIONS: readonly Mutation[] = [
  // Splice, repeat, nest, frame.
  (text, { a, other }) => {
    const lines = text.split('\n');
    lines.splice(a % (lines.length + 1), 0, other);
    return lines.join('\n');
  },
  onLines((lines, { c }) => Array.from({ length: c % 97 === 0 ? 40 : 2 + (c % 5) }, () => lines).flat()),
  onLines((lines, { c }) => lines.map((line) => pick(NESTS, c).repeat(1 + (c % 3)) + line)),
  onLines((lines, { c }) => lines.map((line, i) => pick(NESTS, c).repeat(i % 9) + line)),
  onLines((lines, { c }) => [pick(FRAMES, c)[0], ...lines, pick(FRAMES, c)[1]]),
  onLines((lines, { c }) => lines.map((line) => pick(ROWS, c) + line)),
  // Cut, move, join, shuffle.
  (text, { a }) => text.slice(0, a % (text.length + 1)),
  (text, { a }) => text.slice(a % (text.length + 1)),
  onLines(() => []),
  onLines((lines) => [...lines].reverse()),
  onLines((lines, { c }) => [lines.join(pick(['', ' ', '  ', '\t', ' | ', ' • '], c))]),
  onLines((lines) => lines.filter((line) => line.trim() !== '')),
  onLines((lines, { c }) => lines.flatMap((line) => [line, ...Array.from({ length: 1 + (c % 3) }, () => '')])),
  onLines((lines, { c }) => lines.flatMap((line) => [line.slice(0, c % 20), line.slice(c % 20)])),
  (text, { a, b }) => {
    const lines = text.split('\n');
    const line = lines[a % lines.length];
    return lines.flatMap((each, i) => (i % (1 + (b % 6)) === 0 ? [each, line] : [each])).join('\n');
  },
  // Bytes, signs, numbers, names.
  (text, { a, c }) => {
    if (text === '') return text;
    const at = a % text.length;
    return put(text, at, String.fromCharCode(text.charCodeAt(at) ^ (1 << (c % 16))), 1);
  },
  (text, { a, b, c }) => put(text, a % (text.length + 1), pick(SPOILERS, c), b % 2),
  (text, { a, c }) => put(text, a % (text.length + 1), pick(PIECES, c)),
  onLines((lines, { c }) => lines.map((line) => line.replace(/\d+/g, pick(NUMBERS, c)))),
  onLines((lines, { c }) => lines.map((line) => line.replace(/\d/g, (digit) => String((Number(digit) + c) % 10)))),
  onLines((lines, { c }) => lines.map((line) => line.replace(/\p{Lu}\p{L}+/u, () => pick(PIECES, c)))),
  onLines((lines, { c }) => lines.map((line) => (c % 2 === 0 ? line.toUpperCase() : line.toLowerCase()))),
  // Line ends.
  (text, { a, b }) => put(text, a % (text.length + 1), pick(['\r\n', '\r', '\n\n\n', '\n \n', '\f'], b)),
  (text, { a }) => text.replaceAll('\n', pick(['\r\n', '\r'], a)),
];

const LONGEST = 6000;

/** The whole pages that pieces are taken from: those of the project, and `more`. */
function wholePages(more: readonly string[]): readonly string[] {
  const fixtures = listFixtures().map((name) => loadFixture(name).text);
  return [...fixtures, ...listFormats().map(({ example }) => example), ...more].filter((page) => page !== '');
}

/** How much of a page a piece takes, in lines and in characters; mostly little, for a short page is soon read. */
const SIZES: readonly (readonly [weight: number, lines: number, characters: number])[] = [
  [120, 4, 80],
  [60, 8, 200],
  [15, 16, 400],
  [4, 60, 1500],
  [1, 1000, LONGEST],
];

/** Some lines in a row of one of the pages. */
function piecesOf(pages: readonly string[]): fc.Arbitrary<string> {
  const split = pages.map((page) => page.split('\n'));
  const size = fc.oneof(...SIZES.map(([weight, ...size]) => ({ weight, arbitrary: fc.constant(size) })));
  return fc.tuple(fc.nat(1e6), fc.nat(1e6), size).map(([page, at, [count, characters]]) => {
    const lines = pick(split, page);
    const from = count > lines.length ? 0 : at % lines.length;
    return lines
      .slice(from, from + count)
      .join('\n')
      .slice(0, characters);
  });
}

/** A changed piece of a page, of the project's own or of `more`. */
export function fuzzedPage(more: readonly string[] = []): fc.Arbitrary<string> {
  const piece = piecesOf(wholePages(more));
  const number = fc.nat(1e6);
  const step = fc.tuple(fc.constantFrom(...MUTATIONS), fc.record({ a: number, b: number, c: number, other: piece }));
  const base = fc.oneof({ weight: 100, arbitrary: piece }, { weight: 1, arbitrary: generatedPage });
  return fc
    .tuple(base, fc.array(step, { maxLength: 5 }))
    .map(([text, steps]) => steps.reduce((left, [mutate, choice]) => mutate(left, choice).slice(0, LONGEST), text));
}

const SAFE_WORDS =
  'bake bread night flour crust oven salt rye comments reply Leave share because is the not with loaves rise'.split(
    ' ',
  );
const GOES_ON = ' because the crust is not with flour';

/**
 * The page with its lines, blanks and signs but without what could make a byline: no digit, no colon, no dash, no word but plain ones
 * that are neither names nor verbs of saying nor ages, and no line of so few words that it could be a name.
 */
export function withoutBylines(text: string): string {
  return text
    .replace(/[\p{N}\p{Pd}:：@]/gu, '')
    .replace(/[\p{L}\p{M}\p{S}]+/gu, (word) => pick(SAFE_WORDS, word.length * 31 + word.charCodeAt(0)))
    .replace(/^.+$/gm, (line) => (/\w/.test(line) && line.trim().split(/\s+/).length < 7 ? line + GOES_ON : line));
}
