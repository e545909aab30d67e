import type { Agreement, Point, PointVoice, PostAnalysis, PostSpan, SideWeight } from '../analysis.js';
import type { Discussion, Post, PostId } from '../../discussion.js';
import { looksLikeCode } from '../arguments/code-like.js';
import type { MarkerKind } from '../arguments/marker-words.js';
import { countStems } from '../language/stem-counts.js';
import type { Stems } from '../language/stems.js';
import type { Statement, StatementsByPost } from '../statements.js';
import { withAnswered } from './answered.js';
import { bestEvidence } from './best-evidence.js';
import { clusterStatements, type Cluster } from './cluster.js';
import { labelWorth, STANDS } from './label.js';
import { takeSides, type Sides, type Voice } from './sides.js';
import { discussionWeights } from './similarity.js';
import { pointStates } from './state.js';

/** Most points shown. */
const MOST = 10;
/** Points that one person made and nobody took up fill the list only up to here. */
const ENOUGH = 8;
/** What people count for a point whose label can hardly be read alone, against one that can. */
const READABLE = 0.4;
/** For one person's point: how well its sentence stands by itself, what makes it chat, and what makes an "I" an opinion. */
const WELL = 0.71;
const CHAT = 0.36;
const OPINION = 0.42;
/** Most places of evidence a point. */
const MOST_EVIDENCE = 6;

/** A sentence that gives in makes no point of its own. */
const YIELDING = new Set<MarkerKind>(['convinced', 'withdraws', 'conceded', 'solved']);

/** What points are made of. */
export interface PointSources {
  readonly text: string;
  readonly discussion: Discussion;
  readonly statements: readonly Statement[];
  readonly byPost: StatementsByPost;
  /** Parallel to the posts. */
  readonly analyses: readonly PostAnalysis[];
  /** Stems of title and article. */
  readonly topic: Stems;
  readonly agreements: readonly Agreement[];
}

/** A point on its way, with what it is ranked by. */
interface Ranked {
  readonly cluster: Cluster;
  readonly sides: Sides;
  readonly importance: number;
}

/** The points of a discussion, most important first, and the clusters of like statements they were made of. */
export function findPoints({ text, discussion, statements, byPost, analyses, topic, agreements }: PointSources): {
  readonly points: readonly Point[];
  readonly clusters: readonly Cluster[];
} {
  const { posts } = discussion;
  const counts = countStems(statements);
  const weigh = discussionWeights(counts, posts.length, topic);
  const claims = statements.filter(
    (statement) =>
      canClaim(posts[statement.post], analyses[statement.post]) &&
      !statement.markers.some(({ cue }) => YIELDING.has(cue)) &&
      !looksLikeCode(text, statement),
  );
  const worth = labelWorth(posts, counts);
  const alike = clusterStatements(text, claims, weigh, worth, compete).filter(({ label }) => label.standing >= STANDS);
  const canLabel = new Set(claims);
  const clusters = withAnswered(alike, discussion, byPost, analyses, weigh, (statement) => canLabel.has(statement));
  const allSides = takeSides(discussion, clusters, byPost, analyses, weigh, agreements);
  const { exchanges: exchangesOf, state } = pointStates(discussion);
  const reputations = reputationsOf(posts);
  const ranked = clusters
    .map((cluster, i): Ranked => ({ cluster, sides: allSides[i], importance: importanceOf(cluster, allSides[i]) }))
    .sort((a, b) => b.importance - a.importance);
  const chosen = choose(ranked);
  return { points: chosen.map(describe), clusters };

  function compete(post: number, other: number): boolean {
    return posts[post].kind === 'answer' && posts[other].kind === 'answer';
  }

  /** People on either side count first; among points of one person, the clearest and most esteemed words. */
  function importanceOf({ label }: Cluster, { supporters, opponents }: Sides): number {
    const people = countPeople([...supporters.keys()]) + countPeople([...opponents.keys()]);
    return (people - 1) * (READABLE + (1 - READABLE) * label.standing) + worth(label) / 2;
  }

  function describe(point: Ranked): Point {
    const { label, members } = point.cluster;
    const { sides } = point;
    const { supporters, opponents } = sides;
    const stated = [label, ...members.map(({ statement }) => statement)];
    const involved = new Set([...stated.map(({ post }) => post), ...supporters.keys(), ...opponents.keys()]);
    const exchanges = exchangesOf(sides);
    const weight = { for: weightOf(supporters), against: weightOf(opponents) };
    return {
      label: text.slice(label.start, label.end).replace(/\s+/g, ' ').trim(),
      posts: idsOf(involved),
      supporters: idsOf(supporters.keys()),
      opponents: idsOf(opponents.keys()),
      for: weight.for.people,
      against: weight.against.people,
      voteWeight: weight.for.votes,
      evidence: evidenceOf(stated),
      state: state(sides, exchanges, label.post),
      weight,
      voices: voicesOf(sides),
      best: bestEvidence(posts, analyses, supporters),
      exchanges,
    };
  }

  function idsOf(indices: Iterable<number>): PostId[] {
    return [...indices].sort((a, b) => a - b).map((i) => posts[i].id);
  }

  /** People behind posts; a post without an author counts as one person. */
  function countPeople(indices: readonly number[]): number {
    return new Set(indices.map((i) => posts[i].author ?? i)).size;
  }

  function weightOf(side: ReadonlyMap<number, Voice>): SideWeight {
    const indices = [...side.keys()];
    const authors = new Set(indices.flatMap((i) => posts[i].author ?? []));
    return {
      people: countPeople(indices),
      votes: sumOrNull(indices.map((i) => posts[i].votes)),
      reputation: sumOrNull([...authors].map((author) => reputations.get(author) ?? null)),
    };
  }

  function voicesOf({ supporters, opponents }: Sides): PointVoice[] {
    const voices = (side: PointVoice['side'], map: ReadonlyMap<number, Voice>): [number, PointVoice][] =>
      [...map].map(([i, { how, place, cue }]) => [i, { post: posts[i].id, ...place, side, how, cue }]);
    return [...voices('for', supporters), ...voices('against', opponents)]
      .sort(([a], [b]) => a - b)
      .map(([, voice]) => voice);
  }

  /** Where a point is said, the label first, and what is brought forward for it right there. */
  function evidenceOf(stated: readonly Statement[]): PostSpan[] {
    const places = new Set(stated.slice(0, MOST_EVIDENCE));
    for (const { post, place } of stated.slice(0, MOST_EVIDENCE)) {
      const next = byPost[post].find((statement) => statement.place === place + 1);
      if (next?.evidence && places.size < MOST_EVIDENCE) places.add(next);
    }
    return [...places].map(({ post, start, end }) => ({ post: posts[post].id, start, end }));
  }
}

