import { strict as assert } from 'node:assert';
import { catalogueText } from '../../../support/catalogue';
import { portfolio, type PortfolioTexts } from '../../../support/portfolio';
import { withFixes } from '../../../support/withFixes';

const tag = 'I reviewed it [AC 9.9] today.';
const only: PortfolioTexts = { only: ['unknown-criterion', 'unused-suppression'] };

function codesIn(markdown: string, texts: PortfolioTexts = only): string[] {
  return portfolio(markdown, texts).findings.map(({ problem }) => problem.code);
}

describe('a comment that switches a rule off', () => {
  const quiet: Readonly<Record<string, string>> = {
    'on the line of what it hides': `${tag} <!-- signpost-ignore unknown-criterion -->`,
    'on the line before': `<!-- signpost-ignore unknown-criterion -->\n${tag}`,
    'before the next block': `<!-- signpost-ignore unknown-criterion -->\n\n${tag}`,
    'with a reason': `<!-- signpost-ignore unknown-criterion: agreed with my assessor -->\n\n${tag}`,
    'for every rule': `<!-- signpost-ignore -->\n\n${tag}`,
    'with several names': `<!-- signpost-ignore missing-example, unknown-criterion -->\n\n${tag}`,
    'around a region': `<!-- signpost-ignore-start unknown-criterion -->\n\n${tag}\n\n${tag}\n\n<!-- signpost-ignore-end unknown-criterion -->`,
    'to the end of the file': `<!-- signpost-ignore-start unknown-criterion -->\n\n${tag}\n\n${tag}`,
    'for the whole file': `${tag}\n\n<!-- signpost-ignore-file unknown-criterion -->`,
    'over two lines': `<!-- signpost-ignore\n  unknown-criterion -->\n\n${tag}`,
    'with a reason that goes on in the next line': `Text <!-- signpost-ignore unknown-criterion: agreed\nwith my assessor --> ${tag}`,
    'in capitals': `<!-- Signpost-Ignore Unknown-Criterion -->\n\n${tag}`,
    'with a reason without a colon': `<!-- signpost-ignore unknown-criterion agreed with my assessor -->\n\n${tag}`,
    'around one region in another': `<!-- signpost-ignore-start -->\n\n<!-- signpost-ignore-start unknown-criterion -->\n\n${tag}\n\n<!-- signpost-ignore-end -->\n\n${tag}\n\n<!-- signpost-ignore-end -->`,
    'beside code': `\`a\` <!-- signpost-ignore unknown-criterion --> \`b\` ${tag}`,
    'in a list': `- ${tag} <!-- signpost-ignore unknown-criterion -->`,
  };
  for (const [name, markdown] of Object.entries(quiet)) {
    it(`works ${name}`, () => assert.deepEqual(codesIn(markdown), []));
  }

  const loud: Readonly<Record<string, readonly [markdown: string, ...codes: string[]]>> = {
    'names another rule': [
      `<!-- signpost-ignore missing-example -->\n\n${tag}`,
      'unused-suppression',
      'unknown-criterion',
    ],
    'stands behind what it means': [
      `${tag}\n\n<!-- signpost-ignore unknown-criterion -->\n\nText.`,
      'unknown-criterion',
      'unused-suppression',
    ],
    'covers one block only': [
      `<!-- signpost-ignore unknown-criterion -->\n\n${tag}\n\n${tag}`,
      'unknown-criterion',
    ],
    'ends its region before': [
      `<!-- signpost-ignore-start -->\n\n${tag}\n\n<!-- signpost-ignore-end -->\n\n${tag}`,
      'unknown-criterion',
    ],
    'ends its line with the line end of an old Mac': [
      `${tag}\r\rText. <!-- signpost-ignore unknown-criterion -->\r`,
      'unknown-criterion',
      'unused-suppression',
    ],
    'is code': [
      `\`\`\`\n<!-- signpost-ignore-file unknown-criterion -->\n\`\`\`\n\n${tag}`,
      'unknown-criterion',
    ],
    'is code in a line': [
      `My tutor says write \`<!-- signpost-ignore-file unknown-criterion -->\` at the top.\n\n${tag}`,
      'unknown-criterion',
    ],
    'is code in a line of a list or a table': [
      `- \`<!-- signpost-ignore-file -->\`\n\n| a |\n| - |\n| \`\` <!-- signpost-ignore-file --> \`\` |\n\n${tag}`,
      'unknown-criterion',
    ],
    'has a backslash before it': [`\\<!-- signpost-ignore-file -->\n\n${tag}`, 'unknown-criterion'],
    'ends in another paragraph': [`Text <!-- signpost-ignore-file\n\n${tag} -->`, 'unknown-criterion'],
    'stands in front matter': [`---\n# <!-- signpost-ignore-file -->\n---\n\n${tag}`, 'unknown-criterion'],
    'ends a region that never began': [
      `<!-- signpost-ignore-end unknown-criterion -->\n\n${tag}`,
      'unused-suppression',
      'unknown-criterion',
    ],
    'ends a region of other rules': [
      `<!-- signpost-ignore-start missing-example -->\n\n<!-- signpost-ignore-end unknown-criterion -->\n\n${tag}`,
      'unused-suppression',
      'unused-suppression',
      'unknown-criterion',
    ],
    'is misspelt': [`<!-- signpost-ignored -->\n\n${tag}`, 'unknown-criterion'],
  };
  for (const [name, [markdown, ...codes]] of Object.entries(loud)) {
    it(`does not work where it ${name}`, () => assert.deepEqual(codesIn(markdown), codes));
  }

  it('is reported if it hides nothing, with a fix that takes it out', () => {
    const markdown = 'Text. <!-- signpost-ignore unknown-criterion -->';
    const [finding] = withFixes(portfolio(markdown, only));
    assert.equal(finding?.problem.code, 'unused-suppression');
    const [edit] = finding?.fixes[0]?.edits ?? [];
    assert.equal(
      markdown.slice(edit?.span.start, edit?.span.end),
      '<!-- signpost-ignore unknown-criterion -->',
    );
  });

  it('is told from one whose rule does not exist', () => {
    const [finding] = portfolio('Text. <!-- signpost-ignore no-such-rule -->', only).findings;
    assert.ok(finding?.problem.code === 'unused-suppression' && !finding.problem.isRule);
    assert.equal(finding.problem.rule, 'no-such-rule');
  });
});

