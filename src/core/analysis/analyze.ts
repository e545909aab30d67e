import type { Discussion } from '../discussion.js';
import type { Analysis, AnalyzeOptions } from './analysis.js';
import { participantsOf } from './participants.js';
import { findDisputedPassages } from './article/passages.js';
import { findPoints } from './points/points.js';
import { readPosts } from './read-posts.js';
import { readingView } from './reading-view.js';
import { findAgreements } from './replies/agreements.js';
import { reviewAnswers } from './replies/answers.js';
import { findOpenQuestions } from './replies/open-questions.js';
import { groupByPost, withoutFurniture } from './statements.js';
import { summarize } from './summary/summary.js';

/** Words of a summary when not said otherwise. */
const WORDS = 90;

/**
 * Works out what the posts of `discussion`, read from `text`, say: first every post by itself and against what it answers,
 * then the discussion as a whole, its points and from them the summary. Never throws, whatever the text.
 */
export function analyze(text: string, discussion: Discussion, options: AnalyzeOptions = {}): Analysis {
  const view = readingView(text, discussion);
  return view.toSource(analyzePlain(view.text, view.discussion, options));
}

function analyzePlain(text: string, discussion: Discussion, options: AnalyzeOptions): Analysis {
  const { posts: analyses, statements: all, topic, language } = readPosts(text, discussion, options);
  const statements = withoutFurniture(all, discussion.posts);
  const byPost = groupByPost(statements, discussion.posts.length);
  const agreements = findAgreements(discussion, byPost, analyses);
  const { points, clusters } = findPoints({ text, discussion, statements, byPost, analyses, topic, agreements });
  const words = options.words ?? WORDS;
  const answers = reviewAnswers(text, discussion, byPost, analyses);
  const sources = { text, discussion, statements, points, clusters, answers, words };
  const { sentences, line, coverage } = summarize(sources);
  const { unanswered, openQuestions } = findOpenQuestions(text, discussion, byPost, analyses, agreements);
  return {
    posts: analyses,
    participants: participantsOf(discussion, analyses, agreements),
    summary: {
      ...{ sentences, points, coverage, unanswered, line, openQuestions, agreements, answers },
      passages: findDisputedPassages(text, discussion, byPost, analyses, language),
    },
  };
}
