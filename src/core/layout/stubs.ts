import { type KeySet, openersOf } from '../text/keys.js';
import { LineFact } from '../text/lines.js';
import { type Block, blockOf, bottomOf, topOf } from './block.js';
import { blanksBefore, type Page } from './page.js';

/** Words that lead to a word for the post, these words, and how the line goes on behind one of them. */
type Notice = readonly [leads: string, posts: string, goesOn: string];

/** What a page says in the place of a post that is gone, with words for the post and for what became of it. */
const GONE: readonly Notice[] = [
  [
    'this the that previous a',
    'comment message post reply answer response review submission comments messages posts replys answers responses reviews submissions',
    String.raw` (?:has been |have been |was |were |is |are |by \S{1,40} )?(?:deleted|removed|hidden|screened|withdrawn|moderated|blocked|suspended|unavailable)\b`,
  ],
  [
    '',
    'deleted removed hidden screened withdrawn suspicious collapsed',
    String.raw` (?:comment|message|post|reply|answer|by \S)`,
  ],
  [
    'dieser der die',
    'kommentar beitrag antwort nachricht',
    ' (?:wurde|ist) .{0,40}(?:gelöscht|entfernt|ausgeblendet|gesperrt)',
  ],
  ['ce le', 'commentaire message', ' (?:a été |est )?(?:supprimé|retiré|masqué|modéré)'],
  ['este el', 'comentario mensaje', ' (?:ha sido |fue |está )?(?:eliminado|borrado|retirado|oculto)'],
  ['este o', 'comentário', ' (?:foi )?(?:removido|apagado|excluído|eliminado)'],
  ['questo il', 'commento', ' (?:è stato )?(?:rimosso|eliminato|cancellato)'],
  ['deze dit', 'reactie bericht', ' (?:is |werd )?(?:verwijderd|gewist)'],
  ['', 'комментарий сообщение', ' (?:был[оа]? )?(?:удал|скрыт)'],
];

const GONE_LINE = new RegExp(`^(?:${GONE.map(patternOf).join('|')})`);

function patternOf([leads, posts, goesOn]: Notice): string {
  const lead = leads === '' ? '' : `(?:(?:${leads.replaceAll(' ', '|')}) )?`;
  return `${lead}(?:${posts.replaceAll(' ', '|')})${goesOn}`;
}

const LONGEST = 90;

/**
 * The posts with those of which the page says no more than that they were: `(Screened comment)`, `This message has been deleted.`
 * between others, set apart from the text above by its buttons or by as wide a gap as stands above other posts.
 */
export function withStubs(page: Page, blocks: readonly Block[]): Block[] {
  if (blocks.length < 2 || blocks.some(({ place }) => place !== 'header')) return [...blocks];
  const gap = Math.min(...blocks.slice(1).map((block) => blanksBefore(page, topOf(block))));
  const all: Block[] = [];
  blocks.forEach((block, i) => {
    all.push(block);
    if (i + 1 === blocks.length) return;
    for (let at = page.place[bottomOf(block) + 1] + 1; at < page.place[topOf(blocks[i + 1])]; at++) {
      const line = page.visible[at];
      if (!isGone(page, line)) continue;
      const isClosed = page.furniture(page.visible[at - 1])?.kind === 'link';
      if (isClosed || (gap > 0 && blanksBefore(page, line) >= gap))
        all.push(blockOf({ place: 'header', anchor: line, first: line, last: line }));
    }
  });
  return all;
}

function isGone(page: Page, line: number): boolean {
  const { ink, inkEnd, opener, facts } = page.lines;
  if (inkEnd[line] - ink[line] > LONGEST) return false;
  // Behind a number may stand any word.
  if (opener[line] !== 0 && (facts[line] & LineFact.Digit) === 0 && !mayOpen(opener[line])) return false;
  return GONE_LINE.test(page.folded(line).replace(/^\P{L}+/u, ''));
}

/** Whether a word of that key may begin such a line. */
function mayOpen(opener: number): boolean {
  return (openers ??= openersOf(GONE.flatMap(([leads, posts]) => `${leads} ${posts}`.trim().split(' ')))).has(opener);
}
let openers: KeySet | null = null;
