// From the rows of a set to its prediction lines, through the library's task functions.

/** The predictor of a set: (rows, core) → lines. */
export function predictorFor(name) {
  const found = PREDICTORS.find(([start]) => name.startsWith(start));
  if (!found) throw new Error(`no predictor for the set ${name}`);
  return found[1];
}

const PREDICTORS = [
  ['sent-', (rows, core) => rows.map(({ id, text }) => ({ id, ...core.scoreSentiment(text) }))],
  ['agree-', (rows, core) => rows.map(({ id, parent, reply }) => ({ id, ...core.judgeStance(parent, reply) }))],
  ['argsent-', (rows, core) => rows.map(({ id, text }) => ({ id, label: core.classifyRole(text).role }))],
  ['keypoint', (rows, core) => rows.flatMap((row) => matchAll(row, core))],
  [
    'reply-chat',
    (rows, core) => rows.map((row) => ({ id: row.id, parents: parentsOf(row, core).map((p, i) => p ?? i) })),
  ],
  ['reply-', (rows, core) => rows.map((row) => ({ id: row.id, parents: parentsOf(row, core) }))],
  [
    'summary-',
    (rows, core) =>
      rows.map(({ id, posts }) => ({
        id,
        summary: core.summarizePosts(posts.map(({ author, text }) => ({ author, text }))).join(' '),
      })),
  ],
];

function matchAll({ topic, keyPoints, arguments: all }, core) {
  return all.map(({ id, text }) => ({
    id,
    scores: Object.fromEntries(keyPoints.map((point) => [point.id, core.matchKeyPoint(topic, text, point.text)])),
  }));
}

function parentsOf({ posts }, core) {
  return core.findReplyTargets(posts.map(({ author, time, text, quotes }) => ({ author, date: time, text, quotes })))
    .parents;
}
