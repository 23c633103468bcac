import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { matchTag } from '../../../../src/core/evidence/findTags';
import { findNearTags } from '../../../../src/core/lint/nearTags';
import { applyEdits } from '../../../../src/core/text';
import { assertFindings } from '../../../support/assertFindings';
import { growth } from '../../../support/growth';
import { holds } from '../../../support/holds';
import { markdownTexts } from '../../../support/markdownTexts';
import { catalogueText } from '../../../support/catalogue';
import { portfolio, type PortfolioTexts } from '../../../support/portfolio';
import { withFixes, type FixedFinding } from '../../../support/withFixes';

function findingsOf(markdown: string): readonly FixedFinding[] {
  return withFixes(portfolio(markdown, { only: ['malformed-tag', 'adjacent-tags'] }));
}

/** The text after the fixes of all findings. */
function mended(markdown: string): string {
  const fixes = findingsOf(markdown).flatMap((finding) => finding.fixes.filter(({ preferred }) => preferred));
  return applyEdits(
    markdown,
    fixes.flatMap(({ edits }) => edits),
  );
}

describe('malformed-tag', () => {
  const mends: Readonly<Record<string, string>> = {
    '[AC1.1]': '[AC 1.1]',
    '[ac1.1]': '[AC 1.1]',
    '(AC 1.1)': '[AC 1.1]',
    '{AC 1.1}': '[AC 1.1]',
    '[AC 1.1)': '[AC 1.1]',
    '\uFF3BAC 1.1\uFF3D': '[AC 1.1]',
    '[ AC 1.1 ]': '[AC 1.1]',
    '[AC: 1.1]': '[AC 1.1]',
    '[AC-1.1]': '[AC 1.1]',
    '\u3010AC 1.1\u3011': '[AC 1.1]',
    '[AC\u30001.1]': '[AC 1.1]',
    '[AC\u202F1.1]': '[AC 1.1]',
    "[AC's 1.1]": '[AC 1.1]',
    '[A/C 1.1]': '[AC 1.1]',
    '(LO1 AC1.1)': '[AC 1.1]',
    '[LO 1, AC 1.1]': '[AC 1.1]',
    '[A.C. 1.1]': '[AC 1.1]',
    '[ACs 1.1, 1.2]': '[AC 1.1, 1.2]',
    '[AC #1.1]': '[AC 1.1]',
    '[AC LO1 1.1]': '[AC 1.1]',
    '[AC 1.1; 1.3]': '[AC 1.1, 1.3]',
    '[AC 1.1 1.3]': '[AC 1.1, 1.3]',
    '[AC 1.1 & 1.3]': '[AC 1.1, 1.3]',
    '[AC 1.1 and 1.3]': '[AC 1.1, 1.3]',
    '[AC 1.1, 1.2 and 1.3]': '[AC 1.1, 1.2, 1.3]',
    '[AC 1.1/1.3]': '[AC 1.1, 1.3]',
    '[AC 1.1, AC 1.3]': '[AC 1.1, 1.3]',
    '[AC 1.1,]': '[AC 1.1]',
    '[AC 1.1.]': '[AC 1.1]',
    '[AC 1.1 - 1.3]': '[AC 1.1-1.3]',
    '[AC 1.1 to 1.3]': '[AC 1.1-1.3]',
    '[AC 1.1 ?]': '[AC 1.1?]',
    '[AC 1.1 (planned)]': '[AC 1.1?]',
    '[AC U1 1.1]': '[AC U1/1.1]',
    '[AC U1/ 1.1]': '[AC U1/1.1]',
    '[AC PCS: 1.1]': '[AC PCS/1.1]',
    '[AC PCS /1.1]': '[AC PCS/1.1]',
    '[AC PCS.1.1]': '[AC PCS/1.1]',
    '[AC PCS-1.1]': '[AC PCS/1.1]',
    '[AC PCS-1.1, 1.2]': '[AC PCS/1.1, 1.2]',
    '[AC ,1.1]': '[AC 1.1]',
    '[AC, 1.1]': '[AC 1.1]',
    '[AC 1.l]': '[AC 1.1]',
    '[AC PCS/1.lO]': '[AC PCS/1.10]',
    '[AC 1.1, I.2]': '[AC 1.1, 1.2]',
    '[AC 1..1]': '[AC 1.1]',
    '[AC 1. 1]': '[AC 1.1]',
    '[AC 1 .1]': '[AC 1.1]',
    '[AC 1. 1, 1. 2]': '[AC 1.1, 1.2]',
    '[AC=1.1]': '[AC 1.1]',
    '[AC 1.1..1.3]': '[AC 1.1-1.3]',
    '[AC 1.1...1.3]': '[AC 1.1-1.3]',
    '[AC_1.1]': '[AC 1.1]',
    '[AC 1.1 a customer]': '[AC 1.1] a customer',
    '[AC 1.a]': '[AC 1a]',
    '[AC 1 a]': '[AC 1a]',
    '[AC 1(a)]': '[AC 1a]',
    '[AC PCS/2.1(b), 1.1]': '[AC PCS/2.1b, 1.1]',
    '<AC 1.1>': '[AC 1.1]',
    '[AC1.1, AC1.2]': '[AC 1.1, 1.2]',
    '[AC 1.1; A.C.1.2]': '[AC 1.1, 1.2]',
    '[AC PCS/1.1-PCS/1.3]': '[AC PCS/1.1-1.3]',
    '[AC U1/1.1 to u1/1.3]': '[AC U1/1.1-1.3]',
    '[AC U1/1.1-U1/1.3?]': '[AC U1/1.1-1.3?]',
    '[AC Q/U1/1.1 - U1/1.3, 2.1]': '[AC Q/U1/1.1-1.3, 2.1]',
    '[AC PCS/1.1-ICS/1.3]': '[AC PCS/1.1] ICS/1.3',
    '[AC1.1-AC1.3]': '[AC 1.1-1.3]',
    '[AC 1.1?-2.2]': '[AC 1.1-2.2?]',
    '[AC 1.1? - 2.2?]': '[AC 1.1-2.2?]',
    '[AC: K4]': '[AC K4]',
    '[AC 1.1 -> done]': '[AC 1.1] -> done',
    '[AC K4; K5]': '[AC K4, K5]',
    '[AC 1.1 done]': '[AC 1.1] done',
    '[AC 1.1: I did it]': '[AC 1.1] I did it',
    '[AC 1.1': '[AC 1.1]',
    'AC 1.1]': '[AC 1.1]',
    '[AC\n1.1]': '[AC 1.1]',
    '[AC 1.1]: and then': '[AC 1.1] : and then',
    '[AC1.1](log.md)': '[AC 1.1](log.md)',
    '[AC 1.1 my log](log.md)': 'my log [AC 1.1](log.md)',
    '\\[AC1.1\\]': '\\[AC 1.1]',
  };
  for (const [written, canonical] of Object.entries(mends)) {
    it(`mends ${JSON.stringify(written)}`, () => {
      assert.equal(mended(`I did it ${written} today.`), `I did it ${canonical} today.`);
    });
  }

  it('puts the unit of the catalogue before the number', () => {
    const catalogue = { Q: { PCS: { '1.1': [] } } };
    const mendedIn = (markdown: string): string => {
      const [finding] = withFixes(portfolio(markdown, { catalogue, only: ['malformed-tag'] }));
      return applyEdits(markdown, finding?.fixes[0]?.edits ?? []);
    };
    assert.equal(mendedIn('I did it [AC 1.1 PCS] today.'), 'I did it [AC PCS/1.1] today.');
    assert.equal(mendedIn('I did it [AC 1.1 (pcs)] today.'), 'I did it [AC PCS/1.1] today.');
    assert.equal(mendedIn('I did it [AC 1.1 DONE] today.'), 'I did it [AC 1.1] DONE today.');
  });

  const fine: readonly string[] = [
    '[AC 1.1]',
    '[AC 1.1, U1/1.3?]',
    '\\[AC 1.1\\]',
    '[AC 1.1](log.md)',
    'AC 1.1',
    'the words of AC 1.1 and AC 1.3',
    '[what AC 1.1 asks for](log.md)',
    '[see AC 1.1]',
    '(see AC 1.1)',
    '(AC 1.1 asks for this)',
    '(AC 230 V)',
    '(AC 230)',
    '[ACCESS 1.1]',
    '[MAC 1.1]',
    '[AC]',
    '[AC ]',
    '[AC one]',
    '`[AC1.1]`',
    '<!-- [AC1.1] -->',
    '![AC1.1](photo.png)',
    '[AC 1.',
    '<AC 230>',
    '<AC 1.1',
    'AC 1.1> and AC 1.2}',
    'AC 1.1 -> AC 1.2',
    '[ACK4]',
    '[AC-K4]',
    '[AC l.l]',
    '[AC II.I]',
  ];
  for (const written of fine) {
    it(`leaves ${JSON.stringify(written)} alone`, () => {
      assert.deepEqual(findingsOf(`I did it ${written} today.`), []);
    });
  }

  describe('with a word that a catalogue names', () => {
    const texts: PortfolioTexts = {
      catalogue: `keywords: [KSB, PC]\n${catalogueText({ Q: { U: { K4: [], K5: [], '1.1': [] } } })}`,
      only: ['malformed-tag'],
    };
    for (const [written, canonical] of [
      ['[KSBK4]', '[KSB K4]'],
      ['[KSB: K4]', '[KSB K4]'],
      ['[KSB-K4]', '[KSB K4]'],
      ['[KSBK4, KSBK5]', '[KSB K4, K5]'],
      ['[KSB K4; KSB K5]', '[KSB K4, K5]'],
      ['[PC1.1]', '[PC 1.1]'],
    ] as const) {
      it(`mends ${written}`, () => {
        const [finding] = portfolio(`I did it ${written} today.`, texts).findings;
        assert.equal(finding?.problem.code === 'malformed-tag' && finding.problem.canonical, canonical);
      });
    }
    for (const written of ['KSBK4', '(KSBK4)', '[PC1]', '[KSB K4]', '[PCs K4 and more', '[see KSBK4]']) {
      it(`leaves ${written} alone`, () =>
        assert.deepEqual(portfolio(`I did it ${written} today.`, texts).findings, []));
    }
  });

  it('marks what is written, in a list, a table and a quote', () => {
    const text = `
- I reviewed it [AC1.1] today
<!--            ^^^^^^^ malformed-tag -->

| a               | b |
| --------------- | - |
| x [AC 1.1; 1.2] | y |

> I reviewed it (AC 1.1) today
`;
    assert.deepEqual(
      findingsOf(text).map(({ problem: { span } }) => text.slice(span.start, span.end)),
      ['[AC1.1]', '[AC 1.1; 1.2]', '(AC 1.1)'],
    );
  });

  it('marks nothing but the tag', () => {
    const text = `
I reviewed it AC 1.1] today
<!--          ^^^^^^^ malformed-tag -->`;
    assertFindings(text, portfolio(text, { only: ['malformed-tag'] }));
  });

  it('leaves alone a link definition', () =>
    assert.deepEqual(findingsOf('[AC1.1]: x.md\n\n[AC 1.1]: x.md'), []));

  it('gives a tag for whatever it reports', () => {
    holds(
      fc.property(nearTexts, (text) => {
        for (const { span, tag } of findNearTags(text)) {
          assert.equal(matchTag(text, span.start), undefined, 'it is no tag yet');
          assert.equal(matchTag(tag, 0)?.end, tag.length, tag);
        }
      }),
      3000,
    );
  });

  it('takes time in proportion to the text', function () {
    for (const textOf of [
      (size: number) => '[AC 1.1 '.repeat(size),
      (size: number) => `[AC ${'1.1 and '.repeat(size)}`,
      (size: number) => '(AC '.repeat(size),
      (size: number) => `[AC ${'AC1.1 '.repeat(size)}`,
      (size: number) => '[AC PCS-1-'.repeat(size),
      (size: number) => '[AC 1.l/'.repeat(size),
      (size: number) => `x ${'AC 1.1] '.repeat(size)}`,
    ]) {
      // Large enough that memory has to be collected for the smaller one too, which makes a step in the time.
      assert.ok(growth(textOf, 80_000, findNearTags) <= 6);
    }
  });
});

