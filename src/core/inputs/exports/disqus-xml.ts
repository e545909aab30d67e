import { type ExportFormat, has, wordsOf } from './export-format.js';

/** What Disqus gives a site to take its comments along. */
export const disqusXml: ExportFormat = {
  id: 'disqus-xml',
  name: 'Disqus, export',
  structure: 'comments',
  recognises: '`post` elements with `message`, `createdAt` and `author`; deleted ones and spam are left out',
  example: [
    '<disqus xmlns:dsq="http://disqus.com/disqus-internals">',
    '<thread dsq:id="1"><title>Night loaves</title></thread>',
    '<post dsq:id="2"><message><![CDATA[<p>I bake mine at noon.</p>]]></message><createdAt>2011-03-03T16:05:09Z</createdAt>',
    '<isDeleted>false</isDeleted><isSpam>false</isSpam><author><name>Ann Lee</name></author><thread dsq:id="1" /></post>',
    '</disqus>',
  ].join('\n'),
  syntax: 'xml',
  elements: { thread: null, post: null },
  kind(row) {
    const isGone = wordsOf(row, 'isDeleted') === 'true' || wordsOf(row, 'isSpam') === 'true';
    return has(row, 'message', 'createdAt') && !isGone ? 'comment' : null;
  },
  author: ['author.name', 'author.username'],
  date: ['createdAt'],
  body: ['message'],
  key: (row) => wordsOf(row, '@dsq:id'),
  parent: (row) => wordsOf(row, 'parent@dsq:id'),
  title: ['title'],
  isHtml: true,
};
