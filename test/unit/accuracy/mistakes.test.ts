import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { predictorOf } from '../../accuracy/predict';
import { portfolio } from '../../support/portfolio';
import type { RuleCode } from '../../../src/core/ruleCodes';
import { root, shippedFile, shippedLibrary, shippedNames } from '../../support/shipped';

/** One of the mistakes that the courses warn of, and how texts put it. */
interface Mistake {
  readonly course: string;
  readonly mistake: string;
  /** The kind of `misconception` that meets it, or several, or the rule, or else guidance alone. */
  readonly kind?: string | readonly string[];
  readonly rule?: RuleCode;
  readonly guidance?: boolean;
  readonly qualification?: string;
  readonly criterion?: string;
  /** The concept groups that the rule has to name: what it says of others is not about this mistake. */
  readonly groups?: readonly string[];
  readonly said?: readonly string[];
  readonly near?: readonly string[];
}

const mistakes = parse(readFileSync(join(root, 'test/accuracy/mistakes.yaml'), 'utf8')) as readonly Mistake[];
const predictor = predictorOf(shippedLibrary());
const builtIn = ['legislation.yaml', 'vocabulary.yaml'];

/** Whether a text asserts the mistake, or is found by the rule where it claims the criterion. */
function isFound({ kind, rule, groups, qualification = '', criterion = '' }: Mistake, text: string): boolean {
  if (kind !== undefined) {
    const { blocks } = predictor.read(text);
    return blocks.some(({ facts }) =>
      facts.misconceptions.some((found) => [kind].flat().includes(found.kind)),
    );
  }
  const { findings } = portfolio(`${text} [AC ${criterion}]\n`, {
    catalogue: shippedNames()
      .filter((name) => !builtIn.includes(name))
      .map(shippedFile),
    vocabulary: shippedFile('vocabulary.yaml'),
    register: shippedFile('legislation.yaml'),
    portfolio: `qualifications: [${qualification}]\n`,
  });
  assert.ok(!findings.some(({ problem }) => problem.code === 'unknown-criterion'), criterion);
  return findings.some(
    ({ problem }) =>
      problem.code === rule &&
      (problem.code !== 'missing-concept' || problem.groups.some((group) => groups?.includes(group))),
  );
}

/** The rows of the table in the README: the mistake, and how Signpost meets it. */
function tableRows(): readonly (readonly [string, string])[] {
  const readme = readFileSync(join(root, 'test/accuracy/README.md'), 'utf8');
  const table = readme.slice(readme.indexOf('## The common mistakes of the five courses'));
  return Array.from(table.matchAll(/^\|[^|]*\| ([a-z][^|]*?) *\| ([^|]*?) *\|$/gm)).flatMap(
    ([, mistake = '', met = '']) => (mistake === 'mistake' ? [] : [[mistake, met] as const]),
  );
}

describe('the common mistakes of the five courses', () => {
  it('are those of the table, each met by the rule that the table names', () => {
    const rows = tableRows();
    assert.equal(mistakes.length, 43);
    assert.deepEqual(
      mistakes.map(({ mistake }) => mistake),
      rows.map(([mistake]) => mistake),
    );
    mistakes.forEach(({ mistake, kind, rule, guidance }, at) => {
      const met = rows[at]?.[1] ?? '';
      const wanted = kind === undefined ? rule : 'misconception';
      assert.ok(guidance === true ? met.startsWith('guidance') : met.includes(wanted ?? '?'), mistake);
    });
  });

  it('are put in different words each time', () => {
    const texts = mistakes.flatMap(({ said = [], near = [] }) => [...said, ...near]);
    assert.equal(new Set(texts).size, texts.length);
  });

  for (const each of mistakes.filter(({ guidance }) => guidance !== true)) {
    const { course, mistake, said = [], near = [] } = each;
    it(`${course}: ${mistake}`, () => {
      assert.ok(said.length >= 2 && near.length >= 2);
      assert.deepEqual(
        said.filter((text) => !isFound(each, text)),
        [],
        'said, and not found',
      );
      assert.deepEqual(
        near.filter((text) => isFound(each, text)),
        [],
        'found, and not said',
      );
    });
  }

  for (const { mistake, qualification, criterion } of mistakes.filter(({ guidance }) => guidance === true)) {
    it(`${mistake}: told in the guidance on ${qualification} ${criterion}`, () => {
      const { library } = predictor;
      const unit = library.catalogues
        .flatMap(({ qualifications }) => qualifications)
        .find(({ id }) => id === qualification)
        ?.units.find(({ id }) => id === criterion?.split('/')[0]);
      const found = unit?.outcomes
        .flatMap(({ criteria }) => criteria)
        .find(({ number }) => number === criterion?.split('/')[1]);
      assert.match(
        [...(found?.guidance ?? []), ...(found?.mistakes ?? [])].join(' '),
        /yes or no|open questions/i,
      );
    });
  }
});
