import { strict as assert } from 'node:assert';
import { findMove, type GridShape } from '../../../../src/editor/matrix/page/moves';

/** `H` headers and totals, `=` a line from edge to edge, `x` a mark, `.` an empty cell. */
const grid = [
  'HHHHHH', //
  '======',
  'Hx.x.H',
  'H....H',
  '======',
  'H.x..H',
  'HHHHHH',
];

const shape: GridShape = {
  rows: grid.length,
  columns: 6,
  pageRows: 3,
  isWhole: (row) => grid[row]?.startsWith('=') === true,
  isMarked: ({ row, column }) => grid[row]?.[column] === 'x',
};

describe('the keys of the matrix', () => {
  const cases: readonly (readonly [key: string, from: string, to: string])[] = [
    ['ArrowRight', '2,1', '2,2'],
    ['ArrowLeft', '2,1', '2,0'],
    ['ArrowDown', '2,1', '3,1'],
    ['ArrowUp', '2,1', '1,1'],
    // The edges are ends, not doors to the other side.
    ['ArrowLeft', '2,0', '2,0'],
    ['ArrowRight', '2,5', '2,5'],
    ['ArrowUp', '0,3', '0,3'],
    ['ArrowDown', '6,3', '6,3'],
    // A line from edge to edge keeps the column for the way on.
    ['ArrowLeft', '4,3', '4,3'],
    ['ArrowDown', '4,3', '5,3'],
    ['Home', '2,3', '2,0'],
    ['End', '2,3', '2,5'],
    ['Ctrl+Home', '5,3', '0,0'],
    ['Ctrl+End', '2,3', '6,5'],
    ['PageDown', '2,3', '5,3'],
    ['PageDown', '5,3', '6,3'],
    ['PageUp', '5,3', '2,3'],
    ['PageUp', '2,3', '0,3'],
    ['Ctrl+ArrowRight', '2,1', '2,3'],
    ['Ctrl+ArrowRight', '2,3', '2,5'],
    ['Ctrl+ArrowLeft', '2,3', '2,1'],
    ['Ctrl+ArrowLeft', '3,3', '3,0'],
    ['Ctrl+ArrowDown', '0,2', '5,2'],
    ['Ctrl+ArrowUp', '5,1', '2,1'],
    ['Ctrl+ArrowDown', '3,4', '6,4'],
    ['a', '2,1', 'stay'],
    ['Tab', '2,1', 'stay'],
    // Left to VS Code, which turns its tabs with it.
    ['Ctrl+PageDown', '2,1', 'stay'],
  ];
  for (const [keys, from, to] of cases) {
    it(`${keys} at ${from} leads to ${to}`, () => {
      const [row = 0, column = 0] = from.split(',').map(Number);
      const key = keys.replace('Ctrl+', '');
      const place = findMove({ row, column }, key, key !== keys, shape);
      assert.equal(place ? `${place.row},${place.column}` : 'stay', to);
    });
  }
});
