import type { Agreement, Cue, PointVoice, PostAnalysis } from '../analysis.js';
import type { Discussion, Post, Span } from '../../discussion.js';
import { childrenOf } from '../../tree.js';
import { isIn } from '../language/sorted.js';
import type { Statement, StatementsByPost } from '../statements.js';
import { addressedPosts, NEAR, nearness } from './answered.js';
import type { Cluster } from './cluster.js';
import type { StemWeight } from './similarity.js';

/** Nearly the same words, one of them negated, contradict; words less alike may say anything. */
const ALIKE_ENOUGH = 0.5;
/** Most points of a post that are held against a reply. */
const MOST_POINTS = 40;
/** A reply contradicts at its start, in few words. */
const OPENING = 2;
const BRIEF = 24;

/** How a post came to be on a side of a point, and where it says so. */
export interface Voice {
  readonly how: PointVoice['how'];
  readonly place: Span;
  readonly cue: Cue | null;
}

/** The posts on either side of a point, by index. */
export interface Sides {
  readonly supporters: ReadonlyMap<number, Voice>;
  readonly opponents: ReadonlyMap<number, Voice>;
}

/** Who states a point, who contradicts it in like words, and who agrees or disagrees with a post that states it. */
export function takeSides(
  discussion: Discussion,
  clusters: readonly Cluster[],
  byPost: StatementsByPost,
  analyses: readonly PostAnalysis[],
  weigh: StemWeight,
  agreements: readonly Agreement[],
): Sides[] {
  const tree = childrenOf(discussion);
  const addressed = addressedPosts(discussion);
  const parentOf = discussion.posts.map(({ parent }) => (parent === null ? -1 : tree.indexOf(parent)));
  const yielding = new Map(
    agreements.flatMap((found) => (found.kind === 'solved' ? [] : [[tree.indexOf(found.post), found] as const])),
  );
  const madeIn = new Map<number, number[]>();
  const sides = clusters.map((cluster, i) => {
    const { supporters, opponents } = sidesOfWords(cluster);
    for (const post of supporters.keys()) {
      const made = madeIn.get(post);
      if (made) made.push(i);
      else madeIn.set(post, [i]);
    }
    return { supporters, opponents };
  });
  discussion.posts.forEach((post, index) => {
    // Whoever answers themselves is neither for nor against what they said.
    const answered = discussion.posts[parentOf[index]] as Post | undefined;
    if (!answered || (post.author !== null && post.author === answered.author)) return;
    const made = madeIn.get(parentOf[index]) ?? [];
    const own = byPost[index];
    const stance = stanceOf(index);
    if (stance === null) {
      assertDenied(made, own, index);
      return;
    }
    const point = pointAnswered(addressed(index), own);
    if (point === null) return;
    const { supporters, opponents } = sides[point];
    if (supporters.has(index) || opponents.has(index)) return;
    const voice = voiceOf(index, stance === 'agree' ? 'agrees' : 'disagrees');
    if (voice) (stance === 'agree' ? supporters : opponents).set(index, voice);
  });
  return sides;

  function isOwn(post: number, other: number): boolean {
    const { author } = discussion.posts[post];
    return author !== null && author === discussion.posts[other].author;
  }

  /** A reply that opens by asserting what a point of its parent denies is against it: "It never broke." "Mine broke." */
  function assertDenied(made: readonly number[], own: readonly Statement[], index: number): void {
    if (own.some(({ markers }) => markers.some(({ cue }) => cue === 'conceded' || cue === 'convinced'))) return;
    for (const { start, end, asks, words, stems, negated } of own.slice(0, OPENING)) {
      if (asks || words > BRIEF) continue;
      for (const i of made.slice(0, MOST_POINTS)) {
        const { denied } = clusters[i].label;
        if (!denied.some((stem) => isIn(stems, stem) && !isIn(negated, stem)) || sides[i].supporters.has(index))
          continue;
        sides[i].opponents.set(index, { how: 'contradicts', place: { start, end }, cue: null });
        return;
      }
    }
  }

  function stanceOf(post: number): 'agree' | 'disagree' | null {
    if (yielding.has(post)) return 'agree';
    const label = analyses[post].stance?.label;
    return label === 'agree' || label === 'disagree' ? label : null;
  }

  /** The first words that tell a reply's stance; of one that gives in, those that do. */
  function cueOfStance(post: number): Cue | null {
    const given = yielding.get(post);
    return given ? { start: given.start, end: given.end, cue: given.cue } : (analyses[post].stance?.reasons[0] ?? null);
  }

  /** The sentence of a reply that tells its stance; its first one where no words do. */
  function voiceOf(post: number, how: Voice['how']): Voice | null {
    const cue = cueOfStance(post);
    const own = byPost[post];
    const place = own.find(({ start, end }) => cue && start <= cue.start && cue.end <= end) ?? own[0] ?? cue;
    return place ? { how, place: { start: place.start, end: place.end }, cue } : null;
  }

  /** Who says the same or the contrary in like words. A reply repeats words of its parent anyway: there only its stance tells. */
  function sidesOfWords({ label, members }: Cluster): {
    supporters: Map<number, Voice>;
    opponents: Map<number, Voice>;
  } {
    const supporters = new Map<number, Voice>([[label.post, statedIn(label)]]);
    const opponents = new Map<number, Voice>();
    for (const { statement, similarity: alike } of members) {
      const { post } = statement;
      const reply = addressed(post).includes(label.post)
        ? post
        : addressed(label.post).includes(post)
          ? label.post
          : null;
      if (reply !== null) {
        const stance = stanceOf(reply);
        const cue = cueOfStance(reply);
        const place = { start: statement.start, end: statement.end };
        const inPost = cue && place.start <= cue.start && cue.end <= place.end ? cue : null;
        if (stance === 'agree') supporters.set(post, { how: 'agrees', place, cue: inPost });
        else if (stance === 'disagree') {
          opponents.set(post, { how: reply === post ? 'disagrees' : 'contradicts', place, cue: inPost });
        }
      } else if (!contradicts(statement, label)) supporters.set(post, statedIn(statement));
      else if (alike >= ALIKE_ENOUGH && !isOwn(post, label.post)) {
        const { start, end, negation } = statement;
        const cue = negation && { ...negation, cue: 'negation' };
        opponents.set(post, { how: 'contradicts', place: { start, end }, cue });
      }
    }
    return { supporters, opponents };
  }

  /** Of the points of those who are answered, the one whose label is nearest to what the reply says; the parent's first when none is near. */
  function pointAnswered(answered: readonly number[], reply: readonly Statement[]): number | null {
    const [parent] = answered;
    let best: number | null = madeIn.get(parent)?.[0] ?? null;
    let most = NEAR;
    for (const post of answered) {
      for (const i of (madeIn.get(post) ?? []).slice(0, MOST_POINTS)) {
        const near = nearness(clusters[i].label, reply, weigh);
        if (near > most) {
          most = near;
          best = i;
        }
      }
    }
    return best;
  }
}

function statedIn({ start, end }: Statement): Voice {
  return { how: 'states', place: { start, end }, cue: null };
}

/** Whether one statement denies, word by word, what the other says plainly. */
function contradicts(a: Statement, b: Statement): boolean {
  const onlyInFirst = (one: Statement, other: Statement): boolean =>
    one.denied.some((stem) => isIn(other.stems, stem) && !isIn(other.negated, stem));
  return onlyInFirst(a, b) || onlyInFirst(b, a);
}
