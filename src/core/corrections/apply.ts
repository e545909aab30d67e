import { announcedWarning } from '../announced.js';
import {
  NO_DISCUSSION,
  type CorrectedValue,
  type Discussion,
  type Post,
  type PostId,
  type Warning,
} from '../discussion.js';
import { type Anchors, anchorsIn, type Found } from './anchor.js';
import type { Correction, CorrectionById, CorrectionState, Misfit, PostAnchor } from './correction.js';
import { addMarkedPosts } from './marked-posts.js';
import { misfitWarning } from './misfit.js';

/** A discussion with corrections in force. */
export interface Corrected {
  readonly discussion: Discussion;
  /** What has become of each correction, in the order given. */
  readonly states: readonly CorrectionState[];
}

/**
 * Sets right what people have corrected. A correction whose post is not found for sure has no effect, and the discussion
 * gets a warning that says so. `discussion`: as it was read from `text`; it comes back itself where there is nothing to do.
 * @param isPlaceKnown the corrections have followed every edit since they were made (`moveCorrections`)
 */
export function applyCorrections(
  text: string,
  discussion: Discussion,
  corrections: readonly Correction[],
  isPlaceKnown = false,
): Corrected {
  if (corrections.length === 0) return { discussion, states: [] };
  const marked = addMarkedPosts(text, discussion, corrections, isPlaceKnown);
  const { posts: found } = marked.discussion;
  const anchors = anchorsIn(text, marked.discussion);
  const resolve = resolver(anchors, corrections.filter(isOfPost), isPlaceKnown);
  const edited = new EditedPosts(found);
  const states = corrections.map((correction): CorrectionState => {
    if (!isOfPost(correction)) return marked.states.get(correction)!;
    const resolved = resolve(correction, found);
    const misfit = typeof resolved === 'string' ? resolved : edited.set(resolved);
    if (typeof resolved === 'string' || misfit !== null) return { correction, post: null, misfit };
    return { correction: anchored(resolved, found, anchors), post: resolved.post, misfit: null };
  });
  const posts = edited.finish();
  const warnings = [
    ...warningsOf(discussion, posts),
    ...states.flatMap(({ correction, misfit }) => (misfit ? [misfitWarning(correction, misfit, text.length)] : [])),
  ];
  if (posts.length > 0) return { discussion: { ...discussion, posts, warnings }, states };
  const { title, article, announced } = discussion;
  return { discussion: { ...NO_DISCUSSION, title, article, announced, warnings }, states };
}

/** `correction`, told by the words its posts have on the page. */
export function anchored(correction: CorrectionById, posts: readonly Post[], anchors: Anchors): Correction {
  const anchorOf = (id: PostId): PostAnchor => anchors.anchorOf(posts.find((post) => post.id === id)!);
  const post = anchorOf(correction.post);
  if (correction.set !== 'parent') return { ...correction, post };
  return { ...correction, post, parent: correction.parent === null ? null : anchorOf(correction.parent) };
}

/** A correction of a post that was read. */
type OfPost = Exclude<Correction, { readonly set: 'a-post' }>;

function isOfPost(correction: Correction): correction is OfPost {
  return correction.set !== 'a-post';
}

type Resolve = (correction: OfPost, posts: readonly Post[]) => CorrectionById | Misfit;

/** Finds the posts that corrections name. Where two different anchors lead to one post, the less sure one leads nowhere. */
function resolver(anchors: Anchors, corrections: readonly OfPost[], isPlaceKnown: boolean): Resolve {
  const found = new Map<string, Found>();
  const surest = new Map<number, number>();
  for (const correction of corrections) {
    for (const anchor of [correction.post, correction.set === 'parent' ? correction.parent : null]) {
      if (anchor === null || found.has(keyOf(anchor))) continue;
      const one = anchors.find(anchor, isPlaceKnown);
      found.set(keyOf(anchor), one);
      if (typeof one !== 'string') surest.set(one.index, Math.min(one.how, surest.get(one.index) ?? Infinity));
    }
  }
  const indexOf = (anchor: PostAnchor): number | 'gone' | 'ambiguous' => {
    const one = found.get(keyOf(anchor))!;
    if (typeof one === 'string') return one;
    return one.how > surest.get(one.index)! ? 'gone' : one.index;
  };
  return (correction, posts) => {
    const post = indexOf(correction.post);
    if (typeof post === 'string') return post === 'gone' ? 'post-gone' : 'post-ambiguous';
    const { id } = posts[post];
    if (correction.set !== 'parent') return { ...correction, post: id };
    if (correction.parent === null) return { ...correction, post: id, parent: null };
    const parent = indexOf(correction.parent);
    if (typeof parent === 'string') return parent === 'gone' ? 'parent-gone' : 'parent-ambiguous';
    return { ...correction, post: id, parent: posts[parent].id };
  };
}

function keyOf(anchor: PostAnchor): string {
  const { start, author, date, begins, ends, print, nth } = anchor;
  return JSON.stringify([start, author, date, begins, ends, print, nth]);
}

