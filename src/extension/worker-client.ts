import type { FromWorker, ToWorker } from '../protocol/worker.js';
import { type Reader, ReaderLost } from './reader.js';
import type { Surveyor } from './surveyor.js';

/** A running worker, however messages travel to it. */
export interface WorkerPort {
  readonly post: (message: ToWorker) => void;
  /** Ends the worker, whatever it is doing. */
  readonly end: () => void;
}

/** What a worker's host is told; never before the worker's port has been given. */
export interface WorkerEvents {
  readonly message: (answer: FromWorker) => void;
  /** The worker ended, or could not be started. May be told more than once. */
  readonly lost: (why: string) => void;
}

/** Starts a worker. What goes wrong with it is told by `lost`. */
export type StartWorker = (events: WorkerEvents) => WorkerPort;

/** The host's end of the wire to one worker, which holds the text of each reader made here. */
export interface WorkerClient {
  createReader(): Reader;
  /** For texts that are looked into once and not held. */
  createSurveyor(): Surveyor;
  /** Ends the worker and whatever is under way in it. */
  end(): void;
}

interface Waiting {
  readonly session: number;
  readonly resolve: (answer: FromWorker) => void;
  readonly reject: (error: Error) => void;
}

type WithoutRequest<T> = T extends { readonly request: number } ? Omit<T, 'request' | 'session'> : never;
type Answer<K extends FromWorker['kind']> = Extract<FromWorker, { kind: K }>;

/** One number of the worker's, and the way to ask under it. */
interface Session {
  readonly ask: <K extends FromWorker['kind']>(kind: K, message: WithoutRequest<ToWorker>) => Promise<Answer<K>>;
  readonly dispose: () => void;
}

/**
 * Starts a worker for any number of texts.
 * @param onLost told once when the worker ends by itself; `readers`: how many texts it held
 */
export function connectWorker(start: StartWorker, onLost: (why: string, readers: number) => void): WorkerClient {
  /** Requests not answered yet, the oldest first, those of closed sessions included. */
  const waiting = new Map<number, Waiting>();
  const open = new Set<number>();
  let requests = 0;
  let sessions = 0;
  let lost: string | null = null;

  const port = start({
    message(answer) {
      const asked = waiting.get(answer.request);
      waiting.delete(answer.request);
      if (answer.kind === 'failed') asked?.reject(new Error(answer.message));
      else asked?.resolve(answer);
    },
    lost(why) {
      if (lost !== null) return;
      onLost(why, open.size);
      lose(why);
    },
  });

  function lose(why: string): void {
    lost = why;
    // A worker does one thing after the other: what it ended over is the oldest request.
    let wasAtWork = true;
    for (const { reject } of waiting.values()) {
      reject(new ReaderLost(why, wasAtWork));
      wasAtWork = false;
    }
    waiting.clear();
    port.end();
  }

  function openSession(): Session {
    const session = sessions++;
    open.add(session);

    async function ask<K extends FromWorker['kind']>(kind: K, message: WithoutRequest<ToWorker>): Promise<Answer<K>> {
      const answer = await new Promise<FromWorker>((resolve, reject) => {
        if (lost !== null) throw new ReaderLost(lost, false);
        if (!open.has(session)) throw new ReaderLost('the text was closed', false);
        const request = requests++;
        waiting.set(request, { session, resolve, reject });
        port.post({ ...message, request, session });
      });
      if (answer.kind !== kind) throw new Error(`${message.kind} was answered by ${answer.kind}, not ${kind}`);
      return answer as Answer<K>;
    }

    return { ask, dispose };

    function dispose(): void {
      if (!open.delete(session) || lost !== null) return;
      for (const asked of waiting.values()) {
        if (asked.session === session) asked.reject(new ReaderLost('the text was closed', false));
      }
      port.post({ kind: 'close', session });
    }
  }

  function createReader(): Reader {
    const { ask, dispose } = openSession();
    return {
      open: async (text, options) => (await ask('read', { kind: 'open', text, options })).read,
      edit: async (edits) => (await ask('read', { kind: 'edit', edits })).read,
      typed: async (edits) => (await ask('followed', { kind: 'typed', edits })).read,
      correct: async (order) => (await ask('read', { kind: 'correct', order })).read,
      explain: async (file, withWords) => (await ask('explained', { kind: 'explain', file, withWords })).report,
      analyze: async (options) => (await ask('analysed', { kind: 'analyze', options })).analysis,
      export: async (form, part) => (await ask('exported', { kind: 'export', form, ...part })).exported,
      compare: async (text, options) => (await ask('compared', { kind: 'compare', text, options })).compared,
      dispose,
    };
  }

  function createSurveyor(): Surveyor {
    const { ask, dispose } = openSession();
    return {
      survey: async (text, options) => (await ask('surveyed', { kind: 'survey', text, options })).surveyed,
      search: async (text, query, options) => (await ask('found', { kind: 'search', text, query, options })).hits,
      dispose,
    };
  }

  return {
    createReader,
    createSurveyor,
    end: () => {
      if (lost === null) lose('the worker was ended');
    },
  };
}
