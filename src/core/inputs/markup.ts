import { Tokenizer } from 'htmlparser2';
import type { Span } from '../discussion.js';
import { decodeEntities } from './entities.js';

/** The attributes of the tag at hand; good only until the next tag. */
export interface Attributes {
  /** The value with its character references resolved; null when there is no such attribute. */
  get(name: string): string | null;
  /** Where the value stands, between its quotes; null when there is no such attribute. */
  span(name: string): Span | null;
  /** All names, as they stand. */
  names(): readonly string[];
}

/** What is told of a text with tags, in text order. Offsets count in that text. */
export interface MarkupHandler {
  /** Names in lower case for HTML, as they stand for XML. `end` is behind the tag. `isClosed`: `<x/>`. */
  open(name: string, attributes: Attributes, start: number, end: number, isClosed: boolean): void;
  close(name: string, start: number): void;
  /** Text with its character references as they stand. */
  text(start: number, end: number): void;
  /** Text of a CDATA section, which has no character references. XML only. */
  cdata(start: number, end: number): void;
}

/**
 * Cuts a text into tags and text. The only file that knows htmlparser2, of which only the tokenizer is used: its parser
 * keeps open elements in a list it searches from the front, which deep nesting makes quadratic.
 */
export function scanMarkup(text: string, handler: MarkupHandler, isXml = false): void {
  const tag = new TagAttributes(text, isXml);
  let name = '';
  let start = 0;
  let told = 0;
  const emit = (end: number, isClosed: boolean): void => {
    if (name !== '') handler.open(name, tag, start, end, isClosed);
    name = '';
  };
  const nameOf = (from: number, to: number): string => {
    const words = text.slice(from, to);
    return isXml ? words : words.toLowerCase();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: isXml, decodeEntities: false },
    {
      onopentagname(from, to) {
        tag.clear();
        name = nameOf(from, to);
        start = from - 1;
      },
      onattribname: (from, to) => tag.begin(from, to),
      onattribdata: (from, to) => tag.value(from, to),
      onattribentity: ignore,
      onattribend: ignore,
      onopentagend: (end) => emit(end + 1, false),
      onselfclosingtag: (end) => emit(end + 1, true),
      onclosetag: (from, to) => handler.close(nameOf(from, to), from - 2),
      ontext(from, to) {
        // The tokenizer goes back before its own beginning over some end tags that are not closed.
        const start = Math.max(from, told);
        told = Math.max(to, told);
        if (start < to) handler.text(start, to);
      },
      ontextentity: ignore,
      oncdata: (from, to, offset) => handler.cdata(from, to - offset),
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(text);
  tokenizer.end();
}

function ignore(): void {
  // Nothing of it is shown.
}

/** Four numbers an attribute, used anew for every tag: most are never asked for. */
class TagAttributes implements Attributes {
  private count = 0;
  private readonly marks: number[] = [];

  constructor(
    private readonly text: string,
    private readonly isXml: boolean,
  ) {}

  clear(): void {
    this.count = 0;
  }

  begin(from: number, to: number): void {
    const at = this.count++ * 4;
    this.marks[at] = from;
    this.marks[at + 1] = this.marks[at + 2] = this.marks[at + 3] = to;
  }

  value(from: number, to: number): void {
    const at = (this.count - 1) * 4;
    if (at < 0) return;
    this.marks[at + 2] = from;
    this.marks[at + 3] = to;
  }

  names(): string[] {
    const names: string[] = [];
    for (let at = 0; at < this.count * 4; at += 4) names.push(this.text.slice(this.marks[at], this.marks[at + 1]));
    return names;
  }

  get(name: string): string | null {
    const span = this.span(name);
    return span && decodeEntities(this.text.slice(span.start, span.end));
  }

  span(name: string): Span | null {
    const { marks, text } = this;
    for (let at = 0; at < this.count * 4; at += 4) {
      if (marks[at + 1] - marks[at] !== name.length) continue;
      const found = text.slice(marks[at], marks[at + 1]);
      if (found === name || (!this.isXml && found.toLowerCase() === name)) {
        return { start: marks[at + 2], end: marks[at + 3] };
      }
    }
    return null;
  }
}
