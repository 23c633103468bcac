import assert from 'node:assert/strict';
import { Analyser, type FileText } from '../../../../src/core/analyse';
import { buildPortfolio, type BuiltPortfolio } from '../../../../src/core/export/buildPortfolio';
import { createKeptItems } from '../../../../src/core/export/keptItems';
import { folder } from './support/snapshotOf';

const catalogue = (numbers: readonly string[]): string => `version: "1"
qualifications:
  - id: Q
    title: Diploma in Testing
    awardingBody: Test Board
    level: 2
    units:
      - id: U1
        title: First unit
        outcomes:
          - number: "1"
            title: Know things
            criteria:
${numbers.map((number) => `              - { number: "${number}", statement: Say what you know. }`).join('\n')}
`;

const files = {
  'a.md': '# Refund\n\nI know [AC 1.1].\n\n## Later\n\nMore.',
  'b.md': '---\ncriteria: [1.1]\n---\n# Log\n\nSee [there](a.md#later). [AC 1.2] [AC 1.1](c.txt)',
  'c.md': '# End\n\nAll done.',
};

/** Documents of one portfolio that is edited: each is compared with one that is built from nothing. */
class Edited {
  readonly #analyser = new Analyser();
  readonly #kept = createKeptItems();
  #evidence: readonly FileText[] = [];

  build(texts: Readonly<Record<string, string>>, numbers = ['1.1', '1.2'], there = 'c.txt'): BuiltPortfolio {
    this.#evidence = Object.entries(texts).map(([name, text]) => {
      const uri = `${folder}/${name}`;
      return this.#evidence.find((file) => file.uri === uri && file.text === text) ?? { uri, text };
    });
    const snapshot = this.#analyser.analyse({
      portfolio: { uri: `${folder}/portfolio.yaml`, text: 'learner: Sam\nqualifications: [Q]\n' },
      evidence: this.#evidence,
      catalogues: [{ uri: `${folder}/own.yaml`, text: catalogue(numbers) }],
      vocabulary: [],
      register: [],
      severities: new Map(),
      files: new Set([there, ...Object.keys(texts)].map((name) => `${folder}/${name}`)),
    });
    const built = buildPortfolio(snapshot, { printedOn: '2026-11-21', kept: this.#kept });
    assert.deepEqual(built, buildPortfolio(snapshot, { printedOn: '2026-11-21' }));
    return built;
  }
}

/** Which pieces of evidence of a document are not those of the one before. */
function newOnes(before: BuiltPortfolio, after: BuiltPortfolio): string[] {
  return after.document.evidence
    .filter((item) => !before.document.evidence.includes(item))
    .map(({ uri }) => uri.slice(folder.length + 1));
}

describe('Items that are kept from document to document', () => {
  it('are the same while only others are edited', () => {
    const edited = new Edited();
    const first = edited.build(files);
    const second = edited.build({ ...files, 'a.md': files['a.md'].replace('More', 'Much more') });
    assert.deepEqual(newOnes(first, second), ['a.md']);
    assert.deepEqual(newOnes(second, edited.build(files)), ['a.md']);
  });

  const changes: readonly [
    what: string,
    texts: Readonly<Record<string, string>>,
    numbers?: string[] | undefined,
    there?: string,
  ][] = [
    ['a heading that others link to', { ...files, 'a.md': files['a.md'].replace('## Later', '## Then') }],
    ['a tag before theirs', { ...files, 'a.md': files['a.md'].replace('More', 'More [AC 1.2]') }],
    ['a piece of evidence before them', { 'a-first.md': '# New', ...files }],
    ['a piece of evidence that is gone', { 'b.md': files['b.md'], 'c.md': files['c.md'] }],
    ['another number of a criterion', files, ['1.1', '1.3']],
    ['a criterion before theirs', files, ['1.0', '1.1', '1.2']],
    ['a file that is gone', files, undefined, 'other.txt'],
  ];
  for (const [what, texts, numbers, there] of changes) {
    it(`are built anew with ${what}`, () => {
      const edited = new Edited();
      const first = edited.build(files);
      const changed = edited.build(texts, numbers, there);
      assert.ok(newOnes(first, changed).includes('b.md'), 'the piece that depends on it');
      edited.build(files);
    });
  }
});
