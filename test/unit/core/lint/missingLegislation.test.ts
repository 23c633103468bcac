import { strict as assert } from 'node:assert';
import type { LawMention } from '../../../../src/core/evidence/evidence';
import { compileDictionary } from '../../../../src/core/evidence/facts/dictionary';
import { readNote } from '../../../../src/core/evidence/readNote';
import type { Finding } from '../../../../src/core/lint/rule';
import { assertFindings } from '../../../support/assertFindings';
import { portfolio, type PortfolioTexts } from '../../../support/portfolio';
import { shippedLibrary } from '../../../support/shipped';

const {
  register: [register],
  vocabulary: [vocabulary],
} = shippedLibrary();
assert.ok(register && vocabulary);
const shipped = { register, vocabulary };

const { library } = portfolio('', shipped);
const dictionary = compileDictionary(library.vocabulary, library.register);

/** The laws that a text names, as they are found. */
function mentions(text: string): LawMention[] {
  return readNote({ uri: 'mem:/a.md', text }, dictionary).value.blocks.flatMap(({ facts }) => facts.laws);
}

/** The titles of the laws that a text names. */
function laws(text: string): string[] {
  return mentions(text).map(({ title }) => title);
}

describe('a law', () => {
  const named: Readonly<Record<string, readonly [text: string, ...titles: string[]]>> = {
    'is named by its title and year': ['The Consumer Rights Act 2015 helps.', 'Consumer Rights Act 2015'],
    'is named by its title alone': ['The Consumer Rights Act helps.', 'Consumer Rights Act 2015'],
    'is named in small letters': ['the consumer rights act 2015 helps', 'Consumer Rights Act 2015'],
    'is named in capitals': ['CONSUMER RIGHTS ACT 2015', 'Consumer Rights Act 2015'],
    'is named with a comma before the year': ['The Equality Act, 2010 helps.', 'Equality Act 2010'],
    'is named with the year in brackets': ['The Equality Act (2010) helps.', 'Equality Act 2010'],
    'is named over a line end': ['We follow the Data Protection\nAct 2018 here.', 'Data Protection Act 2018'],
    'is named over a line end in a quote': ['> the Data Protection\n> Act 2018', 'Data Protection Act 2018'],
    'is named over a CRLF line end': ['the Data Protection\r\nAct 2018', 'Data Protection Act 2018'],
    'is named in bold': ['The **Data Protection Act 2018** helps.', 'Data Protection Act 2018'],
    'is named partly in bold': ['The **Data Protection** Act 2018 helps.', 'Data Protection Act 2018'],
    'is named in italics with underscores': ['The _Equality Act_ 2010 helps.', 'Equality Act 2010'],
    'is named in a heading': ['## Equality Act 2010', 'Equality Act 2010'],
    'is named in a table': ['| law |\n| - |\n| Equality Act 2010 |', 'Equality Act 2010'],
    'is named in a list item': ['- Equality Act 2010', 'Equality Act 2010'],
    'is named in the words of a link': ['[Equality Act 2010](https://x.org)', 'Equality Act 2010'],
    'is named with & for and': [
      'The Health & Safety at Work etc. Act 1974 helps.',
      'Health and Safety at Work etc. Act 1974',
    ],
    'is named with &amp; for and': [
      'The Health &amp; Safety at Work etc. Act 1974 helps.',
      'Health and Safety at Work etc. Act 1974',
    ],
    'is named by a common short title': [
      'The Health and Safety at Work Act helps.',
      'Health and Safety at Work etc. Act 1974',
    ],
    'is named by an abbreviation': ['We follow the UK GDPR here.', 'UK General Data Protection Regulation'],
    'is named by letters that are no word, in small letters too': [
      'i cant give out numbers cos of gdpr',
      'UK General Data Protection Regulation',
    ],
    'is named with "Regs" for Regulations': [
      'We follow the Privacy & Electronic Communications Regs here.',
      'Privacy and Electronic Communications (EC Directive) Regulations 2003',
    ],
    'is the one of the year behind its letters': [
      'We used the Data Protection Act (DPA) 1998 then.',
      'Data Protection Act 1998',
    ],
    'is named though a word with a capital stands before it': [
      'The English Equality Act 2010 helps.',
      'Equality Act 2010',
    ],
    'counts in a year that the register does not describe': [
      'The Landlord and Tenant Act 1987 matters.',
      'Landlord and Tenant Act 1987',
    ],
    'is named beside another': [
      'The Equality Act 2010 and the Consumer Rights Act 2015 help.',
      'Equality Act 2010',
      'Consumer Rights Act 2015',
    ],
    'means the newest of its name without a year': [
      'The Data Protection Act helps.',
      'Data Protection Act 2018',
    ],
    'means the old one of its name with its year': [
      'The Data Protection Act 1998 was replaced.',
      'Data Protection Act 1998',
    ],
    'counts though the register does not have it': [
      'The Estate Agents Act 1979 matters here.',
      'Estate Agents Act 1979',
    ],
    'counts without its year though the register does not have it': [
      'The Widget Makers Act matters here.',
      'Widget Makers Act',
    ],
    'counts at the start of a sentence though the register does not have it': [
      'Tenant Fees Act 2019 limits what we ask.',
      'Tenant Fees Act 2019',
    ],
    'may be regulations that the register does not have': [
      'We follow the Ecodesign for Energy Products Regulations 2010.',
      'Ecodesign for Energy Products Regulations 2010',
    ],
  };
  for (const [name, [text, ...titles]] of Object.entries(named)) {
    it(`${name}: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(laws(text), titles);
    });
  }

  const notNamed: Readonly<Record<string, string>> = {
    'in a code span': 'See `Equality Act 2010` there.',
    'in a fence': '```\nEquality Act 2010\n```',
    'in an address': 'See https://x.org/equality-act-2010/Equality_Act_2010 there.',
    'in the target of a link': '[this](https://x.org/Equality-Act-2010)',
    'in a comment': 'x <!-- Equality Act 2010 --> y',
    'with a year that no law of its name has': 'The Equality Act 2011 helps.',
    'with a slip of the pen and the right year': 'The Equalty Act 2010 helps.',
    'by general words': 'The law says that we must obey data protection rules.',
    'by an abbreviation in small letters that may be a word':
      'A cra or a dda of some kind. Keep up the pace.',
    'by an abbreviation inside a word': 'We had CRAFT day and a DPAD.',
    'by an act that is a verb': 'I act fast. The act was kind. In order 2015 came.',
    'without its year if the register does not have it and only one word stands before':
      'The Widgets Act matters.',
    'in small letters if the register does not have it': 'the widget makers act 1979',
    'over a sentence end': 'We offer Consumer Rights. Act 2015 was long.',
    'over two cells of a table': '| a | b |\n| - | - |\n| Equality | Act 2010 |',
  };
  for (const [name, text] of Object.entries(notNamed)) {
    it(`is not named ${name}: ${JSON.stringify(text)}`, () => assert.deepEqual(laws(text), []));
  }

  it('is marked where it stands, with its year', () => {
    const text = '\u{1F600} We follow the **Data Protection\r\nAct**, 2018, and UK GDPR.';
    assert.deepEqual(
      mentions(text).map(({ span, form }) => [text.slice(span.start, span.end), form]),
      [
        ['Data Protection\r\nAct**, 2018', 'title'],
        ['UK GDPR', 'abbreviation'],
      ],
    );
  });

  it('is named by every title, alias and abbreviation of the register', () => {
    const ambiguous: string[] = [];
    for (const law of library.register.laws.values()) {
      for (const name of [law.title, ...law.aliases, ...law.abbreviations]) {
        assert.ok(laws(`We work under the ${name} here.`).length > 0, `${name} is not found`);
        if (laws(`We know ${name} at work.`).length === 0) {
          ambiguous.push(name);
        }
      }
      assert.deepEqual(laws(`We know the ${law.title} at work.`), [law.title]);
      assert.deepEqual(laws(`We know the ${law.title.toLowerCase()} at work.`), [law.title]);
    }
    assert.deepEqual(ambiguous.sort(), ['CCA', 'EPA', 'MCA', 'WEEE']);
  });

  it('is none of the names that the register lists as no law', () => {
    assert.ok(library.register.notLaw.length > 0);
    for (const name of library.register.notLaw) {
      assert.deepEqual(laws(`We follow the ${name} at work.`), [], name);
    }
  });
});

describe('missing-legislation', () => {
  const needs = (requirement: string): PortfolioTexts => ({
    only: ['missing-legislation'],
    ...shipped,
    catalogue: { Q: { U: { '1.1': [], '2.1': [requirement] } } },
  });
  const twoLaws = needs('kind: legislation, minimum: 2');
  const topics = needs('kind: legislation, minimum: 2, topics: [data_protection, consumer_rights]');

  function findingOf(text: string, texts: PortfolioTexts): Finding | undefined {
    const [finding, ...rest] = portfolio(text, texts).findings;
    assert.deepEqual(rest, []);
    return finding;
  }

  /** What the finding says is there, how many are needed, and which topics are open. */
  function said(text: string, texts: PortfolioTexts): readonly unknown[] | undefined {
    const problem = findingOf(text, texts)?.problem;
    return problem?.code === 'missing-legislation'
      ? [problem.found, problem.needed, problem.topics]
      : undefined;
  }

  it('marks the first reference that counts, once for the criterion', () => {
    const markdown = `
I obey the law [AC 2.1?] here

I obey the law [AC 1.1, U/2.1] here
<!--                    ^^^^^ missing-legislation -->

I obey the Equality Act 2010 [AC 2.1] too`;
    assertFindings(markdown, portfolio(markdown, twoLaws));
  });

  it('says which laws are there and how many are needed', () =>
    assert.deepEqual(said('I obey the Equality Act 2010 [AC 2.1]', twoLaws), [['Equality Act 2010'], 2, []]));

  it('says which topics are open', () => {
    assert.deepEqual(said('I obey the law [AC 2.1]', topics), [
      [],
      2,
      ['data_protection', 'consumer_rights'],
    ]);
    assert.deepEqual(said('I obey the Data Protection Act 2018 [AC 2.1]', topics), [
      ['Data Protection Act 2018'],
      2,
      ['consumer_rights'],
    ]);
  });

  it('wants the topics even if there are laws enough', () =>
    assert.deepEqual(said('I obey the Equality Act 2010 and the Data Protection Act 2018 [AC 2.1]', topics), [
      ['Equality Act 2010', 'Data Protection Act 2018'],
      2,
      ['consumer_rights'],
    ]));

  const fine: Readonly<Record<string, string>> = {
    'two laws in one passage': 'The Equality Act 2010 and the Data Protection Act 2018. [AC 2.1]',
    'two laws in two passages': 'The Equality Act 2010. [AC 2.1]\n\nThe Consumer Rights Act 2015. [AC 2.1]',
    'a law that the register does not have': 'The Equality Act 2010 and the Estate Agents Act 1979. [AC 2.1]',
    'no claim at all': 'I obey the law.',
    'planned evidence only': 'I obey the law [AC 2.1?]',
  };
  for (const [name, text] of Object.entries(fine)) {
    it(`is quiet with ${name}`, () => assert.equal(findingOf(text, twoLaws), undefined));
  }

  it('is quiet about recommended laws', () =>
    assert.equal(
      findingOf('x [AC 2.1]', needs('kind: legislation, minimum: 2, strength: recommended')),
      undefined,
    ));

  it('leaves laws that are named and not applied to another rule', () => {
    const texts = needs('kind: legislation, minimum: 1, applied: true');
    assert.equal(findingOf('The Equality Act 2010. [AC 2.1]', texts), undefined);
    assert.equal(
      portfolio('The Equality Act 2010. [AC 2.1]', texts).coverage.byCriterion.get('Q/U/2.1')?.status,
      'incomplete',
    );
  });

  it('is quiet while the register cannot be read whole', () => {
    const broken = { ...twoLaws, register: 'laws:\n  - { id: a, title: "' };
    const codes = portfolio('I obey the law [AC 2.1]', broken).findings.map(({ problem }) => problem.code);
    assert.ok(codes.includes('yaml-syntax') && !codes.includes('missing-legislation'), codes.join());
  });

  it('is a warning unless the settings say otherwise', () => {
    assert.equal(findingOf('x [AC 2.1]', twoLaws)?.severity, 'warning');
    assert.equal(
      findingOf('x [AC 2.1]', { ...twoLaws, severities: { 'missing-legislation': 'off' } }),
      undefined,
    );
  });

  it('offers no reminder inside a table, since it would end the table', () => {
    assert.deepEqual(findingOf('| a |\n| - |\n| x [AC 2.1] |\n| y |', twoLaws)?.fixes, []);
  });
});
