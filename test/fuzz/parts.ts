/** What fuzz.mjs bundles and calls. */
import { analyze, parse } from '../../src/core/index.js';
import { LAWS } from './laws.js';

export { FINDS } from './finds.js';
export { fuzzedPage } from './pages.js';
export { shrink } from './shrink.js';
export { LAWS };

/** Reads and analyses: what the metered build counts. */
export function read(text: string): void {
  analyze(text, parse(text));
}
