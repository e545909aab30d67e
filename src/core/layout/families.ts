import type { DateMark } from '../bylines/dates/date-mark.js';
import { type InlineByline, readInline } from '../bylines/inline.js';
import { nameLikelihood } from '../bylines/names.js';
import { foldPhrase, phrases } from '../bylines/phrases.js';
import type { Span } from '../discussion.js';
import { type KeySet, openersOf } from '../text/keys.js';
import { isInvisible, LineFact } from '../text/lines.js';
import { quotedOn } from '../threading/board-quote.js';
import { withoutConstants } from './constant-words.js';
import { withoutCounts } from './counts-beside-dates.js';
import { type Page, perPage } from './page.js';
import { trimEnd, trimStart } from '../text/trim.js';
import { isWatched } from './watched.js';
import { isCounted, moveWords, openedBy, titled } from './words-behind-dates.js';

/** A line that could be (part of) a byline because a date stands on it. */
export interface Anchor {
  readonly line: number;
  readonly inline: InlineByline;
  /** Where the byline begins when it ends a line of text: at its dash. Null when it has the line to itself. */
  readonly from: number | null;
  /** Where the body begins that goes on behind the date: `8/24/2019 9:01 AM - It leaks …`. Null when none does. */
  readonly upTo: number | null;
}

/** Anchors written alike: the same form of date, the same words around it. The posts of a page share a family. */
export interface Family {
  readonly key: string;
  readonly anchors: readonly Anchor[];
}

const LONGEST_BYLINE = 160;
const LONGEST_REST = 60;
const LONGEST_SIGNATURE = 60;

/** Groups the page's date lines by the way they are written; largest family first. */
export const findFamilies: (page: Page) => readonly Family[] = perPage((page) => {
  const named = new Map<string, Anchor[]>();
  const bare = new Map<string, Anchor[]>();
  const shapes = new Map<string, string>();
  for (const alike of datedAlike(page)) {
    let previous: Anchor | null = null;
    let family: Anchor[] = [];
    for (const anchor of withoutConstants(page, withoutCounts(page, alike))) {
      // One after the other they mostly are of one family.
      if (!previous || !isWrittenAs(anchor, previous)) {
        const key = keyOf(anchor);
        shapes.set(key, shapeOf(anchor.inline.date));
        family = listOf(anchor.from === null && anchor.inline.side === 'none' ? bare : named, key);
      }
      family.push(anchor);
      previous = anchor;
    }
  }
  const families: Family[] = [];
  for (const [key, anchors] of named) families.push({ key, anchors: inTextOrder(anchors) });
  for (const [key, anchors] of bare) {
    // A few dates without a name among many with one: their names stand on another line, or are lost.
    const host = families
      .filter((family) => shapes.get(family.key) === shapes.get(key) && family.anchors.length > anchors.length)
      .sort((a, b) => b.anchors.length - a.anchors.length)[0];
    if (host && key.startsWith('<') && (host.key.startsWith('<') || isKnownLead(host.key))) {
      families[families.indexOf(host)] = {
        key: host.key,
        anchors: inTextOrder([...host.anchors, ...anchors]),
      };
    } else families.push({ key, anchors: inTextOrder(anchors) });
  }
  return withNamedDays(families).sort(
    (a, b) => b.anchors.length - a.anchors.length || a.anchors[0].line - b.anchors[0].line,
  );
});

/** The families, those of today's and yesterday's posts (`Today at 16:05`) joined to the one of older posts that are signed alike. */
function withNamedDays(families: readonly Family[]): Family[] {
  const joined = [...families];
  for (const family of families) {
    const [{ inline }] = family.anchors;
    if (!isNamedDay(inline.date)) continue;
    const at = joined.findIndex(({ anchors: [older] }) => {
      const { date, side, lead } = older.inline;
      return date.kind === 'absolute' && date.hour !== null && side === inline.side && lead === inline.lead;
    });
    if (at < 0) continue;
    joined[at] = { key: joined[at].key, anchors: inTextOrder([...joined[at].anchors, ...family.anchors]) };
    joined.splice(joined.indexOf(family), 1);
  }
  return joined;
}

