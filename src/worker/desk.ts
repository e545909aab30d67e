import { type Piece, takeApart } from '../protocol/pieces.js';
import type { FromWorker, ToWorker } from '../protocol/worker.js';
import { createServer } from './serve.js';

/** The rest of a long answer: its pieces, and what they belong to. */
interface Rest {
  readonly session: number;
  readonly pieces: Iterator<Piece>;
  readonly answer: FromWorker;
}

/** Takes the messages of one host and sends it what they ask for; long answers in pieces, the next when the host has one. */
export function createDesk(send: (answer: FromWorker) => void): (message: ToWorker) => void {
  const serve = createServer();
  const left = new Map<number, Rest>();

  function sendNext(request: number): void {
    const rest = left.get(request);
    if (!rest) return;
    const next = rest.pieces.next();
    if (next.done !== true) return send({ kind: 'piece', request, ...next.value });
    left.delete(request);
    send(rest.answer);
  }

  return (message) => {
    if (message.kind === 'more') return sendNext(message.request);
    const answered = serve(message);
    if (message.kind === 'close') {
      for (const [request, { session }] of left) if (session === message.session) left.delete(request);
    }
    // The first posts are few, and nothing may come before them.
    if (!answered || answered.kind === 'begun') return answered ? send(answered) : undefined;
    const { value: answer, pieces } = takeApart(answered);
    if (pieces.length === 0 || !('session' in message)) return send(answered);
    left.set(answered.request, { session: message.session, pieces: pieces.values(), answer });
    sendNext(answered.request);
  };
}
