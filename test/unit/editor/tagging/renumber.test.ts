import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { AnalysisInput } from '../../../../src/core/analyse';
import { Analyser } from '../../../../src/core/analyse';
import type { Criterion } from '../../../../src/core/catalogue/catalogue';
import type { Snapshot } from '../../../../src/core/snapshot';
import type { TextEdit } from '../../../../src/core/text';
import { checkNewNumber } from '../../../../src/editor/tagging/checkRenumber';
import { renumberCatalogue, renumberEvidence } from '../../../../src/editor/tagging/renumber';
import { holds } from '../../../support/holds';
import { folder } from '../../../support/portfolio';

/** The texts of a portfolio by their paths. */
type Texts = Readonly<Record<string, string>>;

const catalogueName = 'criteria/own.yaml';

const analyser = new Analyser();

function read(texts: Texts): Snapshot {
  const { 'portfolio.yaml': portfolio = '', [catalogueName]: catalogue = '', ...evidence } = texts;
  const input: AnalysisInput = {
    portfolio: { uri: `${folder}/portfolio.yaml`, text: portfolio },
    catalogues: [{ uri: `${folder}/${catalogueName}`, text: catalogue }],
    vocabulary: [],
    register: [],
    evidence: Object.entries(evidence).map(([path, text]) => ({ uri: `${folder}/${path}`, text })),
    severities: new Map(),
  };
  return analyser.analyse(input);
}

function applied(texts: Texts, edits: readonly TextEdit[]): Texts {
  const last = [...edits].sort((a, b) => b.span.start - a.span.start);
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => {
      const own = last.filter(({ uri }) => uri === `${folder}/${path}`);
      const starts = own.map(({ span }) => span.start);
      assert.equal(new Set(starts).size, starts.length, 'no place is changed twice');
      return [
        path,
        own.reduce(
          (now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end),
          text,
        ),
      ];
    }),
  );
}

/** The texts with another number, or undefined where that is refused. */
function rename(texts: Texts, key: string, newNumber: string): Texts | undefined {
  const snapshot = read(texts);
  const criterion = criteriaOf(snapshot).find((each) => each.key === key);
  assert.ok(criterion, `there is no ${key}`);
  if (checkNewNumber(criterion, newNumber, snapshot)) {
    return undefined;
  }
  return applied(texts, [
    ...renumberEvidence(criterion, newNumber, snapshot),
    ...renumberCatalogue(criterion, newNumber, snapshot, texts[catalogueName] ?? ''),
  ]);
}

function criteriaOf({ coverage }: Snapshot): readonly Criterion[] {
  return [...coverage.byCriterion.values()].map(({ criterion }) => criterion);
}

/** What the tags of a portfolio claim, with the key of one criterion written as another. */
function claimsOf(texts: Texts, key = '', as = ''): readonly string[] {
  const { coverage } = read(texts);
  const claims = [...coverage.byCriterion.values()].flatMap(({ criterion, claims }) =>
    claims.map(({ note, planned }) => `${criterion.key === key ? as : criterion.key} ${note.uri} ${planned}`),
  );
  return [...claims, `${coverage.unresolved.length} unresolved`].sort();
}

