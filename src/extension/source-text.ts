import * as vscode from 'vscode';
import { lastLineStart, lineStartsOf } from './line-starts.js';

/** A text with its positions: an open document, or a file read from disk because no editor can hold it. */
export type SourceText = Pick<
  vscode.TextDocument,
  'uri' | 'version' | 'languageId' | 'getText' | 'positionAt' | 'offsetAt'
>;

/** A file too large for the editor to hand over, as read from its file system. It never changes. */
export class DiskText implements SourceText {
  public readonly version = 1;
  private readonly lineStarts: Uint32Array;

  public constructor(
    public readonly uri: vscode.Uri,
    public readonly languageId: string,
    private readonly text: string,
  ) {
    this.lineStarts = lineStartsOf(text);
  }

  public getText(range?: vscode.Range): string {
    return range ? this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end)) : this.text;
  }

  public positionAt(offset: number): vscode.Position {
    const line = lastLineStart(this.lineStarts, offset);
    return new vscode.Position(line, Math.max(0, offset - this.lineStarts[line]));
  }

  public offsetAt(position: vscode.Position): number {
    const start = this.lineStarts[position.line] ?? this.text.length;
    return Math.min(start + position.character, this.text.length);
  }
}
