import type { StateBlock } from 'markdown-it';
import type { Beginnings } from './leanBeginnings';
import { isIndented, lineStart } from './leanLines';
import { beginsTable } from './leanTable';
import { isPlain, pushWords } from './leanWords';

/**
 * Reads the paragraph that begins at a line, or the heading with a line of `=` or `-` below it. markdown-it looks for the
 * end of each of them by itself, and asks all rules about each line.
 */
export function readParagraph(
  state: StateBlock,
  line: number,
  endLine: number,
  interrupting: Beginnings,
): void {
  const { parentType } = state;
  state.parentType = 'paragraph';
  let next = line + 1;
  let heading = 0;
  for (; next < endLine && !state.isEmpty(next); next++) {
    if (!isIndented(state, next)) {
      heading = headingOver(state, next);
      if (heading > 0 || isInterrupted(state, next, endLine, interrupting)) {
        break;
      }
    }
  }
  state.parentType = parentType;
  state.line = heading > 0 ? next + 1 : next;
  const start = lineStart(state, line);
  if (next === line + 1 && heading === 0 && isPlain(state.src.charCodeAt(start))) {
    pushWords(state, line, heading, start, state.eMarks[line] ?? start);
    return;
  }
  const token = state.push('inline', '', 0);
  token.content = trimmed(state.getLines(line, next, state.blkIndent, false));
  token.map = [line, next];
  token.meta = { heading };
}

/** The level of the heading that a line makes of the lines above it; 0 if it does not. */
function headingOver(state: StateBlock, line: number): number {
  const start = lineStart(state, line);
  const mark = state.src.charCodeAt(start);
  if ((mark !== 45 && mark !== 61) || (state.sCount[line] ?? 0) < state.blkIndent) {
    return 0;
  }
  const end = state.skipSpaces(state.skipChars(start, mark));
  return end < (state.eMarks[line] ?? end) ? 0 : mark === 61 ? 1 : 2;
}

/** Whether another block begins at a line. A line of a quote without its mark goes on with the paragraph. */
function isInterrupted(state: StateBlock, line: number, endLine: number, interrupting: Beginnings): boolean {
  return (
    (state.sCount[line] ?? 0) >= 0 &&
    (interrupting.find(state, line, endLine, true) || beginsTable(state, line, endLine))
  );
}

/** A paragraph without what markdown-it takes from its ends: other kinds of space stay. */
function trimmed(text: string): string {
  let start = 0;
  while (isSpaceOrLineEnd(text.charCodeAt(start))) {
    start++;
  }
  let end = text.length;
  while (end > start && isSpaceOrLineEnd(text.charCodeAt(end - 1))) {
    end--;
  }
  return text.slice(start, end);
}

function isSpaceOrLineEnd(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
