import { strict as assert } from 'node:assert';
import { readCatalogue } from '../../../../src/core/catalogue/readCatalogue';
import { readPortfolio } from '../../../../src/core/portfolio/readPortfolio';
import type { Problem } from '../../../../src/core/problem';
import { isTooDeep } from '../../../../src/core/yaml/isTooDeep';
import { createRandom, pick, type Random } from '../../../support/random';
import { shippedFile } from '../../../support/shipped';

/** Pieces that catalogues and hostile files are made of. */
const pieces = [
  ...[
    'qualifications:',
    'units:',
    'outcomes:',
    'criteria:',
    'requirements:',
    'concepts:',
    'laws:',
    'models:',
  ],
  ...['- id: Q', '- number: 1.10', 'title: T', 'kind: contrast', 'between: [a, b]', 'minimum: 99999999999'],
  ...[
    '&a [',
    '*a',
    '&a {',
    '<<: *a',
    '[',
    ']',
    '{',
    '}',
    ': ',
    '- ',
    '? ',
    '|',
    '>-',
    '"',
    "'",
    '#',
    '---',
    '...',
  ],
  ...[
    '\t',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '    ',
    '\0',
    '\uFEFF',
    '\u2028',
    '\uD800',
    '%YAML 1.3',
    '!!binary x',
  ],
  ...[
    '!<tag:x>',
    '~',
    'null',
    'true',
    '1e309',
    '0x1F',
    '__proto__: 1',
    'constructor: {}',
    '\\x41',
    '@',
    '`',
    '💥',
  ],
];

const samples = ['qnuk-l2-award.yaml', 'focus-l1-award.yaml'].map((name) =>
  shippedFile(name).text.slice(0, 2500),
);

function randomText(random: Random): string {
  return Array.from({ length: 1 + random(40) }, () => pick(random, pieces)).join(random(2) ? '' : '\n');
}

/** A real catalogue with a few stretches taken out, put in or moved. */
function mutatedText(random: Random): string {
  let text = pick(random, samples);
  for (let change = 1 + random(4); change > 0; change--) {
    const at = random(text.length + 1);
    const end = Math.min(text.length, at + random(60));
    const from = random(text.length);
    const put = [pick(random, pieces), text.slice(from, from + random(120)), ''][random(3)] ?? '';
    text = text.slice(0, at) + put + text.slice(random(2) ? at : end);
  }
  return text;
}

function assertInside(problems: readonly Problem[], text: string): void {
  for (const { code, span } of problems) {
    assert.ok(
      0 <= span.start && span.start <= span.end && span.start <= text.length,
      `${code} ${span.start}`,
    );
  }
}

describe('how deeply a text nests', () => {
  const lines = (count: number, line: (at: number) => string): string =>
    Array.from({ length: count }, (_, at) => line(at)).join('\n');
  for (const [name, text, expected] of [
    ['brackets', '['.repeat(501), true],
    ['brackets over lines', lines(501, () => '{ a:'), true],
    ['brackets that are closed', '[]'.repeat(5_000), false],
    ['dashes in one line', '- '.repeat(501), true],
    ['question marks in one line', '? '.repeat(501), true],
    ['lines each further to the right', lines(501, (at) => `${' '.repeat(at)}a:`), true],
    ['dashes before words in one line', ' -x :x ?x'.repeat(5_000), false],
    ['lines under each other', lines(5_000, () => '  - a: b'), false],
    ['lines that go in and out', lines(5_000, (at) => `${' '.repeat(at % 50)}a:`), false],
    ['Windows lines', lines(5_000, () => '  - a: b\r'), false],
    ['a real catalogue', shippedFile('proqual-l2-diploma.yaml').text, false],
  ] as const) {
    it(`is ${expected ? 'too deep' : 'fine'} for ${name}`, () => {
      assert.equal(isTooDeep(text), expected);
    });
  }
});

describe('the readers', () => {
  it('take 20,000 random and mutated texts without an error', function () {
    const random = createRandom(20261122);
    let withProblems = 0;
    let withCriteria = 0;
    for (let round = 0; round < 20_000; round++) {
      const text = round % 2 ? randomText(random) : mutatedText(random);
      try {
        const { value, problems } = readCatalogue({ uri: 'mem:/c.yaml', text });
        assertInside(problems, text);
        withProblems += problems.length > 0 ? 1 : 0;
        withCriteria += value.qualifications.some(({ units }) => units.length > 0) ? 1 : 0;
        if (round % 10 === 1) {
          assertInside(readPortfolio({ uri: 'mem:/portfolio.yaml', text }).problems, text);
        }
      } catch (error) {
        assert.fail(`Round ${round}: ${String(error)}\n${JSON.stringify(text)}`);
      }
    }
    assert.ok(withProblems > 10_000, `Only ${withProblems} texts had problems.`);
    assert.ok(withCriteria > 5_000, `Only ${withCriteria} texts still had units.`);
  });

  const levels = 30;
  const bombs: Readonly<Record<string, readonly [string, Problem['code']]>> = {
    'a bomb of aliases in lists': [
      ['a0: &a0 [x, x, x]']
        .concat(
          Array.from({ length: levels }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}, *a${at}]`),
        )
        .join('\n'),
      'yaml-alias',
    ],
    'a bomb of aliases in groups of fields': [
      ['concepts: &a0 { x: { words: [y] } }']
        .concat(Array.from({ length: levels }, (_, at) => `b${at}: &a${at + 1} { x: *a${at}, y: *a${at} }`))
        .join('\n'),
      'yaml-alias',
    ],
    'a part that contains itself': ['qualifications: &a [*a]', 'yaml-alias'],
    'two parts that contain each other': ['concepts: &a { x: &b { words: *a, label: *b } }', 'yaml-alias'],
    'an alias of nothing': ['qualifications: *nothing', 'yaml-alias'],
    '30,000 aliases of one part': [
      `version: &v x\nnotLaw:\n${'  - *v\n'.repeat(30_000)}`,
      'field-unknown' as Problem['code'],
    ],
    '200,000 brackets inside each other': ['['.repeat(200_000), 'yaml-too-large'],
    '200,000 dashes inside each other': [`${'- '.repeat(200_000)}x`, 'yaml-too-large'],
    '200,000 question marks inside each other': ['? '.repeat(200_000), 'yaml-too-large'],
    'an error in each of 100,000 lines': ['a:\n\t'.repeat(100_000), 'yaml-syntax'],
    '3,000 fields inside each other': [
      Array.from({ length: 3_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'yaml-too-large',
    ],
  };
  for (const [name, [text, code]] of Object.entries(bombs)) {
    it(`refuse ${name} in bounded memory, and end`, function () {
      // A reader that follows a bomb would take hours; no machine is as slow as that.
      const before = process.memoryUsage().heapUsed;
      const { problems } = readCatalogue({ uri: 'mem:/c.yaml', text });
      const grownMb = (process.memoryUsage().heapUsed - before) / 1e6;
      assert.ok(grownMb < 300, `It took ${grownMb} MB.`);
      if (name.startsWith('30,000')) {
        assert.deepEqual(problems, []);
      } else {
        assert.ok(
          problems.some((problem) => problem.code === code),
          JSON.stringify(problems.slice(0, 3)),
        );
      }
      assert.ok(problems.length <= 1000, `It says ${problems.length} things.`);
    });
  }
});
