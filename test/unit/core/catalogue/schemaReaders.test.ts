import { strict as assert } from 'node:assert';
import { Analyser } from '../../../../src/core/analyse';
import { readCatalogue } from '../../../../src/core/catalogue/readCatalogue';
import { readLibrary } from '../../../../src/core/catalogue/readLibrary';
import type { Problem } from '../../../../src/core/problem';
import type { Snapshot } from '../../../../src/core/snapshot';
import { applyEdits } from '../../../../src/core/text';
import { shippedLibrary } from '../../../support/shipped';
import { withFixes } from '../../../support/withFixes';

/** The problems of a catalogue as `code "what is marked"`. */
function problemsOf(text: string): string[] {
  return drawn(readCatalogue({ uri: 'mem:/c.yaml', text }).problems, { 'mem:/c.yaml': text });
}

function drawn(problems: readonly Problem[], texts: Readonly<Record<string, string>>): string[] {
  return problems.map(
    ({ code, uri, span }) => `${code} ${JSON.stringify(texts[uri]?.slice(span.start, span.end))}`,
  );
}

/** The problems of own files beside the built-in library, and the library. */
function withOwn(...texts: string[]): ReturnType<typeof readLibrary> & { readonly shown: string[] } {
  const own = texts.map((text, index) => ({ uri: `mem:/own${index}.yaml`, text }));
  const shipped = shippedLibrary();
  const read = readLibrary({ ...shipped, catalogues: [...shipped.catalogues, ...own] });
  return {
    ...read,
    shown: drawn(read.problems, Object.fromEntries(own.map(({ uri, text }) => [uri, text]))),
  };
}

function criterion(fields: string, unit = ''): string {
  return `qualifications:
  - id: Q
    title: Q
    units:
      - id: U
        title: U
        ${unit}
        outcomes:
          - number: '1'
            title: One
            criteria:
              - number: '1.1'
                statement: Do it.
${fields.replace(/^/gm, ' '.repeat(16))}
`;
}

