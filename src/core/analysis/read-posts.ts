import type { Discussion, Post, Span } from '../discussion.js';
import { childrenOf } from '../tree.js';
import type { AnalyzeOptions, PostAnalysis, Stance } from './analysis.js';
import { linkArguments } from './arguments/links.js';
import { judgeNoArgument } from './arguments/no-argument.js';
import { argumentsOf } from './arguments/post-arguments.js';
import { judgeQuestions } from './arguments/questions.js';
import { detectLanguage } from './language/detect.js';
import { namesOf } from './language/names.js';
import { bodyTokens } from './language/post-tokens.js';
import { Scanner } from './language/scan.js';
import type { Stems } from './language/stems.js';
import { isKnownLanguage, type Language } from './language/stop-words.js';
import { isLatin, type Tokens } from './language/tokens.js';
import { type ExplainedSentiment, NO_SENTIMENT, sentimentOf } from './sentiment/score.js';
import type { Gist } from './stance/features.js';
import { gistOf, judgeReply, type Leaning, type Talk } from './stance/judge.js';
import { stanceReasons, type Addressed } from './stance/reasons.js';
import { readStatements, type Statement } from './statements.js';
import { gistOfPost } from './summary/gist.js';

/** All that is read post by post, before the discussion is looked at as a whole. */
export interface Reading {
  /** Parallel to the discussion's posts. */
  readonly posts: readonly PostAnalysis[];
  /** The sentences of all posts in a language we know, in text order. */
  readonly statements: readonly Statement[];
  /** Sorted stems of what the discussion is about: its title. */
  readonly topic: Stems;
  /** The language most posts are in. */
  readonly language: Language;
}

/** Much of an article is enough to know its words by. */
const ARTICLE_REACH = 20_000;

/** Reads each post: language, mood, arguments, and its stance to what it answers. */
export function readPosts(text: string, discussion: Discussion, options: AnalyzeOptions): Reading {
  const scanner = new Scanner();
  const names = namesOf(discussion);
  const page = languageOfPage(text, discussion, scanner);
  const topic = gistOf(topicTokens(text, discussion, scanner), page.language, 0);
  const tree = childrenOf(discussion);
  const repliesShow = discussion.posts.some(({ parent, evidence }) => parent !== null && evidence === 'layout');
  const read: Gist[] = [];
  const statements: Statement[] = [];
  const posts = discussion.posts.map((post, index): PostAnalysis => {
    const tokens = bodyTokens(text, post, scanner, names);
    const detected = detectLanguage(tokens);
    const language = isLatin(tokens) ? (detected ?? page.language) : detected;
    if (!isKnownLanguage(language)) {
      read.push(NOTHING);
      const stance = options.stance === false ? null : unknownStance(post, index);
      return analysisOf(post, detected, NO_SENTIMENT, stance, NOTHING_SAID);
    }
    const isUnderstood = detected !== null || page.isKnown;
    const mood = isUnderstood ? sentimentOf(tokens, language) : NO_SENTIMENT;
    const own = gistOf(tokens, language, mood.sentiment?.score ?? 0);
    const talk = discussion.structure === 'qa' ? 'help' : 'debate';
    const addressed = post.parent === null ? topic : (read[tree.indexOf(post.parent)] as Gist | undefined);
    read.push(own);
    const stance = unknownStance(post, index);
    const takesSide = isUnderstood && stance !== null && post.kind !== 'pingback' && post.kind !== 'answer';
    const judged = takesSide
      ? shownStance(
          { to: stance.to, talk, asks: addressed?.asks === true },
          tokens,
          judgeReply(tokens, own, addressed ?? NOTHING, language, talk),
          index === 0 || post.parent !== null || repliesShow,
        )
      : stance;
    return analysisOf(
      post,
      detected,
      options.sentiment === false ? NO_SENTIMENT : mood,
      options.stance === false ? null : judged,
      options.arguments === false ? NOTHING_SAID : readSaid(tokens, post, index, { language, isUnderstood, talk }),
    );
  });
  return { posts, statements, topic: topic.stems, language: page.language };

  /** What a post argues and asks. */
  function readSaid(tokens: Tokens, post: Post, index: number, { language, isUnderstood, talk }: Manner): Said {
    const found = readStatements(tokens, index, language, language === 'en' && isUnderstood);
    for (const statement of found) statements.push(statement);
    const argumentLinks = linkArguments(found);
    const gist = gistOfPost(found);
    return {
      arguments: argumentsOf(tokens, found, argumentLinks),
      argumentLinks,
      questions: judgeQuestions(found, talk === 'help'),
      noArgument: post.kind === 'question' ? null : judgeNoArgument(found, topic.stems),
      gist: gist && spanIn(post, gist),
    };
  }
}

