import { nameLikelihood } from '../bylines/names.js';
import { foldPhrase, phrases } from '../bylines/phrases.js';
import type { PostKind } from '../discussion.js';
import { type Block, bottomOf, footOf, topOf } from './block.js';
import type { Anchor, Family } from './families.js';
import { inkOf } from '../text/lines.js';
import { type Page, visibleFrom } from './page.js';
import { findTemplates, type Template } from './template.js';
import { onceOnly } from './trim-names.js';
import { numberOn } from './votes.js';

/** What a page of questions and answers is read as. */
export interface QuestionPage {
  /** In text order, not overlapping; each knows its kind. */
  readonly blocks: readonly Block[];
  /** How well the answers' bylines fit the page. */
  readonly score: number;
}

/**
 * Reads a page whose bylines say "asked" and "answered", without knowing its platform: the verb tells the kind, the claim
 * ("3 Answers") whether bylines stand above or below, and what else is signed among them are comments on the post above.
 * Null when nothing was answered.
 */
export function findQuestions(page: Page, families: readonly Family[]): QuestionPage | null {
  const asks: Family[] = [];
  const answers: Family[] = [];
  const others: Family[] = [];
  for (const family of families) {
    const kind = kindOf(family.anchors[0]);
    if (kind === 'question') asks.push(family);
    else if (kind === 'answer') answers.push(family);
    else others.push(family);
  }
  if (answers.length === 0) return null;
  const main = answers.reduce((most, family) => (family.anchors.length > most.anchors.length ? family : most));
  const aboveness = standsAbove(page, main, asks);
  const weightOf = ({ place, score }: Template): number =>
    place === 'split' ? -Infinity : score + (place === 'header' ? aboveness : -aboveness);
  const template = templatesOf(page, main).reduce<Template | null>(
    (best, guess) => (best && weightOf(best) >= weightOf(guess) ? best : guess),
    null,
  );
  if (!template || template.place === 'split') return null;
  const { place } = template;
  const alike = (family: Family): Template | undefined =>
    family === main
      ? template
      : templatesOf(page, family).find((guess) => guess.place === place && guess.nameAt === template.nameAt);
  const signed = answers
    .flatMap((family) => alike(family)?.readAll() ?? [])
    .map((block) => withCard(page, { ...block, kind: 'answer' }))
    .sort((a, b) => topOf(a) - topOf(b));
  const question = questionOf(page, asks.map(alike), signed[0], place);
  const posts = question ? [question, ...signed] : signed;
  const comments = others
    .slice(0, MOST_COMMENTS)
    .map((family) => commentsOf(page, family))
    .filter((found) => found !== null);
  // The claim has told the place; what follows the last byline says no more.
  return { blocks: onceOnly(page, merged(page, posts, comments)), score: template.score - template.reasons.edge + 1 };
}

/** Kinds of bylines among which comments are looked for. */
const MOST_COMMENTS = 12;

/** Here a claim counts answers, so it does not part the discussion from an article. */
function templatesOf(page: Page, family: Family): Template[] {
  return findTemplates(page, family, (_page, anchors) => anchors);
}

/** What the words before or behind the name say that the post is. */
function kindOf({ inline }: Anchor): PostKind | null {
  for (const words of [inline.lead.replace(/:$/, ''), inline.trail]) {
    if (phrases('asks').has(words)) return 'question';
    if (phrases('answers').has(words)) return 'answer';
  }
  return null;
}

const PROSE = 40;

/**
 * How much speaks for bylines above their posts, less what speaks for bylines below. The first answer's byline follows right
 * below the claim, or text stands between; the question's own stands above the first text, or below it.
 */
function standsAbove(page: Page, answers: Family, asks: readonly Family[]): number {
  const first = answers.anchors[0].line;
  const { inline } = answers.anchors[0];
  // Verb and date above a name are a card; cards stand below.
  let evidence = inline.says ? 1 : inline.name ? 0 : -1.5;
  for (let at = page.place[first] - 1, prose = 0; at >= 0; at--) {
    const line = page.visible[at];
    if (page.furniture(line)?.kind === 'claim') {
      evidence += prose === 0 ? 1.5 : -1.5;
      break;
    }
    if (isProse(page, line)) prose++;
  }
  let asked = -1;
  for (const { anchors } of asks) for (const { line } of anchors) if (line < first) asked = Math.max(asked, line);
  if (asked < 0) return evidence;
  for (let at = page.place[asked] - 1; at >= 0; at--) if (isProse(page, page.visible[at])) return evidence - 1;
  return evidence + 1;
}

function isProse(page: Page, line: number): boolean {
  const isLong = page.lines.inkEnd[line] - page.lines.ink[line] >= PROSE && page.furniture(line) === null;
  return isLong && inkOf(page.lines, line).includes(' ');
}

