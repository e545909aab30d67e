import type { CorrectionState } from '../corrections/correction.js';
import { misfitSentence } from '../corrections/misfit.js';
import type { Discussion, Post, PostId, Span } from '../discussion.js';
import { doubtsOf } from '../doubt.js';
import { inline } from '../export/markdown.js';
import { firstWords, oneLine } from '../export/plain-text.js';
import { postNames } from '../json.js';
import type { Rival } from './rivals.js';

/** What a report is made of. */
export interface ParseReport {
  /** The page's name. */
  readonly file: string;
  readonly text: string;
  /** With the corrections in force. */
  readonly discussion: Discussion;
  readonly corrections: readonly CorrectionState[];
  /** The best first. */
  readonly rivals: readonly Rival[];
  /**
   * With words of the page, for whoever reads it; without, only numbers, places and our own words are left, so that it can be
   * handed on: no name, no title, not even the file's name.
   */
  readonly withWords: boolean;
}

/** Posts told one by one; more make a report that nobody reads, and the doubtful ones come first. */
const MOST_POSTS = 5000;
/** Words of a page in a line, in UTF-16 units at most. */
const WORDS_SHOWN = 60;

/** Why a page was read as it was, as Markdown: its format and the rivals, and the evidence for every parent and count. */
export function explainParse(report: ParseReport): string {
  const { discussion, rivals, corrections, withWords, text } = report;
  const { posts, warnings } = discussion;
  const names = postNames(discussion);
  const doubtful = posts.filter((post) => doubtsOf(discussion, post).length > 0);
  const tell = (post: Post): string => postLine(report, names, post);
  return [
    withWords ? `# How ${inline(report.file)} was read` : '# How a page was read',
    '',
    ...pageLines(discussion, text.length),
    ...section('Ways to read it', rivalLines(rivals, withWords)),
    ...section('Doubtful', doubtful.slice(0, MOST_POSTS).map(tell)),
    ...section('Posts', posts.slice(0, MOST_POSTS).map(tell)),
    ...(posts.length > MOST_POSTS ? ['', `${posts.length - MOST_POSTS} more posts are not told.`] : []),
    ...section(
      'Warnings',
      warnings.map(
        (warning) => `- ${warning.code} at ${at(warning)}${withWords ? `: ${inline(warning.message)}` : ''}`,
      ),
    ),
    ...section(
      'Corrections',
      corrections.map((state) => correctionLine(state, names, withWords)),
    ),
    '',
  ].join('\n');
}

function pageLines(
  { format, structure, confidence, title, article, announced, posts }: Discussion,
  length: number,
): string[] {
  const told = announced === null ? 'no number of posts announced' : `${announced.value} announced at ${at(announced)}`;
  return [
    `- format ${format ?? 'none'}, structure ${structure}, confidence ${share(confidence)}`,
    `- posts: ${posts.length}, ${told}`,
    `- title ${title ? `at ${at(title)}` : 'not found'}, article ${article ? `at ${at(article)}` : 'not found'}`,
    `- length: ${length} UTF-16 units, ${posts.some(({ text }) => text !== null) ? 'lifted from markup' : 'plain text'}`,
  ];
}

function rivalLines(rivals: readonly Rival[], withWords: boolean): string[] {
  if (rivals.length === 0) return ['No pattern was looked for, or none was found.'];
  // Behind its first two words a template's way holds what the page repeats.
  const shown = (way: string): string => (withWords ? way : way.split(' ', 2).join(' '));
  return rivals.map(
    ({ format, way, bylines, rating, confidence }, i) =>
      `${i + 1}. ${format}${way === format ? '' : ` (${code(shown(way))})`}: bylines ${bylines}, rating ${rating.toFixed(2)}, confidence ${share(confidence)}`,
  );
}

/** `- p4 (812…1490, comment, “Ann”): answers p2 by mention, 0.93, cue at 815…818 “@Bo”; else p1; votes 9 at 820…821` */
function postLine({ text, withWords }: ParseReport, names: ReadonlyMap<PostId, string>, post: Post): string {
  const { spans } = post;
  const shown = (span: Span): string => (withWords ? ` “${words(text, span)}”` : '');
  const whom = post.parent === null ? 'answers no post' : `answers ${names.get(post.parent)}`;
  const parts = [
    `${whom} by ${post.evidence}, ${share(post.parentConfidence)}${spans.cue ? `, cue at ${at(spans.cue)}${shown(spans.cue)}` : ''}`,
    post.parentAlternative === null ? null : `else ${names.get(post.parentAlternative)}`,
    spans.byline ? `byline at ${at(spans.byline)}` : 'no byline',
    told('votes', post.votes, spans.votes, shown),
    told('reputation', post.reputation, spans.reputation, shown),
    dateOf(post, withWords),
    post.corrected ? `set by a person: ${post.corrected.join(', ')}` : null,
  ];
  const who = withWords && post.author !== null ? `, “${inline(firstWords(oneLine(post.author), WORDS_SHOWN))}”` : '';
  return `- ${names.get(post.id)} (${at(post)}, ${post.kind}${who}): ${parts.filter((part) => part !== null).join('; ')}`;
}

function dateOf({ date, dateText }: Post, withWords: boolean): string {
  if (date !== null) return withWords ? `date ${date}` : 'a date';
  return dateText === null ? 'no date' : 'a date that is not absolute';
}

function told(name: string, value: number | null, span: Span | null, shown: (span: Span) => string): string | null {
  return value === null ? null : `${name} ${value}${span ? ` at ${at(span)}${shown(span)}` : ''}`;
}

function correctionLine(
  { correction, post, misfit }: CorrectionState,
  names: ReadonlyMap<PostId, string>,
  withWords: boolean,
): string {
  if (misfit) return withWords ? `- ${inline(misfitSentence(correction, misfit))}` : `- ${correction.set}: ${misfit}`;
  const name = post === null ? undefined : names.get(post);
  return `- ${correction.set} of ${name ?? `a post at ${at(correction.post)}`}`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];
}

function at({ start, end }: Span): string {
  return `${start}…${end}`;
}

function share(probability: number): string {
  return probability.toFixed(2);
}

function words(text: string, { start, end }: Span): string {
  return inline(firstWords(oneLine(text.slice(start, Math.min(end, start + 4 * WORDS_SHOWN))), WORDS_SHOWN));
}

/** Our own names of patterns hold signs that Markdown would obey. */
function code(name: string): string {
  return `\`${name.replaceAll('`', '')}\``;
}
