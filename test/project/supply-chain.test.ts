// What people get when they install: known parts with their licences, no scripts, the same bytes from the same commit.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt';

suite('supply chain', () => {
  test('the package names each of its parts with its licence', () => {
    const notices = readFileSync(NOTICES, 'utf8');
    const shipping = readFileSync('docs/dependencies.md', 'utf8')
      .split('\n')
      .map((line) => /^\| `([^`]+)` \| ([^|]+) \|.*\| (the [^|]+) \|$/.exec(line))
      .filter((row) => row !== null)
      // A list that was made from a package's data is no part of the package: docs/NOTICE.md names it.
      .filter(([, , , what]) => !what.includes('list'));
    assert.ok(shipping.length >= 2);
    for (const [, name, version] of shipping) assert.match(notices, new RegExp(`^${name} ${version} \\(.+\\)$`, 'm'));
    const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)$/gm)].map(([, name]) => name);
    assert.deepEqual(named, shipping.map(([, name]) => name).sort());
    const texts: Readonly<Record<string, string>> = {
      MIT: 'Permission is hereby granted',
      'Apache-2.0': 'TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION',
    };
    for (const [licence, words] of Object.entries(texts)) {
      const those = [...notices.matchAll(/^\S+ \d+\.\d+\.\d+ \((.+)\)$/gm)].filter((found) => found[1] === licence);
      assert.equal(notices.split(words).length - 1, those.length, licence);
    }
  });

  test('installing it runs no script', () => {
    const { scripts, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, object>;
    assert.deepEqual(
      Object.keys(scripts).filter((name) => /^(?:pre|post)?install$|^prepare$|^vscode:/.test(name)),
      [],
    );
    assert.equal(dependencies, undefined);
  });

  test('packed twice it has the same bytes', function () {
    this.timeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'discussion-lens-pack-'));
    try {
      const sums = ['first', 'second'].map((name) => {
        const vsix = join(folder, `${name}.vsix`);
        const env = { ...process.env, TZ: name === 'first' ? 'Asia/Tokyo' : 'America/Lima' };
        execFileSync(process.execPath, ['test/host/package.mjs', '--built', vsix], { env, stdio: 'pipe' });
        return createHash('sha256').update(readFileSync(vsix)).digest('hex');
      });
      assert.equal(sums[0], sums[1]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
