import { runAnalyze } from './analyze.js';
import { type Command, readArguments, UsageError } from './arguments.js';
import { runCompare } from './compare.js';
import { explainError } from './errors.js';
import { runExplain } from './explain.js';
import { runFormats } from './formats.js';
import { HELP } from './help.js';
import { Progress } from './progress.js';
import { ClosedPipe, Output, Problems } from './streams.js';
import { spelledOut } from './terminal.js';
import { runText } from './text.js';
import { VERSION } from './version.js';

const EXIT = { done: 0, problems: 1, usage: 2 } as const;

const progress = new Progress(process.stderr, () => performance.now());
const out = new Output(process.stdout, progress);
const problems = new Problems(process.stderr, progress);

async function run(command: Command): Promise<void> {
  switch (command.kind) {
    case 'help':
      return out.write(HELP);
    case 'version':
      return out.write(`${VERSION}\n`);
    case 'analyze':
      if (command.options.quiet || process.env.TERM === 'dumb') progress.hush();
      return runAnalyze(command.options, out, problems, progress);
    case 'compare':
      return runCompare(command.options, out, problems);
    case 'explain':
      return runExplain(command.options, out, problems);
    case 'text':
      return runText(command.task, command.file, out, problems, progress);
    case 'formats':
      return runFormats(command.asMarkdown, out);
  }
}

async function main(): Promise<number> {
  try {
    await run(readArguments(process.argv.slice(2), !process.stdin.isTTY));
    progress.clear();
    return problems.any ? EXIT.problems : EXIT.done;
  } catch (error) {
    progress.clear();
    // At once: input that nobody needs any more may still be open.
    if (error instanceof ClosedPipe) process.exit(EXIT.done);
    const hint = error instanceof UsageError ? '\nSee discussion-lens --help.' : '';
    process.stderr.write(`discussion-lens: ${spelledOut(explainError(error))}${hint}\n`);
    return error instanceof UsageError ? EXIT.usage : EXIT.problems;
  }
}

// A write that fails tells its caller. Without a listener the same error would end the process.
const toldElsewhere = (): void => undefined;
process.stdout.on('error', toldElsewhere);
process.stderr.on('error', toldElsewhere);

void main().then((code) => (process.exitCode = code));
