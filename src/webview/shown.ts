import type { PostId } from '../core/index.js';
import type {
  DocumentState,
  EmptyReason,
  PanelModel,
  PanelOwn,
  PanelPost,
  PanelWhy,
  ToPanel,
} from '../protocol/panel.js';

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
  /** Who wrote what, as far as asked, by the person's place in the model. */
  readonly own: ReadonlyMap<number, PanelOwn>;
  /** Why labels are what they are, as far as asked. */
  readonly whys: ReadonlyMap<PostId, PanelWhy>;
}

/**
 * What is on show after `message`: the last model or empty message counts, whatever its document. Of a text that is not
 * on show, news make no difference but one: that it is being read means that what is on show is another text's.
 */
export function after(shown: Shown, message: Exclude<ToPanel, { kind: 'strings' }>): Shown {
  switch (message.kind) {
    case 'model': {
      const { document, version, model } = message;
      return { kind: 'model', document, version, model, stale: false, posts: byId(model.posts), ...NOTHING_ASKED };
    }
    case 'empty':
      return { kind: 'empty', reason: message.reason };
    case 'stale':
      if (shown.kind !== 'model' || shown.document !== message.document) return { kind: 'empty', reason: 'reading' };
      return shown.version === message.version ? shown : { ...shown, stale: true };
    case 'posts':
      return isAbout(shown, message) ? { ...shown, posts: new Map([...shown.posts, ...byId(message.posts)]) } : shown;
    case 'posts-of':
      return isAbout(shown, message)
        ? { ...shown, own: new Map([...shown.own, [message.person, message.own]]) }
        : shown;
    case 'why':
      return isAbout(shown, message)
        ? { ...shown, whys: new Map([...shown.whys, [message.why.post, message.why]]) }
        : shown;
  }
}

const NOTHING_ASKED: Pick<ShownModel, 'own' | 'whys'> = { own: new Map(), whys: new Map() };

/** Whether news are of the version on show. */
function isAbout(shown: Shown, news: DocumentState): shown is ShownModel {
  return shown.kind === 'model' && shown.document === news.document && shown.version === news.version;
}

function byId(posts: readonly PanelPost[]): Map<PostId, PanelPost> {
  return new Map(posts.map((post) => [post.id, post]));
}
