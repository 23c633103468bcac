import { strict as assert } from 'node:assert';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { program, run, runProgram } from './support/terminal';

const portfolioYaml = 'learner: { name: Sam Jones }\nqualifications: [PQ-L2D]\n';

describe('signpost in a terminal', function () {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-terminal-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  }

  const refused: readonly (readonly [words: readonly string[], why: RegExp])[] = [
    [['chekc', '.'], /no command “chekc”\. Use check, report or export/],
    [['check'], /Say which folder: signpost check PATH/],
    [['check', 'Sam', 'Jones'], /Give one path, and not 2\. .* quotation marks/],
    [['check', 'nowhere'], /There is nothing at .*nowhere/],
    [['report', '.', '--json'], /^There is no --json\.$/m],
    [['report', '.', '--output', 'a.csv'], /--output is for export, and not for report/],
    [['check', '.', '--format', 'csv'], /--format is for report, and not for check/],
    [['export', '.', '--format', 'csv'], /--format is for report, and not for export/],
    [['export', '.', '--output'], /Something has to follow --output/],
    [['export', '.', '--force=yes'], /Nothing may follow --force/],
    [
      ['check', 'evidence/a.md'],
      /evidence\/a\.md is inside of a portfolio\. Give the folder .*signpost-terminal-/,
    ],
  ];
  for (const [words, why] of refused) {
    it(`says what is wrong with: signpost ${words.join(' ')}`, async () => {
      write({ 'portfolio.yaml': portfolioYaml, 'evidence/a.md': 'One\n' });
      const { code, out, error } = await run(folder, ...words);
      assert.deepEqual([code, out], [2, '']);
      assert.match(error, why);
      assert.doesNotMatch(error, /positional|Option/);
    });
  }

  describe('check', () => {
    it('shows what is met and ends with 0 where nothing is wrong', async () => {
      write({
        'portfolio.yaml': portfolioYaml,
        'evidence/a.md':
          'Customer service is the help that we give. It is good for our reputation and our success. [AC 1.1]\n',
      });
      const { code, out, error } = await run(folder, 'check', '.');
      assert.equal(error, '');
      assert.equal(code, 0, out);
      assert.match(out, /^Portfolio of Sam Jones: 1 of 4 met, 3 not started$/m);
      assert.match(out, /✔ 1\.1 met:/);
      assert.match(out, /LO3 .*: no criteria in this catalogue/);
      assert.match(out, /^Errors: 0, warnings: 0, advice: 0$/m);
      assert.match(out, /Only an assessor decides[^]*marking points in our own words/);
    });

    it('shows how each criterion is, its evidence and what it needs, but of what is not started', async () => {
      write({
        'portfolio.yaml': 'qualifications: [OWN]\n',
        'criteria/own.yaml': [
          'qualifications:',
          '  - id: OWN',
          '    title: Our own',
          '    units:',
          '      - id: A',
          '        title: Serving',
          '        outcomes:',
          "          - number: '1'",
          '            title: Help',
          '            criteria:',
          "              - { number: '1.1', statement: Greet. }",
          "              - { number: '1.2', statement: Serve., requirements: [{ kind: evidence, minimum: 2 }] }",
          "              - { number: '1.3', statement: Thank., requirements: [{ kind: evidence, minimum: 2 }] }",
          "              - { number: '1.4', statement: Learn., requirements: [{ kind: evidence, minimum: 2 }] }",
          '',
        ].join('\n'),
        'a.md': '# Log\n\nI greeted her. [AC 1.1]\n\nI served. [AC 1.2] [AC 1.3?]\n',
      });
      const { code, out } = await run(folder, 'check', '.');
      assert.equal(code, 0);
      assert.deepEqual(out.slice(0, out.indexOf('\n\na.md:')).split('\n'), [
        'Portfolio of a learner without a name: 1 of 4 met, 1 with something missing, 1 planned, 1 not started',
        '',
        'Our own (OWN): 1 of 4 met',
        '  A Serving: 1 of 4 met',
        '    LO1 Help: 1 of 4 met',
        '      ✔ 1.1 met: Greet.',
        '          - Log: paragraph',
        '      ◐ 1.2 something is missing: Serve.',
        '          - Log: paragraph',
        '          > Has 1 of 2 pieces of evidence. Add 1 more piece of evidence.',
        '      … 1.3 planned: Thank.',
        '          - Log: paragraph (planned)',
        '          > Has 0 of 2 pieces of evidence. Add 2 more pieces of evidence.',
        '      ○ 1.4 not started: Learn.',
      ]);
    });

    it('reads the catalogues of a centre from a folder, and says so where there is none', async () => {
      const own = (id: string): string =>
        `qualifications:\n  - id: ${id}\n    title: Of ${id}\n    units:\n      - id: A\n        title: U\n        outcomes:\n          - { number: '1', title: O, criteria: [{ number: '1.1', statement: Do it. }] }\n`;
      write({
        'sam/portfolio.yaml': 'learner: Sam\nqualifications: [ONE, TWO]\n',
        'sam/a.md': 'I did it [AC ONE/A/1.1]\n',
        'centre/one.yaml': own('ONE'),
        'centre/two.YML': own('TWO'),
        // What a disk of another system leaves beside each file.
        'centre/._one.yaml': Uint8Array.of(0, 5, 22, 7),
        'centre/notes.txt': 'qualifications: ["',
      });
      const { code, out } = await run(folder, 'check', 'sam', '--catalogues', 'centre');
      assert.equal(code, 0, out);
      assert.match(out, /^Of ONE \(ONE\): 1 of 1 met$/m);
      assert.match(out, /^Of TWO \(TWO\): 0 of 1 met$/m);
      const none = await run(folder, 'check', 'sam', '--catalogues', 'center');
      assert.deepEqual([none.code, none.out], [2, '']);
      assert.equal(none.error, 'There is no folder center to read catalogues from.\n');
    });

    it('reads nothing in folders that are hidden or hold the programs of others', async () => {
      write({
        'portfolio.yaml': portfolioYaml,
        'a.md': 'x [AC 2.2?]',
        '.hidden.md': 'x [AC 9.9]',
        '.trash/old.md': 'x [AC 9.9]',
        'node_modules/some/readme.md': 'x [AC 9.9]',
        'many/.trash/sam/portfolio.yaml': portfolioYaml,
        'many/ann/portfolio.yaml': portfolioYaml,
      });
      const { code, out } = await run(folder, 'check', '.');
      assert.equal(code, 0, out);
      const many = await run(folder, 'report', 'many');
      assert.equal(many.out.trimEnd().split('\n').length, 2, many.out);
    });

    it('says whose words the criteria are only where they are ours', async () => {
      write({
        'portfolio.yaml': 'learner: Sam\nqualifications: [X]\n',
        'criteria/x.yaml':
          'qualifications:\n  - id: X\n    title: X\n    units:\n      - id: U\n        title: U\n        outcomes:\n          - number: LO1\n            title: Greet people\n            criteria: [{ number: 1a, statement: Say hello }]\n',
        'a.md': 'I said hello. [AC 1a]\n',
      });
      const { out } = await run(folder, 'check', '.');
      assert.match(out, /^ {4}LO1 Greet people: 1 of 1 met$/m);
      assert.match(out, /Only an assessor decides/);
      assert.doesNotMatch(out, /our own words/);
    });

    it('names the file, the line and the column of what is wrong, and ends with 1', async () => {
      write({ 'portfolio.yaml': portfolioYaml, 'evidence/a.md': 'One\r\n\r\nI did it [AC 9.9]\r\n' });
      const { code, out } = await run(folder, 'check', '.');
      assert.equal(code, 1);
      assert.match(
        out,
        /^evidence[/\\]a\.md:3:14 error: There is no criterion 9\.9 .*\(unknown-criterion\)$/m,
      );
      assert.match(out, /^Errors: 1, warnings: 0, advice: 0$/m);
    });

    it('ends with 0 where there are warnings only', async () => {
      write({ 'portfolio.yaml': portfolioYaml, 'a.md': 'I obey the law [AC 2.1]\n' });
      const { code, out } = await run(folder, 'check', folder);
      assert.equal(code, 0);
      assert.match(out, /warning: .*\(missing-legislation\)$/m);
    });

    it('reads every portfolio below a folder, each with its own evidence', async () => {
      write({
        'sam/portfolio.yaml': portfolioYaml,
        'sam/a.md': 'x [AC 2.2?]',
        'ann/portfolio.yaml': portfolioYaml.replace('Sam Jones', 'Ann Lee'),
        'ann/inner/portfolio.yaml': portfolioYaml.replace('Sam Jones', 'Inner One'),
        'ann/inner/b.md': 'x [AC 9.9]',
      });
      const { out } = await run(folder, 'check', '.');
      assert.match(out, /^Portfolio of Sam Jones: 0 of 4 met, 1 planned, 3 not started$/m);
      assert.match(out, /^Portfolio of Ann Lee: 0 of 4 met, 4 not started$/m);
      assert.match(out, /^Portfolio of Inner One: /m);
      assert.equal(out.split('unknown-criterion').length - 1, 1);
    });

    it('reads the catalogues of the portfolio itself', async () => {
      write({
        'portfolio.yaml': 'qualifications: [OWN]\n',
        'criteria/own.yaml':
          "qualifications:\n  - id: OWN\n    title: Our own\n    units:\n      - id: A\n        title: Unit\n        outcomes:\n          - { number: '1', title: O, criteria: [{ number: '1.10', statement: Do it. }] }\n",
        'a.md': 'I did it [AC 1.10]',
      });
      const { code, out } = await run(folder, 'check', '.');
      assert.equal(code, 0, out);
      assert.match(out, /Our own \(OWN\): 1 of 1 met/);
    });

    it('reports the line of broken YAML and goes on with the rest', async () => {
      write({
        'portfolio.yaml': `${portfolioYaml}centre:\n  name: "Northfield\n`,
        'a.md': 'x [AC 2.2?]',
      });
      const { code, out } = await run(folder, 'check', '.');
      assert.equal(code, 1);
      assert.match(out, /^portfolio\.yaml:[45]:\d+ error: .*\(yaml-syntax\)$/m);
      assert.match(out, /^Portfolio of Sam Jones: 0 of 4 met, 1 planned/m);
    });

    it('reports broken YAML in a catalogue and calls no tag unknown because of it', async () => {
      write({
        'portfolio.yaml': portfolioYaml,
        'criteria/own.yaml': 'qualifications: ["',
        'a.md': 'x [AC 9.9]',
      });
      const { code, out } = await run(folder, 'check', '.');
      assert.equal(code, 1);
      assert.match(out, /own\.yaml:1:\d+ error: .*\(yaml-syntax\)$/m);
      assert.ok(!out.includes('unknown-criterion'));
    });

    it('reports a catalogue that is not text and calls no tag unknown because of it', async () => {
      write({
        'portfolio.yaml': portfolioYaml,
        'criteria/own.yaml': Uint8Array.of(0x69, 0x64, 0xe9),
        'a.md': 'x [AC 9.9]',
      });
      const { code, out } = await run(folder, 'check', '.');
      assert.equal(code, 1);
      assert.match(out, /own\.yaml:1:1 error: This file is not text .*UTF-8.*\(yaml-not-text\)$/m);
      assert.ok(!out.includes('unknown-criterion'));
    });

    it('reports a portfolio.yaml that is not text', async () => {
      write({ 'portfolio.yaml': Uint8Array.of(0xff, 0xfe, 0x6c, 0x00), 'a.md': 'x [AC 9.9]' });
      const { code, out } = await run(folder, 'check', '.');
      assert.equal(code, 1);
      assert.match(out, /^portfolio\.yaml:1:1 error: This file is not text .*\(yaml-not-text\)$/m);
      assert.ok(!out.includes('unknown-criterion') && !out.includes('field-missing'), out);
    });

    it('says which attachments are not there, and keeps quiet where nobody has looked', async () => {
      write({
        'portfolio.yaml': portfolioYaml,
        'photos/log.png': 'x',
        '.attachments/log.png': 'x',
        'inner/portfolio.yaml': portfolioYaml,
        'inner/log.png': 'x',
        'a.md': [
          '[1](photos/log.png) [2](.attachments/log.png) [3](inner/log.png) [4](photos)',
          '[5](photos/gone.png) [6](../outside.png) [AC 2.2?]',
        ].join('\n'),
      });
      const { out } = await run(folder, 'check', 'portfolio.yaml');
      const missing = out.split('\n').filter((line) => line.endsWith('(missing-attachment)'));
      assert.deepEqual(
        missing.map((line) => /^a\.md:(\d+:\d+) /.exec(line)?.[1]),
        ['2:1', '2:22'],
        out,
      );
    });

    it('reports evidence that is not text or empty, and reads the rest', async () => {
      write({
        'portfolio.yaml': portfolioYaml,
        'a.md': 'x [AC 2.2?]',
        'b.md': Uint8Array.of(0x25, 0x00, 0xff, 0xfe),
        'c.md': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
        'd.md': '  \n',
      });
      const { code, out } = await run(folder, 'check', '.');
      assert.equal(code, 1);
      assert.match(out, /^b\.md:1:1 error: This file is not text.*\(evidence-not-text\)$/m);
      assert.match(out, /^c\.md:1:1 error: This file is not text.*\(evidence-not-text\)$/m);
      assert.match(out, /^d\.md:1:1 advice: .*\(evidence-empty\)$/m);
      assert.match(out, /1 planned/);
    });

    it('says how to save Markdown whose letters it cannot read', async () => {
      write({
        'portfolio.yaml': `${portfolioYaml}evidence: ["**"]\n`,
        'a.md': Uint8Array.of(0xff, 0xfe, 0x61, 0x00),
      });
      const { out } = await run(folder, 'check', '.');
      assert.match(out, /^a\.md:1:1 error: .*“UTF-8”.*\(evidence-not-text\)$/m);
    });

    it('reads no link to a file, and says so where it stands for evidence', async () => {
      write({ 'portfolio.yaml': `${portfolioYaml}evidence: ["*.{md,MD}"]\n`, 'a.md': 'x [AC 2.2?]' });
      write({ 'notes.txt': 'x', 'drafts/e.md': 'x' });
      symlinkSync('a.md', join(folder, 'b.md'));
      symlinkSync('a.md', join(folder, '.b.md'));
      symlinkSync('e.md', join(folder, 'drafts/f.md'));
      symlinkSync(join('..', 'nowhere.md'), join(folder, 'c.MD'));
      symlinkSync('notes.txt', join(folder, 'd.txt'));
      const { out } = await run(folder, 'check', '.');
      assert.deepEqual(
        out.match(/^.*\(evidence-linked\)$/gm)?.map((line) => line.slice(0, 17)),
        ['b.md:1:1 warning:', 'c.MD:1:1 warning:'],
      );
      assert.match(out, /1 planned/);
    });

    it('reads evidence of 20 MB', async () => {
      const paragraph = 'On Monday a customer asked me for help and I found it for her. [AC 2.2?]\n\n';
      write({
        'portfolio.yaml': portfolioYaml,
        'a.md': paragraph.repeat(Math.ceil(20_000_000 / paragraph.length)),
      });
      const { out, error } = await run(folder, 'check', '.');
      assert.equal(error, '');
      assert.match(out, /1 planned/);
    });

    it('lets no name steer the terminal', async () => {
      write({
        'portfolio.yaml': portfolioYaml.replace('Sam Jones', '"\\e[2JSam\\aJones"'),
        'a.md': '# \u001B[31mLog\n\nI did it [AC 1.1]\r\n',
      });
      const { out } = await run(folder, 'check', '.');
      assert.match(out, /^Portfolio of \uFFFD\[2JSam\uFFFDJones: /);
      assert.ok(!/(?!\n)\p{Cc}/u.test(out), JSON.stringify(out));
    });

    it('ends with 2 and says what to do where there is no portfolio', async () => {
      write({ 'evidence/a.md': 'x [AC 1.1]' });
      for (const path of ['.', 'evidence/a.md']) {
        const { code, error, out } = await run(folder, 'check', path);
        assert.deepEqual([code, out], [2, '']);
        assert.match(error, /There is no portfolio\.yaml in/);
      }
    });

    it('ends with 2 and shows how to use it where it is used otherwise', async () => {
      for (const words of [
        [],
        ['check'],
        ['chek', '.'],
        ['check', '.', 'more'],
        ['check', '.', '--nonsense'],
      ]) {
        const { code, error } = await run(folder, ...words);
        assert.equal(code, 2, words.join(' '));
        assert.ok(!/\n\s+at /.test(error), error);
      }
      for (const words of [['help'], ['--help'], ['check', '-h'], ['export', '.', '--help']]) {
        const { code, out, error } = await run(folder, ...words);
        assert.deepEqual([code, error], [0, ''], words.join(' '));
        assert.match(out, /signpost export PATH --output FILE/);
      }
    });
  });

  // Windows has no such shell.
  if (process.platform !== 'win32') {
    it('goes on where nobody reads its lines', async () => {
      write({ 'portfolio.yaml': portfolioYaml, 'evidence/a.md': '# Till [AC 9.9]\n' });
      const unread = `{ "$0" "$@"; echo "ended with $?" >&2; } | true`;
      const words = ['-c', unread, process.execPath, program, 'check', '.'];
      const { error } = await runProgram('sh', words, folder);
      // The tag names no criterion, which is an error of the portfolio.
      assert.equal(error, 'ended with 1\n');
    });
  }

  // A file of Linux that has no room.
  if (process.platform === 'linux') {
    it('ends with 2 and says why where its lines cannot be written', async () => {
      write({ 'portfolio.yaml': portfolioYaml });
      const words = ['-c', '"$0" "$@" > /dev/full', process.execPath, program, 'report', '.'];
      const { code, error } = await runProgram('sh', words, folder);
      assert.equal(code, 2);
      assert.match(error, /^Not all lines could be written\. There is no room left\./);
    });
  }

  if (process.platform !== 'win32') {
    it('reads more files than a program may have open at once', async () => {
      const files = Array.from({ length: 400 }, (_, at) => [`${at}.md`, 'x [AC 2.2?]'] as const);
      write({ 'portfolio.yaml': portfolioYaml, ...Object.fromEntries(files) });
      const few = 'ulimit -n 128 && exec "$0" "$@"';
      const { code, out } = await runProgram(
        'sh',
        ['-c', few, process.execPath, program, 'check', '.'],
        folder,
      );
      assert.equal(code, 0, out.slice(-500));
    });
  }

  describe('export', () => {
    beforeEach(() =>
      write({ 'portfolio.yaml': portfolioYaml, 'evidence/a.md': '# Log\n\nI did it [AC 1.1]\n' }),
    );
    const output = (): string => join(folder, 'out.pdf');

    it('writes a PDF, says where, and leaves nothing else behind', async () => {
      const { code, out, error } = await run(
        folder,
        'export',
        '.',
        '--output',
        'out.pdf',
        '--date',
        '2026-11-21',
      );
      assert.equal(code, 0, error);
      assert.match(readFileSync(output()).subarray(0, 8).toString('latin1'), /^%PDF-/);
      assert.match(out, /Wrote \d+ pages to .*out\.pdf/);
      assert.deepEqual(readdirSync(folder).sort(), ['evidence', 'out.pdf', 'portfolio.yaml']);
    });

    it('does not replace a file unless it is told to', async () => {
      write({ 'out.pdf': 'old' });
      const refused = await run(folder, 'export', '.', '--output', 'out.pdf', '--date', '2026-11-21');
      assert.equal(refused.code, 2);
      assert.match(refused.error, /is there already.*--force/);
      assert.equal(readFileSync(output(), 'utf8'), 'old');
      const forced = await run(
        folder,
        'export',
        '.',
        '--output',
        'out.pdf',
        '--date',
        '2026-11-21',
        '--force',
      );
      assert.equal(forced.code, 0, forced.error);
      assert.match(readFileSync(output(), 'latin1').slice(0, 5), /^%PDF-/);
    });

    it('says why where it cannot write, and leaves what is there', async () => {
      write({ 'taken.pdf/old.txt': 'old' });
      for (const [target, reason] of [
        ['taken.pdf', 'A folder has that name.'],
        ['portfolio.yaml/out.pdf', 'The folder is not there.'],
        ['none/out.pdf', 'The folder is not there.'],
      ] as const) {
        const { code, error } = await run(folder, 'export', '.', '--output', target, '--force');
        assert.equal(code, 2, target);
        assert.match(error, /could not be written/);
        assert.equal(error.includes('what was there is as it was'), target === 'taken.pdf', error);
        assert.ok(error.includes(reason), error);
        assert.ok(!/\n\s+at /.test(error), error);
      }
      assert.equal(readFileSync(join(folder, 'taken.pdf/old.txt'), 'utf8'), 'old');
      assert.deepEqual(readdirSync(folder).sort(), ['evidence', 'portfolio.yaml', 'taken.pdf']);
    });

    it('never replaces what is not a PDF: no evidence, and no portfolio.yaml', async () => {
      write({ 'evidence/log.md': '# Log\n' });
      for (const target of ['evidence/log.md', 'portfolio.yaml']) {
        const before = readFileSync(join(folder, target), 'utf8');
        const { code, error } = await run(folder, 'export', '.', '--output', target, '--force');
        assert.equal(code, 2, target);
        assert.match(error, /is there already and is not a PDF, so it was left as it was/);
        assert.equal(readFileSync(join(folder, target), 'utf8'), before);
      }
    });

    it('refuses a date that does not exist', async () => {
      for (const date of ['2026-02-30', 'today']) {
        const { code, error } = await run(folder, 'export', '.', '--output', 'out.pdf', '--date', date);
        assert.equal(code, 2);
        assert.match(error, /is not a date such as 2026-11-21/);
      }
    });

    it('asks where to write, and for one portfolio at a time', async () => {
      const nowhere = await run(folder, 'export', '.');
      assert.deepEqual([nowhere.code, nowhere.error.includes('--output FILE')], [2, true]);
      write({ 'many/a/portfolio.yaml': portfolioYaml, 'many/b/portfolio.yaml': portfolioYaml });
      const many = await run(folder, 'export', 'many', '--output', 'out.pdf');
      assert.equal(many.code, 2);
      assert.match(many.error, /holds 2 portfolios/);
    });

    it('writes the same bytes for the same date', async () => {
      await run(folder, 'export', '.', '--output', 'a.pdf', '--date', '2026-11-21');
      await run(folder, 'export', '.', '--output', 'b.pdf', '--date', '2026-11-21');
      assert.ok(readFileSync(join(folder, 'a.pdf')).equals(readFileSync(join(folder, 'b.pdf'))));
    });
  });
});
