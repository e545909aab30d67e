/** Runs that a figure is the median of; fewer where one takes many seconds. */
const RUNS = 7;
const FEWEST = 3;
const PATIENCE = 30_000;

/** The median time of `run` in milliseconds, warmed up. */
export function medianTime(run) {
  run();
  const times = [];
  const begin = performance.now();
  while (times.length < RUNS && (times.length < FEWEST || performance.now() - begin < PATIENCE)) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
  }
  return median(times);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** The value that a share of all does not pass. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** The reference of all reading: how long it takes to count the lines of the texts, in milliseconds. */
export function scanTime(texts) {
  let lines = 0;
  const time = medianTime(() => {
    for (const text of texts) for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  });
  if (lines === 0) throw new Error('A text for measuring has no lines');
  return time;
}