/** Questions and pingbacks make no points, nor do posts that bring no argument. */
function canClaim({ kind }: Post, { noArgument }: PostAnalysis): boolean {
  return kind !== 'question' && kind !== 'pingback' && noArgument === null;
}

/**
 * What is shown: of one person's points that nobody took up only what clearly claims something, at most one a post, and only
 * while there is room; and of two points that the same posts dispute, which are two sides of one, the first.
 */
function choose(ranked: readonly Ranked[]): Ranked[] {
  const kept: Ranked[] = [];
  const speaking = new Set<number>();
  const disputes = new Set<string>();
  for (const point of ranked) {
    const { cluster, sides } = point;
    const isShared = sides.supporters.size + sides.opponents.size > 1 && !isShareOfStories(point);
    const dispute = sides.opponents.size > 0 ? disputeOf(sides) : null;
    if (dispute !== null && disputes.has(dispute)) continue;
    if (kept.length >= MOST) break;
    if (!isShared && (kept.length >= ENOUGH || speaking.has(cluster.label.post) || !claims(cluster.label))) continue;
    kept.push(point);
    for (const post of [...sides.supporters.keys(), ...sides.opponents.keys()]) speaking.add(post);
    if (dispute !== null) disputes.add(dispute);
  }
  return kept;
}

/** Whether people only tell of the same thing, and none of them answers another. */
function isShareOfStories({ cluster, sides }: Ranked): boolean {
  return (
    cluster.label.narrates &&
    sides.opponents.size === 0 &&
    [...sides.supporters.values()].every(({ how }) => how === 'states')
  );
}

/** Whether a sentence that nobody took up asserts or advises something that others could: no chat, and nothing of oneself that backs nothing. */
function claims({ role, standing, isPersonal, narrates, markers, clauses }: Statement): boolean {
  const { claim, none } = role.scores;
  if (standing < WELL || narrates || markers.some(({ cue }) => cue === 'asks' || cue === 'chatter')) return false;
  const isStory = markers.some(({ cue }) => cue === 'experience');
  const matters = !isPersonal || (!isStory && (claim >= OPINION || clauses !== null));
  return markers.some(({ cue }) => cue === 'advice') || (none <= CHAT && matters);
}

function disputeOf({ supporters, opponents }: Sides): string {
  return [...supporters.keys(), ...opponents.keys()].sort((a, b) => a - b).join(' ');
}

/** The last reputation shown of each person. */
function reputationsOf(posts: readonly Post[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { author, reputation } of posts) if (author !== null && reputation !== null) found.set(author, reputation);
  return found;
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}
