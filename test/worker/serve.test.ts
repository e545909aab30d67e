import assert from 'node:assert/strict';
import { analyze, EXPORTERS, exportPage, open } from '../../src/core/index.js';
import { createServer, type ToServer } from '../../src/worker/serve.js';

const BEES = 'Ann wrote on 3 May 2020:\nBees dance.\n\nBo wrote on 4 May 2020:\nRound and round.\n';
const TEA = BEES.replace('Ann', 'Cleo').replace('Bo ', 'Dan ');

/** A server whose answers carry the numbers of their requests. */
function serve() {
  const answer = createServer();
  return (message: ToServer) => {
    const answered = answer(message);
    if (answered && 'request' in message) assert.equal(answered.request, message.request);
    return answered;
  };
}

function authorsOf(answered: ReturnType<ReturnType<typeof serve>>) {
  assert.equal(answered?.kind, 'read');
  return answered.read.discussion.posts.map(({ author }) => author);
}

const opening = (session: number, text: string): ToServer => ({
  ...{ kind: 'open', request: 10 + session, session, text, options: {}, ahead: null },
});

suite('the server of a worker', () => {
  test('what is typed in the middle of a long paragraph is kept; an analysis and an export are of the text as it is', () => {
    const say = createServer();
    const words = 'I bake mine at noon and the crust is better for it. '.repeat(6).trim();
    const text = ['Ann', 'Bo', 'Cy'].map((name) => `${name} says:\nMarch 3, 2011 at 4:05 pm\n\n${words}\n`).join('\n');
    say(opening(0, text));
    const typed = (at: number, put: string) => {
      const answer = say({ kind: 'typed', request: 1, session: 0, edits: [{ start: at, end: at, text: put }] });
      return answer?.kind === 'followed' ? (answer.read?.discussion.posts.length ?? 'kept') : answer;
    };
    const at = text.indexOf(words) + 150;
    assert.equal(typed(at, 'lovely '), 'kept');
    const exported = say({ kind: 'export', request: 2, session: 0, form: 'csv', file: 'a.txt', posts: null });
    assert.ok(
      exported?.kind === 'exported' &&
        exported.exported.text.includes('lovely') &&
        exported.exported.text.includes('Cy'),
    );
    assert.equal(typed(at, 'as Ann said '), 'kept', 'she has said nothing before');
    assert.equal(typed(0, 'Eve says:\nMarch 2, 2011 at 4:05 pm\n\nNo.\n\n'), 4);
  });

  test('holds several texts, each with its own edits', () => {
    const say = serve();
    assert.deepEqual(authorsOf(say(opening(0, BEES))), ['Ann', 'Bo']);
    assert.deepEqual(authorsOf(say(opening(1, TEA))), ['Cleo', 'Dan']);
    const edits = [{ start: 0, end: 3, text: 'Eve' }];
    assert.deepEqual(authorsOf(say({ kind: 'edit', request: 1, session: 0, edits })), ['Eve', 'Bo']);
    assert.deepEqual(authorsOf(say({ kind: 'edit', request: 2, session: 1, edits: [] })), ['Cleo', 'Dan']);
    const analysed = say({ kind: 'analyze', request: 3, session: 1, options: {} });
    assert.equal(analysed?.kind === 'analysed' && analysed.analysis.posts.length, 2);
  });

  test('lets a text go without an answer, and the others stay', () => {
    const say = serve();
    say(opening(0, BEES));
    say(opening(1, TEA));
    assert.equal(say({ kind: 'close', session: 0 }), null);
    assert.equal(say({ kind: 'close', session: 0 }), null, 'twice does no harm');
    const failed = say({ kind: 'edit', request: 1, session: 0, edits: [] });
    assert.ok(failed?.kind === 'failed' && failed.message.includes('session 0 is not open'));
    assert.equal(say({ kind: 'edit', request: 2, session: 1, edits: [] })?.kind, 'read');
  });

  test('a request that fails says so and leaves the text as it was', () => {
    const say = serve();
    say(opening(0, BEES));
    const beyond = [{ start: 0, end: BEES.length + 1, text: '' }];
    const failed = say({ kind: 'edit', request: 1, session: 0, edits: beyond });
    assert.ok(failed?.kind === 'failed' && failed.message.includes('RangeError'));
    assert.deepEqual(authorsOf(say({ kind: 'edit', request: 2, session: 0, edits: [] })), ['Ann', 'Bo']);
  });

  test('nothing can be asked of a text that was never opened', () => {
    const say = serve();
    for (const message of [
      { kind: 'edit', edits: [] },
      { kind: 'analyze', options: {} },
      { kind: 'export', form: 'csv', file: 'x', posts: null },
    ] as const) {
      assert.equal(say({ ...message, request: 1, session: 7 })?.kind, 'failed', message.kind);
    }
  });

  test('tells the platform by its name, and none for the general reader', () => {
    const answered = serve()(opening(0, BEES));
    assert.equal(answered?.kind === 'read' && answered.read.discussion.format, 'general');
    assert.equal(answered?.kind === 'read' && answered.read.platform, null);
  });

  for (const exporter of EXPORTERS) {
    test(`R29: exports as ${exporter.id} what was read and analysed, as the library does`, () => {
      const say = serve();
      say(opening(0, BEES));
      const options = { sentiment: false };
      const { text, discussion } = open(BEES);
      const file = 'bees.txt';
      const exported = () => {
        const answered = say({ kind: 'export', request: 1, session: 0, form: exporter.id, file, posts: null });
        assert.equal(answered?.kind, 'exported');
        assert.equal(answered.exported.languageId, exporter.languageId);
        return answered.exported.text;
      };
      assert.equal(exported(), exportPage(exporter, { file, text, discussion, analysis: null }));
      say({ kind: 'analyze', request: 2, session: 0, options });
      const analysis = analyze(text, discussion, options);
      assert.equal(exported(), exportPage(exporter, { file, text, discussion, analysis }));
      say({ kind: 'edit', request: 3, session: 0, edits: [] });
      assert.equal(exported(), exportPage(exporter, { file, text, discussion, analysis: null }));
    });
  }

  test('R29: exports the posts asked for, with what they answer and nothing else', () => {
    const say = serve();
    const read = say(opening(0, BEES));
    assert.ok(read?.kind === 'read');
    const { posts } = read.read.discussion;
    const rowsOf = (ids: readonly string[] | null) => {
      const asked = { kind: 'export', request: 1, session: 0, form: 'csv', file: 'bees.txt', posts: ids } as const;
      const answered = say(asked);
      assert.equal(answered?.kind, 'exported');
      return answered.exported.text.trim().split('\r\n').slice(1);
    };
    assert.equal(rowsOf(null).length, 2);
    const [only, ...others] = rowsOf([posts[1].id]);
    assert.ok(only.includes('Bo') && others.length === 0, only);
    assert.deepEqual(rowsOf([]), []);
  });

  test('R30: compares the text it holds, as it is now, with an older save', () => {
    const say = serve();
    say(opening(0, BEES));
    const compare = () => {
      const answered = say({ kind: 'compare', request: 1, session: 0, text: BEES, options: {} });
      assert.equal(answered?.kind, 'compared');
      const { comparison, older } = answered.compared;
      assert.equal(older.posts.length, 2);
      return [comparison.unchanged, comparison.edited.length];
    };
    assert.deepEqual(compare(), [2, 0]);
    const at = BEES.indexOf('dance');
    say({ kind: 'edit', request: 2, session: 0, edits: [{ start: at, end: at + 5, text: 'sleep' }] });
    assert.deepEqual(compare(), [1, 1]);
  });

  test('surveys and searches texts that it does not hold', () => {
    const say = serve();
    const surveyed = say({ kind: 'survey', request: 1, session: 9, text: BEES, options: {} });
    assert.ok(surveyed?.kind === 'surveyed');
    assert.deepEqual([surveyed.surveyed.survey.posts, surveyed.surveyed.platform], [2, null]);
    const query = { words: 'round', author: '' };
    const found = say({ kind: 'search', request: 2, session: 9, text: BEES, query, options: {} });
    assert.ok(found?.kind === 'found');
    assert.deepEqual(
      found.hits.map(({ author, match }) => [author, match]),
      [['Bo', 'Round']],
    );
    assert.equal(say({ kind: 'edit', request: 3, session: 9, edits: [] })?.kind, 'failed');
  });
});
