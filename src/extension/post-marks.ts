import type { Analysis, PostId, SentimentLabel, StanceLabel } from '../core/index.js';

/** What the language of a post tells, as far as filters and steps ask for it. */
export interface PostMarks {
  /** `unknown` also where moods are not worked out. */
  readonly sentiment: SentimentLabel | 'unknown';
  /** To what it answers; null for a post that opens the page, and where stances are not worked out. */
  readonly stance: StanceLabel | null;
  /** It asks, and nobody answered. */
  readonly unanswered: boolean;
}

/** The marks of each post. They stay true of a post that an edit elsewhere leaves alone: posts keep their ids. */
export function marksOf({ posts, summary }: Analysis): ReadonlyMap<PostId, PostMarks> {
  const unanswered = new Set(summary.unanswered);
  return new Map(
    posts.map(({ post, sentiment, stance }) => [
      post,
      { sentiment: sentiment?.label ?? 'unknown', stance: stance?.label ?? null, unanswered: unanswered.has(post) },
    ]),
  );
}
