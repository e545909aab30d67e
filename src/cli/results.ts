import type { Bar } from './bar.js';
import type { Journal } from './journal.js';
import type { PagedDocument } from './paged-document.js';
import type { Step } from './pages.js';
import type { Rendered } from './render.js';
import type { FoundFile } from './sources.js';
import type { Problems } from './streams.js';

/** Takes what came of each step, in order: prints it, reports it, and keeps count. */
export class Results {
  /** The archive last met of which a page failed: it is not done. */
  private incomplete: FoundFile | null = null;

  public constructor(
    private readonly printed: PagedDocument,
    private readonly journal: Journal | null,
    private readonly problems: Problems,
    private readonly bar: Bar,
  ) {}

  /** `result` is null for a step that is no page. */
  public async add(step: Step, result: Rendered | null): Promise<void> {
    switch (step.kind) {
      case 'unread':
        this.miss(step.name, step.why);
        break;
      case 'done':
        this.bar.advance(step.file, step.reached, step.pages);
        break;
      case 'end':
        this.bar.advance(step.file, step.reached, 0);
        if (this.incomplete !== step.file) this.journal?.endArchive(step.file, step.pages);
        break;
      case 'page':
        this.bar.advance(step.file, step.reached, 1);
        if (result?.kind === 'page') {
          await this.printed.add(step, result.text);
          for (const remark of result.remarks) this.problems.report(step.name, remark);
        } else {
          this.incomplete = step.file;
          if (result?.kind === 'failed') this.miss(step.name, result.why);
          else if (!step.file.fromFolder || step.number !== null) this.miss(step.name, 'not text');
        }
    }
  }

  private miss(name: string, why: string): void {
    this.bar.miss();
    this.problems.report(name, why);
  }
}
