import { nameLikelihood } from '../bylines/names.js';
import { type Block, blockOf } from './block.js';
import type { Page } from './page.js';

const LONGEST = 100;

/** Offices in whose name a place answers. */
const OFFICE =
  /\b(?:manager|owner|management|director|host|proprietor|support|customer (?:service|care)|team|staff|representative|eigenaar|eigenaresse|beheerder|directie|inhaber(?:in)?|direktor(?:in)?|geschäftsführ\w*|gérante?|propriétaire|directeur|directrice|responsable|gerente|propietari[oa]|proprietári[oa]|titolare|direttore|ägare|omistaja)\b|представитель|владел|менеджер|управляющ|директор/iu;

/** Reviews with the answers of owners between them: `Jo Roe, Hotel Manager, D`, each below the review it answers. */
export function withOwners(page: Page, reviews: readonly Block[]): Block[] {
  const blocks = [...reviews];
  for (const { line, marks } of page.dateLines) {
    if (line <= reviews[0].last || reviews.some((review) => line >= review.first && line <= review.last)) continue;
    const start = page.lines.ink[line];
    const [date] = marks;
    if (page.lines.inkEnd[line] - start > LONGEST) continue;
    const office = OFFICE.exec(page.text.slice(start, date.start));
    if (!office || office.index === 0) continue;
    const comma = page.text.slice(start, start + office.index).search(/\s?[,(|–—-]/);
    const end = comma > 0 ? start + comma : start + office.index;
    if (nameLikelihood(page.text.slice(start, end)) < 0.6) continue;
    blocks.push(
      blockOf({
        place: 'header',
        anchor: line,
        first: line,
        last: line,
        date,
        name: { start, end },
        likelihood: 0.8,
        level: 1,
        kind: 'comment',
      }),
    );
  }
  return blocks.sort((a, b) => a.first - b.first);
}
