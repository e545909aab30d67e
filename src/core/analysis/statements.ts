import type { Post, Span } from '../discussion.js';
import type { ArgumentLink, Cue } from './analysis.js';
import { appreciates } from './arguments/appreciation.js';
import { linkClauses } from './arguments/clauses.js';
import { findEvidence, type Evidence } from './arguments/evidence.js';
import { findMarkers, type Marker } from './arguments/markers.js';
import { narrates } from './arguments/narration.js';
import { opensAsking, readAsking, readReply, type Asking } from './arguments/questions.js';
import { standingOf } from './arguments/standing.js';
import { roleOf, type RoleJudgement } from './arguments/role.js';
import { hashPair } from './language/hash.js';
import type { HashTable } from './language/hash-table.js';
import { contentStems, type Stems } from './language/stems.js';
import type { Language } from './language/stop-words.js';
import { Mark, type Sentence, type Tokens } from './language/tokens.js';
import { Shift, shifters } from './sentiment/shifters.js';
import { wordSet } from './language/word-set.js';

/** A sentence of a post with what summary and points look at. */
export interface Statement extends Span {
  /** Index of its post. */
  readonly post: number;
  /** Its place among the post's sentences, from 0. */
  readonly place: number;
  readonly words: number;
  /** It was read in. */
  readonly language: Language;
  /** Sorted stems of its content words. */
  readonly stems: Stems;
  readonly role: RoleJudgement;
  /** It is a question, also one that lacks its mark. */
  readonly asks: boolean;
  /** Hash of all its words: equal for the same sentence elsewhere. */
  readonly key: number;
  /** Share of its words, 0…1, that are code, numbers or addresses. */
  readonly codeShare: number;
  /** Share of its words, 0…1, that begin with a capital. */
  readonly capitalShare: number;
  /** It speaks of "I" or "we". */
  readonly isPersonal: boolean;
  /** Sorted stems that stand right behind a negation. */
  readonly negated: Stems;
  /** Sorted stems of the words that a negation stands right before. */
  readonly denied: Stems;
  /** The first negation; null when there is none. */
  readonly negation: Span | null;
  /** What its words do in an argument, in order. */
  readonly markers: readonly Marker[];
  /** What it offers in support of others. */
  readonly evidence: Evidence | null;
  /** Premise and claim where the sentence holds both. */
  readonly clauses: ArgumentLink | null;
  /** Null where it does not ask. */
  readonly asking: Asking | null;
  /** How well it can be read alone, 0…1. */
  readonly standing: number;
  /** Half of its words and more are others', in quotation marks. */
  readonly isQuoted: boolean;
  /** It only praises, likes, wishes or looks forward. */
  readonly appreciates: boolean;
  /** It only tells what its speaker did, does or is going to do. */
  readonly narrates: boolean;
  /** It begins with a greeting, thanks or laughter. */
  readonly chats: boolean;
  /** Its first word, where that may answer the question before it. */
  readonly reply: Cue | null;
}

const PERSONAL = wordSet(
  "i i'm i've i'd my we we're our ich wir mein unser je j'ai nous mon yo mi nosotros eu nós io noi mio ik wij we mijn",
);
const REACH_OF_NEGATION = 3;
const NONE: Stems = [];
const PLAIN = { negated: NONE, denied: NONE, negation: null };
const NOT_PLAIN = Mark.Code | Mark.Link | Mark.HasDigit;

/** The sentences of a scanned and stemmed post. `isEnglish`: false where it is only read as if it were. */
export function readStatements(
  tokens: Tokens,
  post: number,
  language: Language,
  isEnglish = language === 'en',
): Statement[] {
  return tokens.sentences.map((sentence, place) =>
    readStatement(tokens, sentence, { post, place }, language, isEnglish),
  );
}

