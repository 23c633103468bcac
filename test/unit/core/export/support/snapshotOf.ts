import { Analyser } from '../../../../../src/core/analyse';
import type { Snapshot } from '../../../../../src/core/snapshot';

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

/** What the real reader makes of a portfolio with these evidence files, by their path: `evidence/a.md`. */
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
