/** A failure a person can act on; printed without a stack. */
export class Failure extends Error {
  /**
   * @param {string} what happened, and to what
   * @param {string} remedy what to do about it, one sentence
   */
  constructor(what, remedy) {
    super(`${what}\n  → ${remedy}`);
    this.name = 'Failure';
  }
}

/**
 * Prints one line around some work: what is done, then how long it took.
 * @template T
 * @param {string} label
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const start = performance.now();
  process.stdout.write(`  ${label} … `);
  try {
    const result = await work();
    process.stdout.write(`${seconds(start)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`failed after ${seconds(start)}\n`);
    throw error;
  }
}

/**
 * The time since `start`, as people read it.
 * @param {number} start of `performance.now()`
 */
export function seconds(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/**
 * Runs a program's main function: a Failure is told in its own words, anything else with its stack; both exit 1.
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
}
