import type { Discussion, Participant, Post, PostId, ReplyTree } from '../core/index.js';
import { childrenOf, unmetClaim } from '../core/view.js';
import type {
  PanelAnswered,
  PanelCounts,
  PanelModel,
  PanelOwn,
  PanelPerson,
  PanelPost,
  PanelWarning,
  Weighting,
} from '../protocol/panel.js';
import { panelMap } from './panel-map.js';
import { meanMood, moodBars, moodOf, moodTally } from './panel-mood.js';
import { mindChanges, panelAgreements, panelAnswers, panelPassages, panelQuestions } from './panel-outcome.js';
import { panelPoints } from './panel-points.js';
import { nameOf, quoteAt, wordsOf } from './panel-quotes.js';
import type { AnalysedText } from './panel-source.js';
import { firstWords, printable } from './printable.js';

/** Posts whose details travel with the model; on a page with more, the panel asks for what it comes to show. */
const MAX_POSTS = 1000;

/** Characters of a title at most. */
const MAX_TITLE = 200;

/** What the panel shows of an analysed text: a function of that text alone, so it can be made anywhere. */
export function panelModel(source: AnalysedText): PanelModel {
  const { discussion, platform, analysis, settings } = source;
  const { sentences, points, coverage } = analysis.summary;
  const tree = childrenOf(discussion);
  const people = peopleOf(source);
  const answers = panelAnswers(source);
  const questions = panelQuestions(source);
  const named = [sentences, answers, questions].flat().map(({ post }) => post);
  const counts = countsOf(source, tree);
  return {
    title: discussion.title && firstWords(discussion.title.value, MAX_TITLE),
    structure: discussion.structure,
    format: platform,
    confidence: discussion.confidence,
    announced: announcedOf(discussion),
    counts,
    warnings: warningsOf(discussion),
    bars: settings.sentiment ? moodBars(source) : null,
    sentences: sentences.map((sentence) => quoteAt(source, sentence)),
    points: panelPoints(source),
    weightings: weightingsOf(counts, people),
    people,
    map: panelMap(discussion),
    answers,
    questions,
    agreements: panelAgreements(source),
    changes: people.flatMap(({ changes }) => changes).sort((a, b) => a.start - b.start),
    passages: panelPassages(source),
    coverage,
    posts: panelPosts(source, firstNeeded(source, [...named, ...points.flatMap((point) => point.posts)])),
    showStance: settings.stance,
    compared: comparedOf(source),
  };
}

function comparedOf({ compared }: AnalysedText): PanelModel['compared'] {
  if (!compared) return null;
  const { older, comparison } = compared;
  const { added, edited, removed, votesChanged, unchanged } = comparison;
  const newerOf = (pairs: typeof edited): readonly PostId[] => pairs.map(({ newer }) => newer);
  return {
    ...{ older, added, removed: removed.length, unchanged },
    ...{ edited: newerOf(edited), votesChanged: newerOf(votesChanged) },
  };
}

/** What this page has numbers for. Stances that are switched off leave nothing to weigh. */
function weightingsOf({ votes }: PanelCounts, people: readonly PanelPerson[]): Readonly<Record<Weighting, boolean>> {
  return { people: true, votes: votes !== null, reputation: people.some(({ reputation }) => reputation !== null) };
}

/** Details of the posts named, in the order named; ids that the discussion does not have are left out. */
export function panelPosts(source: AnalysedText, ids: readonly PostId[]): readonly PanelPost[] {
  const { text, discussion, analysis, settings } = source;
  const tree = childrenOf(discussion);
  return ids.flatMap((id) => {
    const post = tree.post(id);
    if (!post) return [];
    const { kind, date, votes, accepted } = post;
    const index = tree.indexOf(id);
    const author = nameOf(post);
    const dateText = post.dateText === null ? null : printable(post.dateText);
    const words = wordsOf(text, post);
    const mood = settings.sentiment ? moodOf(analysis.posts[index]) : null;
    const stance = settings.stance ? (analysis.posts[index]?.stance?.label ?? null) : null;
    return [{ id, number: index + 1, kind, author, date, dateText, votes, accepted, words, mood, stance }];
  });
}

