import assert from 'node:assert/strict';
import { compareReferences, orderEvidence } from '../../../../src/core/export/evidenceOrder';
import { snapshotOf } from './support/snapshotOf';

/** References and file names in the order of printing. */
function orderOf(references: readonly string[]): string[] {
  const files = Object.fromEntries(
    references.map((reference, index) => [
      `evidence/${index}.md`,
      reference === '' ? 'words' : `---\nevidence: ${JSON.stringify(reference)}\n---\nwords`,
    ]),
  );
  return orderEvidence(snapshotOf(files).notes).ordered.map(
    ({ note, reference }) => `${reference}:${note.uri.slice(-4, -3)}`,
  );
}

describe('Evidence references', () => {
  it('are given in order where there are none', () => {
    assert.deepEqual(orderOf(['', '', '']), ['E01:0', 'E02:1', 'E03:2']);
  });

  it('order the evidence as people count', () => {
    assert.deepEqual(orderOf(['E10', 'E2', 'E1b', 'E1']), ['E1:3', 'E1b:2', 'E2:1', 'E10:0']);
  });

  it('have one order, whichever of two comes first', () => {
    const ordered = ['', '2', '10', 'A', 'A10', 'E', 'E1', 'E1b', 'E2', 'E10', 'E10b'];
    for (const [at, one] of ordered.entries()) {
      for (const [place, other] of ordered.entries()) {
        assert.equal(Math.sign(compareReferences(one, other)), Math.sign(at - place), `${one} and ${other}`);
      }
    }
  });

  it('go on after the highest that was given', () => {
    assert.deepEqual(orderOf(['', 'E07', '']), ['E07:1', 'E08:0', 'E09:2']);
    assert.deepEqual(orderOf(['', 'Log']), ['Log:1', 'E01:0']);
  });

  it('are told apart when one is used twice', () => {
    assert.deepEqual(orderOf(['E01', 'e01']), ['E01:0', 'e01 (2):1']);
    const notes = snapshotOf({
      'evidence/a.md': '---\nevidence: E01\n---\na',
      'evidence/b.md': '---\nevidence: E01\n---\nb',
    }).notes;
    assert.deepEqual(
      orderEvidence(notes).problems.map(({ code, uri, span }) => [code, uri, span]),
      [['reference-repeated', 'mem:/portfolio/evidence/b.md', notes[1]?.frontMatter.span]],
    );
  });
});
