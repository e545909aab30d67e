import { forTerminal, spelledOut } from './terminal.js';
import type { Progress } from './progress.js';

/** A stream as far as writing to it goes; process.stdout is one. */
export interface Sink {
  readonly isTTY?: boolean;
  write(text: string, done: (error?: Error | null) => void): boolean;
}

/** Nobody reads what we write any more, as with `| head`. No failure: whoever closed the pipe has what they wanted. */
export class ClosedPipe extends Error {}

/** Standard output. A write is done when the stream has taken it, so a slow reader slows us down instead of filling the memory. */
export class Output {
  public constructor(
    private readonly sink: Sink,
    private readonly progress: Progress,
  ) {}

  public write(text: string): Promise<void> {
    if (text === '') return Promise.resolve();
    this.progress.clear();
    return new Promise((resolve, reject) => {
      this.sink.write(this.sink.isTTY ? forTerminal(text) : text, (error) => {
        if (!error) resolve();
        else reject(isClosedPipe(error) ? new ClosedPipe('standard output is closed') : error);
      });
    });
  }
}

/** What could not be done: one line each on standard error. */
export class Problems {
  private count = 0;

  public constructor(
    private readonly sink: Pick<NodeJS.WriteStream, 'write'>,
    private readonly progress: Progress,
  ) {}

  public get any(): boolean {
    return this.count > 0;
  }

  public report(file: string, why: string): void {
    this.count++;
    this.progress.clear();
    this.sink.write(`${spelledOut(file)}: ${spelledOut(why)}\n`);
  }

  /** Counts what has been told elsewhere, in the output itself. */
  public note(): void {
    this.count++;
  }
}

/** Whether the other end of a pipe is gone. Windows has its own words for it. */
function isClosedPipe(error: Error): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EPIPE' || code === 'EOF' || code === 'ERR_STREAM_DESTROYED';
}
