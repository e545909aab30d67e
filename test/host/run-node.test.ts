import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const RUN_NODE = JSON.stringify(pathToFileURL(resolve('test/host/run-node.mjs')).href);

/** Runs a program by `runNode` in a process of its own, and sends that a signal as soon as the program speaks. */
async function endedBy(signal: NodeJS.Signals, program: string): Promise<{ told: string[]; status: number | null }> {
  const starter = `
    import { runNode } from ${RUN_NODE};
    console.log(await runNode(['-e', process.argv[1]], { stdio: 'inherit' }, 200));`;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', starter, program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  parent.stdout.setEncoding('utf8').on('data', (part: string) => {
    output += part;
    if (output === 'up\n') parent.kill(signal);
  });
  // The pipe closes when the last of both is gone.
  const [status] = (await once(parent, 'close')) as [number | null];
  return { told: output.trim().split('\n'), status };
}

suite('running a program to its end', () => {
  setup(function () {
    if (process.platform === 'win32') this.skip();
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    test(`${signal} ends the program, which may close what it has opened`, async () => {
      const program = `process.on('${signal}', () => { console.log('closed'); process.exit(3); }); setInterval(() => {}, 1000); console.log('up');`;
      assert.deepEqual(await endedBy(signal, program), { told: ['up', 'closed', '3'], status: 0 });
    });
  }

  test('a program that goes on is killed', async () => {
    const program = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('up');`;
    assert.deepEqual(await endedBy('SIGTERM', program), { told: ['up', '137'], status: 0 });
  });
});
