import { LineFact } from '../text/lines.js';
import { type BoardSigns, findBoardPosts } from './board.js';
import type { Format } from './format.js';

/** XenForo 1: the name above, `Ann, Mar 3, 2011` above or below the body, `#4` closes the post; likes by name follow. */
export const xenforo1: Format = {
  id: 'xenforo1',
  name: 'XenForo 1',
  structure: 'forum',
  recognises: 'posts with “name, date” and a line “#4” below the body',
  example: [
    'annlee Level: Breeze Nov 14, 2015',
    'annlee, Nov 14, 2015 :',
    'Umbrella cloth, please.',
    '#2',
    'roc and 18 others like this.',
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
  before: /^(?<name>\S.{0,49}?),\s*$/,
  behind: /^\s*:?$/,
  page: [
    /^#\d+\s*$/m,
    /likes? this|gefällt das|aime ça|gusta esto|tykkää tästä|must log in or sign up|discussion in '|click to expand/i,
  ],
};
