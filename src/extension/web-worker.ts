import * as vscode from 'vscode';
import type { FromWorker, ToWorker } from '../protocol/worker.js';
import type { StartWorker, WorkerEvents } from './worker-client.js';

/** A browser's worker, as far as it is used here. */
interface WebWorker {
  onmessage: ((event: { readonly data: FromWorker }) => void) | null;
  onmessageerror: (() => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: ToWorker): void;
  terminate(): void;
}

declare const Worker: new (url: string) => WebWorker;

/**
 * Starts web workers, as the browser has them. The script comes through the editor's file system, because an extension
 * may lie where a worker cannot be loaded from, and there is no way to the network (docs/privacy.md).
 * @param script the worker's script
 */
export function webWorkers(script: vscode.Uri): StartWorker {
  let address: Promise<string> | null = null;

  return (events) => {
    let ended = false;
    const starting = (address ??= addressOf(script))
      .then((url) => (ended ? null : startAt(url, events)))
      .catch((error: unknown) => {
        address = null;
        events.lost(`the worker could not be started: ${String(error)}`);
        return null;
      });
    return {
      post: (message) => void starting.then((worker) => worker?.postMessage(message)),
      end: () => {
        ended = true;
        void starting.then((worker) => worker?.terminate());
      },
    };
  };
}

/** The script's text under an address of this process; kept as long as it runs, for workers may start at any time. */
async function addressOf(script: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([bytes], { type: 'text/javascript' }));
}

function startAt(url: string, { message, lost }: WorkerEvents): WebWorker {
  const worker = new Worker(url);
  worker.onmessage = ({ data }) => message(data);
  worker.onmessageerror = () => lost('the worker sent what cannot be read');
  worker.onerror = ({ message: why }) => lost(`the worker failed: ${why ?? 'no reason given'}`);
  return worker;
}
