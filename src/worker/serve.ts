import {
  analyze,
  type AnalyzeOptions,
  type Discussion,
  EXPORTERS,
  exportPage,
  listFormats,
  open,
  selectPosts,
  type Session,
} from '../core/index.js';
import type { ExportedText, FromWorker, ReadText, ToWorker } from '../protocol/worker.js';

/** A text the worker holds. */
interface Held {
  readonly session: Session;
  /** How the text as it is now was analysed; null when it was not. */
  analysed: AnalyzeOptions | null;
}

type Message<K extends ToWorker['kind']> = Extract<ToWorker, { kind: K }>;

/** Answers the messages of one host about its texts; knows nothing of how they travel. Null: there is no answer. */
export function createServer(): (message: ToWorker) => FromWorker | null {
  const texts = new Map<number, Held>();

  function held(session: number): Held {
    const found = texts.get(session);
    if (!found) throw new RangeError(`session ${session} is not open`);
    return found;
  }

  function answer(message: Exclude<ToWorker, Message<'close'>>): FromWorker {
    const { request } = message;
    switch (message.kind) {
      case 'open': {
        const session = open(message.text, message.options);
        texts.set(message.session, { session, analysed: null });
        return { kind: 'read', request, read: readText(session.discussion) };
      }
      case 'edit': {
        const text = held(message.session);
        text.analysed = null;
        text.session.edit(message.edits);
        return { kind: 'read', request, read: readText(text.session.discussion) };
      }
      case 'analyze': {
        const text = held(message.session);
        const analysis = analyze(text.session.text, text.session.discussion, message.options);
        text.analysed = message.options;
        return { kind: 'analysed', request, analysis };
      }
      case 'export':
        return { kind: 'exported', request, exported: exportText(held(message.session), message) };
    }
  }

  return (message) => {
    if (message.kind === 'close') {
      texts.delete(message.session);
      return null;
    }
    try {
      return answer(message);
    } catch (error) {
      const { request } = message;
      return {
        kind: 'failed',
        request,
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      };
    }
  };
}

function readText(discussion: Discussion): ReadText {
  const { format } = discussion;
  if (format === null || format === 'general') return { discussion, platform: null };
  return { discussion, platform: listFormats().find(({ id }) => id === format)?.name ?? format };
}

function exportText({ session, analysed }: Held, { form, file, posts }: Message<'export'>): ExportedText {
  const exporter = EXPORTERS.find(({ id }) => id === form);
  if (!exporter) throw new RangeError(`there is no form ${String(form)}`);
  const { text } = session;
  const discussion = posts ? selectPosts(session.discussion, posts) : session.discussion;
  // The same options give the same analysis: to hold it for an export that seldom comes would cost its memory twice.
  const analysis = analysed && analyze(text, discussion, analysed);
  return { text: exportPage(exporter, { file, text, discussion, analysis }), languageId: exporter.languageId };
}
