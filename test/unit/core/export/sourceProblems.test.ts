import assert from 'node:assert/strict';
import { Analyser, type AnalysisInput } from '../../../../src/core/analyse';
import { buildPortfolio } from '../../../../src/core/export/buildPortfolio';
import type { ExportPart } from '../../../../src/core/export/exportPart';
import { yamlSourceOf, type FileText } from '../../../../src/core/fileText';
import { wordExportProblem } from '../../../../src/words/exportWords';
import { wordOpenPoints } from '../../../../src/words/openPoints';
import { inEnglish as t } from '../../../../src/words/translate';
import { folder } from './support/snapshotOf';

const own = `version: "1"
qualifications:
  - id: Q
    title: T
    awardingBody: B
    units:
      - id: U1
        title: U
        outcomes:
          - { number: "1", title: O, criteria: [{ number: "1.1", statement: Say it. }] }
`;
const chosen = 'learner: Sam\nqualifications: [Q]\n';

/** A text, or why there is none. */
type Content = string | Omit<FileText, 'uri' | 'text'>;

const notText: Content = { problem: 'not-text' };

function fileOf(path: string, content: Content): FileText {
  return typeof content === 'string'
    ? { uri: `${folder}/${path}`, text: content }
    : { uri: `${folder}/${path}`, text: undefined, ...content };
}

function analyse(files: Readonly<Record<string, Content>>): ReturnType<Analyser['analyse']> {
  const { 'portfolio.yaml': portfolio = chosen, 'criteria/own.yaml': catalogue = own, ...others } = files;
  const catalogues = [fileOf('criteria/own.yaml', catalogue)];
  const evidence: FileText[] = [];
  for (const [path, content] of Object.entries(others)) {
    (path.startsWith('criteria/') ? catalogues : evidence).push(fileOf(path, content));
  }
  const input: AnalysisInput = {
    portfolio: yamlSourceOf(fileOf('portfolio.yaml', portfolio)),
    evidence,
    catalogues: catalogues.map(yamlSourceOf),
    vocabulary: [],
    register: [],
    severities: new Map(),
  };
  return new Analyser().analyse(input);
}

/** `b.md: This file …` for each problem of an export. */
function said(files: Readonly<Record<string, Content>>, part?: ExportPart): string[] {
  const snapshot = analyse(files);
  const { problems } = buildPortfolio(snapshot, { printedOn: '2026-11-21', part });
  return problems.map(
    (problem) =>
      `${problem.uri.slice(folder.length + 1)}: ${wordExportProblem(problem, snapshot.library, t)}`,
  );
}

const good = { 'a.md': '# Good\n\nText. [AC 1.1]\n' };

describe('An export says of whole files', () => {
  const cases: readonly (readonly [
    name: string,
    files: Readonly<Record<string, Content>>,
    ...expected: RegExp[],
  ])[] = [
    ['nothing where all can be read', good],
    [
      'which evidence is not text',
      { ...good, 'b.md': notText, 'c.md': notText },
      /^b\.md: This file is not text that Signpost can read, so it is not in the PDF\. Save it as plain text/,
      /^c\.md: This file is not text/,
    ],
    [
      'which evidence could not be opened, and why',
      { ...good, 'b.md': { problem: 'unreadable', reason: 'EBUSY: resource busy' } },
      /^b\.md: This file could not be opened, so it is not in the PDF\. Another program has the file open/,
    ],
    [
      'that portfolio.yaml is not text, and not that it has no name',
      { ...good, 'portfolio.yaml': notText },
      /^portfolio\.yaml: This file is not text that Signpost can read/,
    ],
    [
      'where portfolio.yaml is broken, and not that it has no name',
      { ...good, 'portfolio.yaml': 'qualifications: [Q]\nlearner: "Sam\n' },
      /^portfolio\.yaml: This quote mark has no second one/,
    ],
    [
      'that nobody knows a qualification',
      { ...good, 'portfolio.yaml': 'learner: Sam\nqualifications: [Q2]\n' },
      /^portfolio\.yaml: No catalogue has a qualification “Q2”/,
    ],
    [
      'that nobody knows a unit',
      { ...good, 'portfolio.yaml': 'learner: Sam\nqualifications: [{ id: Q, units: [U2] }]\n' },
      /^portfolio\.yaml: Q has no unit “U2”/,
    ],
    [
      'that a place has no evidence',
      { 'portfolio.yaml': `${chosen}evidence: evidnce\n` },
      /^portfolio\.yaml: No evidence file is in this place yet/,
    ],
    [
      'that a catalogue is not text',
      { ...good, 'criteria/own.yaml': notText },
      /^criteria\/own\.yaml: This file is not text that Signpost can read/,
    ],
    [
      'where a catalogue is broken',
      { ...good, 'criteria/own.yaml': 'version: "1"\nqualifications:\n  - id: Q\n    title: "T\n' },
      /^criteria\/own\.yaml: This quote mark has no second one/,
    ],
    [
      'what is wrong in the catalogue of a chosen qualification',
      { ...good, 'criteria/own.yaml': own.replace('    units', '    level: x\n    units') },
      /^criteria\/own\.yaml: “level” should be a whole number/,
    ],
    [
      'nothing of a catalogue of others',
      { ...good, 'criteria/two.yaml': own.replace('id: Q\n', 'id: R\n    level: x\n') },
    ],
    ['nothing of what loses nothing', { ...good, 'portfolio.yaml': `${chosen}colour: red\n` }],
  ];
  for (const [name, files, ...expected] of cases) {
    it(name, () => {
      const lines = said(files);
      assert.equal(lines.length, expected.length, lines.join('\n'));
      expected.forEach((pattern, index) => assert.match(lines[index] ?? '', pattern));
    });
  }

  it('nothing of evidence that nobody chose, but what units may lack', () => {
    const files = { ...good, 'b.md': notText, 'c.md': '# C\n\nText. [AC 1.1]\n' };
    assert.deepEqual(said(files, { kind: 'evidence', evidence: [`${folder}/a.md`] }), []);
    assert.match(said(files, { kind: 'units', units: ['Q/U1'] }).join('\n'), /^b\.md: .*$/);
  });

  it('the same among what is still open, with the path', () => {
    const points = wordOpenPoints(
      analyse({ ...good, 'deep/b%20c.md': notText, 'criteria/own.yaml': notText }),
      false,
      t,
    );
    const sentences = points.map(({ sentence }) => sentence);
    assert.match(sentences.join('\n'), /^deep\/b c\.md: This file is not text .* not in the PDF/m);
    assert.match(
      sentences.join('\n'),
      /^criteria\/own\.yaml: This file is not text .* nothing in it counts/m,
    );
  });
});
