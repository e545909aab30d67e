import type { Agreement, PostAnalysis } from '../analysis.js';
import type { Discussion, Post, PostId } from '../../discussion.js';
import { childrenOf } from '../../tree.js';
import type { MarkerKind } from '../arguments/marker-words.js';
import type { Marker } from '../arguments/markers.js';
import type { Statement, StatementsByPost } from '../statements.js';

const KINDS: Partial<Readonly<Record<MarkerKind, Agreement['kind']>>> = {
  convinced: 'convinced',
  withdraws: 'convinced',
  conceded: 'conceded',
  solved: 'solved',
};
/** "Fair point" far behind the start is mostly said in passing. */
const EARLY = 3;

/**
 * Where people come to agree: they say that they were convinced, take back or concede something, or that an answer solved what
 * they asked. What is negated or only supposed does not count, nor what a post says to its own author.
 */
export function findAgreements(
  discussion: Discussion,
  byPost: StatementsByPost,
  analyses: readonly PostAnalysis[],
): Agreement[] {
  const tree = childrenOf(discussion);
  const asker = discussion.posts.find(({ kind }) => kind === 'question')?.author ?? null;
  const agreements: Agreement[] = [];
  discussion.posts.forEach((post, index) => {
    if (post.kind === 'question' || post.kind === 'pingback') return;
    const own = byPost[index];
    if (!own.some(({ markers }) => markers.length > 0)) return;
    const answered = post.parent === null ? null : (tree.post(post.parent) ?? null);
    const found = findIn(own, (kind) => counts(kind, post, answered));
    if (!found) return;
    const { marker, kind } = found;
    if (kind === 'conceded' && analyses[index].stance?.label === 'disagree') return;
    const { start, end, cue } = marker;
    agreements.push({ post: post.id, start, end, cue, kind, with: partner(post, answered) });
  });
  return agreements;

  /** Only who asked can say that it is solved, and nobody concedes to themselves. */
  function counts(kind: Agreement['kind'], post: Post, answered: Post | null): boolean {
    const isOwn = answered !== null && answered.author !== null && answered.author === post.author;
    if (kind === 'convinced') return true;
    if (kind === 'conceded') return answered !== null && !isOwn;
    return answered !== null && !isOwn && post.author !== null && post.author === (asker ?? parentAuthor(answered));
  }

  function parentAuthor({ parent }: Post): string | null {
    return parent === null ? null : (tree.post(parent)?.author ?? null);
  }
}

/** Whom a post agrees with: the one it answers, unless that is its own author. */
function partner(post: Post, answered: Post | null): PostId | null {
  return answered === null || (answered.author !== null && answered.author === post.author) ? null : answered.id;
}

/** The strongest sign of agreement in a post: a changed mind, then a solution, then a concession. */
function findIn(
  statements: readonly Statement[],
  counts: (kind: Agreement['kind']) => boolean,
): { readonly marker: Marker; readonly kind: Agreement['kind'] } | null {
  let best: { readonly marker: Marker; readonly kind: Agreement['kind'] } | null = null;
  for (const { markers, place, asks } of statements) {
    if (asks) continue;
    for (const marker of markers) {
      const kind = KINDS[marker.cue];
      if (!kind || (kind === 'conceded' && place >= EARLY) || !counts(kind)) continue;
      if (!best || RANK[kind] > RANK[best.kind]) best = { marker, kind };
    }
  }
  return best;
}

const RANK: Readonly<Record<Agreement['kind'], number>> = { convinced: 3, solved: 2, conceded: 1 };
