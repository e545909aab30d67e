/** The reader against the annotated pages of `../shared/corpus`, by the scorer that lies beside them and the built command line. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BOUNDARY, FLOORS } from './floors.js';

const CORPUS = join('..', 'shared', 'corpus');
const ANALYZE = [process.execPath, join('dist', 'cli.js'), 'analyze', '--structure-only'];

type Figures = Readonly<Record<string, unknown>>;
interface Page {
  readonly name: string;
  readonly none?: boolean;
  readonly f1: number | null;
}

suite('quality floors', () => {
  suiteSetup(() => {
    assert.ok(existsSync(CORPUS), `${CORPUS} is not here: the floors cannot be checked`);
  });

  for (const { folder, options, least, most = {}, lost } of FLOORS) {
    test([folder, ...options].join(' '), () => {
      const { figures, pages } = score(['--worst', '9999', join(CORPUS, folder)], options);
      print([folder, ...options].join(' '), figures, least, most);
      const unread = pages.filter((page) => !page.none && (page.f1 ?? 0) < 0.5).map(({ name }) => name);
      assertFloors(figures, least, most);
      assert.ok(unread.length <= lost, `${unread.length} pages are not read: ${unread.join(', ')}`);
    }).timeout(120_000);
  }

  test('boundary', () => {
    const { figures } = score(['--boundary', join(CORPUS, 'boundary')], []);
    print('boundary', figures, BOUNDARY.least, BOUNDARY.most ?? {});
    assertFloors(figures, BOUNDARY.least, BOUNDARY.most ?? {});
  }).timeout(240_000);
});

function score(args: readonly string[], options: readonly string[]): { figures: Figures; pages: Page[] } {
  const run = spawnSync(
    process.execPath,
    [join(CORPUS, 'score.mjs'), '--json', ...args, '--', ...ANALYZE, ...options],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  assert.equal(run.status, 0, run.stderr);
  const [figures, ...pages] = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Figures);
  return { figures, pages: pages as unknown as Page[] };
}

function figureAt(figures: Figures, path: string): number {
  let value: unknown = figures;
  for (const key of path.split('.')) value = (value as Figures)[key];
  return value as number;
}

function assertFloors(
  figures: Figures,
  least: Readonly<Record<string, number>>,
  most: Readonly<Record<string, number>>,
): void {
  const below = Object.entries(least).filter(([path, floor]) => !(figureAt(figures, path) >= floor));
  const above = Object.entries(most).filter(([path, ceiling]) => !(figureAt(figures, path) <= ceiling));
  const said = [...below, ...above].map(([path, bound]) => `${path} is ${figureAt(figures, path)}, not ${bound}`);
  assert.deepEqual(said, []);
}

/** One row a figure: what it is, what it must be. */
function print(
  title: string,
  figures: Figures,
  least: Readonly<Record<string, number>>,
  most: Readonly<Record<string, number>>,
): void {
  const cells = [
    ...Object.entries(least).map(([path, floor]) => `${path} ${figureAt(figures, path)} (≥ ${floor})`),
    ...Object.entries(most).map(([path, ceiling]) => `${path} ${figureAt(figures, path)} (≤ ${ceiling})`),
  ];
  console.log(`      ${title}: ${cells.join(', ')}`);
}
