import * as vscode from 'vscode';
import { findLineStarts, lineOfOffset } from '../core/text';
import type { Location, Span, TextEdit } from '../core/text';

/** A text that was read. Undefined when the file is not text: then every place in it is its beginning. */
export interface ReadText {
  readonly text: string | undefined;
}

/** Finds what was read of a file, by its URI. */
export type FindSource = (uri: string) => ReadText | undefined;

/** Line beginnings are worked out once for each text that was read. */
const lineStartsOf = new WeakMap<ReadText, readonly number[]>();

/** Turns an offset of a text that was read into a position. Offsets beyond its end give its end. */
function positionOf(source: ReadText | undefined, offset: number): vscode.Position {
  const text = source?.text;
  if (source === undefined || text === undefined) {
    return new vscode.Position(0, 0);
  }
  let lineStarts = lineStartsOf.get(source);
  if (!lineStarts) {
    lineStarts = findLineStarts(text);
    lineStartsOf.set(source, lineStarts);
  }
  const within = Math.max(0, Math.min(offset, text.length));
  const line = lineOfOffset(lineStarts, within);
  return new vscode.Position(line, within - (lineStarts[line] ?? 0));
}

/** Turns a span of a text that was read into a range. */
export function rangeOf(source: ReadText | undefined, span: Span): vscode.Range {
  return new vscode.Range(positionOf(source, span.start), positionOf(source, span.end));
}

/** Turns a position in a document into an offset of its text. */
export function offsetOf(document: vscode.TextDocument, position: vscode.Position): number {
  return document.offsetAt(position);
}

/** A place as VS Code names it. */
export function locationOf(location: Location, findSource: FindSource): vscode.Location {
  return new vscode.Location(
    vscode.Uri.parse(location.uri),
    rangeOf(findSource(location.uri), location.span),
  );
}

/** Edits of one or more files as one change that one undo takes back. */
export function workspaceEditOf(edits: readonly TextEdit[], findSource: FindSource): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  for (const edit of edits) {
    change.replace(vscode.Uri.parse(edit.uri), rangeOf(findSource(edit.uri), edit.span), edit.newText);
  }
  return change;
}

/** Whether a document still reads as it did when it was analysed: offsets into another text would be wrong. */
export function isStillRead(document: vscode.TextDocument, source: ReadText | undefined): boolean {
  return source?.text !== undefined && source.text === document.getText();
}
