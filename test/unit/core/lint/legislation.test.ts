import { strict as assert } from 'node:assert';
import { otherLaws } from '../../../support/otherLaws';
import { portfolio, type PortfolioTexts } from '../../../support/portfolio';
import { shippedLibrary } from '../../../support/shipped';
import { withFixes } from '../../../support/withFixes';

const {
  register: [register],
  vocabulary: [vocabulary],
} = shippedLibrary();
assert.ok(register && vocabulary);
const shipped: PortfolioTexts = { register, vocabulary };
const { library } = portfolio('', shipped);

/** What the rules say of the laws in a text: the code and the words that it stands at. */
function found(text: string, texts: PortfolioTexts = {}): string[] {
  const only = [
    'superseded-legislation',
    'legislation-year',
    'legislation-spelling',
    'abbreviation-first',
  ] as const;
  return portfolio(text, { ...shipped, only, ...texts }).findings.map(
    ({ problem: { code, span } }) => `${code}: ${text.slice(span.start, span.end)}`,
  );
}

/** The first long word of a title; all but its fourth letter are kept. */
const longWord = /\b([A-Za-z]{3})[a-z](?=[a-z]{3})/;
const endsInKind = /(?:Act|Regulations|Order|Rules|Measure) \d{4}$/;

describe('the rules about law', () => {
  const reported: Readonly<Record<string, readonly [text: string, ...found: string[]]>> = {
    'a repealed law': [
      'We follow the Data Protection Act 1998.',
      'superseded-legislation: Data Protection Act 1998',
    ],
    'a revoked law by its letters': ['The CPRs ban us from lying.', 'superseded-legislation: CPRs'],
    'a law that is partly superseded': [
      'Under the Sale of Goods Act 1979 she gets a refund.',
      'superseded-legislation: Sale of Goods Act 1979',
    ],
    'an old law that is said to have helped': [
      'It was the Sale of Goods Act 1979 that got her a refund.',
      'superseded-legislation: Sale of Goods Act 1979',
    ],
    'an old law in a story': [
      'The law that covered it was the Trade Descriptions Act 1968 so I changed the label.',
      'superseded-legislation: Trade Descriptions Act 1968',
    ],
    'an old law in the words of another shop': [
      'Another shop told me that the Sale of Goods Act 1979 means a refund, so she got one.',
      'superseded-legislation: Sale of Goods Act 1979',
    ],
    'a law of Northern Ireland elsewhere': [
      'The Disability Discrimination Act 1995 means we have a ramp.',
      'superseded-legislation: Disability Discrimination Act 1995',
    ],
    'a law that is not in force yet': [
      'Because of the Terrorism (Protection of Premises) Act 2025 we check bags.',
      'superseded-legislation: Terrorism (Protection of Premises) Act 2025',
    ],
    'an old law whose name has a law of today too': [
      'Under the Food Hygiene Regulations 1995 I wash my hands.',
      'superseded-legislation: Food Hygiene Regulations 1995',
    ],
    'a law that is gone but in Northern Ireland': [
      'The Private Hire Vehicles (Carriage of Guide Dogs etc.) Act 2002 lets dogs in.',
      'superseded-legislation: Private Hire Vehicles (Carriage of Guide Dogs etc.) Act 2002',
    ],
    'an old law with a slip in its title': [
      'Under the Trade Description Act 1968 a label has to be right.',
      'legislation-spelling: Trade Description Act 1968',
    ],
    'an old law that the writer quotes': [
      'I quoted the Sale of Goods Act 1979 and swapped her kettle.',
      'superseded-legislation: Sale of Goods Act 1979',
    ],
    'a slip in the title of a law that is not in force yet, and that it is not': [
      'The Terorism (Protection of Premises) Act 2025 means we check bags.',
      'legislation-spelling: Terorism (Protection of Premises) Act 2025',
      'superseded-legislation: Terorism (Protection of Premises) Act 2025',
    ],
    'a year in a list by lines, under letters': [
      'UK GDPR\nEducation Act 1969\nKeeping Children Safe',
      'abbreviation-first: UK GDPR',
      'legislation-year: Education Act 1969',
    ],
    'a year that no such law has': ['The Equality Act 2012 helps.', 'legislation-year: Equality Act 2012'],
    'a year in front of the title': [
      'We keep to the 1999 Equality Act.',
      'legislation-year: 1999 Equality Act',
    ],
    'an old law whose year is in front of it': [
      'Under the 1998 Data Protection Act I lock files away.',
      'superseded-legislation: 1998 Data Protection Act',
    ],
    'a year in front of letters': [
      'We work with the Data Protection Act (DPA). The 2008 DPA keeps details safe.',
      'legislation-year: 2008 DPA',
    ],
    'a year that the title is said to be from': [
      'The Licensing Act from 2004 covers us.',
      'legislation-year: Licensing Act from 2004',
    ],
    'an old law by the last two digits of its year': [
      "The Data Protection Act '98 covers us.",
      "superseded-legislation: Data Protection Act '98",
    ],
    'letters with full stops': ['The rules of G.D.P.R. apply.', 'abbreviation-first: G.D.P.R.'],
    'letters with full stops at the end of a sentence': [
      'We keep to C.O.S.H.H. The key is with me.',
      'abbreviation-first: C.O.S.H.H',
    ],
    'letters with full stops and a year that no such law has': [
      'We have the D.P.A. 2008 here.',
      'legislation-year: D.P.A. 2008',
    ],
    'letters with the year right behind them': ['We use CRA2015 here.', 'abbreviation-first: CRA2015'],
    'letters with two in each other’s place': ['The GPRD tells us so.', 'legislation-spelling: GPRD'],
    'a year behind letters': ['COSHH Regulations 2012 apply.', 'legislation-year: COSHH Regulations 2012'],
    'an old law with its letters in brackets, once': [
      'Under the **Sale of Goods Act 1979** (SOGA) she gets a refund.',
      'superseded-legislation: Sale of Goods Act 1979',
    ],
    'an old law with its title in brackets, once': [
      'Under SOGA (the Sale of Goods Act 1979) she gets a refund.',
      'superseded-legislation: SOGA',
    ],
    'a slip in the title of an old law with its letters in brackets, once': [
      'Under the Sales of Goods Act 1979 (SOGA) she gets a refund.',
      'legislation-spelling: Sales of Goods Act 1979',
    ],
    'a wrong year before letters in brackets': [
      'The Data Protection Act 2008 (DPA) helps. So does the DPA.',
      'legislation-year: Data Protection Act 2008',
    ],
    'letters of a law of Europe': ['EU GDPR tells us so.', 'superseded-legislation: EU GDPR'],
    'letters with the year that the law began to hold': [
      'We follow GDPR 2018 here.',
      'abbreviation-first: GDPR 2018',
    ],
    'the same with brackets': ['We follow GDPR (2018) here.', 'abbreviation-first: GDPR (2018)'],
    'letters and year in small letters': ['we follow gdpr 2018 here', 'abbreviation-first: gdpr 2018'],
    'letters before when something happened': ['We have had GDPR from 2018 on.', 'abbreviation-first: GDPR'],
    'letters between a title and a wrong year': [
      'The Equality Act (EqA) 2011 helps.',
      'legislation-year: Equality Act (EqA) 2011',
    ],
    'letters between a misspelt title and its year': [
      'The Equalty Act (EqA) 2010 helps.',
      'legislation-spelling: Equalty Act (EqA) 2010',
    ],
    'letters between the title of an old law and its year': [
      'The Disability Discrimination Act (DDA) 1995 means a ramp.',
      'superseded-legislation: Disability Discrimination Act (DDA) 1995',
    ],
    'a wrong year in brackets': ['The Equality Act (2011) helps.', 'legislation-year: Equality Act (2011)'],
    'letters in the wrong place': [
      'The Consumer Rigths Act 2015 helps.',
      'legislation-spelling: Consumer Rigths Act 2015',
    ],
    'a slip in "Act"': ['The Care Atc 2014 helps.', 'legislation-spelling: Care Atc 2014'],
    'a slip in "Regulations"': [
      'The Working Time Regulatons 1998 help.',
      'legislation-spelling: Working Time Regulatons 1998',
    ],
    'a year that no such law has, in the next cell': [
      '| Law | Year |\n|---|---|\n| Equality Act | 2001 |',
      'legislation-year: Equality Act | 2001',
    ],
    'the year of an old law in the next cell': [
      '| Law | Year |\n|---|---|\n| Data Protection Act | 1998 |',
      'superseded-legislation: Data Protection Act | 1998',
    ],
    'a word too many, with the right year': [
      'The Alcohol Licensing Law Act 2003 helps.',
      'legislation-spelling: Alcohol Licensing Law Act 2003',
    ],
    'a word for another, with the right year': [
      'The Data Privacy Act 2018 helps.',
      'legislation-spelling: Data Privacy Act 2018',
    ],
    'a word as it sounds': [
      'The Copywrite, Designs and Patents Act 1988 helps.',
      'legislation-spelling: Copywrite, Designs and Patents Act 1988',
    ],
    'a slip before "etc."': [
      'The Health and Safty at Work etc. Act 1974 helps.',
      'legislation-spelling: Health and Safty at Work etc. Act 1974',
    ],
    'a slip before "etc.", in small letters': [
      'the health and safty at work etc. act 1974 helps',
      'legislation-spelling: health and safty at work etc. act 1974',
    ],
    'a slip before brackets that are a name by themselves': [
      'The Health and Saftey (First-Aid) Regulations 1981 help.',
      'legislation-spelling: Health and Saftey (First-Aid) Regulations 1981',
    ],
    'a slip in a title whose end is another law’s': [
      'The Menal Health Act 1983 helps.',
      'legislation-spelling: Menal Health Act 1983',
    ],
    'the same in small letters': [
      'we follow the menal health act 1983 here',
      'legislation-spelling: menal health act 1983',
    ],
    'a slip behind several owners': [
      'The Renters’ Rigths Act 2025 helps.',
      'legislation-spelling: Renters’ Rigths Act 2025',
    ],
    'a slip in a title inside another': [
      'The Equalty Act (Sexual Orientation) Regulations 2007 help.',
      'legislation-spelling: Equalty Act (Sexual Orientation) Regulations 2007',
    ],
    'a word written as two': [
      'The Copy Right, Designs and Patents Act 1988 helps.',
      'legislation-spelling: Copy Right, Designs and Patents Act 1988',
    ],
    'two words written as one': [
      'The Dataprotection Act 2018 helps.',
      'legislation-spelling: Dataprotection Act 2018',
    ],
    'a wrong year in small letters, behind what is no part of a title': [
      'we follow the equality act 2012 and i use care act 2013 too',
      'legislation-year: equality act 2012',
      'legislation-year: care act 2013',
    ],
    'a law that owns something, without what makes it the owner': [
      "The Sale of Goods Act's rules help.",
      'superseded-legislation: Sale of Goods Act',
    ],
    'letters that mean other things, where they are a law': [
      'Under the EPA each load has a note, and if it weren’t for WEEE we would leave your fridge.',
      'abbreviation-first: EPA',
      'abbreviation-first: WEEE',
    ],
    'letters that own something': ['GDPR’s principles help.', 'abbreviation-first: GDPR'],
    'letters that another law of their year has': [
      'The HRA 2017 is about homes.',
      'abbreviation-first: HRA 2017',
    ],
    'scrambled letters': ['I lock it because of GDRP.', 'legislation-spelling: GDRP'],
    'letters before another law': [
      'We keep to GDPR, the Equality Act 2010 and more.',
      'abbreviation-first: GDPR',
    ],
    'letters of several rules in small letters': ['we keep to the cprs here', 'superseded-legislation: cprs'],
    'letters before the title': [
      'RIDDOR is about accidents. The Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013 are long.',
      'abbreviation-first: RIDDOR',
    ],
  };
  for (const [name, [text, ...expected]] of Object.entries(reported)) {
    it(`report ${name}: ${text}`, () => assert.deepEqual(found(text).sort(), expected.sort()));
  }

  const fine: Readonly<Record<string, string>> = {
    'letters that mean an assessment':
      'My EPA is in June, and the EPA’s date was put back. I am not under any stress.',
    'letters that mean old appliances, a coastguard and a contact':
      'It goes in the WEEE bin. The MCA rang. I made a CCA.',
    'the end of a longer title': 'We go by the Regulation of Railways Act 1889 here.',
    'history in one sentence': 'The Data Protection Act 2018 replaced the Data Protection Act 1998.',
    'history that the next sentence tells':
      'When I began it was the Data Protection Act 1998. That has gone now.',
    'a year of the learner’s own in the next cell': '| Law | Learnt in |\n|---|---|\n| Equality Act | 2023 |',
    'an old law between firms': 'For trade customers it is still the Sale of Goods Act 1979.',
    'a law of Northern Ireland in Belfast': 'In Belfast we follow the Disability Discrimination Act 1995.',
    'a title in small letters': 'The equality act 2010 helps.',
    'a law that the register does not have': 'The Widget Makers Act 1979 helps.',
    'an earlier law of the same name': 'The Consumer Credit Act 2006 changed the Act of 1974.',
    'letters in brackets behind the title': 'The Data Protection Act 2018 (DPA) helps. The DPA is long.',
    'the title in brackets behind the letters':
      'COSHH (Control of Substances Hazardous to Health) is about bleach.',
    'the title right behind the letters': 'COSHH stands for Control of Substances Hazardous to Health.',
    'the title between commas behind the letters':
      'We keep to COSHH, the Control of Substances Hazardous to Health Regulations 2002, for bleach.',
    'a title with brackets in brackets behind the letters':
      'We keep to the DUAA (Data (Use and Access) Act 2025) here.',
    'a law by the year that it began to hold':
      'The General Data Protection Regulation 2018 helps. So does the GDPR.',
    'the same by more than one': 'The General Data Protection Regulations 2018 help.',
    'the same with its letters': 'The General Data Protection Regulation (GDPR) 2018 helps.',
    'letters between a title and its year': 'The Data Protection Act (DPA) 2018 helps. So does the DPA.',
    'letters that are a word': 'DEAR SIR, the COACH was late and I felt a CAPE.',
    'a title with a country in brackets': 'The Renting Homes (Wales) Act 2016 helps.',
    'a title with people in brackets':
      'The Taxis and Private Hire Vehicles (Disabled Persons) Act 2022 helps.',
    'a title of another country':
      'The Housing (Scotland) Act 1988 and the Public Contracts (Scotland) Regulations 2015 help.',
    'a law that only changes another': 'The Building (Amendment) Regulations 2010 are short.',
    'the name of an old law that the law of today has':
      'We follow building regulation, care home regulations, the Companies Act and the Cremation Regulations.',
    'a title that begins further on the left': 'The Food and Environment Protection Act 1985 helps.',
    'another year, in a title that begins further on the left':
      'The Data Retention and Investigatory Powers Act 2014 has ended.',
    'laws that went into a new one':
      'The Sex Discrimination Act 1975 and the Race Relations Act 1976 were all rolled up into it.',
    'a right year in front of the title': 'The 2010 Equality Act helps.',
    'a year in front of what is about the law': 'The 2021 Equality Act training helped.',
    'a year of something else in front of the title': 'Since 2016 Equality Act days are in May.',
    'laws in the order of their times':
      'When I began it was the Data Protection Act 1984, then came the Data Protection Act 1998.',
    'a law that another stands in place of':
      'In place of the Trade Descriptions Act 1968 there is now a newer one.',
    'a law that people still name': 'People say Sale of Goods Act but it is the Consumer Rights Act 2015.',
    'a law that went into another':
      'The Disability Discrimination Act 1995 went into the Equality Act 2010 with the others.',
    'a law that no longer covers somebody': 'The Sale of Goods Act 1979 doesn’t cover shoppers any more.',
    'a law on old paper': 'The old poster had the Data Protection Act 1998 on it.',
    'a law that was crossed out':
      'One of our forms had the Data Protection Act 1998 on it. I crossed it out and wrote 2018.',
    'an old law where another garage buys':
      'When it is another garage buying parts it’s the Sale of Goods Act 1979 that counts.',
    'an old law for those who are supplied':
      'For the pubs that we supply, the Sale of Goods Act 1979 is still right.',
    'a law that gave way': 'The Data Protection Act 1998 gave way to the one of 2018.',
    'a law in an old book': 'My old textbook still quotes the Data Protection Act 1998.',
    'a longer title in small letters':
      'the animal health act 1981 and the national insurance act 1911 and the payment of wages act 1960',
    'a longer title in small letters, over "and"': 'we read the asylum and immigration act 1996 today',
    'a title that ends like an old law': 'The Payment of Wages Act is old.',
    'a law of Northern Ireland with the name of an old one':
      'The Price Marking (Food and Drink Services) Order (Northern Ireland) 2004 helps.',
    'a title with a short name in brackets': 'The Gangmasters (Licensing) Act 2004 helps.',
    'a longer name in brackets': 'The Sale of Food (Weights and Measures) Act 1984 helps.',
    'another word by itself': 'The Prison Act 1952 and the Older Persons Act 2006 help.',
    'letters inside the title':
      'The Control of Substances Hazardous to Health (COSHH) Regulations 2002 help.',
    'a title without its "etc."': 'The Maternity and Parental Leave Regulations 1999 help.',
    'an old law that holds for firms, once more in the next paragraph':
      'For our trade accounts it is the Supply of Goods and Services Act 1982 (SGSA).\n\nUnder the SGSA the work has to be done with care.',
    'two laws of one name, one after the other':
      'We have had the Data Protection Act 1984, the Data Protection Act 1998 and the one of 2018.',
    'an old law that somebody has gone over to': 'By 2000 we had gone over to the Data Protection Act 1998.',
    'an old law that is gone': 'The Data Protection Act 1998 is dead.',
    'an old law that did not last': 'The Data Protection Act 1998 only lasted twenty years.',
    'a law that nobody uses': 'Nobody uses the Data Protection Act 1998 now.',
    'a law that it is not': 'It isn’t the Data Protection Act 1998 any more.',
    'a law that others quote': 'A man quoted the Trade Descriptions Act 1968 at me and I looked it up.',
    'a law that has changed since':
      'He came in waving the Sale of Goods Act 1979 and I said that it had changed.',
    'laws that were pulled together':
      'The Equality Act 2010 pulled together the Sex Discrimination Act 1975 and the Race Relations Act 1976.',
    'a law that does what an old one did':
      'The Equality Act 2010 covers what the Race Relations Act 1976 covered.',
    'laws that somebody had before':
      'Mum has a handbook from when it was the Data Protection Act 1984. After that she had the Data Protection Act 1998.',
    'laws neither of which is in force':
      'There is the Data Protection Act 1984 and the Race Relations Act 1976. Neither of them is in force any more.',
    'a law with a line through it': 'I wrote Data Protection Act 1998 and my tutor put a line through it.',
    'a law that a relative trained under': 'My mum did her training under the Data Protection Act 1984.',
    'an act that is a verb': 'I had to act 2010 times.',
  };
  for (const [name, text] of Object.entries(fine)) {
    it(`leave alone ${name}: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('find a letter too few in the title of every law, and call it that law', () => {
    const asked = [...library.register.laws.values()].flatMap(({ id, title }) => {
      // A number with a stop before it ends what can be read as one title.
      const isReadable = endsInKind.test(title) && !title.includes('No.');
      const written = isReadable ? title.replace(longWord, '$1') : title;
      return written === title
        ? []
        : [written, written.toLowerCase()].map((each) => ({ id, text: `We follow the ${each} here.` }));
    });
    assert.ok(asked.length > 600);
    const [note] = portfolio(asked.map(({ text }) => text).join('\n\n'), shipped).notes;
    const missed = asked.filter(({ id }, at) => {
      const slips = note?.blocks[at]?.facts.slips ?? [];
      return slips.length !== 1 || slips[0]?.law !== id || slips[0].kind !== 'spelling';
    });
    assert.deepEqual(missed, []);
  });

  it('take no other law for a slip, with its year or without, in small letters or not', () => {
    const written = otherLaws.flatMap((title) => [title, title.toLowerCase(), title.replace(/ \d{4}$/, '')]);
    const text = written.map((each) => `We follow the ${each} here.`).join('\n\n');
    const [note] = portfolio(text, shipped).notes;
    assert.deepEqual(
      note?.blocks.flatMap(({ facts }) => facts.slips.map((slip) => slip.written)),
      [],
    );
  });

  it('know where the portfolio is', () => {
    const text = 'The Disability Discrimination Act 1995 means we have a ramp.';
    const there = { portfolio: 'qualifications: [Q]\njurisdiction: northern-ireland\n' };
    assert.deepEqual(found(text, there), []);
  });

  it('say less of a law that is only not in force yet', () => {
    const [finding] = portfolio('The Terrorism (Protection of Premises) Act 2025 helps.', {
      ...shipped,
      only: ['superseded-legislation'],
    }).findings;
    assert.equal(finding?.severity, 'information');
  });

  it('raise no warning by an entry that nobody has checked', () => {
    const law = (confidence: string): PortfolioTexts => ({
      register: `laws:\n  - { id: a, title: Widget Act 1970, year: 1970, status: repealed, confidence: ${confidence} }\n`,
    });
    const text = 'The Widget Act 1970 helps. So do the Widget Act 1971 and the Widgett Act 1970.';
    assert.deepEqual(found(text, law('low')), []);
    assert.equal(found(text, law('medium')).length, 3);
  });

  it('raise no warning by the entries of the built-in register that say they are unsure', () => {
    const laws = [...library.register.laws.values()].filter(({ confidence }) => confidence === 'low');
    assert.ok(laws.some(({ status }) => status !== 'in-force'));
    const text = laws.map(
      ({ title, year }) => `We follow the ${title}, or ${title.replace(String(year), '1901')}.`,
    );
    assert.deepEqual(found(text.join('\n\n')), []);
  });

  const known = [...library.register.laws.values()];

  /** What the rule about old laws says of sentences, one paragraph each, by the words that it stands at. */
  function superseded(sentences: readonly string[]): string[] {
    const text = sentences.join('\n\n');
    return portfolio(text, { ...shipped, only: ['superseded-legislation'] }).findings.map(
      ({ problem: { span } }) => text.slice(span.start, span.end),
    );
  }

  it('report every law of the register that is out of date, and where it is told as history none', () => {
    const titles = known
      .filter(({ status, confidence }) => status !== 'in-force' && confidence !== 'low')
      .map(({ title }) => title);
    assert.ok(titles.length > 100);
    assert.deepEqual(
      superseded(titles.map((title) => `We follow the ${title} when we serve people.`)),
      titles,
    );
    assert.deepEqual(
      superseded(titles.map((title) => `The ${title} used to cover this until it was replaced.`)),
      [],
    );
  });

  it('take no name of a law that is in force for one that is out of date', () => {
    const names = known
      .filter(({ status }) => status === 'in-force')
      .flatMap(({ title, aliases, abbreviations }) => [title, ...aliases, ...abbreviations]);
    assert.deepEqual(superseded(names.map((name) => `We follow the ${name} when we serve people.`)), []);
  });

  it('send nobody from one law to another that is out of date too', () => {
    const texts = [...library.register.laws.values()]
      .filter(({ status }) => status !== 'in-force')
      .map(({ title }) => `We follow the ${title}.`);
    const current = new Set(
      [...library.register.laws.values()]
        .filter(({ status }) => status === 'in-force')
        .map(({ title }) => title),
    );
    const { findings } = portfolio(texts.join('\n\n'), { ...shipped, only: ['superseded-legislation'] });
    const named = findings.flatMap(({ problem }) =>
      problem.code === 'superseded-legislation' ? problem.replacedBy : [],
    );
    assert.ok(named.length > 50);
    assert.deepEqual(
      named.filter((title) => !current.has(title)),
      [],
    );
  });

  it('offer the right year, the right spelling and the full title', () => {
    const snapshot = portfolio('The Equality Act 2012, the Equalty Act 2010 and COSHH.', {
      ...shipped,
      only: ['legislation-year', 'legislation-spelling', 'abbreviation-first'],
    });
    assert.deepEqual(
      withFixes(snapshot).map(({ fixes: [fix] }) => fix?.edits[0]?.newText),
      [
        'Equality Act 2010',
        'Equality Act 2010',
        'Control of Substances Hazardous to Health Regulations 2002 (COSHH)',
      ],
    );
  });

  it('corrects a year in the next cell of a table there, and writes no title over two cells', () => {
    const snapshot = portfolio(
      '| Law | Year |\n|---|---|\n| Equality Act | 2001 |\n| Data Protection Act | 1998 |',
      { ...shipped, only: ['legislation-year', 'superseded-legislation'] },
    );
    assert.deepEqual(
      withFixes(snapshot).map(({ fixes }) => fixes.map(({ edits: [edit] }) => edit?.newText)),
      [['Equality Act | 2010'], []],
    );
  });

  const wrongTitles: Readonly<Record<string, readonly string[]>> = {
    'Noise at Work Regulations 2005': ['*Control of Noise at Work Regulations 2005'],
    'Distance Selling Regulations 2013': [
      '*Consumer Contracts (Information, Cancellation and Additional Charges) Regulations 2013',
    ],
    'Sale of Goods Act 2015': ['*Consumer Rights Act 2015'],
    'Sale of Goods Act 1997': ['*Consumer Rights Act 2015'],
    'Sales of Goods Act 1979': ['*Consumer Rights Act 2015'],
    'Disability Discrimination Act 2010': ['*Equality Act 2010'],
    'Disability Discrimnation Act 1995': ['*Equality Act 2010'],
    'Race Relations Act 2010': ['*Equality Act 2010'],
    'Sex Discrimination Act 2010': ['*Equality Act 2010'],
    'Trade Descriptions Act 2008': ['*Digital Markets, Competition and Consumers Act 2024'],
    'Trade Description Act': ['*Digital Markets, Competition and Consumers Act 2024'],
    'Data Protecton Act 1998': ['Data Protection Act 2018', 'UK General Data Protection Regulation'],
    'Data Protection Act 2008': ['*Data Protection Act 2018'],
    'Childrens Act': ['Children Act 1989', 'Children Act 2004'],
    'Childrens Act 1989': ['*Children Act 1989'],
    'Children Act 1999': ['Children Act 1989', 'Children Act 2004'],
    'Equalty Act': ['*Equality Act 2010'],
  };
  for (const [written, titles] of Object.entries(wrongTitles)) {
    it(`send from ${written} to a law of today, in one warning`, () => {
      const [finding, ...others] = withFixes(
        portfolio(`The ${written} means that I take care.`, {
          ...shipped,
          only: ['superseded-legislation', 'legislation-year', 'legislation-spelling'],
        }),
      );
      assert.deepEqual(others, []);
      assert.deepEqual(
        finding?.fixes.map(
          ({ preferred, edits: [edit] }) => `${preferred ? '*' : ''}${String(edit?.newText)}`,
        ),
        titles,
      );
    });
  }

  it('mend the title of an old law that is told as history, and of one that holds here', () => {
    const titleFor = (text: string, jurisdiction: string): string | undefined =>
      withFixes(
        portfolio(text, {
          ...shipped,
          portfolio: `qualifications: [Q]\njurisdiction: ${jurisdiction}\n`,
          only: ['legislation-year', 'legislation-spelling'],
        }),
      )[0]?.fixes[0]?.edits[0]?.newText;
    const past = 'The Trade Description Act was replaced in 2008.';
    assert.equal(titleFor(past, 'england-wales'), 'Trade Descriptions Act 1968');
    const wrong = 'The Sale of Goods Act 2015 took over from the one of 1979.';
    assert.equal(titleFor(wrong, 'england-wales'), 'Consumer Rights Act 2015');
    const trade = 'For trade customers it is the Sale of Goods Act 2015.';
    assert.equal(titleFor(trade, 'england-wales'), 'Sale of Goods Act 1979');
    const here = 'The Disability Discrimination Act 2010 means a ramp.';
    assert.equal(titleFor(here, 'northern-ireland'), 'Disability Discrimination Act 1995');
  });

  for (const [name, id] of [
    ['Mental Health Act', 'mh-1983'],
    ['Employment Rights Act', 'era-1996'],
    ['Health and Social Care Act', 'hsc-2008'],
    ['Equality Act', 'eqa-2010'],
    ['Disability Discrimination Act', 'dda-1995'],
    ['Data Protection Act', 'dpa-2018'],
  ] as const) {
    it(`take ${name} without a year for the law that people mean by it, and not for one that changes it`, () => {
      const [note] = portfolio(`We follow the ${name}.`, shipped).notes;
      assert.deepEqual(
        note?.blocks.flatMap(({ facts }) => facts.laws.map(({ law }) => law)),
        [id],
      );
    });
  }
});