/** Of several "asked" the page's own summary comes first; the author's card is the nearest one above the answers. */
function questionOf(
  page: Page,
  asks: readonly (Template | undefined)[],
  answer: Block,
  place: 'header' | 'footer',
): Block | null {
  const above = asks
    .flatMap((template) => template?.readAll() ?? [])
    .filter((block) => bottomOf(block) < topOf(answer))
    .sort((a, b) => topOf(a) - topOf(b));
  const found = place === 'header' ? above[0] : above.at(-1);
  return found ? withCard(page, { ...found, kind: 'question' }) : null;
}

const TALLEST_CARD = 2;

/** Counts of reputation and badges below the name belong to the byline. */
function withCard(page: Page, block: Block): Block {
  if (block.place !== 'footer' || block.from !== null) return block;
  let { last } = block;
  for (let steps = 0; steps < TALLEST_CARD; steps++) {
    const next = visibleFrom(page, last, 1);
    if (next < 0 || next - last > 2 || page.furniture(next)) break;
    const ink = page.text.slice(page.lines.ink[next], Math.min(page.lines.inkEnd[next], page.lines.ink[next] + 80));
    if (!/^[\d.,]+k?(?:$|[\d\s•●]| ?\p{L}+ (?:badge|medal))/u.test(ink) || page.dates(next).length > 0) break;
    // A number alone may also be the votes of the next post; behind a date without a name it is.
    if (!block.name || (/^\d{1,3}$/.test(ink) && steps > 0)) break;
    last = next;
  }
  return last === block.last ? block : { ...block, last };
}

/** Signatures, or bylines of another kind, that stand among questions and answers. */
function commentsOf(page: Page, family: Family): Template | null {
  if (/^(?:edited|modified|selected|editada|bearbeitet|modifié|editado|активен|active|viewed)/.test(family.key))
    return null;
  const [best] = templatesOf(page, family);
  if (!best || best.nameAt === 'none') return null;
  const names = best.sample.filter(({ name }) => name && nameLikelihood(page.text.slice(name.start, name.end)) >= 0.6);
  return names.length * 3 >= best.sample.length * 2 && best.score >= 0.4 ? best : null;
}

function merged(page: Page, posts: readonly Block[], comments: readonly Template[]): Block[] {
  const [first] = posts;
  const from = first.place === 'header' ? topOf(first) : bottomOf(first);
  const end = endOf(page, posts[posts.length - 1]);
  const blocks: Block[] = [];
  const taken = new Set<number>();
  const add = (block: Block): void => {
    for (let line = topOf(block); line <= bottomOf(block); line++) if (taken.has(line)) return;
    for (let line = topOf(block); line <= bottomOf(block); line++) taken.add(line);
    blocks.push(block);
  };
  posts.forEach(add);
  for (const template of comments) {
    for (const block of template.readAll()) {
      if (topOf(block) > from && bottomOf(block) < end) add({ ...block, kind: 'comment' });
    }
  }
  return blocks.sort((a, b) => topOf(a) - topOf(b));
}

/** Where the page goes on with something else behind the last post. */
function endOf(page: Page, last: Block): number {
  for (let at = page.place[footOf(last) + 1]; at < page.visible.length; at++) {
    const kind = page.furniture(page.visible[at])?.kind;
    if (kind === 'list' || kind === 'end' || kind === 'form') return page.visible[at];
  }
  return page.end;
}

const FURTHEST_TITLE = 8;
const FURTHEST_SUMMARY = 200;
const LONGEST_TITLE = 160;

/**
 * The line of the question's title: right above the page's own summary of it ("Asked 8 years ago"); without one, above
 * the page's first text.
 */
export function titleOfQuestion(page: Page, first: Block): number | null {
  const below = page.place[footOf(first)];
  for (let at = below - 1; at >= Math.max(0, below - FURTHEST_SUMMARY); at--) {
    if (isSummary(page, page.visible[at])) return nearestTitle(page, Math.max(0, at - 4), at - 1);
  }
  let prose = 0;
  while (prose < below && !isProse(page, page.visible[prose])) prose++;
  // A long title reads like text, but for its end.
  const isText = /[.!:]$/.test(inkOf(page.lines, page.visible[prose]));
  const title = nearestTitle(
    page,
    Math.max(0, prose - FURTHEST_TITLE),
    Math.min(isText ? prose - 1 : prose, below - 1),
  );
  if (title !== null || prose >= below) return title;
  // A page saved without its head begins with the votes, or with the text.
  let top = prose;
  while (top > 0 && numberOn(page, page.visible[top - 1])) top--;
  return page.visible[top];
}

function isSummary(page: Page, line: number): boolean {
  const [date] = page.dates(line);
  return (
    date !== undefined &&
    date.start > page.lines.ink[line] &&
    phrases('asks').has(foldPhrase(page.text.slice(page.lines.ink[line], date.start)))
  );
}

function nearestTitle(page: Page, from: number, to: number): number | null {
  for (let at = to; at >= from; at--) {
    const line = page.visible[at];
    const length = page.lines.inkEnd[line] - page.lines.ink[line];
    if (page.furniture(line) || page.dates(line).length > 0 || length > LONGEST_TITLE) continue;
    if (page.text.slice(page.lines.ink[line], page.lines.inkEnd[line]).split(/\s+/).length >= 3) return line;
  }
  return null;
}
