import { boardFormat } from './board.js';

/** phpBB 3: `by ann » date` above the body; the card stands below the body or, since 3.2, above it all. */
export const phpbbProsilver = boardFormat({
  id: 'phpbb-prosilver',
  name: 'phpBB, prosilver',
  recognises: 'posts opened by “by name » date”, often below their subject',
  example: [
    'Re: Splice or knot?',
    'by annlee » Thu Mar 03, 2011 6:40 pm',
    'A splice, five tucks, tapered.',
    'annlee',
    'Posts: 220',
    'Joined: Tue Jan 06, 2009 8:31 pm',
    'Top',
  ].join('\n'),
  signs: {
    before:
      /^(?:[#\d]+ )?(?:(?:post|beitrag|message|mensaje|mensagem|messaggio|bericht|viesti|inlägg|сообщение|post autor)\s+)?(?:(?:by|von|de|par|por|da|di|door|kirjoittaja|av|af|автор|autor:?|投稿者:?)\s+)?(?<name>\S.{0,59}?)\s+»\s*$/i,
    behind: /^$/,
    page: [/»/],
  },
});
