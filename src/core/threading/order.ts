import type { DraftPost, Link } from './draft.js';

const LIKELY = 0.65;
/** A page is sorted when all but so many neighbours stand in order. */
const UNSORTED = 0.4;

/**
 * Nesting that lost its indentation but not its order. On a page sorted by time, replies stand below the post they answer,
 * and the next top-level post is older than they are. Null where the page is not sorted or the order never breaks; then
 * nothing is inferred. A post that no break shows to be a reply has no link.
 */
export function linkByOrder(posts: readonly DraftPost[]): (Link | null)[] | null {
  const places: number[] = [];
  const known: number[] = [];
  for (let i = 0; i < posts.length; i++) {
    const { time, kind } = posts[i];
    if (time === null && kind !== 'pingback') return null;
    if (time === null) continue;
    places.push(i);
    known.push(time);
  }
  if (places.length < 4) return null;
  let up = 0;
  let down = 0;
  for (let i = 1; i < known.length; i++) {
    if (known[i] > known[i - 1]) up++;
    else if (known[i] < known[i - 1]) down++;
  }
  if (up === 0 || down === 0 || Math.min(up, down) / (up + down) > UNSORTED) return null;
  const found = up > down ? oldestFirst(known) : newestFirst(known);
  if (places.length === posts.length) return found;
  const links: (Link | null)[] = posts.map(() => null);
  found.forEach((link, i) => {
    if (link) {
      const { parent, alternative } = link;
      links[places[i]] = {
        ...link,
        parent: parent === null ? null : places[parent],
        alternative: alternative === null ? null : places[alternative],
      };
    }
  });
  return links;
}

/** Whoever is younger than a post further down hangs below the last post that is not. */
function oldestFirst(times: readonly number[]): (Link | null)[] {
  const links: (Link | null)[] = times.map(() => null);
  for (let i = 1; i < times.length; i++) {
    const next = nextOlder(times, i);
    if (next < 0) continue;
    // Something before must be as old as the one that comes back; else the page just is not sorted here.
    let below = i - 1;
    while (below >= 0 && times[below] > times[next]) below--;
    if (below >= 0) links[i] = hang(i - 1, below === i - 1 ? null : below);
  }
  return links;
}

const REACH = 40;

function nextOlder(times: readonly number[], i: number): number {
  for (let j = i + 1; j < times.length && j <= i + REACH; j++) if (times[j] < times[i]) return j;
  return -1;
}

/** Whoever is younger than the post above answers in its thread. */
function newestFirst(times: readonly number[]): (Link | null)[] {
  let root = 0;
  return times.map((time, i) => {
    if (i === 0 || time <= times[i - 1]) {
      // Coming back from a thread, or the next one of the list.
      if (i > 0 && time <= times[root]) root = i;
      return i === 0 || time <= times[root] || root === i ? null : hang(root, i - 1 === root ? null : i - 1);
    }
    return hang(root, i - 1 === root ? null : i - 1);
  });
}

function hang(parent: number, alternative: number | null): Link {
  return { parent, evidence: 'layout', confidence: LIKELY, alternative, cue: null };
}
