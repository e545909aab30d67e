/** Invented pages, web archives of them, and what can be wrong with these. */
import { gzipSync } from 'node:zlib';

/** A page with two comments; no two numbers give the same one. */
export function makePage(number: number): string {
  return `On hive ${number}

It hums, and nobody knows why. Many have asked in the village, and some have listened.

2 Responses to "On hive ${number}"

Ann Lee says:
March 3, 2011 at 4:05 pm

They only turn round, ${number} times.

Bo Ek says:
March 3, 2011 at 5:15 pm

No, they count their steps. I love that.
`;
}

/** A record of a web archive. `length`: what it tells, null for nothing; else the truth. */
export function makeRecord(
  type: string,
  uri: string,
  content: string,
  length: number | null = Buffer.byteLength(content),
): Buffer {
  const lines = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${uri}`,
    'Content-Type: text/plain',
    ...(length === null ? [] : [`Content-Length: ${length}`]),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${content}\r\n\r\n`);
}

/** Facts about an archive, then `count` pages, each with its address. */
export function makeRecords(count: number): Buffer[] {
  const pages = Array.from({ length: count }, (_, index) =>
    makeRecord('conversion', addressOf(index + 1), makePage(index + 1)),
  );
  return [makeRecord('warcinfo', 'archive.warc', 'software: none'), ...pages];
}

export function addressOf(number: number): string {
  return `https://hives.example/${number}`;
}

/** A member for each part, as archives have them. */
export function gzipEach(parts: readonly Uint8Array[]): Buffer[] {
  return parts.map((part) => gzipSync(part));
}

/** `bytes` with one bit of the byte at `at` turned. */
export function damaged(bytes: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] ^= 0x10;
  return copy;
}

/** `bytes` in chunks of `size`. */
export async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}
