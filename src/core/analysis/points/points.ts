import type { Point, PostAnalysis, PostSpan } from '../analysis.js';
import type { Discussion, Post, PostId } from '../../discussion.js';
import { countStems } from '../language/stem-counts.js';
import type { Stems } from '../language/stems.js';
import type { Statement } from '../statements.js';
import { clusterStatements, type Cluster } from './cluster.js';
import { groupByPost, takeSides, type Sides } from './sides.js';
import { discussionWeights } from './similarity.js';

/** Most points shown. */
const MOST = 10;
/** Points that one person made and nobody took up fill the list only up to here. */
const ENOUGH = 8;
/** Most places of evidence a point. */
const MOST_EVIDENCE = 6;

/** The points of a discussion, most important first. `analyses` runs parallel to the posts; `topic` holds stems of title and question. */
export function findPoints(
  text: string,
  discussion: Discussion,
  statements: readonly Statement[],
  analyses: readonly PostAnalysis[],
  topic: Stems,
): Point[] {
  const { posts } = discussion;
  const weigh = discussionWeights(countStems(statements), posts.length, topic);
  const mostVotes = posts.reduce((most, { votes }) => Math.max(most, votes ?? 0), 1);
  const claims = statements.filter(({ post }) => posts[post].kind !== 'question' && posts[post].kind !== 'pingback');
  const clusters = clusterStatements(claims, weigh, (statement) =>
    worthOf(statement, posts[statement.post], mostVotes),
  );
  const byPost = groupByPost(statements);
  const sides = takeSides(discussion, clusters, byPost, analyses, weigh);
  const ranked = clusters
    .map((cluster, i) => describe(cluster, sides[i]))
    .sort((a, b) => b.importance - a.importance)
    .map(({ point }) => point);
  const kept: Point[] = [];
  const speaking = new Set<PostId>();
  for (const point of ranked) {
    // What one person said and nobody took up: at most one point a post, and only while there is room.
    const post = point.evidence[0].post;
    const isShared = point.for + point.against > 1;
    if (kept.length < MOST && (isShared || (kept.length < ENOUGH && !speaking.has(post)))) {
      kept.push(point);
      speaking.add(post);
    }
  }
  return kept;

  function describe(
    { label, members }: Cluster,
    { supporters, opponents }: Sides,
  ): { point: Point; importance: number } {
    const stated = [label, ...members.map(({ statement }) => statement)];
    const involved = new Set([...stated.map(({ post }) => post), ...supporters, ...opponents]);
    const inOrder = (indices: Iterable<number>): PostId[] => [...indices].sort((a, b) => a - b).map((i) => posts[i].id);
    const votes = sumOrNull([...supporters].map((i) => posts[i].votes));
    const point: Point = {
      label: text.slice(label.start, label.end).replace(/\s+/g, ' ').trim(),
      posts: inOrder(involved),
      supporters: inOrder(supporters),
      opponents: inOrder(opponents),
      for: countPeople([...supporters].map((i) => posts[i])),
      against: countPeople([...opponents].map((i) => posts[i])),
      voteWeight: votes,
      evidence: evidenceOf(stated, byPost).map(({ post, start, end }): PostSpan => ({
        post: posts[post].id,
        start,
        end,
      })),
      state: 'untested',
      weight: {
        for: { people: countPeople([...supporters].map((i) => posts[i])), votes, reputation: null },
        against: { people: countPeople([...opponents].map((i) => posts[i])), votes: null, reputation: null },
      },
      voices: [],
      best: null,
      exchanges: [],
    };
    const importance = point.for + point.against - 1 + worthOf(label, posts[label.post], mostVotes) / 2;
    return { point, importance };
  }
}

/** How good a label a statement is: a clear claim that stands by itself, not too long, early in its post, backed by votes. */
function worthOf({ role, words, place, isPersonal, leans }: Statement, post: Post, mostVotes: number): number {
  const backing = Math.log2(1 + Math.max(0, post.votes ?? 0)) / Math.log2(1 + mostVotes);
  const standing = 1 + 1.5 * backing + (post.accepted === true ? 0.5 : 0);
  const clear = 0.5 + role.scores.claim + 0.3 * role.scores.premise - 0.5 * role.scores.none;
  const brief = words <= 24 ? 1 : 24 / words;
  return standing * clear * brief * (1 + 0.5 / (1 + place)) * (isPersonal ? 0.9 : 1) * (leans ? 0.4 : 1);
}

/** Where a point is said, the label first, and the premises right behind it. */
function evidenceOf(stated: readonly Statement[], byPost: ReadonlyMap<number, readonly Statement[]>): Statement[] {
  const places = new Set(stated);
  for (const { post, place } of stated) {
    const next = byPost.get(post)?.[place + 1];
    if (next?.role.role === 'premise' && places.size < MOST_EVIDENCE) places.add(next);
  }
  return [...places].slice(0, MOST_EVIDENCE);
}

/** People behind posts; a post without an author counts as one person. */
function countPeople(posts: readonly Post[]): number {
  return new Set(posts.map(({ author, id }) => author ?? `\u0000${id}`)).size;
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}