describe('a comment that hides something and has a wrong name', () => {
  for (const [names, rule] of [
    ['unknown-criterion, foo-bar', 'foo-bar'],
    ['missing, unknown-criterion', 'missing'],
    ['Unknown-Criterion No-Such-Rule', 'No-Such-Rule'],
  ] as const) {
    it(`is reported, and stays: ${names}`, () => {
      const findings = portfolio(`<!-- signpost-ignore ${names} -->\n\n${tag}`, only).findings;
      assert.deepEqual(
        findings.map(({ problem, fixes }) => [problem.code === 'unused-suppression' && problem.rule, fixes]),
        [[rule, []]],
      );
    });
  }
});

describe('portfolio.yaml', () => {
  const severityWith = (rules: string, texts: PortfolioTexts = {}): string | undefined =>
    portfolio(tag, { ...texts, portfolio: `qualifications: [Q]\nrules: { ${rules} }\n` }).findings.find(
      ({ problem }) => problem.code === 'unknown-criterion',
    )?.severity;

  it('says how serious a rule is, before the settings', () => {
    assert.equal(severityWith('unknown-criterion: information'), 'information');
    assert.equal(severityWith('unknown-criterion: off'), undefined);
    const settings = { severities: { 'unknown-criterion': 'off' } } as const;
    assert.equal(severityWith('unknown-criterion: warning', settings), 'warning');
  });

  it('has the last word, and a catalogue comes before the settings', () => {
    const text = catalogueText({ Q: { U: { '1.1': [] } } });
    const severityOf = (inCatalogue: string, inPortfolio = ''): string | undefined =>
      portfolio('Done. [AC 9.9]', {
        only: ['unknown-criterion'],
        catalogue: `${text}rules: { unknown-criterion: ${inCatalogue} }\n`,
        portfolio: `qualifications: [Q]\n${inPortfolio}`,
        severities: { 'unknown-criterion': 'warning' },
      }).findings[0]?.severity;
    assert.equal(severityOf('information'), 'information');
    assert.equal(severityOf('off'), undefined);
    assert.equal(severityOf('off', 'rules: { unknown-criterion: error }\n'), 'error');
  });

  it('is read from a catalogue that holds nothing else, and a later one counts', () => {
    const files = [catalogueText({ Q: { U: { '1.1': [] } } }), 'rules: { unknown-criterion: off }\n'];
    const severityOf = (catalogue: readonly string[]): string | undefined =>
      portfolio('Done. [AC 9.9]', { only: ['unknown-criterion'], catalogue }).findings[0]?.severity;
    assert.equal(severityOf(files), undefined);
    assert.equal(severityOf([...files, 'rules: { unknown-criterion: information }\n']), 'information');
  });

  it('may not name a rule that does not exist', () => {
    const { findings } = portfolio('x', {
      only: [],
      portfolio: 'qualifications: [Q]\nrules: { unknown-criteria: off }\n',
    });
    const [finding] = findings;
    assert.ok(finding?.problem.code === 'field-unknown');
    assert.equal(finding.problem.nearest, 'unknown-criterion');
  });
});
