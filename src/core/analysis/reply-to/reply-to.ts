/** A message as far as finding its parent needs it. */
export interface ReplyPost {
  readonly author: string | null;
  /** ISO 8601, Unix seconds, "HH:MM", or null. */
  readonly date: string | number | null;
  readonly text: string;
  /** Text of others that the message quotes; not part of `text`. */
  readonly quotes?: readonly { readonly author: string | null; readonly text: string }[];
}

/** Who answers whom; both lists run parallel to the posts. */
export interface ReplyTargets {
  /** Index of the earlier post that each one answers; null opens a conversation. */
  readonly parents: readonly (number | null)[];
  /** Probability, 0…1, that the entry of `parents` (null included) is right. */
  readonly confidence: readonly number[];
}

/** Finds which earlier post each one answers, from names, quotes, times and shared words. */
export function findReplyTargets(posts: readonly ReplyPost[]): ReplyTargets {
  return { parents: posts.map(() => null), confidence: posts.map(() => 0) };
}
