import { strict as assert } from 'node:assert';
import { allRules } from '../../../src/core/lint/allRules';
import type { Problem, ProblemCode, ProblemData } from '../../../src/core/problem';
import { wordProblem } from '../../../src/words/problemWords';
import { inEnglish } from '../../../src/words/translate';
import { portfolio } from '../../support/portfolio';

const { library } = portfolio('', {
  register: 'topics: { data_protection: { label: data protection }, sales: { label: sales } }',
});

const span = { start: 0, end: 1 };
const first = { firstUri: 'mem:/a', firstSpan: span };

/** Each problem there can be, in each of its forms. A new one without a sample does not compile. */
const samples: {
  readonly [Code in ProblemCode]: readonly Omit<Extract<ProblemData, { code: Code }>, 'code'>[];
} = {
  'unknown-criterion': [
    { reference: '9.9', nearest: undefined },
    { reference: '9.9', nearest: '1.1' },
  ],
  'ambiguous-criterion': [{ reference: '1.1', choices: ['A/1.1', 'B/1.1', 'C/1.1'] }],
  'renumbered-criterion': [{ reference: '1.4', current: '1.2' }],
  'withdrawn-criterion': [
    { reference: '1.3', replacedBy: [], note: '' },
    { reference: '1.3', replacedBy: ['1.1', '1.2'], note: '' },
  ],
  'missing-legislation': [
    { criterion: '2.1', found: [], needed: 1, topics: [] },
    { criterion: '2.1', found: [], needed: 2, topics: [] },
    { criterion: '2.1', found: [], needed: 1, topics: ['data_protection'] },
    { criterion: '2.1', found: [], needed: 2, topics: ['data_protection', 'sales'] },
    { criterion: '2.1', found: ['Equality Act 2010'], needed: 2, topics: [] },
    { criterion: '2.1', found: ['Equality Act 2010'], needed: 2, topics: ['data_protection'] },
  ],
  'missing-example': [
    { criterion: '2.2', found: 0, needed: 1, hypothetical: false },
    { criterion: '2.2', found: 0, needed: 1, hypothetical: true },
    { criterion: '2.2', found: 1, needed: 2, hypothetical: false },
    { criterion: '2.2', found: 1, needed: 2, hypothetical: true },
  ],
  'yaml-syntax': [
    { detail: 'TAB_AS_INDENT' },
    { detail: 'BAD_INDENT' },
    { detail: 'MISSING_CHAR' },
    { detail: 'BAD_DQ_ESCAPE' },
    { detail: 'UNEXPECTED_TOKEN' },
  ],
  'yaml-too-large': [{}],
  'yaml-alias': [
    { reason: 'cycle', name: 'x' },
    { reason: 'too-many', name: '' },
    { reason: 'unknown', name: 'x' },
  ],
  'field-unknown': [
    { field: 'lerner', nearest: 'learner' },
    { field: 'zzz', nearest: undefined },
  ],
  'field-wrong-type': (['text', 'list', 'map', 'number', 'yes-or-no', 'date'] as const).map((expected) => ({
    field: 'level',
    expected,
  })),
  'field-missing': [{ field: 'title' }],
  'value-unknown': [{ field: 'kind', value: 'exampel', choices: ['example', 'model'] }],
  'value-form': [{ field: 'id', value: 'a b', example: 'PCS' }],
  'value-range': [{ field: 'level', value: '99', minimum: 1, maximum: 8 }],
  'duplicate-id': [{ id: '1.1', ...first }],
  'dangling-reference': [
    { id: 'fairr', to: 'groups', nearest: 'fair' },
    { id: 'zzz', to: 'groups', nearest: undefined },
  ],
  'qualification-unknown': [
    { id: 'QQ', nearest: 'Q', known: ['Q'] },
    { id: 'QQ', nearest: undefined, known: ['Q', 'R'] },
  ],
  'unit-unknown': [{ id: 'U9', qualification: 'Q', known: ['U1', 'U2'] }],
  'verb-unknown': [
    { verb: 'explian', nearest: 'explain' },
    { verb: 'zzz', nearest: undefined },
  ],
  'check-character': [{ number: '601/3576/1', expected: '2' }],
  'outcome-empty': [{ outcome: '3' }],
  'path-outside': [{ path: '../x' }],
  'evidence-not-text': [{}],
  'evidence-empty': [{}],
  'evidence-unreadable': [{ reason: 'no permission' }],
  'evidence-none': [{}],
};

