import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Analyser } from '../../../../src/core/analyse';
import { catalogueShape, frontMatterShape, portfolioShape } from '../../../../src/core/catalogue/schemas';
import { catalogueStarter } from '../../../../src/words/catalogueStarter';
import { rulePageOf } from '../../../../src/words/rulePage';
import { schemaPage } from '../../../../src/words/schemaPage';
import { inEnglish } from '../../../../src/words/translate';
import { portfolio } from '../../../support/portfolio';
import { root, shippedLibrary } from '../../../support/shipped';

const page = schemaPage(
  { catalogue: catalogueShape, portfolio: portfolioShape, frontMatter: frontMatterShape },
  inEnglish,
);

describe('the reference of the formats', () => {
  it('is committed as the schemas have it: run `npm run describe-formats` if it is not', () => {
    assert.equal(readFileSync(join(root, 'criteria/README.md'), 'utf8'), page);
  });

  it('has each field of each kind of requirement', () => {
    for (const word of [
      '`hypothetical`',
      'kind: evidence-type',
      '`withdrawn`',
      '`jurisdiction`',
      '`replacedBy`',
    ]) {
      assert.ok(page.includes(word), word);
    }
  });
});

describe('a new catalogue', () => {
  it('has nothing in it to report, also with its optional lines switched on', () => {
    const text = catalogueStarter(inEnglish);
    const switchedOn = text
      .replace(
        /^( *)# (aliases|withdrawn|  - \{ number|number:|concepts|  my_products|    (?:label|words))/gm,
        '$1$2',
      )
      .replace(/^# {3}/gm, '  ');
    for (const each of [text, switchedOn]) {
      const shipped = shippedLibrary();
      const { findings, coverage } = new Analyser().analyse({
        ...shipped,
        catalogues: [...shipped.catalogues, { uri: 'mem:/my-catalogue.yaml', text: each }],
        portfolio: { uri: 'mem:/portfolio.yaml', text: 'qualifications: [MY-L2]\n' },
        evidence: [{ uri: 'mem:/e.md', text: 'Old number. [AC 1.1]\n' }],
        severities: new Map(),
      });
      assert.deepEqual(
        findings.map(({ problem }) => problem).filter(({ uri }) => uri !== 'mem:/e.md'),
        [],
        each,
      );
      assert.equal(coverage.counts.total, 2);
    }
    assert.ok(switchedOn.includes('\n                aliases:'), switchedOn);
  });
});

describe('the pages about versions', () => {
  for (const code of ['renumbered-criterion', 'withdrawn-criterion'] as const) {
    it(`show for ${code} what is reported and what is not`, () => {
      const { units = '', reported, fine } = rulePageOf(code, inEnglish);
      const catalogue = `qualifications:\n  - id: Q\n    title: Q\n    units:${units.replace(/^/gm, '    ')}`;
      const codes = (text: string | undefined): string[] =>
        portfolio(text ?? '', { catalogue }).findings.map(({ problem }) => problem.code);
      assert.deepEqual(codes(reported[0]), [code]);
      assert.deepEqual(codes(fine[0]), []);
    });
  }
});
