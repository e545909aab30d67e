import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { jsonLines, makeFolder, runCli, startCli } from '../support/cli.js';

async function ask(task: string, lines: readonly unknown[]): Promise<Record<string, unknown>[]> {
  const run = await runCli(['text', task], { input: lines.map((line) => JSON.stringify(line) + '\n').join('') });
  assert.equal(run.code, 0, run.stdout + run.stderr);
  return jsonLines(run.stdout);
}

suite('discussion-lens text', () => {
  test('sentiment: a score and a label', async () => {
    const [answer] = await ask('sentiment', [{ id: 'a', text: 'I love it.' }]);
    assert.deepEqual(Object.keys(answer), ['id', 'score', 'label']);
    assert.ok((answer.score as number) >= -1 && (answer.score as number) <= 1);
  });

  test('stance: a label, whether to show it, and the scores behind it', async () => {
    const [answer] = await ask('stance', [{ id: 1, parent: 'Bees dance.', reply: 'No, they do not.' }]);
    assert.deepEqual(Object.keys(answer), ['id', 'label', 'shown', 'confidence', 'scores']);
    assert.equal(typeof answer.shown, 'boolean');
    assert.deepEqual(Object.keys(answer.scores as object).sort(), ['agree', 'disagree', 'neutral']);
  });

  test('role: what a sentence does', async () => {
    const [answer] = await ask('role', [{ id: 1, text: 'Bees should be left alone, because they sting.' }]);
    assert.deepEqual(Object.keys(answer), ['id', 'role', 'scores']);
    assert.deepEqual(Object.keys(answer.scores as object).sort(), ['claim', 'none', 'premise']);
  });

  test('match: how well a key point sums an argument up', async () => {
    const [answer] = await ask('match', [{ id: 1, topic: 'Bees', argument: 'They sting.', keyPoint: 'Bees hurt.' }]);
    assert.deepEqual(Object.keys(answer), ['id', 'score']);
    assert.ok((answer.score as number) >= 0 && (answer.score as number) <= 1);
  });

  test('summarize: sentences, verbatim, within the words allowed', async () => {
    const posts = [
      { author: 'Ann', text: 'Bees dance in the sun. They also dance at night. Nobody has seen it.' },
      { author: null, text: 'I have seen bees dance at night.' },
    ];
    const [free, short] = await ask('summarize', [
      { id: 1, posts },
      { id: 2, posts, words: 5 },
    ]);
    for (const { sentences } of [free, short]) {
      for (const sentence of sentences as string[]) assert.ok(posts.some(({ text }) => text.includes(sentence)));
    }
    assert.ok((short.sentences as string[]).join(' ').split(/\s+/).filter(Boolean).length <= 5);
  });

  test('reply-to: a parent and a confidence for every post', async () => {
    const posts = [
      { author: 'Ann', date: '2011-03-03T16:05', text: 'Do bees dance?' },
      { author: 'Bo', date: 1299168400, text: 'They do.', quotes: [{ author: 'Ann', text: 'Do bees dance?' }] },
      { author: null, date: '16:09', text: 'I doubt it.', quotes: [] },
      { author: 'Cy', date: null, text: 'So do I.' },
    ];
    const [answer, empty] = await ask('reply-to', [
      { id: 1, posts },
      { id: 2, posts: [] },
    ]);
    assert.deepEqual(Object.keys(answer), ['id', 'parents', 'confidence']);
    const parents = answer.parents as (number | null)[];
    assert.equal(parents.length, 4);
    for (const [index, parent] of parents.entries()) assert.ok(parent === null || (parent >= 0 && parent < index));
    assert.equal((answer.confidence as number[]).length, 4);
    assert.deepEqual(empty.parents, []);
  });

  test('puts an error in the place of a bad line, loses nothing else, and ends with 1', async () => {
    const run = await runCli(['text', 'role'], {
      input:
        '{"id":1,"text":"x"}\nnot JSON\x1b\n{"id":"two"}\n{"id":3,"text":4}\n[5]\nnull\n{"text":"x"}\n{"id":8,"text":"x"}',
    });
    assert.deepEqual([run.code, run.stderr], [1, '']);
    const answers = jsonLines(run.stdout);
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error === undefined]),
      [
        [1, true],
        [null, false],
        ['two', false],
        [3, false],
        [null, false],
        [null, false],
        [null, true],
        [8, true],
      ],
    );
    assert.match(answers[1].error as string, /^the line is not JSON/);
    assert.ok(!run.stdout.includes('\x1b'));
    assert.deepEqual(
      [2, 3, 4, 5].map((index) => answers[index].error),
      [
        'text must be a string, but is missing',
        'text must be a string, but is a number',
        'the line must be an object, but is a list',
        'the line must be an object, but is null',
      ],
    );
  });

  for (const [task, input, error] of [
    ['summarize', { posts: 'x' }, 'posts must be a list, but is a string'],
    ['summarize', { posts: [{ text: 'x' }, 'y'] }, 'posts[1] must be an object, but is a string'],
    ['summarize', { posts: [{ author: 'Ann' }] }, 'posts[0].text must be a string, but is missing'],
    ['summarize', { posts: [], words: -1 }, 'words must be a whole number, 0 or more, but is a number'],
    [
      'reply-to',
      { posts: [{ text: 'x', date: {} }] },
      'posts[0].date must be a number, a string or null, but is an object',
    ],
    [
      'reply-to',
      { posts: [{ text: 'x', quotes: [{ text: 'y' }, { text: null }] }] },
      'posts[0].quotes[1].text must be a string, but is null',
    ],
    ['stance', { parent: 'x' }, 'reply must be a string, but is missing'],
    ['match', { topic: 'x', argument: [], keyPoint: 'y' }, 'argument must be a string, but is a list'],
    ['role', { ['__proto__']: null, toString: 'x' }, 'text must be a string, but is missing'],
  ] as const) {
    test(`${task}: ${error}`, async () => {
      const run = await runCli(['text', task], { input: JSON.stringify({ id: 1, ...input }) });
      assert.deepEqual([run.code, jsonLines(run.stdout)], [1, [{ id: 1, error }]]);
    });
  }

  test('ends lines at line feeds only, with or without a return, a mark in front and an end at the end', async () => {
    const run = await runCli(['text', 'role'], {
      input: '\ufeff{"id":1,"text":"a\u2028b"}\r\n\n   \n{"id":2,"text":"c"}',
    });
    assert.equal(run.code, 0);
    assert.deepEqual(
      jsonLines(run.stdout).map(({ id }) => id),
      [1, 2],
    );
  });

  test('reads a file', async () => {
    const folder = makeFolder({ 'in.ndjson': '{"id":1,"text":"x"}\n' });
    const run = await runCli(['text', 'role', join(folder.path, 'in.ndjson')]);
    const gone = await runCli(['text', 'role', 'gone.ndjson'], { cwd: folder.path });
    folder.remove();
    assert.deepEqual([run.code, jsonLines(run.stdout).length], [0, 1]);
    assert.deepEqual(gone, { code: 1, stdout: '', stderr: 'gone.ndjson: no such file or folder\n' });
  });

  test('answers each line before the next one comes, and ends quietly when nobody listens', async () => {
    const child = startCli(['text', 'role']);
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    for (const id of [1, 2]) {
      child.stdin.write(`{"id":${id},"text":"x"}\n`);
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      assert.equal(jsonLines(answer.toString())[0].id, id);
    }
    child.stdout.destroy();
    const closed = once(child, 'close');
    // Standard input stays open: it is the closed output that must end the process.
    const more = setInterval(() => child.stdin.write('{"id":3,"text":"x"}\n'), 20);
    assert.deepEqual([await closed, stderr], [[0, null], '']);
    clearInterval(more);
  });
});
