import type { MindChange } from '../core/index.js';
import { childrenOf } from '../core/view.js';
import type { PanelAgreement, PanelAnswer, PanelMindChange, PanelPassage, PanelQuestion } from '../protocol/panel.js';
import { nameOf, placeOf, quoteAt, quoteOfPost, sentenceAt } from './panel-quotes.js';
import type { AnalysedText } from './panel-source.js';
import { firstWords } from './printable.js';

/** Characters of a passage of the article, at most. */
const MAX_PASSAGE = 600;

/** What each answer of a Q&A page proposes, what is held against that, and whether it was met. */
export function panelAnswers(source: AnalysedText): readonly PanelAnswer[] {
  return source.analysis.summary.answers.map(({ post, proposal, objections }) => ({
    post,
    proposal: proposal && quoteAt(source, { ...proposal, post }),
    objections: objections.map(({ met, by, ...span }) => ({
      ...quoteAt(source, span),
      met,
      by: by && placeOf(by),
    })),
  }));
}

/** The questions left open, in text order. One without a place of its own is quoted by its post's first words. */
export function panelQuestions(source: AnalysedText): readonly PanelQuestion[] {
  const { openQuestions, unanswered } = source.analysis.summary;
  const placed = new Set(openQuestions.map(({ post }) => post));
  const { indexOf } = childrenOf(source.discussion);
  const questions = openQuestions.map(({ state, cue, ...span }): PanelQuestion => ({
    ...quoteAt(source, span),
    state,
    cue: cue && sentenceAt(source, cue),
  }));
  const others = unanswered.flatMap((id): PanelQuestion[] => {
    const quote = placed.has(id) ? null : quoteOfPost(source, id);
    return quote ? [{ ...quote, state: 'unanswered', cue: null }] : [];
  });
  return [...questions, ...others].sort((a, b) => indexOf(a.post) - indexOf(b.post) || a.start - b.start);
}

/** Where people come to agree, in text order. Told by the words of a stance, so nothing without stances. */
export function panelAgreements(source: AnalysedText): readonly PanelAgreement[] {
  if (!source.settings.stance) return [];
  const tree = childrenOf(source.discussion);
  return source.analysis.summary.agreements.map(({ kind, with: other, ...span }) => ({
    ...sentenceAt(source, span),
    kind,
    with: other,
    withAuthor: other === null ? null : nameOf(tree.post(other)),
  }));
}

/** Where somebody says to have changed their mind. Told by the words of a stance, so nothing without stances. */
export function mindChanges(source: AnalysedText, changes: readonly MindChange[]): readonly PanelMindChange[] {
  if (!source.settings.stance) return [];
  const tree = childrenOf(source.discussion);
  return changes.map(({ by, ...span }) => ({
    ...sentenceAt(source, span),
    by,
    byAuthor: by === null ? null : nameOf(tree.post(by)),
  }));
}

/** Which passages of the article are disputed. Nothing without stances. */
export function panelPassages(source: AnalysedText): readonly PanelPassage[] {
  const { text, analysis, settings } = source;
  if (!settings.stance) return [];
  return analysis.summary.passages.map(({ start, end, disputes }) => ({
    ...{ start, end, text: firstWords(text.slice(start, end), MAX_PASSAGE) },
    disputes: disputes.map((dispute) => quoteAt(source, dispute)),
  }));
}
