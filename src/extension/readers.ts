import type * as vscode from 'vscode';
import type { OpenOptions, ReadText } from '../protocol/worker.js';
import type { Reader } from './reader.js';
import { connectWorker, type StartWorker, type WorkerClient } from './worker-client.js';

/** Texts of more UTF-16 units get a worker of their own: they hold up no other, and giving up ends the work at once. */
export const OWN_WORKER_FROM = 256 * 1024;

/**
 * Hands out readers: short texts share one worker, which starts with the first of them and stays. It reads the first posts of long texts,
 * too: code that has run before reads them several times as fast.
 */
export class Readers implements vscode.Disposable {
  private shared: WorkerClient | null = null;

  public constructor(
    private readonly start: StartWorker,
    private readonly log: Pick<vscode.LogOutputChannel, 'warn'>,
  ) {}

  /** The reader for a text of `length` UTF-16 units. */
  public create(length: number): Reader {
    return length > OWN_WORKER_FROM ? this.createAlone() : this.createSharing();
  }

  public dispose(): void {
    this.shared?.end();
    this.shared = null;
  }

  private startShared(): WorkerClient {
    return connectWorker(this.start, (why, texts) => {
      this.shared = null;
      this.log.warn(`${why}; another one is started, and the texts it held (${texts}) are read again when needed`);
    });
  }

  private createSharing(): Reader {
    return (this.shared ??= this.startShared()).createReader();
  }

  private createAlone(): Reader {
    const client = connectWorker(this.start, (why) => this.log.warn(`${why}; it held one long text`));
    return {
      ...client.createReader(),
      begin: (text, options) => this.readFirst(text, options),
      dispose: () => client.end(),
    };
  }

  private async readFirst(text: string, options: OpenOptions): Promise<ReadText | null> {
    const reader = this.createSharing();
    try {
      return await reader.begin(text, options);
    } finally {
      reader.dispose();
    }
  }
}
