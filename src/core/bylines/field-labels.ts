/** What a labelled line of a mail's header says. `other`: a label that only such headers have. */
export type FieldRole = 'author' | 'date' | 'subject' | 'to' | 'id' | 'answers' | 'other';

/**
 * The labels of mail headers by language, in lower case and without their colon. Labels that also stand above articles and
 * commits ("Author", "Posted") are left out.
 */
const LABELS: readonly (readonly [language: string, labels: Readonly<Partial<Record<FieldRole, string>>>])[] = [
  [
    'en',
    {
      author: 'from',
      date: 'date|sent|date sent|sent on',
      subject: 'subject',
      to: 'to|cc|bcc',
      id: 'message-id|message id|msgid',
      answers: 'in-reply-to|references',
      other:
        'newsgroups|organization|organisation|reply-to|sender|user-agent|mime-version|content-type|lines|path|xref|list|local|' +
        'content-transfer-encoding|received|return-path|delivered-to|nntp-posting-host|followup-to|importance|attachments',
    },
  ],
  ['de', { author: 'von|absender', date: 'datum|gesendet|gesendet am', subject: 'betreff', to: 'an|kopie' }],
  ['fr', { author: 'de|expéditeur', date: 'envoyé|envoyé le', subject: 'objet|sujet', to: 'à|copie' }],
  ['es', { author: 'remitente', date: 'fecha|enviado|enviado el', subject: 'asunto', to: 'para' }],
  ['pt', { author: 'remetente', date: 'data|enviada em|enviado em', subject: 'assunto' }],
  ['it', { author: 'da|mittente', date: 'inviato', subject: 'oggetto', to: 'a' }],
  ['nl', { author: 'van|afzender', date: 'verzonden', subject: 'onderwerp', to: 'aan' }],
  ['sv', { author: 'från|avsändare', date: 'skickat', subject: 'ämne', to: 'till|kopia' }],
  ['da', { author: 'fra|afsender', date: 'dato|sendt', subject: 'emne', to: 'til' }],
  ['fi', { author: 'lähettäjä', date: 'päivämäärä|lähetetty|päiväys', subject: 'aihe|otsikko', to: 'vastaanottaja' }],
  ['pl', { author: 'od|nadawca', date: 'wysłano|data wysłania', subject: 'temat', to: 'do' }],
  ['cs', { author: 'odesílatel', date: 'odesláno', subject: 'předmět', to: 'komu' }],
  ['ru', { author: 'от|от кого|отправитель', date: 'дата|отправлено', subject: 'тема', to: 'кому|копия' }],
  ['tr', { author: 'kimden|gönderen', date: 'tarih|gönderildi', subject: 'konu', to: 'kime' }],
  ['ja', { author: '差出人|送信者', date: '日時|送信日時|日付', subject: '件名', to: '宛先' }],
  ['zh', { author: '发件人', date: '发送时间|日期', subject: '主题', to: '收件人' }],
];

const ROLES: ReadonlyMap<string, FieldRole> = new Map(
  LABELS.flatMap(([, labels]) =>
    Object.entries(labels).flatMap(([role, words]) =>
      words.split('|').map((word) => [word, role as FieldRole] as const),
    ),
  ),
);

/** What a label means: `Von` → author; `X-Mailer` → other; null for a label that mails do not have. */
export function roleOf(label: string): FieldRole | null {
  const folded = label.trim().toLowerCase();
  return (
    ROLES.get(folded) ??
    (folded.includes('-') && /^(?:x|list|content|dkim|arc|thread)-[a-z-]+$/.test(folded) ? 'other' : null)
  );
}
