import { boardFormat } from './board.js';

/** SMF: name and card above, then the subject and `« Reply #3 on: date »`; `Logged` closes a post. */
export const smf = boardFormat({
  id: 'smf',
  name: 'Simple Machines Forum',
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
  signs: {
    before: /^«\s*(?:\p{L}+ (?:online |offline )?#(?<number>\d{1,6}))?[\p{L} ]{0,20}:\s*$/iu,
    behind: /^\s*»$/,
    page: [/«/],
  },
});
