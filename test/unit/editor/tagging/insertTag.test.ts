import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { joinKeywords } from '../../../../src/core/catalogue/tagKeywords';
import { applyEdits } from '../../../../src/core/text';
import { insertTagAt } from '../../../../src/editor/criterion/insertPlace';
import { planEdit } from '../../../../src/editor/matrix/planPlace';
import { findTagPlace } from '../../../../src/editor/tagging/whereToTag';
import { holds } from '../../../support/holds';
import { markdownTexts, nestedTexts } from '../../../support/markdownTexts';
import { portfolio } from '../../../support/portfolio';

const keywords = joinKeywords(['KSB']);

function inserted(text: string, offset: number): string | undefined {
  const edit = insertTagAt('mem:/a.md', text, offset, '2.2', keywords);
  return edit && applyEdits(text, [edit]);
}

function tagged(text: string, offset: number): string | undefined {
  const place = findTagPlace(text, offset, keywords);
  return place && `${text.slice(0, place.offset)}${place.before}2.2${place.after}${text.slice(place.offset)}`;
}

/** The claims of a text, so many of each. */
function claimsIn(text: string): string[] {
  const { coverage } = portfolio(text, { only: [] });
  return [...coverage.byCriterion.values()].flatMap(({ criterion, claims }) =>
    claims.map(() => criterion.number),
  );
}

describe('a tag that is put into a text', () => {
  it('makes no paragraph of a heading, where the cursor is in the line under it', () => {
    const text = 'My week\n-----\n\nMore.\n';
    assert.equal(inserted(text, text.indexOf('-----') + 2), undefined);
    assert.equal(inserted(text, 2), 'My [AC 2.2] week\n-----\n\nMore.\n');
    assert.equal(inserted(text, text.indexOf('\n\n') + 1), 'My week\n-----\n[AC 2.2]\nMore.\n');
  });

  it('joins a tag with a word that a catalogue names', () => {
    const text = 'I did it. [KSB 1.1] More.';
    assert.equal(inserted(text, text.indexOf('1.1') + 1), 'I did it. [KSB 1.1, 2.2] More.');
    assert.equal(tagged(text, 3), 'I did it. [KSB 1.1, 2.2] More.');
    const plan = planEdit('mem:/a.md', 'I did it.\n\n[KSB 1.1?]\n', '2.2', keywords);
    assert.equal(plan?.newText, ', 2.2?');
  });

  it('is not put behind code that nobody has ended', () => {
    assert.equal(tagged('```\ncode\n', 5), undefined);
    assert.equal(tagged('```\ncode\n```', 5), '```\ncode\n```\n\n[AC 2.2]');
  });

  it('is not put where it would not be seen, and brings no hidden one out', () => {
    assert.equal(tagged('a | b\n--|--\n1 | | | 4', 14), undefined);
    const row = 'a | b\n--|--\n1 | 2 [AC 1.1]';
    assert.equal(tagged(row, 14), row.replace(']', ', 2.2]'));
    const hidden = 'I did it. <!-- [AC 1.1] -->';
    assert.equal(inserted(hidden, hidden.indexOf('--')), undefined);
    assert.equal(inserted(hidden, 'I did it'.length), hidden.replace('it', 'it [AC 2.2]'));
  });

  it('is one more claim beside those that are there, wherever it is offered', () => {
    let done = 0;
    holds(
      fc.property(fc.oneof(markdownTexts, nestedTexts), fc.nat(), (text, at) => {
        const before = claimsIn(text);
        const after = tagged(text, at % (text.length + 1));
        if (after !== undefined) {
          done++;
          assert.deepEqual(claimsIn(after).sort(), [...before, '2.2'].sort(), JSON.stringify(after));
        }
      }),
      500,
    );
    assert.ok(done > 200, `offered in ${done}`);
  });
});
