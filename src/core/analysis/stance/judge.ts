/** How a reply stands to its parent. */
export interface StanceJudgement {
  readonly label: 'agree' | 'disagree' | 'neutral';
  /** Sure enough for a view; where false, a view says "unknown". */
  readonly shown: boolean;
  /** Probability, 0…1, that the label is right. */
  readonly confidence: number;
  /** Probabilities of the three labels; they add up to 1. */
  readonly scores: { readonly agree: number; readonly disagree: number; readonly neutral: number };
}

/** Judges whether `reply` agrees with `parent`. */
export function judgeStance(_parent: string, _reply: string): StanceJudgement {
  return { label: 'neutral', shown: false, confidence: 0.4, scores: { agree: 0.3, disagree: 0.3, neutral: 0.4 } };
}
