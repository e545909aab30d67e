import type { Discussion, Post, Span } from '../discussion.js';
import { htmlText } from '../inputs/html-text.js';
import { type MappedText, sourceSpan } from '../inputs/offset-map.js';
import { mappedWords } from '../inputs/own-words.js';
import { packReasons, reasonsOf } from './sentiment/reasons.js';
import type { Analysis, Cue, PostAnalysis, PostSpan, Summary } from './analysis.js';

/**
 * A discussion as plain text, for analysis to read. Where the source is markup or an export, its posts carry their own words;
 * these are laid out one below the other, and what is found in them is told of the source again.
 */
export interface ReadingView {
  readonly text: string;
  readonly discussion: Discussion;
  /** Moves every span of an analysis from `text` to the source. */
  toSource(analysis: Analysis): Analysis;
}

/** Much of an article is enough to know its words by. */
const ARTICLE_REACH = 60_000;
const BETWEEN = '\n\n';

/** The view of a discussion read from `source`; the discussion itself where that is plain text. */
export function readingView(source: string, discussion: Discussion): ReadingView {
  const isPlain = discussion.posts.every(({ places }) => places === null);
  return isPlain ? { text: source, discussion, toSource: (analysis) => analysis } : layOut(source, discussion);
}

/** Where a post's words stand in the view, and the way to the source. */
interface Place {
  readonly start: number;
  readonly words: MappedText;
}

function layOut(source: string, discussion: Discussion): ReadingView {
  const pieces: string[] = [];
  let length = 0;
  const write = (words: string): Span => {
    const span = { start: length, end: length + words.length };
    pieces.push(words, BETWEEN);
    length = span.end + BETWEEN.length;
    return span;
  };
  const { title, article } = discussion;
  const titleSpan = title && { value: title.value, ...write(title.value) };
  const words = article && articleWords(source, article);
  const articleSpan = words && write(words.text);
  const places = new Map<string, Place>();
  const posts = discussion.posts.map((post): Post => {
    const words = mappedWords(post);
    if (!words) return { ...post, body: [] };
    const span = write(words.text);
    places.set(post.id, { start: span.start, words });
    return { ...post, ...span, body: words.text === '' ? [] : [span], quotes: [], text: null, places: null };
  });
  const move = <T extends Span>(found: T, post: string): T => {
    const place = places.get(post);
    if (!place) return found;
    const { start, words } = place;
    return { ...found, ...sourceSpan(words.map, { start: found.start - start, end: found.end - start }) };
  };
  const moveInArticle = <T extends Span>(found: T): T => {
    if (!article || !articleSpan || !words) return found;
    const inWords = { start: found.start - articleSpan.start, end: found.end - articleSpan.start };
    const { start, end } = sourceSpan(words.map, inWords);
    return { ...found, start: article.start + start, end: article.start + end };
  };
  return {
    text: pieces.join(''),
    discussion: { ...discussion, title: titleSpan, article: articleSpan, announced: null, warnings: [], posts },
    toSource: (analysis) => moved(analysis, move, moveInArticle),
  };
}

/** The article as a person reads it; its map counts from the article's start. */
function articleWords(source: string, { start, end }: Span): MappedText {
  return htmlText(source.slice(start, Math.min(end, start + ARTICLE_REACH)));
}

type MoveInPost = <T extends Span>(found: T, post: string) => T;

function moved(analysis: Analysis, move: MoveInPost, moveInArticle: <T extends Span>(found: T) => T): Analysis {
  const inPost = <T extends PostSpan>(found: T): T => move(found, found.post);
  return {
    posts: analysis.posts.map((read) => movedPost(read, move)),
    participants: analysis.participants.map((person) => ({ ...person, changes: person.changes.map(inPost) })),
    summary: movedSummary(analysis.summary, move, moveInArticle),
  };
}

function movedPost(read: PostAnalysis, move: MoveInPost): PostAnalysis {
  const here = <T extends Span>(found: T): T => move(found, read.post);
  const { stance, noArgument } = read;
  return {
    ...read,
    moodWords: packReasons(reasonsOf(read).map(here)),
    stance: stance && { ...stance, reasons: stance.reasons.map(here) },
    arguments: read.arguments.map((argument) => ({ ...here(argument), cues: argument.cues.map(here) })),
    argumentLinks: read.argumentLinks.map((link) => ({
      ...link,
      premise: here(link.premise),
      claim: here(link.claim),
      cue: link.cue && here(link.cue),
    })),
    questions: read.questions.map((question) => ({ ...here(question), cue: question.cue && here(question.cue) })),
    noArgument: noArgument && { ...noArgument, cue: noArgument.cue && here(noArgument.cue) },
    gist: read.gist && here(read.gist),
  };
}

function movedSummary(summary: Summary, move: MoveInPost, moveInArticle: <T extends Span>(found: T) => T): Summary {
  const inPost = <T extends PostSpan>(found: T): T => move(found, found.post);
  const cued = <T extends PostSpan & { readonly cue: Cue | null }>(found: T): T => ({
    ...inPost(found),
    cue: found.cue && move(found.cue, found.post),
  });
  return {
    ...summary,
    sentences: summary.sentences.map(inPost),
    line: summary.line && inPost(summary.line),
    points: summary.points.map((point) => ({
      ...point,
      evidence: point.evidence.map(inPost),
      voices: point.voices.map(cued),
      best: point.best && { ...cued(point.best), claim: move(point.best.claim, point.best.post) },
    })),
    openQuestions: summary.openQuestions.map((open) => ({ ...inPost(open), cue: open.cue && inPost(open.cue) })),
    agreements: summary.agreements.map(inPost),
    answers: summary.answers.map((answer) => ({
      ...answer,
      proposal: answer.proposal && move(answer.proposal, answer.post),
      objections: answer.objections.map((objection) => ({
        ...cued(objection),
        by: objection.by && inPost(objection.by),
      })),
    })),
    passages: summary.passages.map((passage) => ({
      ...moveInArticle(passage),
      disputes: passage.disputes.map(cued),
    })),
  };
}
