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
 * Starts web workers, as the browser has them.
 * @param readScript gives the worker's script in UTF-8; asked once, or again after it failed. An address will not do: an
 * extension may lie where no worker can be loaded from, and there is no way to the network (docs/privacy.md).
 */
export function webWorkers(readScript: () => PromiseLike<Uint8Array>): StartWorker {
  let address: Promise<string> | null = null;

  return (events) => {
    let ended = false;
    const starting = (address ??= addressOf(readScript))
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
async function addressOf(readScript: () => PromiseLike<Uint8Array>): Promise<string> {
  const text = new TextDecoder().decode(await readScript());
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

function startAt(url: string, { message, lost }: WorkerEvents): WebWorker {
  const worker = new Worker(url);
  worker.onmessage = ({ data }) => message(data);
  worker.onmessageerror = () => lost('the worker sent what cannot be read');
  worker.onerror = ({ message: why }) => lost(`the worker failed: ${why ?? 'no reason given'}`);
  return worker;
}
