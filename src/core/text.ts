/** A stretch of text, as UTF-16 offsets: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text and where it came from. `uri` is a name only: the core never opens it. */
export interface SourceText {
  readonly uri: string;
  readonly text: string;
}

/** Replaces one stretch of one text. An insertion has an empty span. */
export interface TextEdit {
  readonly uri: string;
  readonly span: Span;
  readonly newText: string;
}

/** A place that a person can be taken to. */
export interface Location {
  readonly uri: string;
  readonly span: Span;
}

/** The offsets at which the lines of a text begin. `\n`, `\r\n` and a lone `\r` each end a line, as in Markdown. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      starts.push(at + 1);
    } else if (code === 13) {
      if (text.charCodeAt(at + 1) === 10) {
        at++;
      }
      starts.push(at + 1);
    }
  }
  return starts;
}

/** Where the line that holds an offset begins. */
export function startOfLine(text: string, offset: number): number {
  const before = offset - 1;
  return offset === 0 ? 0 : Math.max(text.lastIndexOf('\n', before), text.lastIndexOf('\r', before)) + 1;
}

/** The line (from 0) that holds an offset, by binary search in the result of `findLineStarts`. */
export function lineOfOffset(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

/** Applies edits of one text to it. Edits must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let copied = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    result += text.slice(copied, edit.span.start) + edit.newText;
    copied = edit.span.end;
  }
  return result + text.slice(copied);
}
