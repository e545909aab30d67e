// Patterns that are put together from parts when the program runs: what a linter cannot read in the source.
import assert from 'node:assert/strict';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { analyse } from 'scslre';
import { listFixtures, loadFixture } from '../support/fixtures.js';

/** Makes the constructor note every pattern it is asked for; literals do not go through it. */
const NOTING = `
  const built = [];
  const plain = RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags]) {
      const made = new target(source, flags);
      built.push([made.source, made.flags]);
      return made;
    },
  });
`;

/** The patterns that the reader and the analysis build while they read all fixtures. */
async function builtPatterns(): Promise<Map<string, RegExp>> {
  const { outputFiles } = await build({
    entryPoints: ['src/core/index.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'core',
    write: false,
    logLevel: 'silent',
  });
  const pages = listFixtures().map((name) => loadFixture(name).text);
  const context = createContext({ pages, TextDecoder, URL, atob });
  const run = `for (const page of pages) core.analyze(page, core.parse(page));\nbuilt;`;
  const built = runInContext(`${NOTING}${outputFiles[0].text}${run}`, context) as [string, string][];
  return new Map(built.map(([source, flags]) => [`/${source}/${flags}`, new RegExp(source, flags)]));
}

suite('patterns built when the program runs', () => {
  test('take time in proportion to their input', async () => {
    const patterns = await builtPatterns();
    assert.ok(patterns.size >= 5, `only ${patterns.size} patterns were seen`);
    for (const [written, pattern] of patterns) {
      const { reports } = analyse({ source: pattern.source, flags: pattern.flags }, { reportTypes: { Move: false } });
      assert.deepEqual(
        reports.map(({ type, exponential, character }) => ({ type, exponential, on: character.literal.source })),
        [],
        written.slice(0, 200),
      );
    }
  }).timeout(120_000);

  test('a pattern that backtracks is seen', () => {
    assert.ok(analyse({ source: '^(a+)+$', flags: '' }).reports.length > 0);
  });
});
