import * as vscode from 'vscode';
import type { Span } from '../core/index.js';
import { lastLineStart, lineStartsOf } from './line-starts.js';

/** A text with its positions: an open document, or a file read from disk because no editor can hold it. */
export interface SourceText {
  readonly uri: vscode.Uri;
  /** As the editor counts it. */
  readonly version: number;
  readonly languageId: string;
  /** In UTF-16 units. */
  readonly length: number;
  /** The document whose providers and edits belong to this text; null for a file read from disk. */
  readonly document: vscode.TextDocument | null;
  getText(): string;
  slice(span: Span): string;
  rangeOf(span: Span): vscode.Range;
  offsetAt(position: vscode.Position): number;
}

/** The text of an open document, as it is at each moment. */
export class DocumentText implements SourceText {
  public constructor(public readonly document: vscode.TextDocument) {}

  public get uri(): vscode.Uri {
    return this.document.uri;
  }

  public get version(): number {
    return this.document.version;
  }

  public get languageId(): string {
    return this.document.languageId;
  }

  public get length(): number {
    return this.document.offsetAt(this.document.lineAt(this.document.lineCount - 1).range.end);
  }

  public getText(): string {
    return this.document.getText();
  }

  public slice(span: Span): string {
    return this.document.getText(this.rangeOf(span));
  }

  public rangeOf({ start, end }: Span): vscode.Range {
    return new vscode.Range(this.document.positionAt(start), this.document.positionAt(end));
  }

  public offsetAt(position: vscode.Position): number {
    return this.document.offsetAt(position);
  }
}

/** A file too large for the editor to hand over, as read from its file system. It never changes. */
export class DiskText implements SourceText {
  public readonly version = 1;
  public readonly document = null;
  private readonly lineStarts: Uint32Array;

  public constructor(
    public readonly uri: vscode.Uri,
    public readonly languageId: string,
    private readonly text: string,
  ) {
    this.lineStarts = lineStartsOf(text);
  }

  public get length(): number {
    return this.text.length;
  }

  public getText(): string {
    return this.text;
  }

  public slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  public rangeOf({ start, end }: Span): vscode.Range {
    return new vscode.Range(this.positionAt(start), this.positionAt(end));
  }

  public offsetAt({ line, character }: vscode.Position): number {
    return Math.min((this.lineStarts[line] ?? this.text.length) + character, this.text.length);
  }

  private positionAt(offset: number): vscode.Position {
    const line = lastLineStart(this.lineStarts, offset);
    return new vscode.Position(line, offset - this.lineStarts[line]);
  }
}
