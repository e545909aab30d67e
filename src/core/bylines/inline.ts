import type { Span } from '../discussion.js';
import { hasDigit, isDigit } from '../text/digits.js';
import { isLetterOrDigit } from '../text/letters.js';
import { isInvisible } from '../text/lines.js';
import type { DateMark } from './dates/date-mark.js';
import { nameLikelihood } from './names.js';
import { foldPhrase, isPhrase, longestPhrase, mayBegin, mayEnd, phrases } from './phrases.js';
import { readCount, type CountMark } from './counts.js';
import { trimEnd, trimStart } from '../text/trim.js';

/** What stands on one line around its date. Offsets are into the page's text. */
export interface InlineByline {
  readonly date: DateMark;
  /** The label before the name, folded: `posted by`, `written by:`, `—`; '' for none. Its colon is kept: it tells. */
  readonly lead: string;
  /** A list number before the name: `7`, `7.`, `#7`. */
  readonly number: (Span & { readonly value: number; readonly style: string }) | null;
  readonly name: Span | null;
  readonly side: 'left' | 'right' | 'none';
  /** What joins name and date, folded: `at`, `on`, `|`, `-`; '' for a blank or nothing. */
  readonly joint: string;
  /** A verb of saying stands behind the name. */
  readonly says: boolean;
  /** Words and links behind it all, folded: `says:`, `• reply`, `#4`. */
  readonly trail: string;
  /** Votes read on the line. */
  readonly votes: CountMark | null;
  /** Text on the line that nothing above explains. */
  readonly rest: Span | null;
}

/** A line that holds a date and nothing else. */
function bareInline(date: DateMark): InlineByline {
  return {
    date,
    lead: '',
    number: null,
    name: null,
    side: 'none',
    joint: '',
    says: false,
    trail: '',
    votes: null,
    rest: null,
  };
}

const NUMBER_SIGN = 0x23;
const JOINT_SIGNS = ',|•·-–—@/:：([»«~⋅*';
const OPENERS = '[–] [-] [+] • · — – - » ↳ ▲ ▼ * ▶ ► > @'.split(' ');

/**
 * Reads a line that holds `date`.
 *
 *     7. Ann Lee - 3 March, 2011           number 7, name "Ann Lee", joint "-"
 *     Posted by: Ann at March 3, 2011      lead "posted by:", name "Ann", joint "at"
 *     Thu, 2011-03-03 16:05 — Ann          name on the right, joint "—"
 */
export function readInline(
  text: string,
  ink: number,
  inkEnd: number,
  date: DateMark,
  others: readonly DateMark[] = [],
): InlineByline {
  // A second date ("- 3 hours ago", "edited …") bounds what is read.
  let from = ink;
  let to = inkEnd;
  for (const other of others) {
    if (other.end <= date.start) from = Math.max(from, other.end);
    else if (other.start >= date.end) to = Math.min(to, other.start);
  }
  if (from >= date.start && to <= date.end) return bareInline(date);
  const left = readLeft(text, from, date.start);
  const right = readRight(text, date.end, to);
  const onLeft = left.name !== null && !isSignedRight(text, left, right);
  const votes = left.votes ?? right.votes;
  return {
    date,
    lead: onLeft || !left.name ? left.lead : leadOf(text, left),
    number: left.number,
    name: onLeft ? left.name : right.name,
    side: onLeft ? 'left' : right.name ? 'right' : 'none',
    joint: onLeft ? left.joint : right.name ? right.joint : left.joint,
    says: left.says || right.says,
    trail: left.trail === '' || right.trail === '' ? left.trail + right.trail : `${left.trail} ${right.trail}`,
    votes,
    rest: onLeft ? right.name : null,
  };
}

/** Whether the right side names its author by a word for it, and the left only says what was done: `Changed 3 days ago by Ann`. */
function isSignedRight(text: string, left: Side, right: Side): boolean {
  if (!left.name || !right.name || !right.by || left.lead !== '' || left.says) return false;
  return nameLikelihood(text.slice(right.name.start, right.name.end)) >= 0.5;
}

/** What stands in the place of a name without being one, with its numbers alike. */
function leadOf(text: string, { lead, name }: Side): string {
  const words = name ? foldPhrase(text.slice(name.start, name.end)).replace(/\d+/g, '#') : '';
  return lead === '' ? words : `${lead} ${words}`;
}

