import {
  childrenOf,
  type Discussion,
  type Participant,
  type Point,
  type PostId,
  type PostSpan,
  type ReplyTree,
} from '../core/index.js';
import type {
  PanelCounts,
  PanelModel,
  PanelPerson,
  PanelPoint,
  PanelPost,
  PanelQuote,
  PanelVoice,
  PanelWarning,
} from '../protocol/panel.js';
import { meanMood, moodBars, moodOf, moodTally } from './panel-mood.js';
import { nameOf, quoteOf, wordsOf } from './panel-quotes.js';
import type { AnalysedText } from './panel-source.js';
import { firstWords, printable } from './printable.js';

/** Posts whose details travel with the model; the panel asks for others as it comes to show them. */
const MAX_POSTS = 1000;

/** Characters of a title, and of the sentence a point stands under, at most. */
const MAX_TITLE = 200;
const MAX_LABEL = 600;

/** What the panel shows of an analysed text: a function of that text alone, so it can be made anywhere. */
export function panelModel(source: AnalysedText): PanelModel {
  const { discussion, analysis, settings } = source;
  const { sentences, points, unanswered, coverage } = analysis.summary;
  const tree = childrenOf(discussion);
  const panelPoints = points.map((point) => panelPoint(source, tree, point));
  return {
    title: discussion.title && firstWords(discussion.title.value, MAX_TITLE),
    structure: discussion.structure,
    format: discussion.format,
    confidence: discussion.confidence,
    announced: announcedOf(discussion),
    counts: countsOf(source, tree),
    warnings: warningsOf(discussion),
    bars: settings.sentiment ? moodBars(source) : null,
    sentences: sentences.map((sentence) => ({
      ...quoteAt(source, tree, sentence),
      number: tree.indexOf(sentence.post) + 1,
    })),
    points: disputedFirst(panelPoints),
    people: peopleOf(source),
    unanswered,
    coverage,
    posts: panelPosts(source, firstNeeded(source, [...points.flatMap((point) => point.posts), ...unanswered])),
    showStance: settings.stance,
  };
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
    return [{ id, number: index + 1, kind, author, date, dateText, votes, accepted, words, mood }];
  });
}

/** The page's own claim, where it differs from what was found. */
function announcedOf({ announced, posts }: Discussion): PanelModel['announced'] {
  if (!announced || announced.value === posts.length) return null;
  return { posts: announced.value, start: announced.start, end: announced.end };
}

/** The doubts about the page, but for the one that `announced` tells already. */
function warningsOf(discussion: Discussion): readonly PanelWarning[] {
  const told = announcedOf(discussion) ? 'announced-differs' : null;
  return discussion.warnings.flatMap(({ code, message, start, end }) =>
    code === told ? [] : [{ code, message: printable(message), start, end }],
  );
}

function countsOf(source: AnalysedText, tree: ReplyTree): PanelCounts {
  const { discussion, analysis, settings } = source;
  return {
    posts: discussion.posts.length,
    people: analysis.participants.length,
    threads: tree.roots.length,
    votes: sumOfKnown(discussion.posts.map((post) => post.votes)),
    moods: settings.sentiment ? moodTally(source) : null,
  };
}

function panelPoint(source: AnalysedText, tree: ReplyTree, point: Point): PanelPoint {
  const [labelAt = null, ...evidence] = point.evidence;
  const { stance } = source.settings;
  const votesOf = (ids: readonly PostId[]): number | null => sumOfKnown(ids.map((id) => tree.post(id)?.votes ?? null));
  return {
    key: `${point.posts[0] ?? ''}:${point.label.slice(0, 40)}`,
    label: firstWords(point.label, MAX_LABEL),
    place: labelAt && placeOf(labelAt),
    author: labelAt && nameOf(tree.post(labelAt.post)),
    posts: point.posts,
    supporters: stance ? voices(tree, point.supporters) : [],
    opponents: stance ? voices(tree, point.opponents) : [],
    votesFor: stance ? point.voteWeight : null,
    votesAgainst: stance ? votesOf(point.opponents) : null,
    evidence: evidence.map((span) => quoteAt(source, tree, span)),
  };
}

/** The people who wrote these posts, in the order of their first one. Each post of nobody's counts as a person. */
function voices(tree: ReplyTree, ids: readonly PostId[]): readonly PanelVoice[] {
  const byAuthor = new Map<string, PostId[]>();
  const found: PanelVoice[] = [];
  for (const id of ids) {
    const author = tree.post(id)?.author ?? null;
    const known = author === null ? undefined : byAuthor.get(author);
    if (known) {
      known.push(id);
      continue;
    }
    const posts = [id];
    found.push({ author: nameOf(tree.post(id)), posts });
    if (author !== null) byAuthor.set(author, posts);
  }
  return found;
}

/** Disputed points, the most evenly split first; then the others as they come. */
function disputedFirst(points: readonly PanelPoint[]): readonly PanelPoint[] {
  const dispute = (point: PanelPoint): number => Math.min(point.supporters.length, point.opponents.length);
  return [...points].sort((a, b) => dispute(b) - dispute(a));
}

function peopleOf(source: AnalysedText): readonly PanelPerson[] {
  const posts = new Map<string, PostId[]>(source.analysis.participants.map(({ author }) => [author, []]));
  for (const post of source.discussion.posts) if (post.author !== null) posts.get(post.author)?.push(post.id);
  return source.analysis.participants.map((participant: Participant) => ({
    author: printable(participant.author),
    posts: posts.get(participant.author) ?? [],
    votes: participant.votes,
    reputation: participant.reputation,
    mood: source.settings.sentiment ? meanMood(participant.sentiment) : null,
  }));
}

function quoteAt(source: AnalysedText, tree: ReplyTree, span: PostSpan): PanelQuote {
  return { ...placeOf(span), text: quoteOf(source.text, span), author: nameOf(tree.post(span.post)) };
}

function placeOf({ post, start, end }: PostSpan): PostSpan {
  return { post, start, end };
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

function sumOfKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}
