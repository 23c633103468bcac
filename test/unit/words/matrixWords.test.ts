import { strict as assert } from 'node:assert';
import { wordColumnTotal, wordMark, wordRowTotal } from '../../../src/words/matrixWords';
import { inEnglish } from '../../../src/words/translate';

describe('the words of the matrix', () => {
  for (const [claimed, planned, mark, row, column] of [
    [0, 0, '', '0 pieces', '0 criteria'],
    [0, 1, 'planned', '0 pieces, 1 planned', '0 criteria, 1 planned'],
    [0, 2, 'planned', '0 pieces, 2 planned', '0 criteria, 2 planned'],
    [1, 0, '1 piece', '1 piece', '1 criterion'],
    [1, 1, '1 piece, 1 planned', '1 piece, 1 planned', '1 criterion, 1 planned'],
    [2, 0, '2 pieces', '2 pieces', '2 criteria'],
    [2, 3, '2 pieces, 3 planned', '2 pieces, 3 planned', '2 criteria, 3 planned'],
  ] as const) {
    it(`count ${claimed} that are there and ${planned} that are planned`, () =>
      assert.deepEqual(
        [wordMark, wordRowTotal, wordColumnTotal].map((word) => word(claimed, planned, inEnglish)),
        [mark, row, column],
      ));
  }
});
