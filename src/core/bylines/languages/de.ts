import type { BylineWords } from '../byline-words.js';

export const de: BylineWords = {
  language: 'de',
  says: ['sagt', 'sagte', 'schrieb', 'schreibt', 'meint', 'meinte', 'hat geschrieben', 'antwortete', 'kommentierte', 'hat folgendes geschrieben'],
  leads: ['geschrieben von', 'verfasst von', 'kommentar von', 'gepostet von', 'beitrag von', 'eingestellt von', 'veröffentlicht von', 'veröffentlicht am', 'erstellt am', 'verfasst am', 'geschrieben am', 'von', 'am', 'kommentar #', 'beitrag #', 'datum', 'autor', 'bewertet am', 'rezension von', 'bewertung von'],
  joints: ['am', 'um', 'schrieb am', 'sagte am', 'sagt am', 'meint am', 'hat am', 'vom'],
  links: ['antworten', 'antwort', 'zitieren', 'melden', 'teilen', 'löschen', 'antwortenlöschen', 'gefällt mir', 'bearbeiten', 'nach oben', 'link', 'permalink', 'auf diesen kommentar antworten', 'beitrag melden', 'zitat', 'danke', 'profil', 'kommentar melden', 'beitrag zitieren', 'inhalt melden', 'profil anzeigen', 'private nachricht', 'offline', 'online', 'melden zitieren', 'mit zitat antworten', 'zitieren melden', 'hilfreich', 'war diese bewertung hilfreich', 'war diese rezension hilfreich', 'nicht hilfreich'],
  claims: ['kommentar', 'kommentare', 'antwort', 'antworten', 'beitrag', 'beiträge', 'reaktion', 'reaktionen', 'gedanke zu', 'gedanken zu', 'meinung', 'meinungen', 'leserkommentare'],
  headings: ['kommentare', 'diskussion', 'antworten', 'leserkommentare', 'leserbriefe', 'reaktionen', 'meinungen'],
  forms: ['schreibe einen kommentar', 'schreib einen kommentar', 'kommentar schreiben', 'kommentar verfassen', 'kommentar hinterlassen', 'kommentar abgeben', 'hinterlasse einen kommentar', 'hinterlasse eine antwort', 'neuer kommentar', 'neuen kommentar schreiben', 'kommentar veröffentlichen', 'kommentar posten', 'kommentare sind geschlossen', 'antwort schreiben', 'antwort erstellen', 'antworten abbrechen', 'deine e-mail-adresse wird nicht veröffentlicht', 'ihre meinung', 'ihr kommentar', 'dein kommentar', 'du musst dich einloggen oder registrieren', 'sie müssen sich anmelden'],
  lists: ['ähnliche beiträge', 'ähnliche artikel', 'verwandte themen', 'verwandte artikel', 'das könnte sie auch interessieren', 'mehr zum thema', 'neueste beiträge', 'neueste kommentare', 'letzte kommentare', 'ähnliche themen'],
  ends: ['archiv', 'kategorien', 'schlagwörter', 'impressum', 'datenschutz', 'ältere posts', 'neuere posts', 'startseite', 'suche', 'weiterlesen', 'beiträge der letzten zeit anzeigen', 'alle zeiten sind', 'wer ist online', 'mitglieder in diesem forum', 'vorheriges thema anzeigen', 'nächstes thema', 'bildgröße ändern', 'ein forum auswählen', 'foren-übersicht', 'gesponserte inhalte'],
  card: ['registriert', 'registriert seit', 'registriert am', 'registrierungsdatum', 'dabei seit', 'mitglied seit', 'anmeldedatum', 'beiträge', 'beitrag', 'beiträge gesamt', 'anzahl der beiträge', 'anzahl nachrichten', 'nachrichten', 'wohnort', 'ort', 'standort', 'herkunft', 'themen', 'danke', 'danksagungen', 'reaktionspunkte', 'erhaltene reaktionen', 'erhaltene likes', 'trophäen', 'geschlecht', 'alter', 'beruf', 'hobbys', 'betreff', 'titel', 'status', 'bewertungen', 'stimmung', 'land', 'name', 'vorname', 'mitgliedsnummer', 'fahrzeug', 'blog-einträge', 'bilder'],
  ranks: ['mitglied', 'mitglieder', 'aktives mitglied', 'neues mitglied', 'benutzer', 'registrierter benutzer', 'gast', 'unregistriert', 'moderatorin', 'administratorin', 'neuling', 'anfänger', 'profi', 'stammgast', 'erleuchteter', 'themenersteller', 'fortgeschrittener', 'schüler', 'meister', 'benutzeravatar'],
  reputation: ['renommee', 'punkte', 'bewertung', 'renommee-modifikator', 'reputation'],
  asks: ['gefragt', 'gefragt von', 'gefragt am', 'frage von', 'fragte', 'fragte am'],
  answers: ['beantwortet', 'beantwortet von', 'beantwortet am', 'antwort von', 'geantwortet', 'antwortete', 'antwortete am'],
  accepted: ['akzeptierte antwort', 'beste antwort', 'lösung', 'hilfreichste antwort', 'als lösung markiert'],
}; // prettier-ignore
