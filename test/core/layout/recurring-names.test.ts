import assert from 'node:assert/strict';
import { parse } from '../../../src/core/index.js';

const SAID: readonly (readonly [name: string, words: string])[] = [
  ['Marisol', 'I made twelve sheets from egg boxes and nine of them are now part of the felt. What did I do wrong?'],
  ['Hollander', 'The felt was dry. There you are.'],
  ['Marisol', 'That is all? How wet should it be, Hollander?'],
  ['Hollander', 'Wet enough that you regret carrying it.'],
  ['old rag', 'Also do not pull the mould straight up. I learned this from a man who spoke eleven words a year.'],
  ['Marisol', 'Twelve out of twelve today, thank you!'],
];

const authors = (text: string): (string | null)[] => parse(text).posts.map(({ author }) => author);
const page = (byline: (name: string) => string): string =>
  `First sheets stick to the felt\n\n${SAID.map(([name, words]) => `${byline(name)}${words}\n`).join('\n')}`;

suite('names that come back', () => {
  const names = SAID.map(([name]) => name);

  test('with a colon', () => {
    assert.deepEqual(authors(page((name) => `${name}:\n`)), names);
  });

  test('as headings, and in bold', () => {
    assert.deepEqual(authors(page((name) => `## ${name}\n\n`)), names);
    assert.deepEqual(authors(page((name) => `**${name}**\n\n`)), names);
  });

  test('set apart by nothing but their shortness, as far as most return', () => {
    assert.deepEqual(authors(page((name) => `${name}\n`).replace(/\n\n/g, '\n')), names);
  });

  test('none where nobody names another', () => {
    const text = page((name) => `## ${name}\n\n`).replace(', Hollander?', '?');
    assert.deepEqual(authors(text), []);
  });

  test('none in a manual, whose headings return too', () => {
    const entry = (name: string): string =>
      `# ${name}\n\nGives the ${name} back.\n\n## Example\n\nYou call it with a lid.\n\n## Parameters\n\nThe lid, and how long you boil it.\n\n`;
    assert.deepEqual(authors(['boil', 'pour', 'steep', 'rinse'].map(entry).join('')), []);
  });

  test('none in a program, and none in what is quoted more than once', () => {
    const code = 'return 1 if\n    you call it with a lid;\n\nreturn 0 if\n    you boil return 1 if;\n\n';
    assert.deepEqual(authors(`sub boil {\n${code.repeat(3)}}\n`), []);
    assert.deepEqual(authors(`Look:\n\n${'>>\nyou said what >>>\n\n>>>\nand I said >>\n\n'.repeat(3)}`), []);
  });

  test('none in a list of articles', () => {
    const teaser = (by: string, about: string): string =>
      `Latest\nby\n${by}\non\nWhat ${about} told us, and why you should care about it.\n\n`;
    const list = [
      ['Ann Lee', 'Bo Orr'],
      ['Bo Orr', 'the baker'],
      ['Ann Lee', 'your oven'],
      ['Bo Orr', 'Ann Lee'],
    ];
    assert.deepEqual(authors(list.map(([by, about]) => teaser(by, about)).join('')), []);
  });

  test('none in a song', () => {
    const chorus = 'Chorus:\nOh the kettle, you and I,\nboil it till the well runs dry\n\n';
    const verse = 'Verse:\nI bought a lid in early spring,\nit would not do a blessed thing\n\n';
    assert.deepEqual(authors(`The Kettle\n\n${verse}${chorus}${verse}${chorus}${verse}${chorus}`), []);
  });
});
