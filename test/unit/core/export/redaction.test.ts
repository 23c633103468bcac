import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildPortfolio } from '../../../../src/core/export/buildPortfolio';
import type { PortfolioDocument } from '../../../../src/core/export/portfolioDocument';
import { collectPersonalData } from '../../../../src/core/export/redaction/collectPersonalData';
import { isOwnPerson } from '../../../../src/core/lint/ownPeople';
import { sketch } from './support/sketch';
import { snapshotOf } from './support/snapshotOf';

const people = `learner: { name: Sam Jones, number: "12345" }
centre: { name: Northfield College, number: "67890" }
assessor: { name: A. Patel }
iqa: { name: Ruth Okafor }
qualifications: [{ id: Q }]
`;

function redacted(files: Readonly<Record<string, string>>): PortfolioDocument {
  return buildPortfolio(snapshotOf(files, people), { printedOn: '2026-11-21', redacted: true }).document;
}

/** The text of one note after redaction. */
function textOf(markdown: string, ...others: readonly string[]): string {
  const more = Object.fromEntries(others.map((text, index) => [`evidence/z${index}.md`, text]));
  const [item] = redacted({ 'evidence/a.md': `---\ntitle: T\n---\n${markdown}`, ...more }).evidence;
  return sketch(item?.blocks ?? []);
}

/** Everything that is printed: addresses of files are not. */
function printedText(document: PortfolioDocument): string {
  return JSON.stringify(document, (key, value: unknown) =>
    key === 'uri' || key === 'imageUri' || key === 'anchor' ? undefined : value,
  );
}

const known = 'The customer Bethany Marlowe rang me about her order.';