describe('a catalogue', () => {
  it('names the nearest field for one that is not known, at its name', () => {
    const text = criterion('promt: Why?');
    const { problems, value } = readCatalogue({ uri: 'mem:/c.yaml', text });
    assert.deepEqual(drawn(problems, { 'mem:/c.yaml': text }), ['field-unknown "promt"']);
    assert.ok(problems[0]?.code === 'field-unknown');
    assert.equal(problems[0].nearest, 'prompt');
    assert.equal(value.qualifications[0]?.units[0]?.outcomes[0]?.criteria[0]?.statement, 'Do it.');
  });

  it('knows the fields of each kind of requirement, and no others', () => {
    assert.deepEqual(problemsOf(criterion('requirements: [{ kind: example, topics: [x] }]')), [
      'field-unknown "topics"',
    ]);
    assert.deepEqual(problemsOf(criterion('requirements: [{ kind: exampel }]')), ['value-unknown "exampel"']);
    assert.deepEqual(problemsOf(criterion('requirements: [{ minimum: 2 }]')), ['field-missing "minimum"']);
    assert.deepEqual(problemsOf(criterion('requirements: [example]')), ['field-wrong-type "example"']);
    assert.deepEqual(problemsOf(criterion('requirements: [{ kind: example, minimum: two }]')), [
      'field-wrong-type "two"',
    ]);
  });

  it('loses a bad entry and no other', () => {
    const text = criterion('').replace(
      '            criteria:',
      `            criteria:
              - statement: Without a number.
              - just words
              - { number: '1.1', statement: The one that counts. }
              - { number: [1, 2], statement: A list for a number. }
              - { number: '01.01', statement: The same again. }
              - { number: '1.2', statement: { a: map }, prompt: Kept. }`,
    );
    const { problems, value } = readCatalogue({ uri: 'mem:/c.yaml', text });
    const criteria = value.qualifications[0]?.units[0]?.outcomes[0]?.criteria;
    assert.deepEqual(
      criteria?.map(({ number, statement, prompt }) => [number, statement, prompt]),
      [
        ['1.1', 'The one that counts.', ''],
        ['1.2', '', 'Kept.'],
      ],
    );
    assert.deepEqual(drawn(problems, { 'mem:/c.yaml': text }).sort(), [
      `duplicate-id "'01.01'"`,
      `duplicate-id "'1.1'"`,
      'field-missing "statement"',
      'field-wrong-type "[1, 2]"',
      'field-wrong-type "just words"',
      'field-wrong-type "{ a: map }"',
    ]);
    const duplicate = problems.find(({ code }) => code === 'duplicate-id');
    assert.ok(duplicate?.code === 'duplicate-id');
    assert.equal(duplicate.firstSpan.start, text.indexOf("'1.1'"));
  });

  it('keeps the place of every ID, number, title and requirement', () => {
    const text = criterion('requirements:\n  - { kind: example }\n  - kind: words\n    minimum: 50');
    const [qualification] = readCatalogue({ uri: 'mem:/c.yaml', text }).value.qualifications;
    const [unit] = qualification?.units ?? [];
    const [outcome] = unit?.outcomes ?? [];
    const [found] = outcome?.criteria ?? [];
    const cut = (span: { readonly start: number; readonly end: number } | undefined): string =>
      text.slice(span?.start, span?.end);
    assert.equal(cut(qualification?.location.span), 'Q');
    assert.equal(cut(unit?.location.span), 'U');
    assert.equal(unit?.titleSpan.start, text.indexOf('title: U') + 7);
    assert.equal(cut(outcome?.location.span), "'1'");
    assert.equal(cut(outcome?.titleSpan), 'One');
    assert.equal(cut(found?.location.span), "'1.1'");
    assert.deepEqual(
      found?.requirements.map(({ span }) => span.start),
      [text.indexOf('kind: example'), text.indexOf('kind: words')],
    );
  });

  it('reads numbers as text', () => {
    const text = criterion('').replace("number: '1.1'", 'number: 1.10');
    const [qualification] = readCatalogue({ uri: 'mem:/c.yaml', text }).value.qualifications;
    assert.equal(qualification?.units[0]?.outcomes[0]?.criteria[0]?.number, '1.10');
  });

  it('warns of a mistyped regulator number, and leaves other forms alone', () => {
    const qualification = (number: string): string[] =>
      problemsOf(`qualifications:\n  - { id: Q, title: Q, number: ${number} }\n`);
    assert.deepEqual(qualification('601/3576/1'), []);
    assert.deepEqual(qualification('601/3852/X'), []);
    assert.deepEqual(qualification('603/2394/2'), []);
    assert.deepEqual(qualification('601/3567/1'), ['check-character "601/3567/1"']);
    assert.deepEqual(qualification('601/3576/X'), ['check-character "601/3576/X"']);
    assert.deepEqual(qualification('C00/1234/5678'), []);
    const unit = (number: string): string[] => problemsOf(criterion('', `number: ${number}`));
    for (const right of ['Y/506/2152', 'L/506/2150', 'F/601/1609', 'J/506/2132', 'A/506/2130']) {
      assert.deepEqual(unit(right), [], right);
    }
    assert.deepEqual(unit('J/506/2123'), ['check-character "J/506/2123"']);
    assert.deepEqual(unit('CS-01'), []);
  });

  it('says of an outcome without criteria that it has none, but not of a built-in one', () => {
    assert.deepEqual(
      problemsOf(
        'qualifications: [{ id: Q, title: Q, units: [{ id: U, title: U, outcomes: [{ number: 1, title: One }] }] }]',
      ),
      ['outcome-empty "1"'],
    );
    assert.deepEqual(withOwn().shown, []);
  });

  it('takes a number only between its bounds', () => {
    const level = (written: string): string[] =>
      problemsOf(`qualifications:\n  - { id: Q, title: Q, level: ${written} }\n`);
    assert.deepEqual(level('8'), []);
    assert.deepEqual(level('9'), ['value-range "9"']);
    const year = (written: string): string[] =>
      problemsOf(
        `laws: [{ id: a, title: Made Act ${written}, year: ${written}, topics: [], status: in-force }]\n`,
      );
    assert.deepEqual(year('1000'), []);
    assert.deepEqual(year('999'), ['value-range "999"']);
    assert.deepEqual(level('two'), ['field-wrong-type "two"']);
  });

  it('asks for both sides of a contrast', () => {
    const contrast = (fields: string): string[] =>
      problemsOf(criterion(`requirements: [{ kind: contrast${fields} }]`));
    assert.deepEqual(contrast(', between: [one]'), ['field-missing "[one]"']);
    assert.deepEqual(contrast(''), ['field-missing "kind"']);
  });

  it('takes yes and no in the words that YAML has for them', () => {
    const hypothetical = (written: string): string[] =>
      problemsOf(criterion(`requirements: [{ kind: example, hypothetical: ${written} }]`));
    for (const written of ['true', 'false', 'yes', 'no', 'Yes', 'NO']) {
      assert.deepEqual(hypothetical(written), [], written);
    }
    assert.deepEqual(hypothetical('maybe'), ['field-wrong-type "maybe"']);
  });

  it('says once what an alias repeats', () => {
    const text = criterion('requirements: &r [{ kind: exampel }]').concat(
      "              - { number: '1.2', statement: Do more., requirements: *r }\n",
    );
    assert.deepEqual(problemsOf(text), ['value-unknown "exampel"']);
  });

  it('says that an ID cannot be written in a tag, and keeps it', () => {
    const { problems, value } = readCatalogue({
      uri: 'mem:/c.yaml',
      text: criterion('').replace('id: U', 'id: Unit 1'),
    });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['value-form'],
    );
    assert.equal(value.qualifications[0]?.units[0]?.id, 'Unit 1');
  });

  it('does not say that a field is missing while the file is half typed', () => {
    const problems = problemsOf('qualifications:\n  - id: Q\n  - id: R\n    title: "R\n');
    assert.deepEqual([...new Set(problems.map((problem) => problem.split(' ')[0]))], ['yaml-syntax']);
  });
});

