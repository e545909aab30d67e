import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/** @type {readonly NodeJS.Signals[]} */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Milliseconds that a program has to close what it opened. */
const PATIENCE = 5000;

/**
 * Runs a Node program to its end. A signal to this process is passed on, so that the program does not outlive it; one that goes
 * on nevertheless is killed.
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @param {number} [patience] milliseconds between the signal and the end
 * @returns {Promise<number>} its exit status; 128 and more when a signal ended it
 */
export async function runNode(args, options, patience = PATIENCE) {
  const child = spawn(process.execPath, args, options);
  /** @type {NodeJS.Timeout | undefined} */
  let killing;
  const pass = (/** @type {NodeJS.Signals} */ signal) => {
    child.kill(signal);
    killing ??= setTimeout(() => child.kill('SIGKILL'), patience);
  };
  for (const signal of SIGNALS) process.on(signal, pass);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
    });
  } finally {
    clearTimeout(killing);
    for (const signal of SIGNALS) process.off(signal, pass);
  }
}
