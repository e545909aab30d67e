import { Gathering } from '../protocol/pieces.js';
import type { FromWorker, OpenOptions, ReadText, ToWorker } from '../protocol/worker.js';
import { nextTurn } from './in-turns.js';
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
  /** What has come of its answer. */
  readonly gathered: Gathering;
  readonly resolve: (answer: FromWorker) => void;
  readonly reject: (error: Error) => void;
}

type WithoutRequest<T> = T extends { readonly request: number } ? Omit<T, 'request' | 'session'> : never;
type Answer<K extends FromWorker['kind']> = Extract<FromWorker, { kind: K }>;

/** One number of the worker's, and the way to ask under it. */
interface Session {
  readonly ask: <K extends FromWorker['kind']>(kind: K, message: WithoutRequest<ToWorker>) => Promise<Answer<K>>;
  /** Tells what is not answered; nothing when the session has ended. */
  readonly send: (message: Omit<Extract<ToWorker, { kind: 'part' }>, 'session'>) => void;
  readonly dispose: () => void;
}

/** How much of a text is handed over at once, in UTF-16 units. */
const PART = 1024 * 1024;

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
      const { request } = answer;
      const asked = waiting.get(request);
      if (answer.kind === 'piece') {
        if (!asked) return;
        asked.gathered.add(answer);
        // A worker that answers at once would have all its pieces taken in within one turn.
        void nextTurn().then(() => {
          if (lost === null) port.post({ kind: 'more', request, session: asked.session });
        });
        return;
      }
      waiting.delete(request);
      if (answer.kind === 'failed') asked?.reject(new Error(answer.message));
      else asked?.resolve(asked.gathered.complete(answer));
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
        waiting.set(request, { session, gathered: new Gathering(), resolve, reject });
        port.post({ ...message, request, session });
      });
      if (answer.kind !== kind) throw new Error(`${message.kind} was answered by ${answer.kind}, not ${kind}`);
      return answer as Answer<K>;
    }

    function send(message: Omit<Extract<ToWorker, { kind: 'part' }>, 'session'>): void {
      if (lost === null && open.has(session)) port.post({ ...message, session });
    }

    return { ask, send, dispose };

    function dispose(): void {
      if (!open.delete(session) || lost !== null) return;
      for (const asked of waiting.values()) {
        if (asked.session === session) asked.reject(new ReaderLost('the text was closed', false));
      }
      port.post({ kind: 'close', session });
    }
  }

  function createReader(): Reader {
    const { ask, send, dispose } = openSession();

    const openText = async (text: string, options: OpenOptions, ahead: ReadText | null): Promise<ReadText> =>
      (await ask('read', { kind: 'open', text, options, ahead: ahead?.discussion ?? null })).read;

    /** A long text goes in parts: to hand all of it over at once holds the host up. */
    async function openInParts(text: string, options: OpenOptions, ahead: Promise<ReadText | null>): Promise<ReadText> {
      let at = 0;
      for (; text.length - at > PART; at += PART) {
        await nextTurn();
        send({ kind: 'part', text: text.slice(at, at + PART) });
      }
      await nextTurn();
      return openText(text.slice(at), options, await ahead);
    }

    return {
      begin: async (text, options) => (await ask('begun', { kind: 'begin', text, options })).read,
      open: (text, options, ahead = Promise.resolve(null)) =>
        text.length > PART ? openInParts(text, options, ahead) : openText(text, options, null),
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