/** How a post is to be read. */
interface Manner {
  readonly language: Language;
  /** False where the language is none that we know: `language` only tells its words apart. */
  readonly isUnderstood: boolean;
  readonly talk: Talk;
}

type Said = Pick<PostAnalysis, 'arguments' | 'argumentLinks' | 'questions' | 'noArgument' | 'gist'>;
const NOTHING_SAID: Said = { arguments: [], argumentLinks: [], questions: [], noArgument: null, gist: null };
const NOTHING: Gist = { stems: [], asks: false, mood: 0 };

/** A stretch of a post; very many of them are all of a short one, which has the span already. */
function spanIn({ body }: Post, { start, end }: Span): Span {
  return body.find((whole) => whole.start === start && whole.end === end) ?? { start, end };
}

/** Written out, for there are very many of them: objects put together from others take more room. */
function analysisOf(
  { id }: Post,
  language: string | null,
  { sentiment, moodWords }: ExplainedSentiment,
  stance: Stance | null,
  said: Said,
): PostAnalysis {
  const { arguments: found, argumentLinks, questions, noArgument, gist } = said;
  return {
    post: id,
    language,
    sentiment,
    moodWords,
    stance,
    arguments: found,
    argumentLinks,
    questions,
    noArgument,
    gist,
  };
}

/** The language of a page. */
interface PageLanguage {
  /** The one most posts are in; short ones are read in it. English when none is known. */
  readonly language: Language;
  /** False where more posts are in none that we know: their words are told apart as if it were English, but say nothing of moods. */
  readonly isKnown: boolean;
}

/** Posts looked at, the words from which on a post shows what language it is in, and how many may fail to. */
const MOST_LOOKED_AT = 50;
const TELLING = 12;
const FEW = 2;

function languageOfPage(text: string, discussion: Discussion, scanner: Scanner): PageLanguage {
  const counts = new Map<Language, number>();
  let unknown = 0;
  for (const post of discussion.posts.slice(0, MOST_LOOKED_AT)) {
    const tokens = bodyTokens(text, post, scanner);
    const language = detectLanguage(tokens);
    if (isKnownLanguage(language)) counts.set(language, (counts.get(language) ?? 0) + 1);
    else if (tokens.count >= TELLING) unknown++;
  }
  let best: Language = 'en';
  for (const [language, count] of counts) if (count > (counts.get(best) ?? 0)) best = language;
  return { language: best, isKnown: unknown <= Math.max(FEW, counts.get(best) ?? 0) };
}

/** Title and article: what a post without a parent speaks to. */
function topicTokens(text: string, { title, article }: Discussion, scanner: Scanner): Tokens {
  const spans = [];
  if (title) spans.push(title);
  if (article && article.start >= (title?.end ?? 0)) {
    spans.push({ start: article.start, end: Math.min(article.end, article.start + ARTICLE_REACH) });
  }
  return scanner.scan(text, spans);
}

/**
 * A judgement as a reader sees it: a label where it is sure enough and words tell it, and these words. Where nobody knows whom a
 * post answers (`isAddressed` false), "I agree" may be said to anybody and takes no side with the page.
 */
function shownStance(
  addressed: Addressed,
  tokens: Tokens,
  { label, confidence }: Leaning,
  isAddressed: boolean,
): Stance {
  const { to } = addressed;
  const thousandths = Math.round(confidence * 1000);
  const mayShow = isAddressed || label === 'neutral';
  const reasons = mayShow ? stanceReasons(tokens, { label, confidence }, addressed) : null;
  if (!reasons) return (UNSURE[to][thousandths] ??= { ...UNKNOWN[to], confidence: thousandths / 1000 });
  return { to, label, confidence: thousandths / 1000, reasons };
}

/** One for all posts: most have nothing to tell of. */
const UNKNOWN: Readonly<Record<Stance['to'], Stance>> = {
  parent: { to: 'parent', label: 'unknown', confidence: 0, reasons: [] },
  topic: { to: 'topic', label: 'unknown', confidence: 0, reasons: [] },
};

/** One each for all posts whose stance is as unsure, by thousandths. */
const UNSURE: Readonly<Record<Stance['to'], Stance[]>> = { parent: [], topic: [] };

/** Null for the post that opens the page: it answers nothing. An answer takes no side with a question, and a pingback none with anything. */
function unknownStance(post: Post, index: number): Stance | null {
  if (post.parent !== null) return UNKNOWN.parent;
  const opens = post.kind === 'question' || (index === 0 && post.kind !== 'comment');
  return opens ? null : UNKNOWN.topic;
}
