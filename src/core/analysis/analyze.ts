import type { Discussion } from '../discussion.js';
import type { Analysis, AnalyzeOptions } from './analysis.js';
import { participantsOf } from './participants.js';
import { findPoints } from './points/points.js';
import { readPosts } from './read-posts.js';
import { readingView } from './reading-view.js';
import { withoutFurniture } from './statements.js';
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
  const { posts, statements: all, topic } = readPosts(text, discussion, options);
  const statements = withoutFurniture(all);
  const points = findPoints(text, discussion, statements, posts, topic);
  return {
    posts,
    participants: participantsOf(discussion, posts),
    summary: summarize(text, discussion, statements, points, options.words ?? WORDS),
  };
}
