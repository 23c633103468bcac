import assert from 'node:assert/strict';
import { buildPortfolio, type BuiltPortfolio } from '../../../../src/core/export/buildPortfolio';
import { Analyser } from '../../../../src/core/analyse';
import type { ExportPart } from '../../../../src/core/export/exportPart';
import { createKeptItems, type KeptItems } from '../../../../src/core/export/keptItems';
import { findUnits } from '../../../../src/core/export/namedPart';
import type { Snapshot } from '../../../../src/core/snapshot';
import { wordPart } from '../../../../src/words/exportPartWords';
import { inEnglish } from '../../../../src/words/translate';
import { folder, snapshotOf } from './support/snapshotOf';

const qualification = (id: string, ...units: readonly string[]): string => `- id: ${id}
  title: Diploma ${id}
  awardingBody: Board
  units:
${units.map((unit) => `  - { id: ${unit}, title: Unit ${unit}, outcomes: [{ number: "1", title: O, criteria: [{ number: "1.1", statement: Say it. }] }] }\n`).join('')}`;
const catalogue = `version: "1"
qualifications:
${qualification('Q', 'U1', 'U2')}${qualification('R', 'u1', 'U3')}`;

const files = {
  'a.md': '---\ncriteria: [Q/U1/1.1, R/U1/1.1, U2/1.1]\n---\n# A\n\n[AC R/U1/1.1, U3/1.1](log.pdf)',
  'b.md': '---\nunit: Q/U1\n---\n# B\n\nNothing claimed yet.',
};

function build(chosen: string, part?: ExportPart): BuiltPortfolio {
  return buildOf(snapshotOf(files, `qualifications: [${chosen}]\n`, catalogue), part);
}

function buildOf(snapshot: Snapshot, part?: ExportPart, kept?: KeptItems): BuiltPortfolio {
  return buildPortfolio(snapshot, { printedOn: '2026-11-21', part, kept });
}

/** The names of all rows of the sheet, then those that the first piece of evidence and its attachment say. */
function namesOf({ document }: BuiltPortfolio): readonly string[] {
  const [item] = document.evidence;
  return [
    document.qualifications
      .flatMap(({ units }) => units.flatMap(({ outcomes }) => outcomes.flatMap(({ criteria }) => criteria)))
      .map(({ name }) => name),
    item?.claims.map(({ text }) => text) ?? [],
    item?.attachments.flatMap(({ claims }) => claims) ?? [],
  ].map((names) => names.join(' '));
}

describe('A criterion in the PDF', () => {
  it('is named with its unit where that is enough', () => {
    assert.deepEqual(namesOf(build('Q')), ['U1/1.1 U2/1.1', 'U1/1.1 U2/1.1', '']);
  });

  const all = ['Q/U1/1.1 U2/1.1 R/u1/1.1 U3/1.1', 'Q/U1/1.1 R/u1/1.1 U2/1.1', 'R/u1/1.1 U3/1.1'];

  it('is named with its qualification where another one has a unit and a number of that name', () => {
    assert.deepEqual(namesOf(build('Q, R')), all);
  });

  it('is named so in a part that has one of them', () => {
    const [rows, ...others] = namesOf(build('Q, R', { kind: 'units', units: ['R/u1'] }));
    assert.equal(rows, 'R/u1/1.1');
    assert.deepEqual(others, all.slice(1));
  });

  it('gets another name when another qualification is chosen', () => {
    const analyser = new Analyser();
    const kept = createKeptItems();
    const texts = {
      evidence: [{ uri: `${folder}/a.md`, text: '---\ncriteria: [Q/U1/1.1]\n---\n# A' }],
      catalogues: [{ uri: `${folder}/criteria/own.yaml`, text: catalogue }],
    };
    const namesWith = (chosen: string): readonly string[] => {
      const portfolio = { uri: `${folder}/portfolio.yaml`, text: `qualifications: [${chosen}]\n` };
      const input = { ...texts, portfolio, vocabulary: [], register: [], severities: new Map() };
      return namesOf(buildOf(analyser.analyse(input), { kind: 'units', units: ['Q/U1'] }, kept));
    };
    assert.equal(namesWith('Q')[1], 'U1/1.1');
    assert.equal(namesWith('Q, R')[1], 'Q/U1/1.1');
  });
});

describe('A unit in the PDF', () => {
  it('is named with its qualification where another one has a unit of that name', () => {
    const snapshot = snapshotOf(files, 'qualifications: [Q, R]\n', catalogue);
    assert.deepEqual(findUnits(snapshot, ['U9']).known, ['Q/U1', 'R/u1', 'U2', 'U3']);
    const { part } = build('Q, R', { kind: 'units', units: ['R/u1', 'U2', 'Q/U2'] }).document;
    assert.equal(part && wordPart(part, inEnglish), 'Part of the portfolio: units U2 and R/u1');
  });

  it('has no evidence that is meant for one of that name in another qualification', () => {
    const titles = (unit: string): string[] =>
      build('Q, R', { kind: 'units', units: [unit] }).document.evidence.map(({ title }) => title);
    assert.deepEqual(titles('R/u1'), ['A']);
    assert.deepEqual(titles('Q/U1'), ['A', 'B']);
  });
});
