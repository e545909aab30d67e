import { isIn } from '../language/sorted.js';
import { wordWeight } from '../language/word-weight.js';
import type { Message } from './message.js';

/** What speaks for message `j` being the one that message `i` answers, in the order of the weights. */
export const PAIR_FEATURES = [
  'previous', // the message right before
  'near', // minus the logarithm of the distance in messages
  'first', // the first message
  'firstForNew', // the first message, and the author has not spoken yet
  'answersMe', // it answered the author of `i`
  'namesMe', // it names the author of `i`
  'addressedLast', // last message of the one whom `i` addresses
  'addressedOlder', // an older message of that one
  'addressedOther', // a message of somebody else, though `i` addresses someone
  'namedLast', // last message of one whom `i` names without addressing anyone
  'sameAuthor',
  'goesOn', // the same author's last message, at most three messages back
  'sharedWords', // by how rare they are
  'quoted', // share of a quotation that stands in it
  'quotedAuthor', // by someone whom a quotation of `i` names
  'soon', // minus the logarithm of the minutes between them
  'asked', // it asks and `i` does not
  'system', // a line of no author
  'long', // its length, up to ten words
  'askedAgain', // the same author asks twice
] as const;

/** What speaks for message `i` opening a conversation. */
export const OPENING_FEATURES = [
  'always',
  'system',
  'asks',
  'addresses',
  'spokeBefore',
  'brief',
  'silence', // logarithm of the messages since the author last spoke, up to 3
  'greets',
] as const;

export type PairWeights = Readonly<Record<(typeof PAIR_FEATURES)[number], number>>;
export type OpeningWeights = Readonly<Record<(typeof OPENING_FEATURES)[number], number>>;

/** What is known before message `i`: the parents decided so far, and where each person last spoke. */
export interface History {
  readonly messages: readonly Message[];
  readonly parents: readonly (number | null)[];
  readonly lastBy: ReadonlyMap<string, number>;
}

/** The pair features of `i` and an earlier `j`. */
export function pairFeatures({ messages, parents, lastBy }: History, i: number, j: number): number[] {
  const message = messages[i];
  const other = messages[j];
  const me = message.author;
  const isLast = other.author !== null && lastBy.get(other.author) === j;
  const byAddressed = message.addresses !== null && other.author === message.addresses;
  const same = other.author === me;
  const parent = parents[j];
  const minutes = message.minutes !== null && other.minutes !== null ? Math.max(0, message.minutes - other.minutes) : 0;
  return [
    Number(j === i - 1),
    -Math.log(i - j),
    Number(j === 0),
    Number(j === 0 && me !== null && !lastBy.has(me)),
    Number(parent !== null && !same && messages[parent].author === me),
    Number(me !== null && !same && (other.addresses === me || other.names.has(me))),
    Number(byAddressed && isLast),
    Number(byAddressed && !isLast),
    Number(message.addresses !== null && !byAddressed),
    Number(message.addresses === null && isLast && other.author !== null && message.names.has(other.author)),
    Number(same),
    Number(same && isLast && i - j <= 3),
    sharedWords(message, other),
    quotedShare(message, other),
    Number(message.quotes.some((quote) => quote.author !== null && quote.author === other.author)) * (isLast ? 1 : 0.5),
    -Math.log(1 + minutes / 2),
    Number(other.asks && !message.asks),
    Number(other.author === null),
    Math.min(1, other.words / 10),
    Number(other.asks && message.asks && same),
  ];
}

/** The features of `i` opening a conversation. */
export function openingFeatures({ messages, lastBy }: History, i: number): number[] {
  const message = messages[i];
  const last = message.author === null ? undefined : lastBy.get(message.author);
  return [
    1,
    Number(message.author === null),
    Number(message.asks),
    Number(message.addresses !== null),
    Number(last !== undefined),
    Number(message.words < 4),
    last === undefined ? 3 : Math.min(3, Math.log(1 + i - last)),
    Number(message.greets),
  ];
}

function sharedWords(message: Message, other: Message): number {
  let shared = 0;
  let here = 0;
  let there = 0;
  for (const stem of message.stems) {
    const weight = wordWeight(stem) ** 2;
    here += weight;
    if (isIn(other.stems, stem)) shared += weight;
  }
  if (shared === 0) return 0;
  for (const stem of other.stems) there += wordWeight(stem) ** 2;
  // One rare word in a short message is no proof: as if each had one more.
  return Math.sqrt(shared / Math.sqrt((here + 60) * (there + 60)));
}

/** Share, 0…1, of the best quotation of `message` that stands in `other`, by runs of three words. */
function quotedShare(message: Message, other: Message): number {
  let best = 0;
  for (const { runs } of message.quotes) {
    let found = 0;
    for (const run of runs) if (isIn(other.runs, run)) found++;
    if (found > 0) best = Math.max(best, found / runs.length);
  }
  return best;
}
