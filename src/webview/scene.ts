import type { PostId, Span } from '../core/index.js';
import type { PanelModel, PanelOwn, PanelPost, PanelWhy } from '../protocol/panel.js';
import type { Place } from './memory.js';
import type { Words } from './words.js';

/** What every part of the panel draws from, and how it tells what a person does. */
export interface Scene {
  readonly model: PanelModel;
  readonly words: Words;
  /** Width of the page in CSS pixels, for drawings that depend on it. */
  readonly width: number;
  /** How the person left this text's insights; the latest state, as `remember` made it. */
  readonly place: Place;
  remember(change: Partial<Place>): void;
  /** Details of a post; undefined where they are not there yet, and then they are asked for and drawn when they come. */
  post(id: PostId): PanelPost | undefined;
  /** What the person at that place in `model.people` wrote; undefined as above. */
  own(person: number): PanelOwn | undefined;
  /** Why that post's labels are what they are; undefined as above. */
  why(id: PostId): PanelWhy | undefined;
  /** Shows the post in the text, or the place inside it. */
  readonly reveal: (post: PostId, place: Span | null) => void;
  /** Shows a stretch of the text. */
  readonly revealSpan: (span: Span) => void;
}
