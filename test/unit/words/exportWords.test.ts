import { strict as assert } from 'node:assert';
import { countFindings } from '../../../src/core/lint/findingsByFile';
import { wordClaimed, wordFindingCounts, wordWords } from '../../../src/words/evidenceWords';
import { wordPages, wordPeopleDetail } from '../../../src/words/exportFormWords';
import { printedPhrases, wordExportProblem } from '../../../src/words/exportWords';
import { inEnglish as t } from '../../../src/words/translate';
import { portfolio } from '../../support/portfolio';
import { sampleLibrary as library } from '../../support/sampleProblems';

describe('the words for a piece of evidence', () => {
  for (const [problems, advice, said] of [
    [0, 0, ''],
    [1, 0, '1 problem'],
    [2, 0, '2 problems'],
    [0, 1, '1 piece of advice'],
    [2, 1, '2 problems and 1 piece of advice'],
    [1, 3, '1 problem and 3 pieces of advice'],
  ] as const) {
    it(`count what is found: ${said || 'nothing'}`, () =>
      assert.equal(wordFindingCounts({ problems, advice }, t), said));
  }

  it('count advice apart from what has to be put right', () => {
    const { findings } = portfolio(
      'I did it. [AC 9.9] A customer called Janet Marlowe came. A customer called Sarah came.',
      {
        only: ['unknown-criterion', 'personal-data'],
      },
    );
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['error', 'warning', 'information'],
    );
    assert.equal(wordFindingCounts(countFindings(findings), t), '2 problems and 1 piece of advice');
  });

  it('have one and many in their own forms', () => {
    assert.deepEqual(
      [0, 1, 2].map((count) => wordClaimed(count, t)),
      ['no criterion yet', '1 criterion', '2 criteria'],
    );
    assert.deepEqual([wordWords(1, t), wordWords(240, t)], ['1 word', '240 words']);
    assert.deepEqual([wordPages(1, t), wordPages(2, t)], ['1 page', '2 pages']);
  });
});

describe('the words of an export', () => {
  for (const [text, redacted, said] of [
    ['I did it. [AC 9.9]', false, 'No names or other details of customers were found.'],
    ['It was Mrs Khan. [AC 9.9]', false, '1 detail of a customer was found. It will be in the PDF.'],
    ['Mrs Khan rang, then Mr Poole.', false, '2 details of customers were found. They will be in the PDF.'],
    [
      'It was Mrs Khan.',
      true,
      'People become Customer A, Customer B. Pictures stay as they are: look at each.',
    ],
  ] as const) {
    it(`say what becomes of people${redacted ? ' who are replaced' : ''} in: ${text}`, () => {
      const snapshot = portfolio(text, { only: ['unknown-criterion', 'personal-data'] });
      assert.equal(wordPeopleDetail(snapshot, redacted, t), said);
    });
  }

  for (const [path, isOnline] of [
    ['https://example.org/a.png', true],
    ['HTTP://EXAMPLE.ORG/A.PNG', true],
    ['//example.org/a.png', true],
    ['file:///C:/a.png', false],
    ['blob:https://example.org/a', false],
  ] as const) {
    it(`say that a picture is ${isOnline ? 'on the internet' : 'no file of the folder'}: ${path}`, () => {
      const said = wordExportProblem(
        { code: 'image-remote', uri: 'a.md', span: { start: 0, end: 1 }, path },
        library,
        t,
      );
      assert.match(said, isOnline ? /is on the internet/ : /is an address and not the path of a file/);
    });
  }

  for (const [label, path, said] of [
    ['Till log', 'photos/log.jpg', 'Till log (photos/log.jpg)'],
    ['', 'photos/log.jpg', 'photos/log.jpg'],
    ['photos/log.jpg', 'photos/log.jpg', 'photos/log.jpg'],
  ] as const) {
    it(`name a file that is attached once: ${said}, of “${label}”`, () =>
      assert.equal(printedPhrases.attachment(label, path, t), said));
  }
});