const problems = (Object.keys(samples) as ProblemCode[]).flatMap((code) =>
  samples[code].map((data) => ({ code, uri: 'mem:/a', span, ...data }) as Problem),
);

describe('the sentence for a problem', () => {
  for (const problem of problems) {
    const said = wordProblem(problem, library, inEnglish);

    it(`is one or two plain sentences: ${said}`, () => {
      assert.match(said, /^[\p{Lu}\p{N}“]/u);
      assert.match(said, /[.?)]$/);
      assert.doesNotMatch(said, /\{\d+\}|undefined|null|NaN|\[object|\s\s/);
      const sentences = said.replace(/\d\.\d/g, '').match(/[.?!:](?=\s|$)/g) ?? [];
      assert.ok(sentences.length >= 1 && sentences.length <= 3, said);
    });

    it(`has no name from the program inside: ${said}`, () => {
      const codes = [...Object.keys(samples), ...allRules.map(({ code }) => code)];
      assert.deepEqual(
        codes.filter((code) => said.includes(code)),
        [],
      );
      assert.doesNotMatch(said, /data_protection|[A-Z]{3,}_[A-Z]/);
    });
  }

  it('is of two sentences at most for what a learner reads most', () => {
    const ofRules = problems.filter(({ code }) => allRules.some((rule) => rule.code === code));
    assert.ok(ofRules.length > allRules.length);
    for (const problem of ofRules) {
      const said = wordProblem(problem, library, inEnglish).replace(/\d\.\d/g, '');
      assert.ok((said.match(/[.?!](?=\s|$)/g) ?? []).length <= 2, said);
    }
  });

  it('names what it is about', () => {
    const say = (code: ProblemCode): string[] =>
      problems.filter((each) => each.code === code).map((each) => wordProblem(each, library, inEnglish));
    assert.ok(say('unknown-criterion').every((said) => said.includes('9.9')));
    assert.ok(say('unknown-criterion')[1]?.includes('1.1'));
    assert.ok(say('ambiguous-criterion')[0]?.includes('A/1.1, B/1.1 or C/1.1'));
    assert.ok(say('missing-legislation').every((said) => said.includes('2.1')));
    assert.ok(say('qualification-unknown')[1]?.includes('Q or R'));
  });

  it('says which topics are open, whether or not laws are named already', () => {
    const legislation = problems.filter(({ code }) => code === 'missing-legislation');
    for (const problem of legislation) {
      const said = wordProblem(problem, library, inEnglish);
      const isOpen = problem.code === 'missing-legislation' && problem.topics.length > 0;
      assert.equal(said.includes('data protection'), isOpen, said);
    }
  });

  it('puts in what a learner or a file says as it is, and nothing of it counts as a place for words', () => {
    const hostile = '{0}{1}$& [x](command:y) <b>`\u{1F600}';
    const said = wordProblem(
      { code: 'unknown-criterion', uri: 'mem:/a', span, reference: hostile, nearest: hostile },
      library,
      inEnglish,
    );
    assert.equal(said.split(hostile).length - 1, 2);
  });
});

describe('the English words', () => {
  it('fill in each value once, whatever stands in it', () => {
    assert.equal(inEnglish('{0} and {1}', '{1}', '$1'), '{1} and $1');
    assert.equal(inEnglish('{0} {0}', 7), '7 7');
    assert.equal(inEnglish('{2}', 'a'), '{2}');
  });
});