describe('A redacted document', () => {
  const tables: readonly (readonly [string, string, string])[] = [
    ['a name', known, 'p(The customer A rang me about her order.)'],
    [
      'a name with its title',
      `${known} I wrote to Ms Bethany Marlowe.`,
      'p(The customer A rang me about her order. I wrote to Customer A.)',
    ],
    [
      'parts of a name',
      `${known} Bethany was happy, and Mrs Marlowe's parcel came.`,
      "p(The customer A rang me about her order. Customer A was happy, and Customer A's parcel came.)",
    ],
    [
      'an initial and a surname, and all of the family',
      `${known} B. Marlowe signed. The Marlowes left.`,
      'p(The customer A rang me about her order. Customer A signed. The Customer A family left.)',
    ],
    [
      'a name without capitals where it is surely one',
      `${known} I told bethany. mrs marlowe rang about marlowe’s parcel. The marlowes left.`,
      'p(The customer A rang me about her order. I told Customer A. Customer A rang about Customer A’s parcel. The Customer A family left.)',
    ],
    [
      'a title and a surname without capitals, also where they stand nowhere else',
      'I rang mrs patterson. Mrs Patterson, MR KHAN and mr khan’s son paid. Ask my manager mr brook, mr and mrs.',
      'p(I rang Customer A. Customer A, Customer B and Customer B’s son paid. Ask my manager mr brook, mr and mrs.)',
    ],
    [
      'a title with an initial, or with a surname of two parts',
      'I rang Mr. J. Smith. J Smith paid, not JSmith@x. Mrs al-Hassan and Mr de Souza left. mr patel saw it.',
      'p(I rang Customer A. Customer A paid, not Customer A@x. Customer B and Customer C left. mr patel saw it.)',
    ],
    [
      'a surname with an apostrophe, however that is written',
      "The customer Bethany O'Brian rang. Mrs O’Brian paid, and Mrs O'Brian’s parcel came. I greeted Mr D’Arcy. I’m sure D'Arcy left.",
      'p(The customer A rang. Customer A paid, and Customer A’s parcel came. I greeted Customer B. I’m sure Customer B left.)',
    ],
    [
      'a first name before a surname whose apostrophe is written in another way',
      "Mr D’Arcy rang. I greeted Zdenka D'Arcy at the till. Zdenka left.",
      'p(Customer A rang. I greeted Customer A at the till. Customer A left.)',
    ],
    [
      'a title and a surname that has other letters or a capital inside, also of what is theirs',
      "I rang Mrs Müller and Mr Łukasz. Mrs McDonald's bag and Mr O’Neill-Smith’s came. I know Müller.",
      "p(I rang Customer A and Customer B. Customer C's bag and Customer D’s came. I know Customer A.)",
    ],
    [
      'no surname of the portfolio’s own people where it stands alone',
      'Mrs Jones rang. Jones signed, that is me.',
      'p(Customer A rang. Jones signed, that is me.)',
    ],
    [
      'no ordinary word without a capital',
      'The customer Mark Price rang. The price is right, mark it. mr price’s shop. The prices went up.',
      'p(The customer A rang. The price is right, mark it. Customer A’s shop. The prices went up.)',
    ],
    [
      'a couple, all of their family, and an initial of one of them',
      `${known} Mrs Marlowe came with Mr Marlowe. The Marlowes paid. B. Marlowe signed.`,
      'p(The customer A rang me about her order. [name] came with [name]. The [name] family paid. [name] signed.)',
    ],
    [
      'initials with dots, with a title or behind a first name',
      `${known} B.M. paid, and so did B. M. and Mrs M. by card. Bethany M left. So did Mrs M.`,
      'p(The customer A rang me about her order. Customer A paid, and so did Customer A and Customer A by card. Customer A left. So did Customer A.)',
    ],
    [
      'no initials of the portfolio’s own people, of a title alone or without dots',
      'The customer Ruth Oxtoby rang. R.O. saw it. The customer Ian Tandy rang. I.T. and IT helped. Mrs W. left. Mrs P. too. The customer Anna Marlowe rang at 9 a.m. today.',
      'p(The customer A rang. R.O. saw it. The customer B rang. I.T. and IT helped. Mrs W. left. Mrs P. too. The customer C rang at 9 a.m. today.)',
    ],
    [
      'the initial of a surname that has a title only',
      'Mr Khan came back. Mr K. said yes. Mr K’s kettle.',
      'p(Customer A came back. Customer A said yes. Customer A’s kettle.)',
    ],
    [
      'other forms of a first name, unless somebody else has them or they are ordinary words',
      'The customer Elizabeth Marlowe rang. Lizzie paid. My manager Beth saw it. The customer William Oxtoby rang. Will and bill.',
      'p(The customer A rang. Customer A paid. My manager Beth saw it. The customer B rang. Will and bill.)',
    ],
    [
      'a first name before a surname that is known by its title',
      'Mr Nowak rang. I greeted Zdenka Nowak at the till. Zdenka paid. Then Nowak left.',
      'p(Customer A rang. I greeted Customer A at the till. Customer A paid. Then Customer A left.)',
    ],
    [
      'all of a family that has an “es”',
      'Mrs Hughes came. The Hugheses paid.',
      'p(Customer A came. The Customer A family paid.)',
    ],
    [
      'a name with other accents, or with what nobody sees inside',
      'The customer Siân Pritchard rang. Sian came. Sia\u0302n Pritchard paid. Prit\u00adchard signed.',
      'p(The customer A rang. Customer A came. Customer A paid. Customer A signed.)',
    ],
    [
      'a first name that is a word, within a sentence',
      'A customer, Mark Price, came. I told Mark the price. Mark the date.',
      'p(A customer, Customer A, came. I told Customer A the price. Mark the date.)',
    ],
    [
      'a name in capitals',
      `${known} BETHANY MARLOWE!`,
      'p(The customer A rang me about her order. Customer A!)',
    ],
    [
      'a name over a line end',
      `${known} So Bethany\nMarlowe left.`,
      'p(The customer A rang me about her order. So Customer A left.)',
    ],
    [
      'a name behind a line break',
      `${known} Yes,\\\nBethany Marlowe left.`,
      'p(The customer A rang me about her order. Yes,<br>Customer A left.)',
    ],
    [
      'a name behind a tag, a picture and a footnote',
      `${known} [AC 1.1] ![A](x.png)[^1] Then Bethany Marlowe left.\n\n[^1]: So.`,
      'p(The customer A rang me about her order. {AC 1.1=criterion-1 @tag-1} <img mem:/portfolio/evidence/x.png "A"><note p(So.)> Then Customer A left.)',
    ],
    [
      'a name in two styles',
      `${known} **Bethany** *Marlowe* left.`,
      'p(The customer A rang me about her order. <strong Customer A> left.)',
    ],
    [
      'a name in code',
      `${known} \`bethany_marlowe\`\n\n    name = "Bethany Marlowe"`,
      'p(The customer A rang me about her order. `Customer A`) code("name = \\"Customer A\\"")',
    ],
    [
      'a name in a description and a caption',
      `${known}\n\n![Bethany Marlowe at the till](x.png "Miss Marlowe")`,
      'p(The customer A rang me about her order.) figure(<img mem:/portfolio/evidence/x.png "Customer A at the till" (Customer A)>)',
    ],
    [
      'a name in the words and the address of a link',
      `${known} [Bethany Marlowe](https://shop.example/bethany-marlowe) [shop](https://shop.example)`,
      'p(The customer A rang me about her order. Customer A <a https://shop.example shop>)',
    ],
    [
      'pictures that are links',
      `${known}\n\n[![A](x.png)](https://shop.example/bethany-marlowe)\n\n[![B](y.png)](https://shop.example)`,
      'p(The customer A rang me about her order.) figure(<img mem:/portfolio/evidence/x.png "A">) figure(<a https://shop.example <img mem:/portfolio/evidence/y.png "B">>)',
    ],
    [
      'a name in a footnote',
      `${known}[^1]\n\n[^1]: Bethany Marlowe said so.`,
      'p(The customer A rang me about her order.<note p(Customer A said so.)>)',
    ],
    [
      'a name in two cells of a table',
      `${known}\n\n| a | b |\n|--|--|\n| Bethany | Marlowe |`,
      'p(The customer A rang me about her order.) table<start,start>(a|b / Customer A|)',
    ],
    [
      'a name in the second cell of a table',
      `${known}\n\n| a | b |\n|--|--|\n| So | Bethany Marlowe left |`,
      'p(The customer A rang me about her order.) table<start,start>(a|b / So|Customer A left)',
    ],
    [
      'a name in a heading',
      `${known}\n\n## How I helped Bethany Marlowe`,
      'p(The customer A rang me about her order.) h2(How I helped Customer A)',
    ],
    [
      'an email address, wherever it is',
      'Write to beth.marlowe@mail.example or <mailto:beth.marlowe@mail.example>.',
      'p(Write to [email address] or mailto:[email address].)',
    ],
    ['a phone number with its bracket', 'Her number is (0114) 496 0123.', 'p(Her number is [phone number].)'],
    [
      'a surname with a title',
      'Mr Khan came back. I know Khan well.',
      'p(Customer A came back. I know Customer A well.)',
    ],
    [
      'no ordinary word',
      'The customer Rose Mason rang. A rose for a mason. Rose petals. Mason jars.',
      'p(The customer A rang. A rose for a mason. Rose petals. Mason jars.)',
    ],
    [
      'no name of the portfolio itself',
      `${known} I am Sam Jones of Northfield College. A. Patel and Mrs Patel and Ruth Okafor saw me.`,
      'p(The customer A rang me about her order. I am Sam Jones of Northfield College. A. Patel and Mrs Patel and Ruth Okafor saw me.)',
    ],
    [
      'no part that is a word of such a name',
      'The customer Sam Khan rang. Sam did well, said Mr Khan.',
      'p(The customer A rang. Sam did well, said Customer A.)',
    ],
    [
      'no letter that is taken',
      `Customer A came. ${known}`,
      'p(Customer A came. The customer B rang me about her order.)',
    ],
    [
      'two people of one first name',
      `${known} The customer Bethany Khan came too. Bethany laughed.`,
      'p(The customer A rang me about her order. The customer B came too. [name] laughed.)',
    ],
    [
      'no colleague of that first name by the same letter',
      `${known} My manager Bethany Khan helped. Bethany laughed.`,
      'p(The customer A rang me about her order. My manager [name] Khan helped. [name] laughed.)',
    ],
  ];
  for (const [title, markdown, expected] of tables) {
    it(`replaces ${title}`, () => assert.equal(textOf(markdown).replaceAll('~', ' '), expected));
  }

  it('calls a person the same in all files', () => {
    assert.equal(textOf('I saw Bethany Marlowe.', known), 'p(I saw Customer A.)');
  });

  it('replaces names in titles, types, references, names of files and the sheet', () => {
    const document = redacted({
      'evidence/a.md':
        '---\ntitle: Letter of Bethany Marlowe\nevidence: Marlowe 1\ntype: talk with Bethany Marlowe\n---\nI know. [AC 1.1](../photos/bethany-marlowe.pdf)\n\n![log](Bethany%20Marlowe.png) [log](marlowe.pdf)',
      'evidence/b.md': known,
    });
    assert.doesNotMatch(printedText(document), /bethany|marlowe/i);
    const [item] = document.evidence;
    assert.equal(item?.title, 'Letter of Customer A');
    assert.deepEqual(
      item?.attachments.map(({ path }) => path),
      ['photos/Customer A.pdf', 'evidence/Customer A.pdf'],
    );
    assert.equal(
      document.qualifications[0]?.units[0]?.outcomes[0]?.criteria[0]?.entries[0]?.reference,
      item?.reference,
    );
  });

  it('replaces parts of names in the names of files that the sheet names, capitals or not', () => {
    const document = redacted({
      'evidence/a.md': `${known} [AC 1.1](<../photos/till marlowe bill.pdf>)`,
    });
    const entries = document.qualifications[0]?.units[0]?.outcomes[0]?.criteria[0]?.entries;
    assert.deepEqual(
      entries?.map(({ attachment }) => attachment),
      ['photos/till Customer A bill.pdf'],
    );
  });

  const sentences: readonly (readonly [string, string])[] = [
    ['There is no file “../photos/none-bethany.png”.', 'There is no file “../photos/none-Customer A.png”.'],
    [
      'There is no file “bethany till.png” or “till bethany.png”.',
      'There is no file “Customer A till.png” or “till Customer A.png”.',
    ],
    ['See photos/bethany.', 'See photos/Customer A.'],
  ];
  for (const [sentence, expected] of sentences) {
    it(`replaces the names of files in a sentence: ${sentence}`, () => {
      const snapshot = snapshotOf({ 'evidence/a.md': known }, people);
      const { redactor } = buildPortfolio(snapshot, { printedOn: '2026-11-21', redacted: true });
      assert.equal(redactor?.redact(sentence), expected);
    });
  }

  it('uses letters one after the other, none for the portfolio’s own people', () => {
    const text = textOf(
      'The customer Sam Jones rang. The customer Bethany Marlowe rang. Mrs Patel saw Mr Khan. A customer called Kit came. The customer Ruth Okafor rang. The customer Joel Haverstock rang.',
    );
    assert.equal(
      text,
      'p(The customer Sam Jones rang. The customer A rang. Mrs Patel saw Customer C. A customer called Customer D came. The customer Ruth Okafor rang. The customer B rang.)',
    );
  });

  it('asks for the images under the names that they have', () => {
    const snapshot = snapshotOf({ 'evidence/a.md': `${known}\n\n![x](Bethany%20Marlowe.png)` }, people);
    const { assets } = buildPortfolio(snapshot, { printedOn: '2026-11-21', redacted: true });
    assert.match(assets[0]?.uri ?? '', /Bethany%20Marlowe\.png$/);
  });

  it('leaves a document without personal details as it is', () => {
    const files = { 'evidence/a.md': '# Till\n\nI *know* `this` [AC 1.1].\n\n| a |\n|--|\n| b |' };
    const plain = buildPortfolio(snapshotOf(files, people), { printedOn: '2026-11-21' }).document;
    assert.deepEqual(redacted(files), { ...plain, redacted: true });
  });

  it('holds no personal detail that was found, whatever the text', () => {
    const sentences = [
      ...[
        'The customer NAME rang me.',
        'A guest called FIRST asked.',
        'Mr LAST paid.',
        'Her email is FIRST.LAST@mail.example.',
      ],
      ...[
        'Ring her on 07700 900123.',
        'She lives at 12 High Street, Ripley LE1 1AA.',
        'date of birth 03/05/1990',
        'QQ 12 34 56 C',
        'AB 12 34 56 C',
      ],
      ...[
        'NAME',
        'FIRST',
        'LAST',
        '**FIRST** LAST',
        '`NAME`',
        '![NAME](FIRST-LAST.png "NAME")',
        '[NAME](https://a.example/FIRST-LAST)',
      ],
      ...[
        '| NAME | 07700 900123 |',
        '\n\n## NAME\n\n',
        '\n\n> NAME said.\n\n',
        '[^1]\n\n[^1]: NAME rang.\n\n',
        'Sam Jones',
        'A. Patel',
        'Northfield College',
        '[AC 1.1]',
      ],
      ...['\n\n    NAME\n\n', '<kbd>NAME</kbd>', '<!-- NAME -->', 'card 4111 1111 1111 1111'],
    ];
    const names = [
      ['Bethany', 'Marlowe'],
      ['Callum', 'Reed'],
      ['Priya', 'Garrick-Shaw'],
      ['Amelia', 'O’Brien'],
      ['Sam', 'Khan'],
    ] as const;
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(...names)), {
          minLength: 1,
          maxLength: 12,
        }),
        fc.constantFrom(...names),
        (pieces, [first, last]) => {
          const fill = (text: string, [a, b]: readonly [string, string]): string =>
            text.replaceAll('NAME', `${a} ${b}`).replaceAll('FIRST', a).replaceAll('LAST', b);
          const files = {
            'evidence/a.md': `---\ntitle: For ${first} ${last}\n---\n${pieces.map(([text, name]) => fill(text, name)).join('. ')}`,
            'evidence/b.md': `Customer ${first} ${last} came. Sam Jones, A. Patel, Northfield College.`,
          };
          const snapshot = snapshotOf(files, people);
          const text = printedText(redacted(files)).toLowerCase();
          for (const { text: datum } of collectPersonalData(snapshot)) {
            if (!isOwnPerson(datum, snapshot.portfolio)) {
              found++;
              assert.ok(
                !text.includes(JSON.stringify(datum).slice(1, -1).toLowerCase()),
                `${datum} in ${text}`,
              );
            }
          }
          for (const own of ['sam jones', 'a. patel', 'northfield college']) {
            assert.ok(text.split(own).length > 2, `${own} in ${text}`);
          }
        },
      ),
      { numRuns: 300, seed: 20261125 },
    );
    assert.ok(found > 600, `${found} details`);
  });
});
