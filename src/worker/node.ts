// The worker of the desktop: a Node worker thread.
import { parentPort } from 'node:worker_threads';
import type { ToWorker } from '../protocol/worker.js';
import { createDesk } from './desk.js';

const take = createDesk((answer) => parentPort?.postMessage(answer));

parentPort?.on('message', (message: ToWorker) => take(message));
