import { LineFact } from '../text/lines.js';
import { type BoardSigns, findBoardPosts } from './board.js';
import type { Format } from './format.js';

/** Vanilla: name (and number of posts) on one line, the date on the next; older pages show month and year alone. */
export const vanilla: Format = {
  id: 'vanilla',
  name: 'Vanilla',
  structure: 'forum',
  recognises:
    'posts with the name on one line and the date on the next, on a page that asks to “Sign In or Register to comment”',
  example: ['whittler', 'March 2011', 'Birch or cherry?', 'Sign In or Register to comment.'].join('\n'),
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
  behind: /^(?:\s+(?:in|edited|flag|permalink).*)?$/i,
  page: [/sign in or register to comment|powered by vanilla|howdy, stranger!|it looks like you're new here/i],
};
