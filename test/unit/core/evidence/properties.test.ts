import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { EvidenceNote } from '../../../../src/core/evidence/evidence';
import { compileDictionary } from '../../../../src/core/evidence/facts/dictionary';
import { matchTag } from '../../../../src/core/evidence/findTags';
import { maskInline } from '../../../../src/core/evidence/maskInline';
import { readNote } from '../../../../src/core/evidence/readNote';
import { findLineStarts, lineOfOffset, type Span } from '../../../../src/core/text';
import { holds } from '../../../support/holds';
import { markdownTexts, nestedTexts } from '../../../support/markdownTexts';
import { portfolio } from '../../../support/portfolio';
import { referenceTags, tagsOfNote } from '../../../support/referenceTags';
import { shippedLibrary } from '../../../support/shipped';

const {
  register: [register],
  vocabulary: [vocabulary],
} = shippedLibrary();
assert.ok(register && vocabulary);
const { library } = portfolio('', { register, vocabulary });
const dictionary = compileDictionary(library.vocabulary, library.register);

const texts = fc.oneof(markdownTexts, nestedTexts);

function read(text: string): EvidenceNote {
  return readNote({ uri: 'mem:/note.md', text }, dictionary).value;
}

describe('any text', function () {
  it('can be read, and every span cuts out what it names', () => {
    const cut = (text: string, { start, end }: Span): string => {
      assert.ok(start >= 0 && start <= end && end <= text.length, `${start} to ${end} of ${text.length}`);
      return text.slice(start, end);
    };
    holds(
      fc.property(texts, (text) => {
        const note = read(text);
        const starts = findLineStarts(text);
        let end = note.bodyStart;
        for (const block of note.blocks) {
          cut(text, block.span);
          assert.ok(block.span.start >= end, 'blocks stand one behind the other');
          end = block.span.end;
          assert.equal(lineOfOffset(starts, block.span.start), block.line);
          for (const law of block.facts.laws) {
            assert.match(cut(text, law.span), /^[\p{L}\p{N}].*[\p{L}\p{N}]$/su);
          }
          for (const { span } of block.facts.examples) {
            assert.match(cut(text, span), /^[\p{L}\p{N}&].*[\p{L}\p{N}&]$/su);
          }
        }
        for (const tag of note.tags) {
          const written = cut(text, tag.span);
          if (tag.origin === 'text') {
            assert.match(written, /^\\?\[AC[\s\S]*\]$/);
          }
          for (const reference of tag.references) {
            assert.ok(cut(text, reference.span).includes(reference.number));
            assert.equal(cut(text, reference.numberSpan), reference.number);
          }
          const { kind, first, last, span } = tag.passage;
          cut(text, span);
          if (kind !== 'attachment' && kind !== 'file') {
            assert.equal(span.start, note.blocks[first]?.span.start);
            assert.equal(span.end, note.blocks[last - 1]?.span.end);
          }
          if (kind !== 'file' && kind !== 'block') {
            assert.ok(first <= tag.block && tag.block < last, 'a passage holds its tag');
          }
        }
        for (const link of note.links) {
          assert.match(cut(text, link.span), link.kind === 'image' ? /^!\[[^]*\)$/ : /^\[[^]*[)\]]$/);
        }
      }),
      1500,
    );
  });

  it('has its tags where a full parse by markdown-it finds them, and none in code', () => {
    holds(
      fc.property(texts, (text) => {
        const note = read(text);
        assert.deepEqual(tagsOfNote(note, text), referenceTags(text.slice(note.bodyStart)));
      }),
      3000,
    );
  });

  it('loses no reference between claims and unresolved', () => {
    holds(
      fc.property(texts, (text) => {
        const { notes, coverage } = portfolio(text);
        const all = notes.flatMap(({ tags }) => tags.flatMap(({ references }) => references));
        const claimed = [...coverage.byCriterion.values()].flatMap(({ claims }) => claims);
        const settled = new Set([...claimed, ...coverage.unresolved].map(({ reference }) => reference));
        assert.deepEqual(settled, new Set(all));
        const open = new Set(coverage.unresolved.map(({ reference }) => reference));
        assert.ok(claimed.every(({ reference }) => !open.has(reference)));
      }),
      300,
    );
  });

  it('reports every unresolved reference once', () => {
    holds(
      fc.property(texts, (text) => {
        const { coverage, findings } = portfolio(text);
        const reported = findings.filter(({ problem }) =>
          ['unknown-criterion', 'ambiguous-criterion'].includes(problem.code),
        );
        assert.equal(reported.length, coverage.unresolved.length);
      }),
      300,
    );
  });

  it('keeps its length and its line ends when it is masked', () => {
    holds(
      fc.property(texts, (text) => {
        const masked = maskInline(text);
        assert.equal(masked.length, text.length);
        assert.deepEqual(findLineStarts(masked), findLineStarts(text));
        for (let at = 0; at < text.length; at++) {
          const isKept = masked[at] === text[at] || masked[at] === ' ';
          assert.ok(isKept || (masked[at] === '&' && text.startsWith('&amp;', at)), `${at} of ${text}`);
        }
      }),
      1500,
    );
  });

  it('has the same tags with every kind of line end', () => {
    holds(
      fc.property(texts, (text) => {
        const plain = text.replace(/\r\n?/g, '\n');
        const references = (written: string): string[] =>
          read(written).tags.flatMap((tag) =>
            tag.references.map(({ number }) => `${tag.passage.kind} ${number}`),
          );
        const expected = references(plain);
        assert.deepEqual(references(plain.replaceAll('\n', '\r\n')), expected);
        assert.deepEqual(references(plain.replaceAll('\n', '\r')), expected);
      }),
      1500,
    );
  });
});

describe('a tag that is written out again', () => {
  it('is read as what it was', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,6}$/);
    const number = fc.stringMatching(/^[A-Z]{0,2}[0-9]{1,3}(\.[0-9]{1,2}){0,3}[a-z]?$/);
    const reference = fc.tuple(
      fc.option(name, { nil: undefined }),
      fc.option(name, { nil: undefined }),
      number,
      fc.option(number, { nil: undefined }),
      fc.boolean(),
    );
    holds(
      fc.property(fc.array(reference, { minLength: 1, maxLength: 5 }), (references) => {
        const expected = references.map(([qualification, unit, number, lastNumber, planned]) => ({
          qualification: unit === undefined ? undefined : qualification,
          unit,
          number,
          lastNumber,
          planned,
        }));
        const written = expected.map(({ qualification, unit, number, lastNumber, planned }) =>
          [
            qualification === undefined ? '' : `${qualification}/`,
            unit === undefined ? '' : `${unit}/`,
            number,
            lastNumber === undefined ? '' : `-${lastNumber}`,
            planned ? '?' : '',
          ].join(''),
        );
        const text = `x [AC ${written.join(', ')}] y`;
        const match = matchTag(text, 2);
        assert.deepEqual(
          match?.references.map((found) => ({
            qualification: found.qualification,
            unit: found.unit,
            number: found.number,
            lastNumber: found.lastNumber,
            planned: found.planned,
          })),
          expected,
        );
        assert.deepEqual(
          match?.references.map(
            ({ span, planned }) => text.slice(span.start, span.end) + (planned ? '?' : ''),
          ),
          written,
        );
        assert.equal(match?.end, text.length - 2);
      }),
      1000,
    );
  });
});