describe('a library with catalogues of a centre', () => {
  it('takes a qualification of the same ID in place of the built-in one', () => {
    const { value, shown } = withOwn(criterion('').replace('id: Q', 'id: pq-l2d'));
    const same = value.catalogues
      .flatMap(({ qualifications }) => qualifications)
      .filter(({ id }) => id.toUpperCase() === 'PQ-L2D');
    assert.deepEqual(
      same.map(({ title }) => title),
      ['Q'],
    );
    assert.deepEqual(shown, []);
  });

  it('takes more vocabulary and laws from the same file or any other, before anything refers to them', () => {
    const { value, shown } = withOwn(
      criterion(
        'verbs: [juggle]\nrequirements: [{ kind: concepts, groups: [own_words] }, { kind: legislation, topics: [own_topic] }, { kind: model, models: [OWN] }]',
      ),
      'verbs: { juggle: { meaning: Keep all in the air. } }\nmodels: { OWN: {} }\nconcepts: { own_words: { words: [abc] }, internal_customer: { words: [mate] } }',
      'topics: { own_topic: { label: own } }\nlaws: [{ id: own-2026, title: Own Act 2026, topics: own_topic, replacedBy: [cra-2015] }]\n',
    );
    assert.deepEqual(shown, []);
    assert.deepEqual(value.vocabulary.concepts.get('internal_customer')?.words, ['mate']);
    assert.equal(value.register.laws.get('own-2026')?.title, 'Own Act 2026');
    assert.equal(value.register.topics.get('own_topic'), 'own');
    assert.ok(value.register.laws.has('cra-2015'));
  });

  it('reports two of an ID in files of its own, naming the other place, and takes the first', () => {
    const { value, shown, problems } = withOwn(
      criterion(''),
      criterion('').replace('title: Q', 'title: Second'),
    );
    assert.deepEqual(shown, ['duplicate-id "Q"']);
    assert.ok(problems[0]?.code === 'duplicate-id');
    assert.equal(problems[0].uri, 'mem:/own1.yaml');
    assert.equal(problems[0].firstUri, 'mem:/own0.yaml');
    const titles = value.catalogues.flatMap(({ qualifications }) => qualifications.map(({ title }) => title));
    assert.deepEqual(
      titles.filter((title) => title === 'Second' || title === 'Q'),
      ['Q'],
    );
  });

  it('reports what nobody defines with the nearest name, and leaves only that out', () => {
    const { value, problems } = withOwn(
      criterion(
        'verbs: [explian]\nrequirements: [{ kind: concepts, groups: [internal_custmer, external_customer] }]',
      ),
    );
    assert.deepEqual(
      problems.map((problem) => [problem.code, 'nearest' in problem ? problem.nearest : undefined]),
      [
        ['verb-unknown', 'explain'],
        ['dangling-reference', 'internal_customer'],
      ],
    );
    const own = value.catalogues.find(({ uri }) => uri === 'mem:/own0.yaml');
    const [found] = own?.qualifications[0]?.units[0]?.outcomes[0]?.criteria ?? [];
    assert.deepEqual(found?.verbs, ['explian']);
    assert.ok(found?.requirements[0]?.kind === 'concepts');
    assert.deepEqual(found.requirements[0].groups, ['external_customer']);
  });

  it('puts a slip right with one fix', () => {
    const text = criterion(
      "promt: Why?\nverbs: ['explian']\nrequirements: [{ kind: concepts, groups: [internal_custmer] }]",
    );
    const shipped = shippedLibrary();
    const own = { uri: 'mem:/own.yaml', text };
    const snapshot = new Analyser().analyse({
      ...shipped,
      catalogues: [...shipped.catalogues, own],
      portfolio: { uri: 'mem:/portfolio.yaml', text: 'qualifications: [Q]\n' },
      evidence: [],
      severities: new Map(),
    });
    const edits = withFixes(snapshot).flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
    assert.equal(
      applyEdits(text, edits),
      text.replace('promt', 'prompt').replace("'explian'", 'explain').replace('custmer', 'customer'),
    );
  });

  it('does not read evidence again for an edit that changes no words to look for', () => {
    const shipped = shippedLibrary();
    const analyser = new Analyser();
    const evidence = [{ uri: 'mem:/e.md', text: 'I help. [AC 1.1]\n' }];
    const analyse = (text: string): Snapshot =>
      analyser.analyse({
        ...shipped,
        catalogues: [...shipped.catalogues, { uri: 'mem:/own.yaml', text }],
        portfolio: { uri: 'mem:/portfolio.yaml', text: 'qualifications: [Q]\n' },
        evidence,
        severities: new Map(),
      });
    const before = analyse(criterion(''));
    const after = analyse(criterion('').replace('Do it.', 'Do it well.'));
    assert.equal(after.coverage.byCriterion.get('Q/U/1.1')?.criterion.statement, 'Do it well.');
    assert.equal(after.notes[0], before.notes[0]);
    const asking = criterion('requirements: [{ kind: concepts, groups: [help_words], minimum: 1 }]');
    const withWords = analyse(`${asking}concepts: { help_words: { words: [help] } }\n`);
    assert.notEqual(withWords.notes[0], before.notes[0]);
    assert.ok(withWords.notes[0]?.blocks[0]?.facts.concepts.includes('help_words'));
    const without = analyse(criterion(''));
    assert.ok(!without.notes[0]?.blocks[0]?.facts.concepts.includes('help_words'));
  });

  it('is quiet about what is not defined while any file is half typed', () => {
    const { problems } = withOwn(criterion('verbs: [explian]'), 'concepts: { a: "');
    assert.ok(problems.every(({ code }) => code === 'yaml-syntax'));
  });
});
