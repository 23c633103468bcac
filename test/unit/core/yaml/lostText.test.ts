import { strict as assert } from 'node:assert';
import { readCatalogue } from '../../../../src/core/catalogue/readCatalogue';
import { readFrontMatter } from '../../../../src/core/evidence/readFrontMatter';
import type { Problem } from '../../../../src/core/problem';

const uri = 'mem:/a.yaml';
const catalogue = `qualifications:
  - id: Q
    title: Certificate
    level: 2
    units:
      - id: U
        title: Unit
        outcomes:
          - number: 1
            title: Outcome
            criteria:
              - number: 1.1
                statement: Say hello.
                guidance:
                  - Smile
`;

const marked = (problems: readonly Problem[], text: string): string[] =>
  problems.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);

/** The problems of a catalogue with one line written in another way. */
function problemsWith(from: string, to: string): string[] {
  assert.ok(catalogue.includes(from));
  const text = catalogue.replace(from, to);
  return marked(readCatalogue({ uri, text }).problems, text);
}

describe('a comment behind a text', () => {
  const texts: Readonly<Record<string, readonly string[]>> = {
    'Say #hello # twice.': ['text-cut #hello # twice.'],
    'Keep to rule #1': ['text-cut #1'],
    'Keep to rule #1, then to rule #2.  ': ['text-cut #1, then to rule #2.'],
    // Comments, or what may well be one.
    'Say hello # twice.': [],
    'Say hello #todo': [],
    'Say hello. #check this with Ann.': [],
    'Say hello. #1': [],
    '"Say hello" #1': [],
    'Say "#hello".': [],
    'Say C# and#hello.': [],
  };
  for (const [statement, expected] of Object.entries(texts)) {
    it(`is told of where it is surely a part of the text: ${statement}`, () => {
      assert.deepEqual(problemsWith('Say hello.', statement), expected);
      assert.deepEqual(problemsWith('Smile', statement), expected);
    });
  }

  it('is told of in front matter too', () => {
    const text = '---\ntitle: Report #2\n---\nx\n';
    assert.deepEqual(marked(readFrontMatter({ uri, text }).problems, text), ['text-cut #2']);
  });

  it('may stand behind a number', () => assert.deepEqual(problemsWith('level: 2', 'level: 2 #3'), []));
});

describe('curly quotation marks', () => {
  const lines: readonly (readonly [from: string, to: string, problems: readonly string[]])[] = [
    ['number: 1.1', 'number: “1.1”', ['curly-quotes “1.1”']],
    ['id: U', 'id: “U”', ['curly-quotes “U”']],
    ['level: 2', 'level: “2”', ['curly-quotes “2”']],
    ['title: Unit', 'title: “Unit”', ['curly-quotes “Unit”']],
    ['title: Unit', 'title: “Please” and “thank you”', []],
    ['title: Unit', 'title: “Unit” one', []],
    // What somebody says.
    ['statement: Say hello.', 'statement: “How can I help?”', []],
  ];
  for (const [from, to, problems] of lines) {
    it(`are named where they were not meant to count: ${to}`, () =>
      assert.deepEqual(problemsWith(from, to), problems));
  }
});
