import { strict as assert } from 'node:assert';
import { Analyser } from '../../../../src/core/analyse';
import type { Snapshot } from '../../../../src/core/snapshot';
import { applyEdits } from '../../../../src/core/text';
import { folder, portfolioInput, type PortfolioTexts } from '../../../support/portfolio';
import { withFixes, type FixedFinding } from '../../../support/withFixes';

const [uriOfA, uriOfB] = [`${folder}/evidence/a.md`, `${folder}/evidence/b.md`];

/** What is found at first, and after `a.md` has been changed; `b.md` stays the file that it was. */
function beforeAndAfter(
  { a, b, next }: { readonly a: string; readonly b: string; readonly next: string },
  texts: PortfolioTexts,
): readonly [Snapshot, Snapshot] {
  const input = portfolioInput({ 'a.md': a, 'b.md': b }, texts);
  const analyser = new Analyser();
  const evidence = input.evidence.map((file) => (file.uri === uriOfA ? { uri: uriOfA, text: next } : file));
  // The fixes are asked for before the key too: what was worked out then must not be what is given later.
  const before = analyser.analyse(input);
  withFixes(before);
  return [before, analyser.analyse({ ...input, evidence })];
}

/** Both files after a fix that a finding in `b.md` offers. */
function fixed(snapshot: Snapshot, wanted: (fix: FixedFinding['fixes'][number]) => boolean): string[] {
  const finding = withFixes(snapshot).find(({ problem }) => problem.uri === uriOfB);
  const edits = finding?.fixes.find(wanted)?.edits ?? [];
  return [uriOfA, uriOfB].map((uri) =>
    applyEdits(
      snapshot.texts.get(uri) ?? '',
      edits.filter((edit) => edit.uri === uri),
    ),
  );
}

/** Whether the finding in `b.md` is the very one that was made before the key. */
function isKept([before, after]: readonly [Snapshot, Snapshot]): boolean {
  const [first, second] = [before, after].map(({ findings }) =>
    findings.find(({ problem }) => problem.uri === uriOfB),
  );
  return first !== undefined && first === second;
}

describe('a fix of the whole portfolio, asked for in one file after a key in another', () => {
  it('calls a person by a name that nobody has by now, in both files as they are now', () => {
    const b = 'A customer called Bethany Marlowe came again.';
    const snapshots = beforeAndAfter(
      {
        a: 'A customer called Bethany Marlowe rang.',
        b,
        next: 'Customer A wrote. Then a customer called Bethany Marlowe rang.',
      },
      { only: ['personal-data'] },
    );
    assert.ok(isKept(snapshots));
    const [, after] = snapshots;
    assert.deepEqual(
      fixed(after, ({ title }) => title.kind === 'replace-person'),
      [
        'Customer A wrote. Then a customer called Customer B rang.',
        'A customer called Customer B came again.',
      ],
    );
  });

  it('makes a choice in all places that there are now', () => {
    const snapshots = beforeAndAfter(
      { a: 'One. [AC 1.1]', b: 'Two. [AC 1.1]', next: 'First. [AC 1.1] And then one. [AC 1.1?]' },
      { catalogue: { Q: { A: { '1.1': [] }, B: { '1.1': [] } } }, only: ['ambiguous-criterion'] },
    );
    assert.ok(isKept(snapshots));
    const [, after] = snapshots;
    assert.deepEqual(
      fixed(
        after,
        ({ title }) => title.kind === 'change-everywhere' && title.to === 'B/1.1' && title.places === 3,
      ),
      ['First. [AC B/1.1] And then one. [AC B/1.1?]', 'Two. [AC B/1.1]'],
    );
  });

  it('leaves alone what is unclear under another number, and what is no criterion', () => {
    const b = 'Two. [AC 1.1] [AC 1.2] [AC 9.9]';
    const snapshots = beforeAndAfter(
      { a: 'One. [AC 1.1]', b, next: 'First. [AC 1.1] Then. [AC 1.2]' },
      {
        catalogue: { Q: { A: { '1.1': [], '1.2': [] }, B: { '1.1': [], '1.2': [] } } },
        only: ['ambiguous-criterion'],
      },
    );
    const [, after] = snapshots;
    assert.deepEqual(
      fixed(after, ({ title }) => title.kind === 'change-everywhere' && title.to === 'B/1.1'),
      ['First. [AC B/1.1] Then. [AC 1.2]', 'Two. [AC B/1.1] [AC 1.2] [AC 9.9]'],
    );
  });

  it('is not offered once it would change one place alone', () => {
    const [before, after] = beforeAndAfter(
      { a: 'One. [AC 1.1]', b: 'Two. [AC 1.1]', next: 'One. [AC A/1.1]' },
      { catalogue: { Q: { A: { '1.1': [] }, B: { '1.1': [] } } }, only: ['ambiguous-criterion'] },
    ).map((snapshot) => withFixes(snapshot).map(({ fixes }) => fixes.map(({ title }) => title.kind)));
    const [one, all] = ['change-reference', 'change-everywhere'];
    assert.deepEqual(before?.at(-1), [one, all, one, all]);
    assert.deepEqual(after, [[one, one]]);
  });

  it('puts in what took the place of one criterion that is gone, and leaves another and a range alone', () => {
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
              - { number: '1.2', statement: Do it. }
        withdrawn:
          - { number: '1.8', replacedBy: '1.1' }
          - { number: '1.9', replacedBy: '1.2' }
`;
    const [, after] = beforeAndAfter(
      {
        a: 'One. [AC 1.8]',
        b: 'Two. [AC 1.8] [AC 1.9]',
        next: 'First. [AC 1.8] Then. [AC 1.9] [AC 1.8-1.9]',
      },
      { catalogue, only: ['withdrawn-criterion'] },
    );
    assert.deepEqual(
      fixed(after, ({ title }) => title.kind === 'change-everywhere'),
      ['First. [AC 1.1] Then. [AC 1.9] [AC 1.8-1.9]', 'Two. [AC 1.1] [AC 1.9]'],
    );
  });

  it('gives the numbers of today, and what took the place of a criterion that is gone', () => {
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
              - { number: '1.2', statement: Do it., aliases: '1.4' }
        withdrawn:
          - { number: '1.8', replacedBy: '1.1' }
`;
    for (const [old, now] of [
      ['1.4', '1.2'],
      ['1.8', '1.1'],
    ]) {
      const snapshots = beforeAndAfter(
        { a: `One. [AC ${old}]`, b: `Two. [AC ${old}]`, next: `First. [AC 1.1] Then. [AC A/${old}]` },
        { catalogue, only: ['renumbered-criterion', 'withdrawn-criterion'] },
      );
      assert.ok(isKept(snapshots));
      const [, after] = snapshots;
      assert.deepEqual(
        fixed(after, ({ title }) => title.kind === 'change-everywhere'),
        [`First. [AC 1.1] Then. [AC A/${now}]`, `Two. [AC ${now}]`],
      );
    }
  });
});
