import type {
  Matrix,
  MatrixChange,
  MatrixColumn,
  MatrixLabels,
  MatrixMark,
  MatrixRow,
  MatrixTotal,
} from '../matrix';
import { element, fillCell, fillColumnHeader, fillGroup, fillRowHeader, fillTotal, headerCell } from './draw';
import type { GridShape, Place } from './moves';

/** Names of what is no criterion and no file. */
const edges = { head: '#head', foot: '#foot', name: '#name', total: '#total' };

/** What a cell stands for, by names that stay while rows and columns come and go. */
export interface CellNames {
  readonly row: string;
  readonly column: string;
}

/** The table on the page. Rows and columns count from the headers to the totals. */
export class MatrixGrid implements GridShape {
  #columns: readonly MatrixColumn[];
  #rows: readonly MatrixRow[];
  /** The rows as drawn: to ask the table for one takes as long as it has rows. */
  readonly #drawn: readonly HTMLTableRowElement[];

  constructor(
    private readonly table: HTMLTableElement,
    matrix: Matrix,
    private readonly labels: MatrixLabels,
  ) {
    this.#columns = matrix.columns;
    this.#rows = matrix.rows;
    const sections = [this.#drawHead(), ...this.#drawBodies(), this.#drawFoot(matrix)];
    table.replaceChildren(...sections);
    this.#drawn = [...table.rows];
  }

  get rows(): number {
    return this.#rows.length + 2;
  }

  get columns(): number {
    return this.#columns.length + 2;
  }

  get pageRows(): number {
    const height = this.table.tBodies[0]?.rows[0]?.offsetHeight || 1;
    const shown = (this.table.parentElement?.clientHeight ?? 0) - (this.table.tHead?.offsetHeight ?? 0);
    return Math.max(1, Math.floor(shown / height) - 1);
  }

  isWhole(row: number): boolean {
    return this.#rows[row - 1]?.kind === 'group';
  }

  isMarked(place: Place): boolean {
    return this.markAt(place) !== undefined;
  }

  /** The cell at a place. A line above criteria is one cell, whatever the column. */
  cellAt({ row, column }: Place): HTMLTableCellElement | undefined {
    return this.#drawn[row]?.cells[this.isWhole(row) ? 0 : column];
  }

  /** The place of a cell; in a line above criteria, in the column that one comes from. */
  placeOf(cell: HTMLTableCellElement, column: number): Place {
    const row = cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.rowIndex : 0;
    return { row, column: this.isWhole(row) ? column : cell.cellIndex };
  }

  rowAt({ row }: Place): MatrixRow | undefined {
    return this.#rows[row - 1];
  }

  columnAt({ column }: Place): MatrixColumn | undefined {
    return this.#columns[column - 1];
  }

  markAt(place: Place): MatrixMark | undefined {
    return markIn(this.rowAt(place), place.column - 1);
  }

  namesOf(place: Place): CellNames {
    return {
      row: this.rowAt(place)?.id ?? (place.row === 0 ? edges.head : edges.foot),
      column: this.columnAt(place)?.id ?? (place.column === 0 ? edges.name : edges.total),
    };
  }

  /** Where something is now; where it is gone, the first criterion and the first file. */
  placeNamed({ row, column }: CellNames): Place {
    const rowIndex = this.#rows.findIndex(({ id }) => id === row);
    const columnIndex = this.#columns.findIndex(({ id }) => id === column);
    const firstCriterion = this.#rows.findIndex(({ kind }) => kind === 'criterion');
    return {
      row:
        row === edges.head
          ? 0
          : row === edges.foot
            ? this.rows - 1
            : (rowIndex < 0 ? firstCriterion : rowIndex) + 1,
      column:
        column === edges.name ? 0 : column === edges.total ? this.columns - 1 : Math.max(0, columnIndex) + 1,
    };
  }

  /** Draws again what differs, and nothing else. */
  update({ columns, rows, total }: MatrixChange): void {
    const changedColumns = new Map(columns.map(({ index, item }) => [index, item]));
    this.#columns = this.#columns.map((column, index) => changedColumns.get(index) ?? column);
    for (const [index, item] of changedColumns) {
      this.#fill({ row: 0, column: index + 1 }, (cell) => fillColumnHeader(cell, item));
      this.#fill({ row: this.rows - 1, column: index + 1 }, (cell) => fillTotal(cell, item.total));
    }
    const before = this.#rows;
    const changedRows = new Map(rows.map(({ index, item }) => [index, item]));
    this.#rows = before.map((row, index) => changedRows.get(index) ?? row);
    for (const [index, item] of changedRows) {
      this.#updateRow(index + 1, before[index], item);
    }
    this.#fill({ row: this.rows - 1, column: this.columns - 1 }, (cell) => fillTotal(cell, total));
  }

  #updateRow(row: number, before: MatrixRow | undefined, now: MatrixRow): void {
    if (now.kind === 'group') {
      this.#fill({ row, column: 0 }, (cell) => fillGroup(cell, now));
      return;
    }
    this.#fill({ row, column: 0 }, (cell) => fillRowHeader(cell, now));
    this.#fill({ row, column: this.columns - 1 }, (cell) => fillTotal(cell, now.total));
    for (let column = 0; column < this.#columns.length; column++) {
      const mark = markIn(now, column);
      if (!isSameMark(markIn(before, column), mark)) {
        this.#fill({ row, column: column + 1 }, (cell) => fillCell(cell, mark));
      }
    }
  }

