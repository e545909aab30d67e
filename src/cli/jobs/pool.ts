// The only file that knows the pool library; loaded for `--jobs` above 1 alone.
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { getHeapStatistics } from 'node:v8';
import { pool as openWorkerPool } from 'workerpool';
import type { PageTask, Rendered, Renderer, RenderOptions } from '../render.js';

const MB = 1 << 20;
/** Share of the machine's memory that the heaps of all workers may take together. */
const SHARE = 0.75;
const LEAST_HEAP = 256;

/**
 * Renders in `jobs` threads, each of which starts with the first page it gets. A thread that dies takes one page with it,
 * which is told; the next page gets a new one. `script`: what the threads run.
 */
export function openPool(jobs: number, options: RenderOptions, script = join(__dirname, 'cli-worker.js')): Renderer {
  const heap = heapOf(jobs);
  const pool = openWorkerPool(script, {
    workerType: 'thread',
    maxWorkers: jobs,
    workerThreadOpts: { workerData: options, resourceLimits: { maxOldGenerationSizeMb: heap } },
  });
  const threads = new Places(jobs);
  return {
    render: async (task: PageTask): Promise<Rendered> => {
      const { content } = task;
      await threads.enter();
      try {
        const transfer = typeof content === 'string' ? [] : [content.buffer];
        return (await pool.exec('render', [task], { transfer })) as Rendered;
      } catch (error) {
        return { kind: 'failed', why: whyDied(error, heap) };
      } finally {
        threads.leave();
      }
    },
    close: async () => {
      await pool.terminate(true);
    },
  };
}

/** So many may be in at a time; the others wait, in order. The library's own queue can stall when a thread exits. */
class Places {
  private readonly waiting: (() => void)[] = [];

  public constructor(private free: number) {}

  public enter(): Promise<void> {
    if (this.free === 0) return new Promise((enter) => this.waiting.push(enter));
    this.free--;
    return Promise.resolve();
  }

  public leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.free++;
  }
}

/** Heap of each of `jobs` workers in MB: no more than this process may take, and together no more than fits into the machine. */
function heapOf(jobs: number): number {
  const own = getHeapStatistics().heap_size_limit / MB;
  return Math.floor(Math.min(own, Math.max(LEAST_HEAP, (totalmem() / MB) * (SHARE / jobs))));
}

function whyDied(error: unknown, heap: number): string {
  const { message, cause } = error as Error;
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return `reading it takes more memory than the ${heap} MB it may have; read it by itself, with NODE_OPTIONS=--max-old-space-size=8192`;
  }
  const reason = cause instanceof Error ? cause.message : message.split('\n', 1)[0].trim();
  return `the thread that read it died: ${reason}`;
}
