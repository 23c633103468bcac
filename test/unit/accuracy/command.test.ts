import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../support/shipped';

const passages = `
- id: x1
  text: |
    Because of COSHH I wear gloves. A client called Bethany Marlowe came on Monday and I washed her hair.
  labels:
    legislation_named: [Control of Substances Hazardous to Health Regulations 2002]
    abbreviation_first: [COSHH]
    example_concrete: true
    law_applied: true
    personal_data: [Bethany Marlowe]
- id: x2
  text: We sell shoes.
`;

describe('the accuracy command', function () {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'accuracy-'))));
  after(() => rmSync(folder, { recursive: true }));

  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (...words: string[]): { status: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'test/accuracy/accuracy.mjs'), ...words],
      { cwd: folder, env: { ...process.env, INIT_CWD: folder }, encoding: 'utf8' },
    );
    return { status, out: stdout, err: stderr };
  };

  it('prints one JSON object for each passage, by an absolute path and by one from here', () => {
    const absolute = run(file('list.yaml', passages), '--predictions');
    assert.equal(absolute.status, 0, absolute.err);
    const found = absolute.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; abbreviation_first: string[] });
    assert.deepEqual(
      found.map(({ id, abbreviation_first: first }) => [id, first]),
      [
        ['x1', ['COSHH']],
        ['x2', []],
      ],
    );
    assert.equal(run('list.yaml', '--predictions').out, absolute.out);
  });

  it('reads passages under a key too, and scores those that have labels', () => {
    const wrapped = `source: made up\npassages:${passages.replace(/\n(?=.)/g, '\n  ')}`;
    const { status, out, err } = run(file('wrapped.yaml', wrapped));
    assert.equal(status, 0, err);
    assert.match(out, /wrapped\.yaml: 1 passage, 1 without labels left out/);
    assert.match(out, /^abbreviation_first +1\.00 +1\.00 +1\.00 +1 +0 +0$/m);
    assert.match(out, /^missing-legislation +warning +n\/a/m);
  });

  it('scores a file of single sentences', () => {
    const { status, out, err } = run(join(root, 'test/accuracy/sentences.yaml'));
    assert.equal(status, 0, err);
    assert.match(out, /^always-right +1\.00/m);
  });

  const unreadable: Readonly<Record<string, readonly [text: string, said: RegExp]>> = {
    'a map without passages': ['a: 1', /neither a list of passages/],
    'no YAML': ['a: [', /not YAML that can be read/],
    'a passage without text': ['- id: x1\n  labels: {}\n', /Passage 1 of .* has no text/],
    'labels that are a list': ['- text: a\n  labels: [a]\n', /Passage 1 of .* has labels that are not a map/],
  };
  it('says in one message what it cannot read', () => {
    for (const [name, [text, said]] of Object.entries(unreadable)) {
      const { status, err } = run(file('bad.yaml', text));
      assert.equal(status, 2, name);
      assert.match(err, said);
      assert.doesNotMatch(err, /\n {4}at /);
    }
    assert.match(run('nowhere.yaml').err, /nowhere\.yaml cannot be opened/);
    assert.match(run('--all').err, /There is no option --all/);
  });
});
