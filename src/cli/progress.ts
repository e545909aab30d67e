import { spelledOut } from './terminal.js';

/** A terminal as far as progress needs it; process.stderr is one. */
export interface ProgressTarget {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): boolean;
}

/** Work that is done sooner shows nothing. */
const PATIENCE = 500;
const INTERVAL = 100;

/** One line on a terminal that says how far long work has come; silent where nobody watches. Times in milliseconds. */
export class Progress {
  private readonly started: number;
  private shownAt = -Infinity;
  private visible = false;
  private isQuiet = false;

  public constructor(
    private readonly target: ProgressTarget,
    private readonly now: () => number,
  ) {
    this.started = now();
  }

  /** Shows `message`, unless the work is young or something was shown a moment ago. */
  public show(message: () => string): void {
    if (!this.target.isTTY || this.isQuiet) return;
    const now = this.now();
    if (now - this.started < PATIENCE || now - this.shownAt < INTERVAL) return;
    this.shownAt = now;
    this.visible = true;
    const room = (this.target.columns ?? 80) - 1;
    this.target.write(`\r\x1b[K${spelledOut(message()).slice(0, room)}`);
  }

  /** Shows nothing from now on. */
  public hush(): void {
    this.clear();
    this.isQuiet = true;
  }

  /** Says something that is no problem, for good; not on a terminal alone. */
  public remark(message: string): void {
    if (this.isQuiet) return;
    this.clear();
    this.target.write(`${spelledOut(message)}\n`);
  }

  /** Takes the line away, before something else is printed. */
  public clear(): void {
    if (!this.visible) return;
    this.visible = false;
    this.target.write('\r\x1b[K');
  }
}
