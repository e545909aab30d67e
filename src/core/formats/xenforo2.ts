import { boardFormat } from './board.js';

/** XenForo 2: name and card, a date on its own line, `#4`, the body; reactions by name follow. */
export const xenforo2 = boardFormat({
  id: 'xenforo2',
  name: 'XenForo 2',
  recognises: 'posts with a date and “#4” on lines of their own between card and body',
  example: [
    'annlee',
    'Well-known member',
    'Mar 3, 2021',
    '#2',
    'Candle stub. It smells of winter.',
    'Reactions: bo and cy',
  ].join('\n'),
  signs: {
    before: /^$/,
    behind: /^$/,
    numbered: true,
    page: [
      /^#[1-9]\d*\s*$/m,
      /reactions:|reaktionen:|réactions:|reacciones:|thread starter|erstellt am|click to expand|zum vergrößern anklicken|cliquez pour agrandir|you must log in or register to reply|forum software by xenforo|reaction score|viestiketjut|keskustelun aloittaja|vastaa/i,
    ],
  },
});
