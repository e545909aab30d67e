import assert from 'node:assert/strict';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { jsonLines, makeFolder, runCli, startCli } from '../support/cli.js';

const PAGE = `On bees

They dance in the sun. Nobody knows why, and many have asked.

3 Responses to "On bees"

Ann Lee says:
March 3, 2011 at 4:05 pm

They only turn round.

Bo Ek says:
March 3, 2011 at 5:15 pm

No, they count their steps. I love that.

Cy Ott says:
March 4, 2011 at 9:00 am

Über alles: who has seen it?
`;

interface Shown {
  readonly file: string;
  readonly structure: string;
  readonly posts: readonly {
    start: number;
    end: number;
    author: string | null;
    body: { start: number; end: number }[];
  }[];
  readonly warnings: readonly { code: string; start: number; end: number }[];
}

const shown = (stdout: string): Shown[] => jsonLines(stdout) as unknown as Shown[];
const filesOf = (stdout: string): string[] => shown(stdout).map(({ file }) => file);

suite('discussion-lens analyze', () => {
  let folder: ReturnType<typeof makeFolder>;
  let files: Record<string, string | Uint8Array>;

  suiteSetup(() => {
    files = {
      'b.txt': PAGE,
      'a.txt': 'Nothing is discussed here.\n',
      'empty.txt': '',
      'crlf.txt': PAGE.replaceAll('\n', '\r\n'),
      'utf16.txt': Buffer.from(`\ufeff${PAGE}`, 'utf16le'),
      'latin1.txt': Buffer.from(PAGE, 'latin1'),
      'nuls.bin': Buffer.alloc(5000),
    };
    folder = makeFolder(files);
  });
  suiteTeardown(() => folder.remove());

  test('prints a line a file, in the order given, under the names given', async () => {
    const run = await runCli(['analyze', 'b.txt', './a.txt', 'b.txt'], { cwd: folder.path });
    assert.deepEqual([run.code, run.stderr], [0, '']);
    assert.deepEqual(filesOf(run.stdout), ['b.txt', './a.txt', 'b.txt']);
    const [page, nothing] = shown(run.stdout);
    assert.deepEqual(
      page.posts.map(({ author }) => author),
      ['Ann Lee', 'Bo Ek', 'Cy Ott'],
    );
    assert.deepEqual([nothing.structure, nothing.posts], ['none', []]);
  });

  test('reads standard input for - and where nothing is named', async () => {
    for (const args of [['analyze', '-'], ['analyze']]) {
      const run = await runCli(args, { input: PAGE });
      assert.equal(run.code, 0);
      const [page] = shown(run.stdout);
      assert.deepEqual([page.file, page.posts.length], ['-', 3]);
    }
  });

  test('says in one line each what it could not read, and does the rest', async () => {
    const run = await runCli(['analyze', 'gone.txt', 'a.txt', 'nuls.bin', 'b.txt', 'a.txt/x'], { cwd: folder.path });
    assert.equal(run.code, 1);
    assert.deepEqual(filesOf(run.stdout), ['a.txt', 'b.txt']);
    assert.deepEqual(run.stderr.split('\n'), [
      'gone.txt: no such file or folder',
      'nuls.bin: not text',
      'a.txt/x: its path leads through something that is no folder',
      '',
    ]);
  });

  test('takes an empty file and one of white space for pages without a discussion', async () => {
    const run = await runCli(['analyze', 'empty.txt', '-'], { cwd: folder.path, input: ' \n\t\r\n' });
    assert.equal(run.code, 0);
    assert.deepEqual(
      shown(run.stdout).map(({ structure }) => structure),
      ['none', 'none'],
    );
  });

  test('counts offsets in the decoded text, whatever it was encoded in', async () => {
    const run = await runCli(['analyze', 'b.txt', 'utf16.txt', 'latin1.txt', 'crlf.txt'], { cwd: folder.path });
    const [utf8, utf16, latin1, crlf] = shown(run.stdout);
    assert.deepEqual(utf16, { ...utf8, file: 'utf16.txt' });
    assert.deepEqual(latin1.posts, utf8.posts);
    const [warning] = latin1.warnings;
    assert.equal(warning.code, 'encoding-guessed');
    assert.equal(PAGE.slice(warning.start, warning.end), 'Ü');
    const windows = PAGE.replaceAll('\n', '\r\n');
    const body = crlf.posts[2].body[0];
    assert.equal(windows.slice(body.start, body.end), 'Über alles: who has seen it?');
  });

  test('leaves language out on --structure-only', async () => {
    const [whole] = shown((await runCli(['analyze', '-'], { input: PAGE })).stdout);
    const [bare] = shown((await runCli(['analyze', '--structure-only', '-'], { input: PAGE })).stdout);
    assert.ok('summary' in whole && 'sentiment' in whole.posts[0]);
    assert.ok(!('summary' in bare) && !('sentiment' in bare.posts[0]));
    assert.deepEqual(
      bare.posts.map(({ start, end }) => [start, end]),
      whole.posts.map(({ start, end }) => [start, end]),
    );
  });

  test('reads with the general reader alone on --general', async () => {
    const run = await runCli(['analyze', '--general', '-'], { input: PAGE });
    assert.equal(run.code, 0);
    assert.ok(['general', null].includes(jsonLines(run.stdout)[0].format as string | null));
  });

  test('ends wrong usage with 2, before it reads or prints anything', async () => {
    const run = await runCli(['analyze', '--output', 'xml', 'b.txt'], { cwd: folder.path });
    assert.deepEqual([run.code, run.stdout], [2, '']);
    assert.match(run.stderr, /^discussion-lens: analyze: --output xml is no output form; use one of .*\n.*--help\.\n$/);
  });
});

