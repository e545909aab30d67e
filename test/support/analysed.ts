/** Texts with their analyses by hand, as the insights panel gets them. */
import type {
  Agreement,
  Analysis,
  Objection,
  OpenQuestion,
  PointState,
  PointVoice,
  PostAnalysis,
  PostCue,
  PostSpan,
  SideWeight,
  Span,
  Stance,
  StanceLabel,
  WarningCode,
} from '../../src/core/index.js';
import { packReasons } from '../../src/core/analysis/sentiment/reasons.js';
import type { AnalysedText } from '../../src/extension/panel-source.js';
import { analysisOf } from './analysis.js';
import { discussionOf, idAt, type Page, type PageLiteral, type PostLiteral } from './discussion.js';

/** A post with its mood: a score, or null where none is known; with its stance, and words of it that tell either. */
export type MoodyPost = PostLiteral & {
  readonly mood?: number | null;
  readonly moodWords?: string;
  readonly stance?: StanceLabel;
  readonly stanceWords?: string;
};

/** Words of a post, as they stand in it. */
export type WordsOf = readonly [post: number, words: string];

/** What was worked out, with posts by index and places by their words. */
export interface InsightsLiteral {
  readonly sentences?: readonly WordsOf[];
  readonly points?: readonly {
    readonly label: WordsOf;
    readonly posts: readonly number[];
    readonly for?: readonly number[];
    readonly against?: readonly number[];
    readonly evidence?: readonly WordsOf[];
    readonly state?: PointState;
    /** How a post takes its side, and the words of it that tell. */
    readonly voices?: readonly (readonly [how: PointVoice['how'], said: WordsOf, cue?: string])[];
    readonly best?: WordsOf;
    readonly exchanges?: readonly (readonly [post: number, to: number])[];
  }[];
  readonly unanswered?: readonly number[];
  readonly notHelped?: readonly (readonly [question: WordsOf, cue: WordsOf])[];
  readonly agreements?: readonly (readonly [kind: Agreement['kind'], said: WordsOf, with_: number | null])[];
  readonly changes?: readonly (readonly [said: WordsOf, by: number | null])[];
  readonly answers?: readonly {
    readonly post: number;
    readonly proposal?: string;
    readonly objections?: readonly (readonly [met: Objection['met'], said: WordsOf, by?: WordsOf])[];
  }[];
  readonly passages?: readonly (readonly [words: string, disputes: readonly WordsOf[]])[];
  readonly coverage?: number;
  readonly warnings?: readonly (readonly [code: WarningCode, words: string])[];
}

/** A text with its discussion and analysis, as the panel's source gives it. */
export function analysedOf(
  posts: readonly MoodyPost[],
  page: PageLiteral = {},
  literal: InsightsLiteral = {},
  change: Partial<AnalysedText> = {},
): AnalysedText {
  const read = discussionOf(posts, page);
  const { text, discussion } = read;
  const warnings = (literal.warnings ?? []).map(([code, words]) => {
    const start = text.indexOf(words);
    return { code, message: `Doubtful: ${words}`, start, end: start + words.length };
  });
  const placed = ([post, words]: WordsOf): { post: number; words: string } => ({ post, words });
  const { coverage } = literal;
  const analysis = analysisOf(text, discussion, {
    posts: Object.fromEntries(
      posts.map((post, i) => [i, { ...sentimentOf(read, post, i), stance: stanceOf(read, post, i) }]),
    ),
    sentences: (literal.sentences ?? []).map((place) => ({ ...placed(place), why: 'telling' })),
    points: (literal.points ?? []).map(({ label, evidence = [], ...point }) => ({
      ...{ label: label[1], evidence: [label, ...evidence].map(placed) },
      ...(point.for && { for: point.for }),
      ...(point.against && { against: point.against }),
    })),
    unanswered: literal.unanswered ?? [],
    ...(coverage !== undefined && { coverage }),
  });
  return {
    ...{ kind: 'analysed', compared: null, document: 'file:///pages/test.txt', version: 1 },
    settings: { sentiment: true, stance: true },
    text,
    discussion: { ...discussion, warnings },
    platform: discussion.format,
    analysis: withRest(analysis, read, posts, literal),
    ...change,
  };
}

