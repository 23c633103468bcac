import { strict as assert } from 'node:assert';
import type { EvidenceNote } from '../../../../src/core/evidence/evidence';
import { compileDictionary } from '../../../../src/core/evidence/facts/dictionary';
import { readNote } from '../../../../src/core/evidence/readNote';
import { portfolio } from '../../../support/portfolio';
import { createRandom, type Random } from '../../../support/random';
import { codeIn, referenceTags, tagsOfNote } from '../../../support/referenceTags';
import { specExamples, type SpecExample } from '../../../support/specExamples';

const { library } = portfolio('');
const dictionary = compileDictionary(library.vocabulary, library.register);

/** How often tags are put into each example. */
const timesOne = 40;
const timesSome = 12;

describe('every example of the CommonMark and the GFM specification, with tags at random places', function () {
  let examples: readonly SpecExample[] = [];
  before(async () => (examples = await specExamples()));

  it('there are all of them', () => assert.ok(examples.length > 1300, `${examples.length}`));

  it('each tag belongs to the block that markdown-it puts it in, at its exact place', () => {
    let count = 0;
    each((text, name) => {
      const note = read(text);
      assert.deepEqual(
        tagsOfNote(note, text),
        referenceTags(text.slice(note.bodyStart)),
        wordCase(name, text),
      );
      for (const { span } of note.tags) {
        assert.match(text.slice(span.start, span.end), /^\\?\[AC 7\.\d+\]$/, wordCase(name, text));
      }
      count += note.tags.length;
    });
    assert.ok(count > 30_000, `only ${count} tags were found`);
  });

  it('what markdown-it calls code is no tag', () => {
    let count = 0;
    each((text, name) => {
      const code = codeIn(text);
      if (code.includes('[AC 7.')) {
        const note = read(text);
        for (const number of [...code.matchAll(/\[AC (7\.\d+)\]/g)].map(([, number]) => number)) {
          const found = note.tags.some(({ references }) => references.some((each) => each.number === number));
          assert.ok(!found, wordCase(name, text));
          count++;
        }
      }
    });
    assert.ok(count > 3_000, `only ${count} tags stood in code`);
  });

  /** Calls `check` with every example, with a tag at one place and with tags at several. */
  function each(check: (text: string, name: string) => void): void {
    for (const { name, markdown } of examples) {
      const random = createRandom(markdown.length * 31 + name.length);
      for (let time = 0; time < timesOne + timesSome; time++) {
        check(withTags(markdown, time < timesOne ? 1 : 2 + random(4), random), name);
      }
    }
  }
});

/** A text with tags at random places, each with a number of its own. */
function withTags(text: string, count: number, random: Random): string {
  let result = text;
  for (let number = 1; number <= count; number++) {
    const at = random(result.length + 1);
    const [before, behind] = [
      ['', ''],
      [' ', ''],
      ['', ' '],
      ['\n', '\n'],
    ][random(4)] ?? ['', ''];
    result = `${result.slice(0, at)}${before}[AC 7.${number}]${behind}${result.slice(at)}`;
  }
  return result;
}

function read(text: string): EvidenceNote {
  return readNote({ uri: 'mem:/note.md', text }, dictionary).value;
}

function wordCase(name: string, text: string): string {
  return `${name}: ${JSON.stringify(text)}`;
}