function readStatement(
  tokens: Tokens,
  sentence: Sentence,
  { post, place }: Pick<Statement, 'post' | 'place'>,
  language: Language,
  isEnglish: boolean,
): Statement {
  const { start, end, from, to } = sentence;
  const { hashes, marks } = tokens;
  let code = 0;
  let capitals = 0;
  let quoted = 0;
  let isPersonal = false;
  let key = 0;
  for (let i = from; i < to; i++) {
    const mark = marks[i];
    if (mark & NOT_PLAIN) code++;
    if (mark & Mark.Capital) capitals++;
    if (mark & Mark.Quoted) quoted++;
    if (!isPersonal && PERSONAL.has(hashes[i])) isPersonal = true;
    key = hashPair(key, hashes[i]);
  }
  const words = to - from;
  const markers = findMarkers(tokens, sentence, language);
  const standing = standingOf(tokens, sentence, markers, isEnglish);
  const { negated, denied, negation } = readNegations(tokens, sentence, shifters(language));
  return {
    start,
    end,
    post,
    place,
    words,
    language,
    stems: contentStems(tokens, from, to),
    role: roleOf(tokens, sentence),
    asks: sentence.questions > 0 || (isEnglish && opensAsking(tokens, sentence)),
    key,
    codeShare: code / words,
    capitalShare: capitals / words,
    isPersonal,
    negated,
    denied,
    negation,
    markers,
    evidence: code < words * RECORD ? findEvidence(tokens, sentence, markers) : null,
    clauses: linkClauses(tokens, sentence, markers),
    asking: sentence.questions > 0 ? readAsking(tokens, sentence, markers) : null,
    standing,
    isQuoted: quoted * 2 >= words,
    appreciates: appreciates(tokens, sentence, markers),
    narrates: isEnglish && narrates(tokens, sentence),
    chats: markers.length > 0 && markers[0].cue === 'chatter' && markers[0].before === 0,
    reply: sentence.questions > 0 ? null : readReply(tokens, sentence),
  };
}

/**
 * Leaves out what a page repeats in three posts and more, such as its buttons, and what a person does, such as a signature. Of words
 * that two people use alike the first ones stay: the others repeat them.
 */
export function withoutFurniture(statements: readonly Statement[], posts: readonly Post[]): readonly Statement[] {
  const uses = new Map<number, Uses>();
  for (const { key, post } of statements) {
    const use = uses.get(key);
    if (!use) uses.set(key, { first: post, second: -1, isCommon: false });
    else if (use.second < 0) {
      if (use.first !== post) use.second = post;
    } else if (use.second !== post) use.isCommon = true;
  }
  return statements.filter(({ key, post }) => {
    const use = uses.get(key);
    if (!use || use.second < 0) return true;
    if (use.isCommon) return false;
    const { author } = posts[use.first];
    return post === use.first && (author === null || author !== posts[use.second].author);
  });
}

/** Statements by the index of their post, empty for one without any. */
export type StatementsByPost = readonly (readonly Statement[])[];

/** Parts a list of statements by their posts, of which there are so many. */
export function groupByPost(statements: readonly Statement[], posts: number): StatementsByPost {
  const groups: (readonly Statement[])[] = new Array<readonly Statement[]>(posts).fill([]);
  for (let from = 0, to = 0; from < statements.length; from = to) {
    const { post } = statements[from];
    while (to < statements.length && statements[to].post === post) to++;
    groups[post] = statements.slice(from, to);
  }
  return groups;
}

/** The posts that have a sentence; it is common where there are more than two. Statements come post by post. */
interface Uses {
  readonly first: number;
  second: number;
  isCommon: boolean;
}

/** The first negation, and the stems right behind and up to three words behind any; punctuation is not crossed. */
export function readNegations(
  { hashes, marks, stems, starts, ends }: Tokens,
  { from, to }: Sentence,
  shifts: HashTable,
): Pick<Statement, 'negated' | 'denied' | 'negation'> {
  let found: number[] | null = null;
  let denied: number[] | null = null;
  let negation: Span | null = null;
  let left = 0;
  for (let i = from; i < to; i++) {
    if (marks[i] & (Mark.AfterComma | Mark.AfterBreak)) left = 0;
    if (left > 0 && stems[i] !== 0) (found ??= []).push(stems[i]);
    if (left === REACH_OF_NEGATION && stems[i] !== 0) (denied ??= []).push(stems[i]);
    if ((shifts.get(hashes[i]) as Shift) === Shift.Negate) {
      left = REACH_OF_NEGATION;
      negation ??= { start: starts[i], end: ends[i] };
    } else left--;
  }
  return negation === null ? PLAIN : { negated: sorted(found), denied: sorted(denied), negation };
}

function sorted(stems: number[] | null): Stems {
  return stems ? stems.sort((a, b) => a - b) : NONE;
}

/** Whether a sentence is what a page notes of a post, such as the date of an edit, rather than what somebody says. */
export function isRecord(codeShare: number, standing: number): boolean {
  return codeShare >= RECORD && standing < UNREADABLE;
}

const RECORD = 0.35;
const UNREADABLE = 0.3;
