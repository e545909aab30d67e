import type { Point, PostAnalysis, PostSpan } from '../analysis.js';
import type { Discussion, Post, PostId } from '../../discussion.js';
import { childrenOf } from '../../tree.js';
import { isIn } from '../language/sorted.js';
import { countStems } from '../language/stem-counts.js';
import type { Stems } from '../language/stems.js';
import type { Statement } from '../statements.js';
import { clusterStatements, type Cluster } from './cluster.js';
import { discussionWeights, similarity, type StemWeight } from './similarity.js';

/** Most points shown. */
const MOST = 10;
/** Points that one person made and nobody took up fill the list only up to here. */
const ENOUGH = 6;
/** Most places of evidence a point. */
const MOST_EVIDENCE = 6;
/** A stance counts as support or opposition from this confidence on. */
const SURE = 0.58;
/** Nearly the same words, one of them negated, contradict; words less alike may say anything. */
const ALIKE_ENOUGH = 0.5;

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
  const clusters = clusterStatements(statements, weigh, (statement) => worthOf(statement, posts[statement.post]));
  const byPost = groupByPost(statements);
  const sides = takeSides(discussion, clusters, byPost, analyses, weigh);
  const ranked = clusters
    .map((cluster, i) => describe(cluster, sides[i]))
    .sort((a, b) => b.importance - a.importance)
    .map(({ point }) => point);
  const speaking = new Set<PostId>();
  return ranked
    .filter((point, rank) => {
      if (point.for + point.against > 1) return true;
      // What one person said and nobody took up: at most one point a post, and only while there is room.
      const post = point.evidence[0].post;
      if (rank >= ENOUGH || speaking.has(post)) return false;
      speaking.add(post);
      return true;
    })
    .slice(0, MOST);

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
    };
    const importance =
      point.for +
      point.against -
      1 +
      0.4 * Math.log2(1 + Math.max(0, votes ?? 0)) +
      worthOf(label, posts[label.post]) / 4;
    return { point, importance };
  }
}

interface Sides {
  readonly supporters: Set<number>;
  readonly opponents: Set<number>;
}

/** Who states a point, who contradicts it in like words, and who agrees or disagrees with a post that states it. */
function takeSides(
  discussion: Discussion,
  clusters: readonly Cluster[],
  byPost: ReadonlyMap<number, readonly Statement[]>,
  analyses: readonly PostAnalysis[],
  weigh: StemWeight,
): Sides[] {
  const madeIn = new Map<number, number[]>();
  const sides = clusters.map(({ label, members }, i): Sides => {
    const supporters = new Set([label.post]);
    const opponents = new Set<number>();
    for (const { statement, similarity: alike } of members) {
      if (!contradicts(statement, label)) supporters.add(statement.post);
      else if (alike >= ALIKE_ENOUGH) opponents.add(statement.post);
    }
    for (const post of supporters) madeIn.set(post, [...(madeIn.get(post) ?? []), i]);
    return { supporters, opponents };
  });
  const tree = childrenOf(discussion);
  discussion.posts.forEach((post, index) => {
    const stance = analyses[index].stance;
    if (post.parent === null || (stance?.label !== 'agree' && stance?.label !== 'disagree')) return;
    if (stance.confidence < SURE) return;
    const point = pointAnswered(madeIn.get(tree.indexOf(post.parent)) ?? [], byPost.get(index) ?? []);
    if (point === null) return;
    const { supporters, opponents } = sides[point];
    if (supporters.has(index) || opponents.has(index)) return;
    (stance.label === 'agree' ? supporters : opponents).add(index);
  });
  return sides;

  /** Of the parent's points, the one whose label is nearest to what the reply says; the parent's first when none is near. */
  function pointAnswered(candidates: readonly number[], reply: readonly Statement[]): number | null {
    let best: number | null = candidates.length > 0 ? candidates[0] : null;
    let most = 0;
    for (const i of candidates) {
      for (const statement of reply) {
        const alike = similarity(clusters[i].label, statement, weigh);
        if (alike > most) {
          most = alike;
          best = i;
        }
      }
    }
    return best;
  }
}

/** Whether one statement negates what the other says plainly. */
function contradicts(a: Statement, b: Statement): boolean {
  const onlyInFirst = (one: Statement, other: Statement): boolean =>
    one.negated.some((stem) => isIn(other.stems, stem) && !isIn(other.negated, stem));
  return onlyInFirst(a, b) || onlyInFirst(b, a);
}

/** How good a label a statement is: a clear claim, not too long, early in its post, backed by votes. */
function worthOf({ role, words, place, isPersonal }: Statement, post: Post): number {
  const votes = 1 + 0.3 * Math.log2(1 + Math.max(0, post.votes ?? 0)) + (post.accepted === true ? 0.5 : 0);
  const clear = 0.5 + role.scores.claim + 0.3 * role.scores.premise - 0.5 * role.scores.none;
  const brief = words <= 24 ? 1 : 24 / words;
  return votes * clear * brief * (1 + 0.5 / (1 + place)) * (isPersonal ? 0.9 : 1);
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

function groupByPost(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const groups = new Map<number, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.post);
    if (group) group.push(statement);
    else groups.set(statement.post, [statement]);
  }
  return groups;
}

/** People behind posts; a post without an author counts as one person. */
function countPeople(posts: readonly Post[]): number {
  return new Set(posts.map(({ author, id }) => author ?? `\u0000${id}`)).size;
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? known.reduce((sum, value) => sum + value, 0) : null;
}
