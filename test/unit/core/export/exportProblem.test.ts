import assert from 'node:assert/strict';
import { byPlace, type ExportProblem } from '../../../../src/core/export/exportProblem';

/** A problem at an offset of a file; with `!`, of that whole file. */
function problemAt(place: string): ExportProblem {
  const [uri = '', offset = ''] = place.replace('!', '').split(':');
  const span = { start: Number(offset), end: Number(offset) + 1 };
  return place.startsWith('!')
    ? {
        code: 'source-mistake',
        uri,
        span,
        problem: { code: 'tag-before-text', uri, span, isQuestion: false },
      }
    : { code: 'link-refused', uri, span, target: 'x' };
}

describe('What an export says of its problems', () => {
  for (const [given, ordered] of [
    ['a.md:9 a.md:10 a.md:2', 'a.md:2 a.md:9 a.md:10'],
    ['b.md:1 a.md:9 b.md:0', 'a.md:9 b.md:0 b.md:1'],
    ['a.md:1 !b.md:5 a.md:0', '!b.md:5 a.md:0 a.md:1'],
    ['a.md:1 b.md:1 !b.md:7 !a.md:8', '!a.md:8 !b.md:7 a.md:1 b.md:1'],
  ] as const) {
    it(`is in the order of a reader, what is of a whole file first: ${ordered}`, () => {
      const places = given.split(' ');
      const sorted = places.map((place) => ({ place, problem: problemAt(place) }));
      sorted.sort((a, b) => byPlace(a.problem, b.problem));
      assert.equal(sorted.map(({ place }) => place).join(' '), ordered);
    });
  }
});
