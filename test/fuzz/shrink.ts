/** Makes a find small enough to read. */

/** Milliseconds at most: a find that stays longer than it need be is still a find. */
const PATIENCE = 10_000;

/** The shortest text that is come to from `text` by leaving out lines, then characters, while `fails` stays true. */
export function shrink(text: string, fails: (text: string) => boolean): string {
  const deadline = performance.now() + PATIENCE;
  const reduce = (parts: readonly string[]): readonly string[] => {
    let left = parts;
    for (let size = left.length >> 1; size >= 1; size >>= 1) {
      for (let at = 0; at < left.length && performance.now() < deadline;) {
        const fewer = [...left.slice(0, at), ...left.slice(at + size)];
        if (fails(fewer.join(''))) left = fewer;
        else at += size;
      }
    }
    return left;
  };
  const lines = reduce(text.split(/(?<=\n)/));
  const signs = reduce(lines.join('').split(''));
  return signs.join('');
}
