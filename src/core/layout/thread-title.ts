import { REPLY_MARKS } from '../bylines/reply-marks.js';
import type { Found } from '../discussion.js';
import { inkOf } from '../text/lines.js';
import type { Cut } from './cut.js';
import type { Page } from './page.js';

const REPLY = new RegExp(
  String.raw`^(?:default |standard |(?:post )?subject: |betreff: |sujet: )?(?:${REPLY_MARKS}) ?: ?(\S.{2,150})$`,
  'i',
);
const CRUMBS = /[^›»→>]{2,60} [›»→>] (?:[^›»→>]{2,60} [›»→>] )*/;
const MOST_CUTS = 12;
/** What stands right below a thread's title: who began it, and when. */
const STARTED =
  /^(?:thread starter |discussion in '|started by |ersteller |themenstarter |begonnen von |discussion démarrée par |iniciado por |aloittaja |keskustelun aloittaja |автор темы )/i;

/**
 * A thread's title: what the posts answer by their subject (`Re: Night loaves`), where the page shows it first; else the last step of
 * the path to the thread (`Forum › Ovens › Night loaves`). Null when there is neither.
 */
export function threadTitle(page: Page, cuts: readonly Cut[]): Found<string> | null {
  const above = page.place[cuts[0]?.first ?? 0];
  const subject = subjectAnswered(page, cuts);
  if (subject !== null) {
    const last = Math.min(page.visible.length - 1, page.place[cuts[0].bodyFirst] ?? above);
    for (let at = 0; at <= last; at++) {
      const line = page.visible[at];
      const ink = inkOf(page.lines, line);
      const end = page.lines.inkEnd[line];
      if (ink.endsWith(subject) && !REPLY.test(ink)) return { value: subject, start: end - subject.length, end };
    }
  }
  for (let at = above - 1; at >= 0; at--) {
    const line = page.visible[at];
    if (at > 0 && STARTED.test(inkOf(page.lines, line))) {
      const title = page.visible[at - 1];
      return { value: inkOf(page.lines, title), start: page.lines.ink[title], end: page.lines.inkEnd[title] };
    }
    if (page.lines.inkEnd[line] - page.lines.ink[line] > 200) continue;
    const ink = inkOf(page.lines, line);
    const crumbs = CRUMBS.exec(ink);
    const value = crumbs?.index === 0 ? ink.slice(crumbs[0].length) : '';
    if (value.length > 2) return { value, start: page.lines.inkEnd[line] - value.length, end: page.lines.inkEnd[line] };
  }
  return null;
}

/** The subject in a byline that answers one. */
function subjectAnswered(page: Page, cuts: readonly Cut[]): string | null {
  for (const { block } of cuts.slice(0, MOST_CUTS)) {
    for (let line = Math.max(0, block.first); line <= block.last; line++) {
      const reply = REPLY.exec(inkOf(page.lines, line));
      if (reply) return reply[1];
    }
  }
  return null;
}
