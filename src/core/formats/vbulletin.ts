import { boardFormat } from './board.js';

/** vBulletin 3 and 4: `Old 03-03-2011, 04:05 PM   #1` (the “Old” is the text of an icon), then name, title and card, then the body. */
export const vbulletin = boardFormat({
  id: 'vbulletin',
  name: 'vBulletin',
  recognises: 'posts opened by a date with “#1” behind it on its line, the name below',
  example: [
    'Old 03-03-2011, 04:05 PM  #1',
    'annlee',
    'Apprentice',
    'Join Date: Feb 2011',
    'Posts: 7',
    'Mine smokes so much that the neighbours came.',
    'Reply With Quote',
  ].join('\n'),
  signs: {
    before:
      /^(?:(?:old|alt|unread|ungelesen|ancien|antiguo|vecchio|oud|vanha|gammal|старый|stary|#(?<number>\d{1,6}))\s+)?$/i,
    behind: /^\s*(?:#(?<number>\d{1,6})(?:\s*\([^()]{0,40}\))?|post(?:ed)? #\d+)?$/i,
    page: [
      /join date|reply with quote|originally posted by|registriert seit|mit zitat antworten|powered by vbulletin|thread tools|posting rules|date d'inscription|fecha de ingreso|data registrazione|lid geworden|сообщение от|ответить с цитированием/i,
    ],
  },
});
