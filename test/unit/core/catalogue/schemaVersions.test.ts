import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../../src/core/text';
import type { Snapshot } from '../../../../src/core/snapshot';
import { assertFindings } from '../../../support/assertFindings';
import { folder, noteUri, portfolio } from '../../../support/portfolio';
import { withFixes } from '../../../support/withFixes';

/** 1.2 used to be 1.4 and 1.7, 1.3 has been split into 1.1 and 2.1, 1.9 is gone for good. Another unit has 1.2 too. */
const catalogue = `
qualifications:
  - id: Q
    title: Q
    units:
      - id: A
        title: A
        outcomes:
          - number: '1'
            title: One
            criteria:
              - { number: '1.1', statement: Say it. }
              - { number: '1.2', statement: Do it., aliases: ['1.4', '01.07'] }
          - number: '2'
            title: Two
            criteria:
              - { number: '2.1', statement: Show it., aliases: '2.6' }
              - { number: '2.5', statement: A newer one. }
        withdrawn:
          - { number: '1.3', replacedBy: ['1.1', '2.1'], note: It was too long. }
          - { number: '1.9' }
          - { number: '1.8', replacedBy: '1.1' }
      - id: B
        title: B
        outcomes:
          - number: '1'
            title: One
            criteria:
              - { number: '1.2', statement: Something else. }
`;
const read = (evidence: Parameters<typeof portfolio>[0]): Snapshot => portfolio(evidence, { catalogue });
/** What 2.1 was before is the number of a newer one today. */
const readReused = (evidence: string): Snapshot =>
  portfolio(evidence, { catalogue: catalogue.replace("'2.6'", "'2.5'") });

describe('a number of an earlier version', () => {
  it('counts for the criterion that has another number now', () => {
    const { coverage } = read('Done. [AC 1.4]\n\nPlanned. [AC A/1.7?]\n');
    const criterion = coverage.byCriterion.get('Q/A/1.2');
    assert.deepEqual(
      criterion?.claims.map(({ planned }) => planned),
      [false, true],
    );
    assert.equal(criterion?.status, 'met');
    assert.deepEqual(coverage.unresolved, []);
  });

  it('is reported as old, and not as unknown', () => {
    const text = 'Done. [AC 1.4]\n<!--      ^^^ renumbered-criterion -->\n';
    assertFindings(text, read(text));
  });

  it('gives way to a criterion that has the number now', () => {
    const { coverage } = readReused('Done. [AC 2.5]\n');
    assert.equal(coverage.byCriterion.get('Q/A/2.5')?.status, 'met');
    assert.deepEqual(coverage.renumbered, []);
  });

  it('gives way in its own unit too', () => {
    const { coverage } = readReused('---\nunit: A\n---\n\nDone. [AC 2.5]\n');
    assert.equal(coverage.byCriterion.get('Q/A/2.5')?.status, 'met');
    assert.equal(coverage.byCriterion.get('Q/A/2.1')?.status, 'unmet');
  });

  it('is changed to the shortest name that is clear: the other unit has that number too', () => {
    const findings = withFixes(read('Done. [AC 1.4]\n'));
    assert.deepEqual(
      findings[0]?.fixes.map(({ title }) => title),
      [{ kind: 'change-reference', to: 'A/1.2' }],
    );
    const inUnit = withFixes(read('---\nunit: A\n---\n\nDone. [AC 1.4]\n'));
    assert.deepEqual(inUnit[0]?.fixes[0]?.title, { kind: 'change-reference', to: '1.2' });
  });

  it('is changed in every file by one fix', () => {
    const files = {
      'a.md': '---\nunit: A\ncriteria: [1.4, 1.1]\n---\n\nDone. [AC 1.1, 1.7?] More. [AC 2.1]\n',
      'b.md': 'Done. [AC Q/A/1.4]\n\nAll. [AC A/1.1-1.4]\n',
    };
    const findings = withFixes(read(files));
    const everywhere = findings[0]?.fixes.find(({ title }) => title.kind === 'change-everywhere');
    assert.deepEqual(everywhere?.title, { kind: 'change-everywhere', to: '1.2', places: 3 });
    const changed = (name: keyof typeof files): string =>
      applyEdits(
        files[name],
        (everywhere?.edits ?? []).filter(({ uri }) => uri === `${folder}/evidence/${name}`),
      );
    assert.equal(
      changed('a.md'),
      '---\nunit: A\ncriteria: [1.2, 1.1]\n---\n\nDone. [AC 1.1, 1.2?] More. [AC 2.1]\n',
    );
    assert.equal(changed('b.md'), 'Done. [AC Q/A/1.2]\n\nAll. [AC A/1.1-1.4]\n');
    const after = read({ 'a.md': changed('a.md'), 'b.md': changed('b.md') });
    assert.deepEqual(
      after.coverage.renumbered.map(({ reference }) => reference.lastNumber),
      ['1.4'],
    );
  });

  it('is changed at both ends of a range', () => {
    const text = 'All. [AC A/1.1-1.4]\n';
    const snapshot = read(text);
    assert.equal(snapshot.coverage.byCriterion.get('Q/A/1.2')?.status, 'met');
    assert.equal(applyEdits(text, withFixes(snapshot)[0]?.fixes[0]?.edits ?? []), 'All. [AC A/1.1-1.2]\n');
  });
});

