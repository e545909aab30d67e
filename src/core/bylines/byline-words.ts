/**
 * The words a language puts around names and dates in bylines, and around discussions on pages. One table a language, in
 * `languages/`. Phrases are in lower case, without the colon or full stops that may follow; `#` stands for a number.
 */
export interface BylineWords {
  /** BCP 47. */
  readonly language: string;
  /** Behind a name, opening its post: `Ann says:`. */
  readonly says: readonly string[];
  /** Before a name or a date: `posted by`, `written by`, `on`. */
  readonly leads: readonly string[];
  /** Between name and date: `at`, `on`, `von`. */
  readonly joints: readonly string[];
  /** Links and buttons beside posts: `reply`, `share`, `report`. */
  readonly links: readonly string[];
  /** What a page calls its posts when it counts them: `# comments`. */
  readonly claims: readonly string[];
  /** Headings of the discussion without a number: `comments`, `discussion`. */
  readonly headings: readonly string[];
  /** What the form says that stands below (or above) the posts: `leave a reply`. */
  readonly forms: readonly string[];
  /** Headings of lists of other pages: related, recent, popular. */
  readonly lists: readonly string[];
  /** What else ends a page's content: archives, tags, footers. */
  readonly ends: readonly string[];
  /** Labels of lines on the card that a board shows beside a post: `joined`, `posts`, `location`. */
  readonly card: readonly string[];
  /** What such a card says of a user's standing, on a line of its own: `member`, `moderator`, `guest`. */
  readonly ranks: readonly string[];
  /** Labels of the author's reputation on such a card. */
  readonly reputation: readonly string[];
  /** Before or behind the name or the date of who asked a question: `asked`, `asked by`. */
  readonly asks: readonly string[];
  /** The same of an answer: `answered`, `answer by`. */
  readonly answers: readonly string[];
  /** What stands beside the answer that was accepted, on a line of its own. */
  readonly accepted: readonly string[];
  /** Before the date at which the page was saved, printed or looked at. */
  readonly captured: readonly string[];
  /** Single words by which people speak of themselves and to others: pronouns, greetings, thanks. */
  readonly talk: readonly string[];
}
