import { type ExportFormat, has, wordsOf } from './export-format.js';

/** What WordPress gives to move a blog: articles with their comments. */
export const wordpressXml: ExportFormat = {
  id: 'wordpress-xml',
  name: 'WordPress, export',
  structure: 'comments',
  recognises: '`item` elements with `wp:comment` elements inside; comments that were not approved are left out',
  example: [
    '<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><item><title>Night loaves</title>',
    '<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author><![CDATA[Ann Lee]]></wp:comment_author>',
    '<wp:comment_date>2011-03-03 16:05:09</wp:comment_date><wp:comment_content><![CDATA[I bake mine at noon.]]></wp:comment_content>',
    '<wp:comment_approved>1</wp:comment_approved><wp:comment_parent>0</wp:comment_parent></wp:comment></item></channel></rss>',
  ].join('\n'),
  syntax: 'xml',
  elements: { item: null, 'wp:comment': 'item' },
  kind(row) {
    if (!has(row, 'wp:comment_content', 'wp:comment_id')) return null;
    const approved = wordsOf(row, 'wp:comment_approved');
    if (approved !== null && approved !== '1') return null;
    return /^(?:pingback|trackback)$/.test(wordsOf(row, 'wp:comment_type') ?? '') ? 'pingback' : 'comment';
  },
  author: ['wp:comment_author'],
  date: ['wp:comment_date'],
  body: ['wp:comment_content'],
  key: (row) => wordsOf(row, 'wp:comment_id'),
  parent: (row) => wordsOf(row, 'wp:comment_parent'),
  title: ['title'],
  isHtml: true,
};
