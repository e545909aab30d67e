import { LineFact } from '../text/lines.js';
import { type BoardSigns, findBoardPosts } from './board.js';
import type { Format } from './format.js';

/** XenForo 2: name and card, a date on its own line, `#4`, the body; reactions by name follow. */
export const xenforo2: Format = {
  id: 'xenforo2',
  name: 'XenForo 2',
  structure: 'forum',
  recognises: 'posts with a date and “#4” on lines of their own between card and body',
  example: [
    'annlee',
    'Well-known member',
    'Mar 3, 2021',
    '#2',
    'Candle stub. It smells of winter.',
    'Reactions: bo and cy',
  ].join('\n'),
  needs: LineFact.Digit,
  least: 1,
  match: () => null,
  find: (page) => findBoardPosts(page, SIGNS),
  votes: 'none',
  reply: 'none',
  kinds: { first: 'post', rest: 'post' },
};

const SIGNS: BoardSigns = {
  before: /^$/,
  behind: /^$/,
  numbered: true,
  page: [
    /^#[1-9]\d*\s*$/m,
    /reactions:|reaktionen:|réactions:|reacciones:|thread starter|erstellt am|click to expand|zum vergrößern anklicken|cliquez pour agrandir|you must log in or register to reply|forum software by xenforo|reaction score|viestiketjut|keskustelun aloittaja|vastaa/i,
  ],
};
