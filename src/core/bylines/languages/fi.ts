import type { BylineWords } from '../byline-words.js';

export const fi: BylineWords = {
  language: 'fi',
  says: ['sanoo', 'sanoi', 'kirjoitti', 'kirjoittaa', 'vastasi', 'kommentoi'],
  leads: ['kirjoittanut', 'lähettänyt', 'lähettäjä', 'päivämäärä', 'kommentti #', 'kirjoittaja', 'viesti kirjoittaja'],
  joints: ['klo', 'kello'],
  links: ['kysy', 'kysy kysymys', 'vastaa', 'lainaa', 'ilmoita', 'jaa', 'poista', 'muokkaa', 'tykkää', 'ylös', 'ilmoita häirikköviestistä', 'ilmianna', 'profiili', 'vastaa lainaten', 'poissa', 'ilmoita asiaton viesti', 'ilmianna viesti', 'yksityisviesti', 'näytä lisää', 'lataa lisää', 'lue lisää', 'uusimmat ensin', 'vanhimmat ensin', 'uusimmat', 'vanhimmat', 'järjestä', 'suosittele', 'kommentoi', 'en tykkää', 'seuraa', 'tallenna', 'käännä', 'näytä vastaukset', 'piilota vastaukset', 'linkki', 'ilmianna kommentti', 'lainaus', 'peukuta', 'vastaa viestiin'],
  claims: ['kommentti', 'kommenttia', 'vastaus', 'vastausta', 'viesti', 'viestiä', 'arvostelu', 'arvostelua'],
  headings: ['kommentit', 'keskustelu', 'vastaukset', 'viestit'],
  forms: ['kommentoi', 'jätä kommentti', 'lisää kommentti', 'kirjoita kommentti', 'lähetä kommentti', 'kirjoita uusi viesti', 'vastaa viestiin', 'kommentointi on suljettu'],
  lists: ['lue myös', 'aiheeseen liittyvää'],
  ends: ['arkisto', 'kategoriat', 'uudempi teksti', 'vanhempi viesti', 'haku', 'paikallaolijat', 'näytä viestit ajalta'],
  card: ['viestit', 'viestejä', 'viestiä', 'viesti', 'liittynyt', 'liittyi', 'liittymispäivä', 'rekisteröitynyt', 'rekisteröity', 'paikkakunta', 'sijainti', 'kotipaikka', 'aiheet', 'aiheita', 'aihe', 'tykkäykset', 'kiitokset', 'ikä', 'sukupuoli'],
  ranks: ['jäsen', 'uusi jäsen', 'aktiivinen jäsen', 'vierailija', 'vieras', 'ylläpitäjä', 'valvoja', 'käyttäjä', 'aloittaja', 'poissa'],
  reputation: ['pisteet', 'maine', 'karma'],
  asks: ['kysyi', 'kysytty', 'kysyjä'],
  answers: ['vastasi', 'vastattu', 'vastaaja'],
  accepted: ['paras vastaus', 'hyväksytty vastaus', 'ratkaisu'],
  captured: ['tallennettu', 'arkistoitu', 'luettu', 'tulostettu', 'kello on nyt', 'tänään on'],
  talk: ['minä', 'minun', 'minua', 'mulla', 'mun', 'mä', 'me', 'meidän', 'sinä', 'sinun', 'sä', 'te', 'teidän', 'kiitos', 'hei', 'moi'],
}; // prettier-ignore
