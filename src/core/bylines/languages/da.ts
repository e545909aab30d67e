import type { BylineWords } from '../byline-words.js';

/** Danish, and Norwegian where it differs. */
export const da: BylineWords = {
  language: 'da',
  says: ['siger', 'sier', 'skrev', 'skriver', 'sagde', 'svarede', 'kommenterede', 'kommenterte'],
  leads: ['skrevet af', 'skrevet av', 'indlæg af', 'innlegg av', 'kommentar fra', 'kommentar af', 'kommentar av', 'oprettet af', 'postet af', 'publisert av', 'af', 'lagt inn', 'skrevet'],
  joints: ['kl', 'kl.', 'den', 'skrev den', 'skrev'],
  links: ['stil et spørgsmål', 'still et spørsmål', 'svar', 'besvar', 'citer', 'siter', 'anmeld', 'rapporter', 'del', 'slet', 'slett', 'rediger', 'synes godt om', 'liker', 'link', 'profil', 'til toppen', 'skriv svar', 'vis flere', 'meld upassende indhold', 'rapportér', 'vis mere', 'indlæs flere', 'læs mere', 'last inn flere', 'les mer', 'nyeste først', 'ældste først', 'eldste først', 'nyeste', 'ældste', 'eldste', 'sorter efter', 'sorter etter', 'anbefal', 'kommenter', 'kommentér', 'følg', 'gem', 'lagre', 'oversæt', 'oversett', 'vis svar', 'skjul svar', 'permalink', 'anmeld indlæg', 'rapporter innlegg', 'citat', 'sitat', 'lenke'],
  claims: ['kommentar', 'kommentarer', 'svar', 'indlæg', 'innlegg', 'anmeldelse', 'anmeldelser', 'omtaler'],
  headings: ['kommentarer', 'debat', 'debatt', 'svar', 'diskussion', 'diskusjon'],
  forms: ['skriv en kommentar', 'skriv kommentar', 'legg inn en kommentar', 'legg igjen en kommentar', 'tilføj kommentar', 'send en kommentar', 'annuller svar', 'avbryt svar', 'din e-mailadresse vil ikke blive publiceret', 'du skal være logget ind', 'du må være innlogget', 'log ind for at'],
  lists: ['relaterede', 'relaterte', 'læs også', 'les også', 'seneste indlæg', 'seneste kommentarer', 'siste innlegg', 'siste kommentarer', 'mest læste', 'mest leste'],
  ends: ['arkiv', 'arkiver', 'kategorier', 'søg', 'søk', 'personvern', 'privatlivspolitik', 'hvem er online'],
  card: ['indlæg', 'innlegg', 'tilmeldt', 'registrert', 'medlem siden', 'bosted', 'sted', 'by', 'alder', 'antal indlæg'],
  ranks: ['medlem', 'nyt medlem', 'nytt medlem', 'gæst', 'gjest', 'trådstarter', 'seniormedlem', 'juniormedlem'],
  reputation: ['omdømme', 'point', 'poeng'],
  asks: ['spurgt', 'spurgt af', 'spurt av'],
  answers: ['besvaret', 'besvaret af', 'besvart av'],
  accepted: ['bedste svar', 'beste svar', 'løsning', 'løst'],
  captured: ['hentet', 'gemt', 'lagret', 'udskrevet', 'nedlastet'],
  talk: ['jeg', 'mig', 'meg', 'min', 'mit', 'mitt', 'vi', 'os', 'oss', 'vores', 'vår', 'du', 'dig', 'deg', 'din', 'dit', 'tak', 'takk', 'hej', 'hei'],
}; // prettier-ignore
