import type { StateBlock } from 'markdown-it';
import type { Beginnings } from './leanBeginnings';
import { endWithoutSpaces, isIndented, lineStart } from './leanLines';

/** Whether a table begins at a line. */
export function beginsTable(state: StateBlock, line: number, endLine: number): boolean {
  return line + 2 <= endLine && columnsOf(state, line) > 0;
}

/**
 * Reads the table that begins at a line. markdown-it makes eight tokens of each cell. What it finds is the same, but a
 * row is one token that says how many cells it has, and how many the head of its table.
 */
export function readTable(state: StateBlock, line: number, endLine: number, interrupting: Beginnings): void {
  const columns = columnsOf(state, line);
  const { parentType } = state;
  state.parentType = 'table';
  const map: [number, number] = [line, 0];
  state.push('table_open', 'table', 1).map = map;
  pushRow(state, 'table-head', line, columns, columns);
  let missing = 0;
  let next = line + 2;
  for (; next < endLine; next++) {
    const isLeft = (state.sCount[next] ?? 0) < state.blkIndent;
    if (isLeft || isIndented(state, next) || interrupting.find(state, next, endLine, true)) {
      break;
    }
    const row = textOf(state, next);
    const cells = countCells(row);
    missing += row === '' ? 0 : columns - cells;
    if (row === '' || missing > mostMissing) {
      break;
    }
    pushRow(state, 'table-row', next, columns, cells);
  }
  state.push('table_close', 'table', -1);
  map[1] = next;
  state.parentType = parentType;
  state.line = next;
}

/** So many cells that are not written does markdown-it add to a table: short rows under a wide head cost no more. */
const mostMissing = 0x10000;

/** The columns of the table that begins at a line; 0 if none does. */
function columnsOf(state: StateBlock, line: number): number {
  const below = line + 1;
  if ((state.sCount[below] ?? 0) < state.blkIndent || isIndented(state, below) || isIndented(state, line)) {
    return 0;
  }
  const start = lineStart(state, below);
  // Nearly every line is told by its first character.
  if (start >= (state.eMarks[below] ?? 0) || !isOfRule(state.src.charCodeAt(start))) {
    return 0;
  }
  const rule = state.src.slice(start, endWithoutSpaces(state.src, start, state.eMarks[below] ?? start));
  if (!ruleOfTable.test(rule)) {
    return 0;
  }
  const head = textOf(state, line);
  const columns = countCells(rule);
  return head.includes('|') && countCells(head) === columns ? columns : 0;
}

/** The line under the head of a table. A dash and a space begin a list. */
const ruleOfTable = /^(?!-[ \t])(?=..)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

function pushRow(state: StateBlock, type: string, line: number, columns: number, cells: number): void {
  const token = state.push(type, 'tr', 0);
  token.map = [line, line + 1];
  token.meta = { columns, cells };
}

/** The cells of a row. What stands before its first bar is one, and what stands behind its last, unless it is nothing. */
function countCells(row: string): number {
  let cells = 1;
  let last = -1;
  for (let at = row.indexOf('|'); at !== -1; at = row.indexOf('|', at + 1)) {
    if (at === 0 || row.charCodeAt(at - 1) !== 92) {
      cells++;
      last = at;
    }
  }
  const isOpened = row.charCodeAt(0) === 124;
  return cells - (isOpened ? 1 : 0) - (last === row.length - 1 && cells > (isOpened ? 1 : 0) ? 1 : 0);
}

function textOf(state: StateBlock, line: number): string {
  return state.src.slice(lineStart(state, line), state.eMarks[line]).trim();
}

/** A bar, a dash or a colon. */
function isOfRule(code: number): boolean {
  return code === 124 || code === 45 || code === 58;
}
