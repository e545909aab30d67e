import type { PostKind } from '../../discussion.js';
import { type ExportFormat, has, wordsOf } from './export-format.js';

const KINDS: Readonly<Record<string, PostKind>> = {
  Comment: 'comment',
  Answer: 'answer',
  Question: 'question',
  DiscussionForumPosting: 'post',
  SocialMediaPosting: 'post',
  Review: 'comment',
};

/** Posts that a page describes to search engines; read where the page itself shows fewer. */
export const linkedData: ExportFormat = {
  id: 'linked-data',
  name: 'schema.org, JSON-LD',
  structure: 'comments',
  recognises:
    'objects whose `@type` is Comment, Answer, Question, DiscussionForumPosting or Review, in a file or a saved page',
  example: [
    '{"@context": "https://schema.org", "@type": "DiscussionForumPosting", "headline": "Night loaves", "author": {"@type": "Person", "name": "Ann Lee"},',
    ' "datePublished": "2011-03-03T16:05:09Z", "text": "I bake mine at night.", "comment": [{"@type": "Comment", "author": {"name": "Bo"},',
    '  "datePublished": "2011-03-03T17:12:40Z", "text": "And I at noon.", "upvoteCount": 4}]}',
  ].join('\n'),
  syntax: 'json',
  kind(row) {
    const type = wordsOf(row, '@type');
    if (type === null || !Object.hasOwn(KINDS, type)) return null;
    return has(row, 'text') || has(row, 'reviewBody') || has(row, 'articleBody') ? KINDS[type] : null;
  },
  author: ['author.name', 'author'],
  date: ['dateCreated', 'datePublished'],
  body: ['text', 'reviewBody', 'articleBody'],
  votes: ['upvoteCount'],
  rating: ['reviewRating.ratingValue'],
  key: (row) => wordsOf(row, '@id', 'url'),
  title: ['headline', 'name'],
  isHtml: true,
};
