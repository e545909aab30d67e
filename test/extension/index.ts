// The suite's door for a Node extension host: VS Code calls run(), as @vscode/test-electron and test/host/suite.mjs ask it to.
import Mocha from 'mocha';
import { report } from './report.js';

/** Runs every test of `suite/`; rejects when one fails, or when there is none. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, reporter: Mocha.reporters.Base });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('#suite');
  await report((onEnd) => mocha.run(onEnd));
}
