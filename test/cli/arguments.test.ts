import assert from 'node:assert/strict';
import { type AnalyzeCommand, readArguments, UsageError } from '../../src/cli/arguments.js';

function analyzeOptions(...args: string[]): object {
  const command = readArguments(['analyze', ...args], true);
  assert.equal(command.kind, 'analyze');
  const { exporter, ...rest } = command.options;
  return { form: exporter.id, ...rest };
}

suite('readArguments', () => {
  test('knows the defaults of analyze', () => {
    assert.deepEqual(analyzeOptions('a.txt', 'b'), {
      ...{ form: 'ndjson', structureOnly: false, general: false, paths: ['a.txt', 'b'] },
      ...{ jobs: 1, resume: null, corrections: null, quiet: false },
    });
  });

  test('takes options in any place and both ways of giving a value', () => {
    const wanted = {
      ...{ form: 'csv', structureOnly: true, general: true, paths: ['a', '-'] },
      ...{ jobs: 1, resume: null, corrections: null, quiet: false },
    };
    assert.deepEqual(analyzeOptions('a', '--output', 'csv', '-', '--structure-only', '--general'), wanted);
    assert.deepEqual(
      analyzeOptions('--output=json', '--general', '--structure-only', '--output=csv', 'a', '-'),
      wanted,
    );
  });

  test('takes jobs, a journal and quiet', () => {
    const { jobs, resume, quiet } = analyzeOptions(
      'a',
      '--jobs',
      '8',
      '--resume=done.log',
      '--quiet',
    ) as AnalyzeCommand;
    assert.deepEqual([jobs, resume, quiet], [8, 'done.log', true]);
  });

  test('takes what stands behind -- for a file', () => {
    assert.deepEqual((analyzeOptions('--', '--output', '-') as { paths: string[] }).paths, ['--output', '-']);
    assert.equal(readArguments(['analyze', '--', '--help'], true).kind, 'analyze');
  });

  test('reads standard input where nothing is named and something is piped', () => {
    assert.deepEqual((analyzeOptions() as { paths: string[] }).paths, ['-']);
    const text = readArguments(['text', 'role'], true);
    assert.equal(text.kind === 'text' && text.file, '-');
  });

  test('takes two files to compare', () => {
    const command = readArguments(['compare', 'a', '-', '--output', 'json'], true);
    const options = { older: 'a', newer: '-', output: 'json', general: false, corrected: false };
    assert.deepEqual(command, { kind: 'compare', options });
    assert.equal(readArguments(['compare', 'a', 'b', '-h'], true).kind, 'help');
  });

  test('gives help at every command', () => {
    for (const args of [['--help'], ['-h'], ['analyze', 'x', '--help'], ['text', '-h'], ['formats', '--help']]) {
      assert.equal(readArguments(args, true).kind, 'help');
    }
    assert.equal(readArguments(['--version'], true).kind, 'version');
  });

  for (const [args, message] of [
    [[], /no command given; use one of analyze, compare, explain, text, formats/],
    [['annotate'], /unknown command annotate; use one of/],
    [['--output', 'csv'], /unknown option --output before the command; name a command first/],
    [['analyze', '--outptu', 'csv'], /analyze: unknown option --outptu; it knows --output, --structure-only/],
    [['analyze', '-o', 'csv'], /analyze: unknown option -o;/],
    [['analyze', '--__proto__', 'x'], /analyze: unknown option --__proto__;/],
    [['analyze', 'x', '--output'], /analyze: --output needs a value/],
    [['analyze', '--output', '--general', 'x'], /analyze: --output needs a value/],
    [['analyze', '--output', 'xml', 'x'], /analyze: --output xml is no output form; use one of ndjson, json,/],
    [['analyze', '--output=', 'x'], /analyze: --output "" is no output form/],
    [['analyze', '--general=yes', 'x'], /analyze: --general takes no value; write it alone/],
    [['analyze', '--jobs', '0', 'x'], /analyze: --jobs 0 is no number of jobs; use 1 to 128/],
    [['analyze', '--jobs', '2.5', 'x'], /analyze: --jobs 2.5 is no number of jobs/],
    [['analyze', '--jobs=', 'x'], /analyze: --jobs "" is no number of jobs/],
    [['analyze', '--resume', '--jobs', '2', 'x'], /analyze: --resume needs a value/],
    [['analyze', '--resume=', 'x'], /analyze: --resume needs the name of a file/],
    [['analyze', '--resume', 'x', '-'], /analyze: --resume cannot know standard input again; name files or folders/],
    [['analyze', '--resume', 'x'], /analyze: --resume cannot know standard input again/],
    [['analyze', '-', 'x', '-'], /analyze: - is given twice/],
    [['analyze', 'x', ''], /analyze: path 2 is empty/],
    [['compare', 'a'], /compare: two files are needed, the older one first/],
    [['compare', 'a', 'b', 'c'], /compare: two files only, but c follows/],
    [['compare', 'a', ''], /compare: a file name is empty/],
    [['compare', '-', '-'], /compare: - is given twice/],
    [['compare', '--output', 'csv', 'a', 'b'], /compare: --output csv is no output form; use one of text, json/],
    [['text'], /text: no task given; use one of sentiment, stance, role, match, summarize, reply-to/],
    [['text', 'mood'], /text: unknown task mood; use one of/],
    [['text', 'role', 'a', 'b'], /text role: one FILE only, but b follows/],
    [['text', 'role', '--output', 'x'], /text: unknown option --output; it has none/],
    [['formats', 'x'], /formats: takes no x/],
    [['formats', '--output', 'csv'], /formats: --output csv is no output form; use markdown/],
  ] as const) {
    test(`refuses: ${args.join(' ') || '(nothing)'}`, () => {
      assert.throws(
        () => readArguments(args, true),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });
  }

  test('refuses to wait for somebody to type a page', () => {
    assert.throws(() => readArguments(['analyze'], false), /analyze: nothing to read; name files or folders, or -/);
    assert.equal(readArguments(['analyze', '-'], false).kind, 'analyze');
  });
});
