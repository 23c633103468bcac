import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Analyser } from '../../../../../src/core/analyse';
import type { Snapshot } from '../../../../../src/core/snapshot';
import type { SourceText } from '../../../../../src/core/text';

/** The folder of every portfolio that tests make. */
export const folder = 'mem:/portfolio';

const catalogue = `version: "1"
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
              - { number: "1.1", statement: Say what you know. }
              - { number: "1.2", statement: Say how you know it. }
          - number: "2"
            title: Do things
            criteria: []
`;

const portfolioYaml = `learner: { name: Sam Jones, number: "12345" }
centre: { name: Northfield College, number: "67890" }
qualifications:
  - id: Q
`;

/** What the real reader makes of a portfolio with these evidence files, by their path: \`evidence/a.md\`. */
export function snapshotOf(
  files: Readonly<Record<string, string>>,
  portfolio = portfolioYaml,
  own = catalogue,
  /** Files that are there besides; without them nobody knows what there is. */
  others?: readonly string[],
): Snapshot {
  return new Analyser().analyse({
    portfolio: { uri: `${folder}/portfolio.yaml`, text: portfolio },
    evidence: Object.entries(files).map(([path, text]) => ({ uri: `${folder}/${path}`, text })),
    catalogues: [{ uri: `${folder}/criteria/own.yaml`, text: own }],
    vocabulary: [],
    register: [],
    severities: new Map(),
    ...(others && { files: new Set([...Object.keys(files), ...others].map((path) => `${folder}/${path}`)) }),
  });
}

/** The catalogues that ship, from the folder of the repository. */
export function shippedLibrary(root: string): {
  readonly catalogues: SourceText[];
  readonly vocabulary: SourceText[];
  readonly register: SourceText[];
} {
  const read = (name: string): SourceText => ({
    uri: `lib:/${name}`,
    text: readFileSync(join(root, 'criteria', name), 'utf8'),
  });
  const names = readdirSync(join(root, 'criteria')).filter((name) => name.endsWith('.yaml'));
  const shared = ['vocabulary.yaml', 'legislation.yaml'];
  return {
    catalogues: names.filter((name) => !shared.includes(name)).map(read),
    vocabulary: [read('vocabulary.yaml')],
    register: [read('legislation.yaml')],
  };
}
