import { type Block, bottomOf, topOf } from './block.js';
import { phrases } from '../bylines/phrases.js';
import { dayKey, type NumericOrder, provenOrder } from '../bylines/dates/date-mark.js';
import { foldedName } from './name-line.js';
import { inkOf, LineFact } from '../text/lines.js';
import { type Page, perPage, visibleFrom } from './page.js';
import { hasTextAbove } from './prose.js';
import { firstOf } from './sample.js';
import { returningShare, talkShare } from './talk.js';
import type { Template } from './template.js';

/** Names of people are as likely as this, on a page's average; titles of things are less. */
export const LIKELY = 0.65;

/**
 * How much speaks for a list rather than a discussion, 0 or less: programmes, indexes, histories, bibliographies and timetables repeat
 * templates too, but each of their entries stands on a day of its own, with more on its dated line than who and when.
 */
export function listEvidence(page: Page, template: Template): number {
  const { sample: blocks } = template;
  const first = topOf(blocks[0]);
  return (
    -5 * lastPostShare(page, blocks) -
    4 * commitShare(page, blocks) -
    (isSearch(page, first) ? 4 : 0) -
    (isDaily(blocks[0]) && restShare(page, template) > 0.5 ? 1.5 : 0) -
    planEvidence(page, template) -
    5 * unlikeliness(blocks) +
    nameEvidence(page, template)
  );
}

export function meanLikelihood(blocks: readonly Block[]): number {
  let sum = 0;
  for (const { likelihood } of blocks) sum += likelihood;
  return sum / blocks.length;
}

/** How much less than names of people the names are like some; 0 for a few, and where none are shown. */
function unlikeliness(blocks: readonly Block[]): number {
  const isNamed = blocks.length > 2 && blocks.some(({ name }) => name !== null);
  return isNamed ? Math.max(0, LIKELY - meanLikelihood(blocks)) : 0;
}

/** Whether the dates give days and no times. */
export function isDaily({ date }: Block): boolean {
  return date?.kind === 'absolute' && date.hour === null;
}

/** Parts buttons and links. */
const PARTED = /[|·•[\]]/;

/** Share of dated lines that say more than who and when, links left out. */
function restShare(page: Page, { family: { anchors } }: Template): number {
  const few = firstOf(anchors);
  if (few.length === 0) return 0;
  const told = few.filter(
    ({ inline: { rest } }) => rest !== null && !PARTED.test(page.text.slice(rest.start, rest.end)),
  );
  return told.length / few.length;
}

/** Two days say nothing where somebody says something, or at some time: who answers may do so on the next one. */
const LEAST_DAYS = 3;

/** Whether a verb of saying stands between name and date. */
function isSaid({ sample: [{ says }], family: { anchors } }: Template): boolean {
  const joint = anchors.at(0)?.inline.joint ?? '';
  return says || phrases('says').has(joint.split(' ', 1)[0]);
}

/** How much speaks for a plan or a list of what was: entries at round times, or, below no text, each on a day of its own; less where people come back. */
function planEvidence(page: Page, template: Template): number {
  const { sample: blocks } = template;
  const days = hasTextAbove(page, topOf(blocks[0])) ? 0 : daysApart(blocks);
  const isPlan = isDaily(blocks[0]) && !isSaid(template);
  const apart = days < (isPlan ? 2 : LEAST_DAYS) ? 0 : apartness(page, blocks, days);
  return (
    (apart + roundTimes(blocks)) * (hasOneName(page, blocks) ? 1 : Math.max(0, 1 - 2 * returningShare(page, blocks)))
  );
}

/** How much so many days say. Who talks and is stamped with a time may write one a week, as in a guest book. */
function apartness(page: Page, blocks: readonly Block[], days: number): number {
  const most = Math.min(2, 0.4 * (days - 1));
  return isDaily(blocks[0]) ? 0.5 + most : most * (1 - talkShare(page, blocks));
}

/**
 * On how many days the entries stand where each has a day for itself and the days go one way only, else 0: people answer each
 * other on one day.
 */
export function daysApart(blocks: readonly Block[]): number {
  let order: NumericOrder | null = null;
  for (const { date } of blocks) if (date && order === null) order = provenOrder(date);
  let way = 0;
  let previous: number | null = null;
  for (const { date } of blocks) {
    const day = date && dayKey(date, order);
    if (day === null) return 0;
    const step = previous === null ? way : Math.sign(day - previous);
    if (previous !== null && (step === 0 || step === -way)) return 0;
    way = step;
    previous = day;
  }
  return blocks.length;
}

/** Whether no more than one is named: nobody comes back to himself. */
function hasOneName(page: Page, blocks: readonly Block[]): boolean {
  return new Set(blocks.map(({ name }) => (name ? foldedName(page, name) : ''))).size === 1;
}

