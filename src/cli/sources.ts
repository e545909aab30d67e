import { open, readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { isPassedOver } from '../core/index.js';
import { STDIN } from './arguments.js';
import { explainError } from './errors.js';

/** A file to be looked into, under the name it has in the output. */
export interface FoundFile {
  readonly kind: 'file';
  readonly path: string;
  /** Found in a folder, which stands for its text files only: not to be text is no problem then. */
  readonly fromFolder: boolean;
  /** Size and time of the last change; null for a stream, such as standard input. */
  readonly facts: FileFacts | null;
}

/** What tells a file that was changed from one that was not. */
export interface FileFacts {
  /** In bytes. */
  readonly size: number;
  /** In milliseconds since 1970. */
  readonly mtime: number;
}

/** What could not be read. */
export interface Unread {
  readonly kind: 'unread';
  readonly name: string;
  /** A record of an archive whose others may be read. */
  readonly isRecord: boolean;
  /** In plain words, on one line. */
  readonly why: string;
}

/** Whether `path` is a folder; false too for what cannot be looked at. */
export function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

/** The files that `paths` stand for, in the order given. A folder is looked through while it is being read. */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile | Unread> {
  for (const path of paths) {
    if (path === STDIN) yield { kind: 'file', path, fromFolder: false, facts: null };
    else yield* findAt(path, false, new Set());
  }
}

async function* findAt(path: string, fromFolder: boolean, seen: Set<string>): AsyncGenerator<FoundFile | Unread> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) yield* walkFolder(path, seen);
    else if (facts.isFile()) {
      yield { kind: 'file', path, fromFolder, facts: { size: facts.size, mtime: facts.mtimeMs } };
    } else if (!fromFolder) yield { kind: 'file', path, fromFolder, facts: null };
  } catch (error) {
    if (!fromFolder || !isLinkLoop(error))
      yield { kind: 'unread', name: path, isRecord: false, why: explainError(error) };
  }
}

/**
 * Files of a folder and below it, folders and files together in name order. Leaves out what is passed over by its name, what is
 * neither file nor folder, and folders already seen, which is how a link back up is met.
 */
async function* walkFolder(folder: string, seen: Set<string>): AsyncGenerator<FoundFile | Unread> {
  const place = await realpath(folder);
  if (seen.has(place)) return;
  seen.add(place);
  const names = (await readdir(folder)).filter((name) => !isPassedOver(name)).sort();
  const prefix = folder.endsWith(sep) || folder.endsWith('/') ? folder : folder + sep;
  for (const name of names) yield* findAt(prefix + name, true, seen);
}

function isLinkLoop(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ELOOP';
}

/** The first `length` bytes of a file, or what there is. */
export async function readHead(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
