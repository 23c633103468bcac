import { strict as assert } from 'node:assert';
import { readCatalogue } from '../../../../src/core/catalogue/readCatalogue';
import { readYaml } from '../../../../src/core/yaml/readYaml';

const uri = 'mem:/a.yaml';

describe('words that no field of YAML can hold where they stand', () => {
  const texts: Readonly<Record<string, readonly [detail: string, words: string]>> = {
    'a:\n  - n: 1\n    b: Explain\n    with care\n  - n: 2\n': ['LINE_WITHOUT_COLON', 'with care'],
    'a:\n  - n: 1\n    b: Explain\n    with care\n    c: d\n': ['LINE_WITHOUT_COLON', 'with care'],
    'a:\n  - n: 1\n    b: Explain\n  with care\n  - n: 2\n': ['LINE_WITHOUT_COLON', 'with care'],
    'a:\n  - n: 1\n    b: Explain\nwith care\n  - n: 2\n': ['LINE_WITHOUT_COLON', 'with care'],
    'a:\r\n  b: Explain\r\n  with care \r\n  c: d\r\n': ['LINE_WITHOUT_COLON', 'with care'],
    'a: Sam\nqual': ['LINE_WITHOUT_COLON', 'qual'],
    'a:\n  - n: "1"\n   b: Explain\n': ['BAD_INDENT', ' '],
    'a: "the "duty" of care"\n': ['TEXT_BEHIND_QUOTE', 'duty" of care"'],
    'a: @home\n': ['BAD_SCALAR_START', '@'],
    'a: [x\nb: y\n': ['BAD_INDENT', 'b'],
  };
  for (const [text, [detail, words]] of Object.entries(texts)) {
    it(`are told of by what is wrong with them: ${JSON.stringify(text)}`, () => {
      const { problems } = readYaml({ uri, text });
      assert.deepEqual(
        problems.map((problem) => [
          problem.code === 'yaml-syntax' && problem.detail,
          text.slice(problem.span.start, problem.span.end),
        ]),
        [[detail, words]],
      );
    });
  }

  it('are not called an unknown field too', () => {
    const text = 'qualifications:\n  - id: Q\n    title: Care\n    and more of it\n    level: 2\n';
    assert.deepEqual(
      readCatalogue({ uri, text }).problems.map(({ code }) => code),
      ['yaml-syntax'],
    );
  });
});
