import { strict as assert } from 'node:assert';
import { portfolio } from '../../../support/portfolio';

/** What is reported of the places in `portfolio.yaml`: the characters, and what is said of them. */
function reported(evidence: string, names: readonly string[], files: readonly string[]): string[] {
  const text = `qualifications: [Q]\n${evidence === '' ? '' : `evidence: ${evidence}\n`}`;
  const notes = Object.fromEntries(names.map((name) => [name, 'Done.']));
  const all = [...names.map((name) => `evidence/${name}`), ...files];
  return portfolio(notes, { portfolio: text, only: [], files: all }).findings.map(({ problem, severity }) => {
    assert.ok(problem.code === 'evidence-none');
    const { span, reason, nearest } = problem;
    return [severity, text.slice(span.start, span.end), reason, nearest ?? ''].join(' ').trim();
  });
}

describe('a place in which portfolio.yaml looks for evidence', () => {
  const cases: Readonly<
    Record<string, readonly [evidence: string, names: string[], files: string[], expected: string[]]>
  > = {
    'is reported where nothing is there': ['work/*.md', [], [], ['information work/*.md not-there']],
    'is fine with one file in it': ['evidence/*.md', ['a.md'], [], []],
    'that nobody names is not reported': ['', [], [], []],
    'is reported beside one that has files': [
      '[evidence/*.md, wittness/*.md]',
      ['a.md'],
      ['photos/x.jpg', 'witness/b.md'],
      ['information wittness/*.md not-there witness'],
    ],
    'is meant by a folder in other capitals': [
      '[Logs]',
      [],
      ['logs/b.md'],
      ['information Logs not-there logs'],
    ],
    'is meant by a folder further down': [
      '[evidence/unit/lgs/]',
      [],
      ['evidence/unit/logs/b.md'],
      ['information evidence/unit/lgs/ not-there logs'],
    ],
    'is not meant by a folder that another entry names': [
      '[evidence, evidence2]',
      ['a.md'],
      [],
      ['information evidence2 not-there'],
    ],
    'is hidden by a dot': ['[evidence, .ev/*.md]', ['a.md'], ['.ev/'], ['information .ev/*.md hidden']],
    'is another portfolio or a link': [
      '[evidence, other/logs]',
      ['a.md'],
      ['other/'],
      ['information other/logs closed'],
    ],
    'is not reported for what is left out': ['[evidence, "!drafts"]', ['a.md'], [], []],
    'may be any of several': ['"{evidence,logs}/*.md"', ['a.md'], [], []],
    'may be written with an accent apart from its letter': [
      '"e\u0301vidence/*.md"',
      [],
      ['\u00e9vidence/'],
      ['information "e\u0301vidence/*.md" closed'],
    ],
  };
  for (const [name, [evidence, names, files, expected]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(reported(evidence, names, files), expected));
  }
});
