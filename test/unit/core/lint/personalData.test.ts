import { strict as assert } from 'node:assert';
import { applyEdits } from '../../../../src/core/text';
import { folder, portfolio, type PortfolioTexts } from '../../../support/portfolio';
import { withFixes } from '../../../support/withFixes';

const only: PortfolioTexts = { only: ['personal-data'] };

const files = {
  'a.md':
    'Customer A rang first. A customer called Bethany Marlowe rang next. Mrs Bethany Marlowe was cross.',
  'b.md': 'A customer called Joel Haverstock came with Bethany Marlowe on Monday.',
};

describe('personal data', () => {
  it('is replaced for each person alike in every file, by letters that nobody has', () => {
    const snapshot = portfolio(files, only);
    const fixes = new Map(
      withFixes(snapshot).flatMap(({ problem, fixes: [fix] }) =>
        problem.code === 'personal-data' && fix ? [[problem.text, fix] as const] : [],
      ),
    );
    assert.deepEqual([...fixes.keys()], ['Bethany Marlowe', 'Joel Haverstock']);
    const edits = [...fixes.values()].flatMap((fix) => fix.edits);
    const after = (name: string): string => {
      const uri = `${folder}/evidence/${name}`;
      return applyEdits(
        snapshot.texts.get(uri) ?? '',
        edits.filter((edit) => edit.uri === uri),
      );
    };
    assert.equal(
      after('a.md'),
      'Customer A rang first. A customer called Customer B rang next. Customer B was cross.',
    );
    assert.equal(after('b.md'), 'A customer called Customer C came with Customer B on Monday.');
  });

  it('is reported once the words say whose it is, and is not kept by any fix', () => {
    const written = withFixes(portfolio(files, only)).flatMap(({ fixes }) =>
      fixes.flatMap(({ edits }) => edits.map((edit) => edit.newText)),
    );
    assert.ok(written.length > 0);
    assert.ok(written.every((text) => /^Customer [A-Z]$/.test(text)));
  });

  it('goes on behind Z with two letters', () => {
    const names = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'AA'].map((letters) => `Customer ${letters}`);
    const used = names.slice(1, 26).join(', ');
    const text = `${used}. A customer called Joel Haverstock rang. A customer called Bethany Marlowe came.`;
    const written = withFixes(portfolio(text, only)).flatMap(({ fixes }) =>
      fixes.flatMap(({ edits }) => edits.map((edit) => edit.newText)),
    );
    assert.deepEqual(written, [names[0], names[26]]);
  });

  const replaced: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'a nickname in quotes': [
      'Margaret "Peggy" Aldous rang. Peggy was cross, so I rang Margaret “Peggy” Aldous back, and Peggy paid.',
      'Customer A rang. Customer A was cross, so I rang Customer A back, and Customer A paid.',
    ],
    'three words': [
      'A guest named Mary Ann Tuckwell rang. Mary Ann Tuckwell was cross.',
      'A guest named Customer A rang. Customer A was cross.',
    ],
    'a hyphen in front': ['A guest named Jean-Paul Dubois came.', 'A guest named Customer A came.'],
    'a title and a whole name': [
      'A customer called Mrs Jane Holloway rang.',
      'A customer called Customer A rang.',
    ],
    'what is theirs': ['It was Cerys Pritchard’s wedding.', 'It was Customer A’s wedding.'],
    'either apostrophe': [
      "A customer called Kate O’Brien rang. I rang Kate O'Brien’s number.",
      'A customer called Customer A rang. I rang Customer A’s number.',
    ],
    quotes: [
      "A customer called Joel Haverstock rang. 'Joel Haverstock' it said.",
      "A customer called Customer A rang. 'Customer A' it said.",
    ],
    'the end of a line between': [
      '> A customer called Joel Haverstock rang. Joel\r\n> Haverstock came.',
      '> A customer called Customer A rang. Customer A came.',
    ],
    'the first name alone': [
      "A customer called Janet Smith came in. Janet wanted a refund. I gave Janet's money back.",
      "A customer called Customer A came in. Customer A wanted a refund. I gave Customer A's money back.",
    ],
    'the surname alone': [
      'A customer called Janet Smith came in. On Monday Mrs Smith rang. MRS SMITH IS HAPPY, Smith wrote.',
      'A customer called Customer A came in. On Monday Customer A rang. MRS Customer A IS HAPPY, Customer A wrote.',
    ],
    'bold and slanted parts': [
      'A customer called Janet Smith came. **Janet** Smith, Janet *Smith*, **Janet** *Smith* and **Janet Smith**.',
      'A customer called Customer A came. Customer A, Customer A, Customer A and **Customer A**.',
    ],
    'two spaces between': [
      'A customer called Janet  Smith came. Janet  Smith left.',
      'A customer called Customer A came. Customer A left.',
    ],
    'a first name that is a word': [
      'A customer called Rose Smith came. Rose petals fell.',
      'A customer called Customer A came. Rose petals fell.',
    ],
    'a first name that is what one pays': [
      'A customer called Bill Marlowe came. Bill and receipt were late.',
      'A customer called Customer A came. Bill and receipt were late.',
    ],
    'a first name that a colleague has': [
      'A customer called Janet Smith came. Janet Brown, my manager, helped. Janet was happy.',
      'A customer called Customer A came. Janet Brown, my manager, helped. Janet was happy.',
    ],
    'a first name that a colleague has alone': [
      'A customer called Janet Smith came. I asked my manager Janet to help.',
      'A customer called Customer A came. I asked my manager Janet to help.',
    ],
    'a surname that a shop has': [
      'A customer called Janet Smith came. We sell Paul Smith and WH Smith. It was for Smith.',
      'A customer called Customer A came. We sell Paul Smith and WH Smith. It was for Smith.',
    ],
    'a surname that two titles go with': [
      'A customer called Janet Marlowe came. Mr Marlowe and Mrs Marlowe left.',
      'A customer called Customer A came. Mr Marlowe and Mrs Marlowe left.',
    ],
    'the first name of the learner': [
      'A customer called Sam Khan came. Sam did well, and Khan left.',
      'A customer called Customer A came. Sam did well, and Customer A left.',
    ],
    'an initial': [
      'A customer called Gareth Pritchard came. G. Pritchard, Mr. G. R. Pritchard and G Pritchard.',
      'A customer called Customer A came. Customer A, Customer A and Customer A.',
    ],
    'an initial of somebody else': [
      'A customer called Gareth Pritchard came. J. Pritchard signed it.',
      'A customer called Customer A came. J. Pritchard signed it.',
    ],
    'the initials of a double name': [
      'A guest named Jean-Paul Dubois came. J.-P. Dubois left, and J-P Dubois.',
      'A guest named Customer A came. Customer A left, and Customer A.',
    ],
    'all of the family': [
      'A customer called Gareth Pritchard came. The Pritchards left.',
      'A customer called Customer A came. The Customer A family left.',
    ],
    'a first name that is a word, within a sentence': [
      'A customer, Mark Price, came. I told Mark the price. Mark said no. Mark the date.',
      'A customer, Customer A, came. I told Customer A the price. Customer A said no. Mark the date.',
    ],
    'a first name that is a place': [
      'A customer called Georgia Marlowe came. It is in Georgia.',
      'A customer called Customer A came. It is in Georgia.',
    ],
    'a surname that is a word, with a title': [
      'A customer called Karen Price rang. Mrs Price was cross. Price lists are up.',
      'A customer called Customer A rang. Customer A was cross. Price lists are up.',
    ],
    'an address with the name in it': [
      'A customer called Janet Smith came. See www.Janet.example, Janet.Smith@shop.example and x/Janet.',
      'A customer called Customer A came. See www.Janet.example, Janet.Smith@shop.example and x/Janet.',
    ],
    'a file of that name': [
      'A customer called Joel Haverstock sent [Joel Haverstock](<Joel Haverstock.pdf>).',
      'A customer called Customer A sent [Customer A](<Joel Haverstock.pdf>).',
    ],
  };
  for (const [name, [before, after]] of Object.entries(replaced)) {
    it(`is replaced with ${name}: ${before}`, () => {
      const [finding] = withFixes(
        portfolio(before, { ...only, portfolio: 'learner: Sam Jones\nqualifications: [Q]\n' }),
      );
      assert.equal(applyEdits(before, finding?.fixes[0]?.edits ?? []), after);
    });
  }

  it('leaves a first name in a file that never says the whole', () => {
    const [finding] = withFixes(
      portfolio({ 'a.md': 'A customer called Janet Smith came.', 'b.md': 'Janet was at the till.' }, only),
    );
    assert.deepEqual(
      finding?.fixes[0]?.edits.map(({ uri }) => uri),
      [`${folder}/evidence/a.md`],
    );
  });

  it('gives no letter to the learner', () => {
    const [finding] = withFixes(
      portfolio('A customer called Sam Jones came. A customer called Joel Haverstock came.', {
        ...only,
        portfolio: 'learner: Sam Jones\nqualifications: [Q]\n',
      }),
    );
    assert.equal(finding?.fixes[0]?.edits[0]?.newText, 'Customer A');
  });

  const fine: Readonly<Record<string, string>> = {
    'the learner': 'A customer called Sam Jones came in.',
    'the learner with another apostrophe': 'A customer called Kate O’Brien came in.',
    'a colleague': 'My manager Sarah Jennings helped me.',
    'a colleague by what she does': 'Sarah Jennings trained me on the till.',
    'a colleague by her job behind the name': 'I asked Sarah Jennings, our first aider, to look.',
    'whoever owns the shop': 'The owner of the shop is Sarah Jennings.',
    'a colleague under a form': 'Signed: Sarah Jennings, branch manager',
    'whoever speaks on the phone': 'Hi, Sarah Jennings speaking, how can I help?',
    'a book, a film or a street': 'She wanted the Emma Stone film, and Charlotte Street was shut.',
    'a number that anybody may ring': 'He should ring the maker on 0800 496 0555.',
    'a number of another firm': 'I rang his work (01632 960044, it is the main desk at the garden centre).',
    'the shop’s own postcode': 'Our postcode is M1 1AE.',
    'a shop': 'We sell Paul Smith and Ted Baker.',
    'a law': 'The Consumer Rights Act 2015 helps.',
    'a law with a slip in its title': 'Our training is on the Manuel Handling Operations Regulations 1992.',
    'a company’s own number': 'Ring us on 01632 960100.',
    'an order': 'Order 4929 1093 2284 was late.',
    'a painter with a small word in his name': 'A customer asked for a print by Vincent van Gogh.',
    'a manager with small words in his name': 'My manager Jan van den Berg rang me about it.',
    'a row of digits that is no card': 'The tracking number is 1234 5678 9012 3456.',
    'a detail that is said to be made up': 'I wrote to customer.a@example.com (made-up).',
    'whoever runs the place': 'Sunita Rao started the business in 2019.',
    'whoever judged the writer': 'Claire Hughes interviewed me for the job.',
    'the writer’s family': 'My mum, Janet Reid, helped me with spelling.',
    'somebody in public life': 'Our MP Jo Cox visited.',
    'whoever is quoted': 'As Janet Reid once said, start with why.',
    'a charity': 'St. John Ambulance came.',
    'a firm that is a customer': 'A customer, Student Finance, rang.',
    'a colleague with a title': 'My tutor is Mrs Hall. My manager Mr Brown helped. Mr Brown was kind.',
    'the writer’s own': 'My work email is tom@shop.example and my number is 07700 900123.',
    'the writer’s own behind a colon': 'My college email address: tom@shop.example',
    'a colleague’s number': "My line manager's number is 0161 496 0123.",
    'how to reach a witness': 'Signed: Ann Marsh, Store Manager. Tel 0161 496 0123, ann.marsh@shop.example',
    'how to reach a witness, line by line':
      '**Witness:** Ann Marsh, Team Leader\nTel: 0161 496 0123\nEmail: ann.marsh@shop.example',
    'the title of a job': 'Ruth is our Customer Experience Manager.',
    'the title of a thing': 'I wrote the Customer Feedback Form and the Guest Recovery Policy.',
    'what a thing is called': 'The complaints rules for patients are called Putting Things Right.',
    'a room with a first name': 'The room is called Jasmine Suite.',
    'a firm that is written to': '**To:** SwiftDrop Help\n\nDear Harbourside Events, I lost my tickets.',
    'how to reach a witness from elsewhere':
      '**Witness:** Ann Marsh, Customer Service Manager, Northfield\n**Contact:** a.marsh@shop.example, 0161 496 0123',
    'how to reach a witness, by a label': 'Witness contact details: 0161 496 0123, ann.marsh@shop.example',
    'how to reach a witness with an initial': 'Signed: A. Marsh (manager). Phone: 0161 496 0123',
    'how to reach a witness, in paragraphs':
      '---\ntype: witness testimony\n---\n**Name of witness:** Ann Marsh\n\n**Tel:** 0161 496 0123\n\n**Email:** ann@shop.example',
    'what comes behind a name in small letters': 'Her name was on the list, and his name is still there.',
    'the assessor’s own address': 'Ask if it is enough: kate.obrien@college.example or k_obrien2@gmail.com',
    'the learner’s own address': 'Email me at sjones04@gmail.com if it will not open.',
    'how to reach an observer': 'Observed by: Janet Firth (janet.firth@college.example)',
    'how to reach a manager by a first name': 'My line manager is Gareth, his number is 07700 900222.',
    'how to reach a supervisor': 'To check, ring my supervisor Ali Hussain on 07700 900333.',
    'how to reach who signs with a job': 'Signed: Nia Edwards   Position: Salon owner   Tel: 01632 960777',
    'a care home by a first name': 'Employer: Rose Court Care Home',
    'who is said to be the learner': 'Present: Megan Price (learner), Huw Roberts (assessor).',
    'who handed over': 'Handover from Kerry Dunn at 7:45.',
    'who wrote a book': 'According to Michael Armstrong (2006) staff need to feel valued.',
    'somebody of another firm': 'The rep from Howdens, Steph Banks, showed us the new doors.',
    'somebody by another job':
      'First aider: Bob Lister. Fire marshal: Kim Wu. I rang social worker Tracey Bloom.',
    'where the writer works': 'I did my placement at Rose Court, 12 Mill Lane, Nottingham NG99 1AA.',
    'where a firm is': 'Company: Menai Motors Ltd, 22 Beach Road, Bangor LL99 4AB',
    'where we are': 'Our address is Unit 4, Parc Menai, Bangor LL99 1AA.',
    'a colleague by title and whole name': 'My manager Mr John Smith helped.',
    'a title behind a job': 'Team Leader (Sandra), Station Manager (Mr Iqbal)',
    'a colleague with a title in small letters':
      'my tutor mr davies said mrs jones from hr and ms word are both slow. my manager is mrs jones',
    'what is in code': '`jane.smith82@gmail.com`',
  };
  for (const [name, text] of Object.entries(fine)) {
    it(`is not ${name}: ${text}`, () => {
      const { findings } = portfolio(text, {
        ...only,
        portfolio: "learner: Sam Jones\nassessor: Kate O'Brien\nqualifications: [Q]\n",
      });
      assert.deepEqual(findings, []);
    });
  }

  const found: Readonly<Record<string, readonly [text: string, ...details: string[]]>> = {
    'somebody who runs no place of ours': ['Carol Evans owns a dog and wanted a bed for it.', 'Carol Evans'],
    'somebody who gave what is theirs': ['Mark Davies gave me his receipt.', 'Mark Davies'],
    'somebody who said what they want': ['As Janet Reid said her order was late, I rang.', 'Janet Reid'],
    'a customer with a title': ['The customer was Mrs Khan.', 'Mrs Khan'],
    'what a customer says is theirs': ['She said, “My email is jo@shop.example.”', 'jo@shop.example'],
    'what somebody is quoted to have': ['> My number is 07700 900123.', '07700 900123'],
    'what a customer has': ["My customer's number is 07700 900123.", '07700 900123'],
    'what a message says': ['Email received today: my number is 07700 900123, call me.', '07700 900123'],
    'what a manager speaks of': ['My manager asked me to ring 07700 900123.', '07700 900123'],
    'what a witness rang': [
      '---\ntype: witness testimony\n---\n**Witness:** Ann Marsh\n\nPat rang the customer on 07700 900123.',
      '07700 900123',
    ],
    'a customer’s in a witness statement': [
      '---\ntype: witness testimony\n---\n**Witness:** Ann Marsh\n\nCustomer: 07700 900123',
      '07700 900123',
    ],
    'what a witness speaks of': ['Witness: Ann Marsh. I saw Pat ring 07700 900123.', '07700 900123'],
    'a name in small letters': ['The customers name was gareth pritchard.', 'gareth pritchard'],
    'what is theirs, of a surname with a capital inside': ["I have Mrs McDonald's parcel.", 'Mrs McDonald'],
    'a surname with other letters than English has': ['I told Mr Wójcik that it was in.', 'Mr Wójcik'],
    'what is theirs, with a title': ["I have Mrs Davies's parcel.", 'Mrs Davies'],
    'under the name of a customer': [
      'Signed: Imelda Voss (customer), 07700 900123.',
      'Imelda Voss',
      '07700 900123',
    ],
    'an uncommon name by a label': ['Booking: Bronwen Catterall, 2 nights.', 'Bronwen Catterall'],
    'an uncommon name by what is theirs': ['It was Cerys Pritchard’s wedding.', 'Cerys Pritchard'],
    'a name under a quote': ['“Your driver was rude.” - Leopold Grange', 'Leopold Grange'],
    'a name of three words': ['A guest named Mary Ann Tuckwell wanted a taxi.', 'Mary Ann Tuckwell'],
    'a name with a hyphen in front': ['A guest named Jean-Paul Dubois wanted a taxi.', 'Jean-Paul Dubois'],
    'a date of birth in words': ['He was born on 4 March 1990 so I checked.', '4 March 1990'],
    'a number inside brackets of the sentence': ['I rang him (01632 960888 at home).', '01632 960888'],
    'a number beside a law': [
      'On 07700 900123 we follow the General Data Protection Regulation (GDPR).',
      '07700 900123',
    ],
    'a name before a number of their own': [
      'We had a form in for Kelechi Brandreth, NI number QQ246810B, again.',
      'Kelechi Brandreth',
      'QQ246810B',
    ],
    'a name that something is for': ['The booking was for Elsie Abernathy, I think.', 'Elsie Abernathy'],
    'a name beside a street': [
      'Viewing at 14 Tannery Row, applicant Lewis Abernathy, lewis.abernathy@example.org',
      'Lewis Abernathy',
      'lewis.abernathy@example.org',
    ],
    'an uncommon name right behind what they are': ['Customer Tamsolyn Vetch rang.', 'Tamsolyn Vetch'],
    'an uncommon name that somebody is called': ['The woman was called Xolani Zubane.', 'Xolani Zubane'],
    'somebody in a place': ['A lady in the café called Bethany Marlowe was upset.', 'Bethany Marlowe'],
    'a private address in a message to the desk': [
      'From: gareth.pritchard71@btinternet.com\nTo: reception',
      'gareth.pritchard71@btinternet.com',
    ],
    'a home that has a firm’s name': [
      'She lives at Rose Lodge Care Home, 12 Mill Lane, Nottingham NG99 1AA.',
      '12 Mill Lane, Nottingham NG99 1AA',
    ],
    'where somebody took something from work': [
      'I work at Tesco and I took a parcel to 12 Mill Lane, Nottingham NG99 1AA.',
      '12 Mill Lane, Nottingham NG99 1AA',
    ],
    'a name of three words that are seldom given': [
      'The caller (Alun Wyn Griffiths, bin missed) swore.',
      'Alun Wyn Griffiths',
    ],
    'a name with small words in it': [
      'The customer was called Chukwuemeka van der Merwe and I rang him.',
      'Chukwuemeka van der Merwe',
    ],
    'two first names before a small word': [
      'A customer called Ana Maria da Silva rang me about her order.',
      'Ana Maria da Silva',
    ],
    'a son of somebody': ['The customer, Gruffydd ap Rhisiart, rang about a bill.', 'Gruffydd ap Rhisiart'],
    'all words behind a title': ['I told Mrs Thi Lan Nguyen that it was in.', 'Thi Lan Nguyen'],
    'a name before a day': ['Regular: Mrs Vaughan Fridays 10am.', 'Mrs Vaughan'],
    'a name behind a title with a full stop': ['An old lady, Mrs. Henderson, came.', 'Mrs. Henderson'],
    'a title and a name in small letters': ['mr hargreaves daughter gave me £20', 'mr hargreaves'],
    'somebody who came in': [
      'New lady came in, Jean Whitworth from 14 Alder Close Nottingham NG99 4ZT.',
      'Jean Whitworth',
      '14 Alder Close Nottingham NG99 4ZT',
    ],
    'a number from abroad': ['His phone is +48 601 234 567 at home.', '+48 601 234 567'],
    'an address with the learner’s surname alone': ['His email is jones@example.com', 'jones@example.com'],
    'a postcode where somebody lives': ['He lives at M1 1AE now.', 'M1 1AE'],
  };
  for (const [name, [text, ...details]] of Object.entries(found)) {
    it(`is ${name}: ${text}`, () =>
      assert.deepEqual(
        portfolio(text, only).findings.map(({ problem }) => problem.code === 'personal-data' && problem.text),
        details,
      ));
  }

  it('is less serious where somebody agreed to be named', () => {
    const of = (text: string): unknown => portfolio(text, only).findings.map(({ severity }) => severity);
    assert.deepEqual(of('Mrs Eleanor Whitcombe has kindly agreed to be named.'), ['information']);
    assert.deepEqual(of('Mrs Eleanor Whitcombe gave us permission to use her real name.'), ['information']);
    assert.deepEqual(of('Mrs Eleanor Whitcombe has kindly agreed to wait.'), ['warning']);
  });

  for (const said of [
    'was asked for her real name to be used',
    'agreed for her name to be given',
    'has consented for her full name to be shown',
    'gave me her consent to use her name',
    'gave permission for using her name',
    'was content to be named',
    'is willing to be named',
    'wants to be named',
    'has also chosen to be named',
    ', who chose to be named',
    'was happy for being named',
  ]) {
    it(`is less serious where she ${said}`, () => {
      const space = said.startsWith(',') ? '' : ' ';
      const { findings } = portfolio(`Mrs Eleanor Whitcombe${space}${said}.`, only);
      assert.deepEqual(
        findings.map(({ severity }) => severity),
        ['information'],
      );
    });
  }

  for (const title of ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx']) {
    it(`is not the learner’s own assessor, as ${title} and a surname`, () => {
      const foundWith = (assessor: string): unknown =>
        portfolio(`The customer saw ${title} Hall and left.`, {
          ...only,
          portfolio: `learner: Sam Jones\nassessor: ${assessor}\nqualifications: [Q]\n`,
        }).findings.map(({ problem }) => problem.code === 'personal-data' && problem.text);
      assert.deepEqual(foundWith('Ann Hall'), []);
      assert.deepEqual(foundWith('Ann Marsh'), [`${title} Hall`]);
    });
  }

  it('is less serious where it may be anybody’s', () => {
    const [finding] = portfolio('A customer called Sarah came in.', only).findings;
    assert.equal(finding?.severity, 'information');
  });
});
