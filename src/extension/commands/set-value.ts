import * as vscode from 'vscode';
import type { CorrectionById, Post } from '../../core/index.js';
import { isIsoDate } from '../../core/view.js';
import { authorName } from '../texts.js';
import { type Command, type Services, textArgument } from './command.js';
import { correct, correctable } from './correct.js';

/** A value that a person types; what is empty is unknown. A key may bring it along: `"args": { "value": "9" }`. */
interface TypedValue {
  readonly title: (author: string) => string;
  readonly prompt: () => string;
  readonly now: (post: Post) => string;
  /** What is wrong with it; null for a good one. */
  readonly refuse: (typed: string) => string | null;
  readonly toCorrection: (post: string, typed: string) => CorrectionById;
}

/** Sets the votes of a post. */
export const setVotes: Command = {
  id: 'discussionLens.setVotes',
  run: (services, argument) =>
    set(services, argument, {
      title: (author) => vscode.l10n.t('Set the Votes of the Post by {0}', author),
      prompt: () => vscode.l10n.t('A whole number as the page shows it; empty where it shows none'),
      now: ({ votes }) => (votes === null ? '' : String(votes)),
      refuse: (typed) => (typed === '' || toInteger(typed) !== null ? null : vscode.l10n.t('This is no whole number.')),
      toCorrection: (post, typed) => ({ set: 'votes', post, votes: toInteger(typed) }),
    }),
};

/** Sets the author of a post. */
export const setAuthor: Command = {
  id: 'discussionLens.setAuthor',
  run: (services, argument) =>
    set(services, argument, {
      title: (author) => vscode.l10n.t('Set the Author of the Post by {0}', author),
      prompt: () => vscode.l10n.t('The name as the page shows it; empty where it shows none'),
      now: ({ author }) => author ?? '',
      refuse: () => null,
      toCorrection: (post, typed) => ({ set: 'author', post, author: typed === '' ? null : typed }),
    }),
};

/** Sets the date of a post. */
export const setDate: Command = {
  id: 'discussionLens.setDate',
  run: (services, argument) =>
    set(services, argument, {
      title: (author) => vscode.l10n.t('Set the Date of the Post by {0}', author),
      prompt: () => vscode.l10n.t('As 2017-04-24 or 2017-04-24T06:47; empty where the page shows none'),
      now: ({ date }) => date ?? '',
      refuse: (typed) => (typed === '' || isIsoDate(typed) ? null : vscode.l10n.t('This is no such date.')),
      toCorrection: (post, typed) => ({ set: 'date', post, date: typed === '' ? null : typed }),
    }),
};

async function set(services: Services, argument: unknown, value: TypedValue): Promise<void> {
  const { page, post } = await correctable(services, argument);
  const given = textArgument(argument, 'value');
  const isGood = given !== null && value.refuse(given.trim()) === null;
  const typed = isGood ? given : await ask(post, value);
  if (typed === undefined) return;
  await correct(services, page, { kind: 'set', correction: value.toCorrection(post.id, typed.trim()) });
}

function ask(post: Post, value: TypedValue): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: value.title(authorName(post)),
    prompt: value.prompt(),
    value: value.now(post),
    validateInput: (text) => value.refuse(text.trim()),
  });
}

/** Null for what is no whole number. A page may write minus as a sign of its own. */
function toInteger(typed: string): number | null {
  const plain = typed.replace(/^[−–]/u, '-');
  return /^[+-]?\d{1,15}$/u.test(plain) ? Number(plain) + 0 : null;
}
