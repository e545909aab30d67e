import type { Structure } from '../discussion.js';

/** Saved pages whose own marks were followed, as people want to know of them. */
export const markedPage = {
  id: 'marked-page',
  name: 'Saved page with marked posts (HTML, MHTML)',
  structure: 'comments' satisfies Structure as Structure,
  recognises:
    'posts marked by schema.org microdata, microformats or the classes most themes use; other saved pages are read by what they show, as any text',
  example: [
    '<html><body><ol class="commentlist">',
    '<li class="comment"><b class="fn">Ann Lee</b> <time datetime="2011-03-03T16:05">three days ago</time>',
    '  <div class="comment-content"><p>I bake mine at night.</p></div></li>',
    '</ol></body></html>',
  ].join('\n'),
};
