import { REPLY_MARKS } from '../bylines/reply-marks.js';
import { foldName } from '../bylines/names.js';
import { addresses, nameInMailbox } from '../bylines/mailbox.js';
import { type Block, blockOf, type MessageIds } from './block.js';
import { type Field, type FieldBlock, fieldOf, fieldOn, findFieldBlocks } from './field-block.js';
import { lineAt } from '../text/lines.js';
import { type Page, perPage, visibleFrom } from './page.js';

/** A header of labelled lines. `full`: with ids or an envelope line, which nobody retypes in a quotation. */
interface LabelledHead {
  readonly block: Block;
  readonly full: boolean;
  /** What only mails show: an address, recipients, ids. */
  readonly mail: boolean;
}

/** The bylines of a page that are mail headers, and whether they are those of mails or of a board that labels its lines. */
export interface MailHeads {
  readonly blocks: readonly Block[];
  readonly mail: boolean;
}

/**
 * The headers of all mails on the page: labelled lines (`From: …`, `Date: …`), or a line with name and address above (or
 * before) a date, as archives and printed conversations show them. Where some headers are full, those without ids and
 * envelope are forwarded or quoted inside a mail. Empty where one short header alone could as well open a memo.
 */
export const findMailHeads: (page: Page) => MailHeads = perPage((page) => {
  const heads = findFieldBlocks(page)
    .map((fields) => headOf(page, fields))
    // Labels with nothing behind them are a form, or a list of what a header holds.
    .filter(({ block }) => block.name !== null || block.date !== null);
  const labelled = heads.some(({ full }) => full) ? heads.filter(({ full }) => full) : heads;
  const blocks = labelled.length > 0 ? labelled.map(({ block }) => block) : findAddressHeads(page);
  const single = blocks.length === 1 && (heads.some(({ full }) => full) || isCertain(page, blocks[0]));
  if (blocks.length < 2 && !single) return { blocks: [], mail: false };
  return { blocks: withTitles(page, blocks), mail: labelled.length === 0 || labelled.some(({ mail }) => mail) };
});

const FIRST_LINES = 14;

/** One header alone is a mail's when it opens the page and shows an address and the time of day. */
function isCertain(page: Page, block: Block): boolean {
  return (
    page.place[block.first] < FIRST_LINES &&
    typeof block.date?.hour === 'number' &&
    block.name !== null &&
    hasAddress(page, lineAt(page.lines, block.name.start))
  );
}

function hasAddress(page: Page, line: number): boolean {
  return addresses(page.text, page.lines.ink[line], page.lines.inkEnd[line]).length > 0;
}

function headOf(page: Page, fields: FieldBlock): LabelledHead {
  const author = fieldOf(fields, 'author')!;
  const dated = fieldOf(fields, 'date')!;
  const envelope = envelopeAbove(page, fields.first);
  const block = blockOf({
    place: 'header',
    anchor: dated.line,
    first: envelope ?? nameAbove(page, fields.first, author),
    last: fields.last,
    date: page.dates(dated.line).find((mark) => mark.start >= dated.value.start) ?? null,
    name: nameInMailbox(page.text, author.value.start, author.value.end),
    likelihood: 0.9,
    ids: idsOf(page, fields),
    kind: 'post',
  });
  const full = envelope !== null || block.ids !== null;
  return { block, full, mail: full || fieldOf(fields, 'to') !== undefined || hasAddress(page, author.line) };
}

const HIGHEST_CARD = 4;

/** Archives that show the sender's name once more above the header, on lines right above it; else the header's first line. */
function nameAbove(page: Page, first: number, author: Field): number {
  const name = nameInMailbox(page.text, author.value.start, author.value.end);
  if (!name) return first;
  const wanted = foldName(page.text.slice(name.start, name.end));
  for (let line = first - 1; line >= Math.max(0, first - HIGHEST_CARD); line--) {
    const { ink, inkEnd } = page.lines;
    if (ink[line] === inkEnd[line]) break;
    if (foldName(page.text.slice(ink[line], inkEnd[line])) === wanted) return line;
  }
  return first;
}

/** The line `From ann at x.example  Thu Mar  3 16:05:09 2011` right above a header. */
function envelopeAbove(page: Page, line: number): number | null {
  const above = line - 1;
  if (above < 0 || page.lines.ink[above] === page.lines.inkEnd[above]) return null;
  return /^From (?=\S)/.test(page.text.slice(page.lines.ink[above], page.lines.ink[above] + 6)) ? above : null;
}

const ID = /[^\s<>`,;@]{1,200}@[^\s<>`,;]{1,200}/g;
const REFERENCES = 4000;

