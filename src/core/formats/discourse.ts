import { boardFormat } from './board.js';

/** Discourse as saved without its scripts: name, date, the number of the post, the body, likes. */
export const discourse = boardFormat({
  id: 'discourse',
  name: 'Discourse',
  recognises: 'posts with name, date and number above, on a page “Powered by Discourse”',
  example: [
    'reedling',
    'March 3, 2021, 4:05pm',
    '#1',
    'My concertina wheezes below ten degrees.',
    '1 Like',
    'Powered by Discourse, best viewed with JavaScript enabled',
  ].join('\n'),
  signs: {
    before: /^(?:(?<name>\S.{0,40}?)\s+(?:\([^()]{1,40}\)\s+)?)?$/,
    behind: /^(?:\s*#?(?<number>\d{1,6}))?$/,
    page: [/powered by discourse|best viewed with javascript enabled/i],
  },
});
