import type { Span } from '../discussion.js';
import { type MappedText, MappedTextBuilder, unmapped } from './offset-map.js';
import { indexWithin } from '../text/index-within.js';
import type { Row, Rows, RowValue } from './row.js';

/**
 * The objects of a JSON text, or of several one after the other (JSON lines), also inside one another. Never throws: behind
 * what is no JSON nothing is read, and what is open there ends there.
 *
 * Our own reader and not `jsonc-parser`: that one calls itself for each level, so that a file of brackets ends the stack,
 * and gives strings without their escapes' places (docs/adr/0007).
 */
export function readJson(text: string, { start, end }: Span = { start: 0, end: text.length }): Rows {
  const tape = new JsonTape(text, end);
  tape.run(start);
  const rows: Row[] = [];
  for (let node = 0; node < tape.kinds.length; node++) {
    if (tape.kinds[node] === Kind.Object) rows.push(new JsonRow(tape, node));
  }
  return { rows, damage: tape.damage };
}

const Kind = { Object: 1, Array: 2, String: 3, Literal: 4, Key: 5 } as const;

/** All nodes in text order, as parallel lists; a key stands right before its value. */
class JsonTape {
  readonly kinds: number[] = [];
  /** Of a string or key: without its quotes. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** The node behind this one and all it holds. */
  readonly next: number[] = [];
  damage: Rows['damage'] = null;

  constructor(
    readonly text: string,
    private readonly limit: number,
  ) {}

  run(start: number): void {
    const { text } = this;
    const open: number[] = [];
    let at = start;
    for (;;) {
      at = this.skip(at);
      if (at >= this.limit) break;
      const code = text.charCodeAt(at);
      if (code === 0x7b || code === 0x5b) {
        open.push(this.push(code === 0x7b ? Kind.Object : Kind.Array, at, at));
        at++;
      } else if (code === 0x7d || code === 0x5d) {
        const node = open.pop();
        if (node === undefined || (this.kinds[node] === Kind.Object) !== (code === 0x7d)) {
          if (node !== undefined) open.push(node);
          this.damaged(at, 'a bracket closes nothing');
          break;
        }
        this.close(node, ++at);
      } else if (code === 0x22) {
        const stop = this.endOfString(at + 1);
        const behind = this.skip(stop + 1);
        const isKey = text.charCodeAt(behind) === 0x3a && behind < this.limit;
        this.push(isKey ? Kind.Key : Kind.String, at + 1, stop);
        at = isKey ? behind + 1 : stop + 1;
        if (stop >= this.limit) break;
      } else if (code === 0x2c) at++;
      else {
        const stop = this.endOfLiteral(at);
        if (stop === at) {
          this.damaged(at, 'this is no JSON');
          break;
        }
        this.push(Kind.Literal, at, stop);
        at = stop;
      }
    }
    if (open.length > 0 && this.damage === null) this.damaged(this.limit - 1, 'it breaks off');
    for (let node = open.pop(); node !== undefined; node = open.pop()) this.close(node, Math.min(at, this.limit));
  }

  private push(kind: number, start: number, end: number): number {
    const node = this.kinds.push(kind) - 1;
    this.starts.push(start);
    this.ends.push(end);
    this.next.push(node + 1);
    return node;
  }

  private close(node: number, end: number): void {
    this.ends[node] = end;
    this.next[node] = this.kinds.length;
  }

  private damaged(at: number, message: string): void {
    this.damage = { start: Math.max(0, at), end: Math.min(this.limit, Math.max(0, at) + 1), message };
  }

  private skip(at: number): number {
    while (at < this.limit) {
      const code = this.text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09 && code !== 0xfeff) break;
      at++;
    }
    return at;
  }

  /** The closing quote, or the limit where there is none. */
  private endOfString(from: number): number {
    for (let at = this.text.indexOf('"', from); at >= 0 && at < this.limit; at = this.text.indexOf('"', at + 1)) {
      let slashes = 0;
      while (at - slashes > from && this.text.charCodeAt(at - slashes - 1) === 0x5c) slashes++;
      if (slashes % 2 === 0) return at;
    }
    return this.limit;
  }

  private endOfLiteral(at: number): number {
    let stop = at;
    while (stop < this.limit && /[\w.+-]/.test(this.text.charAt(stop))) stop++;
    return stop;
  }
}

class JsonRow implements Row {
  readonly start: number;
  readonly end: number;

  constructor(
    private readonly tape: JsonTape,
    private readonly node: number,
  ) {
    this.start = tape.starts[node];
    this.end = tape.ends[node];
  }

  get(name: string): RowValue | null {
    const { tape } = this;
    let { node } = this;
    for (let from = 0; from <= name.length;) {
      const dot = name.indexOf('.', from);
      const key = dot < 0 ? name.slice(from) : name.slice(from, dot);
      if (tape.kinds[node] !== Kind.Object) return null;
      node = this.find(node, key);
      if (node < 0) return null;
      if (dot < 0) break;
      from = dot + 1;
    }
    const kind = tape.kinds[node];
    const [start, end] = [tape.starts[node], tape.ends[node]];
    if (kind === Kind.Literal) {
      if (end - start === 4 && tape.text.startsWith('null', start)) return null;
      return { start, end, words: () => tape.text.slice(start, end), read: () => unmapped(tape.text, { start, end }) };
    }
    return kind === Kind.String ? stringValue(tape.text, start, end) : null;
  }

  /** The value behind a key of an object, or -1. */
  private find(object: number, key: string): number {
    const { tape } = this;
    for (let at = object + 1; at < tape.next[object]; at = tape.next[at]) {
      if (tape.kinds[at] !== Kind.Key) continue;
      const value = at + 1;
      if (value >= tape.next[object]) return -1;
      const isIt = tape.ends[at] - tape.starts[at] === key.length && tape.text.startsWith(key, tape.starts[at]);
      if (isIt) return value;
    }
    return -1;
  }
}

function stringValue(text: string, start: number, end: number): RowValue {
  const read = (): MappedText => readString(text, start, end);
  return {
    start,
    end,
    read,
    words() {
      const raw = text.slice(start, end);
      return raw.includes('\\') ? read().text : raw;
    },
  };
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** A JSON string's content with its escapes resolved. */
function readString(text: string, start: number, end: number): MappedText {
  const builder = new MappedTextBuilder(text);
  let at = start;
  for (let slash = indexWithin(text, '\\', at, end); slash >= 0; slash = indexWithin(text, '\\', at, end)) {
    builder.copy(at, slash);
    const sign = text.charAt(slash + 1);
    const hex = sign === 'u' ? /^[\da-f]{4}/i.exec(text.slice(slash + 2, Math.min(end, slash + 6))) : null;
    at = Math.min(end, slash + (hex ? 6 : 2));
    builder.replace(hex ? String.fromCharCode(parseInt(hex[0], 16)) : (ESCAPES[sign] ?? sign), slash, at);
  }
  builder.copy(at, end);
  return builder.finish();
}
