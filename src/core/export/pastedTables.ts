import type { ContentBlock, InlineNode, TableCell } from './contentBlock';
import { splitLines } from './figures';
import { trimEnd } from './pastedLines';
import { beginsWithBullet, splitPastedLists } from './pastedLists';
import { isSeen, plainText } from './plainText';

const mostColumns = 40;
/** What numbers the points of a list and names no row. */
const pointNumber = /^\(?\w{1,3}[).]$/;
/** A cell that counts or dates something names no column. */
const figures = /^[\d\s£$€%.,:/+-]+$/;

/**
 * A paragraph whose lines are the rows of a table, as Excel and Word paste them: with tabs between the cells. To
 * Markdown they are one run of words. Undefined if they are no such rows. `written` is the paragraph as it is written:
 * a tab that begins a line is nowhere else.
 */
export function splitPastedTable(
  content: readonly InlineNode[],
  written: string,
): readonly ContentBlock[] | undefined {
  const lines = splitLines(content);
  const tabs = written.split('\n').map((line) => line.split('\t').length - 1);
  const isRow = tabs.map((count) => count > 0);
  const [first, last] = [isRow.indexOf(true), isRow.lastIndexOf(true)];
  const columns = Math.max(...tabs) + 1;
  if (
    tabs.length !== lines.length ||
    last - first < 1 ||
    columns > mostColumns ||
    isRow.slice(first, last + 1).includes(false) ||
    lines.some(beginsWithBullet)
  ) {
    return undefined;
  }
  const rows = lines.slice(first, last + 1).map((line, index) => {
    const before = /^[ \t]*/.exec(written.split('\n')[first + index] ?? '')?.[0].split('\t').length ?? 1;
    return [...Array.from({ length: before - 1 }, (): TableCell => ({ content: [] })), ...cellsOf(line)];
  });
  // What ends a paragraph with empty cells has lost their tabs.
  if (last === lines.length - 1) {
    const end = rows[rows.length - 1] ?? [];
    end.push(
      ...Array.from({ length: Math.max(0, columns - end.length) }, (): TableCell => ({ content: [] })),
    );
  }
  if (
    rows.some((row) => row.length !== columns) ||
    rows.every(([cell]) => pointNumber.test(plainText(cell?.content ?? [])))
  ) {
    return undefined;
  }
  const [names = [], ...others] = rows;
  const hasHead = columns > 2 && others.length > 1 && names.every(isName);
  return [
    ...paragraphsOf(lines.slice(0, first)),
    {
      kind: 'table',
      alignments: names.map(() => 'start'),
      head: hasHead ? names : names.map(() => ({ content: [] })),
      rows: hasHead ? others : rows,
    },
    ...paragraphsOf(lines.slice(last + 1)),
  ];
}

function cellsOf(line: readonly InlineNode[]): TableCell[] {
  const cells: InlineNode[][] = [[]];
  for (const node of line) {
    const [first, ...more] = node.kind === 'text' ? node.text.split('\t') : [node];
    for (const [index, piece] of [first, ...more].entries()) {
      if (index > 0) {
        cells.push([]);
      }
      if (piece !== undefined && piece !== '') {
        cells[cells.length - 1]?.push(typeof piece === 'string' ? { kind: 'text', text: piece } : piece);
      }
    }
  }
  return cells.map((content) => ({ content: trimEnd(content) }));
}

function isName({ content }: TableCell): boolean {
  const words = plainText(content);
  return isSeen(words) && !figures.test(words);
}

function paragraphsOf(lines: readonly (readonly InlineNode[])[]): ContentBlock[] {
  const content = trimEnd(lines.flat());
  return content.length === 0 ? [] : splitPastedLists(content);
}
