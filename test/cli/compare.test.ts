import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  changeCorrections,
  type ComparisonJson,
  type Correction,
  parse,
  writeCorrections,
} from '../../src/core/index.js';
import { makeFolder, runCli } from '../support/cli.js';

const HEAD = 'author,date,votes,text\n';
const OLD = `${HEAD}Ilse,2016-03-01T09:01,4,A full barrel is heavy.
Tomas,2016-03-02T09:02,2,Mine has not moved.
Spam,2016-03-03T09:03,0,Cheap watches here.
`;
const NEW = `${HEAD}Tomas,2016-03-02T09:02,2,Mine has not moved yet.
Ilse,2016-03-01T09:01,9,A full barrel is heavy.
Nadia,2016-03-04T09:04,1,Who asks the \u001b[31mcity?
`;

suite('R30: discussion-lens compare', () => {
  const folder = makeFolder({ 'old.txt': OLD, 'new.txt': NEW, 'bytes.bin': new Uint8Array(500) });
  const run = (...args: string[]) => runCli(['compare', ...args], { cwd: folder.path });
  suiteTeardown(folder.remove);

  test('tells the groups as text, without what a terminal would obey', async () => {
    const { code, stdout, stderr } = await run('old.txt', 'new.txt');
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(stdout.split('\n'), [
      'old.txt → new.txt: 1 new, 1 edited, 1 removed, 1 with other votes, 0 unchanged',
      ...['', 'New', '  p3  Nadia, 2016-03-04T09:04: Who asks the \ufffd[31mcity?'],
      ...['', 'Edited', '  p2 → p1  Tomas', '    - Mine has not moved.', '    + Mine has not moved yet.'],
      ...['', 'Removed', '  p3  Spam, 2016-03-03T09:03: Cheap watches here.'],
      ...['', 'Votes changed', '  p1 → p2  Ilse: 4 → 9'],
      '',
    ]);
  });

  test('tells the same as JSON, by the names that analyze gives', async () => {
    const { code, stdout } = await run('--output', 'json', 'old.txt', 'new.txt');
    assert.equal(code, 0);
    const { older, newer, ...groups } = JSON.parse(stdout) as ComparisonJson;
    assert.deepEqual([older.file, older.posts, newer.file, newer.posts], ['old.txt', 3, 'new.txt', 3]);
    assert.deepEqual(
      [groups.schema, groups.new.map(({ post }) => post), groups.removed.map(({ post }) => post), groups.unchanged],
      [1, ['p3'], ['p3'], 0],
    );
    assert.deepEqual(groups.edited, [
      {
        ...{ older: 'p2', newer: 'p1' },
        before: { author: 'Tomas', text: 'Mine has not moved.' },
        after: { author: 'Tomas', text: 'Mine has not moved yet.' },
      },
    ]);
    assert.deepEqual(
      groups.votesChanged.map(({ before, after }) => [before.votes, after.votes]),
      [[4, 9]],
    );
  });

  test('of a page and itself there is nothing to tell', async () => {
    const { stdout } = await run('old.txt', 'old.txt');
    assert.equal(stdout, 'old.txt → old.txt: 0 new, 0 edited, 0 removed, 0 with other votes, 3 unchanged\n');
  });

  test('a file may be standard input; one that cannot be read is told of, exit code 1', async () => {
    const piped = await runCli(['compare', 'old.txt', '-'], { cwd: folder.path, input: NEW });
    assert.match(piped.stdout, /^old\.txt → -: 1 new/);
    const missing = await run('old.txt', 'gone.txt');
    assert.deepEqual([missing.code, missing.stdout, missing.stderr], [1, '', 'gone.txt: no such file or folder\n']);
    const binary = await run('bytes.bin', 'new.txt');
    assert.deepEqual([binary.code, binary.stderr], [1, 'bytes.bin: not text\n']);
  });

  test('D3: --corrections beside: each save is read as it was set right', async () => {
    const { path, remove } = makeFolder({});
    const page = (votes: string) =>
      `Hives\n\n2 Comments\n\nAnn Lee\nMay 1, 2017 at 1:00 pm\n\nA hive needs shade${votes} and water.\n\nBo Stone\nMay 1, 2017 at 1:10 pm\n\nAnd neighbours who do not mind.\n`;
    try {
      const text = page('');
      const [ann] = parse(text).posts;
      const order = { kind: 'set', correction: { set: 'votes', post: ann.id, votes: 4 } } as const;
      const corrections = changeCorrections(text, parse(text), [], order);
      writeFileSync(join(path, 'old.txt'), text);
      writeFileSync(join(path, 'new.txt'), text);
      writeFileSync(join(path, 'old.txt.lens.json'), writeCorrections({ page: 'old.txt', corrections }));
      const nine = corrections.map((one) => ({ ...one, votes: 9 }) as Correction);
      writeFileSync(join(path, 'new.txt.lens.json'), writeCorrections({ page: 'new.txt', corrections: nine }));
      const args = ['compare', '--output', 'json', 'old.txt', 'new.txt'];
      const changed = async (...more: string[]) => {
        const { code, stdout } = await runCli([...args, ...more], { cwd: path });
        assert.equal(code, 0);
        return (JSON.parse(stdout) as { votesChanged: object[] }).votesChanged.length;
      };
      assert.deepEqual([await changed(), await changed('--corrections', 'beside')], [0, 1]);
      assert.equal((await runCli([...args, '--corrections', 'x.json'], { cwd: path })).code, 2);
    } finally {
      remove();
    }
  });
});