/** Adds what `analysisOf` has no words for. */
function withRest(analysis: Analysis, read: Page, posts: readonly MoodyPost[], literal: InsightsLiteral): Analysis {
  const at = ([post, words]: WordsOf): PostSpan => ({ post: idAt(post), ...spanOf(read, post, words) });
  const cue = (place: WordsOf): PostCue => ({ ...at(place), cue: 'by-hand' });
  const idOf = (post: number | null): string | null => (post === null ? null : idAt(post));
  const points = analysis.summary.points.map((point, i) => {
    const { voices = [], best, exchanges = [], ...given } = literal.points![i];
    const weight = { for: weightOf(posts, given.for), against: weightOf(posts, given.against) };
    return {
      ...{ ...point, weight, posts: given.posts.map(idAt), voteWeight: weight.for.votes },
      ...(given.state && { state: given.state }),
      voices: voices.map(([how, said, words]) => ({
        ...at(said),
        ...{ how, side: how === 'states' || how === 'agrees' ? ('for' as const) : ('against' as const) },
        cue: words === undefined ? null : cue([said[0], words]),
      })),
      best: best ? { ...at(best), kind: 'reason' as const, claim: at(literal.points![i].label), cue: null } : null,
      exchanges: exchanges.map(([post, to]) => ({ post: idAt(post), to: idAt(to) })),
    };
  });
  const moods = new Map<string, number[]>();
  for (const { author, mood } of posts) {
    if (author !== undefined && mood != null) moods.set(author, [...(moods.get(author) ?? []), mood]);
  }
  const participants = analysis.participants.map((participant) => {
    const own = moods.get(participant.author);
    const mean = own ? own.reduce((total, mood) => total + mood, 0) / own.length : null;
    const changes = (literal.changes ?? [])
      .filter(([[post]]) => posts[post].author === participant.author)
      .map(([said, by]) => ({ ...cue(said), by: idOf(by) }));
    return { ...participant, changes, sentiment: mean };
  });
  const summary = {
    ...analysis.summary,
    points,
    openQuestions: (literal.notHelped ?? []).map(([question, says]): OpenQuestion => ({
      ...at(question),
      state: 'not-helped',
      cue: cue(says),
    })),
    agreements: (literal.agreements ?? []).map(([kind, said, other]) => ({ ...cue(said), kind, with: idOf(other) })),
    answers: (literal.answers ?? []).map(({ post, proposal, objections = [] }) => ({
      post: idAt(post),
      proposal: proposal === undefined ? null : spanOf(read, post, proposal),
      objections: objections.map(([met, said, by]) => ({ ...at(said), cue: null, met, by: by ? at(by) : null })),
    })),
    passages: (literal.passages ?? []).map(([words, disputes]) => {
      const start = read.text.indexOf(words);
      const found = disputes.map((place) => ({ ...at(place), match: 'close' as const, cue: null }));
      return { start, end: start + words.length, disputes: found };
    }),
  };
  return { ...analysis, participants, summary };
}

/** Where those words of a post stand. */
function spanOf({ text, discussion }: Page, post: number, words: string): Span {
  const start = text.indexOf(words, discussion.posts[post].start);
  return { start, end: start + words.length };
}

/** What is behind the posts of one side. */
function weightOf(posts: readonly MoodyPost[], side: readonly number[] = []): SideWeight {
  const votes = side.map((i) => posts[i].votes).filter((found) => found !== undefined);
  const people = new Map<string, number | undefined>();
  for (const i of side) {
    const name = posts[i].author ?? `nobody ${i}`;
    people.set(name, posts[i].reputation ?? people.get(name));
  }
  const reputations = [...people.values()].filter((found) => found !== undefined);
  return { people: people.size, votes: sum(votes), reputation: sum(reputations) };
}

function sum(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0);
}

function sentimentOf(
  read: Page,
  { mood, moodWords }: MoodyPost,
  post: number,
): Pick<PostAnalysis, 'sentiment' | 'moodWords'> {
  if (mood == null) return { sentiment: null, moodWords: [] };
  const label = mood > 0.1 ? 'positive' : mood < -0.1 ? 'negative' : 'neutral';
  const reasons = moodWords === undefined ? [] : packReasons([{ ...spanOf(read, post, moodWords), weight: mood }]);
  return { sentiment: { score: mood, label, confidence: 0.8 }, moodWords: reasons };
}

function stanceOf(read: Page, { stance, stanceWords, answers }: MoodyPost, post: number): Stance | null {
  if (stance === undefined) return null;
  const reasons = stanceWords === undefined ? [] : [{ ...spanOf(read, post, stanceWords), cue: 'by-hand' }];
  return { to: answers === undefined ? 'topic' : 'parent', label: stance, confidence: 0.7, reasons };
}
