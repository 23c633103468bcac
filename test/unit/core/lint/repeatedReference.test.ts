import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../../src/core/text';
import { folder, portfolio } from '../../../support/portfolio';

/** The front matter of each file, and what the first fix makes of each that is reported. */
function fixed(references: readonly string[]): string[] {
  const files = Object.fromEntries(
    references.map((reference, at) => [
      `${at}.md`,
      `---\ntitle: T${at}\n${reference}\n---\nI did it. [AC 1.1]`,
    ]),
  );
  const { findings, texts } = portfolio(files, { only: ['repeated-reference'] });
  return findings.map(({ problem, fixes: [fix] }) => {
    assert.ok(problem.code === 'repeated-reference');
    const text = texts.get(problem.uri) ?? '';
    assert.equal(
      text.slice(problem.span.start, problem.span.end).toLowerCase(),
      problem.reference.toLowerCase(),
    );
    assert.equal(problem.firstUri, `${folder}/evidence/0.md`);
    const lines = fix && 'edits' in fix ? applyEdits(text, fix.edits).split('\n') : [];
    return lines[2] ?? '';
  });
}

describe('repeated-reference', () => {
  for (const [name, references, expected] of [
    ['different numbers', ['evidence: E01', 'evidence: E02'], []],
    ['files without a number', ['type: CS', 'type: CS'], []],
    ['the same number', ['evidence: E01', 'evidence: E01'], ['evidence: E02']],
    ['letters in any case', ['evidence: E01', 'evidence: e01'], ['evidence: e02']],
    ['quotation marks', ['evidence: E1', 'evidence: "E1"', 'evidence: E7'], ['evidence: "E8"']],
    ['three of them', ['evidence: 4', 'evidence: 4', 'evidence: 4'], ['evidence: 5', 'evidence: 5']],
    ['a name without a number, which has no next', ['evidence: Log', 'evidence: log'], ['']],
  ] as const) {
    it(`has ${expected.length} findings for ${name}`, () => assert.deepEqual(fixed(references), expected));
  }

  for (const [name, files, expected] of [
    ['a copy that stands in front of it', ['refund copy', 'refund'], ['refund copy']],
    ['two copies', ['refund copy', 'refund-2', 'refund'], ['refund copy', 'refund-2']],
    ['files with other names', ['calls', 'refund'], ['refund']],
    ['names that begin alike', ['refund-1', 'refund-2'], ['refund-2']],
  ] as const) {
    it(`is reported in the copy: ${name}`, () => {
      const texts = Object.fromEntries(
        files.map((file) => [`${file}.md`, '---\nevidence: E01\n---\nI did.']),
      );
      const { findings } = portfolio(texts, { only: ['repeated-reference'] });
      assert.deepEqual(
        findings.map(({ problem: { uri } }) => decodeURIComponent(uri)),
        expected.map((file) => `${folder}/evidence/${file}.md`),
      );
    });
  }
});
