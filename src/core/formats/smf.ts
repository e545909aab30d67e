import { LineFact } from '../text/lines.js';
import { type BoardSigns, findBoardPosts } from './board.js';
import type { Format } from './format.js';

/** SMF: name and card above, then the subject and `« Reply #3 on: date »`; `Logged` closes a post. */
export const smf: Format = {
  id: 'smf',
  name: 'Simple Machines Forum',
  structure: 'forum',
  recognises: 'posts with “« Reply #3 on: date »” between card and body',
  example: [
    'annlee',
    'Hero Member',
    'Posts: 1830',
    'Re: Warp threads snap',
    '« Reply #3 on: March 03, 2011, 06:22:41 PM »',
    'Leave a small arc in every row.',
    'Logged',
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
  before: /^«\s*(?:\p{L}+ (?:online |offline )?#(?<number>\d{1,6}))?[\p{L} ]{0,20}:\s*$/iu,
  behind: /^\s*»$/,
  page: [/«/],
};
