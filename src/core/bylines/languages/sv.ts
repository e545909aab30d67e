import type { BylineWords } from '../byline-words.js';

/** Swedish, Danish and Norwegian: the words differ, the bylines do not. */
export const sv: BylineWords = {
  language: 'sv',
  says: ['säger', 'sa', 'skrev', 'skriver', 'svarade', 'siger', 'sagde', 'sier', 'svarte'],
  leads: ['skrivet av', 'postat av', 'inlagt av', 'publicerat av', 'kommentar av', 'skrevet af', 'skrevet av', 'indsendt af', 'lagt inn av', 'av', 'af', 'den', 'kommentar #', 'datum', 'dato', 'författare', 'inlägg av'],
  joints: ['den', 'kl', 'kl.', 'klockan', 'skrev den'],
  links: ['ställ en fråga', 'svara', 'svar', 'citera', 'citer', 'anmäl', 'anmeld', 'dela', 'del', 'ta bort', 'slet', 'slett', 'redigera', 'rediger', 'gilla', 'synes godt om', 'liker', 'upp', 'profil', 'till toppen', 'privat meddelande', 'visa mer', 'visa fler', 'ladda fler', 'läs mer', 'nyaste först', 'äldsta först', 'nyaste', 'äldsta', 'sortera efter', 'rekommendera', 'kommentera', 'ogilla', 'följ', 'spara', 'översätt', 'visa svar', 'dölj svar', 'permalänk', 'rapportera', 'anmäl inlägg', 'anmäl kommentar', 'citat', 'länk'],
  claims: ['kommentar', 'kommentarer', 'svar', 'inlägg', 'indlæg', 'innlegg', 'tankar om', 'tanker om', 'recension', 'recensioner', 'anmeldelse', 'anmeldelser'],
  headings: ['kommentarer', 'diskussion', 'diskusjon', 'svar', 'debatt', 'debat'],
  forms: ['lämna en kommentar', 'lämna ett svar', 'skriv en kommentar', 'skicka en kommentar', 'legg igjen en kommentar', 'legg inn en kommentar', 'skriv et svar', 'skriv kommentar', 'kommentera', 'tilføj en kommentar', 'kommentarer er lukket', 'avbryt svar'],
  lists: ['relaterade inlägg', 'relaterte innlegg', 'relaterede indlæg', 'senaste inläggen', 'senaste kommentarer'],
  ends: ['arkiv', 'kategorier', 'äldre inlägg', 'nyare inlägg', 'sök', 'vilka är online', 'visa inlägg nyare än'],
  card: ['inlägg', 'medlem sedan', 'medlem', 'reg.datum', 'reg. datum', 'registrerad', 'blev medlem', 'gick med', 'ort', 'plats', 'hemort', 'trådar', 'ämne', 'ålder', 'kön', 'gillanden', 'från'],
  ranks: ['ny medlem', 'aktiv medlem', 'gäst', 'administratör', 'användare', 'trådstartare'],
  reputation: ['rykte', 'poäng'],
  asks: ['frågade', 'frågad', 'fråga av'],
  answers: ['svarade', 'besvarad', 'svar av'],
  accepted: ['bästa svaret', 'accepterat svar', 'lösning'],
  captured: ['sparad', 'sparat', 'arkiverad', 'hämtad', 'hämtat', 'utskriven', 'klockan är nu', 'aktuellt datum'],
  talk: ['jag', 'mig', 'min', 'mitt', 'mina', 'vi', 'oss', 'vår', 'du', 'dig', 'din', 'ni', 'er', 'tack', 'hej'],
}; // prettier-ignore
