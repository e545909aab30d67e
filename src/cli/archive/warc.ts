import type { ByteWindow, Damage } from './byte-window.js';

/** A record of a web archive that holds a page as text. */
export interface PageRecord {
  readonly kind: 'page';
  /** Address of the page; null when the record names none. */
  readonly uri: string | null;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A record that cannot be read; those behind it can. */
export interface BrokenRecord {
  readonly kind: 'broken';
  /** Which one in the file, from 1. */
  readonly number: number;
  /** Where it begins in the archive, unpacked, in bytes. */
  readonly offset: number;
  /** In one plain sentence without a full stop. */
  readonly why: string;
}

/** Any other record: what was asked for, what was answered, facts about the archive. */
export interface OtherRecord {
  readonly kind: 'other';
  /** The record's `WARC-Type`. */
  readonly type: string;
}

export type WarcRecord = PageRecord | BrokenRecord | OtherRecord;

/** Longest page in an archive, in bytes. */
const LARGEST = 100_000_000;
/** How long the head of a record may be, and how long it seldom is, in bytes. */
const LONGEST_HEAD = 65536;
const USUAL_HEAD = 4096;
const BEGIN = 'WARC/';

/** Whether a file with this beginning is a web archive. */
export function isWarc(head: Uint8Array): boolean {
  return startsWith(head, 'WARC/1.') || startsWith(head, 'WARC/0.');
}

/**
 * The records of a web archive, one at a time. Where one is broken, reading goes on with the next line that begins as a
 * record does; so what a record with a wrong length would swallow is found, too.
 */
export async function* readRecords(input: ByteWindow): AsyncGenerator<WarcRecord> {
  let number = 0;
  let told: Damage | null = null;
  /** Behind a damage, where the rest of a record whose loss was told may stand. */
  let isLost = false;
  for (;;) {
    await skipLineEnds(input);
    const isEnd = (await input.fill(BEGIN.length)) === 0;
    const offset = input.position;
    if (isEnd) {
      const { damage } = input;
      if (damage === null) return;
      if (damage !== told) yield { kind: 'broken', number: ++number, offset, why: damage.why };
      told = damage;
      input.goOn();
      isLost = true;
    } else if (!startsWith(input.peek(0, BEGIN.length), BEGIN)) {
      if (!isLost) yield { kind: 'broken', number: ++number, offset, why: 'no record begins there' };
      isLost = !(await findRecord(input));
    } else {
      isLost = false;
      number++;
      const read = await readRecord(input);
      if (read.kind === 'broken') {
        if (read.isCut) told = input.damage;
        yield { kind: 'broken', number, offset, why: (read.isCut ? told?.why : null) ?? read.why };
        await findRecord(input);
      } else yield read;
    }
  }
}

/** Why a record cannot be read; `isCut`: there are too few bytes. */
interface Failure {
  readonly kind: 'broken';
  readonly why: string;
  readonly isCut: boolean;
}

const NO_LENGTH: Failure = { kind: 'broken', why: 'it does not tell its length', isCut: false };

/** The record at the window's beginning, which is passed; of a broken one only the first word is, so that what stands in it can be found. */
async function readRecord(input: ByteWindow): Promise<PageRecord | OtherRecord | Failure> {
  const head = await headLength(input);
  if (head === null) {
    const isCut = (await input.fill(LONGEST_HEAD)) < LONGEST_HEAD;
    input.skip(BEGIN.length);
    return { kind: 'broken', why: 'its head has no end', isCut };
  }
  const fields = readFields(input.peek(0, head).toString('utf8'));
  const length = lengthOf(fields.get('content-length'));
  const type = (fields.get('warc-type') ?? '').toLowerCase();
  const isWanted = isPage(type, fields.get('content-type') ?? 'text/plain');
  const failure = length === null ? NO_LENGTH : await whyBroken(input, head, length, isWanted);
  if (length === null || failure !== null) {
    input.skip(BEGIN.length);
    return failure ?? NO_LENGTH;
  }
  if (!isWanted) {
    await input.pass(head + length);
    return { kind: 'other', type };
  }
  input.skip(head);
  return { kind: 'page', uri: fields.get('warc-target-uri') ?? null, bytes: input.take(length) };
}

/** Why a record with this head cannot be read; null when it can. */
async function whyBroken(input: ByteWindow, head: number, length: number, isWanted: boolean): Promise<Failure | null> {
  if (length > LARGEST) {
    // Films and the like are passed unseen.
    return isWanted ? { kind: 'broken', why: `larger than ${LARGEST / 1e6} MB`, isCut: false } : null;
  }
  const there = (await input.fill(head + length)) - head;
  if (there < length) return { kind: 'broken', why: `it breaks off after ${there} of ${length} bytes`, isCut: true };
  if (await isFollowed(input, head + length)) return null;
  return { kind: 'broken', why: 'its length is wrong: no record begins behind it', isCut: false };
}

/** Length of the head at the window's beginning with the empty line behind it, in bytes; null when it has no end. */
async function headLength(input: ByteWindow): Promise<number | null> {
  for (const size of [USUAL_HEAD, LONGEST_HEAD]) {
    await input.fill(size);
    const end = /\r?\n\r?\n/.exec(input.peek(0, size).toString('latin1'));
    if (end !== null) return end.index + end[0].length;
  }
  return null;
}

/** Whether line ends and a record come at `offset`, or the end. */
async function isFollowed(input: ByteWindow, offset: number): Promise<boolean> {
  const have = await input.fill(offset + 4 + BEGIN.length);
  const next = input
    .peek(offset, have)
    .toString('latin1')
    .replace(/^[\r\n]{0,4}/, '');
  return next === '' || next.startsWith(BEGIN);
}

/** Moves on to the next line that begins as a record does; false when there is none before a damage or the end. */
async function findRecord(input: ByteWindow): Promise<boolean> {
  if (!(await input.find(`\n${BEGIN}`))) return false;
  input.skip(1);
  return true;
}

/** A page as text: what an archive of texts (WET) calls a conversion, or a text that was saved as it is. */
function isPage(type: string, contentType: string): boolean {
  return (type === 'conversion' || type === 'resource') && contentType.trim().toLowerCase().startsWith('text/');
}

/** Names in lower case; the first one of a name counts, and a line that begins with a blank goes on with the one before. */
function readFields(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .slice(1)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

function lengthOf(field: string | undefined): number | null {
  return field !== undefined && /^\d{1,15}$/.test(field) ? Number(field) : null;
}

async function skipLineEnds(input: ByteWindow): Promise<void> {
  while ((await input.fill(1)) > 0) {
    const [byte] = input.peek(0, 1);
    if (byte !== 13 && byte !== 10) return;
    input.skip(1);
  }
}

function startsWith(bytes: Uint8Array, words: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, words.length)).toString('latin1') === words;
}
