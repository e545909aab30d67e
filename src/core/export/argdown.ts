import type { Point, PostSpan } from '../analysis/analysis.js';
import type { Post, PostId } from '../discussion.js';
import { wordsAt } from '../inputs/own-words.js';
import { postNames } from '../json.js';
import { childrenOf } from '../tree.js';
import { type Exporter, type ExportPage, FILE_ENDINGS } from './exporter.js';
import { firstWords, oneLine, ownWords } from './plain-text.js';

/** How much of a post stands for it where the analysis names no sentence, in characters. */
const EXCERPT = 280;

/**
 * Points as statements, and under each the posts for it (`+`) and against it (`-`) as arguments.
 *
 *     [Point 1]: Bees dance.
 *       + <p2>: Ann: I have seen them turn.
 *       + <p2 evidence>: Forty times in one morning.
 *       - <p7>: Bo: They only look for shade.
 */
export const argdown: Exporter = {
  id: 'argdown',
  languageId: 'argdown',
  fileEnding: FILE_ENDINGS.argdown,
  document: () => ({
    head: '',
    separator: '\n',
    tail: '',
    page: (page, index) => writePage(page, index === 0 ? '' : `${index + 1}.`).join('\n') + '\n',
  }),
};

/** `prefix` keeps titles apart: in Argdown, equal titles in one document mean the same statement. */
function writePage(page: ExportPage, prefix: string): string[] {
  const { discussion, analysis, file } = page;
  const title = discussion.title && oneLine(discussion.title.value);
  const lines = [`# ${inline(title ? `${title} (${file})` : file)}`];
  analysis?.summary.points.forEach((point, index) => {
    lines.push('', `[Point ${prefix}${index + 1}]: ${inline(point.label)}`, ...writeSides(page, point, prefix));
  });
  return lines;
}

function writeSides(page: ExportPage, point: Point, prefix: string): string[] {
  const names = postNames(page.discussion);
  const { post: postOf } = childrenOf(page.discussion);
  const side = (sign: '+' | '-', ids: readonly PostId[]): string[] =>
    ids.flatMap((id) => {
      const post = postOf(id);
      if (!post) return [];
      const place = point.evidence.find((evidence) => evidence.post === id);
      const words = place ? wordsAt(page.text, post, place) : firstWords(oneLine(ownWords(page.text, post)), EXCERPT);
      const said = post.author === null ? words : `${post.author}: ${words}`;
      return [`  ${sign} <${prefix}${names.get(id)!}>: ${inline(said)}`];
    });
  const evidence = point.best && postOf(point.best.post);
  const best = point.best && evidence ? [bestLine(evidence, point.best)] : [];
  return [...side('+', point.supporters), ...best, ...side('-', point.opponents)];

  function bestLine(post: Post, place: PostSpan): string {
    return `  + <${prefix}${names.get(post.id)!} evidence>: ${inline(wordsAt(page.text, post, place))}`;
  }
}

/** `text` on one line, with a backslash before every sign Argdown would read. */
function inline(text: string): string {
  return oneLine(text).replace(/[\\@#*_[\]{}<>]|\/(?=[*/])|[-=](?=[-=])|:(?=[^\s:]+:)|\.(?=[^\s.]+\.)/g, '\\$&');
}
