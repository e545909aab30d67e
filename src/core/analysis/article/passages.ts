import type { Cue, DisputedPassage, PassageDispute, PostAnalysis } from '../analysis.js';
import type { Discussion, Post, Span } from '../../discussion.js';
import { countShared, isIn } from '../language/sorted.js';
import { Scanner } from '../language/scan.js';
import { contentStems, stemsOf, stemWords, type Stems } from '../language/stems.js';
import { reasonsOf } from '../sentiment/reasons.js';
import { shifters } from '../sentiment/shifters.js';
import type { Language } from '../language/stop-words.js';
import { wordWeight } from '../language/word-weight.js';
import { readNegations, type Statement, type StatementsByPost } from '../statements.js';

/** How much of an article is read, in characters. */
const ARTICLE_REACH = 30_000;
/** A stem in more sentences of the article than this finds none. */
const CROWD = 30;
/** A shorter sentence, or a shorter quotation, is repeated by chance. */
const FEWEST_STEMS = 3;
/** A quotation has this share of its weight in the sentence it is from. */
const QUOTED = 0.75;
/** A sentence speaks of another in nearly the same words from this likeness on. */
const CLOSE = 0.62;
/** So many sentences behind a quotation speak of it. */
const BEHIND = 3;
/** A mood word as bad as this speaks against what was quoted. */
const BAD = -0.08;
const MOST_PASSAGES = 10;
const LONGEST_QUOTE = 2000;

/** A sentence of the article. */
type Passage = Span & Pick<Statement, 'stems' | 'negated'>;

/** What posts quote or repeat of the article and speak against, the most disputed passage first. */
export function findDisputedPassages(
  text: string,
  discussion: Discussion,
  byPost: StatementsByPost,
  analyses: readonly PostAnalysis[],
  language: Language,
): DisputedPassage[] {
  const { article } = discussion;
  if (!article) return [];
  const scanner = new Scanner();
  const passages = readArticle(text, article, scanner, language);
  const index = indexByStem(passages);
  const found = new Map<Passage, PassageDispute[]>();
  discussion.posts.forEach((post, i) => {
    const own = byPost[i];
    const all = [...quotesIn(post, own, i), ...repeatsIn(post, own, i)];
    if (all.length === 0) return;
    const seen = new Set<Passage>();
    for (const [passage, dispute] of all) {
      if (seen.has(passage)) continue;
      seen.add(passage);
      const disputes = found.get(passage);
      if (disputes) disputes.push(dispute);
      else found.set(passage, [dispute]);
    }
  });
  return [...found]
    .map(([{ start, end }, disputes]) => ({ start, end, disputes }))
    .sort((a, b) => b.disputes.length - a.disputes.length || a.start - b.start)
    .slice(0, MOST_PASSAGES);

  /** Quotations of the article with an objection behind them. */
  function quotesIn(post: Post, own: readonly Statement[], i: number): [Passage, PassageDispute][] {
    const quotes = post.quotes
      .filter((quote) => quote.post === null && quote.end - quote.start <= LONGEST_QUOTE)
      .map(({ start, end }) => ({ start, end, stems: stemsOf(scanner.scan(text, [{ start, end }]), language) }));
    const inBody = own.filter(({ isQuoted }) => isQuoted);
    if (quotes.length + inBody.length === 0) return [];
    return [...quotes, ...inBody].flatMap((quote): [Passage, PassageDispute][] => {
      const passage = nearest(quote.stems, partOfIt, QUOTED);
      if (!passage) return [];
      const from = own.findIndex(({ start }) => start >= quote.end);
      const behind = from < 0 ? [] : own.slice(from, from + BEHIND);
      const against = objectionIn(behind, i);
      if (!against) return [];
      const { place, cue } = against;
      return [[passage, { post: post.id, start: place.start, end: place.end, match: 'quoted', cue }]];
    });
  }

  /** Sentences that say nearly the same as one of the article, but deny it or object. */
  function repeatsIn(post: Post, own: readonly Statement[], i: number): [Passage, PassageDispute][] {
    const found: [Passage, PassageDispute][] = [];
    for (const statement of own) {
      const { stems, start, end, isQuoted, asks } = statement;
      if (isQuoted || asks) continue;
      const passage = nearest(stems, likeIt, CLOSE);
      if (!passage) continue;
      const cue =
        negationOf(statement, passage) ??
        (isRepeated(stems, passage) ? null : objectionIn([statement], i, false)?.cue) ??
        null;
      if (cue) found.push([passage, { post: post.id, start, end, match: 'close', cue }]);
    }
    return found;
  }

  /** The sentence of the article most like these stems, where it is as like as `least`. */
  function nearest(stems: Stems, likeness: Likeness, least: number): Passage | null {
    if (stems.length < FEWEST_STEMS) return null;
    let candidates: Set<Passage> | null = null;
    for (const stem of stems) {
      for (const passage of index.get(stem) ?? NONE) (candidates ??= new Set()).add(passage);
    }
    if (candidates === null) return null;
    const own = weightOf(stems);
    let best: Passage | null = null;
    let most = least;
    for (const passage of candidates) {
      if (countShared(stems, passage.stems) < FEWEST_STEMS) continue;
      const shared = weightOf(stems.filter((stem) => isIn(passage.stems, stem)));
      const like = likeness(shared, own, weightOf(passage.stems));
      if (like >= most) {
        most = like;
        best = passage;
      }
    }
    return best;
  }

  /** The first of these sentences that objects, by its words, by the post's clear stance, or by a word of bad mood. */
  function objectionIn(
    statements: readonly Statement[],
    i: number,
    byMood = true,
  ): { readonly place: Span; readonly cue: Cue | null } | null {
    const { stance } = analyses[i];
    for (const place of statements) {
      const marker = place.markers.find(({ cue }) => cue === 'objection' || cue === 'not-helped');
      if (marker) return { place, cue: { start: marker.start, end: marker.end, cue: marker.cue } };
      const bad =
        byMood &&
        !place.negation &&
        reasonsOf(analyses[i]).find(
          ({ start, end, weight }) => weight <= BAD && start >= place.start && end <= place.end,
        );
      if (bad) return { place, cue: { start: bad.start, end: bad.end, cue: 'mood' } };
    }
    if (stance?.label !== 'disagree' || stance.to !== 'topic' || statements.length === 0) return null;
    return { place: statements[0], cue: stance.reasons[0] ?? null };
  }
}

