import type { DateMark } from '../bylines/dates/date-mark.js';
import { nameLikelihood } from '../bylines/names.js';
import type { Span } from '../discussion.js';
import { type Block, blockOf } from './block.js';
import { type Page, visibleFrom } from './page.js';

const LONGEST = 100;

/** Offices in whose name a place answers. */
const OFFICE =
  /\b(?:manager|owner|management|director|host|proprietor|support|customer (?:service|care)|team|staff|representative|eigenaar|eigenaresse|beheerder|directie|inhaber(?:in)?|direktor(?:in)?|geschäftsführ\w*|gérante?|propriétaire|directeur|directrice|responsable|gerente|propietari[oa]|proprietári[oa]|titolare|direttore|ägare|omistaja)\b|представитель|владел|менеджер|управляющ|директор/iu;

/** `Reply from Kettle & Sons`, `Response from the owner`, `Antwort des Inhabers`: a line that opens an answer. */
const LABEL =
  /^(?:(?:owner|developer|management|business|seller|host)['’]?s? )?(?:reply|response|replied|responded|antwort|réponse|respuesta|resposta|risposta|reactie|antwoord|svar|vastaus|odpowiedź|ответ)(?:\s?:|$|\s(?:from|by|of|to|von|vom|der|des|du|de la|de l['’]|de|del|do|da|van|från|fra|od|представителя|от)\s?(\S.*)?)/iu;
const LONGEST_LABEL = 80;

/** Whether the line says that an owner's answer begins. */
export function isReplyLabel(page: Page, line: number): boolean {
  return line >= 0 && labelOn(page, line) !== null;
}

function labelOn(page: Page, line: number): { name: Span | null } | null {
  const start = page.lines.ink[line];
  const end = page.dates(line)[0]?.start ?? page.lines.inkEnd[line];
  if (page.lines.inkEnd[line] - start > LONGEST_LABEL) return null;
  const ink = page.text.slice(start, end).trimEnd();
  const label = LABEL.exec(ink);
  if (!label) return null;
  const name = label[1] as string | undefined;
  // An office is nobody's name.
  if (name === undefined || OFFICE.test(name)) return { name: null };
  const from = start + ink.length - name.length;
  return { name: { start: from, end: from + name.replace(/[:,|·-]{1,8}$/, '').length } };
}

/**
 * Reviews with the answers of owners between them, each below the review it answers: `Jo Roe, Hotel Manager, D`, or
 * `Reply from Kettle & Sons` with a date beside or below it.
 */
export function withOwners(page: Page, reviews: readonly Block[]): Block[] {
  const answers: Block[] = [];
  for (const { line, marks } of page.dateLines) {
    if (line <= reviews[0].last || reviews.some((review) => line >= review.first && line <= review.last)) continue;
    const [date] = marks;
    const above = date.start === page.lines.ink[line] ? visibleFrom(page, line, -1) : -1;
    const labelled = above > reviews[0].last ? labelOn(page, above) : null;
    const inline = labelOn(page, line);
    if (labelled) answers.push(answerOf(above, line, date, labelled.name));
    else if (inline) answers.push(answerOf(line, line, date, inline.name));
    else {
      const name = officerOn(page, line, date);
      if (name) answers.push(answerOf(line, line, date, name));
    }
  }
  if (answers.length === 0) return [...reviews];
  return [...reviews.map((review) => ({ ...review, level: 0 })), ...answers].sort((a, b) => a.first - b.first);
}

/** The name before an office and a date: `Jo Roe, Hotel Manager, 3 March`. */
function officerOn(page: Page, line: number, date: DateMark): Span | null {
  const start = page.lines.ink[line];
  if (page.lines.inkEnd[line] - start > LONGEST) return null;
  const office = OFFICE.exec(page.text.slice(start, date.start));
  if (!office || office.index === 0) return null;
  const comma = page.text.slice(start, start + office.index).search(/\s?[,(|–—-]/);
  const end = comma > 0 ? start + comma : start + office.index;
  return nameLikelihood(page.text.slice(start, end)) < 0.6 ? null : { start, end };
}

function answerOf(first: number, last: number, date: DateMark, name: Span | null): Block {
  return blockOf({
    place: 'header',
    anchor: last,
    first,
    last,
    date,
    name,
    likelihood: 0.8,
    level: 1,
    kind: 'comment',
  });
}
