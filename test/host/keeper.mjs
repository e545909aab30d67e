// Runs one server in a process group of its own and ends the whole group when the program that started it is gone,
// however that one ended: a closed pipe is noticed even after a kill. Last it removes the run's temporary folder.
//
//   node keeper.mjs FOLDER COMMAND ARGUMENT…
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const [folder, command, ...args] = process.argv.slice(2);
if (folder === undefined || command === undefined) throw new Error('keeper: a folder and a command are needed');

// A signal for everybody reaches the parent as well; it decides, and its closing the pipe is what counts here.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => {});

const server = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], detached: true });
const ended = new Promise((resolve) => {
  process.stdin.resume().once('close', () => resolve(0));
  server.once('exit', (code) => resolve(code ?? 1));
  server.once('error', (error) => {
    console.error(String(error));
    resolve(1);
  });
});

process.exitCode = await ended;
if (server.pid !== undefined && !(await isGone(server.pid, 'SIGTERM'))) await isGone(server.pid, 'SIGKILL');
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
process.exit();

/**
 * Asks a process group to end; false when something of it still lives after three seconds.
 * @param {number} group
 * @param {NodeJS.Signals} signal
 */
async function isGone(group, signal) {
  try {
    process.kill(-group, signal);
    for (let waited = 0; waited < 3000; waited += 50) {
      await sleep(50);
      process.kill(-group, 0);
    }
    return false;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') return true;
    throw error;
  }
}
