import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shrink } from './shrink.js';

suite('fuzzing', () => {
  test('so many changed pages, and all earlier finds, break no law', function () {
    this.timeout(180_000);
    const args = ['test/fuzz/fuzz.mjs', '--cases', '300', '--seed', '20110303', '--corpus', ''];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /^300 cases in .* 0 finds \(seed 20110303\)$/m);
  });

  test('what is found is made small', () => {
    const text = 'Ann says:\nBake it.\n\nBo says:\nWhy 12 loaves?\n';
    assert.equal(
      shrink(text, (candidate) => /\d/.test(candidate) && candidate.includes('\n')),
      '2\n',
    );
  });
});

suite('counting steps', () => {
  /** Runs metered code that returns what it likes, and gives that with the steps it took. */
  function counted(source: string): [value: unknown, steps: number] {
    const url = JSON.stringify(pathToFileURL(resolve('test/fuzz/metered.mjs')).href);
    const script = `
      import { withMeter } from ${url};
      const meter = { steps: 0 };
      const walk = (receiver, name, ...args) => { meter.steps += receiver.length; return receiver[name](...args); };
      const run = new Function('meter', 'walk', withMeter(process.argv[1], 'a.ts'));
      const value = run(meter, walk);
      console.log(JSON.stringify([value, meter.steps]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, source], {
      encoding: 'utf8',
    });
    assert.equal(stderr, '');
    return JSON.parse(stdout) as [unknown, number];
  }

  test('turns of loops, calls and walks over text are steps, and results stay what they are', () => {
    const source = `
      let sum: number = 0;
      for (let i = 0; i < 10; i++) sum += i;
      for (const n of [1, 2]) { sum += n; }
      while (sum < 50) sum++;
      do sum++; while (sum < 53);
      const twice = (n: number) => n * 2;
      function half(n: number) { return n / 2; }
      
      return [twice(half(sum)), 'abc,d'.indexOf('d')];`;
    assert.deepEqual(counted(source), [[53, 4], 10 + 2 + 2 + 3 + 2 + 5]);
  });
});