function isNamedDay({ kind, age, hour }: DateMark): boolean {
  return kind === 'relative' && age === null && hour !== null;
}

function inTextOrder(anchors: readonly Anchor[]): Anchor[] {
  return [...anchors].sort((a, b) => a.line - b.line);
}

/** The page's anchors, those together whose dates are written alike and stand on the same side of a name. */
function datedAlike(page: Page): Iterable<Anchor[]> {
  const groups = new Map<string, Map<string, Anchor[]>>();
  const inOrder: Anchor[][] = [];
  for (const { line, marks } of page.dateLines) {
    for (const anchor of anchorsOn(page, line, marks)) {
      const shape = shapeOf(anchor.inline.date);
      const side = anchor.from === null ? anchor.inline.side : 'signed';
      let sides = groups.get(shape);
      if (!sides) groups.set(shape, (sides = new Map<string, Anchor[]>()));
      let group = sides.get(side);
      if (!group) {
        sides.set(side, (group = []));
        inOrder.push(group);
      }
      group.push(anchor);
    }
  }
  for (const sides of groups.values()) inOrder.push(...moveWords(page, sides));
  return inOrder.filter((group) => group.length > 0);
}

/** What anchors of one family share. */
function keyOf({ inline, from }: Anchor): string {
  const shape = shapeOf(inline.date);
  if (from !== null) return `…–<${shape}>`;
  const key = `${leadKey(inline)}<${shape}>`;
  return inline.side === 'none' ? key : `${key}${inline.side} ${inline.joint}`;
}

/** Whether `keyOf` says the same of two anchors whose dates are written alike, told without it. */
function isWrittenAs({ inline, from }: Anchor, other: Anchor): boolean {
  return (
    inline.side === other.inline.side &&
    inline.joint === other.inline.joint &&
    inline.lead === other.inline.lead &&
    (from === null) === (other.from === null)
  );
}

/** Whether the words before the date are such as stand before names on many pages; others are this page's, and set its bylines apart. */
function isKnownLead(key: string): boolean {
  const lead = key.slice(0, key.indexOf('<')).replace(/:$/, '');
  return !lead.startsWith('…') && phrases('leads').has(lead);
}

function listOf(lists: Map<string, Anchor[]>, key: string): Anchor[] {
  let list = lists.get(key);
  if (!list) lists.set(key, (list = []));
  return list;
}

/** The lead, without what differs from post to post behind the page's own count: `comment:3 in reply to: 2 changed`. */
function leadKey({ lead }: InlineByline): string {
  const first = lead.split(' ', 1)[0];
  return first.length > 2 && first.includes('#') ? first : lead;
}

/** Relative dates are one family whatever they count. */
export function shapeOf(date: DateMark): string {
  return date.kind === 'relative' && !isNamedDay(date) ? 'ago' : date.shape;
}

