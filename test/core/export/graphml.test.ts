import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportPage } from '../../../src/core/index.js';
import { graphml } from '../../../src/core/export/graphml.js';
import { printable } from '../../../src/core/export/plain-text.js';
import { analysisOf } from '../../support/analysis.js';
import { discussionOf } from '../../support/discussion.js';
import { hostilePage } from '../../support/hostile-pages.js';

suite('graphml', () => {
  test('has a node a post, and an edge from each reply to what it answers', () => {
    const { text, discussion } = discussionOf([
      { author: 'Ann', votes: 4, body: 'Bees dance.' },
      { author: 'Bo & Co', body: 'No.', answers: 0, evidence: 'mention' },
    ]);
    const analysis = analysisOf(text, discussion, {
      posts: { 1: { stance: { to: 'parent', label: 'disagree', confidence: 0.7, reasons: [] } } },
    });
    const written = exportPage(graphml, { file: 'a<b.txt', text, discussion, analysis });
    assert.deepEqual(written.slice(written.indexOf('  <graph ')).split('\n'), [
      '  <graph id="g1" edgedefault="directed">',
      '    <data key="graph.file">a&lt;b.txt</data>',
      '    <node id="p1">',
      '      <data key="file">a&lt;b.txt</data>',
      '      <data key="post">p1</data>',
      '      <data key="kind">comment</data>',
      '      <data key="author">Ann</data>',
      '      <data key="votes">4</data>',
      '      <data key="evidence">none</data>',
      '      <data key="parentConfidence">0.9</data>',
      '      <data key="depth">0</data>',
      '      <data key="text">Bees dance.</data>',
      '    </node>',
      '    <node id="p2">',
      '      <data key="file">a&lt;b.txt</data>',
      '      <data key="post">p2</data>',
      '      <data key="kind">comment</data>',
      '      <data key="author">Bo &amp; Co</data>',
      '      <data key="parent">p1</data>',
      '      <data key="evidence">mention</data>',
      '      <data key="parentConfidence">0.9</data>',
      '      <data key="depth">1</data>',
      '      <data key="stance">disagree</data>',
      '      <data key="text">No.</data>',
      '    </node>',
      '    <edge source="p2" target="p1">',
      '      <data key="edge.evidence">mention</data>',
      '      <data key="edge.confidence">0.9</data>',
      '      <data key="edge.stance">disagree</data>',
      '    </edge>',
      '  </graph>',
      '</graphml>',
      '',
    ]);
  });

  test('is well-formed XML 1.0 that holds the texts, whatever they are', () => {
    fc.assert(
      fc.property(hostilePage, (page) => {
        const data = readXml(exportPage(graphml, page));
        const posts = page.discussion.posts;
        const authors = posts.flatMap(({ author }) => author ?? []);
        assert.deepEqual(data.get('author') ?? [], authors.map(asXml));
        assert.equal((data.get('edge.evidence') ?? []).length, posts.filter(({ parent }) => parent !== null).length);
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  test('holds several pages in one document', () => {
    const { text, discussion } = discussionOf([{ body: 'One.' }]);
    const page = { file: 'x', text, discussion, analysis: null };
    const writer = graphml.document(true);
    const written = writer.head + [writer.page(page, 0), writer.page(page, 1)].join(writer.separator) + writer.tail;
    assert.deepEqual(readXml(written).get('post'), ['p1', 'p1']);
    assert.deepEqual(
      [...written.matchAll(/<graph id="(\w+)"/g)].map(([, id]) => id),
      ['g1', 'g2'],
    );
  });
});

/** What XML has no room for is U+FFFD. */
function asXml(text: string): string {
  return [...printable(text)].map((one) => (/[\p{Surrogate}\ufffe\uffff]/u.test(one) ? '\ufffd' : one)).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
const TOKEN = /<\?xml [^<>]*\?>|<\/(\w+)>|<(\w+)((?:\s+[\w:.]+="[^"<&]*")*)\s*(\/?)>|([^<]+)/y;

/** Checks that tags nest and that every character is allowed; gives the contents of the `data` elements by their key. */
function readXml(source: string): Map<string, string[]> {
  assert.doesNotMatch(source, /[^\t\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
  const data = new Map<string, string[]>();
  const open: string[] = [];
  let key: string | null = null;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(source);
    assert.ok(token, `no XML at ${at}: ${source.slice(at, at + 40)}`);
    const [, closed, opened, attributes, empty, words] = token;
    if (opened && !empty) {
      open.push(opened);
      key = /key="([^"]*)"/.exec(attributes)?.[1] ?? null;
      if (opened === 'data') data.set(key!, [...(data.get(key!) ?? []), '']);
    } else if (closed) {
      assert.equal(open.pop(), closed);
    } else if (words) {
      const plain = words.replace(/&[^;]*;?/g, (entity) => ENTITIES[entity] ?? assert.fail(`${entity} is no entity`));
      assert.ok(!words.includes(']]>'));
      if (open.at(-1) === 'data') data.set(key!, [...data.get(key!)!.slice(0, -1), plain]);
    }
  }
  assert.deepEqual(open, []);
  return data;
}
