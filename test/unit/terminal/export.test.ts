import { strict as assert } from 'node:assert';
import {
  existsSync,
  lstatSync,
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
import { telugu, teluguFontFile } from '../pdf/support/fonts';
import { pngOf } from '../pdf/support/pngOf';
import { readPdf } from '../pdf/support/readPdf';
import { program, run, runProgram, type Ran } from './support/terminal';

const portfolioYaml = `learner: { name: Sam Jones }
qualifications: [PQ-L2D]
`;
const evidence = {
  'evidence/a.md': '---\nevidence: E05\n---\n# Till\n\nThe customer Bethany Marlowe rang. [AC 1.1]\n',
  'evidence/b.md': '---\nevidence: E07\n---\n# Log\n\nI did it, see [the till](a.md). [AC 1.1]\n',
};

describe('signpost export', function () {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-export-'));
    write({ 'home/portfolio.yaml': portfolioYaml });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  function write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
  }

  function writeHome(files: Readonly<Record<string, string | Uint8Array>>): void {
    write(Object.fromEntries(Object.entries(files).map(([name, content]) => [`home/${name}`, content])));
  }

  function exportHome(...words: string[]): Promise<Ran> {
    return run(folder, 'export', 'home', '--output', 'out.pdf', '--date', '2026-11-21', ...words);
  }

  async function printed(): Promise<string> {
    const { pages } = await readPdf(new Uint8Array(readFileSync(join(folder, 'out.pdf'))));
    return pages.map(({ text }) => text).join('\n');
  }

  describe('with choices', () => {
    beforeEach(() => writeHome(evidence));

    const parts: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
      [['--evidence', 'e07,'], /Part of the portfolio: evidence E07/, /E05 Till/],
      [['--units', 'pcs'], /E05 Till[^]*E07 Log/, /Part of/],
    ];
    for (const [words, there, missing] of parts) {
      it(`prints what ${words.join(' ')} names`, async () => {
        const { code, error } = await exportHome(...words);
        assert.equal(code, 0, error);
        const text = (await printed()).replace(/[^\S\n]+/g, ' ');
        assert.match(text, there);
        assert.doesNotMatch(text, missing);
      });
    }

    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [['--evidence', 'E09'], /no evidence E09\. Its evidence: E05, E07\./],
      [['--evidence', 'E05, E09 ,x'], /no evidence E09, x\./],
      [['--evidence', ','], /no evidence ""\./],
      [['--units', 'ICS'], /no unit ICS\. Its units: PCS\./],
      [['--units', 'PCS', '--evidence', 'E05'], /not both/],
      [['--font', 'none.ttf'], /The font “none\.ttf” could not be read/],
      [['--font', 'home/portfolio.yaml'], /portfolio\.yaml” is not a font/],
    ];
    for (const [words, reason] of refused) {
      it(`ends with 2 and writes nothing for ${words.join(' ')}`, async () => {
        const { code, error } = await exportHome(...words);
        assert.equal(code, 2);
        assert.match(error, reason);
        assert.ok(!existsSync(join(folder, 'out.pdf')));
      });
    }

    it('names people unless it is told to replace them, and says so', async () => {
      const plain = await exportHome();
      assert.match(plain.out, /names a person or holds a personal detail in 1 place/);
      assert.match(await printed(), /Bethany Marlowe/);
      assert.match(await printed(), /marking points in our own words/, 'the criteria come with Signpost');
      const redacted = await exportHome('--redacted', '--force');
      assert.match(redacted.out, /Pictures cannot be changed/);
      assert.match(redacted.out, /Read this copy once more/);
      assert.doesNotMatch(await printed(), /Bethany|Marlowe/);
      assert.match(readFileSync(join(folder, 'home/evidence/a.md'), 'utf8'), /Bethany Marlowe/);
    });

    it('ends with what is still open if it is told to', async () => {
      await exportHome();
      assert.doesNotMatch(await printed(), /What is still open/);
      await exportHome('--open-points', '--redacted', '--force');
      const text = await printed();
      assert.match(text, /What is still open/);
      assert.doesNotMatch(text, /Bethany|Marlowe/);
    });

    it('prints letters of a font that it is given', async () => {
      writeHome({ 'evidence/c.md': `# ${telugu}\n` });
      const without = await exportHome();
      assert.match(without.out, /evidence[/\\]c\.md:1 The PDF has no letter shapes for .*--font/);
      const made = await exportHome('--font', teluguFontFile, '--force');
      assert.doesNotMatch(made.out, /no letter shapes/);
      assert.match(readFileSync(join(folder, 'out.pdf'), 'latin1'), /NotoSansTelugu/);
    });
  });

  it('names the line of each picture that it cannot print, and goes on', async () => {
    writeHome({
      'evidence/a.md': [
        '# Pictures',
        '![m](missing.png)',
        '![o](../../secret.png)',
        '![a](/etc/hosts)',
        '![f](file:///etc/hosts)',
        '![d](data:image/png;base64,iVBORw0KGgo=)',
        '![r](https://example.org/x.png)',
        '![l](link.png)',
        '![n](folder/secret.png)',
        '![i](inner.png)',
        '![t](notes.png)',
        '![g](good.png)',
      ].join('\n\n'),
      'evidence/notes.png': 'These are no pixels.',
      'evidence/good.png': pngOf(30, 20),
    });
    write({ 'secret.png': pngOf(30, 20), 'away/secret.png': pngOf(30, 20) });
    symlinkSync(join(folder, 'secret.png'), join(folder, 'home/evidence/link.png'));
    symlinkSync(join(folder, 'away'), join(folder, 'home/evidence/folder'));
    symlinkSync('good.png', join(folder, 'home/evidence/inner.png'));
    const { code, out, error } = await exportHome();
    assert.equal(code, 0, error);
    const said = out.split('\n').flatMap((line) => /a\.md:(\d+) (.*)$/.exec(line)?.slice(1).join(' ') ?? []);
    assert.deepEqual(
      said.map((line) => line.replace(/, so .*|\. Save .*/, '')).sort((a, b) => parseInt(a) - parseInt(b)),
      [
        '3 The image “missing.png” could not be read',
        '5 The image “../../secret.png” is not in your portfolio folder',
        '7 The image “/etc/hosts” could not be read',
        '9 The image “file:///etc/hosts” is an address and not the path of a file in your portfolio folder',
        '11 The image “data:image/png;base64,…” is of a kind that cannot be printed',
        '13 The image “https://example.org/x.png” is on the internet',
        '15 The image “link.png” is a link to a file that is not in your portfolio folder',
        '17 The image “folder/secret.png” is a link to a file that is not in your portfolio folder',
        '21 The image “notes.png” is of a kind that cannot be printed',
      ],
    );
  });

  it('names the files that it could not read, and the line of each mistake that changes the PDF', async () => {
    writeHome({
      ...evidence,
      'evidence/c.md': Buffer.from('# Caf\xe9 refund\n\nIt cost \xa35. [AC 2.1]\n', 'latin1'),
      'portfolio.yaml': `${portfolioYaml}jurisdiction: wales\n`,
      'criteria/own.yaml': Buffer.from('version: "1" # \xa3\n', 'latin1'),
    });
    const { code, out, error } = await exportHome('--open-points');
    assert.equal(code, 0, error);
    assert.match(
      out,
      /^home[/\\]criteria[/\\]own\.yaml:1 This file is not text .* so nothing in it counts\./m,
    );
    assert.match(out, /^home[/\\]evidence[/\\]c\.md:1 This file is not text .* so it is not in the PDF\./m);
    assert.match(out, /^home[/\\]portfolio\.yaml:3 “jurisdiction” cannot be “wales”\./m);
    assert.match(
      (await printed()).replace(/\s+/g, ' '),
      /What is still open.* evidence\/c\.md: This file is not/,
    );
  });

  it('says which drawing it could not print, and nothing of how the engine broke', async () => {
    const text = '<title>Title</title>y\u0306 <tspan font-family="Courier">বাংলা </tspan>';
    writeHome({
      'evidence/a.md': '# Till\n\n![Plan](plan.svg)\n',
      'evidence/plan.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>${text}</text></svg>`,
    });
    const { code, out, error } = await exportHome();
    assert.equal(code, 0);
    assert.equal(error, '');
    assert.match(out, /a\.md:3 .*plan\.svg/);
  });

  it('says when the PDF does not call itself accessible, and what would mend it', async () => {
    const sentence =
      /The PDF does not say of itself that it is accessible \(PDF\/UA-1\)\. Describe each picture/;
    writeHome({ 'evidence/a.md': '# A\n\n![](good.png)\n', 'evidence/good.png': pngOf(30, 20) });
    const without = await exportHome();
    assert.equal(without.code, 0, without.error);
    assert.match(without.out, sentence);
    writeHome({ 'evidence/a.md': '# A\n\n![A till](good.png)\n' });
    const described = await exportHome('--force');
    assert.equal(described.code, 0, described.error);
    assert.doesNotMatch(described.out, sentence);
  });

  it('says so where the portfolio has no name', async () => {
    write({ 'home/portfolio.yaml': 'qualifications: [PQ-L2D]\n' });
    const { code, out, error } = await exportHome();
    assert.equal(code, 0, error);
    assert.match(out, /Portfolio of a learner without a name: /);
  });

  it('replaces the file that a link leads to, and leaves the link', async () => {
    write({ 'away/real.pdf': 'old' });
    symlinkSync(join(folder, 'away/real.pdf'), join(folder, 'out.pdf'));
    const { code, error } = await exportHome('--force');
    assert.equal(code, 0, error);
    assert.match(readFileSync(join(folder, 'away/real.pdf'), 'latin1'), /^%PDF-/);
    assert.deepEqual(readdirSync(join(folder, 'away')), ['real.pdf']);
    assert.ok(lstatSync(join(folder, 'out.pdf')).isSymbolicLink());
  });

  // Windows has no such limit to set.
  if (process.platform !== 'win32') {
    it('keeps the old PDF whole where there is no room for the new one', async () => {
      writeHome(evidence);
      write({ 'out.pdf': 'old' });
      const limited = `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`;
      const words = ['export', 'home', '--output', 'out.pdf', '--force'];
      const { code, error } = await runProgram(
        'sh',
        ['-c', limited, process.execPath, program, ...words],
        folder,
      );
      assert.equal(code, 2, error);
      assert.match(error, /could not be written, and what was there is as it was\. There is no room left/);
      assert.equal(readFileSync(join(folder, 'out.pdf'), 'utf8'), 'old');
      assert.deepEqual(readdirSync(folder).sort(), ['home', 'out.pdf']);
    });
  }
});
