import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = join('..', 'shared', 'corpus');
const FOLDERS = ['seeds', 'blogs', 'web'];
const SAMPLES = join('media', 'samples');

/** The annotated pages, in a fixed order; the project's own fixtures and samples where there are none. */
export function readPages(core) {
  if (existsSync(CORPUS)) return FOLDERS.flatMap((folder) => textsIn(join(CORPUS, folder)));
  return [...core.listFixtures().map((name) => core.loadFixture(name).text), ...textsIn(SAMPLES)];
}

function textsIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * A text of `size` characters, two bytes each: the pages one behind the other and over again, each time with other words
 * and numbers, so that no two posts are equal and a cache helps nobody.
 */
export function manyCharacters(pages, size, all = pages) {
  const usual = usualWords(all);
  const parts = [];
  let length = 1;
  for (let copy = 0; length < size; copy++) {
    for (const page of pages) {
      const part = `${copy === 0 ? page : varied(page, copy, usual)}\n\n`;
      parts.push(part);
      length += part.length;
      if (length >= size) break;
    }
  }
  // Through bytes, so that the text is one flat string as it comes from a file.
  return Buffer.from(`${parts.join('').slice(0, size - 1)}…`, 'utf8').toString('utf8');
}

/** The pages with most posts, each repeated to `size` characters: what one long thread looks like, in layouts that differ. */
export function longThreads({ parse }, pages, count, size) {
  const posts = new Map(pages.map((page) => [page, parse(page).posts.length]));
  const longest = [...pages].sort((a, b) => posts.get(b) - posts.get(a)).slice(0, count);
  return longest.map((page) => manyCharacters([page], size, pages));
}

/** Words on one page in a hundred: what pages are made of, and what a reader goes by. */
function usualWords(pages) {
  const counts = new Map();
  for (const page of pages) {
    for (const word of new Set(page.toLowerCase().match(/\p{L}+/gu))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count * 100 >= pages.length).map(([word]) => word));
}

/** The page with other letters in its rare words, names among them, other minutes, and other numbers of three digits. */
function varied(page, copy, usual) {
  return page
    .replace(/(?<![\p{L}\p{N}])\p{Ll}?\p{Lu}?[a-z]{3,}(?![\p{L}\p{N}])/gu, (word) =>
      usual.has(word.toLowerCase()) ? word : word.replace(/[a-z]/g, (letter) => shifted(letter, copy)),
    )
    .replace(/(?<=\d:)[0-5]\d(?!\d)/g, (minutes) => String((Number(minutes) + copy) % 60).padStart(2, '0'))
    .replace(/(?<![\d.,:/-])[1-9]\d\d(?![\d.,:/-])/g, (number) => String(((Number(number) + copy * 7) % 900) + 100));
}

const VOWELS = 'aeiou';
const CONSONANTS = 'bcdfghjklmnpqrstvwxyz';

/** Vowels stay vowels, so that a word looks like one. */
function shifted(letter, by) {
  const row = VOWELS.includes(letter) ? VOWELS : CONSONANTS;
  return row.charAt((row.indexOf(letter) + by) % row.length);
}
