import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PanelMap } from '../../src/protocol/panel.js';
import { cellAfter } from '../../src/webview/map-keys.js';
import { layOutMap, type MapCell, type MapLayout, type MapView } from '../../src/webview/map-layout.js';

/** A map by the place of each post's parent; -1 for a post at the top. */
function mapOf(parents: readonly number[], rest: Partial<PanelMap> = {}): PanelMap {
  const below = parents.map(() => 0);
  for (let i = parents.length - 1; i >= 0; i--) if (parents[i] >= 0) below[parents[i]] += 1 + below[i];
  const nodes = parents.map((parent, i) => ({ post: `p${i}`, parent, below: below[i], rest: null }));
  return { nodes, rest: null, left: 0, ...rest };
}

const layOut = (map: PanelMap, view: Partial<MapView> = {}): MapLayout =>
  layOutMap(map, { root: null, columns: 8, wanted: () => 0, ...view });

/** Cells as `name@column,row`. */
const written = ({ cells }: MapLayout): string[] =>
  cells.map((cell) => `${cell.kind === 'post' ? cell.post : `${cell.where} ${cell.count}`}@${cell.column},${cell.row}`);

suite('R23: the reply map stands', () => {
  test('with one post', () => {
    assert.deepEqual(written(layOut(mapOf([-1]))), ['p0@0,0']);
  });

  test('with a back and forth in one row, and further replies below it', () => {
    const layout = layOut(mapOf([-1, 0, 1, 0, 3, -1]));
    assert.deepEqual(written(layout), ['p0@0,0', 'p1@1,0', 'p2@2,0', 'p3@1,1', 'p4@2,1', 'p5@0,2']);
    assert.deepEqual([layout.rows, layout.columns], [3, 3]);
  });

  test('with places and numbers of siblings for a screen reader', () => {
    const { cells } = layOut(mapOf([-1, 0, 0, -1]));
    assert.deepEqual(
      cells.map(({ position, siblings }) => [position, siblings]),
      [
        [1, 2],
        [1, 2],
        [2, 2],
        [2, 2],
      ],
    );
  });

  test('with what has no room on the right folded into a map that begins there', () => {
    const chain = mapOf([-1, 0, 1, 2, 3, 4]);
    assert.deepEqual(written(layOut(chain, { columns: 3 })), ['p0@0,0', 'p1@1,0', 'deeper 4@2,0']);
    const deeper = layOut(chain, { columns: 3, root: 'p1' });
    assert.deepEqual([deeper.root, ...written(deeper)], ['p1', 'p1@0,0', 'p2@1,0', 'deeper 3@2,0']);
    assert.deepEqual(written(layOut(mapOf([-1, 0, 1]), { columns: 1 })), ['p0@0,0', 'p1@1,0', 'p2@2,0']);
  });

  test('as a whole where the post it was to begin at is gone', () => {
    assert.equal(layOut(mapOf([-1, 0]), { root: 'gone' }).root, null);
  });

  test('with the busiest threads of many, and more of the others on demand', () => {
    // 200 posts at the top; the last of them has an answer.
    const map = mapOf([...Array.from({ length: 200 }, () => -1), 199]);
    const first = layOut(map);
    assert.deepEqual(written(first).slice(-3), ['p199@0,59', 'p200@1,59', 'here 140@0,60']);
    const more = layOut(map, { wanted: (to) => (to === null ? 90 : 0) });
    assert.deepEqual(written(more).slice(-1), ['here 110@0,90']);
  });

  test('with no word of a single reply left out that takes no more room than the word', () => {
    const parents = [-1, ...Array.from({ length: 82 }, () => 0)];
    const shown = layOut(mapOf(parents), { wanted: (to) => (to === 'p0' ? 81 : 0) });
    assert.equal(shown.cells.length, 83);
    assert.ok(shown.cells.every(({ kind }) => kind === 'post'));
  });

  test('with what the map itself leaves out leading into the text', () => {
    const map = mapOf([-1, -1], { rest: 'p77', left: 9 });
    const last = layOut(map).cells.at(-1);
    assert.ok(last?.kind === 'more');
    assert.deepEqual([last.where, last.count, last.rest], ['elsewhere', 9, 'p77']);
  });

  test('whatever the shape: each post once or counted, no two cells in one place, rows and columns filled', () => {
    const parents = fc
      .array(fc.nat(), { minLength: 1, maxLength: 300 })
      .map((seeds) => seeds.map((seed, i) => (seed % (i + 1)) - 1));
    const view = fc.record({ columns: fc.integer({ min: 1, max: 12 }), wanted: fc.nat({ max: 50 }), root: fc.nat() });
    fc.assert(
      fc.property(parents, view, (parents, { columns, wanted, root }) => {
        const map = mapOf(parents);
        const start = root % 3 === 0 ? root % parents.length : -1;
        const layout = layOut(map, { columns, wanted: () => wanted, root: start < 0 ? null : `p${start}` });
        const { cells } = layout;
        const total = start < 0 ? parents.length : 1 + map.nodes[start].below;
        assert.equal(
          cells.reduce((sum, cell) => sum + (cell.kind === 'post' ? 1 : cell.count), 0),
          total,
        );
        assert.equal(new Set(cells.map(({ column, row }) => `${column},${row}`)).size, cells.length);
        assert.deepEqual(new Set(cells.map(({ row }) => row)).size, layout.rows);
        assert.ok(layout.columns <= Math.max(3, columns));
        for (const [at, { column, parent }] of cells.entries()) {
          assert.ok(parent < at && column === (parent < 0 ? 0 : cells[parent].column + 1));
        }
      }),
      { seed: 23 },
    );
  });
});

