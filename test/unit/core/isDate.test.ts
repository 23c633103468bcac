import { strict as assert } from 'node:assert';
import { isDate } from '../../../src/core/isDate';

describe('a date', () => {
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  days.forEach((last, index) => {
    const month = String(index + 1).padStart(2, '0');
    it(`of month ${month} is from 01 to ${last}`, () =>
      assert.deepEqual(
        ['00', '01', String(last), String(last + 1)].map((day) => isDate(`2026-${month}-${day}`)),
        [false, true, true, false],
      ));
  });

  const dates: Readonly<Record<string, boolean>> = {
    '2026-11-21': true,
    '2024-02-29': true,
    '2023-02-29': false,
    '2000-02-29': true,
    '1900-02-29': false,
    '2026-04-31': false,
    '2026-13-01': false,
    '2026-00-10': false,
    '2026-01-00': false,
    '0000-01-01': false,
    '26-01-01': false,
    '2026-1-1': false,
    '2026-01-01T00:00': false,
    ' 2026-01-01': false,
    '٢٠٢٦-01-01': false,
    '': false,
  };
  for (const [date, exists] of Object.entries(dates)) {
    it(`${JSON.stringify(date)} ${exists ? 'exists' : 'does not exist'}`, () =>
      assert.equal(isDate(date), exists));
  }
});
