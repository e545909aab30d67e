import {
  analyze,
  applyCorrections,
  EXPORTERS,
  type ExportForm,
  type ExportPage,
  parse,
  type Warning,
} from '../core/index.js';
import { correctionsOf, type CorrectionSource, type FoundCorrections } from './corrections.js';
import { type Decoded, decode } from './decode.js';
import { explainError } from './errors.js';
import { readWhole } from './read-whole.js';

/** How pages are to be read and written; plain data, so that a worker can be told. */
export interface RenderOptions {
  readonly form: ExportForm;
  /** The document is a collection, even where it holds one page or none in the end. */
  readonly several: boolean;
  /** Leaves language analysis out. */
  readonly structureOnly: boolean;
  /** Switches all platform records off. */
  readonly general: boolean;
  /** What people have set right in the pages. */
  readonly corrections: CorrectionSource;
}

/** One page to be read. */
export interface PageTask {
  /** Its name in the output. */
  readonly name: string;
  /** Where it was saved from; null when nothing tells. */
  readonly uri: string | null;
  /** Its bytes, or the path of the file that holds them. */
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Its place in the document, from 0. */
  readonly index: number;
}

/** What came of a page: its part of the document, or why there is none. */
export type Rendered =
  /** `remarks`: what could not be done with it, a sentence each. */
  | { readonly kind: 'page'; readonly text: string; readonly remarks: readonly string[] }
  | { readonly kind: 'not-text' }
  | { readonly kind: 'failed'; readonly why: string };

/** Reads pages and writes them; in this thread or in others. Never rejects. */
export interface Renderer {
  readonly render: (task: PageTask) => Promise<Rendered>;
  /** Gives up what is under way. */
  readonly close: () => Promise<void>;
}

/** Renders in this thread. */
export function renderHere(options: RenderOptions): Renderer {
  const { page: writePage } = EXPORTERS.find(({ id }) => id === options.form)!.document(options.several);
  return {
    render: async ({ name, uri, content, index }) => {
      try {
        const decoded = decode(typeof content === 'string' ? await readWhole(content) : content);
        if (!decoded) return { kind: 'not-text' };
        const found = await correctionsOf(options.corrections, { name, content }, options.several);
        const { page, remarks } = readPage(name, decoded, found, options);
        return { kind: 'page', text: writePage({ ...page, ...(uri !== null && { uri }) }, index), remarks };
      } catch (error) {
        return { kind: 'failed', why: explainError(error) };
      }
    },
    close: () => Promise.resolve(),
  };
}

function readPage(
  file: string,
  { text, guess }: Decoded,
  { corrections, problem }: FoundCorrections,
  { general, structureOnly }: RenderOptions,
): { page: ExportPage; remarks: readonly string[] } {
  const { discussion: read } = applyCorrections(text, parse(text, { general }), corrections);
  const discussion = guess === null ? read : { ...read, warnings: [...read.warnings, encodingGuessed(text, guess)] };
  const unfit = discussion.warnings.filter(({ code }) => code === 'correction-unfit').map(({ message }) => message);
  return {
    page: { file, text, discussion, analysis: structureOnly ? null : analyze(text, discussion) },
    remarks: problem === null ? unfit : [problem, ...unfit],
  };
}

/** Points to the first character that the guess has decided. */
function encodingGuessed(text: string, message: string): Warning {
  const start = Math.max(0, text.search(/[^\0-\x7f]/));
  return { code: 'encoding-guessed', message, start, end: Math.min(start + 1, text.length) };
}
