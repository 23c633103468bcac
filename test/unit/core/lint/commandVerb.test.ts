import { strict as assert } from 'node:assert';
import { portfolio } from '../../../support/portfolio';

/** The verbs that a text is said not to do, where the criterion 1.1 has them. */
function undone(verbs: readonly string[], evidence: string | Readonly<Record<string, string>>): string[] {
  const catalogue = `qualifications:
  - id: Q
    title: Q
    units:
      - id: U
        title: U
        outcomes:
          - number: '1'
            title: One
            criteria:
              - { number: '1.1', statement: Do it., verbs: [${verbs.join(', ')}] }
`;
  return portfolio(evidence, { catalogue, only: ['command-verb'] }).findings.flatMap(({ problem }) =>
    problem.code === 'command-verb' ? [problem.verb] : [],
  );
}

/** Twelve words that do nothing but tell. */
const told = 'I write the order down and read the date and size back.';

describe('command-verb', () => {
  const signs: Readonly<Record<string, string>> = {
    define: 'Service is help.',
    explain: 'I do because it may be wrong.',
    justify: 'I do rather than guess.',
    distinguish: 'It goes out whereas letters come in.',
    compare: 'I do it more often there.',
    evaluate: 'It has its strengths.',
    assess: 'It works well, however slowly.',
  };
  for (const [verb, sign] of Object.entries(signs)) {
    it(`reports a text that does not ${verb}, and leaves one alone that does`, () => {
      assert.deepEqual(undone([verb], `${told} [AC 1.1]`), [verb]);
      assert.deepEqual(undone([verb], `${told} ${sign} [AC 1.1]`), []);
    });
  }

  const cases: Readonly<
    Record<string, readonly [evidence: string | Readonly<Record<string, string>>, verbs: readonly string[]]>
  > = {
    'reports the first of two verbs that is not there': [`${told} It is late. [AC 1.1]`, ['explain']],
    'finds a sign in another passage': [
      { 'a.md': `${told} [AC 1.1]`, 'b.md': 'It is so because I say so. [AC 1.1]' },
      [],
    ],
    'finds no sign in what is not claimed': [`${told} [AC 1.1]\n\nIt is so because I say so.`, ['define']],
    'finds no sign in what is hidden': [`${told} <!-- is because --> \`is because\` [AC 1.1]`, ['define']],
    'leaves eleven words alone': [`${told.replace('down ', '')} [AC 1.1]`, []],
    'leaves a linked file alone': [`${told} [AC 1.1] [AC 1.1](log.pdf)`, []],
    'leaves alone what is only planned': [`${told} [AC 1.1?]`, []],
  };
  for (const [name, [evidence, verbs]] of Object.entries(cases)) {
    it(name, () => assert.deepEqual(undone(['define', 'explain'], evidence), verbs));
  }

  it('finds no sign in a reminder, in a comment or in code on their own', () => {
    for (const hidden of ['<!-- To do: why is that? -->', '`because`']) {
      assert.deepEqual(undone(['explain'], `# Day\n\n[AC 1.1]\n\n${told}\n\n${hidden}\n`), ['explain']);
    }
  });

  it('leaves verbs alone that no sign shows', () => {
    assert.deepEqual(undone(['describe', 'list'], `${told} [AC 1.1]`), []);
  });
});
