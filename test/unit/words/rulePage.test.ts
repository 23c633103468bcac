import { strict as assert } from 'node:assert';
import { allRules } from '../../../src/core/lint/allRules';
import type { RuleCode } from '../../../src/core/lint/rule';
import { rulePage, rulePageOf } from '../../../src/words/rulePage';
import { inEnglish } from '../../../src/words/translate';
import { portfolio, type PortfolioTexts } from '../../support/portfolio';
import { shippedLibrary } from '../../support/shipped';

const {
  register: [register],
  vocabulary: [vocabulary],
} = shippedLibrary();
assert.ok(register && vocabulary);

/** The portfolio that the sentences of the pages are about. */
const usual: PortfolioTexts = {
  register,
  vocabulary,
  files: ['evidence/note.md', 'evidence/photo.png'],
  today: '2026-11-21',
  catalogue: {
    Q: {
      PCS: {
        '1.1': [],
        '1.2': [],
        '2.1': ['kind: legislation, minimum: 2, applied: true'],
        '2.2': ['kind: example, hypothetical: true'],
      },
      OTHER: { '1.2': [] },
    },
  },
};

function textsOf(code: RuleCode): PortfolioTexts {
  const { units, chosenUnits } = rulePageOf(code, inEnglish);
  return units === undefined
    ? usual
    : {
        ...usual,
        catalogue: `qualifications:\n  - id: Q\n    title: T\n    units:\n${units.replace(/^/gm, '    ')}\n`,
        portfolio: chosenUnits
          ? `qualifications: [{ id: Q, units: [${chosenUnits.join(', ')}] }]\n`
          : 'qualifications: [Q]\n',
      };
}

describe('the page of a rule', () => {
  for (const { code } of allRules) {
    const page = rulePageOf(code, inEnglish);
    const found = (text: string): string[] => {
      const files = page.beside === undefined ? text : { 'before.md': page.beside, 'note.md': text };
      return portfolio(files, textsOf(code)).findings.map(({ problem }) => problem.code);
    };

    describe(code, () => {
      it('has a title, reasons and examples of both kinds', () => {
        for (const text of [page.title, page.what, page.why, page.next]) {
          assert.match(text, /^[\p{Lu}“].{10,}/u);
        }
        assert.ok(page.reported.length > 0 && page.fine.length > 0);
      });

      for (const text of page.reported) {
        it(`reports what it says it reports: ${text}`, () =>
          assert.ok(found(text).includes(code), found(text).join()));
      }
      for (const text of page.fine) {
        it(`leaves alone what it says it leaves alone: ${text}`, () =>
          assert.ok(!found(text).includes(code)));
      }

      it('shows its examples as they are to be written', () => {
        const markdown = rulePage(code, inEnglish);
        assert.ok(markdown.startsWith(`# ${page.title}\n`));
        for (const text of [...page.reported, ...page.fine]) {
          assert.ok(markdown.replaceAll('\\[', '[').includes(text), text);
        }
        assert.ok(markdown.includes(code));
      });
    });
  }
});
