/** Finds `words` standing in this order, whatever white space parts them; null for none. */
export function wordsPattern(words: readonly string[], flags: string): RegExp | null {
  if (words.length === 0) return null;
  const escaped = words.map((word) => word.replace(/[$()*+./?[\\\]^{|}-]/gu, String.raw`\$&`));
  return new RegExp(escaped.join(String.raw`\s+`), flags);
}
