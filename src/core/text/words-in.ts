/** The words of a text: what white space parts. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}
