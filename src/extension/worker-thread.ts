import { type ResourceLimits, Worker } from 'node:worker_threads';
import type { StartWorker } from './worker-client.js';

/**
 * Starts Node worker threads, as the desktop has them.
 * @param file the worker's script
 * @param resourceLimits how much memory each may take; the engine's own limits where they are not given
 */
export function workerThreads(file: string, resourceLimits: ResourceLimits = {}): StartWorker {
  return ({ message, lost }) => {
    const worker = new Worker(file, { resourceLimits });
    worker.on('message', message);
    worker.on('error', (error) => lost(`the worker failed: ${String(error)}`));
    worker.on('messageerror', (error) => lost(`the worker sent what cannot be read: ${String(error)}`));
    worker.on('exit', (code) => lost(`the worker ended with code ${code}`));
    // An idle worker must not keep the extension host from ending.
    worker.unref();
    return { post: (sent) => worker.postMessage(sent), end: () => void worker.terminate() };
  };
}