/** The page's own claim, where it differs from what was found. */
function announcedOf(discussion: Discussion): PanelModel['announced'] {
  const { announced, posts } = discussion;
  const unmet = unmetClaim(discussion, posts);
  return announced && unmet && { ...unmet, start: announced.start, end: announced.end };
}

/** The doubts about the page, but for the one that `announced` tells already. */
function warningsOf(discussion: Discussion): readonly PanelWarning[] {
  const told = announcedOf(discussion) ? 'announced-differs' : null;
  return discussion.warnings.flatMap(({ code, message, start, end }) =>
    code === told ? [] : [{ code, message: printable(message), start, end }],
  );
}

/** What the person at that place in `people` wrote; null for a place that is not there. */
export function ownOf(source: AnalysedText, person: number): PanelOwn | null {
  const participant = source.analysis.participants[person] as Participant | undefined;
  if (!participant) return null;
  const { posts } = source.discussion;
  const ids = posts.flatMap(({ id, author }) => (author === participant.author ? [id] : []));
  return { posts: ids, answers: answersOf(source, participant) };
}

function countsOf(source: AnalysedText, tree: ReplyTree): PanelCounts {
  const { discussion, analysis, settings } = source;
  return {
    posts: discussion.posts.length,
    people: analysis.participants.length,
    threads: tree.roots.length,
    votes: sumOfVotes(discussion.posts),
    moods: settings.sentiment ? moodTally(source) : null,
    stances: settings.stance ? stanceTally(source) : null,
  };
}

function stanceTally({ analysis }: AnalysedText): NonNullable<PanelCounts['stances']> {
  const tally = { agree: 0, disagree: 0, neutral: 0, unknown: 0 };
  for (const { stance } of analysis.posts) if (stance) tally[stance.label]++;
  return tally;
}

function peopleOf(source: AnalysedText): readonly PanelPerson[] {
  const { discussion, analysis, settings } = source;
  const moodOver = settings.sentiment ? meanMood : () => null;
  const isShort = discussion.posts.length <= MAX_POSTS;
  const ids = new Map<string, PostId[]>();
  if (isShort) {
    for (const { author } of analysis.participants) ids.set(author, []);
    for (const { id, author } of discussion.posts) if (author !== null) ids.get(author)?.push(id);
  }
  return analysis.participants.map((participant) => {
    const { author, posts, votes, reputation } = participant;
    const own = ids.get(author);
    return {
      author: printable(author),
      posts,
      votes,
      reputation,
      mood: moodOver(participant.sentiment),
      own: own ? { posts: own, answers: answersOf(source, participant) } : null,
      moodGiven: moodOver(participant.sentimentGiven),
      moodGot: moodOver(participant.sentimentGot),
      changes: mindChanges(source, participant.changes),
    };
  });
}

function answersOf({ settings }: AnalysedText, { answers }: Participant): readonly PanelAnswered[] {
  return answers.map(({ author, posts, sentiment, agree, disagree }) => ({
    ...{ author: printable(author), posts, mood: settings.sentiment ? meanMood(sentiment) : null },
    agree: settings.stance ? agree : null,
    disagree: settings.stance ? disagree : null,
  }));
}

/** The posts named first, then the others from the top, each once and `MAX_POSTS` at most. */
function firstNeeded(source: AnalysedText, named: readonly PostId[]): readonly PostId[] {
  const ids = new Set<PostId>();
  for (const id of named) if (ids.size < MAX_POSTS) ids.add(id);
  for (const { id } of source.discussion.posts) {
    if (ids.size >= MAX_POSTS) break;
    ids.add(id);
  }
  return [...ids];
}

/** Null when none of the posts shows votes. */
function sumOfVotes(posts: readonly Post[]): number | null {
  let sum: number | null = null;
  for (const { votes } of posts) if (votes !== null) sum = (sum ?? 0) + votes;
  return sum;
}
