import type { Agreement, Analysis, PostSpan } from '../analysis/analysis.js';
import type { Post, PostId } from '../discussion.js';
import { htmlText } from '../inputs/html-text.js';
import { wordsAt } from '../inputs/own-words.js';
import { postNames } from '../json.js';
import { childrenOf } from '../tree.js';
import { type Exporter, type ExportPage, FILE_ENDINGS } from './exporter.js';
import { firstWords, oneLine, ownWords } from './plain-text.js';

/** Deeper replies stay at this depth: viewers give up on deeper quotes, and a thread of n replies would take n² signs. */
const DEEPEST_QUOTE = 20;

/** For reading: what the discussion comes to, then its posts as quotes, each reply inside the post it answers. */
export const markdown: Exporter = {
  id: 'markdown',
  languageId: 'markdown',
  fileEnding: FILE_ENDINGS.markdown,
  document: () => ({ head: '', separator: '\n', tail: '', page: (page) => writePage(page).join('\n') + '\n' }),
};

function writePage(page: ExportPage): string[] {
  const { discussion, analysis } = page;
  const title = discussion.title && oneLine(discussion.title.value);
  const file = escapeMarkdown(oneLine(page.file));
  const lines = [title ? `# ${escapeMarkdown(title)} (${file})` : `# ${file.replace(/#$/, '\\#')}`, ''];
  if (discussion.posts.length === 0) return [...lines, 'No discussion on this page.'];
  const count = discussion.posts.length;
  lines.push(`${count} ${count === 1 ? 'post' : 'posts'}, structure: ${discussion.structure}.`, '');
  if (analysis) lines.push(...writeSummary(page, analysis));
  return [...lines, '## Posts', ...writePosts(page)];
}

function writeSummary({ text, discussion }: ExportPage, { summary }: Analysis): string[] {
  const tree = childrenOf(discussion);
  const names = postNames(discussion);
  const postOf = tree.post;
  const isMarkup = discussion.posts.some(({ places }) => places !== null);
  const whose = (id: PostId): string => [names.get(id), postOf(id)?.author].flatMap((name) => name ?? []).join(', ');
  const said = (place: PostSpan): string =>
    `${inline(wordsAt(text, postOf(place.post), place))} (${inline(whose(place.post))})`;
  const sentences = summary.sentences.map(said);
  const points = summary.points.map((point) => {
    const state = point.state === 'disputed' || point.state === 'agreed' ? `, ${point.state}` : '';
    const posts = point.posts.flatMap((id) => names.get(id) ?? []).join(', ');
    const best = point.best ? ` Best evidence: ${said(point.best)}` : '';
    return `${inline(point.label)} (${point.for} for, ${point.against} against${state}; ${posts})${best}`;
  });
  const unanswered = summary.unanswered.flatMap((id) => {
    const post = postOf(id);
    return post ? [`${inline(firstWords(oneLine(ownWords(text, post)), 200))} (${inline(whose(id))})`] : [];
  });
  const unhelped = summary.openQuestions.filter(({ state }) => state === 'not-helped').map(said);
  const agreements = summary.agreements.map((found) => {
    const other = found.with === null ? '' : ` with ${inline(whose(found.with))}`;
    return `${inline(whose(found.post))} ${AGREEMENTS[found.kind]}${other}: ${inline(wordsAt(text, postOf(found.post), found))}`;
  });
  const answers = summary.answers.map(({ post, proposal, objections }) => {
    const against = objections.map((objection) => `${said(objection)}, ${objection.met}`);
    const words = proposal ? said({ post, ...proposal }) : inline(whose(post));
    return against.length === 0 ? words : `${words} Objections: ${against.join('; ')}`;
  });
  const passages = summary.passages.map(({ start, end, disputes }) => {
    const source = text.slice(start, end);
    const words = inline(firstWords(oneLine(isMarkup ? htmlText(source).text : source), 300));
    return `${words} Against it: ${disputes.map(said).join('; ')}`;
  });
  return [
    ...section('Summary', sentences),
    ...section('Points', points),
    ...section('Answers', answers),
    ...section('Disputed in the article', passages),
    ...section('Agreements', agreements),
    ...section('Unanswered', unanswered),
    ...section('Answered without help', unhelped),
  ];
}

