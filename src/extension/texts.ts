import * as vscode from 'vscode';
import type { Post, PostKind } from '../core/index.js';
import { printable } from './printable.js';

// Words and numbers about posts, in the user's language.

const numbers = once(() => new Intl.NumberFormat(vscode.env.language));
const signedNumbers = once(() => new Intl.NumberFormat(vscode.env.language, { signDisplay: 'exceptZero' }));
const shares = once(() => new Intl.NumberFormat(vscode.env.language, { style: 'percent' }));
const plurals = once(() => new Intl.PluralRules(vscode.env.language));

/** "1 post", "340 posts". */
export function countPosts(count: number): string {
  return plurals().select(count) === 'one'
    ? vscode.l10n.t('{0} post', numbers().format(count))
    : vscode.l10n.t('{0} posts', numbers().format(count));
}

/** "no replies", "1 reply", "12 replies". */
export function countReplies(count: number): string {
  if (count === 0) return vscode.l10n.t('no replies');
  return plurals().select(count) === 'one'
    ? vscode.l10n.t('{0} reply', numbers().format(count))
    : vscode.l10n.t('{0} replies', numbers().format(count));
}

/** "1 vote", "−3 votes". */
export function countVotes(count: number): string {
  return plurals().select(Math.abs(count)) === 'one'
    ? vscode.l10n.t('{0} vote', numbers().format(count))
    : vscode.l10n.t('{0} votes', numbers().format(count));
}

/** A number with the user's separators. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** A probability as "87 %", as the user's language writes it. */
export function formatShare(share: number): string {
  return shares().format(share);
}

/** "+9", "-3", "0": net votes; for a review without votes its marks, "★ 4". Null when the page shows neither. */
export function shortVotes(post: Post): string | null {
  if (post.votes !== null) return signedNumbers().format(post.votes);
  return post.rating === null ? null : `★ ${numbers().format(post.rating)}`;
}

/** The author on one line, or words for a post without one. */
export function authorName(post: Post): string {
  return printable(post.author ?? '') || vscode.l10n.t('(no name)');
}

/** "Question", "Answer", … */
export function kindName(kind: PostKind): string {
  switch (kind) {
    case 'question':
      return vscode.l10n.t('Question');
    case 'answer':
      return vscode.l10n.t('Answer');
    case 'comment':
      return vscode.l10n.t('Comment');
    case 'post':
      return vscode.l10n.t('Post');
    case 'pingback':
      return vscode.l10n.t('Pingback');
  }
}

/** Made on first use: the first of each kind costs some milliseconds, which starting should not pay. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
