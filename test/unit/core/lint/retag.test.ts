import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { claimFile } from '../../../../src/core/lint/claimFile';
import { addTo, mark, takeOut } from '../../../../src/core/lint/retag';
import type { Claim } from '../../../../src/core/coverage/coverage';
import type { Snapshot } from '../../../../src/core/snapshot';
import type { TextEdit } from '../../../../src/core/text';
import { portfolio } from '../../../support/portfolio';

/** Every claim of a text: `1.1`, or `1.1?` if it is planned. */
function namesOf({ coverage }: Snapshot): string[] {
  return allClaims(coverage).map(({ criterion, planned }) => `${criterion.number}${planned ? '?' : ''}`);
}

function allClaims(coverage: Snapshot['coverage']): Claim[] {
  return [...coverage.byCriterion.values()].flatMap(({ claims }) => claims);
}

function applied(text: string, { span, newText }: TextEdit): string {
  return text.slice(0, span.start) + newText + text.slice(span.end);
}

/** The text without the claim for a criterion, and that claim with its neighbours of the same reference. */
function claimOf(text: string, number: string): { readonly claim: Claim; readonly others: readonly Claim[] } {
  const claims = allClaims(portfolio(text).coverage);
  const claim = claims.find(({ criterion }) => criterion.number === number);
  assert.ok(claim, `${number} in ${text}`);
  return { claim, others: claims.filter(({ reference }) => reference === claim.reference) };
}

