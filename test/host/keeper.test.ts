import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

// A server that starts a helper of its own, tells both process ids, and would run for ever.
const SERVER = `
  const helper = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  console.log(process.pid, helper.pid);
  setInterval(() => {}, 1000);`;

/** Whether a process still does something; one that ended and waits to be collected does not. */
function isRunning(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && !/^State:\s*Z/m.test(readFileSync(status, 'utf8'));
}

suite('keeper', () => {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    test(`ends the server, its children and the folder when the starter gets ${signal}`, async function () {
      if (process.platform !== 'linux') return this.skip();
      const folder = mkdtempSync(join(tmpdir(), 'keeper-'));
      const keeper = ['test/host/keeper.mjs', folder, process.execPath, '-e', SERVER];
      const starter = `
        const { spawn } = require('node:child_process');
        const child = spawn(process.execPath, ${JSON.stringify(keeper)}, { detached: true, stdio: ['pipe', 'inherit', 'inherit'] });
        console.log(child.pid);`;
      const parent = spawn(process.execPath, ['-e', starter], { stdio: ['ignore', 'pipe', 'inherit'] });
      const pids: number[] = [];
      for await (const line of createInterface({ input: parent.stdout })) {
        pids.push(...line.split(' ').map(Number));
        if (pids.length === 3) parent.kill(signal);
      }
      // The pipe that all of them shared has closed, so the last of them is about to be gone.
      assert.equal(pids.length, 3);
      while (pids.some(isRunning)) await sleep(50);
      assert.ok(!existsSync(folder));
    });
  }
});