/** The ways to read the line as an anchor; none when it reads like a sentence that happens to hold a date. */
function anchorsOn(page: Page, line: number, marks: readonly DateMark[]): Anchor[] {
  const start = page.lines.ink[line];
  const end = page.lines.inkEnd[line];
  const found: Anchor[] = [];
  if (
    isCardDate(page, line) ||
    isWatched(page, line, marks[0]) ||
    quotedOn(page.text, start, end, page.lines.opener[line])
  )
    return found;
  const last = marks[marks.length - 1];
  if (last.kind !== 'clock' && end - last.end <= 2 && last.start > start) {
    const name = signedName(page.text, start, last.start) ?? remarkedName(page.text, start, last.start);
    if (name) {
      const inline = readInline(page.text, name.start, end, last);
      if (inline.name) found.push({ line, from: name.dash, upTo: null, inline });
    }
  }
  const isText = end - start > LONGEST_BYLINE || (page.lines.facts[line] & LineFact.EndsSentence) !== 0;
  const opener = isText ? openedBy(page, line, marks[0]) : null;
  if (opener) found.push(opener);
  if (opener || end - start > LONGEST_BYLINE) return found;
  const date = marks.find((mark) => mark.kind === 'absolute') ?? marks[0];
  // A day without its year is a byline's only where it stands alone.
  const alone = date.start === start && date.end === end;
  if (date.kind === 'absolute' && date.year === null && date.hour === null && !alone) return found;
  if (date.start > start && EDITED.test(page.text.slice(start, Math.min(date.start, start + 40)))) return found;
  const inline = withoutButtons(page, readInline(page.text, start, end, date, marks));
  if (inline.lead.endsWith(':') && isCardDateLabel(inline.lead.slice(0, -1))) return found;
  if (
    inline.side === 'left' &&
    inline.name &&
    isCardDateLabel(foldPhrase(page.text.slice(inline.name.start, inline.name.end)))
  )
    return found;
  if (inline.rest && inline.rest.end - inline.rest.start > LONGEST_REST) return found;
  const anchor = { line, from: null, upTo: null, inline };
  if (!inline.name || namesPage(inline) || mayName(page, inline.name, inline.side)) found.push(anchor);
  else if (inline.side === 'right' && isCounted(inline)) found.push(titled(anchor));
  return found;
}

/** Whether words beside a date may be a name: long ones that look like none are a sentence that happens to hold a date. */
function mayName({ text }: Page, { start, end }: Span, side: InlineByline['side']): boolean {
  const name = text.slice(start, end);
  if (name.length > 90) return false;
  if (name.length > 40) return nameLikelihood(name) >= (side === 'right' ? 0.1 : 0.05);
  return name.length <= 25 || side !== 'right' || nameLikelihood(name) >= 0.1;
}

/** Whether it is the title of a page that is shown, which may be of any length: `Pingback by A title as long as this – Ann's blog`. */
export function namesPage({ lead }: InlineByline): boolean {
  return lead.startsWith('pingback') || lead.startsWith('trackback');
}

/** What the page says of a change, below a post or in it: nobody's byline. */
const EDITED =
  /^[^\p{L}\d]{0,3}(?:last )?(?:edited|modified|zuletzt (?:bearbeitet|geändert)|bearbeitet|geändert|(?:dernière )?(?:modifi|édit)|(?:última )?(?:editado|edición|edição|modifica)|laatst (?:bewerkt|gewijzigd)|viimeksi muokattu|senast (?:ändrad|redigerad)|последн\S+ (?:изменен|редактирован)|отредактирован)/iu;

/** The line as read, without buttons taken for a name: `3 March 2010 – Flag – Like – Reply`. */
function withoutButtons(page: Page, inline: InlineByline): InlineByline {
  const { name } = inline;
  if (!name || !PARTED.test(page.text.slice(name.start, name.end))) return inline;
  const parts = partsOf(page, name);
  const buttons = parts.filter((part) => isButtonText(page, part)).length;
  if (buttons < 2 || buttons * 2 < parts.length) return inline;
  // Buttons before the date tell these bylines from bare dates.
  const lead = inline.side === 'left' ? 'buttons' : inline.lead;
  const nearest = inline.side === 'left' ? parts[parts.length - 1] : parts[0];
  if (buttons === parts.length - 1 && !isButtonText(page, nearest)) return { ...inline, lead, name: nearest };
  return { ...inline, lead, name: inline.rest, side: inline.rest ? 'right' : 'none', rest: null };
}

/** What signs part in the stretch. */
function partsOf({ text }: Page, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const part of text.slice(start, end).split(PARTED)) {
    const to = text.indexOf(part, from) + part.length;
    const begin = trimStart(text, to - part.length, to);
    parts.push({ start: begin, end: Math.max(begin, trimEnd(text, begin, to)) });
    from = to;
  }
  return parts;
}

const PARTED = /[–—·•|,/]| - /;

