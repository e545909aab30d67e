import assert from 'node:assert/strict';
import { analyze, type Discussion, parse, type Post, reasonsOf, wordsAt } from '../../../src/core/index.js';
import { assertInSource } from '../../support/input-laws.js';

function read(source: string, languageId?: string): Discussion {
  const discussion = parse(source, languageId === undefined ? {} : { languageId });
  assertInSource(source, discussion);
  return discussion;
}

/** What a post says of itself, in one line. */
const line = ({ kind, author, date, votes, parent, text }: Post): string =>
  [kind, author, date, votes, parent, text].map(String).join(' | ');

/** A page without any marks: its posts show only by what they repeat. */
const PLAIN = `<!DOCTYPE html>
<html><head><title>Night loaves &ndash; bread.example</title><style>p { margin: 0 }</style></head>
<body><h1>Night loaves</h1>
<p>I bake mine at&nbsp;night, when the kitchen is <b>quiet</b> and the oven is free.</p>
<h3>3 Responses</h3>
<ul>
<li><div><a href="/ann">Ann Lee</a> says:</div><div>March 3, 2011 at 4:05 pm</div>
<p>Why at night? The baker&#8217;s night is a <em>terrible</em> idea, because the kitchen is cold.</p>
<ul><li><div>Bo says:</div><div>March 3, 2011 at 5:05 pm</div>
<blockquote>the kitchen is cold</blockquote><p>Mine is not &amp; never was.</p></li></ul></li>
<li><div>Cy says:</div><div>March 4, 2011 at 4:05 pm</div><p>I tried it once.</p></li>
</ul>
<script>comments.push("<div>Bo says:</div>");</script>
</body></html>
`;

