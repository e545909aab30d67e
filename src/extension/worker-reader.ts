import { Worker } from 'node:worker_threads';
import type { Analysis, Discussion } from '../core/index.js';
import type { FromWorker, ToWorker } from '../protocol/worker.js';
import type { Reader } from './reader.js';

/** The worker ended, or could not be started; what it held is lost. */
export class WorkerLost extends Error {}

interface Waiting {
  readonly resolve: (answer: FromWorker) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Reads in a worker thread of its own, so that one text waits for no other and giving up is ending the thread.
 * @param file the worker's script
 */
export function createWorkerReader(file: string): Reader {
  const worker = new Worker(file);
  const waiting = new Map<number, Waiting>();
  let requests = 0;
  let lost: WorkerLost | null = null;

  const lose = (why: string, cause?: unknown): void => {
    lost ??= new WorkerLost(why, { cause });
    for (const { reject } of waiting.values()) reject(lost);
    waiting.clear();
  };
  worker.on('error', (error) => lose(`the worker failed: ${String(error)}`, error));
  worker.on('messageerror', (error) => lose('the worker sent what cannot be read', error));
  worker.on('exit', (code) => lose(`the worker ended with code ${code}`));
  worker.on('message', (answer: FromWorker) => {
    const asked = waiting.get(answer.request);
    waiting.delete(answer.request);
    if (answer.kind === 'failed') asked?.reject(new Error(answer.message));
    else asked?.resolve(answer);
  });
  // An idle worker must not keep the extension host from ending.
  worker.unref();

  const ask = (message: (request: number) => ToWorker): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      if (lost) return reject(lost);
      const request = requests++;
      waiting.set(request, { resolve, reject });
      worker.postMessage(message(request));
    });
  return {
    open: async (text, options) => discussionOf(await ask((request) => ({ kind: 'open', request, text, options }))),
    edit: async (edits) => discussionOf(await ask((request) => ({ kind: 'edit', request, edits }))),
    analyze: async (options) => analysisOf(await ask((request) => ({ kind: 'analyze', request, options }))),
    dispose: () => void worker.terminate(),
  };
}

function discussionOf(answer: FromWorker): Discussion {
  if (answer.kind !== 'discussion') throw new Error(`a discussion was asked for, not ${answer.kind}`);
  return answer.discussion;
}

function analysisOf(answer: FromWorker): Analysis {
  if (answer.kind !== 'analysis') throw new Error(`an analysis was asked for, not ${answer.kind}`);
  return answer.analysis;
}
