import { boardFormat } from './board.js';

/** Forumieren and its sisters (Forumotion, Forumactif, Foroactivo): name and card above, `Beitrag #2`, the subject, `von ann am date`. */
export const forumieren = boardFormat({
  id: 'forumieren',
  name: 'Forumieren, Forumotion',
  recognises: 'posts with “von name am date” below the number and subject of the post',
  example: [
    'kruste',
    'Anzahl der Beiträge : 88',
    'Beitrag #2',
    'Re: Regeln für den Backtag',
    'von kruste am 26/10/13, 03:48 pm',
    'Wer zuletzt backt, fegt den Ofen aus.',
  ].join('\n'),
  signs: {
    before: /^(?:von|by|par|por|da|di|door|de|от|av)\s+(?<name>\S.{0,49}?)\s+(?:am|on|le|el|em|il|op|в|den)\s*$/i,
    behind: /^$/,
    page: [
      /(?:beitrag|post|message|mensaje|mensagem|messaggio|bericht|сообщение) ?(?:#|n°|№) ?\d|forumieren|forumotion|forumactif|foroactivo|forumattivo|forumeiros|forum2x2/i,
    ],
    advertisement:
      /^(?:gesponserte inhalte|sponsored content|contenu sponsorisé|contenido patrocinado|conteúdo patrocinado)$/i,
  },
});
