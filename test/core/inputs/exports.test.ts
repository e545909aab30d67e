import assert from 'node:assert/strict';
import { type Discussion, parse, type Post } from '../../../src/core/index.js';
import { assertInSource } from '../../support/input-laws.js';

/** What a post says of itself, in one line. */
const line = ({ kind, author, date, votes, parent, text }: Post): string =>
  [kind, author, date, votes, parent, JSON.stringify(text)].map(String).join(' | ');

function read(source: string): { discussion: Discussion; lines: string[] } {
  const discussion = parse(source);
  assertInSource(source, discussion);
  return { discussion, lines: discussion.posts.map(line) };
}

suite('exports', () => {
  test('Reddit: a listing with nested replies, deleted posts and hidden scores', () => {
    const comment = (
      id: string,
      parent: string,
      author: string,
      body: string,
      rest: object = {},
      replies: unknown = '',
    ) => ({
      kind: 't1',
      data: {
        replies,
        author,
        parent_id: parent,
        score: 3,
        id,
        name: `t1_${id}`,
        body,
        created_utc: 1299168309.0,
        ...rest,
      },
    });
    const inner = comment('c2', 't1_c1', 'bo', 'No &amp; "yes".\n\nBye \u{1f35e}', { score: null });
    const listing = (children: unknown[]) => ({ kind: 'Listing', data: { after: null, children } });
    const submission = {
      title: 'Night loaves',
      selftext: '',
      author: 'annlee',
      score: 12,
      created_utc: 1299168300,
      name: 't3_s1',
      id: 's1',
    };
    const { discussion, lines } = read(
      JSON.stringify(
        [
          listing([{ kind: 't3', data: submission }]),
          listing([
            comment('c1', 't3_s1', 'annlee', 'I bake\tmine.', {}, listing([inner])),
            comment('c3', 't3_s1', '[deleted]', '[removed]'),
            { kind: 'more', data: { count: 9 } },
          ]),
        ],
        null,
        1,
      ),
    );
    assert.equal(discussion.format, 'reddit-json');
    assert.equal(discussion.title?.value, 'Night loaves');
    assert.deepEqual(lines, [
      'post | annlee | 2011-03-03T16:05:00Z | 12 | null | ""',
      'comment | annlee | 2011-03-03T16:05:09Z | 3 | p1 | "I bake\\tmine."',
      'comment | bo | 2011-03-03T16:05:09Z | null | p2 | "No &amp; \\"yes\\".\\n\\nBye \u{1f35e}"',
      'comment | [deleted] | 2011-03-03T16:05:09Z | 3 | p1 | "[removed]"',
    ]);
  });

  test('Reddit: comments one a line, replies before what they answer', () => {
    const { lines } = read(
      [
        '{"id":"c2","parent_id":"t1_c1","author":"bo","body":"No.","created_utc":1299168409,"score":-2}',
        '{"id":"c1","parent_id":"t3_s1","author":"annlee","body":"Yes.","created_utc":"1299168309","score":1}',
      ].join('\n'),
    );
    assert.deepEqual(lines, [
      'comment | bo | 2011-03-03T16:06:49Z | -2 | p2 | "No."',
      'comment | annlee | 2011-03-03T16:05:09Z | 1 | null | "Yes."',
    ]);
  });

  test('Hacker News: HTML in strings, parents by number', () => {
    const { lines } = read(
      '[{"by":"ann","id":1,"time":1299168309,"title":"Loaves","score":5,"type":"story","kids":[2]},\n' +
        '{"by":"bo","id":2,"parent":1,"text":"It&#x27;s <i>fine<\\/i>.<p>Really.","time":1299168400,"type":"comment"},\n' +
        '{"deleted":true,"id":3,"parent":1,"time":1299168500,"type":"comment"}]',
    );
    assert.deepEqual(lines, [
      'post | ann | 2011-03-03T16:05:09Z | 5 | null | ""',
      'comment | bo | 2011-03-03T16:06:40Z | null | p1 | "It\'s fine.\\n\\nReally."',
    ]);
  });

  test('Stack Exchange: answers and comments in their question, accepted and not', () => {
    const by = (name: string, reputation: number) => ({
      owner: { display_name: name, reputation },
      creation_date: 1299168309,
    });
    const { discussion } = read(
      JSON.stringify({
        items: [
          {
            question_id: 1,
            title: 'Why?',
            body: '<p>Why do they <code>sink</code>?</p>',
            score: 0,
            ...by('Ann', 88),
            comments: [{ comment_id: 7, post_id: 1, body: 'Which ones?', score: 1, ...by('Bo', 5) }],
            answers: [
              { answer_id: 2, question_id: 1, is_accepted: false, body: '<p>Heat.</p>', score: 4, ...by('Cy', 9) },
              { answer_id: 3, question_id: 1, is_accepted: true, body: '<p>Water.</p>', score: 2, ...by('Bo', 5) },
            ],
          },
        ],
        has_more: false,
      }),
    );
    assert.equal(discussion.structure, 'qa');
    const found = discussion.posts.map(({ kind, parent, accepted, reputation, votes }) => [
      kind,
      parent,
      accepted,
      reputation,
      votes,
    ]);
    assert.deepEqual(found, [
      ['question', null, null, 88, 0],
      ['comment', 'p1', null, 5, 1],
      ['answer', 'p1', false, 9, 4],
      ['answer', 'p1', true, 5, 2],
    ]);
  });

  test('Stack Exchange: rows of the data dump; a name the dump leaves out stays unknown', () => {
    const { lines } = read(
      '<?xml version="1.0" encoding="utf-8"?>\n<comments>\n' +
        '  <row Id="1" PostId="9" Score="2" Text="a &gt; b, I&#39;d say &amp;quot;x&amp;quot;" CreationDate="2011-03-03T16:05:09.120" UserId="3" />\n</comments>',
    );
    assert.deepEqual(lines, ['comment | null | 2011-03-03T16:05:09.120 | 2 | null | "a > b, I\'d say \\"x\\""']);
  });

  test('Disqus: replies by number, deleted and spam left out', () => {
    const post = (id: number, words: string, rest = '', gone = 'false') =>
      `<post dsq:id="${id}"><id/><message><![CDATA[<p>${words}</p>]]></message><createdAt>2011-03-03T16:05:09Z</createdAt>` +
      `<isDeleted>${gone}</isDeleted><isSpam>false</isSpam><author><name>A &amp; B</name></author><thread dsq:id="1"/>${rest}</post>\n`;
    const { lines } = read(
      `<disqus xmlns:dsq="x"><thread dsq:id="1"><title>T</title></thread>\n${post(2, 'One.')}${post(3, 'Two.', '<parent dsq:id="2"/>')}${post(4, 'x', '', 'true')}</disqus>`,
    );
    assert.deepEqual(lines, [
      'comment | A & B | 2011-03-03T16:05:09Z | null | null | "One."',
      'comment | A & B | 2011-03-03T16:05:09Z | null | p1 | "Two."',
    ]);
  });

  test('WordPress: comments inside their article, pingbacks among them', () => {
    const comment = (id: number, parent: number, type: string, approved = 1) =>
      `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author><![CDATA[Ann]]></wp:comment_author><wp:comment_date><![CDATA[2011-03-03 16:05:09]]></wp:comment_date>` +
      `<wp:comment_content><![CDATA[Words ${id}.]]></wp:comment_content><wp:comment_approved>${approved}</wp:comment_approved><wp:comment_type>${type}</wp:comment_type><wp:comment_parent>${parent}</wp:comment_parent></wp:comment>`;
    const { discussion, lines } = read(
      `<?xml version="1.0"?>\n<rss xmlns:wp="x"><channel><item><title>Night loaves</title><content:encoded><![CDATA[<p>Long.</p>]]></content:encoded>${comment(1, 0, '')}${comment(2, 1, 'comment')}${comment(3, 0, 'pingback')}${comment(4, 0, '', 0)}</item></channel></rss>`,
    );
    assert.equal(discussion.title?.value, 'Night loaves');
    assert.deepEqual(lines, [
      'comment | Ann | 2011-03-03T16:05:09 | null | null | "Words 1."',
      'comment | Ann | 2011-03-03T16:05:09 | null | p1 | "Words 2."',
      'pingback | Ann | 2011-03-03T16:05:09 | null | null | "Words 3."',
    ]);
  });

  test('tables: quoted cells, semicolons, German names, day first', () => {
    const { lines } = read(
      'Nr;Autor;Datum;Kommentar;Punkte\r\n1;Ann;13.03.2011 16:05;"Brot; ""gutes"" Brot.\r\nJa.";3\r\n2;Bo;04.03.2011;Nein.;\r\n',
    );
    assert.deepEqual(lines, [
      'comment | Ann | 2011-03-13T16:05 | 3 | null | "Brot; \\"gutes\\" Brot.\\r\\nJa."',
      'comment | Bo | 2011-03-04 | null | null | "Nein."',
    ]);
  });

  test('a file that breaks off is read as far as it goes, with a warning', () => {
    const whole =
      '[{"user":{"login":"ann"},"created_at":"2011-03-03T16:05:09Z","body":"One."},{"user":{"login":"bo"},"created_at":"2011-03-03T16:05:09Z","body":"Two, and mo';
    const { discussion, lines } = read(whole);
    assert.deepEqual(
      lines.map((one) => one.split(' | ').at(-1)),
      ['"One."', '"Two, and mo"'],
    );
    assert.deepEqual(
      discussion.warnings.map(({ code }) => code),
      ['input-damaged'],
    );
  });

  test('parents that lead round in a circle are not followed', () => {
    const { discussion } = read(
      'id,author,date,text,parent\n1,a,2011-03-03,x,2\n2,b,2011-03-03,y,3\n3,c,2011-03-03,z,1\n4,d,2011-03-03,w,2\n',
    );
    assert.ok(discussion.posts.some(({ parent }) => parent === null));
    assert.deepEqual(discussion.posts[3].parent, 'p2');
  });

  const REFUSALS: readonly [what: string, source: string][] = [
    ['a package file', '{"name": "x", "version": "1.0.0", "author": "Ann", "description": "Bakes."}'],
    ['settings', '{"editor.fontSize": 12, "files": ["a", "b"], "created": null}'],
    [
      'an issue without comments',
      '{"number": 1, "title": "x", "user": {"login": "ann"}, "created_at": "2011-03-03T16:05:09Z", "body": "Cold."}',
    ],
    ['a list of people', '[{"name": "Ann", "email": "a@x.example"}, {"name": "Bo", "email": "b@x.example"}]'],
    [
      'a front page of submissions',
      JSON.stringify({
        kind: 'Listing',
        data: {
          children: [1, 2].map((id) => ({
            kind: 't3',
            data: { id, title: 'x', selftext: '', author: 'ann', created_utc: 1299168309 },
          })),
        },
      }),
    ],
    [
      'a feed of articles',
      '<?xml version="1.0"?><rss><channel><item><title>x</title><description>y</description><pubDate>z</pubDate></item></channel></rss>',
    ],
    ['a table of prices', 'name,date,price\nbread,2011-03-03,3\nsalt,2011-03-04,1\n'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>Ann</text></svg>'],
    ['brackets', '[[[[{}]]]]'],
  ];
  for (const [what, source] of REFUSALS) {
    test(`${what} is no export`, () => assert.deepEqual(parse(source).posts, []));
  }
});
