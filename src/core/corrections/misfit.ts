import type { Warning } from '../discussion.js';
import type { Correction, Misfit, PostAnchor } from './correction.js';

/** What is told of a correction that has no effect: which, and why. */
export function misfitSentence(correction: Correction, misfit: Misfit): string {
  return `${WHAT[correction.set]} the post ${named(correction.post)} has no effect: ${WHY[misfit]}.`;
}

/** The same as a warning, where the post stood when it was corrected. `length`: of the text, in UTF-16 units. */
export function misfitWarning(correction: Correction, misfit: Misfit, length: number): Warning {
  const end = Math.min(correction.post.end, length);
  const start = Math.min(correction.post.start, end);
  return { code: 'correction-unfit', message: misfitSentence(correction, misfit), start, end };
}

const WHAT: Readonly<Record<Correction['set'], string>> = {
  parent: 'The parent set for',
  votes: 'The votes set for',
  author: 'The author set for',
  date: 'The date set for',
  'not-a-post': 'The removal of',
  'a-post': 'The mark on',
};

const WHY: Readonly<Record<Misfit, string>> = {
  'post-gone': 'no post of the page has these words',
  'post-ambiguous': 'several posts of the page have these words',
  'post-overlaps': 'another post begins or ends inside it',
  'no-discussion': 'the page holds no discussion that it could be part of',
  'post-in-markup': 'posts can be marked in plain text only',
  'parent-gone': 'no post of the page has the words of its parent',
  'parent-ambiguous': 'several posts of the page have the words of its parent',
  'parent-later': 'its parent stands behind it',
  'parent-below': 'its parent answers it',
};

function named({ author, begins, start }: PostAnchor): string {
  const who = author === null ? '' : ` by ${author}`;
  return begins === '' ? `at ${start}${who}` : `“${begins} …”${who}`;
}
