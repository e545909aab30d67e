// A page whose names, dates and words attack what reads the output: a terminal, a spreadsheet, a browser, a graph.
import assert from 'node:assert/strict';
import { jsonLines, makeFolder, runCli } from '../support/cli.js';
import { HOSTILE_CASES } from '../support/hostile-cases.js';
import { readCsv } from '../support/read-csv.js';

const PAGE = [
  '=HYPERLINK("http://evil.test","x") says:',
  'March 3, 2011 at 4:05 pm',
  'Bake \x1b[31mred\x1b[0m \x1b]0;title\x07 \x9b2J \u202egnp.exe\u202c <script>alert(1)</script> ]]> &amp;',
  '',
  '+Bo says:',
  'March 3, 2011 at 4:06 pm',
  '[click](command:workbench.action.quit) ![x](http://evil.test/x.png) javascript:alert(1)',
  '',
  '__proto__ says:',
  'March 3, 2011 at 4:07 pm',
  '[Point 1]: mine + <p1> {isInMap: false} === # heading @+Bo',
  '',
].join('\n');

/** What a terminal would obey. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const OBEYED = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/;

const FORMS = ['ndjson', 'json', 'markdown', 'csv', 'graphml', 'argdown'] as const;
/** All that a GraphML file is made of. */
const ELEMENTS = ['data', 'edge', 'graph', 'graphml', 'key', 'node'];

suite('output of a hostile page', () => {
  const folder = makeFolder({ 'page.txt': PAGE });
  const file = `${folder.path}/page.txt`;
  suiteTeardown(folder.remove);

  for (const form of FORMS) {
    test(`${form}: drives no terminal`, async () => {
      const { code, stdout, stderr } = await runCli(['analyze', '--output', form, file]);
      assert.deepEqual([code, stderr], [0, '']);
      assert.ok(stdout.length > 0);
      assert.doesNotMatch(stdout, OBEYED);
    });
  }

  test('csv: no cell is a formula', async () => {
    const { stdout } = await runCli(['analyze', '--output', 'csv', file]);
    assert.match(stdout, /"'=HYPERLINK\(""http/);
    assert.match(stdout, /,'\+Bo,/);
    assert.doesNotMatch(stdout, /(?:^|,)"?[=+@-]/m);
  });

  test('graphml: no element but its own', async () => {
    const { stdout } = await runCli(['analyze', '--output', 'graphml', file]);
    const elements = new Set([...stdout.matchAll(/<\/?([a-z]+)/gi)].map(([, name]) => name));
    assert.deepEqual([...elements].sort(), ['data', 'graph', 'graphml', 'key', 'node']);
  });

  test('markdown: no link, no picture, no tag', async () => {
    const { stdout } = await runCli(['analyze', '--output', 'markdown', file]);
    assert.doesNotMatch(stdout, /(?<!\\)\]\(|(?<!\\)<script/);
  });
});

suite('a page written to harm, on the command line', () => {
  for (const { name, text, authors, forged } of HOSTILE_CASES) {
    test(`${name}: all posts are there, as data`, async () => {
      const folder = makeFolder({ 'page.txt': text });
      const output = async (form: (typeof FORMS)[number]): Promise<string> => {
        const { code, stdout, stderr } = await runCli(['analyze', '--output', form, `${folder.path}/page.txt`]);
        assert.deepEqual([code, stderr], [0, ''], form);
        assert.doesNotMatch(stdout, OBEYED, form);
        return stdout;
      };
      try {
        const [page] = jsonLines(await output('ndjson')) as unknown as {
          posts: { author: string }[];
          warnings: { code: string }[];
        }[];
        assert.deepEqual(
          page.posts.map(({ author }) => author),
          authors,
        );
        assert.equal(page.warnings.filter(({ code }) => code === 'byline-doubtful').length, forged);
        const [head, ...rows] = readCsv(await output('csv'));
        assert.equal(rows.length, authors.length);
        for (const row of rows) {
          assert.equal(row.length, head.length);
          for (const cell of row) assert.doesNotMatch(cell, /^[=+@\t\r]|^-(?![\d.]+$)/);
        }
        const elements = [...(await output('graphml')).matchAll(/<\/?([a-z]+)/gi)].map(([, element]) => element);
        assert.deepEqual(
          elements.filter((element) => !ELEMENTS.includes(element)),
          [],
        );
        assert.doesNotMatch(await output('markdown'), /(?<!\\)\]\(|(?<!\\)<[a-z!/]/i);
        await output('argdown');
      } finally {
        folder.remove();
      }
    }).timeout(60_000);
  }
});
