import { boardFormat } from './board.js';

/** Invision (IP.Board): name, group and number of posts, then `Posted date`; before version 4 the number and the name open the post. */
export const invision = boardFormat({
  id: 'invision',
  name: 'Invision Community',
  recognises: 'posts with “Posted date” below name, group and number of posts',
  example: [
    '#2  Sporeprint',
    'Moderators',
    '1,904 posts',
    'Posted 03 March 2011 - 04:31 PM',
    'No! A sack at the foot means danger.',
    'Back to top',
  ].join('\n'),
  signs: {
    before:
      /^(?:posted|geschrieben|veröffentlicht|posté\(e\)|escrito|publicado|postado|inviato|inserita|geplaatst|lähetetty|postad|опубликовано|отправлено|napisano|opublikowano)\s*$/i,
    behind: /^(?:\s*(?:·|\().{0,40})?$/,
    page: [
      /^(?:(?:members|moderators|administrators|mitglieder|membres|miembros|membri|leden|пользователи|advanced members)\s*$|group:)/im,
    ],
  },
});
