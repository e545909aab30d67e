import { isDigit } from '../text/digits.js';
import { type KeySet, openersOf } from '../text/keys.js';

/**
 * Lines that stand behind the last post of a page and are told by how they are built, where no table holds them whole: what one
 * has to do to write something, other pages of the thread, who made the page. All are matched against folded text.
 */

/** The words one of which a line begins with, and how it goes on behind it. */
type Opening = readonly [words: string, goesOn: string];

/** Who is not signed in cannot write. */
const ACCOUNT = String.raw`\b.{1,60}\b(?:log(?:ged)? ?in|sign(?:ed)? ?(?:in|up)|register(?:ed)?|account|members?|visitors can't post)\b`;
const WRITE = String.raw` .{1,40}\b(?:to|before you) (?:add|post|leave|write|submit|comment|reply|answer)\b`;
/** The fields of the form. */
const FIELD = String.raw`(?: \((?:required|optional|will not be published|hidden)\))? ?[:*]*$`;

const FORM: readonly Opening[] = [
  ['you please sorry only to log sign register join create already', ACCOUNT],
  ['logged', `-out${ACCOUNT}`],
  ['in', ` order to${ACCOUNT}`],
  ['want', ` to${ACCOUNT}`],
  ['would', ` you like to${ACCOUNT}`],
  ['please to', WRITE],
  ['you', ` must${WRITE}`],
  [
    'log sign login register',
    String.raw` ?(?:in|up)? (?:now )?to (?:follow|like|see|join|get|view|read|comment|reply|post|vote)\b`,
  ],
  ['post add write leave submit', String.raw` (?:a|your)(?: new)? (?:comment|reply|review|response|answer)\b`],
  ['would', String.raw` you like to comment\b`],
  ['enter', String.raw` your (?:information|comment|name|email)\b`],
  ['comment', String.raw` as (?:a )?guest\b`],
  ['all', String.raw` fields are required\b`],
  ['your', String.raw` e-?mail (?:address )?will not\b`],
  ['bitte', ' (?:melden sie sich|melde dich|einloggen|anmelden)'],
  ['jetzt', ' kommentieren'],
  ['kommentar', ' (?:schreiben|verfassen|hinterlassen)'],
  ['sie', ' müssen (?:sich )?(?:angemeldet|anmelden|eingeloggt)'],
  ['du', ' (?:musst (?:dich )?(?:angemeldet|anmelden|eingeloggt)|måste (?:logga|vara inlogg))'],
  ['vous', ' (?:souhaitez|devez|pouvez).{0,40}(?:réagir|commenter|connect|inscri)'],
  ['connectez', '-vous pour'],
  ['pour', ' (?:réagir|commenter|poster)'],
  ['para', ' (?:poder )?(?:comentar|responder|opinar)'],
  ['debe debes', ' (?:estar|iniciar)'],
  ['faça', ' (?:o )?login para'],
  ['devi', ' (?:essere|effettuare)'],
  ['je', ' moet (?:ingelogd|inloggen)'],
  ['kirjaudu', ' sisään'],
  ['только', ' зарегистрированные'],
  ['чтобы', ' (?:оставить|написать|комментировать)'],
  ['로그인하고 ログインして 登录后', ''],
  ['name email url website homepage comment author', FIELD],
  ['e', `-mail(?: address)?${FIELD}`],
  ['email', ` address${FIELD}`],
  ['web', ` site${FIELD}`],
  ['identity', ` url${FIELD}`],
  ['your guest author', ` (?:name|e-?mail(?: address)?|url|web ?site|homepage|identity url|comment|author)${FIELD}`],
];

/** What shows more of the discussion: `View 6 more replies`, `Voir toutes les réactions`, `5 more replies, show`. */
const POSTS = String.raw`(?:comments?|repl(?:y|ies)|responses?|answers?|posts?|reviews?|messages?|conversations?)\b`;
const COUNT = String.raw`\d[\d.,]*`;
const MORE: readonly Opening[] = [
  [
    'show view load see read hide expand collapse',
    String.raw` (?:the )?(?:(?:all|more|older|newer|earlier|previous|other|next|${COUNT}) ){1,3}${POSTS}.{0,24}`,
  ],
  ['viewing showing displaying displayed', String.raw` (?:.{1,20} )?${COUNT} (?:.{1,30} )?of ${COUNT}\b.{0,30}`],
  ['voir afficher', ' .{0,24}(?:réactions|commentaires|réponses|messages|avis)(?: suivante?s| précédente?s)?'],
  [
    'alle weitere mehr ältere neuere',
    String.raw` (?:${COUNT} )?(?:kommentare|antworten|beiträge|bewertungen)(?: (?:anzeigen|lesen|laden))?`,
  ],
  [
    'ver mostrar cargar carregar',
    ' .{0,24}(?:comentarios|respuestas|comentários|respostas|mensajes|mensagens|opiniones)',
  ],
  ['mostra visualizza carica vedi', ' .{0,24}(?:commenti|risposte|recensioni|messaggi)'],
  ['toon bekijk laad', ' .{0,24}(?:reacties|antwoorden|berichten)'],
  ['visa ladda', ' .{0,24}(?:kommentarer|svar|inlägg)'],
  ['pokaż zobacz wczytaj załaduj', ' .{0,24}(?:komentarze|komentarzy|odpowiedzi|opinie|posty|postów)'],
  ['показать загрузить', ' .{0,24}(?:комментари|ответ|отзыв|сообщени)\\p{L}*'],
];

