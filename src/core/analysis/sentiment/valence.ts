import { lowerOf } from '../language/chars.js';
import { emojiValence, emoticonValence } from '../language/emoticons.js';
import { EMPTY_HASH, hashUnit, hashWord } from '../language/hash.js';
import { stemHash } from '../language/stems.js';
import type { Language } from '../language/stop-words.js';
import { Mark, wordAt, type Tokens } from '../language/tokens.js';
import type { MoodLexicon } from './lexicon.js';
import { wordSet } from '../language/word-set.js';

/** Mood of word `i` by itself, -4…4; 0 for none. `listed`: what a lexicon that does not go by stems has for it, in hundredths. */
export function valenceOf(tokens: Tokens, i: number, lexicon: MoodLexicon, language: Language, listed: number): number {
  const marks = tokens.marks[i];
  if (listed === 0 && !lexicon.byStem && !(marks & (Mark.Emoji | Mark.Elongated)) && tokens.hashes[i] !== LIKE)
    return 0;
  if (marks & Mark.Emoji) return valenceOfSign(tokens, i);
  if (isNameLike(tokens, i) && GIVEN_NAMES.has(tokens.hashes[i])) return 0;
  if (tokens.hashes[i] === LIKE && !lexicon.byStem) return isVerbLike(tokens, i) ? LIKING : 0;
  const hundredths = lexicon.byStem ? lexicon.table.get(stemHash(tokens, i, language)) : listed;
  if (hundredths !== 0 || !(marks & Mark.Elongated)) return hundredths / 100;
  return (lexicon.table.get(squeezed(tokens, i, 2)) || lexicon.table.get(squeezed(tokens, i, 1))) / 100;
}

/** Whether word `i` has a capital that neither shouting nor a beginning explains: most often, a name. */
export function isNameLike({ marks }: Tokens, i: number): boolean {
  if (!(marks[i] & Mark.Capital) || marks[i] & (Mark.First | Mark.Shout | Mark.AfterBreak)) return false;
  return !(marks[i - 1] & (Mark.Name | Mark.Emoji));
}

function valenceOfSign(tokens: Tokens, i: number): number {
  const point = tokens.text.codePointAt(tokens.starts[i]) ?? 0;
  return point > 0x2000 ? emojiValence(point) : emoticonValence(wordAt(tokens, i));
}

/** Words with a mood that are people's names where they begin with a capital inside a sentence. */
const GIVEN_NAMES = wordSet(
  'grace joy hope faith rich frank ernest randy charity felicity prudence mercy serenity harmony merry glory victor love bliss',
);

const LIKE = hashWord('like');
const LIKING = 1.5;
const BEFORE_VERB = wordSet(
  `i we you they people who to don't dont didn't didnt doesn't doesnt do did does really also would i'd i'll you'll will
  we'd they'd might may always never still personally actually particularly especially much just not cannot can't`,
);

/** "I like it", and not "a thing like that". */
function isVerbLike(tokens: Tokens, i: number): boolean {
  return i > 0 && !(tokens.marks[i] & Mark.First) && BEFORE_VERB.has(tokens.hashes[i - 1]);
}

/** Hash of a word in which no letter stands more than `most` times in a row: "goooood" as "good". */
export function squeezed(tokens: Tokens, i: number, most: number): number {
  let hash = EMPTY_HASH;
  let last = -1;
  let run = 0;
  for (let at = tokens.starts[i]; at < tokens.ends[i]; at++) {
    const unit = lowerOf(tokens.text.charCodeAt(at));
    run = unit === last ? run + 1 : 1;
    last = unit;
    if (run <= most) hash = hashUnit(hash, unit);
  }
  return hash;
}