describe('taking a criterion out of a tag', () => {
  const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'at the end of a paragraph': ['I did it. [AC 1.1]\n', 'I did it.\n'],
    'in the middle of a sentence': ['I [AC 1.1] did it.\n', 'I did it.\n'],
    'at the beginning of a paragraph': ['[AC 1.1] I did it.\n', 'I did it.\n'],
    'at the beginning of a list item': ['- [AC 1.1] I did it.\n', '- I did it.\n'],
    'alone on its line': ['I did it.\n\n[AC 1.1]\n\nMore.\n', 'I did it.\n\n\nMore.\n'],
    'alone on its line in a quote': ['> I did it.\n> [AC 1.1]\n', '> I did it.\n'],
    'between a space and a word': ['I did it [AC 1.1]well.\n', 'I did it well.\n'],
    'in bold words, which stay bold': ['**I did it [AC 1.1]** well.\n', '**I did it** well.\n'],
    'in a heading': ['## Day [AC 1.1]\n\nx\n', '## Day\n\nx\n'],
    'in a table row': ['| a |\n| - |\n| x [AC 1.1] |\n', '| a |\n| - |\n| x |\n'],
    'as the first of several': ['x [AC 1.1, 1.2]', 'x [AC 1.2]'],
    'as the last of several': ['x [AC 1.2, 1.1]', 'x [AC 1.2]'],
    'as the planned one of several': ['x [AC 1.2?, 1.1?]', 'x [AC 1.2?]'],
    'between others': ['x [AC 1.2, 1.1, 1.3]', 'x [AC 1.2, 1.3]'],
    'with its unit': ['x [AC U1/1.1] y', 'x y'],
    'as the text of a link': ['[AC 1.1](photos/log.jpg)', '[log.jpg](photos/log.jpg)'],
    'with a backslash': ['x \\[AC 1.1] y', 'x y'],
    'in a list of the front matter': ['---\ncriteria: [1.1, 1.2]\n---\nx', '---\ncriteria: [1.2]\n---\nx'],
    'as the last in a list of the front matter': [
      '---\ncriteria: [1.2, 1.1]\n---\nx',
      '---\ncriteria: [1.2]\n---\nx',
    ],
    'as the only one in a list of the front matter': [
      '---\ncriteria: [1.1]\n---\nx',
      '---\ncriteria: []\n---\nx',
    ],
    'as the only one in the front matter': ['---\ncriteria: 1.1\n---\nx', '---\ncriteria: []\n---\nx'],
    'in quotes in the front matter': [
      '---\ncriteria: ["AC 1.1", "1.2"]\n---\nx',
      '---\ncriteria: ["1.2"]\n---\nx',
    ],
    'on a line of the front matter': [
      '---\ncriteria:\n  - 1.1\n  - 1.2\n---\nx',
      '---\ncriteria:\n  - 1.2\n---\nx',
    ],
  };
  for (const [name, [before, after]] of Object.entries(cases)) {
    it(name, () => {
      const { claim, others } = claimOf(before, '1.1');
      assert.equal(applied(before, takeOut(claim, before, others)), after);
    });
  }

  const marks: Readonly<Record<string, readonly [before: string, number: string, after: string]>> = {
    'one of two in a range': ['x [AC 1.1-1.2] y', '1.1', 'x [AC 1.1?, 1.2] y'],
    'one in the middle of a range, at its place': [
      'x [AC U1/1.1-1.3] y',
      '1.2',
      'x [AC U1/1.1, U1/1.2?, U1/1.3] y',
    ],
    'one of a planned range as done': ['x [AC 1.1-1.2?] y', '1.1', 'x [AC 1.1, 1.2?] y'],
    'one of several': ['x [AC 1.1, 1.2] y', '1.1', 'x [AC 1.1?, 1.2] y'],
    'a planned one as done': ['x [AC 1.1?, 1.2?] y', '1.2', 'x [AC 1.1?, 1.2] y'],
  };
  for (const [name, [before, number, after]] of Object.entries(marks)) {
    it(`marks ${name}`, () => {
      const { claim, others } = claimOf(before, number);
      const edit = mark(claim, !claim.planned, others);
      assert.equal(edit && applied(before, edit), after);
    });
  }

  it('writes a range out without it', () => {
    const text = 'x [AC U1/1.1-1.4?] y';
    const { claim, others } = claimOf(text, '1.2');
    assert.equal(applied(text, takeOut(claim, text, others)), 'x [AC U1/1.1?, U1/1.3?, U1/1.4?] y');
  });

  const reference = fc
    .tuple(
      fc.constantFrom('1.1', '1.2', 'U1/1.3', 'Q/U1/1.4', '1.1-1.3', 'U1/1.2-1.4', '2.1'),
      fc.constantFrom('', '?'),
    )
    .map((parts) => parts.join(''));
  const tag = fc.array(reference, { minLength: 1, maxLength: 3 }).map((all) => `[AC ${all.join(', ')}]`);
  const piece = fc.oneof(
    tag,
    tag,
    fc.constantFrom('words', ' ', '\n', '\n\n', '- ', '> ', '## ', '| a |\n| - |\n| ', ' |\n', '.', '`x`'),
  );
  const body = fc.array(piece, { minLength: 1, maxLength: 14 }).map((all) => all.join(''));
  const text = fc.oneof(
    body,
    fc.tuple(fc.array(reference, { maxLength: 3 }), body).map(([entries, rest]) => {
      return `---\ncriteria: [${entries.join(', ')}]\n---\n${rest}`;
    }),
  );

  it('leaves every other claim, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.nat(), (written, at) => {
        const before = portfolio(written);
        const claims = allClaims(before.coverage);
        const claim = claims[at % Math.max(1, claims.length)];
        if (!claim) {
          return;
        }
        const others = claims.filter((each) => each.reference === claim.reference);
        const after = namesOf(portfolio(applied(written, takeOut(claim, written, others))));
        const rest = claims.filter((each) => each !== claim);
        const expected = rest.map(({ criterion, planned }) => `${criterion.number}${planned ? '?' : ''}`);
        assert.deepEqual([...after].sort(), [...expected].sort(), written);
      }),
      { numRuns: 60 },
    );
  });

  it('marks one claim where YAML writes the mark as an escape', () => {
    const text = '---\ncriteria: ["1\\x2e1\\x3f, 1.2\\u003F"]\n---\nx';
    const { claim, others } = claimOf(text, '1.1');
    const edit = mark(claim, false, others);
    assert.equal(edit && applied(text, edit), '---\ncriteria: ["1\\x2e1, 1.2\\u003F"]\n---\nx');
    const added = applied(text, addTo(claim.tag, claim.note, '2.1'));
    assert.equal(added, '---\ncriteria: ["1\\x2e1\\x3f, 2.1, 1.2\\u003F"]\n---\nx');
    const range = '---\ncriteria: ["1.1-1.3\\x3f"]\n---\nx';
    const first = claimOf(range, '1.1');
    const rest = applied(range, takeOut(first.claim, range, first.others));
    assert.equal(rest, '---\ncriteria: ["1.2?, 1.3?"]\n---\nx');
  });

  it('marks one claim and no other, whatever the text', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.boolean(), (written, at, planned) => {
        const claims = allClaims(portfolio(written).coverage);
        const claim = claims[at % Math.max(1, claims.length)];
        if (!claim) {
          return;
        }
        const others = claims.filter((each) => each.reference === claim.reference);
        const edit = mark(claim, planned, others);
        assert.equal(edit === undefined, claim.planned === planned);
        const after = namesOf(portfolio(edit ? applied(written, edit) : written));
        const expected = claims.map((each) => {
          const isPlanned = each === claim ? planned : each.planned;
          return `${each.criterion.number}${isPlanned ? '?' : ''}`;
        });
        assert.deepEqual([...after].sort(), [...expected].sort(), written);
      }),
      { numRuns: 60 },
    );
  });
});

