const FOLDED: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };

/** A light German stemmer: folds umlauts and takes off endings of declension, so that `Häusern` meets `Haus`. */
export function stemGerman(word: string): string {
  const plain = word.replace(/[äöüß]/g, (letter) => FOLDED[letter]);
  const short =
    plain.length > 6 ? plain.replace(/(?:ern|em|er|en|es|[esn])$/, '') : plain.replace(/(?:en|er|es|e)$/, '');
  return short.length > 5 ? short.replace(/(?:est|er|en|st|et)$/, '') : short.length >= 3 ? short : plain;
}
