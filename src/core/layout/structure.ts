import { phrases } from '../bylines/phrases.js';
import type { Structure } from '../discussion.js';
import type { Cut } from './cut.js';
import type { Page } from './page.js';
import { firstOf } from './sample.js';

/** What boards write on user cards and around threads, and mail in its headers; folded, each at the start of a line. */
const BOARD =
  /^(?:joined|join date|posts|total posts|location|registered|member since|post subject|thread starter|start date|reply with quote|author message|forum index|back to top|similar threads|users browsing|new topic|post reply|previous topic|next topic|topic|thread|subject|re|aw|sv|antw|betreff|dabei seit|registriert|beiträge|anzahl der beiträge|anmeldedatum|wohnort|beitrag|verfasst am|nach oben|inscription|messages|localisation|sujet|mensajes|ubicación|registrado|mensagens|localização|messaggi|località|registrato|berichten|lid sinds|viestit|rekisteröitynyt|foorumi|aihe|inlägg|medlem|сообщения|зарегистрирован|сообщений|откуда|тема|last edited|x-from|in-reply-to|references|message-id|newsgroups|platform|reactions)(?:$|[ :#0-9])/;

/** The fields of a ticket, each with its value behind it or below; folded. */
const FIELD =
  /^(?:status|priority|severity|component(?:\/?s)?(?:\/s)?|version|affects version(?:\/?s)?(?:\/s)?|fix version(?:\/?s)?(?:\/s)?|milestone|target (?:milestone|version)|assignee|assigned to|reporter|reported(?: by)?|resolution|platform|importance|keywords|owner|owned by|due date|start date|% done|labels|cc|blocks|depends on|category|type|reviewers?|branch|affects)(?=$|:|\t)/;
/** So many different fields make a ticket; its comments are posts among equals. */
const FIELDS = 5;

const KUDOS = /^(?:\d+ )?kudos$/;

/** What SMF writes where it quotes. */
const TOPIC = 'link=topic=';

/** How many kinds of such lines make a board. */
const ENOUGH = 2;

/** What kind of discussion the page holds, as far as its posts and what stands above them tell; `isBoard` has told a board already. */
export function structureOf(page: Page, cuts: readonly Cut[], isBoard: boolean): Structure {
  const few = firstOf(cuts);
  if (isBoard) return 'forum';
  if (areClocked(few)) return 'chat';
  return opensWithPost(page, few) ? 'forum' : 'comments';
}

const LEAST_CLOCKED = 3;
const CLOCKED = 0.6;

/** Whether most posts show the time of day and nothing else: only in chats one knows which day it is. */
function areClocked(cuts: readonly Cut[]): boolean {
  const clocked = cuts.filter(({ block: { date, says } }) => date?.kind === 'clock' && !says).length;
  return clocked >= LEAST_CLOCKED && clocked >= CLOCKED * cuts.length;
}

/**
 * Whether the page is a board or a list of mails rather than comments on something: lines of board furniture recur beside the
 * posts. Only short lines count, so that a sentence that begins with "Location" does not.
 */
export function isBoardPage(page: Page, cuts: readonly Cut[]): boolean {
  // Bylines that are mail headers leave no doubt.
  if (cuts.every(({ block }) => block.kind === 'post')) return true;
  if (page.text.includes(TOPIC) && /\blink=topic=\d+/.test(page.text)) return true;
  const kinds = new Map<string, number>();
  const fields = new Set<string>();
  const few = firstOf(cuts);
  const end = few.length < cuts.length ? page.place[few[few.length - 1].last + 1] : page.visible.length;
  for (const line of page.visible.subarray(0, end)) {
    const length = page.lines.inkEnd[line] - page.lines.ink[line];
    if (length > 70) continue;
    const folded = page.folded(line);
    const field = FIELD.exec(folded)?.[0];
    if (field !== undefined) fields.add(field);
    const kind =
      BOARD.exec(folded)?.[0].trim() ?? (phrases('ranks').has(folded) ? 'rank' : KUDOS.test(folded) ? 'kudos' : null);
    if (kind !== null) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  if (fields.size >= FIELDS) return true;
  let strong = 0;
  for (const times of kinds.values()) if (times >= Math.max(2, few.length * 0.4)) strong++;
  return strong >= 1 && kinds.size >= ENOUGH;
}

/** What a board calls itself and what it holds. */
const BOARD_WORD = /(?<!\p{L})(?:forums?|foren|foro|fórum|форум|topics?|threads?|tópico|sujets?|тема)(?!\p{L})/iu;
/** What is commented on, or claims to be. */
const COMMENTED = /(?<!\p{L})(?:comment|komment|coment|reacties)/iu;
/** A line of text rather than a title: a long one, or one of some length that ends as sentences do which ask nothing. */
const PROSE = /^.{91,}$|^.{24,}[.!。…”"’]$/su;
/** No more than titles, buttons and paths stands above what opens a thread. */
const HIGHEST = 30;

/**
 * Whether a post opens the page, rather than something to comment on: above it stand titles and no text, nobody speaks of comments or
 * says how many there are, and the page calls itself a board or its posts are stamped with the time of day or numbered, as those of equals are.
 */
function opensWithPost(page: Page, cuts: readonly Cut[]): boolean {
  const above = page.visible.subarray(0, page.place[cuts[0].first]);
  if (above.length === 0 || above.length > HIGHEST || cuts.some(({ block }) => block.says)) return false;
  let isBoard = false;
  for (const line of above) {
    const ink = page.text.slice(page.lines.ink[line], page.lines.inkEnd[line]);
    if (PROSE.test(ink) || COMMENTED.test(ink) || page.furniture(line)?.count != null) return false;
    isBoard ||= BOARD_WORD.test(ink);
  }
  if (isBoard) return true;
  const stamped = cuts.filter(
    ({ block: { date, number } }) => number !== null || (date !== null && date.hour !== null),
  );
  return stamped.length * 2 > cuts.length;
}