const AGREEMENTS: Readonly<Record<Agreement['kind'], string>> = {
  convinced: 'changes their mind, agreeing',
  conceded: 'concedes, agreeing',
  solved: 'calls it solved, agreeing',
};

/** `items` are Markdown but for the signs that begin a block. */
function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${heading}`, '', ...items.map((item) => `- ${escapeLineStart(item)}`), ''];
}

/** All posts, threads in text order, replies below the post they answer. */
function writePosts({ text, discussion }: ExportPage): string[] {
  const names = postNames(discussion);
  const tree = childrenOf(discussion);
  const depths = new Map<PostId, number>();
  return tree.roots
    .flatMap((root) => [root, ...tree.descendants(root.id)])
    .flatMap((post) => {
      const depth = post.parent === null ? 0 : (depths.get(post.parent) ?? -1) + 1;
      depths.set(post.id, depth);
      const quotes = Math.min(depth, DEEPEST_QUOTE);
      const body = escapeBlock(ownWords(text, post));
      return [
        // A line one quote less deep ends the quote of the post before, so that neighbours do not run together.
        quote(quotes, ''),
        ...[byline(post, names.get(post.id)!), ...(body.length > 0 ? ['', ...body] : [])].map((line) =>
          quote(quotes + 1, line),
        ),
      ];
    });
}

function quote(depth: number, line: string): string {
  return ('> '.repeat(depth) + line).trimEnd();
}

/** **Ann** · 3 March 2011 · 4 votes · reputation 179 · accepted · p3 */
function byline(post: Post, name: string): string {
  const author = post.author === null ? '' : inline(post.author);
  const parts = [
    author === '' ? '(no name)' : `**${author}**`,
    post.dateText === null ? null : inline(post.dateText),
    post.votes === null ? null : `${post.votes} ${Math.abs(post.votes) === 1 ? 'vote' : 'votes'}`,
    post.rating === null ? null : `rating ${post.rating}`,
    post.reputation === null ? null : `reputation ${post.reputation}`,
    post.kind === 'comment' || post.kind === 'post' ? null : post.kind,
    post.accepted === true ? 'accepted' : null,
    name,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** `text` on one line, so that Markdown shows it as it stands within a line. */
export function inline(text: string): string {
  return escapeMarkdown(oneLine(text));
}

/** `text` so that Markdown shows it as it stands, on one line and not at the start of a block. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<|~$]|&(?=[a-z\d#]+;)/gi, '\\$&');
}

/** The lines of `text` so that Markdown shows them as they stand and none of them begins a block; of blank lines one stays. */
export function escapeBlock(text: string): string[] {
  const lines = text
    .replace(/\n\s*\n/g, '\n\n')
    .split('\n')
    .map((line) => line.trimEnd());
  const shared = sharedIndent(lines.slice(1));
  return lines.map((line, index) => {
    const words = line.trimStart();
    const indent = index === 0 ? 0 : indentOf(line) - shared;
    return NO_BREAK.repeat(Math.min(Math.max(indent, 0), MOST_INDENT)) + escapeLineStart(escapeMarkdown(words));
  });
}

/** Shows as a space, but is none that Markdown would take for the indentation of code. */
const NO_BREAK = '\u00a0';
const MOST_INDENT = 40;

/** Pages often indent whole lists of posts; the first line of a body has lost that indentation already. */
function sharedIndent(lines: readonly string[]): number {
  let shared = Infinity;
  for (const line of lines) {
    if (line !== '') shared = Math.min(shared, indentOf(line));
  }
  return Number.isFinite(shared) ? shared : 0;
}

function indentOf(line: string): number {
  return line.slice(0, line.length - line.trimStart().length).replaceAll('\t', '    ').length;
}

/** What begins a heading, a list, a rule or a quote only at the start of a line. */
function escapeLineStart(line: string): string {
  return line.replace(/^(?:[#+\-=>]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
