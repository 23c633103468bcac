import type { MarkdownIt, StateBlock } from 'markdown-it';

/**
 * Gives a parser of blocks quicker ways to read what evidence has most of: paragraphs of one line, and tables, for
 * which markdown-it makes eight tokens a cell. What it finds is the same, but a row of a table is one token that says
 * how many cells it has.
 */
export function addLeanRules(markdown: MarkdownIt): void {
  const { ruler } = markdown.block;
  ruler.at('table', readTable, { alt: ['paragraph', 'reference'] });
  ruler.before('table', 'paragraph_of_one_line', readLine);
}

/**
 * A line that begins with a letter, with an empty line behind it. A letter begins no other block, and what makes one of
 * the line before it, such as `---`, is not there.
 */
function readLine(state: StateBlock, line: number, endLine: number): boolean {
  const next = line + 1;
  const start = lineStart(state, line);
  const isAlone =
    isLetter(state.src.charCodeAt(start)) &&
    (next >= endLine || state.isEmpty(next)) &&
    !isIndented(state, line);
  if (!isAlone) {
    return false;
  }
  state.line = next;
  const token = state.push('inline', '', 0);
  token.content = trimEnd(state.src, start, state.eMarks[line] ?? start);
  token.map = [line, next];
  return true;
}

function readTable(state: StateBlock, line: number, endLine: number, silent: boolean): boolean {
  const columns = line + 2 > endLine ? 0 : columnsOf(state, line);
  if (columns === 0 || silent) {
    return columns > 0;
  }
  const { parentType } = state;
  state.parentType = 'table';
  const map: [number, number] = [line, 0];
  state.push('table_open', 'table', 1).map = map;
  pushRow(state, 'table-head', line, columns);
  const terminators = state.md.block.ruler.getRules('blockquote');
  let missing = 0;
  let next = line + 2;
  for (; next < endLine; next++) {
    const isLeft = (state.sCount[next] ?? 0) < state.blkIndent;
    if (isLeft || isIndented(state, next) || begins(terminators, state, next, endLine)) {
      break;
    }
    const row = textOf(state, next);
    missing += row === '' ? 0 : columns - countCells(row);
    if (row === '' || missing > mostMissing) {
      break;
    }
    pushRow(state, 'table-row', next, columns);
  }
  state.push('table_close', 'table', -1);
  map[1] = next;
  state.parentType = parentType;
  state.line = next;
  return true;
}

type Rules = ReturnType<MarkdownIt['block']['ruler']['getRules']>;

/** Whether one of some rules finds the beginning of its block at a line. */
function begins(rules: Rules, state: StateBlock, line: number, endLine: number): boolean {
  for (let at = 0; at < rules.length; at++) {
    if (rules[at]?.(state, line, endLine, true)) {
      return true;
    }
  }
  return false;
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
  const rule = trimEnd(state.src, start, state.eMarks[below] ?? start);
  if (!ruleOfTable.test(rule)) {
    return 0;
  }
  const head = textOf(state, line);
  const columns = countCells(rule);
  return head.includes('|') && countCells(head) === columns ? columns : 0;
}

/** The line under the head of a table. A dash and a space begin a list. */
const ruleOfTable = /^(?!-[ \t])(?=..)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

function pushRow(state: StateBlock, type: string, line: number, columns: number): void {
  const token = state.push(type, 'tr', 0);
  token.map = [line, line + 1];
  token.meta = { columns };
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

/** The offset of the first character of a line that is no space. */
function lineStart(state: StateBlock, line: number): number {
  return (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
}

/** Whether a line stands so far to the right that it is code. */
function isIndented(state: StateBlock, line: number): boolean {
  return (state.sCount[line] ?? 0) - state.blkIndent >= 4;
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** A bar, a dash or a colon. */
function isOfRule(code: number): boolean {
  return code === 124 || code === 45 || code === 58;
}

/** A stretch of a text without the spaces at its end. */
function trimEnd(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && isSpace(text.charCodeAt(last - 1))) {
    last--;
  }
  return text.slice(start, last);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}
