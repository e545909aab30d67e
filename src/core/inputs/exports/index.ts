import { disqusXml } from './disqus-xml.js';
import type { ExportFormat } from './export-format.js';
import { githubJson } from './github-json.js';
import { hackernewsJson } from './hackernews-json.js';
import { linkedData } from './linked-data.js';
import { redditJson } from './reddit-json.js';
import { stackexchangeJson } from './stackexchange-json.js';
import { stackexchangeXml } from './stackexchange-xml.js';
import { objectPosts, tablePosts } from './table-posts.js';
import { wordpressXml } from './wordpress-xml.js';

/** The exports that are known; the first whose posts a file holds reads it, so the ones anybody's could be come last. */
export const EXPORTS: readonly ExportFormat[] = [
  redditJson,
  hackernewsJson,
  stackexchangeJson,
  githubJson,
  linkedData,
  stackexchangeXml,
  disqusXml,
  wordpressXml,
  tablePosts,
  objectPosts,
];
