import { CASED_END, Char, kindOf, lowerOf } from '../language/chars.js';
import { isAbbreviation } from '../language/abbreviations.js';
import { hashWord } from '../language/hash.js';
import { Mark, type Sentence, type Tokens } from '../language/tokens.js';
import { phraseTable } from '../language/phrase-table.js';
import { wordSet } from '../language/word-set.js';
import type { Marker } from './markers.js';

/** Words at the start that point back to what was said before. */
const DANGLING = wordSet(
  `this that these those it it's its that's this's he she they them his her their he's she's they're such both neither same another former
  latter er erm uh um umm hmm hm eh ah oh haha lol ps p.s btw anyways and but or so then also because which however therefore besides otherwise instead nor yet too thus hence likewise similarly still
  especially particularly yes no yeah yep nope sure exactly wrong incorrect agreed indeed well ok okay here there's anyway plus furthermore moreover again
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
  seems seem looks look costs cost helps help lets leads lead shows show try`,
);

/** Said before the sentence proper. */
const OPINIONS = phraseTable([
  `i think, i think that, i believe, i believe that, i guess, i suppose, i feel, i feel that, i know, i doubt, i mean, in my opinion, imo, imho,
  of course, so far, in fact, actually, obviously, clearly, basically, honestly, personally, maybe, perhaps, naturally, again, apparently, frankly,
  it seems, it seems that, it seems to me that, of course not, on the other hand, for that reason, for that reason alone, as for, at least, after that, and after that, in any case, in general, as always,
  if, because, since, although, though, when, while, as, unless, even if, once`,
]);

/** Said of what stands before or behind: the sentence is an instance of it, says it again, or only supposes something. */
const RESUMING = phraseTable([
  `in other words, that said, that being said, having said that, needless to say, everything you, all you said, what you say, what you said, what you describe,
  what you mean, what you wrote, something people, something that, something i, something you, something we, something to, for example, for instance, e.g, all of this is, all this is,
  on top of that, at that point, same goes, even then, even so, easier said than done, say you, suppose, supposing, imagine, assume, assuming, let's say`,
]);

// Factors on how well a sentence stands by itself.
const TALKS_OF_TALK = 0.25;
const CHATS = 0.15;
const LEANS = 0.35;
const RESUMES = 0.5;
const SPEAKS_TO = 0.75;
const OF_ONESELF = 0.8;
const UNFINISHED = 0.5;
/** It ends with an address, which people put no mark behind. */
const REFERS = 0.65;
const NO_VERB = 0.7;
/** So few words without a verb are a fragment, unless they advise. */
const FRAGMENT = 0.35;
const FEW = 7;
const QUOTED = 0.1;
const BRACKETED = 0.1;
const SHOUTS = 0.7;
const MOSTLY = 0.5;
/** It ends in a colon or with "e.g.": what it announces comes behind. */
const ANNOUNCES = 0.4;
const POINTS_BACK = 0.6;
/** A sentence with so many commas, one for so many words, lists things and claims nothing. */
const FEWEST_COMMAS = 4;
const LISTED = 4;
const LISTS = 0.3;
const SHORT = 6;

/**
 * How well a sentence can be read alone, 0…1: whole, with a verb, without words that point back, neither greeting nor talk
 * about the talk, its author's own.
 */
export function standingOf(tokens: Tokens, sentence: Sentence, markers: readonly Marker[], isEnglish: boolean): number {
  const { from, to } = sentence;
  let quoted = 0;
  let shouted = 0;
  let commas = 0;
  for (let i = from; i < to; i++) {
    if (tokens.marks[i] & Mark.Quoted) quoted++;
    if (tokens.marks[i] & Mark.Shout) shouted++;
    if (tokens.marks[i] & Mark.AfterComma) commas++;
  }
  const words = to - from;
  let standing = 1;
  if (quoted >= words * MOSTLY) standing *= QUOTED;
  if (shouted >= words * MOSTLY) standing *= SHOUTS;
  if (commas >= FEWEST_COMMAS && commas * LISTED >= words) standing *= LISTS;
  if (isBracketed(tokens, sentence)) standing *= BRACKETED;
  if (!isFinished(tokens, sentence)) standing *= tokens.marks[to - 1] & Mark.Link ? REFERS : UNFINISHED;
  if (isEnglish && !hasVerb(tokens, from, to)) standing *= words < FEW && !advises(markers) ? FRAGMENT : NO_VERB;
  if (words < SHORT) standing *= words / SHORT;
  for (const { cue, before } of markers) {
    if (cue === 'meta' || cue === 'edited' || cue === 'conceded' || cue === 'convinced' || cue === 'withdraws')
      standing *= TALKS_OF_TALK;
    else if (cue === 'chatter' && before === 0) standing *= CHATS;
    else if (cue === 'advert' || cue === 'insult') standing *= TALKS_OF_TALK;
  }
  if (tokens.text.charCodeAt(sentence.end) === 0x3a || isAbbreviation(tokens.hashes[to - 1])) standing *= ANNOUNCES;
  if (pointsBack(tokens, from, to)) standing *= POINTS_BACK;
  if (words < BRIEF && HANGING.has(tokens.hashes[to - 1])) standing *= LEANS;
  return standing * openingOf(tokens, firstWord(tokens, from, to), to);
}