const CLOSED = String.raw` (?:are|have been|is) (?:now |currently )?(?:closed|disabled|turned off|locked)\b`;
const ZONE = ' (?:are|is)(?: now)? (?:utc|gmt|[+-])';

const END: readonly Opening[] = [
  [
    'this the',
    String.raw` (?:thread|topic|discussion|post|question|article|conversation) (?:.{1,80} )?(?:is|has been) (?:now )?(?:closed|locked|archived)\b`,
  ],
  ['comment comments', CLOSED],
  ['new', ` comments?${CLOSED}`],
  ['proudly', String.raw` powered by\b`],
  ['powered', String.raw` by\b`],
  ['copyright', String.raw`\b`],
  ['all', String.raw` rights reserved\b`],
  ['ähnliche verwandte', ' (?:fragen|themen|artikel)'],
  ['readers', ' also (?:enjoyed|liked)'],
  ['see', ' more recommendations'],
  ['more top', String.raw` (?:posts|stories|questions) (?:from|like)\b`],
  ['more', ' like this$'],
  ['most', ' (?:read|popular|shared|viewed)$'],
  ['les', ' plus (?:lus|partagés)'],
  ['lo', ' más (?:visto|leído)'],
  ['meistgelesen meistgelesene meistgelesenen meistgelesener', ''],
  ['time times', ZONE],
  ['all', ` times?${ZONE}`],
  ['this', ' page was last (?:modified|edited)'],
  ['diese', ' seite wurde zuletzt'],
  ['text', ' is available under'],
];

const FORM_LINE = patternOf(FORM);
const END_LINE = patternOf(END);
const MORE_LINE = patternOf(MORE, String.raw`(?: \(\d+\))?$`);
/** How many answered a post. */
const COUNTED_LINE = new RegExp(
  String.raw`^${COUNT} (?:more |other )?repl(?:y|ies)(?: by .{1,40}|,? (?:show|hide)| active .{1,24}| last reply| hidden)?$`,
  'u',
);

function patternOf(openings: readonly Opening[], end = ''): RegExp {
  const lines = openings.map(([words, goesOn]) => `(?:${words.replaceAll(' ', '|')})${goesOn}`);
  return new RegExp(`^(?:${lines.join('|')})${end}`, 'u');
}

const PAGER_WORDS = new Set(
  'page pages of first last prev previous next newer older show all seite von erste letzte zurück weiter vorherige nächste página pagina de primera última anterior siguiente próxima précédente précédent suivante suivant dernière première pagina successiva precedente vorige volgende sivu seuraava edellinen sida nästa föregående страница из далее назад'.split(
    ' ',
  ),
);

export type ClosingKind = 'form' | 'end' | 'link';

/** What the line closes the page with; null for any other line. `written` is the line as it stands. */
export function closingLine(folded: string, written: string): ClosingKind | null {
  if (isPager(written) || MORE_LINE.test(folded) || COUNTED_LINE.test(folded)) return 'link';
  if (FORM_LINE.test(folded)) return 'form';
  return END_LINE.test(folded) ? 'end' : null;
}

/** The keys of the words that such lines begin with, where they begin with no number. */
export function closingOpeners(): KeySet {
  return (openers ??= openersOf([
    ...[...FORM, ...END, ...MORE].flatMap(([words]) => words.split(' ')),
    ...PAGER_WORDS,
  ]));
}
let openers: KeySet | null = null;

const PART = /\p{L}+|\d+/gu;

/** Whether the line leads to the thread's other pages: `Page 1 of 12`, `‹ Previous | 1 2 3 | Next ›`. */
function isPager(written: string): boolean {
  if (written.length > 60) return false;
  let numbers = 0;
  let known = 0;
  PART.lastIndex = 0;
  for (let part = PART.exec(written); part; part = PART.exec(written)) {
    if (isDigit(part[0].charCodeAt(0))) numbers++;
    else if (PAGER_WORDS.has(part[0].toLowerCase())) known++;
    else return false;
  }
  // "1 2 3" may be anything; "next" and "of" alone are words.
  return (known > 0 && numbers + known >= 3) || (known > 0 && /[«»‹›<>←→]/.test(written));
}
