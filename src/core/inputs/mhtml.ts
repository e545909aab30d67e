import type { Span } from '../discussion.js';
import type { MappedText } from './offset-map.js';
import { decodeTransfer } from './transfer-encoding.js';

/** Header fields by their names in lower case, and where the body begins. */
interface Head {
  readonly fields: ReadonlyMap<string, string>;
  readonly end: number;
}

/** How far a header may reach. */
const LONGEST_HEAD = 20_000;

/**
 * The page inside a web archive (MHTML, a `multipart/related` message): its first part that is HTML, decoded. Null when the
 * text is no such archive.
 */
export function readMhtml(source: string): MappedText | null {
  const head = readHead(source, { start: 0, end: source.length });
  const type = head?.fields.get('content-type') ?? '';
  if (!head || !/^\s*multipart\//i.test(type)) return null;
  const boundary = parameter(type, 'boundary');
  if (boundary === null) return null;
  for (const part of partsOf(source, boundary, head.end)) {
    const inner = readHead(source, part);
    const kind = inner?.fields.get('content-type') ?? '';
    if (!inner || !/^\s*(?:text\/html|application\/xhtml)/i.test(kind)) continue;
    const encoding = inner.fields.get('content-transfer-encoding') ?? '';
    return decodeTransfer(source, { start: inner.end, end: part.end }, encoding, parameter(kind, 'charset') ?? 'utf-8');
  }
  return null;
}

/** Whether a text begins like the header of an archive. */
export function looksLikeMhtml(head: string): boolean {
  return /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n){0,9}){0,30}content-type:\s*multipart\/related/i.test(head);
}

function readHead(source: string, { start, end }: Span): Head | null {
  const text = source.slice(start, Math.min(end, start + LONGEST_HEAD));
  const blank = /\r?\n\r?\n/.exec(text);
  if (!blank) return null;
  const lines = text
    .slice(0, blank.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1));
  }
  return { fields, end: start + blank.index + blank[0].length };
}

/** Each part between two lines of the boundary; the last one may end with the text. */
function* partsOf(source: string, boundary: string, from: number): Generator<Span> {
  const line = `--${boundary}`;
  for (let at = source.indexOf(line, from); at >= 0;) {
    const start = source.indexOf('\n', at) + 1;
    const isLast = source.startsWith('--', at + line.length);
    if (start === 0 || isLast) return;
    const next = source.indexOf(line, start);
    yield { start, end: next < 0 ? source.length : next };
    at = next;
  }
}

function parameter(field: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(field);
  return found ? (found[1] ?? found[2]) : null;
}