suite('saved pages', () => {
  test('a page without marks is read by what it shows, nested by its lists', () => {
    const discussion = read(PLAIN);
    assert.equal(discussion.format, 'general');
    assert.equal(discussion.announced?.value, 3);
    assert.deepEqual(discussion.posts.map(line), [
      'comment | Ann Lee | 2011-03-03T16:05 | null | null | Why at night? The baker’s night is a terrible idea, because the kitchen is cold.',
      'comment | Bo | 2011-03-03T17:05 | null | p1 | Mine is not & never was.',
      'comment | Cy | 2011-03-04T16:05 | null | null | I tried it once.',
    ]);
  });

  test('spans are places of the source', () => {
    const { posts, title } = read(PLAIN);
    const at = ({ start, end }: { start: number; end: number }): string => PLAIN.slice(start, end);
    assert.equal(title && at(title), 'Night loaves');
    assert.equal(at(posts[0].spans.author!), 'Ann Lee');
    assert.equal(
      at(posts[0].body[0]),
      'Why at night? The baker&#8217;s night is a <em>terrible</em> idea, because the kitchen is cold.',
    );
    assert.match(at(posts[1].quotes[0]), /the kitchen is cold$/);
    assert.equal(posts[1].quotes[0].post, 'p1');
  });

  test('analysis reads the words and points into the source', () => {
    const discussion = read(PLAIN);
    const { posts, summary } = analyze(PLAIN, discussion);
    const reasons = reasonsOf(posts[0]).map(({ start, end }) => PLAIN.slice(start, end));
    assert.ok(reasons.includes('terrible'), String(reasons));
    const said = summary.sentences.map((sentence) =>
      wordsAt(
        PLAIN,
        discussion.posts.find(({ id }) => id === sentence.post),
        sentence,
      ),
    );
    assert.ok(said.includes('The baker’s night is a terrible idea, because the kitchen is cold.'), String(said));
  });

  test('schema.org: a question, its comment, the accepted answer and votes', () => {
    const page = `<html><body><div itemscope itemtype="https://schema.org/Question">
      <h1 itemprop="name">Why do loaves sink?</h1><div itemprop="upvoteCount">3</div><div itemprop="text"><p>Mine do.</p></div>
      <p>edited by <a>Zed</a></p><div itemprop="author" itemscope><a><span itemprop="name">Ann Lee</span></a> 88</div>
      <time itemprop="dateCreated" datetime="2011-03-03T16:05:09">Mar 3 '11</time>
      <ul><li class="comment"><span class="comment-copy">Really?</span> <a class="comment-user">Bo</a> <span class="comment-date">Mar 3 '11 at 17:12</span></li></ul>
      <div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><meta itemprop="upvoteCount" content="9">
      <div itemprop="text">Use less water.</div><span itemprop="author" itemscope><span itemprop="name">Bo</span></span>
      <time itemprop="dateCreated" datetime="2011-03-04T08:00:00Z">yesterday</time></div></div></body></html>`;
    const discussion = read(page);
    assert.equal(discussion.format, 'marked-page');
    assert.equal(discussion.structure, 'qa');
    assert.equal(discussion.title?.value, 'Why do loaves sink?');
    assert.equal(discussion.posts[2].accepted, true);
    assert.equal(discussion.posts[2].dateText, 'yesterday');
    assert.deepEqual(discussion.posts.map(line), [
      'question | Ann Lee | 2011-03-03T16:05:09 | 3 | null | Mine do.',
      'comment | Bo | 2011-03-03T17:12 | null | p1 | Really?',
      'answer | Bo | 2011-03-04T08:00:00Z | 9 | p1 | Use less water.',
    ]);
  });

  test('microformats and the classes of themes: nested list items, relative dates made exact', () => {
    const comment = (id: number, author: string, words: string, replies = '') =>
      `<li class="comment depth-1" id="c${id}"><article class="comment-body"><footer><b class="fn">${author}</b> <span class="says">says:</span>` +
      `<a href="#c${id}"><time datetime="2011-03-0${id}T16:05:00+01:00">${id} days ago</time></a></footer>` +
      `<div class="comment-content"><p>${words}</p></div><div class="reply"><a>Reply</a></div></article>${replies}</li>`;
    const inner = `<ol class="children">${comment(2, 'Bo', 'No, Ann.')}</ol>`;
    const { posts, format } = read(
      `<html><body><ol class="commentlist">${comment(1, 'Ann', 'Yes.', inner)}${comment(3, 'Cy', 'Maybe.')}</ol></body></html>`,
    );
    assert.equal(format, 'marked-page');
    assert.deepEqual(posts.map(line), [
      'comment | Ann | 2011-03-01T16:05:00+01:00 | null | null | Yes.',
      'comment | Bo | 2011-03-02T16:05:00+01:00 | null | p1 | No, Ann.',
      'comment | Cy | 2011-03-03T16:05:00+01:00 | null | null | Maybe.',
    ]);
  });

  test('what a page tells search engines is read where it shows no posts itself', () => {
    const data = {
      '@type': 'DiscussionForumPosting',
      headline: 'Night loaves',
      author: { name: 'Ann' },
      datePublished: '2011-03-03T16:05:09Z',
      text: 'At night.',
      comment: [
        { '@type': 'Comment', author: { name: 'Bo' }, datePublished: '2011-03-04', text: 'At noon.', upvoteCount: 2 },
      ],
    };
    const { posts } = read(
      `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app"></div></body></html>`,
    );
    assert.deepEqual(posts.map(line), [
      'post | Ann | 2011-03-03T16:05:09Z | null | null | At night.',
      'comment | Bo | 2011-03-04 | 2 | p1 | At noon.',
    ]);
  });

  const archive = (encoding: string, body: string, charset = 'utf-8'): string =>
    `From: <Saved by a browser>\r\nSubject: Night loaves\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--b--1"\r\n\r\n` +
    `----b--1\r\nContent-Type: text/html; charset=${charset}\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Location: http://bread.example/\r\n\r\n${body}\r\n` +
    `----b--1\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n----b--1--\r\n`;
  const quoted = (text: string): string =>
    Buffer.from(text, 'utf8')
      .toString('latin1')
      .replace(/[=\x80-\xff]/g, (byte) => `=${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
      .replace(/[^\n]{60}(?=[^\n])(?<!=.?)/g, '$&=\n')
      .replaceAll('\n', '\r\n');

  test('a web archive: quoted-printable is undone and mapped back', () => {
    const source = archive('quoted-printable', quoted(PLAIN.replace('Ann Lee', 'Zoë Lee')));
    const { posts } = read(source);
    assert.deepEqual(
      posts.map(({ author, parent }) => [author, parent]),
      [
        ['Zoë Lee', null],
        ['Bo', 'p1'],
        ['Cy', null],
      ],
    );
    const { start, end } = posts[0].spans.author!;
    assert.equal(source.slice(start, end), 'Zo=C3=AB Lee');
    assert.equal(posts[0].text, 'Why at night? The baker’s night is a terrible idea, because the kitchen is cold.');
  });

  test('a web archive: base64 maps to the lines of its part', () => {
    const lines = Buffer.from(PLAIN).toString('base64').replace(/.{76}/g, '$&\r\n');
    const source = archive('base64', lines);
    const { posts } = read(source);
    assert.deepEqual(
      posts.map(({ author }) => author),
      ['Ann Lee', 'Bo', 'Cy'],
    );
    const part = source.indexOf(lines);
    for (const { start, end } of posts) assert.ok(start >= part && end <= part + lines.length);
  });

  test('a web archive in another charset', () => {
    const source = archive(
      'quoted-printable',
      PLAIN.replaceAll('&#8217;', '=92')
        .replace('Ann Lee', 'Zo=EB Lee')
        .replace('class="', 'class=3D"')
        .replaceAll('href="', 'href=3D"'),
      'windows-1252',
    );
    assert.equal(read(source).posts[0].author, 'Zoë Lee');
  });

  const REFUSALS: readonly [what: string, source: string, languageId?: string][] = [
    [
      'an article without comments',
      `<html><body><h1>Rye</h1><p>By Ann Lee, March 3, 2011</p><p>${'Rye is a grain. '.repeat(30)}</p><form>Leave a comment</form></body></html>`,
    ],
    [
      'a list of articles',
      `<html><body>${[1, 2, 3].map((n) => `<article class="post hentry"><h2>Loaf ${n}</h2><p>Flour and water.</p></article>`).join('')}</body></html>`,
    ],
    [
      'coloured code',
      '<html><body><pre><span class="comment"># Ann, 2011</span>\n<span class="comment"># Bo, 2012</span></pre></body></html>',
    ],
    ['an empty page', '<html></html>'],
    ['an archive without a page', archive('base64', '').replace('text/html; charset', 'image/png; charset')],
  ];
  for (const [what, source, languageId] of REFUSALS) {
    test(`${what} holds no discussion`, () => assert.deepEqual(read(source, languageId).posts, []));
  }

  test('a text that begins with a sign of markup is a text', () => {
    for (const text of [
      '<3 this page',
      '<Ann> hello',
      '[1] first',
      '{ not json',
      '<p>\nAnn says:\nMarch 3, 2011 at 4:05 pm\n\nx\n',
    ]) {
      const { posts } = parse(text);
      for (const post of posts) assert.equal(post.text, null);
    }
  });

  test('the language of the editor tips what is in doubt, and rules out', () => {
    const piece = ['Ann', 'Bo', 'Cy']
      .map(
        (name) =>
          `<div><b>${name}</b> says:</div><div>March 3, 2011 at 4:05 pm</div><p>Salt &amp; rye for ${name}.</p>`,
      )
      .join('\n');
    const page = `Some words before.\n${piece}`;
    assert.equal(parse(page, { languageId: 'html' }).posts[0].text, 'Salt & rye for Ann.');
    assert.ok(parse(PLAIN, { languageId: 'markdown' }).posts.every(({ text }) => text === null));
  });
});
