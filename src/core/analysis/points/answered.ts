import type { Discussion } from '../../discussion.js';
import type { PostAnalysis } from '../analysis.js';
import { childrenOf } from '../../tree.js';
import { firstWhere } from '../../text/first-where.js';
import { countShared } from '../language/sorted.js';
import type { Statement, StatementsByPost } from '../statements.js';
import type { Cluster } from './cluster.js';
import { STANDS } from './label.js';
import { FEWEST_SHARED } from './same-point.js';
import { similarity, type StemWeight } from './similarity.js';

/** Below this likeness a reply speaks of no sentence more than of another. */
export const NEAR = 0.12;
/** Most sentences of a reply, and most posts of one person, that are held against each other. */
const MOST_SENTENCES = 40;
const MOST_POSTS = 10;
/** Likeness to a sentence that can hardly be read alone counts so much. */
const READABLE = 0.4;
const SHORTEST = 5;
const LONGEST = 45;

/**
 * The posts that a post speaks to, by index: its parent, and where it only names somebody what they said before, for then it may
 * mean any of it. Nobody speaks to themselves.
 */
export function addressedPosts(discussion: Discussion): (index: number) => readonly number[] {
  const { posts } = discussion;
  const tree = childrenOf(discussion);
  const byAuthor = new Map<string, number[]>();
  posts.forEach(({ author }, index) => {
    const own = author === null ? undefined : byAuthor.get(author);
    if (own) own.push(index);
    else if (author !== null) byAuthor.set(author, [index]);
  });
  return (index) => {
    const { parent, author, evidence } = posts[index];
    if (parent === null) return [];
    const at = tree.indexOf(parent);
    const other = posts[at].author;
    if (author !== null && author === other) return [];
    if (evidence !== 'mention' || other === null) return [at];
    const own = byAuthor.get(other)!;
    const found = [at];
    const before = firstWhere(own.length, (i) => own[i] >= index);
    for (let i = before - 1; i >= 0 && found.length < MOST_POSTS; i--) if (own[i] !== at) found.push(own[i]);
    return found;
  };
}

/** How near a reply comes to a sentence of the post it answers, 0…1: the likeness of the sentence of the reply that is most like it. */
export function nearness(said: Statement, reply: readonly Statement[], weigh: StemWeight): number {
  let most = 0;
  for (const statement of reply.slice(0, MOST_SENTENCES)) {
    most = Math.max(most, similarity(said, statement, weigh) * (READABLE + (1 - READABLE) * said.standing));
  }
  return most;
}

/**
 * The clusters, and one more for each sentence that a reply plainly agrees or disagrees with and that is in none of them: what
 * people answer is a point, however little it looks like one.
 */
export function withAnswered(
  clusters: readonly Cluster[],
  discussion: Discussion,
  byPost: StatementsByPost,
  analyses: readonly PostAnalysis[],
  weigh: StemWeight,
  mayLabel: (statement: Statement) => boolean,
): readonly Cluster[] {
  const known = new Set(
    clusters.flatMap(({ label, members }) => [label, ...members.map(({ statement }) => statement)]),
  );
  const addressed = addressedPosts(discussion);
  const found: Cluster[] = [];
  analyses.forEach(({ stance }, index) => {
    if (stance?.label !== 'agree' && stance?.label !== 'disagree') return;
    const answered = nearest(addressed(index), byPost[index]);
    if (answered === null || known.has(answered)) return;
    known.add(answered);
    found.push({ label: answered, members: [] });
  });
  return found.length === 0 ? clusters : [...clusters, ...found];

  function nearest(candidates: readonly number[], reply: readonly Statement[]): Statement | null {
    let best: Statement | null = null;
    let most = NEAR;
    for (const statement of candidates.flatMap((post) => byPost[post])) {
      const mayBe =
        known.has(statement) || (isSentence(statement) && mayLabel(statement) && sharesWords(statement, reply));
      const near = mayBe ? nearness(statement, reply, weigh) : 0;
      if (near > most) {
        most = near;
        best = statement;
      }
    }
    return best;
  }
}

function sharesWords({ stems }: Statement, reply: readonly Statement[]): boolean {
  return reply.slice(0, MOST_SENTENCES).some((said) => countShared(stems, said.stems) >= FEWEST_SHARED);
}

/** Whether a statement can be read alone and says something that can be answered. */
function isSentence({ words, stems, standing, asks, appreciates, narrates }: Statement): boolean {
  const isFit = words >= SHORTEST && words <= LONGEST && stems.length >= FEWEST_SHARED && standing >= STANDS;
  return isFit && !asks && !appreciates && !narrates;
}
