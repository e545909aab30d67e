import type { BylineWords } from '../byline-words.js';

export const pl: BylineWords = {
  language: 'pl',
  says: ['pisze', 'napisał', 'napisała', 'napisał(a)', 'mówi', 'powiedział', 'odpowiedział'],
  leads: ['dodany przez', 'napisany przez', 'autor', 'przez', 'dodano', 'opublikowano', 'komentarz #', 'data', 'wysłany', 'wysłane'],
  joints: ['o', 'dnia', 'w dniu', 'godz'],
  links: ['zadaj pytanie', 'odpowiedz', 'cytuj', 'zgłoś', 'udostępnij', 'usuń', 'edytuj', 'lubię to', 'góra', 'profil', 'na górę', 'odpowiedz z cytatem', 'do góry', 'pokaż więcej', 'czytaj więcej', 'czytaj dalej', 'załaduj więcej', 'najnowsze', 'najstarsze', 'najpopularniejsze', 'sortuj', 'sortuj według', 'polecam', 'skomentuj', 'komentuj', 'nie lubię', 'nie lubię tego', 'obserwuj', 'zapisz', 'przetłumacz', 'pokaż odpowiedzi', 'ukryj odpowiedzi', 'link', 'zgłoś naruszenie', 'zgłoś nadużycie', 'zgłoś do moderacji', 'cytat', 'doceń', 'link do komentarza'],
  claims: ['komentarz', 'komentarze', 'komentarzy', 'odpowiedź', 'odpowiedzi', 'wpis', 'wpisów', 'opinia', 'opinie', 'opinii', 'recenzja', 'recenzji'],
  headings: ['komentarze', 'dyskusja', 'odpowiedzi', 'opinie'],
  forms: ['dodaj komentarz', 'napisz komentarz', 'zostaw komentarz', 'prześlij komentarz', 'skomentuj', 'anuluj pisanie odpowiedzi', 'twój adres e-mail nie zostanie opublikowany'],
  lists: ['podobne wpisy', 'powiązane', 'najnowsze komentarze', 'ostatnie wpisy', 'czytaj także'],
  ends: ['archiwa', 'kategorie', 'szukaj', 'kto jest online', 'wyświetl posty', 'kto przegląda forum'],
  card: ['posty', 'postów', 'wpisów', 'wpisy', 'dołączył', 'dołączyła', 'dołączył(a)', 'rejestracja', 'data rejestracji', 'zarejestrowany', 'skąd', 'miejscowość', 'lokalizacja', 'miasto', 'tematy', 'temat', 'temat postu', 'pomógł', 'pomogła', 'podziękowania', 'podziękował', 'wiek', 'płeć', 'polubienia', 'imię'],
  ranks: ['użytkownik', 'nowy użytkownik', 'gość', 'bywalec', 'stały bywalec', 'początkujący', 'autor tematu'],
  reputation: ['reputacja', 'punkty', 'punktów'],
  asks: ['zapytał', 'zapytała', 'zapytano', 'pytanie zadał'],
  answers: ['odpowiedział', 'odpowiedziała', 'odpowiedziano', 'odpowiedź od'],
  accepted: ['najlepsza odpowiedź', 'zaakceptowana odpowiedź', 'rozwiązanie'],
  captured: ['zapisano', 'zarchiwizowano', 'pobrano', 'wydrukowano', 'dostęp', 'aktualny czas', 'obecny czas', 'dzisiaj jest'],
  talk: ['ja', 'mnie', 'mi', 'mój', 'moja', 'mam', 'jestem', 'my', 'nas', 'nam', 'wy', 'was', 'ty', 'ciebie', 'ci', 'dzięki', 'dziękuję', 'cześć'],
}; // prettier-ignore