describe('adding a criterion', () => {
  const tags: Readonly<Record<string, string>> = {
    'x [AC 1.1]': 'x [AC 1.1, 2.1]',
    'x [AC 1.1?] y': 'x [AC 1.1?, 2.1] y',
    '[AC 1.1](a.jpg)': '[AC 1.1, 2.1](a.jpg)',
    '---\ncriteria: 1.1\n---\nx': '---\ncriteria: 1.1, 2.1\n---\nx',
    '---\ncriteria:\n  - 1.1\n---\nx': '---\ncriteria:\n  - 1.1, 2.1\n---\nx',
  };
  for (const [before, after] of Object.entries(tags)) {
    it(`to a tag: ${JSON.stringify(before)}`, () => {
      const { claim } = claimOf(before, '1.1');
      assert.equal(applied(before, addTo(claim.tag, claim.note, '2.1')), after);
      assert.deepEqual(namesOf(portfolio(after)).sort(), [...namesOf(portfolio(before)), '2.1'].sort());
    });
  }

  const files: Readonly<Record<string, string>> = {
    '# Log\n\nx': '---\ncriteria: [2.1]\n---\n\n# Log\n\nx',
    '# Log\r\n\r\nx': '---\r\ncriteria: [2.1]\r\n---\r\n\r\n# Log\r\n\r\nx',
    '\uFEFF# Log': '\uFEFF---\ncriteria: [2.1]\n---\n\n# Log',
    '---\ntitle: Log\n---\nx': '---\ntitle: Log\ncriteria: [2.1]\n---\nx',
    '---\ncriteria:\ntitle: Log\n---\nx': '---\ncriteria: [2.1]\ntitle: Log\n---\nx',
    '---\ncriteria: []\n---\nx': '---\ncriteria: [2.1]\n---\nx',
    '---\ncriteria: [1.1]\n---\nx': '---\ncriteria: [1.1, 2.1]\n---\nx',
    '---\n---\nx': '---\ncriteria: [2.1]\n---\nx',
  };
  for (const [before, after] of Object.entries(files)) {
    it(`to a whole file: ${JSON.stringify(before)}`, () => {
      const [note] = portfolio(before).notes;
      const edit = note && claimFile(note, before, '2.1');
      assert.ok(edit);
      assert.equal(applied(before, edit), after);
      assert.ok(namesOf(portfolio(after)).includes('2.1'));
    });
  }

  it('to a whole file is left to the learner where something else stands there', () => {
    for (const front of ['criteria: { a: 1 }', 'Log', 'title: "Log']) {
      const text = `---\n${front}\n---\nx`;
      const [note] = portfolio(text).notes;
      assert.equal(note && claimFile(note, text, '2.1'), undefined, front);
    }
  });
});
