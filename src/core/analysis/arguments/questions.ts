import { fitted } from '../../fitted.js';
import type { Cue, Question } from '../analysis.js';
import { hashWord } from '../language/hash.js';
import { Mark, type Sentence, type Tokens } from '../language/tokens.js';
import { wordSet } from '../language/word-set.js';
import { cueOf } from './evidence.js';
import type { Marker } from './markers.js';

/** What a sentence with a question mark looks like by itself. */
export interface Asking {
  readonly asks: Marker | null;
  readonly rhetorical: Cue | null;
  /** Its first word, where that asks: "why", "does". */
  readonly opener: Cue | null;
}

const OPENERS = wordSet(
  `what who whom whose which where when why how is are was were do does did can could will would should has have had may
  was wer wo wann warum wieso wie welche ist sind kann hat gibt qui que quoi quand où comment pourquoi est
  qué quién dónde cuándo cómo cuál quem onde quando como qual che chi dove quando come quale wat wie waar wanneer hoe waarom`,
);
/** How English turns a clause round to ask, told apart from "do it" and "what is needed is". */
const ASKING = wordSet('where why how who when');
const TURNS = wordSet('is are do does did can could would will should has have');
const TURNS_ANY = wordSet('does did is are can could would will was');
const SUBJECTS = wordSet('you we they he she it this that there anyone anybody someone somebody i');
const YOU_WE = wordSet('you we they i anyone anybody');
const DO_HAVE = wordSet('do have has');
const WHAT = hashWord('what');
const DOES = wordSet('do does did can could would should about');
/** Openers of an answer to one's own question. */
const OWN_ANSWER = wordSet('no yes of nothing nobody never hardly exactly because nope nein ja non oui sí sim sì nee');
/** This many questions on end are a speech. */
const CHAIN = 3;

/** Whether an English sentence is built as a question, with or without its mark: "How does that compare", "Did you try it". */
export function opensAsking({ hashes }: Tokens, { from, to }: Sentence): boolean {
  if (to - from < FEWEST_TO_ASK) return false;
  const [first, second] = [hashes[from], hashes[from + 1]];
  if (ASKING.has(first)) return TURNS.has(second);
  if (first === WHAT) return DOES.has(second);
  if (TURNS_ANY.has(first)) return SUBJECTS.has(second);
  return DO_HAVE.has(first) && YOU_WE.has(second);
}

const FEWEST_TO_ASK = 3;

/** Looks at a sentence that ends in a question mark. */
export function readAsking(tokens: Tokens, sentence: Sentence, markers: readonly Marker[]): Asking {
  const { from, to, questions, bangs } = sentence;
  const rhetorical = markers.find(({ cue, behind }) => cue === 'rhetorical' && (behind > 0 || to - from <= CHAIN + 1));
  const doubled =
    questions > 1 || bangs > 0 ? { start: sentence.end - questions - bangs, end: sentence.end, cue: 'marks' } : null;
  const open = OPENERS.has(tokens.hashes[from]) && !(tokens.marks[from] & Mark.Quoted);
  return {
    asks: markers.find(({ cue }) => cue === 'asks') ?? null,
    rhetorical: rhetorical ? cueOf(rhetorical) : doubled,
    opener: open ? { start: tokens.starts[from], end: tokens.ends[from], cue: 'question-word' } : null,
  };
}

/** The first word of a sentence, where people begin so when they answer their own question. */
export function readReply({ hashes, starts, ends }: Tokens, { from }: Sentence): Cue | null {
  return OWN_ANSWER.has(hashes[from]) ? { start: starts[from], end: ends[from], cue: 'own-answer' } : null;
}

/** A sentence of a post as far as judging its questions needs it. */
export interface AskingSentence {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  readonly asking: Asking | null;
  /** Its first word, where that may answer the question before it. */
  readonly reply: Cue | null;
}

/**
 * The questions of a post: real where they ask people for something; rhetorical where they only challenge, come in chains, or
 * are answered by the next words. `helps`: people are here to help one another, so a plain question wants an answer.
 */
export function judgeQuestions(sentences: readonly AskingSentence[], helps: boolean): readonly Question[] {
  if (!sentences.some(({ asking }) => asking)) return fitted(null);
  const found: Question[] = [];
  sentences.forEach((sentence, i) => {
    const { asking } = sentence;
    if (!asking) return;
    const { start, end } = sentence;
    const answered = i + 1 < sentences.length ? sentences[i + 1].reply : null;
    const isLast = !sentences.slice(i + 1, i + 1 + CHAIN).some((later) => !later.asking);
    const rhetorical = asking.rhetorical ?? answered ?? (helps ? null : chainAt(sentences, i));
    if (asking.asks && !answered) found.push({ start, end, kind: 'real', cue: cueOf(asking.asks) });
    else if (rhetorical) found.push({ start, end, kind: 'rhetorical', cue: rhetorical });
    else if (asking.opener && (helps || isLast)) found.push({ start, end, kind: 'real', cue: asking.opener });
    else found.push({ start, end, kind: 'unknown', cue: null });
  });
  return fitted(found);
}

/** The questions right before or behind, where there are enough of them to make a speech. */
function chainAt(sentences: readonly AskingSentence[], at: number): Cue | null {
  let from = at;
  while (from > at - CHAIN && from > 0 && sentences[from - 1].asking) from--;
  let to = at + 1;
  while (to < from + CHAIN && to < sentences.length && sentences[to].asking) to++;
  return to - from >= CHAIN ? { start: sentences[from].start, end: sentences[to - 1].end, cue: 'chain' } : null;
}
