import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { findTagPieces } from '../../../../src/editor/tagging/tagPieces';
import { holds } from '../../../support/holds';
import { markdownTexts } from '../../../support/markdownTexts';
import { noteUri, portfolio } from '../../../support/portfolio';

/** The pieces of a text as "kind: what is written there". */
function piecesIn(text: string): string[] {
  const { notes, coverage, texts } = portfolio(text, { only: [] });
  const [note] = notes;
  assert.ok(note);
  assert.equal(texts.get(noteUri), text);
  const unresolved = new Set(coverage.unresolved.map(({ reference }) => reference));
  let last = 0;
  return findTagPieces(note, text, unresolved).map(({ kind, span }) => {
    assert.ok(last <= span.start && span.start < span.end && span.end <= text.length, 'one behind the other');
    last = span.end;
    return `${kind.replace('criterion', '')}: ${text.slice(span.start, span.end)}`;
  });
}

const spelling: Readonly<Record<string, RegExp>> = {
  Keyword: /^AC$/i,
  Unit: /^(?:[\w-]+\/)+$/,
  Number: /^(?:[A-Za-z]{0,4}\d[\d.]*[A-Za-z]?)(?:(?: ?[-–—] ?| to )[A-Za-z]{0,4}\d[\d.]*[A-Za-z]?)?$/,
  Planned: /^\?$/,
  Unresolved: /^[^\r\n]+$/,
};

describe('the pieces of tags', () => {
  it('are one behind the other on one line each, and hold what they are called, in any text', function () {
    this.timeout(60_000);
    let found = 0;
    const fronts = fc.constantFrom(
      '',
      '---\ncriteria: [1.1, U1/1.2?, 9.9]\n---\n',
      '---\r\ncriteria: "1.1, 1.2 to 1.4 & AC 2.1"\r\n---\r\n',
      '---\ncriteria: >-\n  1.1\n  1.2?\n---\n',
      '---\na: &x [1.1, 1.2]\ncriteria: *x\n---\n',
      '---\ncriteria:\n  - "1.\\\n    1"\n---\n',
    );
    holds(
      fc.property(fronts, markdownTexts, (front, text) => {
        for (const piece of piecesIn(front + text)) {
          const [kind = '', ...words] = piece.split(': ');
          assert.match(words.join(': '), spelling[kind] ?? /^$/);
          found += 1;
        }
      }),
      1000,
    );
    assert.ok(found > 1000, `only ${found} pieces were found`);
  });

  it('have no question mark where YAML writes it in another way', () => {
    assert.deepEqual(piecesIn('---\ncriteria: "1.1\\x3f, 1.2?"\n---\n'), [
      'Number: 1.1',
      'Number: 1.2',
      'Planned: ?',
    ]);
  });
});
