import { findFiles, type FoundFile } from './sources.js';

const WIDTH = 20;
const MINUTE = 60;

/** How far a run over files has come, as one line. What all files hold is counted in the background, from the first time somebody looks. */
export class Bar {
  private pages = 0;
  private unread = 0;
  private file: FoundFile | null = null;
  /** Bytes of files before the one at hand, and of that one. */
  private before = 0;
  private within = 0;
  private total: number | null = null;
  private isCounting = false;

  /** `now` in milliseconds. */
  public constructor(
    private readonly paths: readonly string[],
    private readonly now: () => number,
    private readonly began = now(),
  ) {}

  /** A number of pages is done, up to byte `reached` of a file. */
  public advance(file: FoundFile, reached: number, pages: number): void {
    if (file !== this.file) this.before += this.within;
    this.file = file;
    this.within = reached;
    this.pages += pages;
  }

  /** Something could not be read. */
  public miss(): void {
    this.unread++;
  }

  public line(): string {
    if (!this.isCounting) {
      this.isCounting = true;
      void this.count();
    }
    const counts = `${this.pages} done${this.unread > 0 ? `, ${this.unread} unread` : ''}`;
    const path = this.file === null ? '' : ` ${this.file.path}`;
    if (this.total === null || this.total === 0) return counts + path;
    const share = Math.min(1, (this.before + this.within) / this.total);
    const filled = Math.floor(share * WIDTH);
    const bar = `[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}]`;
    return `${bar} ${Math.floor(share * 100)} % ${this.timeLeft(share)}${counts}${path}`;
  }

  /** A stream among the files has no size; then the total stays unknown. */
  private async count(): Promise<void> {
    let total = 0;
    for await (const file of findFiles(this.paths)) {
      if (file.kind === 'unread') continue;
      if (file.facts === null) return;
      total += file.facts.size;
    }
    this.total = total;
  }

  private timeLeft(share: number): string {
    if (share < 0.02) return '';
    const seconds = Math.ceil(((this.now() - this.began) / 1000) * (1 / share - 1));
    return seconds < 2 * MINUTE ? `${seconds} s left, ` : `${Math.ceil(seconds / MINUTE)} min left, `;
  }
}
