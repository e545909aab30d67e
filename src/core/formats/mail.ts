import { findMailHeads } from '../layout/mail-heads.js';
import type { Format } from './format.js';

/**
 * Mails one after the other: mailbox files, list archives, newsgroups, printed conversations. The headers are labelled lines
 * in any language of mail programs; ids in them tell who answers whom.
 */
export const mail: Format = {
  id: 'mail',
  name: 'Mails and newsgroup posts',
  structure: 'forum',
  recognises:
    'headers with sender and date: “From: … / Date: …” in many languages, or a name with its address above the date',
  example: [
    'From: ann at x.example (Ann Lee)',
    'Date: Thu, 3 Mar 2011 16:05:09 +0100',
    'Subject: Night loaves',
    'Message-ID: <1@x.example>',
    '',
    'I bake mine at night.',
  ].join('\n'),
  needs: 0,
  least: 1,
  match: () => null,
  find: (page) => {
    const { blocks, mail } = findMailHeads(page);
    return mail ? blocks : [];
  },
  votes: 'none',
  reply: 'none',
  furniture: new Set([
    'original message', 'forwarded message', 'begin forwarded message', 'ursprüngliche nachricht', 'originalnachricht', 'weitergeleitete nachricht', 'message d\'origine', 'message transféré', 'mensaje original', 'mensaje reenviado', 'mensagem original', 'messaggio originale', 'oorspronkelijk bericht', 'doorgestuurd bericht', 'ursprungligt meddelande', 'alkuperäinen viesti', 'исходное сообщение', 'пересылаемое сообщение', '元のメッセージ',
  ]),
}; // prettier-ignore
