// The worker of the browser: a dedicated web worker.
import type { FromWorker, ToWorker } from '../protocol/worker.js';
import { createDesk } from './desk.js';

/** A worker's global scope, as far as it is used here. */
declare const self: {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
};

const take = createDesk((answer) => self.postMessage(answer));

self.onmessage = ({ data }) => take(data);