/** The first word that is one: an emoticon before it answers what was said before. */
function firstWord({ marks }: Tokens, from: number, to: number): number {
  let at = from;
  while (at + 1 < to && marks[at] & Mark.Emoji) at++;
  return at;
}

/** What the first word says: whether the sentence begins here, and of whom it speaks. */
function openingOf(tokens: Tokens, first: number, to: number): number {
  if (RESUMING.find(tokens, first, to)) return RESUMES;
  const skipped = OPINIONS.find(tokens, first, to);
  if (skipped && skipped.length > 1 && pointsWithThat(tokens, first + skipped.length, to)) return LEANS;
  if (tokens.hashes[first] === BECAUSE && !hasComma(tokens, first, to)) return RESUMES;
  return openingAt(tokens, skipped && first + skipped.length < to ? first + skipped.length : first, skipped !== null);
}

/** Whether the word before `at` is a "that" which means something said before ("I think that would help"), and opens no clause. */
function pointsWithThat({ hashes }: Tokens, at: number, to: number): boolean {
  return at < to && hashes[at - 1] === THAT && VERBS.has(hashes[at]);
}

/** Without a comma there is no second clause that the first one gives a ground for: "Because it leaks." answers what was asked. */
function hasComma({ marks }: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (marks[i] & (Mark.AfterComma | Mark.AfterBreak)) return true;
  return false;
}

/** How much of a pointing word counts. */
function openingAt({ text, starts, hashes, marks }: Tokens, from: number, isInside: boolean): number {
  if (marks[from] & Mark.Name) return LEANS;
  const first = text.charCodeAt(starts[from]);
  if (!isInside && kindOf(first) === Char.Letter && lowerOf(first) === first && first < CASED_END) return UNFINISHED;
  if (DANGLING.has(hashes[from])) return LEANS;
  if (ADDRESSING.has(hashes[from])) return SPEAKS_TO;
  return SELF.has(hashes[from]) ? OF_ONESELF : 1;
}

/** Whether a third person is spoken of before the sentence has named anything much. */
function pointsBack(tokens: Tokens, from: number, to: number): boolean {
  const { hashes, stems } = tokens;
  let named = 0;
  for (let i = from; i < to && named < ENOUGH_NAMED; i++) {
    if (i > from && THIRD.has(hashes[i])) return true;
    const isDoing = VERBS.has(hashes[i]) || (i > from && VERBS.has(hashes[i - 1]) && isGerund(tokens, i));
    if (stems[i] !== 0 && !isDoing) named++;
  }
  return false;
}

/** A doing ("try spraying") names nothing that "it" could mean. */
function isGerund({ text, starts, ends }: Tokens, i: number): boolean {
  return ends[i] - starts[i] > SHORTEST_GERUND && text.startsWith('ing', ends[i] - 3);
}

const SHORTEST_GERUND = 5;

/** Content words after which a pronoun may well mean one of them. */
const ENOUGH_NAMED = 2;
const THAT = hashWord('that');
const BECAUSE = hashWord('because');
const THIRD = wordSet('it they them he him she its their theirs');
/** A brief sentence that ends with one of them has said nothing without what it points to. */
const HANGING = wordSet('it this that these those them');
const BRIEF = 9;

function advises(markers: readonly Marker[]): boolean {
  return markers.some(({ cue }) => cue === 'advice');
}

/** Whether the words `from`…`to` hold a common English verb, or a word of such a form before what only a verb stands before. */
export function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  const { hashes } = tokens;
  for (let i = from; i < to; i++) if (VERBS.has(hashes[i])) return true;
  for (let i = from + 1; i + 1 < to; i++) if (OBJECTS.has(hashes[i + 1]) && endsAsVerb(tokens, i)) return true;
  return false;
}

/** What begins an object: "the steam damages the bindings". */
const OBJECTS = wordSet(
  'the a an this these those my your our his her their its me you us him them it no any every more less all another',
);

/** Whether a word ends in -s or -ed, as verbs do that tell of others or of the past. */
function endsAsVerb({ text, starts, ends, marks }: Tokens, i: number): boolean {
  const end = ends[i];
  if (end - starts[i] < SHORTEST_VERB || marks[i + 1] & (Mark.AfterComma | Mark.AfterBreak)) return false;
  return text.startsWith('ed', end - 2) || (text.charCodeAt(end - 1) === 0x73 && text.charCodeAt(end - 2) !== 0x73);
}

const SHORTEST_VERB = 4;

/** Whether all of a sentence stands in square brackets: what a program or an editor notes in a post ("[12 lines hidden]"). */
function isBracketed({ text }: Tokens, { start, end }: Sentence): boolean {
  if (text.charCodeAt(start) !== 0x5b) return false;
  const close = text.indexOf(']', start);
  return close >= end - CLOSING && close <= end;
}

/** Whether a sentence ends as one, with a mark of its own. */
function isFinished({ text }: Tokens, { end }: Sentence): boolean {
  for (let i = end - 1; i >= end - CLOSING; i--) if (ENDS.has(text.charCodeAt(i))) return true;
  return false;
}

/** Marks that may stand behind the full stop. */
const CLOSING = 3;
const ENDS = new Set([...'.!?…。'].map((char) => char.charCodeAt(0)));
