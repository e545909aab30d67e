import type { Post } from '../../discussion.js';

/** The language of a post's own words as BCP 47; null when it is too short or unknown. */
export function languageOf(_text: string, _post: Post): string | null {
  return null;
}