  #fill(place: Place, fill: (cell: HTMLTableCellElement) => void): void {
    const cell = this.cellAt(place);
    if (cell) {
      fill(cell);
    }
  }

  #drawHead(): HTMLTableSectionElement {
    const row = element('tr');
    row.append(named(headerCell('col', 'name'), this.labels.criterion));
    for (const column of this.#columns) {
      const cell = headerCell('col', 'evidence');
      fillColumnHeader(cell, column);
      row.append(cell);
    }
    row.append(named(headerCell('col', 'total'), this.labels.rowTotal));
    return section('thead', row);
  }

  /** A line that names an outcome and its criteria are one group of rows. The line is a cell of its own: it is the header of no other. */
  #drawBodies(): HTMLTableSectionElement[] {
    const bodies: HTMLTableSectionElement[] = [];
    for (const row of this.#rows) {
      const drawn = element('tr', row.kind === 'group' ? `group ${row.level}` : 'criterion');
      if (row.kind === 'criterion') {
        drawn.append(...this.#drawCells(row));
        bodies[bodies.length - 1]?.append(drawn);
      } else {
        const cell = document.createElement('td');
        cell.colSpan = this.columns;
        fillGroup(cell, row);
        drawn.append(cell);
        bodies.push(section('tbody', drawn));
      }
    }
    return bodies;
  }

  #drawCells(row: Extract<MatrixRow, { readonly kind: 'criterion' }>): HTMLTableCellElement[] {
    const name = headerCell('row', 'name');
    fillRowHeader(name, row);
    const marks = new Map(row.marks.map((mark) => [mark.column, mark]));
    const cells = this.#columns.map((_, column) => {
      const cell = document.createElement('td');
      const mark = marks.get(column);
      if (mark) {
        fillCell(cell, mark);
      }
      return cell;
    });
    return [name, ...cells, totalCell(row.total, 'total')];
  }

  #drawFoot({ columns, total }: Matrix): HTMLTableSectionElement {
    const row = element('tr');
    row.append(named(headerCell('row', 'name'), this.labels.columnTotal));
    row.append(...columns.map((column) => totalCell(column.total, 'sum')), totalCell(total, 'total'));
    return section('tfoot', row);
  }
}

function markIn(row: MatrixRow | undefined, column: number): MatrixMark | undefined {
  return row?.kind === 'criterion' ? row.marks.find((mark) => mark.column === column) : undefined;
}

function isSameMark(one: MatrixMark | undefined, other: MatrixMark | undefined): boolean {
  return one?.claimed === other?.claimed && one?.planned === other?.planned;
}

function named(cell: HTMLTableCellElement, text: string): HTMLTableCellElement {
  cell.textContent = text;
  return cell;
}

function section(name: 'thead' | 'tbody' | 'tfoot', row: HTMLTableRowElement): HTMLTableSectionElement {
  const made = document.createElement(name);
  made.append(row);
  return made;
}

function totalCell(total: MatrixTotal, className: 'total' | 'sum'): HTMLTableCellElement {
  const cell = document.createElement('td');
  cell.className = className;
  fillTotal(cell, total);
  return cell;
}
