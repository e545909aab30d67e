import type { Discussion, Point, Post, PostId, PostSpan, ReplyTree } from '../core/index.js';
import { childrenOf } from '../core/view.js';
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

/** Posts whose details travel with the model; on a page with more, the panel asks for what it comes to show. */
const MAX_POSTS = 1000;

/** Characters of a title, and of the sentence a point stands under, at most. */
const MAX_TITLE = 200;
const MAX_LABEL = 600;

/** What the panel shows of an analysed text: a function of that text alone, so it can be made anywhere. */
export function panelModel(source: AnalysedText): PanelModel {
  const { discussion, platform, analysis, settings } = source;
  const { sentences, points, unanswered, coverage } = analysis.summary;
  const tree = childrenOf(discussion);
  const named = [...sentences.map(({ post }) => post), ...points.flatMap((point) => point.posts), ...unanswered];
  const panelPoints = points.map((point) => panelPoint(source, tree, point));
  return {
    title: discussion.title && firstWords(discussion.title.value, MAX_TITLE),
    structure: discussion.structure,
    format: platform,
    confidence: discussion.confidence,
    announced: announcedOf(discussion),
    counts: countsOf(source, tree),
    warnings: warningsOf(discussion),
    bars: settings.sentiment ? moodBars(source) : null,
    sentences: sentences.map((sentence) => quoteAt(source, tree, sentence)),
    points: disputedFirst(panelPoints),
    people: peopleOf(source),
    unanswered,
    coverage,
    posts: panelPosts(source, firstNeeded(source, named)),
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
    return [{ id, kind, author, date, dateText, votes, accepted, words, mood }];
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

/** Which posts the person at that place in `people` wrote, in text order; none for a place that is not there. */
export function postsOf({ discussion, analysis }: AnalysedText, person: number): readonly PostId[] {
  const author = analysis.participants[person]?.author;
  return author === undefined ? [] : discussion.posts.flatMap((post) => (post.author === author ? [post.id] : []));
}

function countsOf(source: AnalysedText, tree: ReplyTree): PanelCounts {
  const { discussion, analysis, settings } = source;
  return {
    posts: discussion.posts.length,
    people: analysis.participants.length,
    threads: tree.roots.length,
    votes: sumOfVotes(discussion.posts),
    moods: settings.sentiment ? moodTally(source) : null,
  };
}

function panelPoint(source: AnalysedText, tree: ReplyTree, point: Point): PanelPoint {
  const [labelAt = null, ...evidence] = point.evidence;
  const { stance } = source.settings;
  const opponents = point.opponents.flatMap((id) => tree.post(id) ?? []);
  return {
    key: `${point.posts[0] ?? ''}:${point.label.slice(0, 40)}`,
    label: firstWords(point.label, MAX_LABEL),
    place: labelAt && placeOf(labelAt),
    author: labelAt && nameOf(tree.post(labelAt.post)),
    posts: point.posts,
    supporters: stance ? voices(tree, point.supporters) : [],
    opponents: stance ? voices(tree, point.opponents) : [],
    votesFor: stance ? point.voteWeight : null,
    votesAgainst: stance ? sumOfVotes(opponents) : null,
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

function peopleOf({ discussion, analysis, settings }: AnalysedText): readonly PanelPerson[] {
  const isShort = discussion.posts.length <= MAX_POSTS;
  const ids = new Map<string, PostId[]>();
  if (isShort) {
    for (const { author } of analysis.participants) ids.set(author, []);
    for (const { id, author } of discussion.posts) if (author !== null) ids.get(author)?.push(id);
  }
  return analysis.participants.map(({ author, posts, votes, reputation, sentiment }) => ({
    ...{ author: printable(author), posts, ids: ids.get(author) ?? null, votes, reputation },
    mood: settings.sentiment ? meanMood(sentiment) : null,
  }));
}

function quoteAt(source: AnalysedText, tree: ReplyTree, span: PostSpan): PanelQuote {
  const post = tree.post(span.post);
  return { ...placeOf(span), text: quoteOf(source.text, post, span), author: nameOf(post) };
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

/** Null when none of the posts shows votes. */
function sumOfVotes(posts: readonly Post[]): number | null {
  let sum: number | null = null;
  for (const { votes } of posts) if (votes !== null) sum = (sum ?? 0) + votes;
  return sum;
}