/** Whether a number is written in another way than in the catalogue. */
function isOtherwiseSpelt(texts: Texts): boolean {
  const text = `${texts['a.md']}${texts['b.md']}`;
  return /k4|[ "/[.-]0/.test(text.replace(escape, (_, code: string) => characterOf(code)));
}

const numbers = ['1.1', '1.2', '1.3', '1.10', '2.1', 'K4'];

const escape = /\\[xu](?:00)?(\w\w)/g;
const characterOf = (code: string): string => String.fromCharCode(Number.parseInt(code, 16));
const codeOf = (character: string): string => character.charCodeAt(0).toString(16);
/** Numbers as no person would write them: with escapes of YAML for each dot and for what each begins with. */
const escaped = (text: string): string =>
  text.replace(/\b[\dKk]|\./g, (character) => `\\${character === '.' ? 'x' : 'u00'}${codeOf(character)}`);

/** A number that criteria had in an earlier version. */
const earlier = '5.5';

const quote = fc.constantFrom("'", '"');

/** A unit with some numbers that are there and some that are gone. */
const unit = fc
  .tuple(
    fc.shuffledSubarray(numbers, { minLength: 1, maxLength: 4 }),
    fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    quote,
    quote,
  )
  .map(([present, choices, first, second]) => {
    const gone = numbers.filter((number) => !present.includes(number)).slice(0, 2);
    const replacedBy = present.slice(0, 2).map((number) => second + number + second);
    return [
      '        outcomes:',
      "          - number: '1'",
      '            criteria:',
      ...present.map(
        (number, at) =>
          `              - { number: ${first}${number}${first}, statement: Show it.${choices[at] ? `, aliases: ["${earlier}"]` : ''} }`,
      ),
      ...(choices[4] ? ['        withdrawn:'] : []),
      ...(choices[4] ? gone : []).map(
        (number) => `          - { number: '${number}', replacedBy: [${replacedBy.join(', ')}] }`,
      ),
      '',
    ].join('\n');
  });

const catalogue = fc
  .tuple(unit, unit)
  .map(
    ([first, second]) =>
      `version: '1'\nqualifications:\n  - id: Q\n    units:\n      - id: A\n${first}      - id: B\n${second}`,
  );

const spelling: fc.Arbitrary<string> = fc
  .constantFrom(...numbers, earlier)
  .chain((number) =>
    fc.constantFrom(number, number, number.toLowerCase(), number.replace('.', '.0'), `0${number}`),
  )
  .filter((number) => /^(?:\d|[Kk]4)/.test(number));

const reference = fc
  .tuple(fc.constantFrom('', '', 'A/', 'B/', 'Q/A/', 'q/b/'), spelling, fc.constantFrom('', '', '?', '-1.2'))
  .map((parts) => parts.join(''));

const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.array(reference, { minLength: 1, maxLength: 3 }).map((all) => `[AC ${all.join(', ')}]`),
  },
  { weight: 1, arbitrary: reference.map((each) => `\n\n[AC ${each}]: x.md "${each}"\n`) },
  { weight: 1, arbitrary: reference.map((each) => `[AC ${each}](x.md)`) },
  { weight: 1, arbitrary: reference.map((each) => `\`[AC ${each}]\``) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'words ',
      '\r\n',
      '\n\n',
      '# ',
      '- ',
      '> ',
      '| a |\n| - |\n| ',
      '1.1 ',
      '\u{1F600}',
    ),
  },
);

/** The ways in which YAML can write a list of claims. */
const styles: readonly ((claims: readonly string[]) => string)[] = [
  (claims) => `criteria: [${claims.join(', ')}]`,
  (claims) => `criteria: [${claims.join(', ')}]`,
  (claims) => `criteria:${claims.map((each) => `\r\n  - ${each} # as I know it`).join('')}`,
  (claims) => `"criteria": [${claims.map((each) => `"${each}"`).join(',\n  ')}]`,
  (claims) => `criteria: 'AC ${claims.join(', ')}'`,
  (claims) => `criteria: ${claims.join(', ') || '[]'}`,
  (claims) => `criteria: >-\n  ${claims.join(',\n  ')}`,
  (claims) => `criteria: "${claims.map(escaped).join(', ')}"`,
  ([first = '1.2', ...others]) => `mine: &mine ${first}\ncriteria: [*mine, *mine, ${others.join(', ')}]`,
  (claims) => `mine: &mine [${claims.join(', ')}]\n? criteria\n: *mine`,
];

const note = fc
  .tuple(
    fc.constantFrom('', '', 'unit: A\n', 'unit: b\n'),
    fc.array(reference, { maxLength: 2 }),
    fc.constantFrom(...styles),
    fc.array(piece, { maxLength: 10 }),
  )
  .map(
    ([unit, claims, writeClaims, pieces]) => `---\n${unit}${writeClaims(claims)}\n---\n${pieces.join('')}`,
  );

const portfolios = fc.record({
  'portfolio.yaml': fc.constant('qualifications: [Q]\n'),
  [catalogueName]: catalogue,
  'a.md': note,
  'b.md': note,
});

