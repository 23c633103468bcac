/** The YAML at the top of an evidence file, between its two fences. */
export interface FencedYaml {
  /** Offset behind the opening fence. */
  readonly start: number;
  /** What stands between the fences. */
  readonly written: string;
  /** Offset behind the closing fence and its line end. */
  readonly bodyStart: number;
}

/** Longer "front matter" is a document between two rules. */
const longest = 64 * 1024;
const opening = /^\uFEFF?---[ \t]*(?:\r\n?|\n)/;
const closing = /^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/gm;

/** Finds the front matter of a text. */
export function findFrontMatter(text: string): FencedYaml | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) {
    return undefined;
  }
  closing.lastIndex = start;
  const close = closing.exec(text.slice(0, start + longest));
  return close
    ? { start, written: text.slice(start, close.index), bodyStart: close.index + close[0].length }
    : undefined;
}

/** A line of a field, of what goes on below one, of a comment, or nothing. */
const yamlLine =
  /^(?:[\w"'{[?][^\r\n]*[:{[?,\]}][^\r\n]*|[ \t]+[^\r\n]*|- [^\r\n]*|#[^\r\n]*|[\]}][^\r\n]*|)$/;

/** What has been written of front matter whose closing fence has not been, up to the end of the line of an offset. */
export function findUnfinishedFrontMatter(text: string, offset: number): string | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined || offset < start || offset > start + longest || findFrontMatter(text)) {
    return undefined;
  }
  const lineEnd = /[\r\n]|$/.exec(text.slice(offset))?.index ?? 0;
  const written = text.slice(start, offset + lineEnd);
  return written.split(/\r\n?|\n/).every((line) => yamlLine.test(line)) ? written : undefined;
}
