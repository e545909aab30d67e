import type { Span } from '../discussion.js';

/** What stands between the one who answers and the one answered, in a byline. */
const ANSWERS =
  /\s(?:(?:said |wrote )?in (?:reply|response) to|repl(?:ied|ies|ying) to|responded to|antwortete? auf(?: den (?:kommentar|beitrag) von)?|als antwort auf|(?:a répondu|répond) à|en réponse à|en respuesta a|respondió a|(?:le )?responde a|em resposta a|respondeu a|in risposta a|ha risposto a|antwoordt?(?:de)? op|in antwoord op|svarade(?: på)?|som svar på|vastasi|vastauksena|в ответ на|ответила?|odpowiada(?: na)?|w odpowiedzi na)\s+/iu;

/** A byline's name apart from the name of the one it says is answered: `Ann said in reply to Bo...`. Null where it says no such thing. */
export function splitAddressee(
  text: string,
  { start, end }: Span,
): { readonly name: Span; readonly addressee: Span } | null {
  const words = text.slice(start, end);
  const found = ANSWERS.exec(words);
  if (!found || found.index === 0) return null;
  const from = start + found.index + found[0].length;
  let to = end;
  while (to > from && ' .…:,'.includes(text.charAt(to - 1))) to--;
  return to > from ? { name: { start, end: start + found.index }, addressee: { start: from, end: to } } : null;
}

/** Longest name in a title. */
const LONGEST = 60;

/** The one answered, where a post's title ends in it: `Re: Soft putty [Re: Ann]`. */
export function addresseeOfTitle(text: string, { start, end }: Span): Span | null {
  const from = Math.max(start, end - LONGEST);
  const found = /\[re: ?(\S[^[\]]*)\]$/i.exec(text.slice(from, end));
  return found ? { start: end - 1 - found[1].length, end: end - 1 } : null;
}
