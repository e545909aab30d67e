import type { BylineWords } from '../byline-words.js';

export const pl: BylineWords = {
  language: 'pl',
  says: ['pisze', 'napisał', 'napisała', 'napisał(a)', 'mówi', 'powiedział', 'odpowiedział'],
  leads: ['dodany przez', 'napisany przez', 'autor', 'przez', 'dodano', 'opublikowano', 'komentarz #', 'data'],
  joints: ['o', 'dnia', 'w dniu', 'godz'],
  links: ['odpowiedz', 'cytuj', 'zgłoś', 'udostępnij', 'usuń', 'edytuj', 'lubię to', 'góra', 'profil'],
  claims: ['komentarz', 'komentarze', 'komentarzy', 'odpowiedź', 'odpowiedzi', 'wpis', 'wpisów'],
  headings: ['komentarze', 'dyskusja', 'odpowiedzi', 'opinie'],
  forms: ['dodaj komentarz', 'napisz komentarz', 'zostaw komentarz', 'prześlij komentarz', 'skomentuj', 'anuluj pisanie odpowiedzi', 'twój adres e-mail nie zostanie opublikowany'],
  lists: ['podobne wpisy', 'powiązane', 'najnowsze komentarze', 'ostatnie wpisy', 'czytaj także'],
  ends: ['archiwa', 'kategorie', 'szukaj'],
}; // prettier-ignore
