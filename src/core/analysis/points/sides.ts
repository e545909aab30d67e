import type { PostAnalysis } from '../analysis.js';
import type { Discussion } from '../../discussion.js';
import { childrenOf } from '../../tree.js';
import { isIn } from '../language/sorted.js';
import type { Statement } from '../statements.js';
import type { Cluster } from './cluster.js';
import { similarity, type StemWeight } from './similarity.js';

/** A stance counts as support or opposition from this confidence on. */
const SURE = 0.58;
/** Nearly the same words, one of them negated, contradict; words less alike may say anything. */
const ALIKE_ENOUGH = 0.5;

/** Indices of the posts on either side of a point. */
export interface Sides {
  readonly supporters: ReadonlySet<number>;
  readonly opponents: ReadonlySet<number>;
}

/** Who states a point, who contradicts it in like words, and who agrees or disagrees with a post that states it. */
export function takeSides(
  discussion: Discussion,
  clusters: readonly Cluster[],
  byPost: ReadonlyMap<number, readonly Statement[]>,
  analyses: readonly PostAnalysis[],
  weigh: StemWeight,
): Sides[] {
  const tree = childrenOf(discussion);
  const parentOf = discussion.posts.map(({ parent }) => (parent === null ? -1 : tree.indexOf(parent)));
  const madeIn = new Map<number, number[]>();
  const sides = clusters.map((cluster, i) => {
    const { supporters, opponents } = sidesOfWords(cluster);
    for (const post of supporters) madeIn.set(post, [...(madeIn.get(post) ?? []), i]);
    return { supporters, opponents };
  });
  discussion.posts.forEach((post, index) => {
    const stance = analyses[index].stance;
    if (post.parent === null || (stance?.label !== 'agree' && stance?.label !== 'disagree')) return;
    if (stance.confidence < SURE) return;
    const point = pointAnswered(madeIn.get(parentOf[index]) ?? [], byPost.get(index) ?? []);
    if (point === null) return;
    const { supporters, opponents } = sides[point];
    if (supporters.has(index) || opponents.has(index)) return;
    (stance.label === 'agree' ? supporters : opponents).add(index);
  });
  return sides;

  /** Who says the same or the contrary in like words. A reply repeats words of its parent anyway: there only its stance tells. */
  function sidesOfWords({ label, members }: Cluster): { supporters: Set<number>; opponents: Set<number> } {
    const supporters = new Set([label.post]);
    const opponents = new Set<number>();
    for (const { statement, similarity: alike } of members) {
      const { post } = statement;
      const reply = parentOf[post] === label.post ? post : parentOf[label.post] === post ? label.post : null;
      if (reply !== null) {
        const stance = analyses[reply].stance;
        if (stance?.label === 'agree' && stance.confidence >= SURE) supporters.add(post);
        else if (stance?.label === 'disagree' && stance.confidence >= SURE) opponents.add(post);
      } else if (!contradicts(statement, label)) supporters.add(post);
      else if (alike >= ALIKE_ENOUGH) opponents.add(post);
    }
    return { supporters, opponents };
  }

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

/** Statements by the index of their post. */
export function groupByPost(statements: readonly Statement[]): ReadonlyMap<number, readonly Statement[]> {
  const groups = new Map<number, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.post);
    if (group) group.push(statement);
    else groups.set(statement.post, [statement]);
  }
  return groups;
}
