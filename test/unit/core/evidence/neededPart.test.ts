import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { misconceptionPatterns } from '../../../../src/core/evidence/facts/misconceptionPatterns';
import { neededPart } from '../../../../src/core/evidence/facts/neededPart';
import { toSmallLetters } from '../../../../src/core/evidence/facts/smallLetters';
import { holds } from '../../../support/holds';
import { textsLike } from '../../../support/textsLike';

describe('what every text has that an expression fits', () => {
  const parts: readonly (readonly [string, string])[] = [
    ['\\bno good (?:ever )?(?:comes?|came)\\b[^.!?]{0,15}\\bcomplaining', 'complaining'],
    ['\\bservice is (?:a (?:\\w+ )?|the )way', 'service is '],
    ['\\b(?:never|always) sells?\\b', 'sell'],
    ['[a-z(|]{2,} only\\.$', 'only'],
    ['(?<!external )customers? mean', 'customer'],
    ['one|two', ''],
    ['(?:one|two)', ''],
    ['\\u2019s own', ''],
    ['ab{2}c+d*?ef', 'ef'],
  ];
  for (const [source, part] of parts) {
    it(`is ${part === '' ? 'not seen' : `'${part}'`} in ${source}`, () => {
      assert.equal(neededPart(source), part);
    });
  }

  it('stands in each text that one of the common mistakes is told by', () => {
    let [fitting, seen] = [0, 0];
    for (const { asserts, together = [] } of misconceptionPatterns) {
      for (const expression of [...asserts, ...together]) {
        const small = new RegExp(expression.source, 'i');
        const part = neededPart(expression.source).toLowerCase();
        if (part === '') {
          continue;
        }
        seen++;
        const property = fc.property(textsLike(expression), (text) => {
          if (small.test(text)) {
            fitting++;
            assert.ok(
              toSmallLetters(text).includes(part),
              `${text} fits ${expression.source} without ${part}`,
            );
          }
        });
        holds(property, 20);
      }
    }
    assert.ok(fitting > 1000 && seen > 100, `${fitting} texts, ${seen} parts`);
  });
});
