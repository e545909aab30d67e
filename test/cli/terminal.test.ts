import assert from 'node:assert/strict';
import { Progress } from '../../src/cli/progress.js';
import { ClosedPipe, Output, Problems, type Sink } from '../../src/cli/streams.js';
import { forTerminal, spelledOut } from '../../src/cli/terminal.js';

const HOSTILE = 'a\x1b[31m\x9b\u202eb\u2066\r\n\tc\u2028';
const QUIET = new Progress({ write: () => true }, () => 0);

/** A stream that remembers, or fails with `error`. */
function sink(isTTY: boolean, error?: Error): Sink & { written: string } {
  return {
    isTTY,
    written: '',
    write(text, done) {
      this.written += text;
      setImmediate(done, error);
      return true;
    },
  };
}

suite('terminal', () => {
  test('spells out what a terminal would obey, on one line', () => {
    assert.equal(spelledOut(HOSTILE), String.raw`a\u001b[31m\u009b\u202eb\u2066\u000d\u000a\u0009c\u2028`);
  });

  test('takes a lone return for the control character it is, not one before a line feed', () => {
    assert.equal(forTerminal('a\r\nb\rc'), 'a\nb\ufffdc');
  });

  test('prints lines and tabs and nothing else that a terminal would obey', () => {
    assert.equal(forTerminal(HOSTILE), 'a\ufffd[31m\ufffd\ufffdb\ufffd\n\tc\ufffd');
  });
});

suite('Output', () => {
  test('cleans what goes to a terminal, and only that', async () => {
    const [terminal, file] = [sink(true), sink(false)];
    await new Output(terminal, QUIET).write('a\u202e\n');
    await new Output(file, QUIET).write('a\u202e\n');
    assert.deepEqual([terminal.written, file.written], ['a\ufffd\n', 'a\u202e\n']);
  });

  test('tells a closed pipe from a failure', async () => {
    const failing = (code: string) => new Output(sink(false, Object.assign(new Error(code), { code })), QUIET);
    await assert.rejects(failing('EPIPE').write('x'), ClosedPipe);
    await assert.rejects(failing('ENOSPC').write('x'), /ENOSPC/);
  });
});

suite('Problems', () => {
  test('writes one line each, whatever a file is called', () => {
    let written = '';
    const problems = new Problems({ write: (text: string) => ((written += text), true) }, QUIET);
    assert.equal(problems.any, false);
    problems.report('a\n\x1b[2J.txt', 'not text');
    assert.equal(written, 'a\\u000a\\u001b[2J.txt: not text\n');
    assert.equal(problems.any, true);
  });
});

suite('Progress', () => {
  function watched(isTTY: boolean) {
    const state = { now: 0, written: '' };
    const target = { isTTY, columns: 20, write: (text: string) => ((state.written += text), true) };
    return { state, progress: new Progress(target, () => state.now) };
  }

  test('shows long work on one line, not too often, and takes it away', () => {
    const { state, progress } = watched(true);
    progress.show(() => 'too early');
    state.now = 600;
    progress.show(() => 'one');
    state.now = 650;
    progress.show(() => 'too soon');
    state.now = 720;
    progress.show(() => 'two \x1b and much too long for the line');
    progress.clear();
    progress.clear();
    assert.equal(state.written, '\r\x1b[Kone\r\x1b[Ktwo \\u001b and much\r\x1b[K');
  });

  test('shows nothing more once it is hushed', () => {
    const { state, progress } = watched(true);
    state.now = 600;
    progress.show(() => 'one');
    progress.hush();
    state.now = 900;
    progress.show(() => 'two');
    progress.remark('three');
    assert.equal(state.written, '\r\x1b[Kone\r\x1b[K');
  });

  test('says a remark for good, watched or not', () => {
    for (const isTTY of [true, false]) {
      const { state, progress } = watched(isTTY);
      progress.remark('2 pages \x1b');
      assert.equal(state.written, '2 pages \\u001b\n');
    }
  });

  test('is silent where nobody watches', () => {
    const { state, progress } = watched(false);
    state.now = 9999;
    progress.show(() => 'x');
    progress.clear();
    assert.equal(state.written, '');
  });
});
