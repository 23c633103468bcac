import assert from 'node:assert/strict';
import { buildPortfolio, type BuiltPortfolio } from '../../../../src/core/export/buildPortfolio';
import type { ExportPart } from '../../../../src/core/export/exportPart';
import { anchorsOf } from '../../../../src/pdf/documentAnchors';
import { wordPart } from '../../../../src/words/exportPartWords';
import { inEnglish } from '../../../../src/words/translate';
import { sketch } from './support/sketch';
import { folder, snapshotOf } from './support/snapshotOf';

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
      - id: U2
        title: Second unit
        outcomes:
          - number: "1"
            title: Do things
            criteria:
              - { number: "1.1", statement: Do something. }
`;

const files = {
  'evidence/a.md':
    '# Till\n\nI know [AC U1/1.1] and do [AC U2/1.1]. See [the log](b.md#day) and [this](c.md).',
  'evidence/b.md': '# Log\n\n## Day\n\nI know [AC U1/1.1, U1/1.2].',
  'evidence/c.md': '# Deed\n\n[AC U2/1.1](b.md) Back to [the till](a.md) and [a photo](photo.pdf).',
  'evidence/d.md': '---\ntitle: Notes\nunit: U2\n---\nNothing claimed yet.',
};

function build(part?: ExportPart, more: Readonly<Record<string, string>> = {}): BuiltPortfolio {
  return buildPortfolio(snapshotOf({ ...files, ...more }, 'qualifications: [{ id: Q }]\n', catalogue), {
    printedOn: '2026-11-21',
    part,
  });
}

function units(...keys: readonly string[]): ExportPart {
  return { kind: 'units', units: keys };
}

function evidence(...names: readonly string[]): ExportPart {
  return { kind: 'evidence', evidence: names.map((name) => `${folder}/evidence/${name}.md`) };
}

/** `U1/1.1 met E01 E02 (+E03)` for each row of the sheet. */
function rowsOf({ document }: BuiltPortfolio): string[] {
  return document.qualifications.flatMap(({ units: all }) =>
    all.flatMap(({ id, outcomes }) =>
      outcomes.flatMap(({ criteria }) =>
        criteria.map(({ number, status, entries, elsewhere }) =>
          [`${id}/${number}`, status, ...entries.map(({ reference }) => reference)]
            .concat(elsewhere.length > 0 ? `(+${elsewhere.join(' ')})` : [])
            .join(' '),
        ),
      ),
    ),
  );
}

/** Anchors that a link, a tag or a row of the sheet leads to. */
function goalsOf({ document }: BuiltPortfolio): string[] {
  const goals: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (key === 'target' && typeof value === 'object' && value !== null && 'anchor' in value) {
      goals.push(String(value.anchor));
    } else if (key === 'parts' && Array.isArray(value)) {
      value.forEach((part: { readonly criteria: readonly string[] }) => goals.push(...part.criteria));
    } else if (key === 'entries' && Array.isArray(value)) {
      value.forEach((entry: { readonly anchor: string }) => goals.push(entry.anchor));
    }
    return value;
  });
  return goals;
}

describe('A part of a portfolio', () => {
  const parts: readonly (readonly [string, ExportPart, readonly string[], readonly string[], string])[] = [
    [
      'a unit, with the evidence that claims it or is meant for it',
      units('Q/U2'),
      ['E01', 'E03', 'E04'],
      ['U2/1.1 met E01 E03'],
      'Part of the portfolio: unit U2',
    ],
    [
      'the other unit',
      units('Q/U1'),
      ['E01', 'E02'],
      ['U1/1.1 met E01 E02', 'U1/1.2 met E02'],
      'Part of the portfolio: unit U1',
    ],
    [
      'one piece of evidence, with the criteria that it is for and where else they have evidence',
      evidence('b'),
      ['E02'],
      ['U1/1.1 met E02 (+E01)', 'U1/1.2 met E02'],
      'Part of the portfolio: evidence E02',
    ],
    ['evidence that claims nothing', evidence('d'), ['E04'], [], 'Part of the portfolio: evidence E04'],
    [
      'two pieces of evidence in the order of printing',
      evidence('c', 'a'),
      ['E01', 'E03'],
      ['U1/1.1 met E01 (+E02)', 'U2/1.1 met E01 E03'],
      'Part of the portfolio: evidence E01 and E03',
    ],
  ];
  for (const [title, part, references, rows, words] of parts) {
    it(`is ${title}`, () => {
      const built = build(part);
      assert.deepEqual(
        built.document.evidence.map(({ reference }) => reference),
        references,
      );
      assert.deepEqual(rowsOf(built), rows);
      assert.equal(built.document.part && wordPart(built.document.part, inEnglish), words);
      assert.deepEqual([built.document.part?.printed, built.document.part?.of], [references.length, 4]);
    });
  }

  for (const [unit, text, isPrinted] of [
    ['U2', 'Nothing claimed yet.', true],
    ['u2', 'Nothing claimed yet.', true],
    ['Q/U2', 'Nothing claimed yet.', true],
    ['U1', 'Nothing claimed yet.', false],
    ['U2', 'It claims something else [AC U1/1.2].', false],
  ] as const) {
    it(`of unit U2 ${isPrinted ? 'has' : 'does not have'} evidence for ${unit} that says “${text}”`, () => {
      const note = `---\ntitle: One more\nunit: ${unit}\n---\n${text}`;
      const { evidence: printed } = build(units('Q/U2'), { 'evidence/e.md': note }).document;
      assert.equal(
        printed.some(({ title }) => title === 'One more'),
        isPrinted,
      );
    });
  }

  it('of no unit that there is has nothing in it', () => {
    const { document } = build(units('Q/U3', 'R/U1'));
    assert.deepEqual([document.evidence, document.qualifications, document.counts.total], [[], [], 0]);
  });

  it('says which units it has by their titles', () => {
    const { part } = build(units('Q/U2')).document;
    assert.deepEqual(part?.kind === 'units' && part.units, [{ name: 'U2', title: 'Second unit' }]);
  });

  for (const [title, part] of [
    ['all units', units('Q/U1', 'Q/U2')],
    ['all evidence', evidence('a', 'b', 'c', 'd')],
    ['nothing in particular', undefined],
  ] as const) {
    it(`is the whole if it has ${title}`, () => {
      const built = build(part);
      assert.equal(built.document.part, undefined);
      assert.deepEqual(built.document, build().document);
      assert.equal(built.document.evidence.length, 4);
    });
  }

  it('prints links to evidence that is left out as words, and lists no such file as attached', () => {
    const [item] = build(evidence('a')).document.evidence;
    assert.equal(
      sketch(item?.blocks ?? []),
      'p(I know {AC U1/1.1=criterion-1 @tag-1} and do {AC U2/1.1=criterion-2 @tag-2}. See the log and this.)',
    );
    assert.deepEqual(item?.attachments, []);
    const [deed] = build(evidence('c')).document.evidence;
    assert.deepEqual(
      deed?.attachments.map(({ path }) => path),
      ['evidence/photo.pdf'],
    );
  });

  it('has no link that leads nowhere', () => {
    for (const [, part] of parts) {
      const built = build(part);
      const anchors = anchorsOf(built.document);
      assert.deepEqual(
        goalsOf(built).filter((goal) => !anchors.has(goal)),
        [],
      );
    }
    assert.ok(goalsOf(build(units('Q/U1'))).length > 4);
  });

  it('counts the criteria that it lists', () => {
    assert.deepEqual(build(units('Q/U2')).document.counts, {
      total: 1,
      met: 1,
      incomplete: 0,
      planned: 0,
      unmet: 0,
    });
    assert.equal(build(evidence('b')).document.counts.total, 2);
    const [qualification] = build(evidence('b')).document.qualifications;
    assert.equal(qualification?.counts.total, 2);
    assert.deepEqual(
      qualification.units.map(({ id, counts, outcomes }) => [id, counts.total, outcomes.length]),
      [['U1', 2, 1]],
    );
    assert.equal(build().document.counts.total, 3);
  });
});
