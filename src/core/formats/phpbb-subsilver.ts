import { boardFormat } from './board.js';

/** phpBB 2 and the older style of phpBB 3: name and card at the side, `Posted: date` and `Post subject: …` above the body. */
export const phpbbSubsilver = boardFormat({
  id: 'phpbb-subsilver',
  name: 'phpBB, subsilver',
  recognises: 'posts with “Posted: date” beside “Post subject: …”, name and card at the side',
  example: [
    'birchbark',
    'Post subject: Re: Nylon or polyester',
    'Posted: Tue Jun 02, 2015 8:03 pm',
    'Joined: Mon Sep 25, 2006 1:35 pm',
    'Posts: 420',
    "I don't believe that.",
  ].join('\n'),
  signs: {
    before:
      /^(?:posted|verfasst am|posté le|publié|publicado|enviado|mensagem enviada em|enviada|inviato|geplaatst|lähetetty|skrivet|добавлено|wysłany|投稿記事)\s?:\s*$/i,
    behind:
      /^(?:\s*(?:post subject|titel|betreff|sujet du message|asunto|título do tópico|assunto|oggetto|onderwerp|viestin otsikko|ämne|заголовок сообщения|temat postu|件名)\s?.*)?$/i,
    page: [
      /post subject|titel:|betreff des beitrags|sujet du message|asunto:|título do tópico|assunto:|oggetto:|onderwerp:|viestin otsikko|ämne:|заголовок сообщения|temat postu|件名/i,
    ],
  },
});
