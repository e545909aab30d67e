import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const NAMES = ['Marta Lindqvist', 'tomkeeper', 'Ruben', 'Ana P.', 'hivefan77', 'Olga', 'J. Brandt', 'Pieter'];
const SAID = ['+1', '+1 from me too', 'me too', 'a b abc end', 'I had the same question about hives.'];

/** Three ways to put a byline above a body. */
const LAYOUTS: Readonly<Record<string, (name: string, date: string, words: string) => string>> = {
  'a date below the name, a blank line': (name, date, words) => `${name}\n${date}\n\n${words}\n`,
  'name and date in one line': (name, date, words) => `${name} ${date}\n${words}\n`,
  'a verb of saying': (name, date, words) => `${name} says:\n${date}\n${words}\n`,
};

function page(layout: keyof typeof LAYOUTS, wordsOf: (i: number) => string): string {
  const posts = NAMES.map((name, i) => LAYOUTS[layout](name, `May 1, 2017 at 1:0${i} pm`, wordsOf(i)));
  return [
    'Keeping bees',
    '',
    'An article about hives on balconies.',
    '',
    `${NAMES.length} Responses`,
    '',
    ...posts,
  ].join('\n');
}

function read(text: string): (string | null)[][] {
  return parse(text).posts.map(({ author, body }) => [
    author,
    body.map(({ start, end }) => text.slice(start, end)).join('|'),
  ]);
}

suite('people who all say the same', () => {
  for (const layout of Object.keys(LAYOUTS)) {
    for (const words of SAID) {
      test(`“${words}”: ${layout}`, () => {
        assert.deepEqual(
          read(page(layout, () => words)),
          NAMES.map((name) => [name, words]),
        );
      });
    }

    test(`most of them, between others: ${layout}`, () => {
      const wordsOf = (i: number): string =>
        i % 4 === 0 ? `That is a question of taste, as hive ${i} shows.` : 'me too';
      assert.deepEqual(
        read(page(layout, wordsOf)),
        NAMES.map((name, i) => [name, wordsOf(i)]),
      );
    });
  }
});
