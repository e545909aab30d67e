/** The ways by which samples of a long text were read (`Reading.way`); on the whole of it no others are tried. */
export type Focus = ReadonlySet<string>;

/** Texts up to this length, in UTF-16 units, are read in every way there is. */
const LONG = 400_000;
const SAMPLES = 4;
const SAMPLE = 30_000;

/**
 * Pieces of a long text from its begin, its end and between, cut where lines end; null for a text that is not long. Pages of
 * a file may differ, so several pieces are read, and one that shows no discussion takes nothing from the others.
 */
export function samplesOf(text: string): readonly string[] | null {
  if (text.length <= LONG) return null;
  const step = (text.length - SAMPLE) / (SAMPLES - 1);
  return Array.from({ length: SAMPLES }, (_, i) => {
    const from = lineFrom(text, Math.floor(i * step));
    return text.slice(from, lineFrom(text, from + SAMPLE));
  });
}

/** The first start of a line from `at` on; `at` itself when there is none near. */
function lineFrom(text: string, at: number): number {
  if (at <= 0 || at >= text.length) return Math.min(Math.max(at, 0), text.length);
  const end = text.indexOf('\n', at - 1);
  return end < 0 || end - at > SAMPLE ? at : end + 1;
}
