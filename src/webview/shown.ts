import type { PostId } from '../core/index.js';
import type { DocumentState, EmptyReason, PanelModel, PanelPost, ToPanel } from '../protocol/panel.js';

/** What the panel has on show. */
export type Shown =
  { readonly kind: 'nothing' } | { readonly kind: 'empty'; readonly reason: EmptyReason } | ShownModel;

/** A model, and whether its text has changed since. */
export interface ShownModel extends DocumentState {
  readonly kind: 'model';
  readonly model: PanelModel;
  readonly stale: boolean;
  /** Details of the posts known so far. */
  readonly posts: ReadonlyMap<PostId, PanelPost>;
}

/**
 * What is on show after `message`: the last model or empty message counts, whatever its document. Of a text that is not
 * on show, news make no difference but one: that it is being read means that what is on show is another text's.
 */
export function after(shown: Shown, message: Exclude<ToPanel, { kind: 'strings' }>): Shown {
  switch (message.kind) {
    case 'model': {
      const { document, version, model } = message;
      return { kind: 'model', document, version, model, stale: false, posts: byId(model.posts) };
    }
    case 'empty':
      return { kind: 'empty', reason: message.reason };
    case 'stale':
      if (shown.kind !== 'model' || shown.document !== message.document) return { kind: 'empty', reason: 'reading' };
      return shown.version === message.version ? shown : { ...shown, stale: true };
    case 'posts':
      if (shown.kind !== 'model' || shown.document !== message.document || shown.version !== message.version)
        return shown;
      return { ...shown, posts: new Map([...shown.posts, ...byId(message.posts)]) };
  }
}

function byId(posts: readonly PanelPost[]): Map<PostId, PanelPost> {
  return new Map(posts.map((post) => [post.id, post]));
}
