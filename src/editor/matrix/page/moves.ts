/** A cell of the grid, counted from its first row and column, headers and totals included. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a move has to know of the grid. */
export interface GridShape {
  readonly rows: number;
  readonly columns: number;
  /** How many rows fit into the window. */
  readonly pageRows: number;
  /** Whether a row is one cell from edge to edge. */
  isWhole(row: number): boolean;
  isMarked(place: Place): boolean;
}

const steps: Readonly<Record<string, readonly [down: number, across: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key leads, as in a spreadsheet: with Ctrl, an arrow goes to the next mark or to the edge, and Home and End
 * go to the corners. Undefined for a key that does not move.
 */
export function findMove(from: Place, key: string, withCtrl: boolean, shape: GridShape): Place | undefined {
  const lastRow = shape.rows - 1;
  const lastColumn = shape.columns - 1;
  const step = steps[key];
  if (step) {
    const [down, across] = step;
    if (across !== 0 && shape.isWhole(from.row)) {
      return from;
    }
    return withCtrl ? jump(from, down, across, shape) : within(from.row + down, from.column + across, shape);
  }
  switch (key) {
    case 'Home':
      return withCtrl ? { row: 0, column: 0 } : { row: from.row, column: 0 };
    case 'End':
      return withCtrl ? { row: lastRow, column: lastColumn } : { row: from.row, column: lastColumn };
    case 'PageUp':
      return withCtrl ? undefined : within(from.row - shape.pageRows, from.column, shape);
    case 'PageDown':
      return withCtrl ? undefined : within(from.row + shape.pageRows, from.column, shape);
    default:
      return undefined;
  }
}

function jump(from: Place, down: number, across: number, shape: GridShape): Place {
  for (let here = from; ;) {
    const next = within(here.row + down, here.column + across, shape);
    if ((next.row === here.row && next.column === here.column) || shape.isMarked(next)) {
      return next;
    }
    here = next;
  }
}

function within(row: number, column: number, { rows, columns }: GridShape): Place {
  return {
    row: Math.max(0, Math.min(row, rows - 1)),
    column: Math.max(0, Math.min(column, columns - 1)),
  };
}
