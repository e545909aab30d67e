import { createReadStream } from 'node:fs';
import { jsonText } from '../core/index.js';
import { STDIN } from './arguments.js';
import { explainError } from './errors.js';
import { Fields, InputError, LINE } from './fields.js';
import type { Progress } from './progress.js';
import type { Output, Problems } from './streams.js';
import type { Task } from './text-tasks.js';

/** `text TASK [FILE|-]`: a line of JSON in, a line of JSON out, in order; a bad line gives an error in its place. */
export async function runText(
  task: Task,
  file: string,
  out: Output,
  problems: Problems,
  progress: Progress,
): Promise<void> {
  let done = 0;
  for await (const lines of linesOf(file, problems)) {
    const answers: string[] = [];
    for (const line of lines) {
      done++;
      progress.show(() => `${done} lines`);
      const { answer, failed } = answerLine(task, line);
      if (failed) problems.note();
      answers.push(jsonText(answer) + '\n');
    }
    await out.write(answers.join(''));
  }
}

/** The lines of a stream, a few at a time as they come in; without line ends and blank lines. Only LF ends a line. */
async function* linesOf(file: string, problems: Problems): AsyncGenerator<readonly string[]> {
  const stream = file === STDIN ? process.stdin : createReadStream(file);
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      const [first, ...more] = decoder.decode(chunk, { stream: true }).split('\n');
      rest += first;
      if (more.length === 0) continue;
      const whole = [rest, ...more.slice(0, -1)];
      rest = more.at(-1)!;
      yield whole.filter(isFilled);
    }
  } catch (error) {
    problems.report(file, explainError(error));
    return;
  }
  yield [rest + decoder.decode()].filter(isFilled);
}

function isFilled(line: string): boolean {
  return line.trim() !== '';
}

/** What is printed for one line; `failed`: it is an error. */
function answerLine(task: Task, line: string): { answer: object; failed: boolean } {
  let id: unknown = null;
  try {
    const input = Fields.of(parseJson(line), LINE);
    id = input.value('id') ?? null;
    return { answer: { id, ...task.answer(input) }, failed: false };
  } catch (error) {
    return { answer: { id, error: explainError(error) }, failed: true };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new InputError(`${LINE} is not JSON: ${explainError(error)}`);
  }
}
