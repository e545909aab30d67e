import type { BylineWords } from '../byline-words.js';

export const it: BylineWords = {
  language: 'it',
  says: ['ha scritto', 'ha detto', 'scrive', 'dice', 'scrisse', 'ha risposto', 'commenta'],
  leads: ['postato da', 'pubblicato da', 'scritto da', 'inviato da', 'commento di', 'da', 'di', 'postato il', 'pubblicato il', 'inviato il', 'scritto il', 'il', 'commento #', 'data', 'autore', 'messaggio da'],
  joints: ['il', 'alle', 'alle ore', 'ha detto il', 'scrive il'],
  links: ['fai una domanda', 'fare una domanda', 'rispondi', 'cita', 'segnala', 'condividi', 'elimina', 'modifica', 'mi piace', 'collegamento', 'torna su', 'risposte', 'profilo', 'top', 'torna in alto', 'non connesso', 'rispondi citando', 'messaggio privato', 'utile', 'questa recensione ti è stata utile', 'mostra altro', 'mostra di più', 'vedi altro', 'carica altri', 'leggi tutto', 'leggi di più', 'più recenti', 'meno recenti', 'ordina per', 'consiglia', 'commenta', 'non mi piace', 'segui', 'salva', 'traduci', 'vedi traduzione', 'mostra risposte', 'nascondi risposte', 'link permanente', 'segnala abuso', 'cancella', 'quota', 'vota'],
  claims: ['commento', 'commenti', 'risposta', 'risposte', 'reazione', 'reazioni', 'messaggio', 'messaggi', 'pensieri su', 'recensione', 'recensioni'],
  headings: ['commenti', 'risposte', 'discussione', 'i commenti'],
  forms: ['lascia un commento', 'lascia una risposta', 'lascia il tuo commento', 'scrivi un commento', 'aggiungi un commento', 'posta un commento', 'invia un commento', 'il tuo commento', 'annulla risposta', 'i commenti sono chiusi', 'il tuo indirizzo email non sarà pubblicato'],
  lists: ['articoli correlati', 'articoli recenti', 'commenti recenti', 'leggi anche', 'post più recente'],
  ends: ['archivi', 'categorie', 'post più vecchio', 'cerca', "chi c'è in linea", 'mostra ultimi messaggi', 'visualizza ultimi messaggi'],
  card: ['messaggi', 'iscritto', 'iscritto il', 'iscritto dal', 'iscrizione', 'registrato', 'registrato il', 'data registrazione', 'località', 'residenza', 'provenienza', 'città', 'discussioni', 'argomenti', 'oggetto', 'età', 'sesso', 'ringraziamenti', 'mi piace', 'professione', 'nome'],
  ranks: ['membro', 'nuovo membro', 'utente', 'utente attivo', 'utente registrato', 'ospite', 'moderatore', 'amministratore', 'non connesso'],
  reputation: ['reputazione', 'punti'],
  asks: ['chiesto', 'chiesto da', 'domanda di', 'ha chiesto'],
  answers: ['risposto', 'risposto da', 'risposta di', 'ha risposto'],
  accepted: ['miglior risposta', 'risposta accettata', 'soluzione'],
  captured: ['salvato il', 'archiviato il', 'consultato il', 'stampato il', 'scaricato il', 'oggi è', 'data attuale', 'data e ora attuali'],
  talk: ['io', 'mi', 'mio', 'mia', 'miei', 'noi', 'ci', 'nostro', 'voi', 'tu', 'ti', 'tuo', 'grazie', 'ciao'],
}; // prettier-ignore
