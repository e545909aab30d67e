import type { Analysis, AnalyzeOptions, Discussion, Edit, ParseOptions, Session } from '../core/index.js';
import { loadCore } from './core.js';

/** Reads one text, here or in a worker. Calls are made one after the other, `open` first. */
export interface Reader {
  open(text: string, options: ParseOptions): Promise<Discussion>;
  /** Applies edits, each against the text left by the one before it. */
  edit(edits: readonly Edit[]): Promise<Discussion>;
  /** Works out what the posts of the text say, as it is now. */
  analyze(options: AnalyzeOptions): Promise<Analysis>;
  /** Gives up whatever is under way. */
  dispose(): void;
}

/** Makes the reader for a text of `length` UTF-16 units. */
export type CreateReader = (length: number) => Reader;

/** Longer texts are read off the extension host, where it has threads. */
export const WORKER_FROM = 256 * 1024;

/** Reads on this thread, letting other work go first. */
export function createInlineReader(): Reader {
  let session: Session | null = null;
  const opened = (): Session => {
    if (!session) throw new RangeError('a text must be opened first');
    return session;
  };
  return {
    async open(text, options) {
      const { open } = await loadCore();
      await turn();
      session = open(text, options);
      return session.discussion;
    },
    async edit(edits) {
      await turn();
      opened().edit(edits);
      return opened().discussion;
    },
    async analyze(options) {
      const { analyze } = await loadCore();
      await turn();
      const { text, discussion } = opened();
      return analyze(text, discussion, options);
    },
    dispose() {
      session = null;
    },
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
