/** What a sentence does in an argument. */
export interface RoleJudgement {
  readonly role: 'claim' | 'premise' | 'none';
  /** Probabilities of the three roles; they add up to 1. */
  readonly scores: { readonly claim: number; readonly premise: number; readonly none: number };
}

/** Judges whether one sentence is a claim, a premise or neither. */
export function classifyRole(_sentence: string): RoleJudgement {
  return { role: 'none', scores: { claim: 0.3, premise: 0.3, none: 0.4 } };
}
