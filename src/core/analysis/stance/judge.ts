import { likelyLanguage } from '../language/detect.js';
import { Scanner } from '../language/scan.js';
import { stemsOf } from '../language/stems.js';
import { withoutLoneQuoteMark } from '../language/skip.js';
import { isKnownLanguage, type Language } from '../language/stop-words.js';
import type { Tokens } from '../language/tokens.js';
import { scoreOf } from '../sentiment/score.js';
import { readFeatures, type Gist, type StanceFeatures } from './features.js';
import { stanceReasons, type Addressed } from './reasons.js';

/** How a reply stands to its parent, as far as it can be told. */
export interface Leaning {
  readonly label: 'agree' | 'disagree' | 'neutral';
  /** Probability, 0…1, that the label is right. */
  readonly confidence: number;
  /** Probabilities of the three labels; they add up to 1. */
  readonly scores: { readonly agree: number; readonly disagree: number; readonly neutral: number };
}

/** The same with whether it is to be shown. */
export interface StanceJudgement extends Leaning {
  /** Sure enough for a view; where false, a view says "unknown". */
  readonly shown: boolean;
}

/** A side that no words tell is shown from this confidence on: there two of three are right (docs/analysis.md). */
const SURE_WITHOUT_WORDS = 0.58;
/** Makes confidences agree with the share of right labels. */
const SHARPNESS = 1.2;

const replyScanner = new Scanner();
const parentScanner = new Scanner();

/** Judges whether `reply` agrees with `parent`. */
export function judgeStance(parent: string, reply: string): StanceJudgement {
  const tokens = replyScanner.scanText(withoutLoneQuoteMark(reply));
  const language = likelyLanguage(tokens);
  if (!isKnownLanguage(language)) return UNKNOWN;
  const addressed = parentScanner.scanText(parent);
  const judged = judgeReply(
    tokens,
    gistOf(tokens, language, scoreOf(tokens, language)),
    gistOf(addressed, language, scoreOf(addressed, language)),
    language,
  );
  const isSide = judged.label !== 'neutral';
  const isSure = isSide && judged.confidence >= SURE_WITHOUT_WORDS;
  const shown = isSure || stanceReasons(tokens, judged, PARENT) !== null;
  return { label: judged.label, shown, confidence: judged.confidence, scores: judged.scores };
}

const PARENT: Addressed = { to: 'parent', talk: 'debate', asks: false };

const UNKNOWN: StanceJudgement = {
  label: 'neutral',
  shown: false,
  confidence: 1 / 3,
  scores: { agree: 1 / 3, disagree: 1 / 3, neutral: 1 / 3 },
};

/** What people are at: in a debate a question challenges, where people help each other it wants to know. */
export type Talk = 'debate' | 'help';

/** What is kept of a post; stems it on the way. `mood` is its score, -1…1. */
export function gistOf(tokens: Tokens, language: Language, mood: number): Gist {
  const { sentences } = tokens;
  const asks = sentences.length > 0 && sentences[sentences.length - 1].questions > 0;
  return { stems: stemsOf(tokens, language), asks, mood };
}

/** The same on scanned text: a reply with its gist, and the gist of what it answers. */
export function judgeReply(
  reply: Tokens,
  own: Gist,
  addressed: Gist,
  language: Language,
  talk: Talk = 'debate',
): Leaning {
  if (reply.count === 0) return UNKNOWN;
  return judged(weigh(readFeatures(reply, own, addressed, language), own.mood, addressed, talk));
}

/** Logarithms of the odds. */
interface Odds {
  readonly agree: number;
  readonly disagree: number;
  readonly neutral: number;
}

/** The weights are set by hand, not trained (docs/analysis.md). */
function weigh(f: StanceFeatures, mood: number, addressed: Gist, talk: Talk): Odds {
  const { opening, inside } = f;
  const asking = opening.ask + 0.35 * Math.min(2, f.questions);
  const agree =
    opening.agree +
    0.5 * inside.agree +
    0.25 * f.they +
    0.3 * Math.min(2, f.exclamations) +
    0.3 * Math.max(0, mood) +
    0.3 * mood * addressed.mood;
  const disagree =
    -0.05 +
    opening.disagree +
    0.5 * inside.disagree +
    0.6 * inside.sarcasm +
    0.25 * f.you +
    0.1 * f.negations +
    (talk === 'debate' ? asking : 0) +
    0.35 * Number(f.quotes) +
    0.15 * Math.max(0, -mood) +
    0.2 * f.overlap +
    0.6 * Number(f.partial);
  const neutral =
    0.1 +
    opening.neutral +
    0.5 * inside.neutral +
    0.15 * f.self +
    0.2 * (Math.log(1 + f.words) - 3) +
    (talk === 'help' ? asking : 0.1 * Math.min(1, f.questions)) +
    0.4 * Number(addressed.asks);
  return { agree, disagree, neutral };
}

function judged(odds: Odds): Leaning {
  const most = Math.max(odds.agree, odds.disagree, odds.neutral) * SHARPNESS;
  const agree = Math.exp(odds.agree * SHARPNESS - most);
  const disagree = Math.exp(odds.disagree * SHARPNESS - most);
  const neutral = Math.exp(odds.neutral * SHARPNESS - most);
  const sum = agree + disagree + neutral;
  const scores = { agree: agree / sum, disagree: disagree / sum, neutral: neutral / sum };
  const confidence = Math.max(scores.agree, scores.disagree, scores.neutral);
  const label = scores.agree === confidence ? 'agree' : scores.disagree === confidence ? 'disagree' : 'neutral';
  return { label, confidence, scores };
}
