import assert from 'node:assert/strict';
import { decodeEntities } from '../../../src/core/inputs/entities.js';
import { readHtml } from '../../../src/core/inputs/html-text.js';
import { sourceSpan } from '../../../src/core/inputs/offset-map.js';

const shown = (html: string): string => readHtml(html).text;

suite('the text HTML shows', () => {
  const cases: readonly [title: string, html: string, text: string][] = [
    ['blocks stand on lines of their own', '<div>a</div><div>b</div>', 'a\nb'],
    ['paragraphs have a blank line between', '<p>a</p><p>b</p>', 'a\n\nb'],
    ['paragraphs that nothing closes, too', '<p>a<p>b', 'a\n\nb'],
    ['white space runs together, over tags too', 'a \n\t <b> b </b>\n c', 'a b c'],
    ['a no-break space is kept', 'a&nbsp;b', 'a\u00a0b'],
    ['line breaks', 'a<br>b<br/><br />c', 'a\nb\n\nc'],
    ['lists in lists are set in', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', 'a\n\n    b\n\nc'],
    ['boxes of replies are set in', '<div>a<div class="x children">b</div></div>', 'a\n    b'],
    ['definitions are set in', '<dl><dt>a<dd>b<dt>c</dl>', 'a\n    b\nc'],
    ['quotations have the bar of mails', '<blockquote><p>a</p><p>b</p></blockquote>c', '> a\n\n> b\n\nc'],
    ['quotations in quotations', 'x<blockquote>a<blockquote>b</blockquote></blockquote>', 'x\n\n> a\n\n> > b'],
    ['cells are parted by tabs', '<table><tr><td>a<td>b<tr><td>c</table>', 'a\tb\nc'],
    ['preformatted lines are kept', '<pre>a\n  b &lt;\n</pre>c', 'a\n  b <\n\nc'],
    ['preformatted blank lines are kept', '<pre>a\n\n\n\n\nb</pre>', 'a\n\n\n\n\nb'],
    [
      'scripts, styles and templates are not shown',
      'a<script>x<b></script><style>y</style><template>z</template>b',
      'ab',
    ],
    [
      'nor is what a page hides',
      'a<p hidden>x</p><p style="color:red; display: none">y</p><i class="sr-only">z</i>b',
      'a\n\nb',
    ],
    ['hidden elements end at their own end tag', '<span style="display:none">a<span>b</span>c</span>d', 'd'],
    ['the head is not shown', '<html><head><title>x</title></head><body>a</body></html>', 'a'],
    ['comments are not shown', 'a<!-- <p>x</p> -->b', 'ab'],
    ['character references by name, number and without semicolon', '&lt;&eacute;&#233;&#xE9;&copy 1', '<ééé© 1'],
    ['what is no reference stays', 'a & b &nosuch; &; &#; ?x=1&copy=2', 'a & b &nosuch; &; &#; ?x=1&copy=2'],
    ['references to windows-1252 are understood', '&#150;&#8217;', '–’'],
    ['stray signs stay', 'a < b > c', 'a < b > c'],
    ['end tags that close nothing do no harm', '</div>a</b></p></li>b', 'a\n\nb'],
    [
      'a stray end tag does not leave a cell',
      '<div><table><tr><td>a</div>b</td><td>c</td></table></div>d',
      'a\nb\tc\n\nd',
    ],
    ['nothing at all', '', ''],
    ['a tag that does not end', 'a<b class="x', 'a'],
  ];
  for (const [title, html, text] of cases) test(title, () => assert.equal(shown(html), text));

  test('each word maps to where it stands', () => {
    const html = '<div class="a">One <b>t&ouml;o</b></div>\n<p>three\n four</p>';
    const page = readHtml(html);
    const found = page.text.match(/\S+/g)!.map((word) => {
      const start = page.text.indexOf(word);
      const span = sourceSpan(page.map, { start, end: start + word.length });
      return [word, decodeEntities(html.slice(span.start, span.end))];
    });
    assert.deepEqual(found, [
      ['One', 'One'],
      ['töo', 'töo'],
      ['three', 'three'],
      ['four', 'four'],
    ]);
  });

  test('the title is decoded, its place in the source', () => {
    const html = '<title>\n Night &amp; day </title><svg><title>x</title></svg>';
    const { title } = readHtml(html);
    assert.equal(title?.value, 'Night & day');
    assert.equal(html.slice(title.start, title.end), 'Night &amp; day');
  });

  test('elements nested deeper than any page are read on', () => {
    const text = shown('<div>'.repeat(3000) + 'a' + '</div>'.repeat(3000) + '<p>b</p>');
    assert.equal(text, 'a\n\nb');
  });
});
