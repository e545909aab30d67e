import { phrases } from '../bylines/phrases.js';
import { type Block, bottomOf, footOf, topOf } from './block.js';
import { foldedName } from './name-line.js';
import { occurrences } from './occurrences.js';
import { type Page, perLine } from './page.js';

/**
 * What asks, calls or answers a post; and how Chinese, Japanese and Korean, which set no blanks between words, speak of who writes
 * and reads, laugh, and end what is said rather than written.
 */
const SIGNS =
  /^[@＠]\p{L}|>>\d|[?!？！؟我你您们們吗嗎吧呢啊哦嘛呀啦咱私僕俺]|ㅋㅋ|ㅎㅎ|(?:です|ます|ました|ない|ったわ?|けど|から|よね?|かな|だろう?|습?니다|[\uac00-\ud7a3][요네죠까지음])(?=[。．.…!?！？~wｗ笑）)\s]|$)|(?:세요|네요|어요|아요)(?!\p{L})/u;
const WORD = /[\p{L}'’]+/gu;

/** Fewer bodies that talk have only some pages of few posts. */
const USUAL = 0.35;
const FURTHEST = 14;
/** Of longer lines only the ends are seen (`text/abridge.ts`); they are prose, and get the benefit of the doubt. */
const SEEN = 100;
const LONGEST_WORD = 14;

/** Whether each line talks; rival templates ask for the same lines. */
const knownLines = perLine<boolean>();

function talks(page: Page, line: number): boolean {
  return (knownLines(page)[line] ??= isTalk(page, line));
}

function isTalk(page: Page, line: number): boolean {
  if (page.furniture(line) !== null) return false;
  const { ink, inkEnd } = page.lines;
  if (inkEnd[line] - ink[line] > SEEN) return true;
  const text = page.text.slice(ink[line], inkEnd[line]);
  if (SIGNS.test(text)) return true;
  const known = phrases('talk');
  for (const [word] of text.matchAll(WORD)) {
    if (word.length <= LONGEST_WORD && known.has(word.toLowerCase().replace('’', "'"))) return true;
  }
  return false;
}

/** Share of posts that talk: whose byline says that somebody says it, or whose body speaks to somebody or of whoever writes. */
export function talkShare(page: Page, blocks: readonly Block[]): number {
  const talking = blocks.filter((block, i) => {
    if (block.says) return true;
    const footer = block.place === 'footer';
    const from = footer
      ? i > 0
        ? bottomOf(blocks[i - 1]) + 1
        : footOf(block) - 6
      : block.last + (block.upTo === null ? 1 : 0);
    const to = footer
      ? footOf(block) + (block.from === null ? 0 : 1)
      : i + 1 < blocks.length
        ? topOf(blocks[i + 1])
        : from + FURTHEST;
    for (let line = Math.max(0, from); line < Math.min(to, page.end, from + FURTHEST); line++) {
      if (talks(page, line)) return true;
    }
    return false;
  });
  return talking.length / blocks.length;
}

/**
 * How much speaks against a discussion: rows of calendars, histories and indexes speak of nobody and to nobody, and who stands
 * in them stands there once. 0 where people talk.
 */
export function silence(page: Page, blocks: readonly Block[]): number {
  const quiet = 1 - talkShare(page, blocks) / USUAL;
  return quiet <= 0 ? 0 : quiet * Math.max(0, 1 - 2 * returningShare(page, blocks));
}

/** Share of posts by people who have written more than one. */
export function returningShare(page: Page, blocks: readonly Block[]): number {
  const times = occurrences(blocks.map(({ name }) => (name ? [foldedName(page, name)] : [])));
  let returning = 0;
  for (const count of times.values()) if (count > 1) returning += count;
  return returning / blocks.length;
}
