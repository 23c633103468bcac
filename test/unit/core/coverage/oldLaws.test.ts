import { strict as assert } from 'node:assert';
import type { Jurisdiction } from '../../../../src/core/portfolio/portfolio';
import { portfolio } from '../../../support/portfolio';
import { shippedLibrary } from '../../../support/shipped';

const {
  register: [register],
  vocabulary: [vocabulary],
} = shippedLibrary();
assert.ok(register && vocabulary);
const shipped = { register, vocabulary };
const both = 'qualifications: [{ id: Q }]';

/** How a criterion that needs two laws in use stands, the laws that count and those that do not. */
function cover(
  text: string,
  jurisdiction: Jurisdiction = 'england-wales',
): readonly [string, string[], string[]] {
  const { coverage } = portfolio(`${text} [AC 1.1]`, {
    ...shipped,
    portfolio: `${both}\njurisdiction: ${jurisdiction}\n`,
    catalogue: { Q: { U: { '1.1': ['kind: legislation, minimum: 2, applied: true'] } } },
  });
  const found = coverage.byCriterion.get('Q/U/1.1');
  const [state] = found?.requirements ?? [];
  assert.ok(found && state);
  return [found.status, [...state.present], [...state.past]];
}

describe('a law that is not the law any more', () => {
  const cases: Readonly<Record<string, readonly [text: string, present: string[], past: string[]]>> = {
    'counts for nothing where it is followed today': [
      'The Race Relations Act 1976 means that I treat everybody fairly. The Data Protection Act 1998 means that I lock the screen.',
      [],
      ['Race Relations Act 1976', 'Data Protection Act 1998'],
    ],
    'counts for nothing where it is told as history': [
      'The Equality Act 2010 replaced the Disability Discrimination Act 1995, so I ask each customer what they need.',
      ['Equality Act 2010'],
      ['Disability Discrimination Act 1995'],
    ],
    'counts for nothing where it holds for some, and not for customers': [
      'Under the Sale of Goods Act 1979 we refund customers. Under the Equality Act 2010 I offer the low counter.',
      ['Equality Act 2010'],
      ['Sale of Goods Act 1979'],
    ],
    'counts for nothing in either of its mentions': [
      'The Data Protection Act 1998 was replaced. Because of the Data Protection Act 1998 I lock the screen.',
      [],
      ['Data Protection Act 1998'],
    ],
  };
  for (const [name, [text, present, past]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(cover(text), ['incomplete', present, past]));
  }

  it('counts where it holds still: between firms', () => {
    const text =
      'For trade customers the Sale of Goods Act 1979 means that we refund. Under the Equality Act 2010 I offer the low counter.';
    assert.deepEqual(cover(text), ['met', ['Sale of Goods Act 1979', 'Equality Act 2010'], []]);
  });

  it('counts where it holds still: in Northern Ireland', () => {
    const text =
      'Because of the Disability Discrimination Act 1995 I offer the low counter. Because of the Data Protection Act 2018 I lock the screen.';
    assert.deepEqual(cover(text, 'northern-ireland')[0], 'met');
    assert.deepEqual(cover(text)[2], ['Disability Discrimination Act 1995']);
  });

  it('counts where the register is not sure, and where it does not hold yet', () => {
    const unsure =
      "Because of Martyn's Law I know the way out. Because of the Data Protection Act 2018 I lock the screen.";
    assert.deepEqual(cover(unsure)[0], 'met');
  });

  it('is not to be put to use', () => {
    const { findings } = portfolio(
      'The Race Relations Act 1976 and the Sex Discrimination Act 1975 are important laws. [AC 1.1]',
      {
        ...shipped,
        catalogue: { Q: { U: { '1.1': ['kind: legislation, minimum: 2, applied: true'] } } },
        only: ['legislation-not-applied', 'missing-legislation'],
      },
    );
    assert.deepEqual(
      findings.map(({ problem }) => problem.code),
      ['missing-legislation'],
    );
  });
});
