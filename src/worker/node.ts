// The worker of the desktop: a Node worker thread.
import { parentPort } from 'node:worker_threads';
import type { ToWorker } from '../protocol/worker.js';
import { createServer } from './serve.js';

const answer = createServer();

parentPort?.on('message', (message: ToWorker) => {
  const answered = answer(message);
  if (answered) parentPort?.postMessage(answered);
});
