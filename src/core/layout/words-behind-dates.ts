import { REPLY_MARKS } from '../bylines/reply-marks.js';
import type { DateMark } from '../bylines/dates/date-mark.js';
import { type InlineByline, readInline } from '../bylines/inline.js';
import type { Anchor } from './families.js';
import type { Page } from './page.js';

/** What stands behind a date and a time at a line's start as its post's words. */
const BODY = /^\s{0,3}[-–—:|]\s+(?=\S)/u;

/** The line as one that a date opens, when a time and a dash stand before its words. */
export function openedBy({ text, lines }: Page, line: number, date: DateMark): Anchor | null {
  if (date.kind !== 'absolute' || date.hour === null || date.start !== lines.ink[line]) return null;
  const dash = BODY.exec(text.slice(date.end, Math.min(date.end + 8, lines.inkEnd[line])));
  if (!dash) return null;
  return { line, from: null, upTo: date.end + dash[0].length, inline: readInline(text, date.start, date.end, date) };
}

/**
 * Where most of what stands behind dates that are written alike is no name but a title or a post's words, short ones are none either:
 * they leave their group for that of bare dates, which is given when it is new.
 */
export function moveWords(page: Page, sides: ReadonlyMap<string, Anchor[]>): Anchor[][] {
  const right = sides.get('right') ?? [];
  const known = sides.get('none');
  const bare = known ?? [];
  if (right.length === 0) return [];
  const titles =
    bare.filter(({ inline }) => inline.rest !== null).length + right.filter((anchor) => isReply(page, anchor)).length;
  const bodies = bare.filter(({ upTo }) => upTo !== null).length;
  const counted = right.filter(({ inline }) => isCounted(inline)).length;
  const isTitle = titles > 0 && titles * 2 >= counted;
  const isBody = bodies > 0 && bodies >= right.length - counted;
  if (!isTitle && !isBody) return [];
  for (const anchor of right.splice(0)) {
    const { line, inline } = anchor;
    if (isTitle && isCounted(inline)) bare.push(titled(anchor));
    else {
      const opened = isBody ? openedBy(page, line, inline.date) : null;
      if (opened) bare.push(opened);
      else right.push(anchor);
    }
  }
  return known ? [] : [bare];
}

const REPLY = new RegExp(String.raw`^(?:${REPLY_MARKS})\s?:`, 'i');

/** Whether what stands behind number and date is the title of a reply. */
function isReply({ text }: Page, { inline }: Anchor): boolean {
  const name = isCounted(inline) ? inline.name : null;
  return name !== null && REPLY.test(text.slice(name.start, Math.min(name.end, name.start + 8)));
}

/** Whether a post's number stands before the date: `#96125 - 06/07/07 11:23 PM`. */
export function isCounted({ number }: InlineByline): boolean {
  return number?.style.includes('##') === true;
}

/** What stands beside the date is the post's title, and no name. */
export function titled(anchor: Anchor): Anchor {
  return { ...anchor, inline: { ...anchor.inline, name: null, side: 'none', joint: '', rest: anchor.inline.name } };
}
