import * as vscode from 'vscode';
import type { Correction, CorrectedValue, Misfit } from '../../core/index.js';
import { printable } from '../printable.js';
import { formatNumber } from '../texts.js';

/** What a correction says, in a few words: "Votes: 9". */
export function correctionName(correction: Correction): string {
  const unknown = vscode.l10n.t('unknown');
  switch (correction.set) {
    case 'parent':
      return correction.parent === null
        ? vscode.l10n.t('Parent: none')
        : vscode.l10n.t('Parent: {0}', printable(correction.parent.author ?? correction.parent.begins));
    case 'votes':
      return vscode.l10n.t('Votes: {0}', correction.votes === null ? unknown : formatNumber(correction.votes));
    case 'author':
      return vscode.l10n.t('Author: {0}', correction.author === null ? unknown : printable(correction.author));
    case 'date':
      return vscode.l10n.t('Date: {0}', correction.date ?? unknown);
    case 'not-a-post':
      return vscode.l10n.t('Not a post');
    case 'a-post':
      return vscode.l10n.t('Marked as a post');
  }
}

/** The name of a value that a person has set. */
export function correctedName(value: CorrectedValue): string {
  switch (value) {
    case 'post':
      return vscode.l10n.t('that it is a post');
    case 'parent':
      return vscode.l10n.t('parent');
    case 'votes':
      return vscode.l10n.t('votes');
    case 'author':
      return vscode.l10n.t('author');
    case 'date':
      return vscode.l10n.t('date');
  }
}

/** Why a correction has no effect. */
export function misfitText(misfit: Misfit): string {
  switch (misfit) {
    case 'post-gone':
      return vscode.l10n.t('No effect: its post is not on the page any more');
    case 'post-ambiguous':
      return vscode.l10n.t('No effect: several posts of the page have its words');
    case 'post-overlaps':
      return vscode.l10n.t('No effect: another post begins or ends inside the text marked');
    case 'no-discussion':
      return vscode.l10n.t('No effect: the page holds no discussion');
    case 'post-in-markup':
      return vscode.l10n.t('No effect: posts can be marked in plain text only');
    case 'parent-gone':
      return vscode.l10n.t('No effect: the parent is not on the page any more');
    case 'parent-ambiguous':
      return vscode.l10n.t('No effect: several posts of the page have the words of the parent');
    case 'parent-later':
      return vscode.l10n.t('No effect: the parent stands behind its reply');
    case 'parent-below':
      return vscode.l10n.t('No effect: the parent answers its own reply');
  }
}