describe('a criterion that is gone', () => {
  it('is said to be gone, with what took its place', () => {
    const text = 'Done. [AC 1.3]\n<!--      ^^^ withdrawn-criterion -->\n';
    const snapshot = read(text);
    assertFindings(text, snapshot);
    assert.deepEqual(snapshot.findings[0]?.problem, {
      code: 'withdrawn-criterion',
      uri: noteUri,
      span: { start: 10, end: 13 },
      reference: '1.3',
      replacedBy: ['1.1', '2.1'],
      note: 'It was too long.',
    });
    assert.equal(snapshot.findings[0]?.severity, 'error');
    assert.deepEqual(
      withFixes(snapshot)[0]?.fixes.map(({ title, preferred }) => [title, preferred]),
      [
        [{ kind: 'change-reference', to: '1.1' }, false],
        [{ kind: 'change-reference', to: '2.1' }, false],
        [{ kind: 'remove-tag' }, false],
      ],
    );
  });

  it('has one clear fix where one criterion took its place, everywhere if it is tagged in several places', () => {
    const findings = withFixes(read('Done. [AC 1.8]\n\nMore. [AC A/1.8]\n'));
    assert.deepEqual(
      findings[0]?.fixes.map(({ title, preferred, edits }) => [title.kind, preferred, edits.length]),
      [
        ['change-reference', true, 1],
        ['change-everywhere', false, 2],
        ['remove-tag', false, 1],
      ],
    );
    const edits = findings[0]?.fixes[1]?.edits ?? [];
    assert.equal(
      applyEdits('Done. [AC 1.8]\n\nMore. [AC A/1.8]\n', edits),
      'Done. [AC 1.1]\n\nMore. [AC A/1.1]\n',
    );
  });

  it('can only be taken out where nothing took its place, or where a range would have to be split', () => {
    for (const text of ['Done. [AC 1.9]\n', 'Done. [AC 1.8-1.9]\n']) {
      const [fix, ...others] = withFixes(read(text))[0]?.fixes ?? [];
      assert.equal(fix?.title.kind, 'remove-tag');
      assert.equal(applyEdits(text, fix.edits), 'Done.\n');
      assert.deepEqual(others, []);
    }
  });

  it('has its successors in its own qualification, where another has the same unit', () => {
    const other = catalogue.trimStart().split('\n').slice(1).join('\n').replace('id: Q', 'id: R');
    const twice = portfolio('Done. [AC Q/A/1.8]\n', {
      catalogue: `${catalogue}${other}`,
      portfolio: 'qualifications: [Q, R]\n',
    });
    assert.deepEqual(
      withFixes(twice)[0]?.fixes.map(({ title }) => title),
      [{ kind: 'change-reference', to: 'Q/A/1.1' }, { kind: 'remove-tag' }],
    );
  });

  it('is not called unknown, and a number that never was is', () => {
    const codes = read('Done. [AC 1.9]\n\nDone. [AC 7.7]\n').findings.map(({ problem }) => problem.code);
    assert.deepEqual(codes, ['withdrawn-criterion', 'unknown-criterion']);
  });

  it('cannot be one that is there, and what took its place has to be there', () => {
    const text = catalogue.replace("{ number: '1.9' }", "{ number: '1.1', replacedBy: ['1.2', '4.4'] }");
    const { findings } = portfolio('x', { catalogue: text, only: [] });
    assert.deepEqual(
      findings.map(({ problem }) => problem.code),
      ['duplicate-id'],
    );
    const dangling = catalogue.replace("{ number: '1.9' }", "{ number: '1.9', replacedBy: ['4.4'] }");
    const [finding] = portfolio('x', { catalogue: dangling }).findings;
    assert.equal(finding?.problem.code, 'dangling-reference');
    assert.equal(dangling.slice(finding?.problem.span.start, finding?.problem.span.end), "'4.4'");
  });
});
