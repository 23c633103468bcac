import { strict as assert } from 'node:assert';
import type { LawStatus } from '../../../src/core/catalogue/catalogue';
import { allRules } from '../../../src/core/lint/allRules';
import type { Problem, ProblemCode } from '../../../src/core/problem';
import { wordProblem } from '../../../src/words/problemWords';
import { inEnglish } from '../../../src/words/translate';
import { readingGrade } from '../../support/readingGrade';
import { sampleLibrary as library, sampleProblems as problems } from '../../support/sampleProblems';

const span = { start: 0, end: 1 };

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
      const codes = [...problems.map(({ code }) => code), ...allRules.map(({ code }) => code)];
      assert.deepEqual(
        codes.filter((code) => said.includes(code)),
        [],
      );
      assert.doesNotMatch(said, /data_protection|[A-Z]{3,}_[A-Z]/);
    });
  }

  it('is of two sentences at most', () => {
    assert.ok(problems.length > allRules.length);
    for (const problem of problems) {
      const said = wordProblem(problem, library, inEnglish).replace(/\d\.\d/g, '');
      assert.ok((said.match(/[.?!](?=\s|$)/g) ?? []).length <= 2, said);
    }
  });

  it('can be read at the age of twelve', () => {
    const hard = problems
      .map((problem) => wordProblem(problem, library, inEnglish))
      .map((said) => ({ said, grade: readingGrade(said) }))
      .filter(({ grade }) => grade > 7);
    assert.deepEqual(hard, []);
  });

  it('says why an assessor cares, or what does not count', () => {
    const rules = new Set<string>(allRules.map(({ code }) => code));
    const bare = problems
      .filter(({ code }) => rules.has(code))
      .map((problem) => wordProblem(problem, library, inEnglish))
      .filter(
        (said) =>
          !/assessor|\bcounts?\b|so it needs|any law|not every reader|private|nobody else|who it was|nothing/i.test(
            said,
          ),
      );
    assert.deepEqual(bare, []);
  });

  it('names the criterion that needs something', () => {
    for (const problem of problems) {
      if ('criterion' in problem) {
        assert.ok(wordProblem(problem, library, inEnglish).includes(problem.criterion), problem.code);
      }
    }
  });

  it('sets titles of laws into the sentence, with “the” before them', () => {
    for (const problem of problems.filter(({ code }) => !code.startsWith('legislation-'))) {
      const said = wordProblem(problem, library, inEnglish);
      assert.doesNotMatch(said, /(?<!The|the|“Equal\w+) (?:Equality|Bribery|Data Protection) Act/, said);
    }
  });

  it('has one thing and many things in their own forms', () => {
    const said = (code: ProblemCode): string =>
      problems
        .filter((each) => each.code === code)
        .map((each) => wordProblem(each, library, inEnglish))
        .join('\n');
    assert.match(said('missing-count'), /at least one of the benefits\..*\n.*2 benefits, and you have 1/s);
    assert.match(said('legislation-not-applied'), /what the Equality Act 2010 changes\./);
    assert.match(said('legislation-not-applied'), /the Bribery Act 2010 change\./);
    assert.match(said('missing-concept'), /one of these, and .* look for it: fair or open\./);
    assert.match(said('missing-concept'), /2 of these, and .* look for them: fair, open and private\./);
    assert.doesNotMatch(said('missing-legislation'), /\b1 laws\b/);
  });

  it('has a law and Regulations in their own forms', () => {
    const say = (title: string, status: LawStatus): string =>
      wordProblem(
        { code: 'superseded-legislation', uri: 'mem:/a', span, title, status, replacedBy: [] },
        library,
        inEnglish,
      );
    const statuses = ['repealed', 'partly-superseded', 'northern-ireland-only', 'not-yet-in-force'] as const;
    for (const status of statuses) {
      assert.match(say('Race Relations Act 1976', status), /Act 1976 is /);
      assert.match(say('Competition Act 1998 (Vertical Agreements) Order 2010', status), /Order 2010 is /);
      assert.match(say('Sunbeds (Regulation) Act 2010', status), /Act 2010 is /);
      assert.match(say('Consumer Protection (Distance Selling) Regulations 2000', status), /2000 are /);
      assert.match(say('Equality Act (Sexual Orientation) Regulations 2007', status), /2007 are /);
      assert.match(say('Coroners Rules 1984', status), /1984 are /);
    }
  });

  it('says how a criterion is written whose number stands in the place of a field', () => {
    const place = { uri: 'mem:/a', span: { start: 0, end: 1 } };
    const say = (field: string): string =>
      wordProblem({ code: 'field-unknown', field, nearest: undefined, ...place }, library, inEnglish);
    assert.match(say('2.1'), /Write “number: 2\.1” here/);
    assert.match(say('1a'), /Write “number: 1a” here/);
    assert.match(say('note2'), /Check the spelling/);
  });

  it('ends what a catalogue says of a criterion that is gone, where its writer did not', () => {
    for (const note of ['Merged into 1.2', 'Merged into 1.2.']) {
      const said = wordProblem(
        {
          code: 'withdrawn-criterion',
          uri: 'mem:/e.md',
          span: { start: 0, end: 1 },
          reference: '1.4',
          replacedBy: ['1.2'],
          note,
        },
        library,
        inEnglish,
      );
      assert.match(said, /: Merged into 1\.2\. Look at 1\.2, which took its place\.$/);
    }
  });

  it('says which laws do not count, and why', () => {
    const say = (past: readonly string[], found: readonly string[] = []): string =>
      wordProblem(
        {
          code: 'missing-legislation',
          uri: 'mem:/a',
          span,
          criterion: '2.1',
          found,
          needed: 2,
          topics: [],
          past,
        },
        library,
        inEnglish,
      );
    assert.match(
      say(['Race Relations Act 1976'], ['Equality Act 2010']),
      /only the Equality Act 2010: the Race Relations Act 1976 does not count, as it is not the law today/,
    );
    assert.match(
      say(['Race Relations Act 1976', 'Sex Discrimination Act 1975']),
      /none yet: the Race Relations Act 1976 and the Sex Discrimination Act 1975 do not count, as they are not/,
    );
    assert.doesNotMatch(say([]), /count/);
  });

  it('says the name of a picture, shortened where it is endless', () => {
    const path = `data:image/png;base64,${'A'.repeat(5000)}`;
    const said = wordProblem({ code: 'missing-alt-text', uri: 'mem:/a', span, path }, library, inEnglish);
    assert.ok(said.length < 300 && said.includes('data:image/png'), said);
  });

  it('names what it is about', () => {
    const say = (code: ProblemCode): string[] =>
      problems.filter((each) => each.code === code).map((each) => wordProblem(each, library, inEnglish));
    assert.ok(say('unknown-criterion').every((said) => said.includes('9.9') || said.includes('PCX')));
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
      {
        code: 'unknown-criterion',
        what: 'criterion',
        uri: 'mem:/a',
        span,
        reference: hostile,
        nearest: hostile,
      },
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

describe('a name of any length', () => {
  const long = 'A'.repeat(5000);
  const place = { uri: 'mem:/a.yaml', span: { start: 0, end: 1 } };
  const named: readonly Problem[] = [
    { code: 'value-form', field: 'id', value: long, example: 'PCS', ...place },
    { code: 'qualification-unknown', id: long, nearest: undefined, known: ['B', long], ...place },
    { code: 'unit-unknown', id: long, qualification: long, nearest: undefined, known: [long], ...place },
    { code: 'duplicate-id', id: long, firstUri: 'mem:/a.yaml', firstSpan: place.span, ...place },
    { code: 'dangling-reference', id: long, to: 'concepts', nearest: long, ...place },
    { code: 'value-unknown', field: 'kind', value: long, choices: ['example'], ...place },
    { code: 'field-unknown', field: long, nearest: undefined, ...place },
  ];
  for (const problem of named) {
    it(`leaves its sentence short: ${problem.code}`, () => {
      const sentence = wordProblem(problem, library, inEnglish);
      assert.ok(sentence.length < 400 && sentence.includes('AAA…'), sentence);
    });
  }
});