/** How like another sentence one is, by the weight that they share and that each has. */
type Likeness = (shared: number, own: number, other: number) => number;
const partOfIt: Likeness = (shared, own) => shared / own;
const likeIt: Likeness = (shared, own, other) => shared / Math.sqrt(own * other);
const NONE: readonly Passage[] = [];

function readArticle(text: string, { start, end }: Span, scanner: Scanner, language: Language): Passage[] {
  const tokens = scanner.scan(text, [{ start, end: Math.min(end, start + ARTICLE_REACH) }]);
  stemWords(tokens, language);
  const shifts = shifters(language);
  return tokens.sentences
    .map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      stems: contentStems(tokens, sentence.from, sentence.to),
      negated: readNegations(tokens, sentence, shifts).negated,
    }))
    .filter(({ stems }) => stems.length >= FEWEST_STEMS);
}

function indexByStem(passages: readonly Passage[]): ReadonlyMap<number, readonly Passage[]> {
  const index = new Map<number, Passage[]>();
  for (const passage of passages) {
    for (const stem of passage.stems) {
      const list = index.get(stem);
      if (!list) index.set(stem, [passage]);
      else list.push(passage);
    }
  }
  for (const [stem, list] of index) if (list.length > CROWD) index.delete(stem);
  return index;
}

/** The negation that one of the two has before words that the other says plainly. */
function negationOf(statement: Statement, passage: Passage): Cue | null {
  if (denies(statement, passage) && statement.negation) return { ...statement.negation, cue: 'negation' };
  return null;
}

function denies({ negated }: Statement, other: Passage): boolean {
  return negated.some((stem) => isIn(other.stems, stem) && !isIn(other.negated, stem));
}

/** Whether a sentence is one of the article's, word for word. */
function isRepeated(stems: Stems, passage: Passage): boolean {
  return stems.length === passage.stems.length && countShared(stems, passage.stems) === stems.length;
}

function weightOf(stems: Stems): number {
  let sum = 0;
  for (const stem of stems) sum += wordWeight(stem);
  return sum;
}
