import { CASED_END, Char, kindOf, lowerOf } from '../language/chars.js';
import { Mark, type Sentence, type Tokens } from '../language/tokens.js';
import { wordSet } from '../language/word-set.js';
import type { Marker } from './markers.js';

/** Words at the start that point back to what was said before. */
const DANGLING = wordSet(
  `this that these those it it's its that's this's he she they them his her their he's she's they're such both neither same another former
  latter and but or so then also because which however therefore besides otherwise instead nor yet too thus hence likewise similarly still
  yes no yeah yep nope sure exactly indeed well ok okay here there's anyway plus furthermore moreover again
  das dies diese dieser dieses er sie es und aber oder also denn deshalb trotzdem ja nein doch
  cela ça ce cette ces il elle ils elles et mais ou donc car oui non
  esto eso este ese esta esa él ella ellos y pero o entonces sí isto isso este esse ele ela eles e mas ou então sim
  questo quello questa quella lui lei loro ma o quindi sì dit dat deze die hij zij ze en maar of dus ja nee`,
);
/** A little less: they lean on what is around them, but can be understood. */
const ADDRESSING = wordSet("you you're your you've you'd du ihr sie tu vous votre tú usted você voi tu je jij u");
const SELF = wordSet("i i'm i've i'd i'll my we we've ich wir mein je j'ai nous yo nosotros eu nós io noi ik wij");
/** Verbs that English sentences are seldom without; where none stands, the sentence may be a fragment. */
const VERBS = wordSet(
  `is are was were be been am isn't aren't wasn't weren't it's that's he's she's there's they're we're you're i'm has have had hasn't haven't
  hadn't do does did don't doesn't didn't will would can could shall should may might must won't wouldn't can't couldn't shouldn't cannot
  i've we've you've they've i'd we'd you'd they'd i'll we'll you'll they'll need needs make makes made get gets got go goes went give gives
  take takes took let use uses try keep put come comes came say says said think know see want wants means mean becomes became works work
  seems seem looks look costs cost helps help lets leads lead shows show`,
);

// Factors on how well a sentence stands by itself.
const TALKS_OF_TALK = 0.25;
const CHATS = 0.15;
const LEANS = 0.35;
const SPEAKS_TO = 0.75;
const OF_ONESELF = 0.8;
const UNFINISHED = 0.5;
const NO_VERB = 0.7;
const QUOTED = 0.1;
const SHOUTS = 0.7;
const MOSTLY = 0.5;
const SHORT = 6;

/**
 * How well a sentence can be read alone, 0…1: whole, with a verb, without words that point back, neither greeting nor talk
 * about the talk, its author's own.
 */
export function standingOf(tokens: Tokens, sentence: Sentence, markers: readonly Marker[], isEnglish: boolean): number {
  const { from, to } = sentence;
  let quoted = 0;
  let shouted = 0;
  for (let i = from; i < to; i++) {
    if (tokens.marks[i] & Mark.Quoted) quoted++;
    if (tokens.marks[i] & Mark.Shout) shouted++;
  }
  const words = to - from;
  let standing = 1;
  if (quoted >= words * MOSTLY) standing *= QUOTED;
  if (shouted >= words * MOSTLY) standing *= SHOUTS;
  if (!isFinished(tokens, sentence)) standing *= UNFINISHED;
  if (isEnglish && !hasVerb(tokens, from, to)) standing *= NO_VERB;
  if (words < SHORT) standing *= words / SHORT;
  for (const { cue, before } of markers) {
    if (cue === 'meta' || cue === 'edited' || cue === 'conceded' || cue === 'convinced' || cue === 'withdraws')
      standing *= TALKS_OF_TALK;
    else if (cue === 'chatter' && before === 0) standing *= CHATS;
    else if (cue === 'advert' || cue === 'insult') standing *= TALKS_OF_TALK;
  }
  return standing * openingOf(tokens, from);
}

/** What the first word says: whether the sentence begins here, and of whom it speaks. */
function openingOf({ text, starts, hashes, marks }: Tokens, from: number): number {
  if (marks[from] & Mark.Name) return LEANS;
  const first = text.charCodeAt(starts[from]);
  if (kindOf(first) === Char.Letter && lowerOf(first) === first && first < CASED_END) return UNFINISHED;
  if (DANGLING.has(hashes[from])) return LEANS;
  if (ADDRESSING.has(hashes[from])) return SPEAKS_TO;
  return SELF.has(hashes[from]) ? OF_ONESELF : 1;
}

/** Whether the words `from`…`to` hold a common English verb. */
export function hasVerb({ hashes }: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (VERBS.has(hashes[i])) return true;
  return false;
}

/** Whether a sentence ends as one, with a mark of its own. */
function isFinished({ text }: Tokens, { end }: Sentence): boolean {
  for (let i = end - 1; i >= end - CLOSING; i--) if (ENDS.has(text.charCodeAt(i))) return true;
  return false;
}

/** Marks that may stand behind the full stop. */
const CLOSING = 3;
const ENDS = new Set([...'.!?…。'].map((char) => char.charCodeAt(0)));
