import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from './support/terminal';

/** What the tests look at of `report --format json`. */
interface Report {
  readonly portfolios: readonly {
    readonly learner: string;
    readonly folder: string;
    readonly counts: { readonly met: number; readonly total: number };
    readonly qualifications: readonly {
      readonly id: string;
      readonly units: readonly {
        readonly outcomes: readonly {
          readonly criteria: readonly {
            readonly number: string;
            readonly status: string;
            readonly why: { readonly question: string };
            readonly evidence: readonly { readonly place: string; readonly planned: boolean }[];
          }[];
        }[];
      }[];
    }[];
    readonly findings: readonly { readonly path: string; readonly line: number; readonly rule: string }[];
  }[];
}

describe('signpost report', function () {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-report-'));
    write('sam/portfolio.yaml', 'learner: { name: Sam Jones }\nqualifications: [PQ-L2D]\n');
    write(
      'sam/a.md',
      'Customer service is the help that we give. It is good for our reputation and our success. [AC 1.1]\n\nx [AC 9.9]\n',
    );
    write('ann/portfolio.yaml', 'learner: { name: "=Ann, \\"A\\" Lee" }\nqualifications: [PQ-L2D, QN-L2A]\n');
    write('ann/a.md', 'x [AC PCS/2.2?]\n');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(name: string, text: string): void {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }

  it('names the files that are surely meant as a portfolio and have another name', async () => {
    const text = 'learner: { name: Bo }\nqualifications: [PQ-L2D]\n';
    write('bo b/portfolio.yml', text);
    write('cy/Portfolio.yaml', text);
    write('di/portfolio.yaml.txt', text);
    write('sam/old/portfolio (1).yaml', text);
    const { code, out, error } = await run(folder, 'report', '.');
    assert.equal(code, 0);
    assert.deepEqual(
      error.trim().replaceAll('\\', '/').split('\n'),
      ['bo b/portfolio.yml', 'cy/Portfolio.yaml', 'di/portfolio.yaml.txt'].map(
        (name) => `${name} is not read. Rename it to portfolio.yaml.`,
      ),
    );
    assert.doesNotMatch(out, /Bo/);
    const alone = await run(folder, 'check', 'bo b');
    assert.equal(alone.code, 2);
    assert.match(alone.error, /Rename it to portfolio\.yaml/);
  });

  it('gives a line for each learner of a class, in columns', async () => {
    const { code, out, error } = await run(folder, 'report', '.');
    assert.deepEqual([code, error], [0, '']);
    assert.deepEqual(out.split('\n'), [
      'Learner        Qualifications  Criteria  Met  Something missing  Planned  Not started  Errors  Warnings  Advice  Folder',
      '=Ann, "A" Lee  PQ-L2D, QN-L2A         8    0                  0        1            7       0         0       0  ann',
      'Sam Jones      PQ-L2D                 4    1                  0        0            3       1         0       0  sam',
      '',
    ]);
  });

  it('gives the same to a spreadsheet, in which a name is never a formula', async () => {
    const { out } = await run(folder, 'report', '.', '--format', 'csv');
    const [head, ann, sam] = out.trimEnd().split('\r\n');
    assert.match(head ?? '', /^\ufeffLearner,/, 'Excel knows the letters by this mark');
    assert.equal(head?.split(',').length, 11);
    assert.equal(ann, '"\'=Ann, ""A"" Lee","PQ-L2D, QN-L2A",8,0,0,1,7,0,0,0,ann');
    assert.equal(sam, 'Sam Jones,PQ-L2D,4,1,0,0,3,1,0,0,sam');
  });

  it('lets no spreadsheet take a name or a folder for a formula, whatever sign it begins with', async () => {
    for (const sign of ['+', '-', '@']) {
      write(`${sign}x/portfolio.yaml`, `learner: { name: "${sign}1+1" }\nqualifications: [PQ-L2D]\n`);
    }
    const { out } = await run(folder, 'report', '.', '--format', 'csv');
    const rows = out.split('\r\n').filter((line) => line.includes('1+1'));
    assert.deepEqual(
      rows.map((line) => [line.slice(0, line.indexOf(',')), line.slice(line.lastIndexOf(',') + 1).trimEnd()]),
      [
        ["'+1+1", "'+x"],
        ["'-1+1", "'-x"],
        ["'@1+1", "'@x"],
      ],
    );
  });

  it('names the folder that it is started in', async () => {
    const { out } = await run(join(folder, 'sam'), 'report', '.');
    assert.match(out, /^Sam Jones .* {2}\.$/m);
  });

  it('gives a program everything: each criterion with its reason and its evidence, and each finding', async () => {
    const { code, out } = await run(folder, 'report', 'sam', '--format', 'json');
    assert.equal(code, 0);
    const { portfolios } = JSON.parse(out) as Report;
    const [sam] = portfolios;
    assert.equal(portfolios.length, 1);
    assert.deepEqual([sam?.learner, sam?.folder], ['Sam Jones', 'sam']);
    assert.deepEqual([sam?.counts.met, sam?.counts.total], [1, 4]);
    const criteria = sam?.qualifications.flatMap(({ units }) =>
      units.flatMap(({ outcomes }) => outcomes.flatMap((outcome) => outcome.criteria)),
    );
    assert.deepEqual(
      criteria?.map(({ number, status }) => `${number} ${status}`),
      ['1.1 met', '2.1 unmet', '2.2 unmet', '4.1 unmet'],
    );
    assert.equal(criteria?.[0]?.why.question, 'Why is 1.1 met?');
    assert.deepEqual(criteria[0].evidence, [{ place: 'a: paragraph', planned: false }]);
    assert.deepEqual(
      sam?.findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`),
      [`${join('sam', 'a.md')}:3 unknown-criterion`],
    );
  });

  it('says which formats there are', async () => {
    const { code, error } = await run(folder, 'report', '.', '--format', 'xml');
    assert.equal(code, 2);
    assert.match(error, /--format is one of: text, csv, json\./);
  });
});
