import { boardFormat } from './board.js';

/** XenForo 1: the name above, `Ann, Mar 3, 2011` above or below the body, `#4` closes the post; likes by name follow. */
export const xenforo1 = boardFormat({
  id: 'xenforo1',
  name: 'XenForo 1',
  recognises: 'posts with “name, date” and a line “#4” below the body',
  example: [
    'annlee Level: Breeze Nov 14, 2015',
    'annlee, Nov 14, 2015 :',
    'Umbrella cloth, please.',
    '#2',
    'roc and 18 others like this.',
  ].join('\n'),
  signs: {
    before: /^(?<name>\S.{0,49}?),\s*$/,
    behind: /^\s*:?$/,
    page: [
      /^#\d+\s*$/m,
      /likes? this|gefällt das|aime ça|gusta esto|tykkää tästä|must log in or sign up|discussion in '|click to expand/i,
    ],
  },
});
