import { median, medianTime, quantile, scanTime } from './measure.mjs';

/** How often the line scan's time a task may take: what it must stay below, and what is aimed at. */
const STRUCTURE = { must: 55, aim: 30 };
const SENTIMENT = { must: 160, aim: 80 };
const ANALYSIS = { must: 220, aim: 110 };
const GROWTH = { must: 1.2, aim: 1.05 };
const HEAP = { must: 3, aim: 1 };
const HEAP_ROUNDS = 6;
const EDITS = 200;
const MOST_REREAD = 25;

const sizeOf = (texts) => texts.reduce((sum, text) => sum + text.length, 0);

/** A row whose figure is a time as a multiple of the scan's; its note says what that is a character. */
function timesScan(name, time, scan, size, targets) {
  const perCharacter = ((time * 1e6) / size).toFixed(0);
  return {
    name,
    value: time / scan,
    unit: '× scan',
    ...targets,
    note: `${time.toFixed(0)} ms, ${perCharacter} ns a character`,
  };
}

/** Texts one by one, as people open them. */
export function textsRow({ parse }, name, texts) {
  const time = medianTime(() => texts.forEach((text) => parse(text)));
  return timesScan(`structure, ${name}`, time, scanTime(texts), sizeOf(texts), STRUCTURE);
}

/** Structure alone at every size, and how the time grows from the smallest to the largest. */
export function structureRows({ parse }, inputs) {
  const rows = [];
  const times = inputs.map(({ name, text }) => {
    const time = medianTime(() => parse(text));
    rows.push(timesScan(`structure, ${name}`, time, scanTime([text]), text.length, STRUCTURE));
    return time;
  });
  const last = inputs.length - 1;
  const factor = inputs[last].text.length / inputs[0].text.length;
  const grown = times[last] / times[0];
  const name = `growth, ${inputs[0].name} to ${inputs[last].name}`;
  rows.push({ name, value: grown / factor, unit: '× size', ...GROWTH, note: `${grown.toFixed(1)} × the time` });
  return rows;
}

/** What reading the posts adds: mood and stance, then arguments, points and summary; and the memory that stays. */
export function analysisRows({ parse, analyze, readPosts, readingView }, { name, text }) {
  const scan = scanTime([text]);
  const mood = medianTime(() => {
    const view = readingView(text, parse(text));
    readPosts(view.text, view.discussion, { arguments: false });
  });
  const all = medianTime(() => analyze(text, parse(text)));
  const row = (task, time, targets) => timesScan(`${task}, ${name}`, time, scan, text.length, targets);
  return [row('+ sentiment, stance', mood, SENTIMENT), row('+ points, summary', all, ANALYSIS)];
}

/** Memory that the results of reading `texts` hold on to, as a multiple of the texts' bytes. */
export async function heapRow({ parse, analyze }, name, texts) {
  const held = [];
  const hold = () => {
    for (const text of texts) {
      const discussion = parse(text);
      held.push([discussion, analyze(text, discussion)]);
    }
  };
  hold();
  const posts = held.reduce((sum, [discussion]) => sum + discussion.posts.length, 0);
  // Round after round on top of the last: what a single reading leaves behind in passing does not add up.
  const sizes = [];
  for (let round = 0; round < HEAP_ROUNDS; round++) {
    hold();
    sizes.push(await settledHeap());
  }
  const value = median(sizes.slice(1).map((size, i) => size - sizes[i])) / (sizeOf(texts) * 2);
  const note = `${posts} posts, one in ${Math.round(sizeOf(texts) / posts)} characters`;
  return { name: `heap, ${name}`, value, unit: 'MB a MB', ...HEAP, note };
}

/** What is in use when nothing of the last call is left on the stack. */
async function settledHeap() {
  for (let i = 0; i < 2; i++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

/** The least length of a body that counts as a paragraph, and how far from its ends one types. */
const PARAGRAPH = 200;
const INSIDE = 60;

/**
 * One character typed inside a paragraph, each time another, until any post can be read again. The note tells how many had the page
 * read again: near digits, signs, quotations and the ends of lines.
 */
export function editRow({ open }, { name, text }, targets) {
  const session = open(text);
  const { posts } = session.discussion;
  const isParagraph = ({ start, end }) => end - start >= PARAGRAPH;
  const paragraphs = posts.filter(({ body }) => body.some(isParagraph));
  const times = [];
  let reread = 0;
  for (let i = 0; times.length < EDITS && reread < MOST_REREAD; i++) {
    const { id } = paragraphs[(i * 7919) % paragraphs.length];
    const piece = session.post(id)?.body.find(isParagraph);
    if (!piece) continue;
    const at = piece.start + INSIDE + ((i * 104_729) % (piece.end - piece.start - 2 * INSIDE));
    const { readings } = session;
    const start = performance.now();
    session.edit([{ start: at, end: at, text: 'e' }]);
    session.post(id);
    if (session.readings === readings) times.push(performance.now() - start);
    else reread++;
  }
  const note = `p99 ${quantile(times, 0.99).toFixed(2)} ms; ${reread} of ${times.length + reread} had the page read again`;
  return { name: `one typed character, ${name}`, value: median(times), unit: 'ms', ...targets, note };
}
