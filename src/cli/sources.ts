import { createReadStream } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { STDIN } from './arguments.js';
import { looksLikeText } from './decode.js';
import { explainError } from './errors.js';
import type { Problems } from './streams.js';

/** Something to read, under the name it has in the output. */
export interface Source {
  readonly file: string;
  /** Found in a folder, which stands for its text files only: not to be text is no problem then. */
  readonly fromFolder: boolean;
  /** All its bytes. Rejects when it cannot be read or is too large. */
  readonly read: () => Promise<Uint8Array>;
}

/** Longest file that is read, in bytes: a longer one does not fit into one string. */
const LARGEST = 500_000_000;
/** How much of a file in a folder shows whether it is text. */
const HEAD = 65536;

/** Whether `path` is a folder; false too for what cannot be looked at. */
export function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

/** The files that `paths` stand for, in the order given. A folder is looked through while it is being read. */
export async function* findSources(paths: readonly string[], problems: Problems): AsyncGenerator<Source> {
  for (const path of paths) {
    if (path === STDIN) yield { file: STDIN, fromFolder: false, read: () => collect(process.stdin) };
    else if (await isFolder(path)) yield* walkFolder(path, problems, new Set());
    else yield fileSource(path, false);
  }
}

/**
 * Text files of a folder and below it, folders and files together in name order. Leaves out names that begin with a dot, `node_modules`, what is
 * neither file nor folder, and folders already seen, which is how a link back up is met.
 */
async function* walkFolder(folder: string, problems: Problems, seen: Set<string>): AsyncGenerator<Source> {
  let names: string[];
  try {
    const place = await realpath(folder);
    if (seen.has(place)) return;
    seen.add(place);
    names = (await readdir(folder)).filter((name) => !name.startsWith('.') && name !== 'node_modules').sort();
  } catch (error) {
    problems.report(folder, explainError(error));
    return;
  }
  for (const name of names) {
    const path = folder.endsWith(sep) || folder.endsWith('/') ? folder + name : folder + sep + name;
    try {
      const facts = await stat(path);
      if (facts.isDirectory()) yield* walkFolder(path, problems, seen);
      else if (facts.isFile() && looksLikeText(await readHead(path))) {
        yield fileSource(path, true);
      }
    } catch (error) {
      if (!isLinkLoop(error)) problems.report(path, explainError(error));
    }
  }
}

function isLinkLoop(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOOP';
}

function fileSource(path: string, fromFolder: boolean): Source {
  return { file: path, fromFolder, read: () => collect(createReadStream(path, { highWaterMark: 1 << 20 })) };
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new RangeError(`larger than ${LARGEST / 1e6} MB; split it`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