interface Side {
  name: Span | null;
  lead: string;
  number: InlineByline['number'];
  joint: string;
  says: boolean;
  trail: string;
  votes: CountMark | null;
  /** A word such as `by` leads to the name. */
  by: boolean;
}

function emptySide(): Side {
  return { name: null, lead: '', number: null, joint: '', says: false, trail: '', votes: null, by: false };
}

function readLeft(text: string, from: number, to: number): Side {
  const side = emptySide();
  const label = labelOnly(text, from, to);
  if (label !== null) return { ...side, ...label };
  let end = to;
  // Right to left: what joins the name to the date, then votes and verbs behind the name.
  for (let steps = 0; steps < 6; steps++) {
    end = trimEnd(text, from, end);
    const sign = text.charAt(end - 1);
    if (end > from && JOINT_SIGNS.includes(sign)) {
      if (sign === '@' && end - 1 > from && !isInvisible(text.charCodeAt(end - 2))) break;
      side.joint = sign + side.joint;
      end--;
      continue;
    }
    const joint = lastPhrase(text, from, end, 'joints');
    if (joint !== null) {
      side.joint = foldPhrase(text.slice(joint, end)) + side.joint;
      end = joint;
      continue;
    }
    const count = readCount(text, from, end);
    if (count && !side.votes) {
      side.votes = count;
      end = count.start;
      continue;
    }
    const badge = lastBadge(text, from, end);
    if (badge < end) {
      end = badge;
      continue;
    }
    break;
  }
  let start = trimStart(text, from, end);
  if (opensBracket(text, start, to)) start = trimStart(text, start + 1, end);
  for (let steps = 0; steps < 4 && start < end; steps++) {
    const first = text.charCodeAt(start);
    const opener = isLetterOrDigit(first) ? undefined : OPENERS.find((sign) => text.startsWith(sign, start));
    if (opener && (opener.length > 1 || isInvisible(text.charCodeAt(start + opener.length)) || opener === '@')) {
      if (opener !== '@') side.lead += opener;
      start = trimStart(text, start + opener.length, end);
      continue;
    }
    if (!side.number && (first === NUMBER_SIGN || isDigit(first))) {
      const dotted = /^#\d{1,4}(?:\.\d{1,3}){1,4}\.?(?=\s|$)/.exec(text.slice(start, Math.min(end, start + 24)));
      if (dotted) {
        // "#3.1" answers "#3"; it is no number to count on.
        start = trimStart(text, start + dotted[0].length, end);
        continue;
      }
      const number = leadingNumber(text, start, end);
      if (number) {
        side.number = number;
        start = overColon(text, trimStart(text, number.end, end), end);
        continue;
      }
    }
    const lead = firstPhrase(text, start, end, 'leads');
    if (lead > start) {
      let next = lead;
      // "Post 1", "Post 2" are one label.
      let label = foldPhrase(text.slice(start, lead)).replace(/\d+/, '#');
      if (text.charAt(next) === ':' || text.charAt(next) === '：') {
        label += ':';
        next++;
      } else if (next < end && !isInvisible(text.charCodeAt(next))) break;
      side.lead = side.lead ? `${side.lead} ${label}` : label;
      start = trimStart(text, next, end);
      continue;
    }
    break;
  }
  if (side.joint.startsWith(':') && text.charAt(end) === ':' && !side.lead) {
    // "Joined: March 3, 2011": a label, not a name.
    side.lead = `${foldPhrase(text.slice(start, end))}:`;
    return side;
  }
  const says = lastPhrase(text, start, end, 'says');
  if (says !== null && trimEnd(text, start, says) > start) {
    side.says = true;
    side.trail = foldPhrase(text.slice(says, end));
    end = trimEnd(text, start, says);
  }
  end = withoutSite(text, start, end);
  if (
    !side.number &&
    text.charCodeAt(start) === NUMBER_SIGN &&
    /^#\d{1,9}$/.test(text.slice(start, Math.min(end, start + 11)))
  ) {
    side.number = { value: Number(text.slice(start + 1, end)), style: '##', start: start + 1, end };
    start = end;
  }
  if (start < end) side.name = { start, end };
  return side;
}

/** Whether a bracket opens there that the stretch does not close: the byline stands in it. */
function opensBracket(text: string, start: number, to: number): boolean {
  const closing = BRACKETS[text.charAt(start)];
  return closing !== undefined && !text.slice(start, to).includes(closing);
}

