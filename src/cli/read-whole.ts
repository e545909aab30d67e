import { createReadStream } from 'node:fs';

/** Longest page that is read, in bytes: a longer one does not fit into one string. */
const LARGEST = 500_000_000;

/** All bytes of a file. Rejects when it cannot be read or is too large. */
export function readWhole(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return collect(createReadStream(path, { highWaterMark: 1 << 20 }));
}

/** All bytes of a stream. Rejects when it is too large. */
export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST) throw new RangeError(`larger than ${LARGEST / 1e6} MB; split it`);
    parts.push(chunk);
  }
  // Not from Node's shared pool: the bytes may be handed to a worker.
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
