import { ownWords } from '../export/plain-text.js';
import type { Post, PostId, Structure } from '../discussion.js';
import { postNames } from '../json.js';
import { childrenOf } from '../tree.js';
import type { Comparison, PostPair, Save } from './comparison.js';

/** The public form of a comparison, schema 1. Posts are named as `analyze` names them in each of the files. */
export interface ComparisonJson {
  readonly schema: 1;
  readonly older: SaveJson;
  readonly newer: SaveJson;
  readonly new: readonly PostBriefJson[];
  readonly edited: readonly (PairJson & Readonly<Record<'before' | 'after', Pick<PostBriefJson, 'author' | 'text'>>>)[];
  readonly removed: readonly PostBriefJson[];
  readonly votesChanged: readonly (PairJson & { readonly author: string | null } & Readonly<
      Record<'before' | 'after', VotesJson>
    >)[];
  /** How many posts are in both files as they were. */
  readonly unchanged: number;
}

export interface SaveJson {
  /** As the caller gave it. */
  readonly file: string;
  readonly format: string | null;
  readonly structure: Structure;
  /** How many. */
  readonly posts: number;
}

/** Names of one post in both files. */
export interface PairJson {
  readonly older: string;
  readonly newer: string;
}

export interface PostBriefJson {
  readonly post: string;
  readonly author: string | null;
  readonly dateText: string | null;
  readonly date: string | null;
  readonly votes: number | null;
  readonly text: string;
}

export type VotesJson = Pick<Post, 'votes' | 'up' | 'down'>;

/** A save under its name. */
export type NamedSave = Save & { readonly file: string };

/** The public form of `comparison`, which was made of these two saves. */
export function comparisonJson(older: NamedSave, newer: NamedSave, comparison: Comparison): ComparisonJson {
  const [olds, news] = [lookUp(older), lookUp(newer)];
  const pairs = (found: readonly PostPair[]): readonly (PairJson & { a: Found; b: Found })[] =>
    found.map((pair) => {
      const [a, b] = [olds(pair.older), news(pair.newer)];
      return { older: a.name, newer: b.name, a, b };
    });
  return {
    schema: 1,
    older: saveJson(older),
    newer: saveJson(newer),
    new: comparison.added.map((id) => brief(news(id))),
    edited: pairs(comparison.edited).map(({ a, b, ...names }) => ({ ...names, before: said(a), after: said(b) })),
    removed: comparison.removed.map((id) => brief(olds(id))),
    votesChanged: pairs(comparison.votesChanged).map(({ a, b, ...names }) => ({
      ...names,
      author: b.post.author,
      before: votesOf(a.post),
      after: votesOf(b.post),
    })),
    unchanged: comparison.unchanged,
  };
}

interface Found {
  readonly name: string;
  readonly post: Post;
  readonly words: string;
}

function lookUp({ text, discussion }: Save): (id: PostId) => Found {
  const names = postNames(discussion);
  const tree = childrenOf(discussion);
  return (id) => {
    const post = tree.post(id)!;
    return { name: names.get(id)!, post, words: ownWords(text, post) };
  };
}

function saveJson({ file, discussion }: NamedSave): SaveJson {
  return { file, format: discussion.format, structure: discussion.structure, posts: discussion.posts.length };
}

function brief({ name, post, words }: Found): PostBriefJson {
  const { author, dateText, date, votes } = post;
  return { post: name, author, dateText, date, votes, text: words };
}

function said({ post, words }: Found): Pick<PostBriefJson, 'author' | 'text'> {
  return { author: post.author, text: words };
}

function votesOf({ votes, up, down }: Post): VotesJson {
  return { votes, up, down };
}