suite('R32: keys in the reply map', () => {
  const { cells } = layOut(mapOf([-1, 0, 1, 0, 3, -1]));
  const go = (from: string, ...keys: string[]): string | undefined => {
    const nameAt = (cell: MapCell | undefined): string | undefined => (cell?.kind === 'post' ? cell.post : undefined);
    let at = cells.findIndex((cell) => nameAt(cell) === from);
    for (const key of keys) at = cellAfter(cells, at, key) ?? NaN;
    return nameAt(cells[at]);
  };

  test('right to the first reply, left to what is answered', () => {
    assert.deepEqual(
      [go('p0', 'ArrowRight'), go('p0', 'ArrowRight', 'ArrowRight'), go('p2', 'ArrowLeft')],
      ['p1', 'p2', 'p1'],
    );
    assert.deepEqual([go('p2', 'ArrowRight'), go('p0', 'ArrowLeft')], ['p2', 'p0']);
  });

  test('down to the next beside it, or on the page; up to the one before, or to what is answered', () => {
    assert.deepEqual([go('p1', 'ArrowDown'), go('p2', 'ArrowDown'), go('p4', 'ArrowDown')], ['p3', 'p3', 'p5']);
    assert.deepEqual([go('p3', 'ArrowUp'), go('p1', 'ArrowUp'), go('p5', 'ArrowUp')], ['p1', 'p0', 'p0']);
    assert.deepEqual([go('p5', 'ArrowDown'), go('p0', 'ArrowUp')], ['p5', 'p0']);
  });

  test('Home and End to the ends; others nowhere', () => {
    assert.deepEqual([go('p3', 'Home'), go('p3', 'End'), go('p3', 'x')], ['p0', 'p5', undefined]);
  });

  test('reach every cell of any map from the first', () => {
    const parents = fc
      .array(fc.nat(), { minLength: 1, maxLength: 60 })
      .map((seeds) => seeds.map((seed, i) => (seed % (i + 1)) - 1));
    fc.assert(
      fc.property(parents, (parents) => {
        const { cells: all } = layOut(mapOf(parents));
        const reached = new Set([0]);
        for (const at of reached) {
          for (const key of ['ArrowRight', 'ArrowDown']) reached.add(cellAfter(all, at, key)!);
        }
        assert.equal(reached.size, all.length);
      }),
      { seed: 32 },
    );
  });
});
