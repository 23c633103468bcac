import type { MatrixChange, MatrixMessage, MatrixPageState, MatrixRequest } from '../matrix';
import { MatrixGrid, type CellNames } from './grid';
import { findMove, type Place } from './moves';
import { MatrixPage } from './page';

/** What the page can ask of VS Code. */
export interface PageHost {
  ask(request: MatrixRequest): void;
  state(): MatrixPageState | undefined;
  remember(state: MatrixPageState): void;
}

/** The page: where the learner is in the grid, and what a key or a click does. */
export class MatrixView {
  readonly #page = new MatrixPage();
  #grid: MatrixGrid | undefined;
  #portfolio = '';
  #nothing = '';
  /** Where the learner is: the one cell that the Tab key leads to. */
  #place: Place = { row: 1, column: 1 };
  #cell: HTMLTableCellElement | undefined;
  /** The empty cell that has been given a name. */
  #named: HTMLTableCellElement | undefined;

  constructor(private readonly host: PageHost) {
    const { table, scroller, other } = this.#page;
    table.addEventListener('keydown', (event) => this.#onKey(event));
    table.addEventListener('click', ({ target }) => this.#onClick(target));
    table.addEventListener('focusin', ({ target }) => this.#onFocus(target));
    scroller.addEventListener('scrollend', () => this.#remember());
    other.addEventListener('click', () => host.ask({ kind: 'choose-portfolio' }));
    // VS Code gives the focus to the page; a learner who works with the keyboard wants it in the grid.
    window.addEventListener('focus', () => this.#focusIfNothingHasIt());
  }

  /** Draws a matrix as a whole, and goes back to where the learner was. */
  show({ portfolio, labels, matrix, hasOthers }: Extract<MatrixMessage, { readonly kind: 'show' }>): void {
    const known = this.#portfolio === portfolio ? this.#pageState() : this.host.state();
    this.#portfolio = portfolio;
    this.#nothing = labels.nothing;
    this.#cell = undefined;
    this.#page.show(matrix, labels, hasOthers);
    const grid = (this.#grid = new MatrixGrid(this.#page.table, matrix, labels));
    const before = known?.portfolio === portfolio ? known : undefined;
    this.#goTo(grid.placeNamed(before ?? firstCell), false);
    if (before) {
      this.#page.scroller.scrollTo(before.left, before.top);
    }
    this.#focusIfNothingHasIt();
    this.#remember();
  }

  /** Draws what differs, and leaves the place and the focus alone. */
  change(change: MatrixChange): void {
    this.#page.setSummary(change.title, change.summary);
    this.#grid?.update(change);
    this.#describePlace();
  }

  #onKey(event: KeyboardEvent): void {
    const grid = this.#grid;
    if (!grid || event.altKey || event.shiftKey) {
      return;
    }
    const withCtrl = event.ctrlKey || event.metaKey;
    if ((event.key === 'Enter' || event.key === ' ') && !withCtrl) {
      event.preventDefault();
      this.#activate();
      return;
    }
    const place = findMove(this.#place, event.key, withCtrl, grid);
    if (place) {
      event.preventDefault();
      this.#goTo(place, true);
      this.#remember();
    }
  }

  #onClick(target: EventTarget | null): void {
    if (cellOf(target)) {
      this.#onFocus(target);
      this.#cell?.focus({ preventScroll: true });
      this.#activate();
    }
  }

  #onFocus(target: EventTarget | null): void {
    const cell = cellOf(target);
    if (cell && this.#grid && cell !== this.#cell) {
      this.#goTo(this.#grid.placeOf(cell, this.#place.column), false);
      this.#remember();
    }
  }

  #activate(): void {
    const row = this.#grid?.rowAt(this.#place);
    const column = this.#grid?.columnAt(this.#place);
    if (row?.kind === 'group' || (!row && !column)) {
      return;
    }
    this.host.ask({ kind: 'activate', ...(row && { row: row.id }), ...(column && { column: column.id }) });
  }

  #goTo(place: Place, withFocus: boolean): void {
    const cell = this.#grid?.cellAt(place);
    if (!cell) {
      return;
    }
    this.#mark(false);
    this.#cell?.removeAttribute('tabindex');
    this.#place = place;
    this.#cell = cell;
    cell.tabIndex = 0;
    this.#mark(true);
    this.#describePlace();
    if (withFocus) {
      cell.focus({ preventScroll: true });
      cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  /** Marks the headers of the row and the column that the learner is in. */
  #mark(isHere: boolean): void {
    const { row, column } = this.#place;
    this.#grid?.cellAt({ row: 0, column })?.classList.toggle('here', isHere);
    this.#grid?.cellAt({ row, column: 0 })?.classList.toggle('here', isHere);
  }

  /** Says in full where the learner is: headers in the grid are short. */
  #describePlace(): void {
    const grid = this.#grid;
    const cell = this.#cell;
    if (!grid || !cell) {
      return;
    }
    const row = grid.rowAt(this.#place);
    const column = grid.columnAt(this.#place);
    const mark = grid.markAt(this.#place);
    const isEmpty = row?.kind === 'criterion' && column !== undefined && !mark;
    this.#page.describe([
      ...(row?.kind === 'criterion' ? [row.number] : []),
      ...(row?.kind === 'group' ? [row.label, row.standing] : []),
      ...(column && row?.kind !== 'group' ? [`${column.reference} ${column.title}`] : []),
      ...(isEmpty
        ? [this.#nothing]
        : mark
          ? [mark.spoken]
          : cell.matches('.sum, .total')
            ? [cell.title]
            : []),
      ...(row?.kind === 'criterion' ? [row.standing, row.statement] : []),
    ]);
    this.#nameIfEmpty(isEmpty ? cell : undefined);
  }

  /** A screen reader would say "blank" of an empty cell, which is no help in choosing what to do. */
  #nameIfEmpty(cell: HTMLTableCellElement | undefined): void {
    if (cell !== this.#named) {
      this.#named?.removeAttribute('aria-label');
      cell?.setAttribute('aria-label', this.#nothing);
      this.#named = cell;
    }
  }

  #focusIfNothingHasIt(): void {
    if (document.hasFocus() && document.activeElement === document.body) {
      this.#cell?.focus({ preventScroll: true });
    }
  }

  #pageState(): MatrixPageState {
    const { scrollTop: top, scrollLeft: left } = this.#page.scroller;
    const names: CellNames = this.#grid?.namesOf(this.#place) ?? firstCell;
    return { portfolio: this.#portfolio, ...names, top, left };
  }

  #remember(): void {
    this.host.remember(this.#pageState());
  }
}

const firstCell: CellNames = { row: '', column: '' };

function cellOf(target: EventTarget | null): HTMLTableCellElement | undefined {
  const cell = target instanceof Element ? target.closest('td, th') : null;
  return cell instanceof HTMLTableCellElement ? cell : undefined;
}
