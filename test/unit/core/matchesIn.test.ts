import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { matchesIn } from '../../../src/core/matchesIn';
import { holds } from '../../support/holds';

describe('the matches of an expression in a text', () => {
  it('are those of matchAll, whatever the text, and with matches that are empty', () => {
    const expressions = [/a(b)?/g, /b*/g, /^a|c$/gm, /(?<=b)/g, /a.c/gi];
    holds(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', 'C', '\n', 'é') }),
        fc.constantFrom(...expressions),
        (text, expression) => {
          assert.deepEqual([...matchesIn(text, expression)], [...text.matchAll(expression)]);
        },
      ),
      500,
    );
  });

  it('are the same when the expression was left in the middle of another text', () => {
    const expression = /a/g;
    expression.lastIndex = 3;
    assert.equal(matchesIn('aa', expression).length, 2);
  });
});
