import * as vscode from 'vscode';
import type { Evidence, Post, Span } from '../core/index.js';
import { doubtsOf } from '../core/view.js';
import { correctedName } from './corrections/texts.js';
import type { Page, Reading } from './page.js';
import { firstWords, printable } from './printable.js';
import { authorName, formatShare } from './texts.js';

/** Longest piece of a page that is shown as what a doubt is about, in UTF-16 units. */
const WORDS_SHOWN = 60;

/** "parent?", "votes?", "✎ votes": what is doubtful about a post, and what a person has set. For one line. */
export function doubtMarks({ discussion }: Reading, post: Post): readonly string[] {
  const marks = doubtsOf(discussion, post).map((doubt) => {
    switch (doubt) {
      case 'parent':
        return vscode.l10n.t('parent?');
      case 'votes':
        return vscode.l10n.t('votes?');
      case 'byline':
        return vscode.l10n.t('one post?');
    }
  });
  return post.corrected ? [...marks, `✎ ${correctedList(post)}`] : marks;
}

/** The same as it is read out. */
export function spokenDoubts({ discussion }: Reading, post: Post): readonly string[] {
  const doubts = doubtsOf(discussion, post).map((doubt) => {
    switch (doubt) {
      case 'parent':
        return vscode.l10n.t('parent doubtful');
      case 'votes':
        return vscode.l10n.t('votes doubtful');
      case 'byline':
        return vscode.l10n.t('perhaps more than one post');
    }
  });
  return post.corrected ? [...doubts, vscode.l10n.t('set by you: {0}', correctedList(post))] : doubts;
}

/** Whom a post answers, by which evidence and how surely, by which words, and who else it could be; each on a line. */
export function replyLines(page: Page, { tree }: Reading, post: Post): readonly string[] {
  const { parent, evidence, parentConfidence, parentAlternative, spans } = post;
  const nameOf = (id: string | null): string | null => {
    const other = id === null ? undefined : tree.post(id);
    return other ? authorName(other) : null;
  };
  const answered = nameOf(parent);
  const whom = answered === null ? vscode.l10n.t('Answers no other post') : vscode.l10n.t('In reply to {0}', answered);
  const other = nameOf(parentAlternative);
  const sure = vscode.l10n.t('{0} sure', formatShare(parentConfidence));
  return [
    [whom, evidenceName(evidence), ...(evidence === 'corrected' ? [] : [sure])].join(' · '),
    ...(spans.cue ? [vscode.l10n.t('Told by “{0}”', printable(page.slice(spans.cue)))] : []),
    ...(other === null ? [] : [vscode.l10n.t('Else in reply to {0}', other)]),
  ];
}

/** Why something about a post is doubtful, and what a person has set; a line each. */
export function doubtLines(page: Page, { discussion }: Reading, post: Post): readonly string[] {
  const isInside = ({ start, end }: Span): boolean => start >= post.start && end <= post.end;
  const lines: string[] = [];
  if (doubtsOf(discussion, post).includes('parent')) {
    lines.push(vscode.l10n.t('Whom it answers is doubtful; Set Parent… settles it.'));
  }
  for (const warning of discussion.warnings.filter(isInside)) {
    const words = firstWords(page.slice(warning), WORDS_SHOWN);
    if (warning.code === 'votes-ambiguous') {
      lines.push(vscode.l10n.t('“{0}” could be votes or a part of the text; Set Votes… settles it.', words));
    }
    if (warning.code === 'byline-doubtful') {
      lines.push(vscode.l10n.t('“{0}” inside it could be where another post begins.', words));
    }
  }
  if (post.corrected) lines.push(vscode.l10n.t('Set by you: {0}', correctedList(post)));
  return lines;
}

function correctedList({ corrected = [] }: Post): string {
  return corrected.map(correctedName).join(', ');
}

/** Why a post is taken to answer another. */
function evidenceName(evidence: Evidence): string {
  switch (evidence) {
    case 'layout':
      return vscode.l10n.t('by its place on the page');
    case 'mention':
      return vscode.l10n.t('by a name in its text');
    case 'quote':
      return vscode.l10n.t('by words it quotes');
    case 'none':
      return vscode.l10n.t('nothing on the page tells');
    case 'corrected':
      return vscode.l10n.t('set by you');
  }
}
