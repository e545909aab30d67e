import type { Discussion } from '../core/index.js';
import { childrenOf } from '../core/view.js';
import type { PanelMap, PanelNode } from '../protocol/panel.js';

/** Posts of the map at most. */
export const MAX_NODES = 1000;

/**
 * Who answers whom. Where there are too many posts, those with most posts below them stay, so that whoever stays has the
 * post it answers with it: more is below a parent than below any of its replies. Among equals the first ones stay.
 */
export function panelMap(discussion: Discussion): PanelMap {
  const { posts } = discussion;
  const { indexOf } = childrenOf(discussion);
  const parents = Int32Array.from(posts, ({ parent }) => (parent === null ? -1 : indexOf(parent)));
  const below = countBelow(discussion, parents);
  const chosen = mostBelow(below);
  const placeInMap = new Int32Array(posts.length).fill(-1);
  chosen.forEach((index, place) => (placeInMap[index] = place));
  const rests = new Int32Array(posts.length).fill(-1);
  let rest = -1;
  let left = 0;
  if (chosen.length < posts.length) {
    for (let i = posts.length - 1; i >= 0; i--) {
      if (placeInMap[i] >= 0) continue;
      if (parents[i] >= 0) rests[parents[i]] = i;
      else {
        rest = i;
        left += 1 + below[i];
      }
    }
  }
  const idAt = (index: number): string | null => (index < 0 ? null : posts[index].id);
  const nodes = chosen.map((index): PanelNode => {
    const parent = parents[index] < 0 ? -1 : placeInMap[parents[index]];
    return { post: posts[index].id, parent, below: below[index], rest: idAt(rests[index]) };
  });
  return { nodes, rest: idAt(rest), left };
}

/** How many posts are below each, counted from the deepest up. */
function countBelow({ posts }: Discussion, parents: Int32Array): Uint32Array {
  const levels: number[][] = [];
  posts.forEach(({ depth }, i) => (levels[depth] ??= []).push(i));
  const below = new Uint32Array(posts.length);
  for (let depth = levels.length - 1; depth > 0; depth--) {
    for (const i of levels[depth] ?? []) if (parents[i] >= 0) below[parents[i]] += 1 + below[i];
  }
  return below;
}

/** Places of the `MAX_NODES` posts with most below, in text order. */
function mostBelow(below: Uint32Array): readonly number[] {
  if (below.length <= MAX_NODES) return Array.from(below, (_, i) => i);
  const counts = new Uint32Array(MAX_NODES + 1);
  for (const count of below) counts[Math.min(count, MAX_NODES)]++;
  // The least that is enough to stay, and how many with just that much stay.
  let least = MAX_NODES;
  let room = MAX_NODES;
  while (least > 0 && counts[least] <= room) room -= counts[least--];
  const chosen: number[] = [];
  for (let i = 0; i < below.length; i++) {
    const count = Math.min(below[i], MAX_NODES);
    if (count > least || (count === least && room-- > 0)) chosen.push(i);
  }
  return chosen;
}
