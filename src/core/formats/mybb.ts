import { boardFormat } from './board.js';

/** MyBB: name, title and card with threads and reputation, `#2`, the date, the body; `Find` and `Reply` below. */
export const mybb = boardFormat({
  id: 'mybb',
  name: 'MyBB',
  recognises: 'posts with “#2” and a date below a card of posts, threads and reputation',
  example: [
    'Old Fusee',
    'Administrator',
    'Posts: 4,410',
    'Threads: 120',
    'Joined: Jan 2006',
    'Reputation: 37',
    '#2',
    '03-21-2011, 08:30 PM',
    'Never. It loses a quarter of an hour a day.',
    'Find',
    'Reply',
  ].join('\n'),
  signs: {
    before: /^(?:#(?<number>\d{1,6})\s+)?$/,
    behind:
      /^(?:\s*\((?:this post was last modified|dieser beitrag wurde zuletzt bearbeitet|ce message a été modifié).*|\s+#(?<number>\d{1,6}))?$/i,
    page: [
      /^(?:threads|themen|sujets|temas|tópicos|discussioni|topics):? ?[\d,.]+\s*$/im,
      /^(?:joined|registriert seit|inscription|registro en|registrado):/im,
    ],
  },
});
