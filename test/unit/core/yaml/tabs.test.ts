import { strict as assert } from 'node:assert';
import { readCatalogue } from '../../../../src/core/catalogue/readCatalogue';
import { readPortfolio } from '../../../../src/core/portfolio/readPortfolio';

const uri = 'mem:/a.yaml';
const catalogue = `qualifications:
  - id: Q
    title: Certificate
    units:
      - id: U
        title: Unit
        outcomes:
          - number: 1
            title: Outcome
            criteria:
              - number: 1.1
                statement: Say hello.
              - number: 1.2
                statement: Say goodbye.
`;

describe('a tab at the start of a line', () => {
  for (const field of ['units:', 'title: Unit', 'outcomes:', 'criteria:', 'statement: Say hello.']) {
    it(`is all that is said of what follows: ${field}`, () => {
      const text = catalogue.replace(new RegExp(` +${field}`), `\t${field}`);
      const { value, problems } = readCatalogue({ uri, text });
      assert.deepEqual(
        problems.map(({ code, span }) => [code, span.start]),
        [['yaml-syntax', text.indexOf('\t')]],
      );
      assert.equal(value.isWhole, false);
    });
  }

  it('is told of in each line that has one, and what stands above is checked', () => {
    const text = 'leaner: Sam\ncentre:\n\tname: College\n\tnumber: 3\nqualifications: [Q]\n';
    const { problems } = readPortfolio({ uri, text });
    assert.deepEqual(
      problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`),
      ['yaml-syntax \t', 'yaml-syntax \t', 'field-unknown leaner'],
    );
  });
});
