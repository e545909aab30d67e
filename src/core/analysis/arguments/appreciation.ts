import { Mark, type Sentence, type Tokens } from '../language/tokens.js';
import { phraseTable } from '../language/phrase-table.js';
import { wordRows, wordSet } from '../language/word-set.js';
import type { MarkerKind } from './marker-words.js';
import type { Marker } from './markers.js';

/** Said before praise and wishes without being part of them. */
const FILLERS = wordSet(
  `i we i'm we're and but also oh wow just really so totally absolutely truly personally honestly haha lol yes yeah um well ok okay omg
  very much always do would i'd we'd have i've sure am`,
);
/** What a sentence that only likes, wishes or looks forward begins with. */
const OPENINGS = phraseTable([
  `can't wait, cannot wait, could not wait, couldn't wait, love, loved, loving, adore, enjoy, enjoyed, like, liked, excited, thankful, grateful, glad, happy to, happy for, thrilled,
  look forward, looking forward, hope you, hope to see, hope that you, hope it, hope this, hope your, wish you, miss you, congratulations, congrats, well done, good for you,
  inspired me, thank you, thanks, appreciate, obsessed with, jealous, impressed,
  ich freue mich, freue mich, j'adore, j'aime, me encanta, me gusta, adoro, adorei, hâte de, ik hou van, heerlijk, mi piace`,
]);
/** What a word says of the sentence it stands in. */
const enum Says {
  Nothing = 0,
  /** A sentence with such a word argues, whatever it likes. */
  Argues = 1,
  Praises = 2,
  /** Whom or what praise is for: a person, or what they published. */
  OfYou = 3,
}

const WORDS = wordRows([
  `than because since unless if although though however except should must ought need needs instead rather only too not never don't doesn't didn't
  isn't aren't wasn't shouldn't idea ideas option approach reason why`,
  `beautiful gorgeous lovely amazing awesome great fantastic wonderful delicious stunning brilliant excellent inspiring inspiration inspirational
  inspired pretty cute adorable fabulous incredible nice good yummy yum mmm mmmm tasty genius talented brave impressive terrific superb
  favorite favourite perfect perfectly looks look love loved thoughtful interesting fun sweet cool congratulations insightful helpful informative
  schön wunderbar toll lecker super magnifique superbe délicieux hermoso precioso delicioso lindo bonito bello bellissimo mooi prachtig`,
  `article post blog recipe photo photos picture pictures video you your you're you've yours du dein deine ihr euer vous votre vos tu tes te usted
  você vocês seu sua voi vostro je jij jouw uw`,
]);
const ARGUING = new Set<MarkerKind>(['because', 'example', 'source', 'objection', 'asks', 'not-helped']);
/** In more words people say something beside what they like. */
const LONGEST = 24;
const LONGEST_SHOUT = 12;
const MOST_FILLERS = 4;

/**
 * Whether a sentence only praises, likes, wishes or looks forward: kind words that nobody could be for or against, such as
 * "Your table looks wonderful" or "Can't wait to build one". One that compares, gives a ground or advises is none.
 */
export function appreciates(tokens: Tokens, sentence: Sentence, markers: readonly Marker[]): boolean {
  const { from, to, bangs } = sentence;
  const { hashes, marks } = tokens;
  if (to - from > LONGEST || markers.some(({ cue }) => ARGUING.has(cue))) return false;
  let at = from;
  const isFiller = (i: number): boolean => FILLERS.has(hashes[i]) || (marks[i] & Mark.Elongated) !== 0;
  while (at < to && at < from + MOST_FILLERS && !OPENINGS.find(tokens, at, to) && isFiller(at)) at++;
  const opening = at < to ? OPENINGS.find(tokens, at, to) : null;
  let praises = false;
  let speaksToYou = false;
  for (let i = from; i < to; i++) {
    if (opening && i >= at && i < at + opening.length) continue;
    const says: Says = WORDS.get(hashes[i]);
    if (says === Says.Argues) return false;
    if (says === Says.Praises) praises = true;
    else if (says === Says.OfYou) speaksToYou = true;
  }
  return opening !== null || (praises && (speaksToYou || (bangs > 0 && to - from <= LONGEST_SHOUT)));
}
