import assert from 'node:assert/strict';
import { findEvidence, findUnits } from '../../../../src/core/export/namedPart';
import { folder, snapshotOf } from './support/snapshotOf';

const snapshot = snapshotOf({
  'evidence/a.md': '# A',
  'evidence/my log.md': '---\nevidence: E10\n---\n# B',
});

describe('A part that somebody names', () => {
  it('is found by the unit, with or without its qualification, in any case', () => {
    for (const name of ['U1', 'u1', ' Q/U1 ', 'q/u1']) {
      assert.deepEqual(findUnits(snapshot, [name]), {
        part: { kind: 'units', units: ['Q/U1'] },
        unknown: [],
        known: ['U1'],
      });
    }
    assert.deepEqual(findUnits(snapshot, ['U1', 'U', 'R/U1']).unknown, ['U', 'R/U1']);
  });

  it('is found by reference or path, in the order of printing', () => {
    for (const names of [
      ['e10', 'E11'],
      ['evidence/my log.md', './evidence/a.md'],
      ['evidence\\a.md', 'E10'],
    ]) {
      assert.deepEqual(findEvidence(snapshot, names), {
        part: { kind: 'evidence', evidence: [`${folder}/evidence/my log.md`, `${folder}/evidence/a.md`] },
        unknown: [],
        known: ['E10', 'E11'],
      });
    }
    assert.deepEqual(findEvidence(snapshot, ['E1', 'a.md']).unknown, ['E1', 'a.md']);
  });
});
