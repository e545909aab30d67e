/** A post as far as a summary needs it. */
export interface SpokenText {
  readonly author: string | null;
  readonly text: string;
}

/** The most telling sentences of `posts`: verbatim, in reading order, at most `words` words together. */
export function summarizePosts(_posts: readonly SpokenText[], _words = 90): readonly string[] {
  return [];
}
