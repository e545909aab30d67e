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
const exited = new Promise((resolve) => {
  server.once('exit', (code) => resolve(code ?? 1));
  server.once('error', (error) => {
    console.error(String(error));
    resolve(1);
  });
});
const abandoned = new Promise((resolve) => process.stdin.resume().once('close', () => resolve(0)));

process.exitCode = await Promise.race([exited, abandoned]);
signalGroup('SIGTERM');
await Promise.race([exited, sleep(3000)]);
signalGroup('SIGKILL');
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
process.exit();

/** @param {NodeJS.Signals} signal */
function signalGroup(signal) {
  if (server.pid === undefined) return;
  try {
    process.kill(-server.pid, signal);
  } catch (error) {
    // Nobody of the group is left.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}
