import { readFile } from 'node:fs/promises';
import { type Correction, CorrectionsError, readCorrections, SIDE_FILE } from '../core/index.js';
import { UsageError } from './arguments.js';
import { explainError } from './errors.js';
import type { PageTask } from './render.js';

/** Value of `--corrections` that asks for the file beside each page. */
export const BESIDE = 'beside';

/** Which corrections pages get; plain data, so that a worker can be told. */
export type CorrectionSource =
  | { readonly kind: 'none' }
  | { readonly kind: 'beside' }
  /** Those of one page; of the page of that name where several are read. */
  | { readonly kind: 'file'; readonly page: string | null; readonly corrections: readonly Correction[] };

/** Corrections of one page, and what is wrong with the file that holds them. */
export interface FoundCorrections {
  readonly corrections: readonly Correction[];
  readonly problem: string | null;
}

/** None, and nothing wrong with that. */
export const NO_CORRECTIONS: FoundCorrections = { corrections: [], problem: null };

/** The source that an option's value names. Throws `UsageError` where its file cannot be used. `several`: pages are read. */
export async function openCorrections(option: string | null, several: boolean): Promise<CorrectionSource> {
  if (option === null) return { kind: 'none' };
  if (option === BESIDE) return { kind: 'beside' };
  try {
    const { page, corrections } = readCorrections(await readFile(option, 'utf8'));
    if (several && page === null) {
      throw new CorrectionsError('it does not say of which page it is; add "page": the page’s file name');
    }
    return { kind: 'file', page, corrections };
  } catch (error) {
    throw new UsageError(`analyze: --corrections ${option}: ${explainError(error)}`);
  }
}

/** The corrections of the page that `task` reads. Never rejected. */
export async function correctionsOf(
  source: CorrectionSource,
  { name, content }: Pick<PageTask, 'name' | 'content'>,
  several: boolean,
): Promise<FoundCorrections> {
  switch (source.kind) {
    case 'none':
      return NO_CORRECTIONS;
    case 'file':
      return !several || isOfPage(source, name) ? { corrections: source.corrections, problem: null } : NO_CORRECTIONS;
    case 'beside':
      // What came through a pipe has no place, and a page of an archive no file of its own.
      return typeof content === 'string' ? correctionsBeside(content) : NO_CORRECTIONS;
  }
}

/** Whether corrections are of the page of that name. */
export function isOfPage({ page }: { readonly page: string | null }, name: string): boolean {
  return page !== null && name.replace(/^.*[/\\]/, '') === page;
}

/** The corrections in the file beside a page. Never rejected. */
export async function correctionsBeside(page: string): Promise<FoundCorrections> {
  try {
    return { corrections: readCorrections(await readFile(page + SIDE_FILE, 'utf8')).corrections, problem: null };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NO_CORRECTIONS;
    return { corrections: [], problem: `its corrections are not used: ${explainError(error)}` };
  }
}