suite('discussion-lens analyze FOLDER', () => {
  let folder: ReturnType<typeof makeFolder>;

  suiteSetup(() => {
    folder = makeFolder({
      'pages/b.txt': PAGE,
      'pages/a/z.html': 'x',
      'pages/a/deeper/y': 'x',
      'pages/c.mbox': 'x',
      'pages/.hidden/x.txt': 'x',
      'pages/.dot.txt': 'x',
      'pages/node_modules/x.txt': 'x',
      'pages/picture.png': Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(300)]),
      'pages/manual.pdf': Buffer.concat([
        Buffer.from('%PDF, for a long while text\n'.repeat(3000)),
        Buffer.alloc(90_000),
      ]),
      'single/one.txt': PAGE,
      'none/picture.png': Buffer.alloc(300),
    });
    symlinkSync('..', join(folder.path, 'pages/a/up'));
    symlinkSync('itself', join(folder.path, 'pages/itself'));
    symlinkSync('b.txt', join(folder.path, 'pages/link.txt'));
  });
  suiteTeardown(() => folder.remove());

  test('stands for its text files in name order, below it too, and runs in no circle', async () => {
    const run = await runCli(['analyze', 'pages'], { cwd: folder.path });
    assert.deepEqual([run.code, run.stderr], [0, '']);
    const names = ['a/deeper/y', 'a/z.html', 'b.txt', 'c.mbox', 'link.txt'].map((name) => join('pages', name));
    assert.deepEqual(filesOf(run.stdout), names);
  });

  test('keeps the name as given in front', async () => {
    const run = await runCli(['analyze', './single/', '.hidden-not-there'], { cwd: folder.path });
    assert.deepEqual(filesOf(run.stdout), ['./single/one.txt']);
  });

  test('reads what it leaves out on its own, when it is named', async () => {
    const run = await runCli(['analyze', 'pages/node_modules', 'pages/.hidden', 'pages/.dot.txt'], {
      cwd: folder.path,
    });
    assert.deepEqual([run.code, shown(run.stdout).length], [0, 3]);
  });

  test('is a collection even with one file or none', async () => {
    const one = await runCli(['analyze', '--output', 'json', 'single'], { cwd: folder.path });
    assert.equal((JSON.parse(one.stdout) as unknown[]).length, 1);
    const none = await runCli(['analyze', '--output', 'json', 'none'], { cwd: folder.path });
    assert.deepEqual([none.code, JSON.parse(none.stdout)], [0, []]);
  });

  test('tells what it cannot open, and goes on', async () => {
    const broken = makeFolder({ 'in/z.txt': 'x' });
    symlinkSync('gone', join(broken.path, 'in/a.txt'));
    const run = await runCli(['analyze', 'in'], { cwd: broken.path });
    broken.remove();
    assert.deepEqual([run.code, run.stderr], [1, `${join('in', 'a.txt')}: no such file or folder\n`]);
    assert.deepEqual(filesOf(run.stdout), [join('in', 'z.txt')]);
  });
});

