import { hashWord } from '../language/hash.js';
import { hashTable, type HashTable } from '../language/hash-table.js';
import type { Language } from '../language/stop-words.js';

/** What a word does to the mood of the words around it. */
export const enum Shift {
  None = 0,
  /** Turns what follows around: "not good". */
  Negate = 1,
  /** Strengthens what follows: "very good". */
  Boost = 2,
  /** Weakens what follows: "slightly annoying". */
  Dampen = 3,
  /** What follows weighs more than what came before: "nice, but slow". */
  Contrast = 4,
  /** Weakens the clause it opens: "although it is slow". */
  Concede = 5,
  /** What follows is wished or supposed, not felt: "if it were good". */
  Suppose = 6,
}

type Row = readonly [shift: Shift, words: string];

const SHIFTERS: Readonly<Record<Language, readonly Row[]>> = {
  en: [
    [
      Shift.Negate,
      `ain't aint aren't arent can't cant cannot couldn't couldnt didn't didnt doesn't doesnt don't dont hadn't hadnt hasn't
      hasnt haven't havent isn't isnt mightn't mustn't needn't neither never none nobody nope nor not nothing nowhere
      shan't shouldn't shouldnt wasn't wasnt weren't werent without won't wont wouldn't wouldnt rarely seldom hardly
      scarcely barely lack lacks lacking despite no zero`,
    ],
    [
      Shift.Boost,
      `absolutely amazingly awfully completely considerably decidedly deeply enormously entirely especially exceptionally
      extremely fabulously fully greatly hella highly hugely incredibly intensely majorly more most particularly purely
      quite really remarkably so substantially super thoroughly totally tremendously truly uber unbelievably unusually
      utterly very wholly damn fucking freaking frickin friggin bloody too such pretty insanely ridiculously terribly
      seriously definitely clearly genuinely ever much`,
    ],
    [
      Shift.Dampen,
      `almost barely fairly hardly kinda less little marginally occasionally partly perhaps scarcely slightly somewhat sorta
      rather mildly relatively reasonably moderately supposedly allegedly mostly sometimes maybe`,
    ],
    [Shift.Contrast, 'but however nevertheless nonetheless yet though'],
    [Shift.Concede, 'although despite whereas while unlike'],
    [Shift.Suppose, 'if unless would could should whether'],
  ],
  de: [
    [Shift.Negate, 'nicht kein keine keinen keinem keiner keines nie niemals nichts ohne weder kaum niemand nirgends'],
    [
      Shift.Boost,
      'sehr extrem äußerst total absolut wirklich so besonders richtig echt ziemlich unglaublich zu völlig ganz',
    ],
    [Shift.Dampen, 'etwas ein bisschen leicht eher teilweise relativ vielleicht manchmal'],
    [Shift.Contrast, 'aber jedoch dennoch trotzdem allerdings sondern'],
    [Shift.Concede, 'obwohl trotz während'],
    [Shift.Suppose, 'wenn falls würde wäre könnte sollte hoffe ob'],
  ],
  fr: [
    [Shift.Negate, "pas jamais rien aucun aucune sans ni personne guère n'est n'a n'y"],
    [Shift.Boost, 'très extrêmement vraiment totalement absolument tellement si trop particulièrement super tout'],
    [Shift.Dampen, 'peu assez plutôt légèrement parfois presque relativement'],
    [Shift.Contrast, 'mais cependant pourtant néanmoins toutefois'],
    [Shift.Concede, 'malgré quoique'],
    [Shift.Suppose, 'si serait pourrait devrait espère'],
  ],
  es: [
    [Shift.Negate, 'no nunca jamás nada sin ni ningún ninguna ninguno tampoco nadie apenas'],
    [Shift.Boost, 'muy tan súper realmente totalmente absolutamente demasiado bastante extremadamente más mucho'],
    [Shift.Dampen, 'algo poco casi ligeramente relativamente quizás'],
    [Shift.Contrast, 'pero sino embargo obstante'],
    [Shift.Concede, 'aunque pese'],
    [Shift.Suppose, 'si sería podría debería ojalá espero'],
  ],
  pt: [
    [Shift.Negate, 'não nunca jamais nada sem nem nenhum nenhuma ninguém tampouco'],
    [Shift.Boost, 'muito tão super realmente totalmente absolutamente demais bastante extremamente mais'],
    [Shift.Dampen, 'pouco quase ligeiramente relativamente talvez meio'],
    [Shift.Contrast, 'mas porém contudo entretanto todavia'],
    [Shift.Concede, 'embora apesar'],
    [Shift.Suppose, 'se seria poderia deveria tomara espero'],
  ],
  it: [
    [Shift.Negate, 'non mai niente nulla senza né nessun nessuna nessuno neanche nemmeno'],
    [Shift.Boost, 'molto tanto davvero veramente totalmente assolutamente troppo estremamente più così proprio'],
    [Shift.Dampen, 'poco quasi abbastanza leggermente relativamente forse'],
    [Shift.Contrast, 'ma però tuttavia comunque'],
    [Shift.Concede, 'sebbene nonostante benché'],
    [Shift.Suppose, 'se sarebbe potrebbe dovrebbe spero magari'],
  ],
  nl: [
    [Shift.Negate, 'niet geen nooit niets niks zonder noch niemand nergens nauwelijks'],
    [Shift.Boost, 'heel erg zeer echt totaal absoluut zo enorm extreem bijzonder veel te super ontzettend'],
    [Shift.Dampen, 'beetje enigszins tamelijk vrij redelijk soms misschien'],
    [Shift.Contrast, 'maar echter toch niettemin'],
    [Shift.Concede, 'hoewel ondanks'],
    [Shift.Suppose, 'als indien zou zouden hoop'],
  ],
};

const tables = new Map<Language, HashTable>();

/** The shifters of a language: from word hash to `Shift`. */
export function shifters(language: Language): HashTable {
  let table = tables.get(language);
  if (!table) {
    const entries = SHIFTERS[language].flatMap(([shift, words]) =>
      words.split(/\s+/).map((word) => [hashWord(word), shift as number] as const),
    );
    tables.set(language, (table = hashTable(entries)));
  }
  return table;
}
