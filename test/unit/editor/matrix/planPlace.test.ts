import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/core/text';
import { findChange } from '../../../../src/editor/matrix/findChange';
import { findPassages } from '../../../../src/editor/matrix/findPassages';
import { planEdit } from '../../../../src/editor/matrix/planPlace';

function planned(text: string): string | undefined {
  const edit = planEdit('mem:/a.md', text, '2.1');
  return edit && applyEdits(text, [edit]);
}

describe('planning a criterion in a file', () => {
  const cases: Readonly<Record<string, readonly [before: string, after: string | undefined]>> = {
    'puts a tag on a line of its own at the end': ['Some text.\n', 'Some text.\n\n[AC 2.1?]\n'],
    'ends the last line': ['Some text.', 'Some text.\n\n[AC 2.1?]\n'],
    'leaves empty lines at the end where they are': ['Some text.\n\n\n', 'Some text.\n\n[AC 2.1?]\n\n\n'],
    'keeps the line ends of Windows': ['Some text.\r\n', 'Some text.\r\n\r\n[AC 2.1?]\r\n'],
    'works in an empty file': ['', '[AC 2.1?]\n'],
    'works behind front matter alone': ['---\ntitle: A\n---\n', '---\ntitle: A\n---\n\n[AC 2.1?]\n'],
    'works under a heading': ['# Complaints\n', '# Complaints\n\n[AC 2.1?]\n'],
    'works after a list': ['- One\n- Two\n', '- One\n- Two\n\n[AC 2.1?]\n'],
    'works after a table': ['| a |\n|---|\n| b |\n', '| a |\n|---|\n| b |\n\n[AC 2.1?]\n'],
    'works after code': ['```\ncode\n```\n', '```\ncode\n```\n\n[AC 2.1?]\n'],
    'joins the plans that stand there': ['Text.\n\n[AC 1.1?]\n', 'Text.\n\n[AC 1.1?, 2.1?]\n'],
    'leaves a tag in the last paragraph alone': ['Text [AC 1.1].\n', 'Text [AC 1.1].\n\n[AC 2.1?]\n'],
    'does nothing where code is left open': ['Text.\n\n```\ncode\n', undefined],
    'does nothing where a comment is left open': ['Text.\n\n<!-- later\n', undefined],
  };
  for (const [name, [before, after]] of Object.entries(cases)) {
    it(name, () => assert.equal(planned(before), after));
  }

  it('only ever adds to a text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', '\n', '#', '-', '`', '|', '[AC 1.1?]', '>') }),
        (text) => {
          const after = planned(text);
          const change = after === undefined ? undefined : findChange(text, after);
          assert.ok(after === undefined || change?.before === '');
        },
      ),
    );
  });
});

describe('the parts of a file that can be tagged', () => {
  it('are its sections, paragraphs, list items and rows, without tags and marks', () => {
    const text = [
      '---\ntitle: A\n---',
      '# Complaints [AC 1.1]',
      'I **listened** to her. [AC 1.2]',
      '- One\n- Two\n\n  and more',
      '| a | b |\n|---|---|\n| c | d |',
      '> Quoted',
      '```\ncode\n```',
      '[AC 2.1]',
      '---',
    ].join('\n\n');
    assert.deepEqual(
      findPassages(text).map(({ kind, words }) => `${kind}: ${words}`),
      [
        'section: Complaints',
        'paragraph: I listened to her.',
        'list-item: One',
        'list-item: Two',
        'list-item: and more',
        'table-row: c · d',
        'paragraph: Quoted',
      ],
    );
  });

  it('are cut between words where they are long', () => {
    const [passage] = findPassages('word '.repeat(100));
    assert.match(passage?.words ?? '', /^(word )*word…$/);
    assert.ok((passage?.words.length ?? 0) <= 121);
  });
});

describe('the change between two texts', () => {
  it('leads back to the one before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        fc.string({ unit: fc.constantFrom('a', 'b') }),
        (before, after) => {
          const change = findChange(before, after);
          const back = change
            ? applyEdits(after, [{ uri: '', span: change.span, newText: change.before }])
            : after;
          assert.equal(back, before);
          assert.equal(change === undefined, before === after);
        },
      ),
    );
  });
});
