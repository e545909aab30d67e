import type * as vscode from 'vscode';
import type { SourceText } from '../../src/extension/source-text.js';

/** A text that is typed in, as far as a page needs it; no editor is around. */
export class TypedText implements SourceText {
  public readonly uri = { toString: () => 'file:///page.txt' } as vscode.Uri;
  public readonly languageId = 'plaintext';
  public readonly document = null;
  public version = 1;
  public constructor(public text: string) {}
  public get length() {
    return this.text.length;
  }
  public getText() {
    return this.text;
  }
  public slice({ start, end }: { start: number; end: number }) {
    return this.text.slice(start, end);
  }
  public rangeOf(): never {
    throw new Error('not needed');
  }
  public offsetAt(): never {
    throw new Error('not needed');
  }
  /** Replaces and gives the change as an editor reports it. */
  public replace(start: number, length: number, text: string) {
    this.text = this.text.slice(0, start) + text + this.text.slice(start + length);
    this.version++;
    return [{ rangeOffset: start, rangeLength: length, text } as vscode.TextDocumentContentChangeEvent];
  }
}
