// The suite's door for the web extension host, a worker without Node: mocha comes as its browser build.
import 'mocha/mocha.js';
import { report } from './report.js';

declare const mocha: BrowserMocha;

/** Runs every test of `suite/` that needs no Node; rejects when one fails, or when there is none. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: Mocha.reporters.Base });
  await import('#suite');
  // The browser build's own `run` reads a page's address first, and a worker has none.
  await report((onEnd) => Mocha.prototype.run.call(mocha, onEnd));
}
