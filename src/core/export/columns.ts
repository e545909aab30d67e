import type { Post } from '../discussion.js';
import { postNames } from '../json.js';
import type { PostAnalysis } from '../analysis/analysis.js';
import type { ExportPage } from './exporter.js';
import { ownWords } from './plain-text.js';

export type CellValue = string | number | boolean | null;

/** A post with everything its cells need. */
export interface Row {
  readonly page: ExportPage;
  readonly post: Post;
  /** Its public name, p1, p2, …, and its parent's. */
  readonly name: string;
  readonly parent: string | null;
  readonly analysis: PostAnalysis | null;
}

/** A value of every post; what a table and a graph both hold. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** Null where the page shows none or it is not known. */
  readonly value: (row: Row) => CellValue;
}

/** In the public order. */
export const COLUMNS: readonly Column[] = [
  { name: 'file', type: 'string', value: ({ page }) => page.file },
  { name: 'post', type: 'string', value: ({ name }) => name },
  { name: 'kind', type: 'string', value: ({ post }) => post.kind },
  { name: 'author', type: 'string', value: ({ post }) => post.author },
  { name: 'date', type: 'string', value: ({ post }) => post.date },
  { name: 'dateText', type: 'string', value: ({ post }) => post.dateText },
  { name: 'votes', type: 'integer', value: ({ post }) => post.votes },
  { name: 'up', type: 'integer', value: ({ post }) => post.up },
  { name: 'down', type: 'integer', value: ({ post }) => post.down },
  { name: 'reputation', type: 'integer', value: ({ post }) => post.reputation },
  { name: 'rating', type: 'number', value: ({ post }) => post.rating },
  { name: 'accepted', type: 'boolean', value: ({ post }) => post.accepted },
  { name: 'parent', type: 'string', value: ({ parent }) => parent },
  { name: 'evidence', type: 'string', value: ({ post }) => post.evidence },
  { name: 'parentConfidence', type: 'number', value: ({ post }) => post.parentConfidence },
  { name: 'depth', type: 'integer', value: ({ post }) => post.depth },
  { name: 'sentiment', type: 'number', value: ({ analysis }) => analysis?.sentiment?.score ?? null },
  { name: 'stance', type: 'string', value: ({ analysis }) => analysis?.stance?.label ?? null },
  { name: 'text', type: 'string', value: ({ page, post }) => ownWords(page.text, post) },
];

/** One row a post, in reading order. */
export function rowsOf(page: ExportPage): Row[] {
  const { discussion, analysis } = page;
  const names = postNames(discussion);
  const analyses = new Map(analysis?.posts.map((post) => [post.post, post]));
  return discussion.posts.map((post) => ({
    page,
    post,
    name: names.get(post.id)!,
    parent: post.parent === null ? null : (names.get(post.parent) ?? null),
    analysis: analyses.get(post.id) ?? null,
  }));
}
