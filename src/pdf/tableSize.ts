import type { InlineNode, TableBlock, TableCell } from '../core/export/contentBlock';

/** How many letters of a table stand beside each other on a page, and no more than that. */
const lettersAcross = 85;
/** A taller row may go on over a page: it might fill one. */
const tallestWholeRow = 15;
/** A taller table may go on over a page. */
const tallestWholeTable = 24;

/** What of a table stays on one page, judged by a count of its lines that is rather too high. */
export interface TableSize {
  readonly isWhole: boolean;
  /** For each row of the body. */
  readonly wholeRows: readonly boolean[];
  /** How many lines the names of the columns and the first two rows take; undefined if they need not stay together. */
  readonly firstLines: number | undefined;
  /** Whether the last two rows stay on one page. */
  readonly lastTogether: boolean;
}

/** Judges which rows of a table, and whether the table itself, are short enough to stay whole. */
export function sizeOfTable(table: TableBlock): TableSize {
  const { alignments, head, rows } = table;
  const across = Math.max(4, Math.floor(lettersAcross / Math.max(1, alignments.length)));
  const tallest = (row: readonly TableCell[]): number =>
    Math.max(
      1,
      ...row.map((cell) => Math.ceil(linesOf(cell.content, across * (cell.across ?? 1)) / (cell.down ?? 1))),
    );
  const heights = rows.map(tallest);
  const headRows = headRowsOf(table);
  const all = [tallest(head) * headRows, ...heights];
  const isWhole = sumOf(all) <= tallestWholeTable;
  const firstLines = sumOf(all.slice(0, 3));
  return {
    isWhole,
    // A cell that reaches down belongs to several rows.
    wholeRows: rows.map(
      (row, index) => (heights[index] ?? 0) <= tallestWholeRow && row[0]?.down === undefined,
    ),
    firstLines: isWhole || firstLines > tallestWholeTable ? undefined : firstLines,
    lastTogether:
      !isWhole &&
      rows.length > 2 &&
      sumOf(heights.slice(-2)) <= tallestWholeRow &&
      !isReached(rows, rows.length - 2),
  };
}

/** A line of text, in points. */
const lineWidth = 470;
/** Beside the words of a cell, in points. */
const besideWords = 10;
/** The width of a letter or a figure, as a share of the height of the type: rather too much, as bold ones are wide. */
const letterWidth = 0.62;
/** Tables of more columns are set smaller, so that their words have room. */
const mostRoomyColumns = 6;

/**
 * The largest type, in points, in which a table of many columns has room without a word being broken: a year of figures
 * has many, and all of them are short. Undefined where the number of columns has to say.
 */
export function typeOfTable({ alignments, head, rows }: TableBlock): number | undefined {
  const all = [head, ...rows];
  const columns = alignments.length;
  if (columns <= mostRoomyColumns || all.some((row) => row.length !== columns)) {
    return undefined;
  }
  const letters = alignments.reduce(
    (sum, _, column) => sum + Math.max(...all.map((row) => lettersIn(row[column]?.content ?? []))),
    0,
  );
  return [9, 8, 7].find((size) => letters * letterWidth * size + columns * besideWords <= lineWidth);
}

/** Infinity for what is more than words. */
function lettersIn(words: readonly InlineNode[]): number {
  return words.reduce((sum, node) => {
    switch (node.kind) {
      case 'text':
        return sum + node.text.length;
      case 'styled':
      case 'link':
        return sum + lettersIn(node.content);
      case 'tag':
        return sum + node.parts.reduce((all, { text }) => all + text.length + 2, node.keyword.length);
      default:
        return Infinity;
    }
  }, 0);
}

/** How many rows name the columns. */
export function headRowsOf({ alignments, head }: TableBlock): number {
  const cells = sumOf(head.map(({ across = 1, down = 1 }) => across * down));
  return Math.ceil(cells / Math.max(1, alignments.length));
}

/** Whether a cell of a row before it reaches down into a row: no page may then begin there. */
function isReached(rows: readonly (readonly TableCell[])[], row: number): boolean {
  return rows.slice(0, row).some((cells, index) => cells.some(({ down = 1 }) => index + down > row));
}

function sumOf(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}

/** How many lines some words take of `across` letters each. */
export function linesOf(words: readonly InlineNode[], across: number): number {
  let lines = 1;
  let letters = 0;
  const add = (node: InlineNode): void => {
    switch (node.kind) {
      case 'text':
      case 'inline-code':
        letters += node.text.length;
        break;
      case 'tag':
        letters += node.parts.reduce((sum, { text }) => sum + text.length + 12, 0);
        break;
      case 'styled':
      case 'link':
        node.content.forEach(add);
        break;
      case 'break':
        lines += Math.ceil(letters / across) || 1;
        letters = 0;
        break;
      case 'image':
        lines += tallestWholeTable; // It is kept whole as it is.
        break;
      case 'footnote':
        letters += 2;
    }
  };
  words.forEach(add);
  return lines + Math.max(0, Math.ceil(letters / across) - 1);
}
