import type { BylineWords } from '../byline-words.js';

/** Czech, and Slovak where it differs. */
export const cs: BylineWords = {
  language: 'cs',
  says: ['píše', 'napsal', 'napsala', 'napsal(a)', 'říká', 'odpověděl', 'odpověděla', 'napísal', 'napísala', 'hovorí'],
  leads: ['vložil', 'vložila', 'přidal', 'přidala', 'autor', 'napsal uživatel', 'příspěvek od', 'od', 'zaslal', 'zasláno', 'vloženo', 'odoslané', 'pridal'],
  joints: ['dne', 'dňa'],
  links: ['položit dotaz', 'odpovědět', 'odpovedať', 'reagovat', 'citovat', 'citovať', 'nahlásit', 'nahlásiť', 'sdílet', 'zdieľať', 'smazat', 'upravit', 'líbí se', 'páči sa mi', 'nahoru', 'odkaz', 'profil', 'souhlasím', 'nesouhlasím', 'zobrazit více', 'zobrazit další', 'načíst další', 'číst dále', 'nejnovější', 'nejstarší', 'seřadit', 'doporučit', 'komentovat', 'nelíbí se', 'sledovat', 'uložit', 'přeložit', 'zobrazit odpovědi', 'skrýt odpovědi', 'trvalý odkaz', 'nahlásit příspěvek', 'nahlásit komentář', 'citace', 'reagovat na příspěvek', 'zobraziť viac', 'najnovšie', 'najstaršie', 'odpovedať na príspevok'],
  claims: ['komentář', 'komentáře', 'komentářů', 'komentár', 'komentárov', 'příspěvek', 'příspěvky', 'příspěvků', 'odpověď', 'odpovědi', 'odpovědí', 'reakce', 'reakcí', 'názor', 'názory', 'názorů'],
  headings: ['komentáře', 'komentáre', 'diskuse', 'diskuze', 'diskusia', 'odpovědi', 'názory'],
  forms: ['přidat komentář', 'pridať komentár', 'napsat komentář', 'vložit komentář', 'přidat příspěvek', 'zrušit odpověď na komentář', 'vaše e-mailová adresa nebude zveřejněna', 'pro přidání komentáře', 'pro vložení komentáře'],
  lists: ['související', 'podobné články', 'nejčtenější', 'poslední komentáře', 'nejnovější příspěvky', 'čtěte také'],
  ends: ['archiv', 'archivy', 'rubriky', 'kategorie', 'hledat', 'o nás'],
  card: ['registrován', 'registrace', 'příspěvky', 'příspěvků', 'bydliště', 'místo', 'založen', 'registrovaný'],
  ranks: ['člen', 'nový člen', 'uživatel', 'host', 'hosť', 'návštěvník', 'nováček', 'moderátor', 'administrátor'],
  reputation: ['reputace', 'body', 'bodů', 'reputácia'],
  asks: ['zeptal se', 'zeptala se'],
  answers: ['odpověděl', 'odpověděla'],
  accepted: ['nejlepší odpověď', 'řešení', 'vyřešeno'],
  captured: ['staženo', 'uloženo', 'archivováno', 'právě je'],
  talk: ['já', 'mě', 'mně', 'můj', 'moje', 'my', 'nás', 'nám', 'vy', 'vás', 'vám', 'ty', 'tebe', 'díky', 'děkuji', 'ďakujem', 'ahoj', 'prosím'],
}; // prettier-ignore
