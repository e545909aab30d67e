/** A place in a text by its line and the UTF-16 units before it on that line, both from 0. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

const LF = 10;
const CR = 13;

/** Finds places by offset, fast for offsets that grow. A line ends with `\n`, `\r\n` or a lone `\r`, as in an editor. */
export class Places {
  private line = 0;
  private lineStart = 0;
  private read = 0;

  public constructor(private readonly text: string) {}

  public at(offset: number): Place {
    if (offset < this.lineStart) {
      this.line = this.lineStart = this.read = 0;
    }
    for (; this.read < offset; this.read++) {
      const code = this.text.charCodeAt(this.read);
      if (code !== LF && (code !== CR || this.text.charCodeAt(this.read + 1) === LF)) continue;
      this.line++;
      this.lineStart = this.read + 1;
    }
    return { line: this.line, character: offset - this.lineStart };
  }
}
