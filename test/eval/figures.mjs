import { createHash } from 'node:crypto';

/** Which of `folds` parts a group belongs to, the same on every machine. */
export function foldOf(group, folds) {
  return createHash('sha1').update(group).digest().readUInt32BE(0) % folds;
}

/** Pearson's correlation. */
export function pearson(xs, ys) {
  const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(xs), mean(ys)];
  let [xy, xx, yy] = [0, 0, 0];
  xs.forEach((x, i) => {
    xy += (x - mx) * (ys[i] - my);
    xx += (x - mx) ** 2;
    yy += (ys[i] - my) ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

/** Mean F1 of the classes. */
export function macroF1(golds, guesses) {
  const classes = [...new Set(golds)];
  const scores = classes.map((one) => {
    const hits = golds.filter((gold, i) => gold === one && guesses[i] === one).length;
    return (2 * hits) / (golds.filter((gold) => gold === one).length + guesses.filter((guess) => guess === one).length);
  });
  return scores.reduce((sum, score) => sum + score, 0) / classes.length;
}
