import { likelyLanguage } from '../language/detect.js';
import { Scanner } from '../language/scan.js';
import { stemWords } from '../language/stems.js';
import { isKnownLanguage } from '../language/stop-words.js';
import { withoutLoneQuoteMark } from '../language/skip.js';
import { readStatements, type Statement } from '../statements.js';
import { selectSentences } from './select.js';

/** A post as far as a summary needs it. */
export interface SpokenText {
  readonly author: string | null;
  readonly text: string;
}

const scanner = new Scanner();

/** The most telling sentences of `posts`: verbatim, in reading order, at most `words` words together. */
export function summarizePosts(posts: readonly SpokenText[], words = 90): readonly string[] {
  const statements: Statement[] = [];
  posts.forEach(({ text }, i) => {
    const tokens = scanner.scanText(withoutLoneQuoteMark(text));
    const detected = likelyLanguage(tokens);
    const language = isKnownLanguage(detected) ? detected : 'en';
    stemWords(tokens, language);
    for (const statement of readStatements(tokens, i, language)) statements.push(statement);
  });
  const verbatim = ({ post, start, end }: Statement): string => posts[post].text.slice(start, end);
  const chosen = selectSentences(statements, {
    words,
    worth: () => 1,
    speaker: ({ post }) => posts[post].author ?? post,
    length: (statement) => countWords(verbatim(statement)),
  });
  return chosen.map(verbatim);
}

/** Words as a reader counts them: runs of characters between spaces. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
