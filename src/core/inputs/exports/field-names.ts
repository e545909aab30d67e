/** What people call the columns of a table of posts, in lower case; the first name that a table has counts. */

const words = (names: string): readonly string[] => names.split(' ');

export const AUTHOR_NAMES = words(
  'author author_name authorName author.name authordisplayname authorDisplayName username userName user_name user.name user.login user.username user screen_name display_name nickname nick from sender by poster commenter name ' +
    'autor autorin verfasser benutzer benutzername auteur utilisateur usuario usuário autore utente auteur_naam gebruiker nimi kirjoittaja käyttäjä författare автор пользователь 作者 投稿者 名前',
);
export const DATE_NAMES = words(
  'date datetime created_at createdat createdAt created created_utc creation_date publishedat publishedAt published_at published timestamp time posted posted_at date_time ts ' +
    'datum zeit zeitpunkt erstellt fecha data horário tijd päivämäärä aika дата время 日付 日時 时间',
);
export const BODY_NAMES = words(
  'text body comment content message comment_text comment_body body_text textdisplay textDisplay textoriginal textOriginal review post kommentar inhalt nachricht beitrag texte commentaire contenu ' +
    'texto comentario comentário mensaje mensagem contenuto commento testo bericht tekst reactie teksti kommentti viesti текст комментарий сообщение 本文 コメント 内容',
);
export const VOTE_NAMES = words(
  'score votes points likes like_count likecount likeCount likes_count net_votes upvotes ups karma rating_score punkte stimmen votos pontos puntos voti stemmen ääniä баллы голоса',
);
export const KEY_NAMES = words('id comment_id commentid post_id cid key uid message_id nr nummer número numero');
export const PARENT_NAMES = words(
  'parent parent_id parentid parentId parent_comment_id reply_to in_reply_to reply_to_id in_reply_to_id replyto antwort_auf antwort_an réponse_à respuesta_a resposta_a',
);
