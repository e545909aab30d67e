const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let code = byte;
  for (let bit = 0; bit < 8; bit++) code = code & 1 ? (code >>> 1) ^ 0xedb88320 : code >>> 1;
  return code;
});

/** The checksum of gzip over `bytes`, going on from that of the bytes before. By hand, because `node:zlib` has it from Node 20.15 on only. */
export function crc32(bytes: Uint8Array, before: number): number {
  let code = ~before;
  for (let at = 0; at < bytes.length; at++) code = TABLE[(code ^ bytes[at]) & 255] ^ (code >>> 8);
  return ~code >>> 0;
}
