/** The built command line as a process. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const BUILT = resolve('dist/cli.js');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What is piped into standard input, which then ends; without it, standard input is empty. */
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  /** Options for Node itself. */
  readonly node?: readonly string[];
}

/** Starts `discussion-lens` with `args`, for tests that look at it while it runs. One that hangs is ended, so that the tests can fail. */
export function startCli(
  args: readonly string[],
  options: Omit<RunOptions, 'input'> = {},
): ChildProcessWithoutNullStreams {
  const { cwd, node = [] } = options;
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is not there; run npm run build first`);
  const child = spawn(process.execPath, [...node, BUILT, ...args], {
    timeout: 50_000,
    ...(cwd !== undefined && { cwd }),
  });
  // A process that ends before it has read its input is not what these tests are about.
  child.stdin.on('error', () => undefined);
  return child;
}

/** Runs `discussion-lens` with `args` to its end. */
export function runCli(args: readonly string[], { input = '', ...options }: RunOptions = {}): Promise<Run> {
  const child = startCli(args, options);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(input);
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (code) => {
      done({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** The lines of `text`, each as JSON. */
export function jsonLines(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Writes a folder of files for one test and gives its path; `remove` takes it away. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'discussion-lens-test-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
