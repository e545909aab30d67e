import type { Span } from '../discussion.js';
import type { Cue, DraftPost } from './draft.js';
import { findMentions, findNamed } from './mention.js';
import type { People } from './people.js';
import { findQuotes, type FoundQuotes } from './quote.js';

/** What the posts of a page say of each other: whose words they hold, and whom they name. */
export interface Heard extends FoundQuotes {
  /** None of a mail whose header says what it answers: nobody asks for them. */
  readonly mentions: readonly (readonly Cue[])[];
}

const NONE: readonly never[] = [];

/** Listens to all posts of a page, one after the other; each is cut into words once, for all that is looked for in them. */
export function listen(text: string, posts: readonly DraftPost[], article: Span | null, people: People): Heard {
  const named = findNamed(posts, people);
  const mentions: (readonly Cue[])[] = [];
  const quotes = findQuotes({ text, posts, article, people, cutter: named.cutter }, (index, quoted) => {
    const { body, ids } = posts[index];
    mentions.push(ids && ids.answers.length > 0 ? NONE : findMentions(text, body, named, index, quoted));
  });
  return { ...quotes, mentions };
}
