import { countShared } from '../language/sorted.js';
import type { Statement } from '../statements.js';
import { neighbourReader, sharesMore } from './neighbours.js';
import { agreementOf, FEWEST_SHARED } from './same-point.js';
import { similarity, type StemWeight } from './similarity.js';

/** A statement that makes the same point as a label. */
export interface Member {
  readonly statement: Statement;
  /** How alike it is to the label, 0…1. */
  readonly similarity: number;
}

/** Similar statements under the one that says it best. */
export interface Cluster {
  readonly label: Statement;
  /** The others, at most one a post, most similar first. */
  readonly members: readonly Member[];
}

/** From this agreement on two statements make the same point (docs/analysis.md). */
const SAME_POINT = 0.29;
/** So much alike they may share a name and nothing else, for there is nothing else in them. */
const NEARLY_EQUAL = 0.6;
/** Answers to one question use its words and mean different things. */
const SAME_THOUGH_COMPETING = 0.4;
/** Most statements looked at: beyond, the best by `worth` stand for all. */
const MOST = 2000;
/** A stem in more statements than this brings nobody together. */
const CROWD = 150;
const SHORTEST = 5;
/** A sentence that is no argument with this probability makes no point. */
const NO_ARGUMENT = 0.5;
const LONGEST = 45;
const NOWHERE: readonly number[] = [];

/**
 * Groups claims that say the same in different posts. The best label is worth most and stands nearest to the others. Posts that
 * `compete`, by index, have to be more alike.
 */
export function clusterStatements(
  text: string,
  statements: readonly Statement[],
  weigh: StemWeight,
  worth: (statement: Statement) => number,
  compete: (post: number, other: number) => boolean,
): Cluster[] {
  const claims = statements
    .filter(makesPoint)
    .map((statement) => ({ statement, worth: worth(statement) }))
    .sort((a, b) => b.worth - a.worth || a.statement.start - b.statement.start)
    .slice(0, MOST)
    .map(({ statement }) => statement);
  const index = indexByStem(claims);
  const neighboursIn = neighbourReader(text);
  // Of claims by their place in the list: which are in a cluster, and for which label each was looked at last.
  const taken = new Uint8Array(claims.length);
  const seen = new Int32Array(claims.length).fill(-1);
  const clusters: Cluster[] = [];
  for (let at = 0; at < claims.length; at++) {
    if (taken[at]) continue;
    taken[at] = 1;
    const members = membersOf(at);
    for (const { place } of members) taken[place] = 1;
    clusters.push({ label: claims[at], members });
  }
  return clusters;

  function membersOf(at: number): (Member & { readonly place: number })[] {
    const label = claims[at];
    const byPost = new Map<number, Member & { readonly place: number }>();
    for (const stem of label.stems) {
      const places = index.get(stem) ?? NOWHERE;
      if (places.length > CROWD) continue;
      for (const place of places) {
        if (seen[place] === at || taken[place]) continue;
        seen[place] = at;
        const other = claims[place];
        if (other.post === label.post) continue;
        const shared = countShared(label.stems, other.stems);
        if (shared < FEWEST_SHARED) continue;
        const alike = similarity(label, other, weigh);
        const least = compete(label.post, other.post) ? SAME_THOUGH_COMPETING : SAME_POINT;
        if (agreementOf(alike, shared) < least || alike <= (byPost.get(other.post)?.similarity ?? 0)) continue;
        if (alike >= NEARLY_EQUAL || sharesMore(label, other, neighboursIn)) {
          byPost.set(other.post, { statement: other, similarity: alike, place });
        }
      }
    }
    return [...byPost.values()].sort((a, b) => b.similarity - a.similarity);
  }
}

/** Whether a statement can carry a point: a sentence of sensible length that argues, and neither asks nor only praises. */
function makesPoint({ words, role, asks, appreciates, stems, codeShare }: Statement): boolean {
  return (
    words >= SHORTEST &&
    words <= LONGEST &&
    !asks &&
    !appreciates &&
    stems.length >= 2 &&
    codeShare < 0.4 &&
    role.scores.none < NO_ARGUMENT
  );
}

/** For each stem the places of the statements that have it, in order. */
function indexByStem(statements: readonly Statement[]): ReadonlyMap<number, readonly number[]> {
  const index = new Map<number, number[]>();
  statements.forEach(({ stems }, place) => {
    for (const stem of stems) {
      const list = index.get(stem);
      if (list) list.push(place);
      else index.set(stem, [place]);
    }
  });
  return index;
}
