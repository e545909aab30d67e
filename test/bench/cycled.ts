/** What cycles.mjs and host.mjs bundle: a page as the extension host holds and shows it, and the workers it is read in. */
export { Page } from '../../src/extension/page.js';
export { Readers } from '../../src/extension/readers.js';
export { workerThreads } from '../../src/extension/worker-thread.js';
export { TypedText } from '../support/typed-text.js';
export { PageView } from '../../src/extension/thread-view.js';
