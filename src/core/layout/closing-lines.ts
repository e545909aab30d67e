/**
 * Lines that stand behind the last post of a page and are told by how they are built, where no table holds them whole: what one
 * has to do to write something, other pages of the thread, who made the page. All are matched against folded text.
 */
const FORM = new RegExp(
  [
    // Who is not signed in cannot write.
    String.raw`^(?:you|please|sorry|only|to|in order to|want to|would you like to|log|sign|register|join|create|logged-out|already)\b.{1,60}\b(?:log(?:ged)? ?in|sign(?:ed)? ?(?:in|up)|register(?:ed)?|account|members?|visitors can't post)\b`,
    String.raw`^(?:you must|please|to) .{1,40}\b(?:to|before you) (?:add|post|leave|write|submit|comment|reply|answer)\b`,
    String.raw`^(?:post|add|write|leave|submit) (?:a|your)(?: new)? (?:comment|reply|review|response|answer)\b`,
    String.raw`^(?:would you like to comment|enter your (?:information|comment|name|email)|comment as (?:a )?guest|all fields are required|your e-?mail (?:address )?will not)\b`,
    String.raw`^(?:bitte (?:melden sie sich|melde dich|einloggen|anmelden)|jetzt kommentieren|kommentar (?:schreiben|verfassen|hinterlassen)|sie müssen (?:sich )?(?:angemeldet|anmelden|eingeloggt)|du musst (?:dich )?(?:angemeldet|anmelden|eingeloggt))`,
    String.raw`^(?:vous (?:souhaitez|devez|pouvez).{0,40}(?:réagir|commenter|connect|inscri)|connectez-vous pour|pour (?:réagir|commenter|poster)|para (?:poder )?(?:comentar|responder|opinar)|debes? (?:estar|iniciar)|faça (?:o )?login para|devi (?:essere|effettuare)|je moet (?:ingelogd|inloggen)|du måste (?:logga|vara inlogg)|kirjaudu sisään|только зарегистрированные|чтобы (?:оставить|написать|комментировать)|로그인하고|ログインして|登录后)`,
    // The fields of the form.
    String.raw`^(?:your |guest |author )?(?:name|e-?mail(?: address)?|url|web ?site|homepage|identity url|comment|author)(?: \((?:required|optional|will not be published|hidden)\))? ?[:*]*$`,
  ].join('|'),
  'u',
);

const END = new RegExp(
  [
    String.raw`^(?:this|the) (?:thread|topic|discussion|post|question|article|conversation) (?:is|has been) (?:now )?(?:closed|locked|archived)\b`,
    String.raw`^(?:new )?comments? (?:are|have been|is) (?:now |currently )?(?:closed|disabled|turned off|locked)\b`,
    String.raw`^(?:proudly )?powered by\b|^(?:©|\(c\)|copyright\b)|^all rights reserved\b`,
    String.raw`^(?:ähnliche|verwandte) (?:fragen|themen|artikel)|^readers also (?:enjoyed|liked)|^see more recommendations|^(?:more|top) (?:posts|stories|questions) (?:from|like)\b|^more like this$|^most (?:read|popular|shared|viewed)$|^(?:les plus (?:lus|partagés)|lo más (?:visto|leído)|meistgelesen)`,
    String.raw`^(?:all )?times? (?:are|is)(?: now)? (?:utc|gmt|[+-])|^this page was last (?:modified|edited)|^diese seite wurde zuletzt|^text is available under`,
  ].join('|'),
  'u',
);

const PAGER_WORDS = new Set(
  'page pages of first last prev previous next newer older show all seite von erste letzte zurück weiter vorherige nächste página pagina de primera última anterior siguiente próxima précédente précédent suivante suivant dernière première pagina successiva precedente vorige volgende sivu seuraava edellinen sida nästa föregående страница из далее назад'.split(
    ' ',
  ),
);

export type ClosingKind = 'form' | 'end' | 'link';

/** What the line closes the page with; null for any other line. `written` is the line as it stands. */
export function closingLine(folded: string, written: string): ClosingKind | null {
  if (isPager(written)) return 'link';
  if (FORM.test(folded)) return 'form';
  return END.test(folded) ? 'end' : null;
}

/** Whether the line leads to the thread's other pages: `Page 1 of 12`, `‹ Previous | 1 2 3 | Next ›`. */
function isPager(written: string): boolean {
  if (written.length > 60) return false;
  let numbers = 0;
  let known = 0;
  for (const [word] of written.toLowerCase().matchAll(/\p{L}+|\d+/gu)) {
    if (/^\d/.test(word)) numbers++;
    else if (PAGER_WORDS.has(word)) known++;
    else return false;
  }
  // "1 2 3" may be anything; "next" and "of" alone are words.
  return (known > 0 && numbers + known >= 3) || (known > 0 && /[«»‹›<>←→]/.test(written));
}
