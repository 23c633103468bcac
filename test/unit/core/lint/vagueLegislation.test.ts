import { strict as assert } from 'node:assert';
import { refersBack, vagueLawIn } from '../../../../src/core/lint/rules/vagueLegislation';
import { wordProblem } from '../../../../src/words/problemWords';
import { inEnglish } from '../../../../src/words/translate';
import { portfolio, type PortfolioTexts } from '../../../support/portfolio';
import { shippedLibrary } from '../../../support/shipped';

const {
  register: [register],
  vocabulary: [vocabulary],
} = shippedLibrary();
assert.ok(register && vocabulary);
const texts: PortfolioTexts = { register, vocabulary, only: ['vague-legislation'] };

/** Where `words` stand in a text, whether they refer back to a law that was named before. */
function isBack(text: string, words: string): boolean {
  const [note] = portfolio(text, texts).notes;
  assert.ok(note);
  const at = text.lastIndexOf(words);
  assert.ok(at >= 0);
  return refersBack(words, at, note);
}

describe('words that refer back to a law', () => {
  const back: Readonly<Record<string, readonly [text: string, words: string]>> = {
    'an Act in the sentence before': [
      'The Equality Act 2010 came first. Under the Act we help.',
      'Under the Act',
    ],
    'an Act in another paragraph': ['The Equality Act 2010 came first.\n\nThe act says so.', 'The act says'],
    'an Act in a heading': ['# The Equality Act 2010\n\nUnder the Act we help.', 'Under the Act'],
    'an Act in a table': ['| Law |\n| - |\n| Equality Act 2010 |\n\nThe ACT says so.', 'The ACT says'],
    'an Act that is misspelt': ['The Equalty Act 2010 came first. Under the Act we help.', 'Under the Act'],
    'a law that is no Act': ['COSHH came first. Under the Act we wear gloves.', 'Under the Act'],
  };
  for (const [name, [text, words]] of Object.entries(back)) {
    it(`may mean ${name}`, () => assert.ok(isBack(text, words)));
  }

  const notBack: Readonly<Record<string, readonly [text: string, words: string]>> = {
    'where no law is named': ['Under the Act we help.', 'Under the Act'],
    'where a law is only named behind them': [
      'Under the Act we help. It is the Equality Act 2010.',
      'Under the Act',
    ],
    'where they speak of the law as such': [
      'The Equality Act 2010 came first. The law says so.',
      'The law says',
    ],
    'where “act” is part of another word': [
      'The Equality Act 2010 came first. By law we react.',
      'By law we react',
    ],
  };
  for (const [name, [text, words]] of Object.entries(notBack)) {
    it(`do not ${name}`, () => assert.ok(!isBack(text, words)));
  }

  it('are not reported, and the same words without a law before them are', () => {
    const says = (text: string): number => portfolio(text, texts).findings.length;
    assert.equal(says('Under the Act I help everyone to the till. [AC 2.1]'), 1);
    assert.equal(
      says('The Equality Act 2010 matters. Under the Act I help everyone to the till. [AC 2.1]'),
      0,
    );
  });

  it('are found as vague before anything is asked of what stands before them', () => {
    const text = 'Under the Act I help everyone to the till.';
    const [block] = portfolio(text, texts).notes[0]?.blocks ?? [];
    assert.ok(block);
    const span = vagueLawIn(block, text);
    assert.match(text.slice(span?.start, span?.end), /\bAct\b/);
  });
});

describe('a law without its title', () => {
  const points = (text: string): boolean => {
    const [note] = portfolio(text, texts).notes;
    assert.ok(note);
    return note.blocks.some((block) => block.facts.mayPointAtLaw && vagueLawIn(block, text) !== undefined);
  };
  for (const text of [
    'There is a rule from the government that says so.',
    'Her rights as a consumer mean that she can have her money back.',
    'It is a criminal offence and I could pay for it.',
    'Parliament passed something about tips last year.',
    'There’s an Act for this, something to do with goods.',
    'It is law now that the calories are on the menu.',
    'Turning him away is illegal.',
    'the regs say two people on a ladder',
    'All legal and regulatory requirements are followed.',
    'I can’t say, that’s data protection.',
    'He has no right to it in law.',
    'There is a lot of law to do with children.',
    'There are legal ratios for how many staff to how many babies.',
    'Price marking law says every item has a price.',
    'We have to comply with regulations about lifting.',
    'Various acts apply to my job.',
    'Statute says that we must give a day’s notice.',
    'Under the terms of the Act I must give a receipt.',
    'There’s a regulation that says we need two first aiders.',
    'The law’s clear on it.',
  ]) {
    it(`is meant: ${text}`, () => assert.ok(points(text)));
  }
  for (const text of [
    'My mother-in-law came in.',
    'Nothing in law stops us.',
    'It was less of an act for the rest of the queue.',
    'It was an act of kindness, and the play had three acts.',
    'Our rights as staff are in the handbook.',
    'The data protection officer came in.',
    'The code of our trade body says so.',
    'It was Sods law that the projector went, and the film had Jude Law in it.',
    'A solicitor came in, she works in law.',
    'It was one of many acts of kindness.',
  ]) {
    it(`is not meant: ${text}`, () => assert.ok(!points(text)));
  }
});

describe('words that point at law', () => {
  const marked: Readonly<Record<string, string>> = {
    'There are rules about health and safety that I follow.': 'rules about health and safety',
    'There are rules about data protection.': 'rules about data protection',
    'There are rules about food and drink.': 'rules about food and drink',
    'There are rules about data and I lock the screen.': 'rules about data',
    'We follow data protection rules.': 'data protection rules',
    'The law says that I lock the screen.': 'The law',
  };
  for (const [text, words] of Object.entries(marked)) {
    it(`are marked to their end: ${words}`, () => {
      const { findings } = portfolio(`${text} [AC 2.1]`, texts);
      assert.deepEqual(
        findings.map(({ problem: { code, ...problem } }) => [code, 'written' in problem && problem.written]),
        [['vague-legislation', words]],
      );
    });
  }

  it('are quoted where they stand for a thing', () => {
    const said = (text: string): string =>
      portfolio(`${text} [AC 2.1]`, texts)
        .findings.map(({ problem }) => wordProblem(problem, library, inEnglish))
        .join();
    const { library: library } = portfolio('', texts);
    assert.match(
      said('There are rules about health and safety.'),
      /“rules about health and safety” could be/,
    );
    const scraps = [
      'The government makes us do it.',
      'There is an act about disabled people.',
      'We do it by law.',
    ];
    for (const text of [...scraps, 'It is illegal to sell it.', 'It would break the law.']) {
      assert.match(said(text), /this does not say which law it is/);
    }
  });

  it('are no law that something is not, with or without an apostrophe', () => {
    for (const text of ['PCI DSS isnt a law.', "PCI DSS isn't a law.", 'Codes arent laws.']) {
      assert.deepEqual(portfolio(`${text} [AC 2.1]`, texts).findings, [], text);
    }
  });
});
