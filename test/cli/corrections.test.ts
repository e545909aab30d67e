import assert from 'node:assert/strict';
import { changeCorrections, parse, writeCorrections } from '../../src/core/index.js';
import { jsonLines, makeFolder, runCli } from '../support/cli.js';

const PAGE = [
  'Hives on balconies\n\nAn article about hives on balconies, in one paragraph.\n\n3 Comments\n',
  'Ann Lee\nMay 1, 2017 at 1:00 pm\n\nA hive on a balcony needs shade and water every day of the summer.\n',
  'Bo Stone\nMay 1, 2017 at 1:10 pm\n\nAnd neighbours who do not mind bees in their drinks.\n',
  'Cleo Park\nMay 2, 2017 at 9:00 am\n\nMine have never said a word about it.\n',
].join('\n');

/** The file of corrections in which Cleo answers Bo. */
function fixes(page: string | null): string {
  const discussion = parse(PAGE);
  const [, bo, cleo] = discussion.posts.map(({ id }) => id);
  const correction = { set: 'parent', post: cleo, parent: bo } as const;
  const corrections = changeCorrections(PAGE, discussion, [], { kind: 'set', correction });
  return writeCorrections({ page, corrections });
}

interface Line {
  readonly file: string;
  readonly posts: readonly {
    readonly parent: string | null;
    readonly evidence: string;
    readonly corrected?: string[];
  }[];
  readonly warnings: readonly { readonly code: string }[];
}

async function analyze(files: Record<string, string>, ...args: string[]) {
  const { path, remove } = makeFolder(files);
  try {
    const run = await runCli(['analyze', '--structure-only', ...args], { cwd: path });
    return { ...run, pages: run.code === 2 ? [] : (jsonLines(run.stdout) as unknown as Line[]) };
  } finally {
    remove();
  }
}

const parents = ({ posts }: Line) => posts.map(({ parent }) => parent);

suite('D: analyze --corrections', () => {
  test('FILE: the page is read as corrected, and says so', async () => {
    const { code, pages, stderr } = await analyze(
      { 'page.txt': PAGE, 'fixes.json': fixes(null) },
      ...['--corrections', 'fixes.json', 'page.txt'],
    );
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(parents(pages[0]), [null, null, 'p2']);
    assert.deepEqual([pages[0].posts[2].evidence, pages[0].posts[2].corrected], ['corrected', ['parent']]);
  });

  test('FILE with several pages: the page of that name gets them; none of that name is told', async () => {
    const files = { 'a/page.txt': PAGE, 'a/other.txt': PAGE, 'fixes.json': fixes('page.txt') };
    for (const jobs of ['1', '2']) {
      const { code, pages } = await analyze(files, '--corrections', 'fixes.json', '--jobs', jobs, 'a');
      assert.equal(code, 0);
      assert.deepEqual(pages.map(parents), [
        [null, null, null],
        [null, null, 'p2'],
      ]);
    }
    const gone = await analyze({ ...files, 'fixes.json': fixes('third.txt') }, '--corrections', 'fixes.json', 'a');
    assert.deepEqual([gone.code, gone.pages.length], [1, 2]);
    assert.match(gone.stderr, /^fixes\.json: is of a page that is not among those named\n$/u);
    const nameless = await analyze({ ...files, 'fixes.json': fixes(null) }, '--corrections', 'fixes.json', 'a');
    assert.equal(nameless.code, 2);
    assert.match(nameless.stderr, /does not say of which page it is; add "page"/u);
  });

  test('beside: each page gets those that lie beside it, which are no pages themselves', async () => {
    const files = { 'a/page.txt': PAGE, 'a/page.txt.lens.json': fixes('page.txt'), 'a/other.txt': PAGE };
    const { code, pages } = await analyze(files, '--corrections', 'beside', 'a');
    assert.equal(code, 0);
    assert.deepEqual(
      pages.map((page) => [page.file, ...parents(page)]),
      [
        ['a/other.txt', null, null, null],
        ['a/page.txt', null, null, 'p2'],
      ],
    );
    const without = await analyze(files, 'a');
    assert.deepEqual(without.pages.map(parents).flat(), [null, null, null, null, null, null]);
  });

  test('what does not fit, and a file that cannot be used, are told; the page is printed all the same', async () => {
    const changed = PAGE.replace(
      /Cleo Park.*$/su,
      'Dan Ford\nMay 2, 2017 at 9:30 am\n\nI keep mine indoors, all year.\n',
    );
    const unfit = await analyze(
      { 'page.txt': changed, 'fixes.json': fixes(null) },
      '--corrections',
      'fixes.json',
      'page.txt',
    );
    assert.equal(unfit.code, 1);
    assert.match(
      unfit.stderr,
      /^page\.txt: The parent set for the post “Mine have .*” by Cleo Park has no effect: no post/u,
    );
    assert.ok(unfit.pages[0].warnings.some(({ code }) => code === 'correction-unfit'));
    const broken = await analyze(
      { 'page.txt': PAGE, 'page.txt.lens.json': '{' },
      '--corrections',
      'beside',
      'page.txt',
    );
    assert.deepEqual([broken.code, broken.pages.length], [1, 1]);
    assert.match(broken.stderr, /^page\.txt: its corrections are not used: it is no JSON/u);
    const missing = await analyze({ 'page.txt': PAGE }, '--corrections', 'fixes.json', 'page.txt');
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /analyze: --corrections fixes\.json: no such file/u);
  });
});
