import { nameLikelihood } from '../bylines/names.js';
import { foldPhrase, phrases } from '../bylines/phrases.js';
import type { Span } from '../discussion.js';
import type { Block } from './block.js';
import type { Anchor } from './families.js';
import type { Page } from './page.js';
import { firstOf } from './sample.js';

const LEAST = 3;
/** What so many of the bylines have in common is the page's and nobody's name. */
const SHARE = 0.6;
const LONGEST = 8;

/** A word of a byline, with all numbers alike: `Comment #3` and `Comment #4` say the same. */
interface Word extends Span {
  readonly key: string;
}

/**
 * Takes off the names what the bylines of one kind have in common and no table of words knows: `Ann added a comment`,
 * `Comment #3 From Ann`, `Changed … by Ann`. Names differ from line to line, the words around them do not. What is taken
 * off the left stands in the lead, so that the bylines still are of one family.
 */
export function withoutConstants(page: Page, anchors: readonly Anchor[]): Anchor[] {
  const names = anchors.flatMap(({ inline }) => inline.name ?? []);
  if (names.length < LEAST) return [...anchors];
  // "Post 3 made …" says what was done, and nobody's name.
  const isCounted = anchors.every(({ inline }) => inline.lead.endsWith('#'));
  const constants = constantsOf(
    firstOf(names).map((name) => wordsOf(page, name)),
    isCounted,
  );
  if (isNothing(constants)) return [...anchors];
  return anchors.map((anchor) => {
    const { name } = anchor.inline;
    return name ? stripped(anchor, wordsOf(page, name), constants) : anchor;
  });
}

/** The same for names on lines of their own: `Ann (developer)`, `Bo @bo42`, `Cy Moderator`. */
export function namesWithoutConstants(page: Page, blocks: readonly Block[]): Block[] {
  const lists = firstOf(blocks)
    .map(({ name }) => (name ? wordsOf(page, name) : []))
    .filter((list) => list.length > 0);
  if (lists.length < LEAST) return [...blocks];
  const constants = constantsOf(lists);
  if (isNothing(constants)) return [...blocks];
  const { before, behind } = constants;
  return blocks.map((block) => {
    const list = block.name ? wordsOf(page, block.name) : [];
    const from = startsWith(list, before) ? before.length : 0;
    const to = list.length - (endsWith(list, behind) ? behind.length : 0);
    if (!block.name || from >= to || (from === 0 && to === list.length)) return block;
    return { ...block, name: { start: list[from].start, end: list[to - 1].end } };
  });
}

/** The words that stand before, and behind, most names. */
interface Constants {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

function isNothing({ before, behind }: Constants): boolean {
  return before.length === 0 && behind.length === 0;
}

function constantsOf(lists: readonly (readonly Word[])[], isCounted = false): Constants {
  return { before: commonRun(lists, 1, isCounted), behind: commonRun(lists, -1, isCounted) };
}

function stripped(anchor: Anchor, words: readonly Word[], { before, behind }: Constants): Anchor {
  const from = endOfLead(words, before);
  const to = words.length - (endsWith(words, behind) ? behind.length : 0);
  if (from === 0 && to === words.length) return anchor;
  const { inline } = anchor;
  const name = from < to ? { start: words[from].start, end: words[to - 1].end } : null;
  // Remarks and handles are no words that tell what the byline says, and a link behind a bar is there for some and not for others.
  const said = behind[0] === '|' || from === words.length ? [] : behind;
  const constant = [...before, ...said].filter((key) => !key.endsWith('…') && key !== '(…)').join(' ');
  // A line whose words are all the page's own may have its name on the date's other side.
  const other = name === null ? inline.rest : null;
  return {
    ...anchor,
    inline: {
      ...inline,
      name: name ?? other,
      lead: [inline.lead, constant].filter((part) => part !== '').join(' '),
      side: name ? inline.side : other ? 'right' : 'none',
      rest: other ? null : inline.rest,
    },
  };
}

/** How many words at the start are the lead: the usual ones, or others up to the last of them (`Description From Ann`). */
function endOfLead(words: readonly Word[], before: readonly string[]): number {
  if (before.length === 0) return 0;
  if (startsWith(words, before)) return before.length;
  const last = before[before.length - 1];
  const at = words.findIndex(({ key }) => key === last);
  return at >= 0 && at < LONGEST ? at + 1 : 0;
}

function startsWith(words: readonly Word[], before: readonly string[]): boolean {
  return before.every((key, i) => words[i]?.key === key);
}

function endsWith(words: readonly Word[], behind: readonly string[]): boolean {
  return behind.length > 0 && behind.every((key, i) => words[words.length - behind.length + i]?.key === key);
}

/** The longest run of words with which most of the lists begin (`step` 1) or end (-1), while what is left of them differs. */
function commonRun(lists: readonly (readonly Word[])[], step: 1 | -1, isCounted: boolean): string[] {
  let run: string[] = [];
  let within = lists;
  for (let length = 1; length <= LONGEST; length++) {
    const groups = new Map<string, (readonly Word[])[]>();
    for (const list of within) {
      const key = list.at(step === 1 ? length - 1 : -length)?.key;
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(list);
      else groups.set(key, [list]);
    }
    const [most] = [...groups].sort((a, b) => b[1].length - a[1].length);
    if (most === undefined || most[1].length < Math.max(LEAST, SHARE * lists.length)) break;
    run = step === 1 ? [...run, most[0]] : [most[0], ...run];
    within = most[1];
  }
  return isPlain(run, within, step, lists.length, isCounted) ? run : [];
}

/** Whether the run can be the page's own words: names beside it differ, and it is none itself. */
function isPlain(
  run: readonly string[],
  lists: readonly (readonly Word[])[],
  step: 1 | -1,
  all: number,
  isCounted: boolean,
): boolean {
  if (run.length === 0) return false;
  const rests = new Set(
    lists.map((list) =>
      (step === 1 ? list.slice(run.length) : list.slice(0, list.length - run.length)).map(keyOf).join(' '),
    ),
  );
  // Nothing but these words: then the name stands elsewhere.
  if (rests.size === 1 && rests.has('')) {
    if (run.some((key) => phrases('links').has(foldPhrase(key)))) return true;
    // Words that not all have may be one person's name.
    return lists.length === all && (run.length > 1 || isCounted || nameLikelihood(run[0]) < 0.5);
  }
  rests.delete('');
  if (rests.size < 2) return false;
  // "Ann" may be the first name of several people, as "Lee" their last; two words of a name are one person's, and a verb, a
  // number, a sign is nobody's.
  return (rests.size >= 3 && run.length > 1) || run.some((key) => key === key.toUpperCase() || /^\p{Ll}/u.test(key));
}

function keyOf({ key }: Word): string {
  return key;
}

/** Words, with what stands in brackets as one. */
const WORD = /\([^()]{1,40}\)|\S+/g;

function wordsOf(page: Page, { start, end }: Span): Word[] {
  return [...page.text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    key: keyOfWord(word),
  }));
}

/** Numbers, remarks in brackets and handles differ from person to person, and none of them is the name beside it. */
function keyOfWord(word: string): string {
  if (/^\(.*\)$/s.test(word)) return '(…)';
  if (/^@./.test(word)) return '@…';
  return word.replace(/\d+/g, '#');
}
