import * as vscode from 'vscode';
import type { Post } from '../core/index.js';
import { doubtMarks, spokenDoubts } from './doubt.js';
import type { Page } from './page.js';
import { firstWords } from './printable.js';
import { authorName, countReplies, countVotes, kindName, shortVotes } from './texts.js';

/** What has a post's words; a page, or an older save of it. */
export type WordSource = Pick<Page, 'slice' | 'reading'>;

/** How many UTF-16 units of a post's words stand in one line. */
const WORDS_SHOWN = 80;

/** The first words of a post, on one line: of one that only submits something, its title. Empty for a post without words. */
export function wordsOfLine(page: WordSource, post: Post, max: number = WORDS_SHOWN): string {
  if (post.text !== null) return firstWords(post.text, max);
  let text = '';
  for (const { start, end } of post.body) {
    if (text.length >= max * 4) break;
    text += `${text && ' '}${page.slice({ start, end: Math.min(end, start + max * 4 + 1) })}`;
  }
  const words = firstWords(text, max);
  const title = words === '' ? page.reading?.discussion.title : null;
  return title && post.start <= title.start && title.end <= post.end ? firstWords(title.value, max) : words;
}

/** "+31 ✓ · parent? · first words": what stands beside an author's name. */
export function describe(page: WordSource, post: Post): string {
  const marks = [shortVotes(post), post.accepted === true ? '✓' : null].filter((mark) => mark !== null).join(' ');
  const doubts = page.reading ? doubtMarks(page.reading, post) : [];
  return [marks, ...doubts, wordsOfLine(page, post)].filter((part) => part !== '').join(' · ');
}

/** A row as it is read out: kind, author, votes, first words, number of replies, what is doubtful. */
export function spokenLine(page: WordSource, post: Post, replies: number): string {
  const kind = post.accepted === true ? vscode.l10n.t('Accepted answer') : kindName(post.kind);
  const votes = post.votes === null ? null : countVotes(post.votes);
  const parts = [kind, authorName(post), votes, wordsOfLine(page, post), countReplies(replies)];
  const doubts = page.reading ? spokenDoubts(page.reading, post) : [];
  return [...parts, ...doubts].filter((part) => part !== null && part !== '').join(', ');
}
