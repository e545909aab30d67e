// The worker of the browser: a dedicated web worker.
import type { FromWorker, ToWorker } from '../protocol/worker.js';
import { createServer } from './serve.js';

/** A worker's global scope, as far as it is used here. */
declare const self: {
  onmessage: ((event: { readonly data: ToWorker }) => void) | null;
  postMessage(message: FromWorker): void;
};

const answer = createServer();

self.onmessage = ({ data }) => {
  const answered = answer(data);
  if (answered) self.postMessage(answered);
};
