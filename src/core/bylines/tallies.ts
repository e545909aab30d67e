import type { Found } from '../discussion.js';
import { isDigit } from '../text/digits.js';
import { parseCount } from './counts.js';

/** Votes that readers gave a post, counted apart or as one number, and the stars a reviewer gave his subject. */
export interface Tally {
  readonly up: Found<number> | null;
  readonly down: Found<number> | null;
  readonly net: Found<number> | null;
}

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{3})*|\d{1,6})`;

/** Words of "helpful" and "useful", folded. */
const HELPFUL =
  /helpful|useful|hilfreich|nützlich|\butiles?\b|\bútil(?:es)?\b|\butil[ei]\b|nuttig|hjälpsam|hyödylli|pomocn|przydatn|полез|役に立/iu;

/** `3 of 5`, `3 out of 5`, `3 von 5`, `3 personnes sur 5`: so many of so many. */
const OF = new RegExp(
  String.raw`(?<![\d.,])${NUMBER}(?: \p{L}+)? (?:(?:out )?of|von|sur|de|su|van(?: de)?|av|af|из|z|ze) (?:\p{L}+ )?${NUMBER}(?![\d.,%])`,
  'iu',
);

const ANY = new RegExp(String.raw`(?<![\d.,])${NUMBER}(?![\d.,%])`, 'u');
const ONE = /^(?:one|eine|une|una|um|uma|een|en|один) (?:person|pessoa|человек)/i;

/** What stands for approval and for its opposite, each with its number behind it; looked for at the first number. */
const UP_DOWN = new RegExp(
  String.raw`(?<=(?:thumbs? up|[👍▲△]|\bup ?votes?|\byes|\bja|\boui|\bsí|\bsim|\bda|\blikes?|\bhelpful|\bagree)[^\p{L}\d]{0,4})${NUMBER}[^\p{L}\d]{1,6}(?:thumbs? down|[👎▼▽]|\bdown ?votes?|\bno|\bnein|\bnon|\bnão|\bnee|\bdislikes?|\bnot helpful|\bunhelpful|\bdisagree)[^\p{L}\d]{0,4}${NUMBER}(?![\d.,]*\d)`,
  'iuy',
);

const THANKS = new RegExp(
  String.raw`^[^\p{L}\d]{0,3}${NUMBER} (?:thank(?:s| you)|danke|merci|gracias|obrigad[oa]|grazie|bedankt|tack|kiitos|спасибо|dzięk)`,
  'iu',
);

/**
 * Reads a line (or a few, joined) that counts votes: `3 of 5 people found this helpful` is 3 up and 2 down, `Thumb up 2 Thumb
 * down 1` too counts apart, `12 people found this helpful` and `3 Thanks, Ann!` count one way. Null for anything else.
 */
export function readTally(text: string, from: number, to: number): Tally | null {
  const slice = text.slice(from, to);
  const numbers = countNumbers(slice);
  if (numbers === 0 && !ONE.test(slice)) return null;
  const found = (digits: string, at: number, value: number): Found<number> => ({
    value,
    start: from + at,
    end: from + at + digits.length,
  });
  const both = numbers < 2 ? null : readUpDown(slice);
  if (both) {
    const first = both.index + both[0].indexOf(both[1]);
    const second = both.index + both[0].lastIndexOf(both[2]);
    return { up: found(both[1], first, count(both[1])), down: found(both[2], second, count(both[2])), net: null };
  }
  const thanks = THANKS.exec(slice);
  if (thanks) return { up: null, down: null, net: found(thanks[1], slice.indexOf(thanks[1]), count(thanks[1])) };
  if (!HELPFUL.test(slice)) return null;
  const of = numbers < 2 ? null : OF.exec(slice);
  if (of) {
    const [up, all] = [count(of[1]), count(of[2])];
    if (up > all) return null;
    const second = of.index + of[0].lastIndexOf(of[2]);
    return { up: found(of[1], of.index, up), down: found(of[2], second, all - up), net: null };
  }
  if (ONE.test(slice)) return { up: null, down: null, net: found(slice.split(' ')[0], 0, 1) };
  const any = ANY.exec(slice);
  return any ? { up: null, down: null, net: found(any[1], any.index, count(any[1])) } : null;
}

/** Tries `UP_DOWN` where a number begins: looking for its words everywhere takes far longer. */
function readUpDown(slice: string): RegExpExecArray | null {
  let inside = false;
  for (let i = 0; i < slice.length; i++) {
    const digit = isDigit(slice.charCodeAt(i));
    if (digit && !inside) {
      UP_DOWN.lastIndex = i;
      const found = UP_DOWN.exec(slice);
      if (found) return found;
    }
    inside = digit;
  }
  return null;
}

/** How many runs of digits there are: most lines have none, and few have two. */
function countNumbers(slice: string): number {
  let runs = 0;
  let inside = false;
  for (let i = 0; i < slice.length; i++) {
    const digit = isDigit(slice.charCodeAt(i));
    if (digit && !inside) runs++;
    inside = digit;
  }
  return runs;
}

function count(digits: string): number {
  return parseCount(digits) ?? 0;
}

const STARS = /[★☆⭐✩✭⯪🌟]{2,10}/u;
const LABELLED =
  /^(?:(?:overall |user |my |your )?(?:rating|rated|score|stars?)|(?:gesamt)?(?:bewertung|note|wertung)|punktzahl|nota|puntuación|valoración|calificación|avaliação|voto|valutazione|cijfer|beoordeling|betyg|arvosana|ocena|оценка|評価)\s?[:：\s]\s?(\d{1,2}(?:[.,]\d{1,2})?)(?:\s?(?:\/|out of|von|sur|de|su|van|af|av|из|z)\s?\d{1,3})?(?=$|[\s|,·•(])/iu;
const OUT_OF =
  /^(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:\/|out of|von|sur|van(?: de)?|из)\s?(?:5|10|20|100)(?:\.0)?(?:\s?(?:stars?|sternen?|étoiles?|estrellas?|estrelas?|stelle|sterren|зв[её]зд))?(?=$|[\s|,·•])/iu;
const COUNTED = /^(\d(?:[.,]\d)?)[ -](?:stars?|sterne?|étoiles?|estrellas?|estrelas?|stelle|sterren)(?: rating)?$/iu;

/**
 * The stars or marks a line shows: `★★★★☆` is 4, `4 out of 5 stars`, `4.0/5`, `Rating: 8`, `5 stars`. Null for other lines,
 * averages over many reviews among them.
 */
export function readRating(text: string, from: number, to: number): Found<number> | null {
  const slice = text.slice(from, Math.min(to, from + 120));
  if (!/[\d★☆⭐✩✭⯪🌟]/u.test(slice)) return null;
  if (/\b(?:based on|average|ratings|reviews|durchschnitt|basé sur|basado en|beoordelingen|отзыв)/i.test(slice))
    return null;
  const stars = STARS.exec(slice);
  if (stars) {
    const value = [...stars[0]].filter((star) => star === '★' || star === '⭐' || star === '🌟').length;
    const half = slice.charAt(stars.index + stars[0].length) === '½' ? 0.5 : 0;
    return { value: value + half, start: from + stars.index, end: from + stars.index + stars[0].length };
  }
  const marks = LABELLED.exec(slice) ?? OUT_OF.exec(slice) ?? COUNTED.exec(slice);
  if (!marks) return null;
  const at = marks[0].indexOf(marks[1]);
  return {
    value: Number(marks[1].replace(',', '.')),
    start: from + marks.index + at,
    end: from + marks.index + at + marks[1].length,
  };
}
