import type { BylineWords } from '../byline-words.js';

/** Romanian. */
export const ro: BylineWords = {
  language: 'ro',
  says: ['spune', 'zice', 'a spus', 'a scris', 'a zis', 'scrie', 'a comentat'],
  leads: ['scris de', 'postat de', 'adăugat de', 'publicat de', 'comentariu de', 'autor', 'trimis de'],
  joints: ['la', 'pe', 'la data de'],
  links: ['răspunde', 'citează', 'raportează', 'distribuie', 'șterge', 'editează', 'îmi place', 'sus', 'link', 'profil', 'răspuns', 'arată mai mult', 'mai multe', 'încarcă mai multe', 'citește mai mult', 'cele mai noi', 'cele mai vechi', 'sortează după', 'recomandă', 'comentează', 'nu îmi place', 'urmărește', 'salvează', 'tradu', 'vezi răspunsurile', 'ascunde răspunsurile', 'semnalează', 'citat', 'apreciază', 'răspunde la comentariu'],
  claims: ['comentariu', 'comentarii', 'răspuns', 'răspunsuri', 'mesaje', 'recenzii', 'păreri'],
  headings: ['comentarii', 'discuții', 'răspunsuri', 'păreri'],
  forms: ['lasă un comentariu', 'lasă un răspuns', 'adaugă un comentariu', 'scrie un comentariu', 'anulează răspunsul', 'adresa ta de email nu va fi publicată', 'trebuie să fii autentificat'],
  lists: ['articole similare', 'articole recente', 'comentarii recente', 'citește și'],
  ends: ['arhive', 'categorii', 'caută', 'despre noi'],
  card: ['mesaje', 'membru din', 'înregistrat', 'localitate', 'locație'],
  ranks: ['membru', 'membru nou', 'vizitator', 'oaspete', 'moderator'],
  reputation: ['reputație', 'puncte'],
  asks: ['întrebat de'],
  answers: ['răspuns de'],
  accepted: ['cel mai bun răspuns', 'soluție'],
  captured: ['salvat', 'accesat'],
  talk: ['eu', 'mie', 'mea', 'meu', 'noi', 'nouă', 'tu', 'tău', 'voi', 'mulțumesc', 'mersi', 'salut', 'bună'],
}; // prettier-ignore