suite('discussion-lens analyze --output', () => {
  let folder: ReturnType<typeof makeFolder>;
  const several = (form: string) =>
    runCli(['analyze', '--output', form, 'b.txt', 'gone.txt', 'a.txt', 'b.txt'], { cwd: folder.path });

  suiteSetup(() => {
    folder = makeFolder({ 'b.txt': PAGE, 'a.txt': 'Nothing is discussed here.' });
  });
  suiteTeardown(() => folder.remove());

  test('json: one object for a file, one array for several', async () => {
    const one = await runCli(['analyze', '--output', 'json', 'b.txt'], { cwd: folder.path });
    assert.equal((JSON.parse(one.stdout) as Shown).file, 'b.txt');
    const all = await several('json');
    assert.equal(all.code, 1);
    assert.deepEqual(
      (JSON.parse(all.stdout) as Shown[]).map(({ file }) => file),
      ['b.txt', 'a.txt', 'b.txt'],
    );
  });

  test('json: nothing for a single file that cannot be read', async () => {
    const run = await runCli(['analyze', '--output', 'json', 'gone.txt'], { cwd: folder.path });
    assert.deepEqual([run.code, run.stdout], [1, '']);
  });

  test('csv: one table', async () => {
    const rows = (await several('csv')).stdout.trimEnd().split('\r\n');
    assert.equal(rows.length, 1 + 3 + 3);
    assert.ok(rows[0].startsWith('file,post,kind,author,date,dateText,votes,'));
    assert.ok(rows[6].startsWith('b.txt,p3,comment,Cy Ott,'));
  });

  test('markdown and argdown: one document with a heading a file', async () => {
    for (const form of ['markdown', 'argdown']) {
      const headings = (await several(form)).stdout.split('\n').filter((line) => line.startsWith('# '));
      assert.equal(headings.length, 3, form);
      for (const [index, file] of ['b.txt', 'a.txt', 'b.txt'].entries()) assert.ok(headings[index].includes(file));
    }
  });

  test('graphml: one graph a file in one document', async () => {
    const { stdout } = await several('graphml');
    assert.equal(stdout.match(/<\?xml /g)?.length, 1);
    assert.deepEqual(stdout.match(/<graph id="g\d"/g), ['<graph id="g1"', '<graph id="g2"', '<graph id="g3"']);
    assert.equal(stdout.match(/<node /g)?.length, 6);
    assert.ok(stdout.endsWith('</graphml>\n'));
  });
});

suite('discussion-lens analyze, many files', () => {
  test('keeps nothing of a file that is done', async () => {
    const folder = makeFolder({ 'big.txt': `${'bees '.repeat(100_000)}\n\n${PAGE}` });
    const names = Array.from({ length: 300 }, () => 'big.txt');
    // All pages together are three times as large as the heap may get.
    const run = await runCli(['analyze', '--structure-only', ...names], {
      cwd: folder.path,
      node: ['--max-old-space-size=48'],
    });
    folder.remove();
    assert.deepEqual([run.code, run.stderr], [0, '']);
    assert.equal(shown(run.stdout).length, 300);
  });

  test('prints each result before it waits for the next file', async () => {
    const child = startCli(['analyze', 'package.json', '-']);
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    assert.equal(shown(first.toString())[0].file, 'package.json');
    child.stdin.end(PAGE);
    const [second] = (await once(child.stdout, 'data')) as [Buffer];
    assert.equal(shown(second.toString())[0].file, '-');
    assert.deepEqual(await once(child, 'close'), [0, null]);
  });

  test('ends quietly when nobody reads on', async () => {
    const names = Array.from({ length: 500 }, () => 'package.json');
    const child = startCli(['analyze', ...names]);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    assert.deepEqual([await once(child, 'close'), stderr], [[0, null], '']);
  });

  test('waits for a slow reader instead of filling its memory', async () => {
    const folder = makeFolder({ 'big.txt': PAGE.repeat(40) });
    const names = Array.from({ length: 60 }, () => 'big.txt');
    const child = startCli(['analyze', '--structure-only', '--output', 'json', ...names], {
      cwd: folder.path,
      node: ['--max-old-space-size=64'],
    });
    let text = '';
    await new Promise((done) => setTimeout(done, 300));
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    assert.deepEqual(await once(child, 'close'), [0, null]);
    folder.remove();
    assert.equal((JSON.parse(text) as unknown[]).length, 60);
  });
});
