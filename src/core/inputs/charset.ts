/** Turns bytes into text piece by piece; what a piece leaves unfinished comes with the next one. */
export interface ByteReader {
  read(bytes: Uint8Array): string;
}

/** As much of the decoder that browsers and Node share as is used; core's types know neither. */
interface TextDecoderLike {
  decode(bytes: Uint8Array, options: { readonly stream: boolean }): string;
}
declare const TextDecoder: new (label: string) => TextDecoderLike;

/** A reader for bytes in the named charset; UTF-8 for a name nobody knows. */
export function byteReader(charset: string): ByteReader {
  const decoder = decoderFor(charset);
  return { read: (bytes) => decoder.decode(bytes, { stream: true }) };
}

function decoderFor(charset: string): TextDecoderLike {
  try {
    return new TextDecoder(charset);
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder('utf-8');
    throw error;
  }
}
