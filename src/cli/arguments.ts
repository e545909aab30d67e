import { parseArgs } from 'node:util';
import { EXPORTERS, type Exporter } from '../core/index.js';
import { TASKS, type Task } from './text-tasks.js';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'analyze'; readonly options: AnalyzeCommand }
  | { readonly kind: 'compare'; readonly options: CompareCommand }
  | { readonly kind: 'explain'; readonly options: ExplainCommand }
  | { readonly kind: 'text'; readonly task: Task; readonly file: string }
  | { readonly kind: 'formats'; readonly asMarkdown: boolean };

export interface AnalyzeCommand {
  readonly exporter: Exporter;
  /** Leaves language analysis out. */
  readonly structureOnly: boolean;
  /** Switches all platform records off. */
  readonly general: boolean;
  /** How many pages are read at a time. */
  readonly jobs: number;
  /** Path of the journal that tells what was done; null for none. */
  readonly resume: string | null;
  /** Where corrections are: a path, or `beside`; null for none. */
  readonly corrections: string | null;
  /** Shows no progress and no summary. */
  readonly quiet: boolean;
  /** Files and folders as given; `-` is standard input. */
  readonly paths: readonly string[];
}

export interface CompareCommand {
  /** The two files as given; `-` is standard input. */
  readonly older: string;
  readonly newer: string;
  readonly output: 'text' | 'json';
  /** Switches all platform records off. */
  readonly general: boolean;
  /** Honours the file of corrections beside each save. */
  readonly corrected: boolean;
}

export interface ExplainCommand {
  readonly file: string;
  /** With words of the page. */
  readonly withWords: boolean;
}

/** A command line that cannot be followed. The message says what is wrong, where, and what to do. */
export class UsageError extends Error {}

/** Standard input as a FILE. */
export const STDIN = '-';

/** Reads the arguments behind the program's name. `hasInput`: something is piped into standard input. Throws `UsageError`. */
export function readArguments(args: readonly string[], hasInput: boolean): Command {
  const [command, ...rest] = args;
  switch (command) {
    case '--help':
    case '-h':
      return { kind: 'help' };
    case '--version':
      return { kind: 'version' };
    case 'analyze':
      return wantsHelp(rest) ? { kind: 'help' } : { kind: 'analyze', options: readAnalyze(rest, hasInput) };
    case 'explain':
      return wantsHelp(rest) ? { kind: 'help' } : { kind: 'explain', options: readExplain(rest) };
    case 'compare':
      return wantsHelp(rest) ? { kind: 'help' } : { kind: 'compare', options: readCompare(rest) };
    case 'text':
      return wantsHelp(rest) ? { kind: 'help' } : readText(rest);
    case 'formats':
      return wantsHelp(rest) ? { kind: 'help' } : readFormats(rest);
    case undefined:
      throw new UsageError('no command given; use one of analyze, compare, explain, text, formats');
    default:
      throw new UsageError(
        command.startsWith('-')
          ? `unknown option ${command} before the command; name a command first: analyze, compare, explain, text or formats`
          : `unknown command ${command}; use one of analyze, compare, explain, text, formats`,
      );
  }
}

function readAnalyze(args: readonly string[], hasInput: boolean): AnalyzeCommand {
  const { values, positionals } = readOptions('analyze', args, {
    output: 'string',
    'structure-only': 'boolean',
    general: 'boolean',
    jobs: 'string',
    resume: 'string',
    corrections: 'string',
    quiet: 'boolean',
  });
  const form = values.get('output') ?? EXPORTERS[0].id;
  const exporter = EXPORTERS.find(({ id }) => id === form);
  if (!exporter) {
    const known = EXPORTERS.map(({ id }) => id).join(', ');
    throw new UsageError(`analyze: --output ${form || '""'} is no output form; use one of ${known}`);
  }
  if (positionals.length === 0 && !hasInput) {
    throw new UsageError('analyze: nothing to read; name files or folders, or - for standard input');
  }
  if (positionals.filter((path) => path === STDIN).length > 1) {
    throw new UsageError('analyze: - is given twice, but standard input can be read only once; leave one out');
  }
  const empty = positionals.indexOf('');
  if (empty >= 0) throw new UsageError(`analyze: path ${empty + 1} is empty; use . for the folder you are in`);
  const paths = positionals.length > 0 ? positionals : [STDIN];
  const resume = values.get('resume') ?? null;
  if (resume === '') throw new UsageError('analyze: --resume needs the name of a file');
  if (resume !== null && paths.includes(STDIN)) {
    throw new UsageError('analyze: --resume cannot know standard input again; name files or folders');
  }
  const corrections = values.get('corrections') ?? null;
  if (corrections === '') throw new UsageError('analyze: --corrections needs the name of a file, or beside');
  return {
    exporter,
    structureOnly: values.has('structure-only'),
    general: values.has('general'),
    jobs: readJobs(values.get('jobs') ?? '1'),
    resume,
    corrections,
    quiet: values.has('quiet'),
    paths,
  };
}

