/** The analysis against the evaluation sets of `../shared/eval`, by the scorer that lies beside them. All of them take seconds. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { EVAL_FLOORS } from './eval-floors.js';

const SETS = join('..', 'shared', 'eval', 'sets');

interface Scored {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
}

const isHere = existsSync(SETS);

suite(isHere ? 'evaluation floors' : `evaluation floors: not checked, ${SETS} is not here`, () => {
  let scored: readonly Scored[] = [];

  suiteSetup(function () {
    if (!isHere) this.skip();
    this.timeout(300_000);
    const run = spawnSync(process.execPath, [join('test', 'eval', 'eval.mjs'), '--json'], { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
    scored = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Scored);
  });

  for (const [name, floors] of Object.entries(EVAL_FLOORS)) {
    test(name, () => {
      const figures = scored.find((set) => set.name === name)?.figures;
      assert.ok(figures, `${name} was not scored`);
      assert.equal(figures.missing, 0);
      const below = Object.entries(floors).filter(([measure, floor]) => !(figures[measure] >= floor));
      assert.deepEqual(
        below.map(([measure, floor]) => `${measure} is ${figures[measure]}, not ${floor}`),
        [],
      );
    });
  }

  test('every set here has a floor', () => {
    assert.deepEqual(
      scored.map(({ name }) => name).filter((name) => !(name in EVAL_FLOORS)),
      [],
    );
  });
});
