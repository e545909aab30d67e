import { analyze, open, type Session } from '../core/index.js';
import type { FromWorker, ToWorker } from '../protocol/worker.js';

/** Answers the messages of one host about one text; knows nothing of how they travel. */
export function createServer(): (message: ToWorker) => FromWorker {
  let session: Session | null = null;
  return (message) => {
    const { request } = message;
    try {
      switch (message.kind) {
        case 'open':
          session = open(message.text, message.options);
          return { kind: 'discussion', request, discussion: session.discussion };
        case 'edit':
          opened(session).edit(message.edits);
          return { kind: 'discussion', request, discussion: opened(session).discussion };
        case 'analyze': {
          const { text, discussion } = opened(session);
          return { kind: 'analysis', request, analysis: analyze(text, discussion, message.options) };
        }
      }
    } catch (error) {
      return {
        kind: 'failed',
        request,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  };
}

function opened(session: Session | null): Session {
  if (!session) throw new RangeError('a text must be opened first');
  return session;
}
