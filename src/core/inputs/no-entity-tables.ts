/**
 * Stands in for `entities/decode` in what ships (see esbuild.mjs): htmlparser2's tokenizer asks for its tables, 24 kB of
 * them, also where it is told to leave character references alone. Ours are read by `entities.ts`.
 */
export class EntityDecoder {}

export const DecodingMode = { Legacy: 0, Strict: 1, Attribute: 2 } as const;

export const htmlDecodeTree = new Uint16Array(0);
export const xmlDecodeTree = htmlDecodeTree;
