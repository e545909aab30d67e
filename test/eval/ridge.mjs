/**
 * Ridge regression by conjugate gradients: the weights x that make |rows·x − goals|² + Σ penalty·x² least, near enough.
 * @param rows sparse: per row, pairs of column and value
 */
export function solveRidge(rows, goals, penalties, rounds = 120) {
  const size = penalties.length;
  const times = (x) => rows.map((row) => row.reduce((sum, [column, value]) => sum + value * x[column], 0));
  const back = (y) => {
    const x = new Float64Array(size);
    rows.forEach((row, r) => row.forEach(([column, value]) => (x[column] += value * y[r])));
    return x;
  };
  const answer = new Float64Array(size);
  const rest = back(goals);
  let way = rest.slice();
  let error = dot(rest, rest);
  const enough = error * 1e-12;
  for (let round = 0; round < rounds && error > enough; round++) {
    const pushed = back(times(way));
    for (let i = 0; i < size; i++) pushed[i] += penalties[i] * way[i];
    const step = error / dot(way, pushed);
    for (let i = 0; i < size; i++) {
      answer[i] += step * way[i];
      rest[i] -= step * pushed[i];
    }
    const next = dot(rest, rest);
    const turn = next / error;
    way = way.map((value, i) => rest[i] + turn * value);
    error = next;
  }
  return answer;
}

function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
