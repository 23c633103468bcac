import type { Check, Checked, Failure } from './checkAccessibility';
import { ancestorsOf, attributeOf, isBox, pagesOf, type StructureElement } from './structureTree';

/** Tables: headers say what they are headers of, and every row has the same number of columns. */
export const checkTables: Check = function* (checked) {
  for (const table of checked.elements.filter(({ type }) => type === 'Table')) {
    yield* checkTable(checked, table);
  }
};

function* checkTable(checked: Checked, table: StructureElement): Generator<Failure> {
  const rows = table.children
    .flatMap((child) => (child.type === 'TR' ? [child] : child.children))
    .filter(({ type }) => type === 'TR');
  const cells = rows.flatMap(({ children }) => children);
  const headers = cells.filter(({ type }) => type === 'TH');
  if (headers.length === 0) {
    yield { condition: 'table-headers', where: `${rows.length} rows` };
  }
  for (const header of headers) {
    const scope = attributeOf(checked.pdf, header, 'Table', 'Scope');
    if (!['/Row', '/Column', '/Both'].includes(String(scope))) {
      yield { condition: '15-003', where: `TH ${String(scope)}` };
    }
  }
  const box = checked.pdf.list(attributeOf(checked.pdf, table, 'Layout', 'BBox')).map(Number);
  if (
    pagesOf(table).size === 1 &&
    ![...ancestorsOf(table)].some(({ type }) => type === 'Note') &&
    !isBox(box)
  ) {
    yield { condition: 'table-bbox', where: `table ${box.join(' ')}` };
  }
  const widths = columnsOf(checked, rows);
  if (new Set(widths).size > 1) {
    yield { condition: 'table-regular', where: widths.join(', ') };
  }
}

/** How many columns each row fills, cells that reach down from rows above counted. */
function columnsOf({ pdf }: Checked, rows: readonly StructureElement[]): number[] {
  const span = (cell: StructureElement, key: string): number =>
    Number(attributeOf(pdf, cell, 'Table', key) ?? 1);
  const fromAbove = new Map<number, number>();
  return rows.map((row, index) => {
    let width = fromAbove.get(index) ?? 0;
    for (const cell of row.children) {
      const columns = span(cell, 'ColSpan');
      width += columns;
      for (let below = 1; below < span(cell, 'RowSpan'); below++) {
        fromAbove.set(index + below, (fromAbove.get(index + below) ?? 0) + columns);
      }
    }
    return width;
  });
}
