import type { Matrix, MatrixChange } from './matrix';

/**
 * What differs between two matrices: undefined if nothing does, `'other'` if rows or columns are not the same ones,
 * so that the whole has to be drawn again.
 */
export function findMatrixChange(before: Matrix, now: Matrix): MatrixChange | 'other' | undefined {
  if (
    before.note !== now.note ||
    !haveSameIds(before.rows, now.rows) ||
    !haveSameIds(before.columns, now.columns)
  ) {
    return 'other';
  }
  const { title, summary, total } = now;
  const change: MatrixChange = {
    title,
    summary,
    total,
    columns: changedItems(before.columns, now.columns),
    rows: changedItems(before.rows, now.rows),
  };
  const isSame =
    change.columns.length === 0 &&
    change.rows.length === 0 &&
    before.title === title &&
    before.summary === summary &&
    isEqual(before.total, total);
  return isSame ? undefined : change;
}

function haveSameIds(
  before: readonly { readonly id: string }[],
  now: readonly { readonly id: string }[],
): boolean {
  return before.length === now.length && before.every(({ id }, index) => id === now[index]?.id);
}

function changedItems<Item>(
  before: readonly Item[],
  now: readonly Item[],
): readonly { readonly index: number; readonly item: Item }[] {
  return now.flatMap((item, index) => (isEqual(before[index], item) ? [] : [{ index, item }]));
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
