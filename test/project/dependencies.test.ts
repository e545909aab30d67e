import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly dependencies?: Record<string, string>;
  readonly devDependencies?: Record<string, string>;
}
interface Lock {
  readonly packages: Record<string, { readonly version?: string; readonly resolved?: string }>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const manifest = readJson('package.json') as Manifest;
const lock = readJson('package-lock.json') as Lock;
const wanted = { ...manifest.dependencies, ...manifest.devDependencies };

/** The rows of the table in docs/dependencies.md: package, version, why, licence, whether it ships. */
const rows = readFileSync('docs/dependencies.md', 'utf8')
  .split('\n')
  .map((line) => /^\| `([^`]+)` \|(.+)\|$/.exec(line))
  .filter((found) => found !== null)
  .map(([, name, rest]) => ({ name: name, cells: rest.split('|').map((cell) => cell.trim()) }));

suite('dependencies', () => {
  test('each version is exact', () => {
    for (const [name, version] of Object.entries(wanted)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });

  test('each has one line of reason in docs/dependencies.md, and nothing else has', () => {
    assert.deepEqual(rows.map(({ name }) => name).sort(), Object.keys(wanted).sort());
    for (const { name, cells } of rows) {
      assert.equal(cells.length, 4, name);
      assert.ok(
        cells.every((cell) => cell !== ''),
        `${name} has an empty cell`,
      );
    }
  });

  test('the lines and the lock file name the same versions', () => {
    for (const { name, cells } of rows) {
      assert.equal(cells[0], wanted[name], `${name} in docs/dependencies.md`);
      assert.equal(lock.packages[`node_modules/${name}`]?.version, wanted[name], `${name} in package-lock.json`);
    }
  });

  test('the lock file names no registry', () => {
    for (const [path, { resolved }] of Object.entries(lock.packages)) assert.equal(resolved, undefined, path);
  });
});