function isButtonText({ text }: Page, { start, end }: Span): boolean {
  return phrases('links').has(
    foldPhrase(
      text
        .slice(start, end)
        .replace(/\(?\d+\)?/g, '')
        .trim(),
    ),
  );
}

/** Whether the line gives the value to a label of a user's card on the line above: `Joined`, and below it a date. */
export function isCardDate(page: Page, line: number): boolean {
  const above = page.place[line] > 0 ? page.visible[page.place[line] - 1] : -1;
  if (above < 0 || page.lines.inkEnd[above] - page.lines.ink[above] > 24) return false;
  const opener = page.lines.opener[above];
  return (opener === 0 || mayLabel(opener)) && isCardDateLabel(page.folded(above));
}

/** Whether the label of a user's card, folded, has a date for its value. */
export function isCardDateLabel(label: string): boolean {
  return CARD_DATES.test(label) && phrases('card').has(label);
}

/** Whether a label of a user's card begins with a word of that key. */
function mayLabel(opener: number): boolean {
  return (labels ??= openersOf(phrases('card'))).has(opener);
}
let labels: KeySet | null = null;

/** What on a card has a date for its value; `posts`, `from` and the like may be names or headings. */
const CARD_DATES =
  /^(?:join|regist|member since|(?:last )?seen|last (?:active|visit|post|online)|dabei|mitglied seit|anmeld|inscri|membre depuis|miembro desde|membro desde|fecha|data|iscri|geregistr|lid |liitt|rekister|medlem|reg|blev|gick|регистр|зарегистр|дата|последн|dołącz|zarejestr|rejestr|登録|参加)/;

const REMARK = /([^\s()[\]][^()[\]]{0,40}?) \(\p{L}{2,20}\)[,:]?\s*$/u;

/** The name before a remark in brackets that stands before the date at a line's end: `… as it says. Ann Lee (talk) 12:34, 5 May 2012`. */
function remarkedName(text: string, start: number, date: number): (Span & { dash: number }) | null {
  const from = Math.max(start, date - LONGEST_SIGNATURE);
  const near = text.slice(from, date);
  const found = near.includes(')') ? REMARK.exec(near) : null;
  if (!found) return null;
  // It begins behind the last sentence.
  const end = from + found.index + found[1].length;
  const before = /^.*(?:[.!?…:;)"”]\s+|[–—-]\s*)(?=\S)/su.exec(text.slice(from, end))?.[0].length ?? 0;
  const begin = from + before;
  if (begin >= end || (before === 0 && from > start)) return null;
  const isName = nameLikelihood(text.slice(begin, end)) >= 0.4;
  return isName && begin > start ? { start: begin, end, dash: begin } : null;
}

/** The name between the last dash and the date of a line that ends in a signature: `… – Ann Mar 3 '11 at 16:05`. */
function signedName(text: string, start: number, date: number): (Span & { dash: number }) | null {
  let end = date;
  while (end > start && (isInvisible(text.charCodeAt(end - 1)) || ',–—-'.includes(text.charAt(end - 1)))) end--;
  const floor = Math.max(start, end - LONGEST_SIGNATURE);
  for (let at = end - 1; at >= floor; at--) {
    const sign = text.charAt(at);
    if (sign !== '–' && sign !== '—' && sign !== '-') continue;
    const before = at === start || isInvisible(text.charCodeAt(at - 1)) || text.charAt(at - 1) === '-';
    // A long dash, or two short ones, may stand close to the name.
    const close = sign === '—' || (sign === '-' && text.charAt(at - 1) === '-');
    if (!before || at === start || (!close && !isInvisible(text.charCodeAt(at + 1)))) continue;
    let dash = at;
    while (dash > start && text.charAt(dash - 1) === '-') dash--;
    const begin = trimStart(text, at + 1, end);
    return nameLikelihood(text.slice(begin, end)) >= 0.4 ? { start: begin, end, dash } : null;
  }
  return null;
}
