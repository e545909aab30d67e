import type { TransformOptions } from 'node:stream';
import type { InflateRaw, ZlibOptions } from 'node:zlib';
import { ByteWindow, Damage } from './byte-window.js';
import { crc32 } from './crc32.js';

/** Packed bytes handed on at a time: some 30 MB at most when they unfold. */
const PIECE = 32768;
/** How far behind a damage the next member is looked for from, in packed bytes: it may have run over the beginning of some. */
const LOOK_BACK = 1 << 20;
/** Text folds to a tenth, repetitive logs to a hundredth; gzip's limit is a thousandth. */
const MOST_UNFOLDED = 250;
/** So much may come of any file before that counts. */
const FREE = 32 << 20;
/** How much of a member is held back until its checksum is known, in bytes: archives have a member for each record. */
const ON_TRIAL = 16 << 20;

/** A file that unfolds to far more than any text would. */
export class UnfoldsTooFar extends Error {}

/** Whether a file with this beginning is packed by gzip. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/**
 * Unpacks gzip: one member or several behind each other, as archives have one for each record. In place of a damaged member
 * comes a `Damage`, behind what was given of it already if it is long; reading goes on with the next member. Throws `UnfoldsTooFar` for a bomb.
 *
 * Not by `createGunzip`, which cannot tell where a member ends, and so not where the next one begins.
 */
export async function* gunzip(packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | Damage> {
  const input = new ByteWindow(packed);
  const meter: Meter = { packed: 0, unfolded: 0 };
  let isWhole = true;
  try {
    while ((await input.fill(1)) > 0) {
      const start = input.position;
      try {
        yield* provenMember(input, meter);
        isWhole = true;
      } catch (error) {
        if (!(error instanceof BrokenMember)) throw error;
        // One damage may break several members, and what only looks like one; it is told once.
        if (isWhole) yield new Damage(`its packing is damaged at byte ${start}: ${error.message}`);
        isWhole = false;
        await findMember(input);
      }
      await skipPadding(input);
    }
  } finally {
    await input.close();
  }
}

/** Why a member cannot be read. */
class BrokenMember extends Error {}

/** Bytes read of the file so far, and bytes that came of them. */
interface Meter {
  packed: number;
  unfolded: number;
}

/** As `unfoldMember`, but gives nothing of a broken one, unless it is long. Bytes behind a damage may look like a member, too. */
async function* provenMember(input: ByteWindow, meter: Meter): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] | null = [];
  let size = 0;
  for await (const chunk of unfoldMember(input, meter)) {
    if (held === null) {
      yield chunk;
      continue;
    }
    held.push(chunk);
    size += chunk.length;
    if (size > ON_TRIAL) {
      yield* held;
      held = null;
    }
  }
  if (held !== null) yield* held;
}

/** One member, which the window then has passed. What was read of a broken one stays in the window as far as it looks back. */
async function* unfoldMember(input: ByteWindow, meter: Meter): AsyncGenerator<Uint8Array> {
  let used = await headerLength(input);
  // Loaded where it is needed: most runs unpack nothing.
  const { createInflateRaw } = await import('node:zlib');
  const inflater = createInflateRaw(WITHOUT_BRAKE);
  let sum = 0;
  let size = 0;
  try {
    for (;;) {
      if ((await input.fill(used + 1)) <= used) throw new BrokenMember('it breaks off');
      const piece = input.peek(used, PIECE);
      const before = inflater.bytesWritten;
      const chunk = await inflate(inflater, piece);
      const taken = inflater.bytesWritten - before;
      used += taken;
      meter.packed += taken;
      if (used > LOOK_BACK) {
        input.skip(used - LOOK_BACK);
        used = LOOK_BACK;
      }
      if (chunk !== null) {
        sum = crc32(chunk, sum);
        size += chunk.length;
        meter.unfolded += chunk.length;
        if (meter.unfolded > Math.max(FREE, MOST_UNFOLDED * meter.packed)) {
          throw new UnfoldsTooFar(`unpacks to more than ${MOST_UNFOLDED} times its size, as no text does`);
        }
        yield chunk;
      }
      // It takes no more than belongs to it, so something is left over where it ends.
      if (taken < piece.length) break;
    }
  } finally {
    inflater.destroy();
  }
  if ((await input.fill(used + TRAILER)) < used + TRAILER) throw new BrokenMember('it breaks off');
  const trailer = input.peek(used, TRAILER);
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32) {
    throw new BrokenMember('its checksum is wrong');
  }
  input.skip(used + TRAILER);
}

/** It is a stream and would wait for somebody to read before it has dealt with the whole piece. */
const WITHOUT_BRAKE: ZlibOptions & TransformOptions = {
  chunkSize: 65536,
  readableHighWaterMark: Number.MAX_SAFE_INTEGER,
};

/** What comes of `piece`; null when nothing does yet. */
function inflate(inflater: InflateRaw, piece: Uint8Array): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new BrokenMember('it cannot be unfolded'));
    inflater.once('error', fail);
    inflater.write(piece, () => {
      inflater.off('error', fail);
      resolve(inflater.read() as Buffer | null);
    });
  });
}

/** Checksum and length behind a member, in bytes. */
const TRAILER = 8;
const FLAG = { checksum: 2, extra: 4, name: 8, comment: 16 } as const;

/** Length of the header of a member at the window's beginning, in bytes. */
async function headerLength(input: ByteWindow): Promise<number> {
  let length = 10;
  if ((await input.fill(length)) < length) throw new BrokenMember('it breaks off');
  const head = input.peek(0, length);
  const flags = head[3];
  if (!isMemberHead(head)) throw new BrokenMember('no packed part begins there');
  if (flags & FLAG.extra) {
    if ((await input.fill(length + 2)) < length + 2) throw new BrokenMember('it breaks off');
    length += 2 + input.peek(length, 2).readUInt16LE(0);
  }
  for (const flag of [FLAG.name, FLAG.comment]) if (flags & flag) length = await behindNul(input, length);
  return flags & FLAG.checksum ? length + 2 : length;
}

async function behindNul(input: ByteWindow, offset: number): Promise<number> {
  const have = await input.fill(offset + PIECE);
  const nul = input.peek(offset, have).indexOf(0);
  if (nul < 0) throw new BrokenMember('its header has no end');
  return offset + nul + 1;
}

/** Moves on to what looks like the beginning of another member; past the end when there is none. */
async function findMember(input: ByteWindow): Promise<void> {
  while ((await input.fill(1)) > 0) {
    input.skip(1);
    if (!(await input.find('\x1f'))) return;
    await input.fill(10);
    if (isMemberHead(input.peek(0, 10))) return;
  }
}

function isMemberHead(head: Uint8Array): boolean {
  return isGzip(head) && (head[3] & 0xe0) === 0;
}

/** Tapes and some writers fill up with zeros behind the last member. */
async function skipPadding(input: ByteWindow): Promise<void> {
  while ((await input.fill(1)) > 0 && input.peek(0, 1)[0] === 0) input.skip(1);
}
