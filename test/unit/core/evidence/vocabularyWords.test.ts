import { strict as assert } from 'node:assert';
import { compileDictionary } from '../../../../src/core/evidence/facts/dictionary';
import { readNote } from '../../../../src/core/evidence/readNote';
import { portfolio } from '../../../support/portfolio';
import { shippedLibrary } from '../../../support/shipped';
import { readLibrary } from '../../../../src/core/catalogue/readLibrary';

/** Whether a text has the words of a group, which has this one entry. */
function isFound(entry: string, text: string): boolean {
  const { library } = portfolio('', { vocabulary: `concepts: { g: { words: [${JSON.stringify(entry)}] } }` });
  const dictionary = compileDictionary(library.vocabulary, library.register);
  const { blocks } = readNote({ uri: 'file:///note.md', text }, dictionary).value;
  return blocks.some(({ facts }) => facts.concepts.includes('g'));
}

describe('the words of a group in the vocabulary', () => {
  const cases: readonly (readonly [entry: string, found: readonly string[], notFound: readonly string[]])[] =
    [
      [
        'review',
        ['A review.', 'Bad REVIEWS cost us.', 'It was reviewed.', 'We are reviewing it.'],
        ['A preview.', 'The reviewer came.'],
      ],
      ['advis*', ['I advised her.', 'Our adviser came.', 'That is advisable.'], ['An advice line.']],
      [
        'word of mouth',
        ['By word of\nmouth.', 'Word-of-mouth helps.'],
        ['The word of her mouth.', 'One word. Of mouth.'],
      ],
      // A stroke: one of these words.
      [
        'bad/good name',
        ['It gives us a bad name.', 'We keep our good name.'],
        ['It gives us a name.', 'Our good new name.'],
      ],
      [
        'tell/tells/told their/his/her friends',
        ['She told her friends.', 'They tell their friends.'],
        ['She told our friends.', 'She told her friend.'],
      ],
      // Three points: with up to three words between, in one sentence.
      [
        'lose/losing/lost … customer/funding',
        [
          'We lost customers.',
          'We would be losing a lot of customers.',
          'He loses funding.',
          'If we lose the trust, and customers, we close.',
        ],
        [
          'We lose a bit of our good customers.',
          'We lost. Customers came.',
          'Customers lose it.',
          'A closed funding.',
        ],
      ],
      [
        'no longer … come',
        ['They no longer want to come.', 'She no longer comes.'],
        ['No cat longer will come.', 'They no longer like us.'],
      ],
    ];
  for (const [entry, found, notFound] of cases) {
    it(entry, () => {
      for (const text of found) {
        assert.ok(isFound(entry, text), text);
      }
      for (const text of notFound) {
        assert.ok(!isFound(entry, text), text);
      }
    });
  }

  it('are found where many phrases begin alike, however long', () => {
    const groups = ['in the', 'in the shop', 'in the shop window', 'in the till', 'the shop'];
    const entries = groups.map((words, at) => `g${at}: { words: [${words}] }`);
    const { library } = portfolio('', { vocabulary: `concepts: { ${entries.join(', ')} }` });
    const dictionary = compileDictionary(library.vocabulary, library.register);
    const text = 'It is in the shop window.\n\nPut it in the till.\n\nIn the shop.\n\nGo in the';
    const { blocks } = readNote({ uri: 'file:///note.md', text }, dictionary).value;
    assert.deepEqual(
      blocks.map(({ facts }) => [...facts.concepts].sort()),
      [['g0', 'g1', 'g2', 'g4'], ['g0', 'g3'], ['g0', 'g1', 'g4'], ['g0']],
    );
  });

  it('are found in any letters, and of an entry with too many strokes, some', () => {
    const many = Array.from({ length: 10 }, () => 'aa/bb/cc/dd/ee').join(' ');
    assert.ok(isFound(many, 'Aa aa aa aa aa aa aa aa aa aa.'));
    assert.ok(!isFound(many, 'No such words.'));
    assert.ok(isFound(`aa … ${'b/'.repeat(50_000)}c`, 'AA C'));
  });
});

describe('the shipped vocabulary', () => {
  const library = readLibrary(shippedLibrary()).value;
  const dictionary = compileDictionary(library.vocabulary, library.register);
  const defines = (text: string): boolean =>
    readNote({ uri: 'file:///note.md', text }, dictionary).value.blocks.some(({ facts }) =>
      facts.concepts.includes('definition'),
    );

  it('takes a definition for one as people say it', () => {
    for (const text of [
      'so customer service to me is basically the help and advice you give people',
      'For me, customer service for us is how we look after people.',
      'Customer service mean to fulfil need and expectation of customer.',
      'Customer service it is all what we doing for guest.',
    ]) {
      assert.ok(defines(text), text);
    }
    assert.equal(defines('I rang customer service to ask them for a refund.'), false);
  });
});
