import type { BylineWords } from '../byline-words.js';

/** Hungarian. */
export const hu: BylineWords = {
  language: 'hu',
  says: ['írta', 'szerint', 'mondta', 'válaszolta', 'ezt írta'],
  leads: ['írta', 'szerző', 'beküldte', 'közzétette', 'hozzászólás'],
  joints: [],
  links: ['kérdezz', 'válasz', 'válaszol', 'idézet', 'jelentés', 'jelentem', 'megosztás', 'törlés', 'szerkesztés', 'tetszik', 'nem tetszik', 'előzmény', 'vissza a tetejére', 'több megjelenítése', 'továbbiak', 'bővebben', 'legújabb', 'legrégebbi', 'legújabb elöl', 'rendezés', 'ajánlom', 'hozzászólás', 'követés', 'mentés', 'fordítás', 'válaszok megjelenítése', 'válaszok elrejtése', 'permalink', 'jelentem a moderátornak', 'moderálás', 'moderálási kérelem', 'idéz', 'idézem', 'válasz erre', 'kedvelem', 'link'],
  claims: ['hozzászólás', 'komment', 'válasz', 'vélemény', 'megjegyzés'],
  headings: ['hozzászólások', 'kommentek', 'vélemények', 'válaszok'],
  forms: ['szólj hozzá', 'új hozzászólás', 'hozzászólás küldése', 'vélemény, hozzászólás', 'a hozzászóláshoz', 'be kell jelentkezned'],
  lists: ['kapcsolódó', 'hasonló', 'legutóbbi hozzászólások', 'legfrissebb'],
  ends: ['archívum', 'kategóriák', 'keresés', 'adatvédelem'],
  card: ['hozzászólások', 'csatlakozott', 'regisztrált', 'tartózkodási hely'],
  ranks: ['tag', 'új tag', 'vendég', 'moderátor', 'törzstag'],
  reputation: ['hírnév', 'pont'],
  asks: ['kérdezte'],
  answers: ['válaszolta'],
  accepted: ['legjobb válasz', 'megoldás'],
  captured: ['mentve', 'letöltve'],
  talk: ['én', 'nekem', 'mi', 'nekünk', 'te', 'neked', 'ti', 'köszönöm', 'köszi', 'szia', 'sziasztok'],
}; // prettier-ignore