const BRACKETS: Readonly<Partial<Record<string, string>>> = { '(': ')', '[': ']', '{': '}' };

const REPLY_ON = /^«\s*(?:\p{L}+ #(\d{1,6}))?[\p{L} ]{0,16}:$/u;

/** What stands before the date where that is a label and nothing else: `Verfasst am:`, SMF's `« Reply #3 on:`. */
function labelOnly(text: string, from: number, to: number): Pick<Side, 'lead' | 'number'> | null {
  const start = trimStart(text, from, to);
  const end = trimEnd(text, start, to);
  if (end - start < 2 || end - start > 40) return null;
  const ink = text.slice(start, end);
  const reply = REPLY_ON.exec(ink);
  if (reply) {
    const at = start + ink.indexOf('#') + 1;
    const number = reply[1] ? { value: Number(reply[1]), style: '##', start: at, end: at + reply[1].length } : null;
    return { lead: '«', number };
  }
  if (!isPhrase('leads', text, start, end)) return null;
  const folded = foldPhrase(ink);
  if (!folded.includes(' ') || phrases('joints').has(folded)) return null;
  return { lead: ink.endsWith(':') ? `${folded}:` : folded, number: null };
}

const SUBJECT =
  /^(?:(?:post |message )?(?:subject|title|titel|betreff|titre|sujet|asunto|assunto|oggetto|onderwerp|aihe|ämne|temat|тема|заголовок сообщения|件名)(?: du message)?\s?:|in\s)/iu;

/** `in Baking by Ann`: the author stands behind the place. */
const IN_BY = /^in \S.{0,60}? (?:by|von|par|por|di|door|av|af) (?=\S)/iu;

const SITE = /[ \u00a0]{1,8}https?:\/\/\S+$/i;

/** The name's end without the site behind it: `Ann Lee http://ann.example`. */
function withoutSite(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const site = name.includes('://') ? SITE.exec(name) : null;
  return site ? start + site.index : end;
}

function readRight(text: string, from: number, to: number): Side {
  const side = emptySide();
  let start = from;
  let end = to;
  for (let steps = 0; steps < 5; steps++) {
    start = trimStart(text, start, end);
    if (start >= end) return side;
    const sign = text.charAt(start);
    if (JOINT_SIGNS.includes(sign) || sign === ')') {
      side.joint += sign;
      start++;
      continue;
    }
    const by = firstPhrase(text, start, end, 'leads');
    if (by > start && (by === end || isInvisible(text.charCodeAt(by)) || text.charAt(by) === ':')) {
      side.joint += foldPhrase(text.slice(start, by));
      side.by = true;
      start = text.charAt(by) === ':' ? by + 1 : by;
      continue;
    }
    break;
  }
  // "Titel: Ofen raucht" and "in Workshop" name the thread, not its author.
  if (SUBJECT.test(text.slice(start, Math.min(end, start + 24)))) {
    const by = IN_BY.exec(text.slice(start, end));
    if (!by) return side;
    side.joint += 'in by';
    side.by = true;
    start += by[0].length;
  }
  for (let steps = 0; steps < 6; steps++) {
    end = trimEnd(text, start, end);
    if (start >= end) return side;
    const count = readCount(text, start, end);
    if (count && !side.votes) {
      side.votes = count;
      end = count.start;
      continue;
    }
    const trail = trailStart(text, start, end);
    if (trail < end) {
      side.says ||= lastPhrase(text, start, end, 'says') === trail && trail > start;
      side.trail = foldPhrase(text.slice(trail, end)) + (side.trail ? ` ${side.trail}` : '');
      end = trail;
      continue;
    }
    if (JOINT_SIGNS.includes(text.charAt(end - 1)) && text.charAt(end - 1) !== ')') {
      end--;
      continue;
    }
    break;
  }
  if (start < end) side.name = { start, end: withoutMotto(text, start, end) };
  return side;
}

/** What somebody says of himself, in brackets at the line's end: `3 posted on 9/17/2004 by bo42 (I fish, therefore I am)`. */
const MOTTO = / \([^()]{12,140}\)$/;

/** The name's end without its bearer's motto behind it. */
function withoutMotto(text: string, start: number, end: number): number {
  const motto = text.charAt(end - 1) === ')' ? MOTTO.exec(text.slice(start, end)) : null;
  return motto && motto.index > 0 ? start + motto.index : end;
}

/** Where a verb, link, label or remark at the end of `text.slice(start, end)` begins; `end` when there is none. */
function trailStart(text: string, start: number, end: number): number {
  const says = lastPhrase(text, start, end, 'says');
  if (says !== null) return says;
  const link = lastPhrase(text, start, end, 'links');
  if (link !== null) return link;
  const tail = text.slice(Math.max(start, end - 60), end);
  const remark =
    /(?:\((?:not verified|edited|unregistered|guest|author|admin|mod(?:erator)?|op|nicht überprüft|non vérifié|no verificado)\)|#\d{1,6}|\[[–\-+MSA]\]|[|•·]\s*(?:root|parent|prev|next|unvote|hide|past|favorite)|\b(?:edited|permalink))$/i.exec(
      tail,
    );
  return remark ? end - tail.length + remark.index : end;
}

/** Where a badge like `[S]`, `[M]` or `(OP)` at the end begins; `end` when there is none. */
function lastBadge(text: string, start: number, end: number): number {
  if (text.charAt(end - 1) !== ']') return end;
  const badge = /\s{0,8}\[(?:[SMA]|OP|score hidden|deleted by user)\]$/i.exec(
    text.slice(Math.max(start, end - 24), end),
  );
  return badge ? end - badge[0].length : end;
}

function leadingNumber(text: string, start: number, end: number): InlineByline['number'] {
  // Filled up with noughts, a number may stand close to the name: `0007Ann`.
  const match = /^(#?)(\d{1,5}|(?<=#)\d{6,9})(?:([.):])?(?=\s)|(?=：)|(?<=^0\d{3})(?=\p{L}))/u.exec(
    text.slice(start, Math.min(end, start + 12)),
  );
  if (!match) return null;
  const digits = start + match[1].length;
  const style = `${match[1]}#${(match[3] as string | undefined) ?? ''}`;
  return { value: Number(match[2]), style, start: digits, end: start + match[0].length };
}

/** Behind the colon that some boards set between number and name (`12 : Ann : …`). */
function overColon(text: string, start: number, end: number): number {
  return ':：'.includes(text.charAt(start)) ? trimStart(text, start + 1, end) : start;
}

const LONGEST_PHRASE = 40;

/** Where a phrase of that kind at the end of the stretch begins (its colon or dots allowed behind it); null for none. */
function lastPhrase(text: string, from: number, to: number, list: 'joints' | 'says' | 'links'): number | null {
  let end = to;
  while (end > from && ':.…,›»'.includes(text.charAt(end - 1))) end--;
  let begin = end;
  let best: number | null = null;
  const most = longestPhrase(list);
  for (let words = 0; words < most && begin > from; words++) {
    begin = trimEnd(text, from, begin);
    while (begin > from && !isInvisible(text.charCodeAt(begin - 1))) begin--;
    if (end - begin > LONGEST_PHRASE) break;
    if (words === 0 && !mayEnd(list, text, begin, end)) break;
    // A phrase must not be the whole: then it is the name ("on", "will").
    if (isPhrase(list, text, begin, end)) best = begin;
  }
  return best;
}

/** The end of a phrase of that kind at the start of the stretch; `from` when there is none. Numbers match `#`. */
function firstPhrase(text: string, from: number, to: number, list: 'leads'): number {
  if (!mayBegin(list, text, from, to) && !hasDigit(text, from, Math.min(to, from + LONGEST_PHRASE))) return from;
  let end = from;
  let best = from;
  const most = longestPhrase(list);
  for (let words = 0; words < most && end < to; words++) {
    end = trimStart(text, end, to);
    while (end < to && !isInvisible(text.charCodeAt(end)) && text.charAt(end) !== ':' && text.charAt(end) !== '：')
      end++;
    if (end - from > LONGEST_PHRASE) break;
    if (isPhrase(list, text, from, end) || (hasDigit(text, from, end) && isNumbered(list, text, from, end))) best = end;
  }
  return best;
}

/** Whether the stretch is a phrase of that kind that counts: `post #`. */
function isNumbered(list: 'leads', text: string, from: number, to: number): boolean {
  return phrases(list).has(foldPhrase(text.slice(from, to)).replace(/\d+/, '#'));
}
