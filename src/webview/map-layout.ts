/**
 * Where the posts of the reply map stand: a column for each step down from the top, a row for each line of talk. The first
 * reply stands beside what it answers, the others below it, so a plain back and forth is one row.
 */
import type { PostId } from '../core/index.js';
import type { PanelMap, PanelNode } from '../protocol/panel.js';

/** Posts drawn at first; a few more than that are not worth leaving out. */
const FIRST = 60;
const SLACK = 20;

interface Placed {
  readonly column: number;
  readonly row: number;
  /** Place among the cells of what it answers; -1 at the top. */
  readonly parent: number;
  /** Place among those that answer the same, from 1, and how many of these are drawn. */
  readonly position: number;
  readonly siblings: number;
}

/** A post in the map. */
export interface PostCell extends Placed {
  readonly kind: 'post';
  readonly post: PostId;
  readonly below: number;
}

/** Posts that are left out: replies to a post, or posts at the top where `to` is null. */
export interface MoreCell extends Placed {
  readonly kind: 'more';
  readonly to: PostId | null;
  readonly count: number;
  /** `here`: they can be shown here. `deeper`: there is room for them only in a map that begins with `to`. */
  readonly where: 'here' | 'deeper' | 'elsewhere';
  /** The first of them, where the map does not know them (`elsewhere`). */
  readonly rest: PostId | null;
}

export type MapCell = PostCell | MoreCell;

/** What of the map is to be seen. */
export interface MapView {
  /** The post at which it begins; null for all of them. One that is not in the map counts as null. */
  readonly root: PostId | null;
  /** Steps down from the top that there is room for: at least three. */
  readonly columns: number;
  /** How many of the replies to this post (of the posts at the top, for null) a person wants to see at least. */
  readonly wanted: (to: PostId | null) => number;
}

/** The map drawn up: cells with each post before its replies, those of one post in text order. */
export interface MapLayout {
  readonly cells: readonly MapCell[];
  readonly rows: number;
  readonly columns: number;
  /** The post at which it begins, where that is not the top. */
  readonly root: PostId | null;
}

/** Draws up the map as far as it is to be seen: the posts with most posts below them first, and what a person asked for. */
export function layOutMap(map: PanelMap, view: MapView): MapLayout {
  const { nodes } = map;
  const replies: number[][] = nodes.map(() => []);
  const tops: number[] = [];
  nodes.forEach(({ parent }, i) => (parent < 0 ? tops : replies[parent]).push(i));
  const start = view.root === null ? -1 : nodes.findIndex(({ post }) => post === view.root);
  const root = start < 0 ? null : nodes[start].post;
  const first = start < 0 ? tops : [start];
  const last = Math.max(3, view.columns) - 1;
  const chosen = chooseFirst();

  const cells: MapCell[] = [];
  let rows = 0;
  let columns = 0;
  const left = start < 0 ? map.left : 0;
  const total = first.reduce((sum, i) => sum + sizeOf(nodes[i]), 0) + left;
  place(-1, first, total, start < 0 ? map.rest : null, -1, 0);
  return { cells, rows, columns, root };

  /** The posts worth drawing before anybody asks: those that fit into the columns, most posts below them first. */
  function chooseFirst(): ReadonlySet<number> {
    const fitting: number[] = [];
    let level = first;
    for (let column = 0; column <= last && level.length > 0; column++) {
      fitting.push(...level);
      level = level.flatMap((i) => (fits(i, column) ? replies[i] : []));
    }
    if (fitting.length <= FIRST + SLACK) return new Set(fitting);
    return new Set(fitting.sort(byWeight).slice(0, FIRST));
  }

  /** Whether the replies to a post in that column have room: in the last column only those that nobody answers. */
  function fits(node: number, column: number): boolean {
    return column + 1 < last || (column + 1 === last && replies[node].every((i) => nodes[i].below === 0));
  }

  function byWeight(a: number, b: number): number {
    return nodes[b].below - nodes[a].below || a - b;
  }

  /** Puts down the replies to a post (the posts at the top, for -1): of `count` posts there and below, `rest` is unknown. */
  function place(
    of: number,
    all: readonly number[],
    count: number,
    rest: PostId | null,
    parent: number,
    column: number,
  ): void {
    const to = of < 0 ? null : nodes[of].post;
    const room = of < 0 || fits(of, column - 1);
    const shown = room ? visible(all, view.wanted(to), rest) : [];
    const hidden = count - shown.reduce((sum, i) => sum + sizeOf(nodes[i]), 0);
    const siblings = shown.length + (hidden > 0 ? 1 : 0);
    shown.forEach((node, i) => {
      const { post, below } = nodes[node];
      const at = put({ kind: 'post', post, below, column, row: rowFor(i), parent, position: i + 1, siblings });
      place(node, replies[node], below, nodes[node].rest, at, column + 1);
    });
    if (hidden === 0) return;
    const where = !room ? 'deeper' : shown.length < all.length ? 'here' : 'elsewhere';
    const position = siblings;
    put({
      kind: 'more',
      to,
      count: hidden,
      where,
      rest,
      column,
      row: rowFor(shown.length),
      parent,
      position,
      siblings,
    });

    function rowFor(place: number): number {
      return parent >= 0 && place === 0 ? cells[parent].row : rows;
    }
  }

  function put(cell: MapCell): number {
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
    return cells.push(cell) - 1;
  }

  /**
   * Which of them are drawn, in text order. An only reply takes no row of its own, and a single short one no more room
   * than the word that it is left out.
   */
  function visible(all: readonly number[], wanted: number, rest: PostId | null): readonly number[] {
    if (rest === null && all.length === 1) return all;
    const asked = new Set([...all].sort(byWeight).slice(0, wanted));
    const shown = all.filter((i) => chosen.has(i) || asked.has(i));
    if (rest === null && all.length - shown.length === 1) {
      const [other] = all.filter((i) => !shown.includes(i));
      if (nodes[other].below === 0) return all;
    }
    return shown;
  }
}

function sizeOf({ below }: PanelNode): number {
  return 1 + below;
}
