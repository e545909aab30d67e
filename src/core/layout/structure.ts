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

/**
 * Whether the page is a board or a list of mails rather than comments on something: lines of board furniture recur beside the
 * posts. Only short lines count, so that a sentence that begins with "Location" does not.
 */
export function structureOf(page: Page, cuts: readonly Cut[]): Structure {
  // Bylines that are mail headers leave no doubt.
  if (cuts.every(({ block }) => block.kind === 'post')) return 'forum';
  if (page.text.includes(TOPIC) && /\blink=topic=\d+/.test(page.text)) return 'forum';
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
  if (fields.size >= FIELDS) return 'forum';
  let strong = 0;
  for (const times of kinds.values()) if (times >= Math.max(2, few.length * 0.4)) strong++;
  return strong >= 1 && kinds.size >= ENOUGH ? 'forum' : 'comments';
}