/** More threads than this only take memory from each other. */
const MOST_JOBS = 128;

function readJobs(value: string): number {
  const jobs = /^\d{1,3}$/.test(value) ? Number(value) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`analyze: --jobs ${value || '""'} is no number of jobs; use 1 to ${MOST_JOBS}`);
}

function readCompare(args: readonly string[]): CompareCommand {
  const { values, positionals } = readOptions('compare', args, {
    output: 'string',
    general: 'boolean',
    corrections: 'string',
  });
  const [older, newer, ...more] = positionals;
  if (newer === undefined) throw new UsageError('compare: two files are needed, the older one first');
  if (more.length > 0) throw new UsageError(`compare: two files only, but ${more[0]} follows`);
  if (older === '' || newer === '')
    throw new UsageError('compare: a file name is empty; name a file, or - for standard input');
  if (older === STDIN && newer === STDIN) {
    throw new UsageError('compare: - is given twice, but standard input can be read only once; name a file');
  }
  const output = values.get('output') ?? 'text';
  if (output !== 'text' && output !== 'json') {
    throw new UsageError(`compare: --output ${output || '""'} is no output form; use one of text, json`);
  }
  const corrections = values.get('corrections') ?? null;
  if (corrections !== null && corrections !== 'beside') {
    throw new UsageError('compare: --corrections takes beside only: each save has a file of its own');
  }
  return { older, newer, output, general: values.has('general'), corrected: corrections !== null };
}

function readExplain(args: readonly string[]): ExplainCommand {
  const { values, positionals } = readOptions('explain', args, { 'without-text': 'boolean' });
  const [file = STDIN, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`explain: one FILE only, but ${more[0]} follows; run it once a file`);
  if (file === '') throw new UsageError('explain: the FILE is empty; name a file, or - for standard input');
  return { file, withWords: !values.has('without-text') };
}

function readText(args: readonly string[]): Command {
  const { positionals } = readOptions('text', args, {});
  const [name, file = STDIN, ...more] = positionals;
  const known = TASKS.map((task) => task.name).join(', ');
  if (name === undefined) throw new UsageError(`text: no task given; use one of ${known}`);
  const task = TASKS.find((one) => one.name === name);
  if (!task) throw new UsageError(`text: unknown task ${name || '""'}; use one of ${known}`);
  if (more.length > 0) throw new UsageError(`text ${name}: one FILE only, but ${more[0]} follows; run it once a file`);
  if (file === '') throw new UsageError(`text ${name}: the FILE is empty; name a file, or - for standard input`);
  return { kind: 'text', task, file };
}

function readFormats(args: readonly string[]): Command {
  const { values, positionals } = readOptions('formats', args, { output: 'string' });
  if (positionals.length > 0) throw new UsageError(`formats: takes no ${positionals[0]}; leave it out`);
  const form = values.get('output');
  if (form !== undefined && form !== 'markdown') {
    throw new UsageError(`formats: --output ${form || '""'} is no output form; use markdown, or leave it out`);
  }
  return { kind: 'formats', asMarkdown: form === 'markdown' };
}

function wantsHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--help' || arg === '-h');
}

type OptionTypes = Readonly<Record<string, 'string' | 'boolean'>>;

interface Given {
  /** The last value given of each option; a switch has ''. */
  readonly values: ReadonlyMap<string, string>;
  readonly positionals: readonly string[];
}

/** Splits arguments by `parseArgs`; the complaints are ours, because its words are not made for the people who read them. */
function readOptions(command: string, args: readonly string[], types: OptionTypes): Given {
  const options = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const type = Object.hasOwn(types, name) ? types[name] : null;
    if (type === null || !rawName.startsWith('--')) throw new UsageError(unknownOption(command, rawName, types));
    if (type === 'boolean' && value !== undefined) {
      throw new UsageError(`${command}: ${rawName} takes no value; write it alone`);
    }
    if (type === 'string' && (value === undefined || (!inlineValue && value.startsWith('-')))) {
      throw new UsageError(`${command}: ${rawName} needs a value behind it`);
    }
    values.set(name, value ?? '');
  }
  return { values, positionals };
}

function unknownOption(command: string, rawName: string, types: OptionTypes): string {
  const known = Object.keys(types).map((name) => `--${name}`);
  const knows = known.length === 0 ? 'it has none' : `it knows ${known.join(', ')}`;
  return `${command}: unknown option ${rawName}; ${knows}. A file name that begins with - goes behind --`;
}
