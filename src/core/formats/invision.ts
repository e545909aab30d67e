import { LineFact } from '../text/lines.js';
import { type BoardSigns, findBoardPosts } from './board.js';
import type { Format } from './format.js';

/** Invision (IP.Board): name, group and number of posts, then `Posted date`; before version 4 the number and the name open the post. */
export const invision: Format = {
  id: 'invision',
  name: 'Invision Community',
  structure: 'forum',
  recognises: 'posts with “Posted date” below name, group and number of posts',
  example: [
    '#2  Sporeprint',
    'Moderators',
    '1,904 posts',
    'Posted 03 March 2011 - 04:31 PM',
    'No! A sack at the foot means danger.',
    'Back to top',
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
  before:
    /^(?:posted|geschrieben|veröffentlicht|posté\(e\)|escrito|publicado|postado|inviato|inserita|geplaatst|lähetetty|postad|опубликовано|отправлено|napisano|opublikowano)\s*$/i,
  behind: /^(?:\s*(?:·|\().{0,40})?$/,
  page: [
    /^(?:members|moderators|administrators|mitglieder|membres|miembros|membri|leden|пользователи|advanced members|group:.*)$/im,
  ],
};
