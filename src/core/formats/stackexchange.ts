import { nameLikelihood } from '../bylines/names.js';
import type { Found, PostKind } from '../discussion.js';
import { type Block, blockOf } from '../layout/block.js';
import { readNameLine } from '../layout/name-line.js';
import { titleOfQuestion } from '../layout/questions.js';
import { type Page, visibleFrom } from '../layout/page.js';
import { isInvisible, LineFact } from '../text/lines.js';
import type { Format } from './format.js';

/**
 * Votes above, user card below. Of two cards under a post the first ("edited") is the editor's, the last ("asked",
 * "answered") the author's. A comment ends in a dash, a name and a date, on one line or on two; the number line above a
 * comment is its votes.
 */
export const stackexchange: Format = {
  id: 'stackexchange',
  name: 'Stack Exchange, saved page',
  structure: 'qa',
  recognises: 'posts closed by a card “asked …” or “answered …” with name, reputation and badges; comments signed “– Name date”',
  example: [
    '12',
    '',
    'Let the dough rest overnight, it holds better then.',
    'share | improve this answer | follow |',
    "answered Mar 3 '11 at 16:05",
    'Ann Lee',
    '2,41533 silver badges99 bronze badges',
    '4',
    "That did it. –\u00a0Bo Mar 3 '11 at 17:12",
    'add a comment',
  ].join('\n'),
  needs: LineFact.Digit,
  least: 1,
  requires: ['question', 'answer'],
  match: (page, line) => matchCard(page, line) ?? matchComment(page, line),
  votes: 'above',
  reply: 'section',
  furniture: new Set([
    'active oldest votes', 'votes', 'oldest', 'active', 'sorted by', 'highest score', 'highest score default', 'highest score (default)', 'trending recent votes count more', 'date modified newest first', 'date created oldest first', 'reset to default',
    'favorite', 'accepted', 'add a comment', 'show', 'activity', 'newest', 'linked', 'related', '1 2 next', 'prev 1 2', '1 2', 'comentar', 'adicione um comentário', 'kommentar hinzufügen',
  ]),
  head: findQuestion,
}; // prettier-ignore

const CARD = /^(?:asked|answered|perguntada|respondida|preguntada|gefragt|beantwortet|задан|дан|質問|回答) /i;
const QUESTION = /^(?:asked|perguntada|preguntada|gefragt|задан|質問)/i;
const ASK_QUESTION =
  /^(?:ask question|fazer uma pergunta|faça uma pergunta|formular una pregunta|frage stellen|задать вопрос|質問する)$/i;

/** `answered Mar 3 '11 at 16:05`, the name below it, the reputation below that. */
function matchCard(page: Page, line: number): Block | null {
  const { text, lines } = page;
  const ink = text.slice(lines.ink[line], Math.min(lines.inkEnd[line], lines.ink[line] + 80));
  const verb = CARD.exec(ink);
  if (!verb) return null;
  const date = page.dates(line)[0];
  // "Asked 8 years ago" above the question is the page's, not the author's.
  if (!date || date.start - lines.ink[line] > verb[0].length + 1 || lines.inkEnd[line] - date.end > 2) return null;
  if (date.kind === 'relative' && ink.startsWith('A')) return null;
  const at = visibleFrom(page, line, 1);
  const named = at < 0 || at - line > 2 ? null : readNameLine(page, at);
  const below = named ? visibleFrom(page, at, 1) : -1;
  const reputation = below >= 0 && below - at <= 2 ? readCard(page, below) : null;
  const name = named ? undouble(text, named.name.start, named.name.end) : null;
  const kind: PostKind = QUESTION.test(verb[0]) ? 'question' : 'answer';
  return blockOf({
    place: 'footer',
    anchor: line,
    first: line,
    last: reputation ? below : named ? at : line,
    date,
    name,
    likelihood: named?.likelihood ?? 0.3,
    reputation,
    kind,
  });
}

/**
 * The reputation in front of the badges, each of whose counts stands twice: `2,41533 silver badges99 bronze badges` is
 * 2,415 with 3 and 9; `4.31222 medalhas de ouro` is 4,312 with 2; `1` alone is 1; of bare digits (`51239`) three are it.
 */
function readCard(page: Page, line: number): Found<number> | null {
  const start = page.lines.ink[line];
  const ink = page.text.slice(start, page.lines.inkEnd[line]);
  const match =
    /^(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d)?(?:k|mil)|\d{1,3}?)(?:(\d{1,4})\2 ?\p{L}+ (?:badge|de |\p{L}).*)?$/u.exec(
      ink,
    ) ?? /^(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d)?k|\d{1,3})\d{0,9}$/.exec(ink);
  if (!match) return null;
  const digits = match[1];
  const thousands = /^(\d+)(?:[.,](\d))?(?:k|mil)$/.exec(digits);
  const value = thousands
    ? Number(thousands[1]) * 1000 + Number(thousands[2] ?? 0) * 100
    : Number(digits.replace(/[.,]/g, ''));
  return { value, start, end: start + digits.length };
}

/** A crawler's doubled name (`AnnAnn`) is read once. */
function undouble(text: string, start: number, end: number): { start: number; end: number } {
  const half = (end - start) / 2;
  const name = text.slice(start, end);
  return half >= 2 && Number.isInteger(half) && name.slice(0, half) === name.slice(half)
    ? { start, end: start + half }
    : { start, end };
}

const SIGNATURE = /(?:^|\s)(?:–|-)\s{1,2}([^–\n]{1,50}?)\s*(?:♦\s*)?$/;

/** A comment's last line, `… –⍽Ann Mar 3 '11 at 16:05`, or its last two, `…⏎–⍽Ann⏎Mar 3, 2011 at 16:05`. */
function matchComment(page: Page, line: number): Block | null {
  const { text, lines } = page;
  const date = page.dates(line).at(-1);
  if (!date || date.kind === 'clock' || lines.inkEnd[line] - date.end > 1) return null;
  const alone = date.start === lines.ink[line];
  const at = alone ? visibleFrom(page, line, -1) : line;
  if (at < 0 || line - at > 1) return null;
  const end = alone ? lines.inkEnd[at] : date.start;
  const from = Math.max(lines.ink[at], end - 90);
  const match = SIGNATURE.exec(text.slice(from, end));
  if (!match) return null;
  if (alone && !text.slice(lines.ink[at], lines.ink[at] + 1).startsWith('–')) return null;
  const dash = from + match.index + match[0].search(/[–-]/);
  let start = dash + 1;
  while (isInvisible(text.charCodeAt(start))) start++;
  const name = { start, end: start + match[1].length };
  return blockOf({
    place: 'footer',
    anchor: line,
    first: at,
    last: line,
    from: alone ? null : dash,
    date,
    name,
    likelihood: nameLikelihood(match[1]),
    kind: 'comment',
  });
}

/** The question's title: the line above "Ask Question"; without it, the votes at the top of the page. */
function findQuestion(page: Page, first: Block): number | null {
  for (let at = 0; at < page.visible.length && page.visible[at] < first.first; at++) {
    const line = page.visible[at];
    if (page.lines.inkEnd[line] - page.lines.ink[line] > 40) continue;
    const ink = page.folded(line);
    if (ASK_QUESTION.test(ink)) return at > 0 ? page.visible[at - 1] : line;
  }
  // A page pasted without its head begins with the votes.
  const top = page.visible[0];
  return /^-?\d{1,5}$/.test(page.text.slice(page.lines.ink[top], page.lines.inkEnd[top]))
    ? top
    : titleOfQuestion(page, first);
}
