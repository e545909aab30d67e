import { firstWords, oneLine } from '../export/plain-text.js';
import type { ComparisonJson, PostBriefJson, VotesJson } from './comparison-json.js';

/** How much of a post is shown, in characters. */
const EXCERPT = 160;
/** How many characters before the first change stay for its context. */
const CONTEXT = 30;

/** A comparison for reading: how much has changed, then each group that is not empty. */
export function comparisonText(comparison: ComparisonJson): string {
  const { older, newer, edited, removed, votesChanged, unchanged } = comparison;
  const counts = [
    `${comparison.new.length} new`,
    `${edited.length} edited`,
    `${removed.length} removed`,
    `${votesChanged.length} with other votes`,
    `${unchanged} unchanged`,
  ];
  const lines = [
    `${oneLine(older.file)} → ${oneLine(newer.file)}: ${counts.join(', ')}`,
    ...group('New', comparison.new.map(postLine)),
    ...group(
      'Edited',
      edited.flatMap(({ older: a, newer: b, before, after }) => {
        const [was, is] = fromFirstChange(oneLine(before.text), oneLine(after.text));
        return [`${a} → ${b}  ${renamed(before.author, after.author)}`, `  - ${was}`, `  + ${is}`];
      }),
    ),
    ...group('Removed', removed.map(postLine)),
    ...group(
      'Votes changed',
      votesChanged.map(({ older: a, newer: b, author, before, after }) => {
        return `${a} → ${b}  ${nameOf(author)}: ${votesText(before)} → ${votesText(after)}`;
      }),
    ),
  ];
  return lines.join('\n') + '\n';
}

function group(heading: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', heading, ...items.map((item) => `  ${item}`)];
}

function postLine({ post, author, dateText, text }: PostBriefJson): string {
  const who = [nameOf(author), dateText === null ? null : oneLine(dateText)].filter((part) => part !== null).join(', ');
  return `${post}  ${who}: ${firstWords(oneLine(text), EXCERPT)}`;
}

/** `+9`, or `+9 (10 up, 1 down)` where the page counts them apart. */
function votesText({ votes, up, down }: VotesJson): string {
  const net = votes === null ? '?' : String(votes);
  return up === null || down === null ? net : `${net} (${up} up, ${down} down)`;
}

function renamed(before: string | null, after: string | null): string {
  return before === after ? nameOf(after) : `${nameOf(before)} → ${nameOf(after)}`;
}

function nameOf(author: string | null): string {
  return author === null ? '(no name)' : oneLine(author);
}

/** Both texts from shortly before where they begin to differ. */
function fromFirstChange(before: string, after: string): readonly [string, string] {
  let at = 0;
  while (at < before.length && at < after.length && before[at] === after[at]) at++;
  const start = at <= CONTEXT ? 0 : before.lastIndexOf(' ', at - CONTEXT) + 1;
  const cut = (text: string): string => (start > 0 ? '…' : '') + firstWords(text.slice(start), EXCERPT);
  return [cut(before), cut(after)];
}
