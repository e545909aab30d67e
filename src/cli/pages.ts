import { createReadStream } from 'node:fs';
import { ByteWindow } from './archive/byte-window.js';
import { gunzip, isGzip } from './archive/gunzip.js';
import { type BrokenRecord, isWarc, readRecords } from './archive/warc.js';
import { STDIN } from './arguments.js';
import { looksLikeText } from './decode.js';
import { explainError } from './errors.js';
import { collect } from './read-whole.js';
import { type FileFacts, type FoundFile, readHead, type Unread } from './sources.js';

/** A page before it is read. */
export interface FoundPage {
  readonly kind: 'page';
  /** Its name in the output: the file's, with `#2` behind it for the second page of an archive. */
  readonly name: string;
  readonly file: FoundFile;
  /** Which one in its archive, from 1; null where the file is one page. */
  readonly number: number | null;
  /** Where it was saved from, as its archive tells; else null. */
  readonly uri: string | null;
  /** Its bytes, or the path of the file that holds them. */
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** How far into the file it reaches, in bytes. */
  readonly reached: number;
}

/** All pages of an archive were found. */
export interface ArchiveEnd {
  readonly kind: 'end';
  readonly file: FoundFile;
  readonly pages: number;
  /** How far into the file they reach, in bytes. */
  readonly reached: number;
}

/** Pages an earlier run has done. */
export interface DonePages {
  readonly kind: 'done';
  readonly file: FoundFile;
  readonly pages: number;
  /** How far into the file they reach, in bytes. */
  readonly reached: number;
}

export type Step = FoundPage | ArchiveEnd | DonePages | Unread;

/** What earlier runs have done. */
export interface Done {
  /** How many pages a file holds that was done before and is unchanged; null for one that is to be read. */
  readonly wholeFile: (path: string, facts: FileFacts) => number | null;
  /** Whether a page of an archive, counted from 1, was done before. Asked once for each page, in order, behind `wholeFile`. */
  readonly page: (path: string, number: number) => boolean;
}

/** How much of a file in a folder shows whether it is text, and how much of any shows what it is packed in; in bytes. */
const HEAD = 65536;
const SIGNATURE = 16;

/** The pages of `files` that `done` does not know, one by one: a file is a page, an archive as many as it holds texts. */
export async function* findPages(files: AsyncIterable<FoundFile | Unread>, done: Done | null): AsyncGenerator<Step> {
  for await (const file of files) {
    if (file.kind === 'unread') {
      yield file;
      continue;
    }
    const pages = file.facts && done?.wholeFile(file.path, file.facts);
    if (pages != null) {
      yield { kind: 'done', file, pages, reached: file.facts?.size ?? 0 };
      continue;
    }
    try {
      yield* file.facts === null ? pagesOfStream(file) : pagesOfFile(file, done);
    } catch (error) {
      yield { kind: 'unread', name: file.path, isRecord: false, why: explainError(error) };
    }
  }
}

async function* pagesOfFile(file: FoundFile, done: Done | null): AsyncGenerator<Step> {
  const { path, fromFolder } = file;
  const head = await readHead(path, fromFolder ? HEAD : SIGNATURE);
  const isPlain = !isGzip(head) && !isWarc(head);
  if (!isPlain) yield* pagesOfPacked(file, createReadStream(path, { highWaterMark: HEAD }), done);
  else if (!fromFolder || looksLikeText(head)) yield wholePage(file, path);
}

async function* pagesOfStream(file: FoundFile): AsyncGenerator<Step> {
  const stream = file.path === STDIN ? process.stdin : createReadStream(file.path);
  yield* pagesOfPacked(file, stream as AsyncIterable<Buffer>, null);
}

/** The pages of bytes that may be packed, an archive, both or neither. */
async function* pagesOfPacked(
  file: FoundFile,
  bytes: AsyncIterable<Uint8Array>,
  done: Done | null,
): AsyncGenerator<Step> {
  const packed = new ByteWindow(bytes);
  let content = packed;
  try {
    await packed.fill(SIGNATURE);
    const isPacked = isGzip(packed.peek(0, SIGNATURE));
    if (isPacked) content = new ByteWindow(gunzip(packed.rest()));
    await content.fill(SIGNATURE);
    if (isWarc(content.peek(0, SIGNATURE))) {
      yield* pagesOfArchive(file, content, packed, done);
      return;
    }
    if (isPacked && (await content.fill(HEAD)) > 0 && content.damage === null) {
      const head = content.peek(0, HEAD);
      if (file.fromFolder && (isTar(head) || !looksLikeText(head))) return;
      if (isTar(head)) throw new Error('holds a tar archive; unpack it, and name the folder');
    }
    const whole = await collect(content.rest());
    if (content.damage !== null) throw new Error(content.damage.why);
    yield wholePage(file, whole);
  } finally {
    await content.close();
    await packed.close();
  }
}

async function* pagesOfArchive(
  file: FoundFile,
  content: ByteWindow,
  packed: ByteWindow,
  done: Done | null,
): AsyncGenerator<Step> {
  let pages = 0;
  let isWhole = true;
  let responses = 0;
  for await (const record of readRecords(content)) {
    switch (record.kind) {
      case 'page': {
        pages++;
        const reached = packed.position;
        if (done?.page(file.path, pages) === true) yield { kind: 'done', file, pages: 1, reached };
        else {
          const name = pages === 1 ? file.path : `${file.path}#${pages}`;
          yield { kind: 'page', name, file, number: pages, uri: record.uri, content: record.bytes, reached };
        }
        break;
      }
      case 'broken':
        isWhole = false;
        yield { kind: 'unread', name: file.path, isRecord: true, why: whyBroken(record) };
        break;
      case 'other':
        if (record.type === 'response') responses++;
        break;
    }
  }
  if (pages === 0 && responses > 0) {
    yield {
      kind: 'unread',
      name: file.path,
      isRecord: true,
      why: 'holds pages as they were sent, but no texts of them; make a WET archive of it',
    };
  } else if (isWhole) yield { kind: 'end', file, pages, reached: packed.position };
}

function wholePage(file: FoundFile, content: string | Uint8Array<ArrayBuffer>): FoundPage {
  return { kind: 'page', name: file.path, file, number: null, uri: null, content, reached: file.facts?.size ?? 0 };
}

function whyBroken({ number, offset, why }: BrokenRecord): string {
  return `record ${number} at byte ${offset}: ${why}`;
}

/** Whether a file with this beginning is a bundle of files, which to the eye is text where it bundles texts. */
function isTar(head: Buffer): boolean {
  return head.toString('latin1', 257, 262) === 'ustar';
}