describe('adjacent-tags', () => {
  it('marks both tags, and puts a space between them', () => {
    const text = `
I reviewed it [AC 1.1][AC 1.2] today
<!--          ^^^^^^^^^^^^^^^^ adjacent-tags -->`;
    assertFindings(text, portfolio(text, { only: ['adjacent-tags'] }));
    assert.equal(mended('I did it [AC 1.1][AC 1.2] today'), 'I did it [AC 1.1] [AC 1.2] today');
    assert.equal(mended('[AC 1.1][AC 1.2][AC 1.3]'), '[AC 1.1] [AC 1.2] [AC 1.3]');
  });

  it('leaves alone tags with something between', () =>
    assert.deepEqual(findingsOf('[AC 1.1] [AC 1.2], [AC 1.3]\n\n[AC 1.1]\n[AC 1.2]'), []));
});

/** Texts of pieces that look like tags, and like what people make of them. */
const nearTexts = fc.oneof(
  markdownTexts,
  fc
    .array(
      fc.constantFrom(
        ...[
          '[',
          ']',
          '(',
          ')',
          'AC',
          'ACs',
          'A.C.',
          ' ',
          '1.1',
          '2.10',
          'U1',
          'U1/',
          '/',
          '?',
          ',',
          ';',
          '-',
        ],
        ...['PCS', '_', '<', '>', 'l', 'I', 'O', '..', 'AC1'],
        ...['and', 'to', ':', '.', '\n', '\\', 'planned', 'LO1', 'K4', '#', '!', 'done', '\u2013', '{', '}'],
      ),
      { maxLength: 16, size: 'max' },
    )
    .map((parts) => parts.join('')),
);
