/** Where a file says what it is written in: XML prolog, HTML `meta`, MIME header with its continuation lines. */
const DECLARATIONS = [
  /^\s*<\?xml\s[^>]{0,500}>/g,
  /<meta\s[^>]{0,500}>/gi,
  /^content-type:[^\n]{0,500}(?:\n[ \t][^\n]{0,500}){0,8}/gim,
];
const LABEL = /\b(?:charset|encoding)\s*=\s*["']?([\w.:-]+)/i;

/** The charset that a file with this beginning declares, by its standard name; null when it declares none that is known and can be true. */
export function declaredCharset(head: Uint8Array): string | null {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  for (const declaration of DECLARATIONS) {
    for (const [words] of text.matchAll(declaration)) {
      const label = LABEL.exec(words)?.[1];
      const charset = label === undefined ? null : standardName(label);
      if (charset !== null) return charset;
    }
  }
  return null;
}

/** Null for an unknown charset, and for one that a file with these declarations and these bytes is not in. */
function standardName(label: string): string | null {
  if (/^(?:us-)?ascii$|^utf-?16/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
