import { isElement, isWhole, type Element } from './htmlElements';

export interface HtmlTable {
  readonly kind: 'table';
  readonly columns: number;
  /** The cells of all rows that name the columns; cells without words where nothing says which those are. */
  readonly head: readonly HtmlCell[];
  readonly rows: readonly (readonly HtmlCell[])[];
}

export interface HtmlCell {
  readonly words: string;
  /** How many columns it takes. */
  readonly across: number;
  /** How many rows it takes. */
  readonly down: number;
}

interface Row {
  readonly cells: readonly HtmlCell[];
  /** Whether it looks as if it named the columns. */
  readonly isHead: boolean;
  /** Whether the table says that it does. */
  readonly isInHead: boolean;
}

const groups: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

/** Wider and higher cells are a slip of the pen. */
const mostSpanned = 60;
/** A head of more rows would leave no room for the rest of the table. */
const mostHeadRows = 3;

/** The table that an element is; undefined if it says more than a table of ours can. */
export function tableOf({ children }: Element, html: string): HtmlTable | undefined {
  const read: readonly (Row | undefined)[] = children.flatMap((child) => {
    const name = typeof child === 'string' ? '' : child.tag.name;
    return typeof child !== 'string' && groups.has(name)
      ? child.children.map((row) => rowOf(row, html, name === 'thead'))
      : name === 'colgroup'
        ? []
        : [rowOf(child, html, false)];
  });
  if (!isWhole(read)) {
    return undefined;
  }
  const rows = read.filter(({ cells }) => cells.length > 0);
  // A row whose cells all reach down from above has none of its own, and must not be left out.
  const isUneven = rows.length < read.length && rows.some(({ cells }) => cells.some(({ down }) => down > 1));
  const headRows = headRowsOf(rows);
  if (isUneven || headRows >= rows.length) {
    return undefined;
  }
  const fitted = rows.map(({ cells }, index) =>
    cells.map((cell) => ({
      ...cell,
      down: Math.min(cell.down, (index < headRows ? headRows : rows.length) - index),
    })),
  );
  const filled = fillRows(fitted);
  return (
    filled && {
      kind: 'table',
      columns: filled.columns,
      head: headRows === 0 ? emptyCells(filled.columns) : filled.rows.slice(0, headRows).flat(),
      rows: filled.rows.slice(headRows),
    }
  );
}

/** How many rows name the columns: those that the table says, or else a first row that looks like it. */
function headRowsOf(rows: readonly Row[]): number {
  const named = rows.findIndex(({ isInHead }) => !isInHead);
  if (named > 0) {
    return Math.min(named, mostHeadRows);
  }
  if (rows[0]?.isHead !== true) {
    return 0;
  }
  let count = 1;
  for (let index = 0; index < count; index++) {
    count = Math.max(count, ...(rows[index]?.cells ?? []).map(({ down }) => index + down));
  }
  return count > mostHeadRows ? 0 : count;
}

/** Rows with a cell in every column. Undefined if a cell would lie upon one that reaches down from above. */
function fillRows(
  rows: readonly (readonly HtmlCell[])[],
): { readonly columns: number; readonly rows: readonly (readonly HtmlCell[])[] } | undefined {
  /** For each column, in how many rows from here on a cell from above still stands. */
  const reach: number[] = [];
  const taken: number[] = [];
  let columns = 0;
  for (const cells of rows) {
    const above = reach.map((count) => count > 0);
    let at = 0;
    for (const { across, down } of cells) {
      while (above[at] === true) {
        at++;
      }
      for (const end = at + across; at < end; at++) {
        if (above[at] === true) {
          return undefined;
        }
        reach[at] = down;
      }
    }
    columns = Math.max(columns, at, above.lastIndexOf(true) + 1);
    taken.push(widthOf(cells) + above.filter(Boolean).length);
    for (const [column, count] of reach.entries()) {
      reach[column] = Math.max(0, count - 1);
    }
  }
  return {
    columns,
    rows: rows.map((cells, index) => [...cells, ...emptyCells(columns - (taken[index] ?? 0))]),
  };
}

/** A row without tables in its cells. */
function rowOf(row: string | Element, html: string, isInHead: boolean): Row | undefined {
  if (!isElement(row, 'tr')) {
    return undefined;
  }
  const elements: readonly (Element | undefined)[] = row.children.map((cell) =>
    isElement(cell, 'td') || isElement(cell, 'th') ? cell : undefined,
  );
  if (!isWhole(elements)) {
    return undefined;
  }
  const cells = elements.map((cell) => cellOf(cell, html));
  const isHead =
    elements.every(({ tag }) => tag.name === 'th') ||
    // As word processors write the names of columns.
    cells.every(
      (cell) =>
        cell?.words === '' ||
        /^(?:<p[^<>]*>\s*)?<(?:b|strong)>[^<]*<\/(?:b|strong)>(?:\s*<\/p>)?$/i.test(cell?.words ?? ''),
    );
  return isWhole(cells) ? { cells, isHead, isInHead } : undefined;
}

function cellOf({ tag, start, end, children }: Element, html: string): HtmlCell | undefined {
  const [across, down] = [spanOf(tag.attributes.get('colspan')), spanOf(tag.attributes.get('rowspan'))];
  if (across === undefined || down === undefined || children.some(holdsTable)) {
    return undefined;
  }
  return { words: html.slice(start, end).trim(), across, down };
}

function spanOf(attribute: string | undefined): number | undefined {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= mostSpanned ? span : undefined;
}

function holdsTable(child: string | Element): boolean {
  return typeof child !== 'string' && (child.tag.name === 'table' || child.children.some(holdsTable));
}

function widthOf(cells: readonly HtmlCell[]): number {
  return cells.reduce((sum, { across }) => sum + across, 0);
}

function emptyCells(count: number): HtmlCell[] {
  return Array.from({ length: count }, () => ({ words: '', across: 1, down: 1 }));
}
