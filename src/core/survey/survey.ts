import type { AnalyzeOptions } from '../analysis/analysis.js';
import { participantsOf } from '../analysis/participants.js';
import { readPosts } from '../analysis/read-posts.js';
import { readingView } from '../analysis/reading-view.js';
import type { Discussion, Structure } from '../discussion.js';
import { doubtsOf } from '../doubt.js';
import { type CorrectedOptions, readCorrected } from '../corrections/read-corrected.js';

/** What a page comes to, in one line of a table. */
export interface PageSurvey {
  /** Id of the format that read it; null when there is no discussion. */
  readonly format: string | null;
  readonly structure: Structure;
  readonly title: string | null;
  readonly posts: number;
  /** Named people. */
  readonly people: number;
  /** ISO 8601: the earliest and the latest date of a post; null where no post shows one. */
  readonly first: string | null;
  readonly last: string | null;
  /** Sum of the votes shown; null where the page shows none. */
  readonly votes: number | null;
  /** Mean mood of the posts whose mood is known, from -1 to 1; null where none is, or moods are switched off. */
  readonly mood: number | null;
  /** Posts with something that a person should look at (`doubtsOf`). */
  readonly doubts: number;
}

/** Reads a page and sums it up; nothing of it is kept. Never throws on any string. */
export function surveyPage(
  text: string,
  options: CorrectedOptions & Pick<AnalyzeOptions, 'sentiment'> = {},
): PageSurvey {
  const discussion = readCorrected(text, options);
  const { format, structure, title, posts } = discussion;
  const dates = posts.flatMap(({ date, dateResolved }) => date ?? dateResolved ?? []).sort();
  return {
    format,
    structure,
    title: title?.value ?? null,
    posts: posts.length,
    people: participantsOf(discussion).length,
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    votes: posts.reduce<number | null>((sum, { votes }) => (votes === null ? sum : (sum ?? 0) + votes), null),
    mood: options.sentiment === false || posts.length === 0 ? null : meanMood(text, discussion),
    doubts: posts.filter((post) => doubtsOf(discussion, post).length > 0).length,
  };
}

function meanMood(source: string, discussion: Discussion): number | null {
  const view = readingView(source, discussion);
  const { posts } = readPosts(view.text, view.discussion, { stance: false, arguments: false });
  const scores = posts.flatMap(({ sentiment }) => sentiment?.score ?? []);
  if (scores.length === 0) return null;
  return Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 1000) / 1000;
}
