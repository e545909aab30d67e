import type { PostHit, PostQuery } from '../core/index.js';
import type { OpenOptions, SurveyedText, SurveyOptions } from '../protocol/worker.js';

/** Looks into texts in a worker, one after the other; holds none. Rejected as a `Reader` is. */
export interface Surveyor {
  survey(text: string, options: SurveyOptions): Promise<SurveyedText>;
  /** The posts that `query` finds, in text order. */
  search(text: string, query: PostQuery, options: OpenOptions): Promise<readonly PostHit[]>;
  /** Gives up whatever is under way. */
  dispose(): void;
}
