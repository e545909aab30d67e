import type { Evidence, Post } from '../discussion.js';
import { postNames } from '../json.js';
import { postWords } from '../post-words.js';
import { type Exporter, type ExportPage, FILE_ENDINGS } from './exporter.js';
import { jsonText } from './json-text.js';

/**
 * Annotations of a page, as those who build corpora of discussions keep them beside it: what stands where, and who answers
 * whom; no probabilities and nothing that was worked out from what people say.
 */
export const gold: Exporter = {
  id: 'gold',
  languageId: 'json',
  fileEnding: FILE_ENDINGS.gold,
  document: (several) =>
    several
      ? { head: '[\n', separator: ',\n', tail: '\n]\n', page: (page) => jsonText(annotations(page), 1) }
      : { head: '', separator: '', tail: '', page: (page) => jsonText(annotations(page), 1) + '\n' },
};

function annotations(page: ExportPage): object {
  const { discussion } = page;
  const { article } = discussion;
  const names = postNames(discussion);
  const postOf = new Map(discussion.posts.map((post) => [post.id, post]));
  return {
    page: pageName(page.file),
    platform: platformOf(discussion.format),
    structure: discussion.structure,
    article: article && { start: article.start, end: article.end },
    posts: discussion.posts.map((post) => {
      const { kind, start, end, author, dateText, date, votes, up, down, reputation } = post;
      const parent = post.parent === null ? undefined : postOf.get(post.parent);
      return {
        id: names.get(post.id),
        ...{ kind, start, end, author, dateText, date, votes, up, down, reputation },
        parent: parent ? names.get(parent.id) : null,
        evidence: evidenceOf(page.text, post, parent),
      };
    }),
  };
}

/** The file's name without folders and ending, with `#2` for the second page of an archive. */
function pageName(file: string): string {
  return file.replace(/^.*[/\\]/, '').replace(/\.[^.#]+(?=#\d+$|$)/, '');
}

/** The software a page came from, as its format's id begins; "unknown" where that names no software. */
function platformOf(format: string | null): string {
  const name = /^[a-z]+/.exec(format ?? '')?.[0] ?? '';
  return NO_SOFTWARE.has(name) ? 'unknown' : name;
}

const NO_SOFTWARE = new Set(['', 'general', 'mail', 'reviews', 'source', 'two', 'linked', 'table', 'object', 'marked']);

/** Who set a parent has not said by which cue: the one that the page shows is told. */
function evidenceOf(text: string, post: Post, parent: Post | undefined): Exclude<Evidence, 'corrected'> {
  if (post.evidence !== 'corrected') return post.evidence;
  if (!parent) return 'none';
  if (post.quotes.some((quote) => quote.post === parent.id)) return 'quote';
  const { author } = parent;
  const words = postWords(post, ({ start, end }) => text.slice(start, end));
  return author !== null && words.toLowerCase().includes(author.toLowerCase()) ? 'mention' : 'layout';
}
