import type { PostAnalysis } from '../core/index.js';
import type { PanelBar, PanelCounts, PanelMood } from '../protocol/panel.js';
import { nameOf, wordsOf } from './panel-quotes.js';
import type { AnalysedText } from './panel-source.js';

/** Bars of the chart at most: two pixels each in the narrowest view. */
export const MAX_BARS = 100;

/** A mean as near to 0 as this is called neutral. */
const NEUTRAL_MEAN = 0.05;

/** The mood of one post, or null where it is not known. */
export function moodOf(post: PostAnalysis | undefined): PanelMood | null {
  if (!post?.sentiment) return null;
  const { score, label, confidence } = post.sentiment;
  return { score, label, confidence };
}

/** A mean score over several posts as a mood; null stays null. */
export function meanMood(score: number | null): PanelMood | null {
  if (score === null) return null;
  const label = Math.abs(score) <= NEUTRAL_MEAN ? 'neutral' : score > 0 ? 'positive' : 'negative';
  return { score, label, confidence: null };
}

/** One bar a post; beyond `MAX_BARS` posts, one bar for each of as many runs of neighbours, equally long but for one. */
export function moodBars({ text, discussion, analysis }: AnalysedText): readonly PanelBar[] {
  const { posts } = discussion;
  const bars = Math.min(posts.length, MAX_BARS);
  return Array.from({ length: bars }, (_, bar) => {
    const first = Math.floor((bar * posts.length) / bars);
    const end = Math.floor(((bar + 1) * posts.length) / bars);
    let known = 0;
    let sum = 0;
    for (let i = first; i < end; i++) {
      const { sentiment } = analysis.posts[i];
      if (!sentiment) continue;
      known += 1;
      sum += sentiment.score;
    }
    return {
      first: first + 1,
      last: end,
      post: posts[first].id,
      author: nameOf(posts[first]),
      words: wordsOf(text, posts[first]),
      mood: end - first === 1 ? moodOf(analysis.posts[first]) : meanMood(known > 0 ? sum / known : null),
      known,
    };
  });
}

/** How many posts sound how. */
export function moodTally({ discussion, analysis }: AnalysedText): NonNullable<PanelCounts['moods']> {
  const tally = { positive: 0, neutral: 0, negative: 0, unknown: 0 };
  discussion.posts.forEach((_, i) => tally[analysis.posts[i]?.sentiment?.label ?? 'unknown']++);
  return tally;
}