/** How much speaks for a programme: what is planned begins on the quarter of an hour, and nobody writes by the clock. */
function roundTimes(blocks: readonly Block[]): number {
  if (blocks.some(({ date }) => typeof date?.minute !== 'number' || date.minute % 15 !== 0)) return 0;
  return Math.min(4, 1.5 * (blocks.length - 1));
}

/** "By Ann on …", "posted by Ann": articles are signed so, and some comments. */
export const SIGNS_ARTICLE = /(?:^|[\s>])(?:posted |written |published )?(?:by|von|par|por|door|di|av|af)(?=[\s:<]|$)/;

/**
 * Days without anybody named are a diary's or a programme's. One name under everything signs the articles of one writer or one programme; names that all begin alike but differ
 * ("slash-2.1", "slash-2.2") are names of things.
 */
function nameEvidence(page: Page, template: Template): number {
  const { sample: blocks, family } = template;
  const starts = new Map<string, Set<string>>();
  let named = 0;
  for (const { name } of blocks) {
    if (!name) continue;
    named++;
    const whole = foldedName(page, name);
    const start = whole.replace(/^\d+/, '').split(/[\s\d.-]/)[0];
    const seen = starts.get(start);
    if (seen) seen.add(whole);
    else starts.set(start, new Set([whole]));
  }
  if (named === 0 && isDaily(blocks[0]) && daysApart(blocks) > 1) return -1.5;
  const one = named > 1 && starts.size === 1 && [...starts.values()][0].size === 1;
  if (one && restShare(page, template) > 0.5) return -2.5;
  // Stamped with times it may be a thread that nobody else has written in.
  if (one && (blocks[0].date?.hour === null || SIGNS_ARTICLE.test(family.key))) return -1.5;
  let alike = 0;
  for (const seen of starts.values()) alike = Math.max(alike, seen.size);
  return named > 3 && alike > 3 && alike / named > 0.6 ? -4 : 0;
}

/** What an index of boards says of each: who wrote there last. */
const LAST_POST =
  /^(?:last (?:post|reply|message|comment) ?(?:by|:|$)|(?:letzter|neuester) beitrag|dernier message|último (?:mensaje|post)|última mensagem|ultimo (?:messaggio|post)|laatste bericht|viimeisin (?:viesti|kirjoitus)|senaste inlägg|последнее сообщение|ostatni post)/;

/** Share of bylines that tell of somebody's last post elsewhere. */
function lastPostShare(page: Page, blocks: readonly Block[]): number {
  const told = blocks.filter(({ anchor }) => {
    for (let steps = 0; steps >= -2; steps--) {
      const line = anchor < 0 ? -1 : visibleFrom(page, anchor, steps);
      if (line >= 0 && LAST_POST.test(page.folded(line))) return true;
    }
    return false;
  });
  return told.length / blocks.length;
}

/** A commit's id alone on its line, as histories of programs show it. */
const COMMIT_LINE = /^(?:commit )?(?=.*\d)[0-9a-f]{7,40}$/;

/** Share of posts that hold a commit's id. */
function commitShare(page: Page, blocks: readonly Block[]): number {
  const { ink, inkEnd, facts } = page.lines;
  const committed = blocks.filter((block, i) => {
    const from = i > 0 ? bottomOf(blocks[i - 1]) + 1 : Math.max(0, topOf(block) - 2);
    const to = i + 1 < blocks.length ? topOf(blocks[i + 1]) : Math.min(page.end, bottomOf(block) + 4);
    for (let line = from; line < to; line++) {
      const length = inkEnd[line] - ink[line];
      if (length < 7 || length > 47 || (facts[line] & LineFact.Digit) === 0) continue;
      if (COMMIT_LINE.test(inkOf(page.lines, line))) return true;
    }
    return false;
  });
  return committed.length / blocks.length;
}

const SEARCH =
  /^(?:(?:your |the )?search (?:found|returned) [\d,.]+|[\d,.]+ (?:matches|hits) (?:found|for)\b|search results for\b|die suche ergab [\d,.]+|[\d,.]+ treffer für|résultats de la recherche|résultats pour|resultados de (?:la búsqueda|búsqueda)|risultati (?:della ricerca|per)\b|zoekresultaten voor)/;
const HEAD = 60;

/** The line near the page's top that says it lists what a search has found; -1 for none. Every template asks for the same. */
const searchOf = perPage((page) => ({
  line: page.visible.subarray(0, HEAD).find((line) => SEARCH.test(page.folded(line))) ?? -1,
}));

/** Whether the page says, near its top and above `first`, that it lists what a search has found. */
function isSearch(page: Page, first: number): boolean {
  const { line } = searchOf(page);
  return line >= 0 && line < first;
}
