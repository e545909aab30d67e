import * as vscode from 'vscode';
import type { SentimentLabel, StanceLabel } from '../core/index.js';
import { firstWords } from './printable.js';
import { formatNumber, kindName } from './texts.js';
import { FILTER_PARTS, type FilterPart, type PostFilter } from './thread-filter.js';

/** Longest name or search text in a sentence about a filter, in UTF-16 units. */
const LONGEST = 60;

/** "text “mould”, votes ≥ 5": what each part that is set asks for. */
export function describeFilter(filter: PostFilter): readonly string[] {
  return FILTER_PARTS.flatMap((part) => describePart(filter, part) ?? []);
}

/** What one part asks for; null where it asks for nothing. */
export function describePart(filter: PostFilter, part: FilterPart): string | null {
  const { text, author, kind, votesFrom, stance, sentiment, unanswered, doubtful } = filter;
  switch (part) {
    case 'text':
      return text === null ? null : vscode.l10n.t('text “{0}”', firstWords(text, LONGEST));
    case 'author':
      return author === null ? null : vscode.l10n.t('by {0}', nameOfAuthor(author));
    case 'kind':
      return kind === null ? null : vscode.l10n.t('kind: {0}', kindName(kind));
    case 'votesFrom':
      return votesFrom === null ? null : vscode.l10n.t('votes ≥ {0}', formatNumber(votesFrom));
    case 'stance':
      return stance === null ? null : vscode.l10n.t('stance: {0}', stanceName(stance));
    case 'sentiment':
      return sentiment === null ? null : vscode.l10n.t('mood: {0}', moodName(sentiment));
    case 'unanswered':
      return unanswered === null ? null : vscode.l10n.t('unanswered questions');
    case 'doubtful':
      return doubtful === null ? null : vscode.l10n.t('doubtful whom it answers');
  }
}

/** What a part is called in the list of parts. */
export function partName(part: FilterPart): string {
  switch (part) {
    case 'text':
      return vscode.l10n.t('Text');
    case 'author':
      return vscode.l10n.t('Author');
    case 'kind':
      return vscode.l10n.t('Kind of post');
    case 'votesFrom':
      return vscode.l10n.t('Votes from');
    case 'stance':
      return vscode.l10n.t('Stance');
    case 'sentiment':
      return vscode.l10n.t('Mood');
    case 'unanswered':
      return vscode.l10n.t('Unanswered questions');
    case 'doubtful':
      return vscode.l10n.t('Doubtful whom it answers');
  }
}

/** An author's name on one line; words for posts that show none. */
export function nameOfAuthor(author: string): string {
  return firstWords(author, LONGEST) || vscode.l10n.t('(no name)');
}

export function stanceName(stance: StanceLabel): string {
  switch (stance) {
    case 'agree':
      return vscode.l10n.t('agrees');
    case 'disagree':
      return vscode.l10n.t('disagrees');
    case 'neutral':
      return vscode.l10n.t('neither');
    case 'unknown':
      return vscode.l10n.t('unknown');
  }
}

export function moodName(mood: SentimentLabel | 'unknown'): string {
  switch (mood) {
    case 'positive':
      return vscode.l10n.t('positive');
    case 'negative':
      return vscode.l10n.t('negative');
    case 'neutral':
      return vscode.l10n.t('neutral');
    case 'unknown':
      return vscode.l10n.t('unknown');
  }
}
