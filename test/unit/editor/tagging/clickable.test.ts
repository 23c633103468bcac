import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { applyEdits } from '../../../../src/core/text';
import { makeClickable } from '../../../../src/editor/tagging/clickable';
import { holds } from '../../../support/holds';
import { portfolio } from '../../../support/portfolio';

/** The text with a definition for each of its tags. */
function clickable(text: string): string {
  const snapshot = portfolio(text, { only: [] });
  const [note] = snapshot.notes;
  assert.ok(note);
  const edits = [...makeClickable(note, snapshot)].sort((a, b) => a.span.start - b.span.start);
  edits.forEach(({ span }, index) => {
    const before = edits[index - 1]?.span.end ?? 0;
    assert.ok(before <= span.start, `two changes of one place in ${JSON.stringify(text)}`);
  });
  return applyEdits(text, edits);
}

const target = '../criteria/own.yaml';

const pieces = fc.constantFrom(
  ...[
    '[AC 1.1]',
    '[AC 1.2, 1.3?]',
    '[AC U1/1.4]',
    '[AC 9.9]',
    '[AC 1.1](log.jpg)',
    '`[AC 1.2]`',
    'words',
    ' ',
  ],
  ...['\n', '\n\n', '\r\n', '\r\n\r\n', '- ', '> ', '# '],
  ...['[AC 1.1]', '[AC 1.2]', '[ac  1.1]', '[AC 2.1]'].map((label) => `\n\n${label}: ${target} "old"\n`),
  `[AC 1.2]: ${target} "old"\n`,
  '\n\n[AC 1.3]: mine.md "My own"\n',
  '\n\n[log]: log.md\n',
);

describe('definitions that are kept in step with the tags', () => {
  it('change no place twice, are there once, and leave everything else as it is', function () {
    const ours = /^[ ]{0,3}\[AC[^\]]*\]: \.\.\/criteria\/own\.yaml[^\r\n]*/gim;
    const words = (text: string): string => text.replace(ours, '').replace(/\s+/g, ' ').trim();
    let changed = 0;
    holds(
      fc.property(fc.array(pieces, { maxLength: 14, size: 'max' }), (parts) => {
        const text = parts.join('');
        const once = clickable(text);
        assert.equal(words(once), words(text));
        assert.equal(clickable(once), once, 'nothing is left to be done');
        changed += once === text ? 0 : 1;
      }),
      1500,
    );
    assert.ok(changed > 500, `only ${changed} texts were changed`);
  });

  const kept: Readonly<Record<string, readonly [before: string, after: RegExp]>> = {
    'for a tag that takes the place of another': [
      `One. [AC 1.2]\n\n[AC 1.1]: ${target} "old"\n`,
      /^One\. \[AC 1\.2\]\n\n\[AC 1\.2\]: \.\.\/criteria\/own\.yaml "1\.2 [^\n]*"\n$/,
    ],
    'for two tags that take the place of two others': [
      `One. [AC 1.3, 1.4]\n\n[AC 1.1]: ${target} "old"\n[AC 1.2]: ${target} "old"`,
      /^One\. \[AC 1\.3, 1\.4\]\n\n\[AC 1\.3, 1\.4\]: [^\n]*$/,
    ],
    'for no tag at all': [`One.\n\n[AC 1.1]: ${target} "old"\n`, /^One\.\n\n$/],
    'before code that nobody has ended': [
      'One. [AC 1.1]\n```\ncode\n',
      /^One\. \[AC 1\.1\]\n\n\[AC 1\.1\]: [^\n]*\n\n```\ncode\n$/,
    ],
    'before a comment that nobody has ended, in a file of Windows': [
      'One. [AC 1.1]\r\n<!--',
      /^One\. \[AC 1\.1\]\r\n\r\n\[AC 1\.1\]: [^\n]*\r\n\r\n<!--$/,
    ],
    'with the line ends of the file': [
      `One. [AC 1.1] [AC 1.2]\r\n\r\n[AC 1.1]: ${target} "old"\r\n`,
      /^One\. \[AC 1\.1\] \[AC 1\.2\]\r\n\r\n\[AC 1\.1\]: [^\r\n]*\r\n\[AC 1\.2\]: [^\r\n]*\r\n$/,
    ],
  };
  for (const [name, [before, after]] of Object.entries(kept)) {
    it(`are right ${name}`, () => {
      assert.match(clickable(before), after);
      assert.equal(clickable(clickable(before)), clickable(before));
    });
  }
});
