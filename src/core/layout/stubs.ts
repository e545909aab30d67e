import { type Block, blockOf, bottomOf, topOf } from './block.js';
import { blanksBefore, type Page } from './page.js';

/** What a page says in the place of a post that is gone, with words for the post and for what became of it. */
const GONE: readonly RegExp[] = [
  /^(?:this |the |that |previous |a )?(?:comment|message|post|reply|answer|response|review|submission)s? (?:has been |have been |was |were |is |are |by \S{1,40} )?(?:deleted|removed|hidden|screened|withdrawn|moderated|blocked|suspended|unavailable)\b/,
  /^(?:deleted|removed|hidden|screened|withdrawn|suspicious|collapsed) (?:comment|message|post|reply|answer|by \S)/,
  /^(?:dieser |der |die )?(?:kommentar|beitrag|antwort|nachricht) (?:wurde|ist) .{0,40}(?:gelöscht|entfernt|ausgeblendet|gesperrt)/,
  /^(?:ce |le )?(?:commentaire|message) (?:a été |est )?(?:supprimé|retiré|masqué|modéré)/,
  /^(?:este |el )?(?:comentario|mensaje) (?:ha sido |fue |está )?(?:eliminado|borrado|retirado|oculto)/,
  /^(?:este |o )?comentário (?:foi )?(?:removido|apagado|excluído|eliminado)/,
  /^(?:questo |il )?commento (?:è stato )?(?:rimosso|eliminato|cancellato)/,
  /^(?:deze |dit )?(?:reactie|bericht) (?:is |werd )?(?:verwijderd|gewist)/,
  /^(?:комментарий|сообщение) (?:был[оа]? )?(?:удал|скрыт)/,
];

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
  const { ink, inkEnd } = page.lines;
  if (inkEnd[line] - ink[line] > LONGEST) return false;
  const folded = page.folded(line).replace(/^\P{L}+/u, '');
  return GONE.some((pattern) => pattern.test(folded));
}
