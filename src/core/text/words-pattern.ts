import { wordsIn } from './words-in.js';

/** Finds the words of `text` standing in this order, whatever white space parts them; null for a text without words. */
export function wordsPattern(text: string, flags: string): RegExp | null {
  const escaped = wordsIn(text).map((word) => word.replace(/[$()*+./?[\\\]^{|}-]/gu, String.raw`\$&`));
  return escaped.length === 0 ? null : new RegExp(escaped.join(String.raw`\s+`), flags);
}