function idsOf(page: Page, fields: FieldBlock): MessageIds | null {
  const idsIn = (field: Field | undefined): string[] =>
    field
      ? (page.text.slice(field.value.start, Math.min(field.end, field.value.start + REFERENCES)).match(ID) ?? [])
      : [];
  const [own] = idsIn(fieldOf(fields, 'id'));
  const answers = fields.fields.filter(({ role }) => role === 'answers');
  // "In-Reply-To" names the mail answered; of the "References" the last is nearest.
  const direct = answers.filter(({ line }) => isReplyTo(page, line)).flatMap(idsIn);
  const others = answers.filter(({ line }) => !isReplyTo(page, line)).flatMap(idsIn);
  if (own === undefined && answers.length === 0) return null;
  return { own: own ?? null, answers: [...direct.slice(0, 1), ...others.reverse()] };
}

function isReplyTo(page: Page, line: number): boolean {
  return /reply/i.test(page.text.slice(page.lines.ink[line], page.lines.ink[line] + 20));
}

/**
 * Lines that name and address one person, with the date behind or below them and nothing else: `Ann Lee ann at x.example`
 * above `Thu Mar 3 16:05:09 2011`, `Ann Lee <ann@x.example>⇥Thu, Mar 3, 2011 at 4:05 PM` above `To: Bo`.
 */
function findAddressHeads(page: Page): Block[] {
  const blocks: Block[] = [];
  for (const { line, marks } of page.dateLines) {
    const date = marks.find((mark) => mark.kind === 'absolute' && mark.hour !== null);
    if (!date || page.lines.inkEnd[line] - date.end > 4) continue;
    const alone = date.start === page.lines.ink[line];
    const named = alone ? visibleFrom(page, line, -1) : line;
    // A recipient's line is part of the head above, whatever stands on it.
    if (named < 0 || line - named > 2 || named <= (blocks.at(-1)?.last ?? -1)) continue;
    const start = page.lines.ink[named];
    const end = inkEndOf(page, start, alone ? page.lines.inkEnd[named] : date.start);
    const address = end - start < 120 ? addresses(page.text, start, end).at(-1) : undefined;
    if (!address || end - address.end > 1 || '>|*#-'.includes(page.text.charAt(start))) continue;
    const name = nameInMailbox(page.text, start, end);
    // An address in a sentence has more before it than a name, one in a table a cell.
    const written = name ? page.text.slice(name.start, name.end) : '';
    if (!name || written.includes('\t') || written.split(/\s+/).length > 5) continue;
    blocks.push(
      blockOf({
        place: 'header',
        anchor: line,
        first: named,
        last: lastOfHead(page, line),
        date,
        name,
        likelihood: 0.9,
        kind: 'post',
      }),
    );
  }
  return blocks;
}

function inkEndOf(page: Page, start: number, end: number): number {
  while (end > start && page.text.charCodeAt(end - 1) <= 0x20) end--;
  return end;
}

const NAVIGATION = /^(?:(?:previous|next) (?:message|in thread|by (?:date|thread))\b|messages sorted by\b)/i;

/** Recipients and the archive's links below the date belong to the header. */
function lastOfHead(page: Page, line: number): number {
  let last = line;
  for (let next = visibleFrom(page, line, 1); next >= 0; next = visibleFrom(page, next, 1)) {
    const role = fieldOn(page, next)?.role;
    const ink = page.text.slice(page.lines.ink[next], page.lines.ink[next] + 20);
    if (role !== 'to' && role !== 'subject' && !NAVIGATION.test(ink)) break;
    last = next;
  }
  return last;
}

/** A subject right above the header belongs to the mail: a Markdown heading, or one that most mails of the page share. */
function withTitles(page: Page, blocks: readonly Block[]): Block[] {
  const titles = blocks.map((block, i) => titleAbove(page, block, blocks[i - 1]?.last ?? -1));
  const times = new Map<string, number>();
  for (const title of titles) if (title) times.set(title.subject, (times.get(title.subject) ?? 0) + 1);
  const isShared = Math.max(0, ...times.values()) * 2 > blocks.length;
  return blocks.map((block, i) => {
    const title = titles[i];
    const belongs = title && (title.heading || (isShared && times.get(title.subject)! > 1));
    return belongs ? { ...block, first: title.line } : block;
  });
}

const FURTHEST = 4;

/** What may stand before a subject: marks of lists and headings, and that it answers or passes on another. */
const OPENING = new RegExp(String.raw`^[#\s↳»›*_-]*(?:(?:${REPLY_MARKS}|wg|fwd?)\s?:\s*)*`, 'i');

/**
 * The line above, but below the header of the mail before, with what it says behind marks, arrows and "Re:"; small print between it
 * and the header is passed over.
 */
function titleAbove(
  page: Page,
  { first }: Block,
  floor: number,
): { line: number; subject: string; heading: boolean } | null {
  for (let steps = 1; steps <= 2; steps++) {
    const line = visibleFrom(page, first, -steps);
    if (line <= floor || first - line > FURTHEST) return null;
    const ink = page.text.slice(page.lines.ink[line], Math.min(page.lines.inkEnd[line], page.lines.ink[line] + 160));
    if (/^_\(.*\)_$/.test(ink)) continue;
    const subject = foldName(ink.replace(OPENING, ''));
    return subject === '' ? null : { line, subject, heading: ink.startsWith('#') };
  }
  return null;
}