describe('a criterion that gets another number', () => {
  it('has the same bytes around it when it gets its own back, and every tag means what it meant', function () {
    let done = 0;
    let refused = 0;
    holds(
      fc.property(
        portfolios,
        fc.nat(),
        fc.constantFrom(...numbers, earlier, '3.7'),
        (texts, which, newNumber) => {
          const criteria = criteriaOf(read(texts));
          const criterion = criteria[which % criteria.length];
          if (!criterion || criterion.number === newNumber || criterion.aliases.includes(newNumber)) {
            return; // Its own earlier number is written in places that keep it.
          }
          if (isOtherwiseSpelt(texts) && newNumber.includes('.') !== criterion.number.includes('.')) {
            return; // `02.03` for 2.3 says nothing of how K4 would be written: that is written as it is.
          }
          const there = rename(texts, criterion.key, newNumber);
          if (!there) {
            refused++;
            return;
          }
          const newKey = `Q/${criterion.unit}/${newNumber.toUpperCase()}`;
          assert.deepEqual(claimsOf(there, newKey, criterion.key), claimsOf(texts));
          assert.deepEqual(rename(there, newKey, criterion.number), { ...texts });
          done += there['a.md'] === texts['a.md'] && there['b.md'] === texts['b.md'] ? 0 : 1;
        },
      ),
      1500,
    );
    assert.ok(done > 100 && refused > 100, `${done} renamed, ${refused} refused`);
  });

  const unitOf = (numbers: readonly string[], behind = ''): string =>
    [
      '        outcomes:',
      "          - number: '1'",
      '            criteria:',
      ...numbers.map((number) => `              - { number: '${number}', statement: Show it. }`),
      behind,
    ].join('\n');
  const made = (evidence: string, first: readonly string[], behind = ''): Texts => ({
    'portfolio.yaml': 'qualifications: [Q]\n',
    [catalogueName]: `qualifications:\n  - id: Q\n    units:\n      - id: A\n${unitOf(first, behind)}      - id: B\n${unitOf(['1.1', '1.4'])}`,
    'a.md': evidence,
  });

  const written: Readonly<Record<string, readonly [before: string, to: string, after: string]>> = {
    'in a short and in a long reference': ['[AC 1.5, A/1.5, Q/A/1.5?]', '1.6', '[AC 1.6, A/1.6, Q/A/1.6?]'],
    'at either end of a range': ['[AC 1.2-1.5] [AC 1.5-1.7]', '1.6', '[AC 1.2-1.6] [AC 1.6-1.7]'],
    'with the zeros that were there': ['[AC 01.05, 1.05]', '1.6', '[AC 01.06, 1.06]'],
    'as it is where it is of another form': ['[AC 01.05]', 'K4', '[AC K4]'],
    'in front matter': [
      '---\ncriteria: ["1.5", A/1.5]\n---\nx',
      '1.6',
      '---\ncriteria: ["1.6", A/1.6]\n---\nx',
    ],
    'with the escapes that were there': [
      '---\ncriteria: ["1\\x2e5", "\\u0031.2 to 1\\\n  \\x2E\\x35\\\n  ?"]\n---\nx',
      '1.6',
      '---\ncriteria: ["1\\x2e6", "\\u0031.2 to 1\\\n  \\x2E\\x36\\\n  ?"]\n---\nx',
    ],
    'where an alias repeats it': [
      '---\nmine: &mine 1.5\ncriteria: [*mine, *mine]\n---\nx',
      '1.6',
      '---\nmine: &mine 1.6\ncriteria: [*mine, *mine]\n---\nx',
    ],
    'in a link definition': ['x [AC 1.5]\n\n[AC 1.5]: y.md', '1.6', 'x [AC 1.6]\n\n[AC 1.6]: y.md'],
    'not in code and not in words': ['`[AC 1.5]` 1.5 [AC 1.5]', '1.6', '`[AC 1.5]` 1.5 [AC 1.6]'],
  };
  for (const [name, [before, to, after]] of Object.entries(written)) {
    it(`has it ${name}`, () => {
      assert.equal(rename(made(before, ['1.2', '1.5', '1.7']), 'Q/A/1.5', to)?.['a.md'], after);
    });
  }

  it('has it where it took the place of others', () => {
    const gone = "        withdrawn:\n          - { number: '1.8', replacedBy: [ '1.5', \"1.2\", 1.5 ] }\n";
    const changed = rename(made('', ['1.2', '1.5'], gone), 'Q/A/1.5', '1.6')?.[catalogueName];
    assert.ok(changed?.includes('replacedBy: [ \'1.6\', "1.2", 1.6 ] }'), changed);
  });

  it('has it in the catalogue with the escapes that were there', () => {
    const texts = made('[AC 1.5]', ['1.2', '1.5']);
    const catalogue = (texts[catalogueName] ?? '').replace("'1.5'", '"\\x31\\u002E5"');
    const there = rename({ ...texts, [catalogueName]: catalogue }, 'Q/A/1.5', '1.6');
    assert.equal(there?.[catalogueName], catalogue.replace('5"', '6"'));
    assert.equal(there?.['a.md'], '[AC 1.6]');
  });

  const unclear: Readonly<Record<string, readonly [evidence: string, to: string]>> = {
    'a short reference to it would mean two': ['[AC 1.5]', '1.4'],
    'a short reference to another unit would mean two': ['[AC 1.4]', '1.4'],
    'a short reference to another unit would mean it': ['---\nunit: A\n---\n[AC 1.4]', '1.4'],
    'a tag of no criterion would mean it': ['[AC 1.9]', '1.9'],
    'a tag that may mean two would mean the other': ['[AC 1.1]', '1.9'],
  };
  for (const [name, [evidence, to]] of Object.entries(unclear)) {
    it(`is refused it where ${name}`, () => {
      const key = name.endsWith('the other') ? 'Q/A/1.1' : 'Q/A/1.5';
      const snapshot = read(made(evidence, ['1.1', '1.5']));
      const criterion = criteriaOf(snapshot).find((each) => each.key === key);
      assert.ok(criterion);
      assert.equal(checkNewNumber(criterion, to, snapshot)?.kind, 'unclear');
    });
  }
});
