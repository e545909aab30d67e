import type { Span } from '../discussion.js';
import { roleOf, type RoleJudgement } from './arguments/role.js';
import { hashWord } from './language/hash.js';
import { hashTable } from './language/hash-table.js';
import { contentStems, type Stems } from './language/stems.js';
import type { Language } from './language/stop-words.js';
import { Mark, type Sentence, type Tokens } from './language/tokens.js';
import { Shift, shifters } from './sentiment/shifters.js';

/** A sentence of a post with what summary and points look at. */
export interface Statement extends Span {
  /** Index of its post. */
  readonly post: number;
  /** Its place among the post's sentences, from 0. */
  readonly place: number;
  readonly words: number;
  /** Sorted stems of its content words. */
  readonly stems: Stems;
  readonly role: RoleJudgement;
  readonly asks: boolean;
  /** Share of its words, 0…1, that are code, numbers or addresses. */
  readonly codeShare: number;
  /** Share of its words, 0…1, that begin with a capital. */
  readonly capitalShare: number;
  /** It speaks of "I" or "we". */
  readonly isPersonal: boolean;
  /** An odd number of negations stands in it. */
  readonly isNegated: boolean;
}

const PERSONAL = hashTable(
  "i i'm i've i'd my we we're our ich wir mein unser je j'ai nous mon yo mi nosotros eu nós io noi mio ik wij we mijn"
    .split(' ')
    .map((word) => [hashWord(word), 1] as const),
);
const NOT_PLAIN = Mark.Code | Mark.Link | Mark.HasDigit;

/** The sentences of a scanned and stemmed post. */
export function readStatements(tokens: Tokens, post: number, language: Language): Statement[] {
  return tokens.sentences.map((sentence, place) => readStatement(tokens, sentence, post, place, language));
}

function readStatement(tokens: Tokens, sentence: Sentence, post: number, place: number, language: Language): Statement {
  const { start, end, from, to } = sentence;
  const shifts = shifters(language);
  let code = 0;
  let capitals = 0;
  let negations = 0;
  let isPersonal = false;
  for (let i = from; i < to; i++) {
    const hash = tokens.hashes[i];
    if (tokens.marks[i] & NOT_PLAIN) code++;
    if (tokens.marks[i] & Mark.Capital) capitals++;
    if ((shifts.get(hash) as Shift) === Shift.Negate) negations++;
    if (PERSONAL.get(hash) !== 0) isPersonal = true;
  }
  const words = to - from;
  return {
    start,
    end,
    post,
    place,
    words,
    stems: contentStems(tokens, from, to),
    role: roleOf(tokens, sentence),
    asks: sentence.questions > 0,
    codeShare: code / words,
    capitalShare: capitals / words,
    isPersonal,
    isNegated: negations % 2 === 1,
  };
}