/** The posts of a discussion while corrections are made. */
class EditedPosts {
  private readonly index: ReadonlyMap<PostId, number>;
  private readonly posts: Post[];
  private readonly removed = new Set<PostId>();
  /** Exports keep their own order, in which an answer may stand before what it answers. */
  private readonly isUnordered: boolean;

  public constructor(posts: readonly Post[]) {
    this.posts = [...posts];
    this.index = new Map(posts.map(({ id }, index) => [id, index]));
    this.isUnordered = posts.some(({ parent }, index) => parent !== null && this.index.get(parent)! > index);
  }

  /** Why it cannot be made; null when it was. */
  public set(correction: CorrectionById): Misfit | null {
    const at = this.index.get(correction.post)!;
    const post = this.posts[at];
    switch (correction.set) {
      case 'parent':
        return this.setParent(at, correction.parent);
      case 'votes': {
        const { votes } = correction;
        const isSum = votes !== null && post.up !== null && post.down !== null && post.up - post.down === votes;
        const counts = isSum ? {} : { up: null, down: null };
        this.posts[at] = {
          ...post,
          ...{ ...counts, votes },
          spans: { ...post.spans, votes: null },
          corrected: withValue(post, 'votes'),
        };
        return null;
      }
      case 'author':
        this.posts[at] = {
          ...post,
          author: correction.author,
          spans: { ...post.spans, author: null },
          corrected: withValue(post, 'author'),
        };
        return null;
      case 'date':
        this.posts[at] = { ...post, date: correction.date, dateResolved: null, corrected: withValue(post, 'date') };
        return null;
      case 'not-a-post':
        this.removed.add(correction.post);
        return null;
    }
  }

  /** The posts that are left, each under a post that is left, at its depth. */
  public finish(): Post[] {
    const isLeft = (id: PostId | null): boolean => id === null || !this.removed.has(id);
    const leftAbove = (id: PostId | null): PostId | null => {
      let at = id;
      while (at !== null && !isLeft(at)) at = this.postOf(at).parent;
      return at;
    };
    const depths = new Map<PostId, number>();
    const depthOf = (id: PostId): number => {
      const path: PostId[] = [];
      let at: PostId | null = id;
      while (at !== null && !depths.has(at)) {
        path.push(at);
        at = leftAbove(this.postOf(at).parent);
      }
      let depth = at === null ? -1 : depths.get(at)!;
      for (const above of path.reverse()) depths.set(above, ++depth);
      return depth;
    };
    return this.posts.flatMap((post) => {
      if (!isLeft(post.id)) return [];
      const { quotes, parentAlternative } = post;
      return {
        ...post,
        ...this.hung(post, leftAbove(post.parent)),
        depth: depthOf(post.id),
        parentAlternative: isLeft(parentAlternative) ? parentAlternative : null,
        quotes: quotes.every(({ post: of }) => isLeft(of))
          ? quotes
          : quotes.map((quote) => (isLeft(quote.post) ? quote : { ...quote, post: null })),
      };
    });
  }

  private hung({ parent: before, evidence }: Post, parent: PostId | null): Partial<Post> {
    if (parent === before) return {};
    return { parent, evidence: parent === null && evidence !== 'corrected' ? 'none' : evidence };
  }

  private setParent(at: number, parent: PostId | null): Misfit | null {
    const post = this.posts[at];
    if (parent !== null) {
      if (!this.isUnordered && this.index.get(parent)! >= at)
        return parent === post.id ? 'parent-below' : 'parent-later';
      for (let above: PostId | null = parent; above !== null; above = this.postOf(above).parent) {
        if (above === post.id) return 'parent-below';
      }
    }
    this.posts[at] = {
      ...post,
      ...{ parent, evidence: 'corrected', parentConfidence: 1, parentAlternative: null },
      spans: { ...post.spans, cue: null },
      corrected: withValue(post, 'parent'),
    };
    return null;
  }

  private postOf(id: PostId): Post {
    return this.posts[this.index.get(id)!];
  }
}

function withValue({ corrected = [] }: Post, value: CorrectedValue): readonly CorrectedValue[] {
  return corrected.includes(value) ? corrected : [...corrected, value];
}

/** The warnings that still hold: votes that were set are not doubtful any more, and posts are counted anew. */
function warningsOf(discussion: Discussion, posts: readonly Post[]): Warning[] {
  const settled = posts.filter(({ corrected }) => corrected?.includes('votes'));
  const rest = discussion.warnings.filter(
    ({ code, start, end }) =>
      code !== 'votes-ambiguous' || !settled.some((post) => start >= post.start && end <= post.end),
  );
  if (posts.length === discussion.posts.length) return rest;
  const counted = announcedWarning(discussion, posts);
  const others = rest.filter(({ code }) => code !== 'announced-differs');
  return counted ? [counted, ...others] : others;
}
