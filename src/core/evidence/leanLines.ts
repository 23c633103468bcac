import type { StateBlock } from 'markdown-it';

/** The offset of the first character of a line that is no space. */
export function lineStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** Whether a line stands so far to the right that it is code. */
export function isIndented(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

/** Where a stretch of a text ends without the spaces at its end. */
export function endWithoutSpaces(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) {
    last--;
  }
  return last;
}

/** A space or a tab. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}
