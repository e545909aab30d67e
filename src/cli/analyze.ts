import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnalyzeCommand } from './arguments.js';
import { Bar } from './bar.js';
import { type CorrectionSource, isOfPage, openCorrections } from './corrections.js';
import type { openPool } from './jobs/pool.js';
import { inOrder } from './jobs/in-order.js';
import { Journal } from './journal.js';
import { PagedDocument } from './paged-document.js';
import { findPages, type Step } from './pages.js';
import type { Progress } from './progress.js';
import { type Rendered, type Renderer, renderHere, type RenderOptions } from './render.js';
import { Results } from './results.js';
import { findFiles, isFolder } from './sources.js';
import type { Output, Problems } from './streams.js';
import { VERSION } from './version.js';

/** Pages under way for each of several jobs: one being read, one waiting for it, one done and waiting for those before it. */
const PAGES_A_JOB = 3;

/** `analyze`: reads pages, one after the other or several at a time, and prints each result as soon as those before it are. */
export async function runAnalyze(
  command: AnalyzeCommand,
  out: Output,
  problems: Problems,
  progress: Progress,
): Promise<void> {
  const { paths, exporter, structureOnly, general, jobs, resume, corrections } = command;
  const form = exporter.id;
  const settings = { version: VERSION, form, structureOnly, general, corrections };
  const journal = resume === null ? null : await Journal.open(resume, settings);
  let steps: AsyncGenerator<Step> = findPages(findFiles(paths), journal);
  let several = paths.length > 1 || journal !== null || (await isFolder(paths[0]));
  if (!several) {
    const peeked = await peek(steps);
    steps = peeked.all;
    several = peeked.first !== undefined && isOfArchive(peeked.first);
  }
  const source = await openCorrections(corrections, several);
  // Before the first step with a journal: what is printed already decides what is done.
  const printed = new PagedDocument(out, exporter.document(several), journal);
  const bar = new Bar(paths, () => performance.now());
  const results = new Results(printed, journal, problems, bar);
  const renderer = await openRenderer(jobs, { form, several, structureOnly, general, corrections: source });
  const work = new Work(renderer, source, several);
  try {
    for await (const { step, result } of inOrder(steps, jobs === 1 ? 1 : jobs * PAGES_A_JOB, work.run)) {
      await results.add(step, result);
      progress.show(() => bar.line());
    }
    await printed.end();
  } finally {
    await renderer.close();
  }
  if (corrections !== null && !work.hasCorrected)
    problems.report(corrections, 'is of a page that is not among those named');
  if (!journal) return;
  journal.close();
  if (journal.summary !== null) progress.remark(journal.summary);
}

/** Has the pages among the steps rendered; counts them as they come. */
class Work {
  /** False for corrections of one page that has not come. */
  public hasCorrected: boolean;
  private index = 0;

  public constructor(
    private readonly renderer: Renderer,
    private readonly source: CorrectionSource,
    several: boolean,
  ) {
    this.hasCorrected = source.kind !== 'file' || !several;
  }

  public readonly run = async (step: Step): Promise<{ step: Step; result: Rendered | null }> => {
    if (step.kind === 'done') this.index += step.pages;
    if (step.kind === 'page' || step.kind === 'done') this.note(step.kind === 'page' ? step.name : step.file.path);
    if (step.kind !== 'page') return { step, result: null };
    const { name, uri, content } = step;
    return { step, result: await this.renderer.render({ name, uri, content, index: this.index++ }) };
  };

  private note(name: string): void {
    if (this.source.kind === 'file' && isOfPage(this.source, name)) this.hasCorrected = true;
  }
}

async function openRenderer(jobs: number, options: RenderOptions): Promise<Renderer> {
  if (jobs === 1) return renderHere(options);
  // A file of its own beside this one, so that a run with one job does not load it.
  const file = pathToFileURL(join(__dirname, 'cli-pool.js')).href;
  const pool = (await import(file)) as { readonly openPool: typeof openPool };
  return pool.openPool(jobs, options);
}

function isOfArchive(step: Step): boolean {
  if (step.kind === 'page') return step.number !== null;
  return step.kind === 'end' || (step.kind === 'unread' && step.isRecord);
}

/** The first item, undefined when there is none, and all of them. */
async function peek<T>(items: AsyncGenerator<T>): Promise<{ first: T | undefined; all: AsyncGenerator<T> }> {
  const { done, value } = (await items.next()) as IteratorResult<T, undefined>;
  async function* all(): AsyncGenerator<T> {
    if (done === true) return;
    yield value;
    yield* items;
  }
  return { first: value, all: all() };
}
