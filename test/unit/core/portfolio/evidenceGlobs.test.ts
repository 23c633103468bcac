import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { matchesEvidence, matchesGlob } from '../../../../src/core/portfolio/evidenceGlobs';
import { readPortfolio } from '../../../../src/core/portfolio/readPortfolio';
import { holds } from '../../../support/holds';

describe('a glob', () => {
  const cases: readonly (readonly [glob: string, path: string, matches: boolean])[] = [
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'x/y/a.md', true],
    ['**/*.md', 'a.txt', false],
    ['*.md', 'a.md', true],
    ['*.md', 'x/a.md', false],
    ['evidence/**/*.md', 'evidence/a.md', true],
    ['evidence/**/*.md', 'evidence/x/y/a.md', true],
    ['evidence/**/*.md', 'other/a.md', false],
    ['evidence/*.md', 'evidence/x/a.md', false],
    ['evidence/**', 'evidence/a.md', true],
    ['evidence/**', 'evidence/x/a.md', true],
    ['**', 'x/a.md', true],
    ['**/x/**/a.md', 'x/a.md', true],
    ['**/x/**/a.md', 'y/x/z/a.md', true],
    ['**/x/**/a.md', 'y/z/a.md', false],
    ['E0?.md', 'E07.md', true],
    ['E0?.md', 'E0.md', false],
    ['E0?.md', 'E0/.md', false],
    ['a*b*c', 'aXbYc', true],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'acb', false],
    ['./evidence/*.md', 'evidence/a.md', true],
    ['evidence\\*.md', 'evidence/a.md', true],
    ['evidence//a.md', 'evidence/a.md', true],
    ['a.md', 'a.md', true],
    ['a.md', 'A.md', false],
    ['a.md', 'aXmd', false],
    ['a+(b).md', 'a+(b).md', true],
    ['[ab].md', 'a.md', false],
    ['**a', 'xa', true],
    ['', 'a.md', false],
  ];
  for (const [glob, path, matches] of cases) {
    it(`${JSON.stringify(glob)} ${matches ? 'matches' : 'does not match'} ${path}`, () =>
      assert.equal(matchesGlob(glob, path), matches));
  }

  it('matches what the plainest reading of it matches', () => {
    const part = fc.array(fc.constantFrom('a', 'b', '-', '*', '?'), { minLength: 1, maxLength: 4 });
    const globs = fc.array(
      fc.oneof(
        part.map((letters) => letters.join('')),
        fc.constant('**'),
      ),
      { minLength: 1, maxLength: 4 },
    );
    const name = fc.array(fc.constantFrom('a', 'b', '-'), { minLength: 1, maxLength: 4 });
    const paths = fc.array(
      name.map((letters) => letters.join('')),
      { minLength: 1, maxLength: 4 },
    );
    holds(
      fc.property(globs, paths, (glob, path) => {
        assert.equal(matchesGlob(glob.join('/'), path.join('/')), matchesParts(glob, path));
      }),
      5000,
    );
  });

  // To try every way to share a name among the stars would take longer than any run of tests.
  it('of stars alone comes to an end with a long name', () => {
    assert.equal(matchesGlob(`${'*a'.repeat(200)}b`, 'a'.repeat(20_000)), false);
    assert.equal(matchesGlob(`${'**/'.repeat(200)}b`, 'a/'.repeat(2_000)), false);
  });
});

/** Which of some files are evidence, by what `portfolio.yaml` says under `evidence:`, or says nothing. */
function evidenceOf(written: string | undefined, paths: readonly string[]): readonly string[] {
  const text = `qualifications: [Q]\n${written === undefined ? '' : `evidence: ${written}\n`}`;
  const { value } = readPortfolio({ uri: 'mem:/portfolio.yaml', text });
  return paths.filter((path) => matchesEvidence(value, path));
}

describe('the evidence of a portfolio', () => {
  const endings = ['a.md', 'a.MD', 'a.Md', 'a.markdown', 'a.MARKDOWN'].map((name) => `work/${name}`);
  const others = ['work/a.mdx', 'work/amd', 'work/a.md.bak', 'work/a.txt', 'work/md', 'work/a.Markdowns'];
  for (const written of [undefined, 'work', 'work/*.md', 'work/*.MD', '"**/*.markdown"']) {
    it(`is every Markdown file, however its ending is written, where it says ${written ?? 'nothing'}`, () =>
      assert.deepEqual(evidenceOf(written, [...endings, ...others]), endings));
  }

  it('is what people write in, and no photo, where an entry ends in a star', () => {
    const paths = ['work/a.md', 'work/b.txt', 'work/c.jpg', 'work/log.pdf', 'work/d.docx', 'work/e.md/f.png'];
    assert.deepEqual(evidenceOf('work/*', paths), ['work/a.md', 'work/b.txt']);
    assert.deepEqual(evidenceOf('work/*', ['work/A.TXT', 'work/noending']), ['work/A.TXT']);
    assert.deepEqual(evidenceOf('["work/c.jpg", "work/*.pdf"]', paths), ['work/c.jpg', 'work/log.pdf']);
  });

  it('is found whichever way a system writes a letter with an accent', () => {
    const [composed, apart] = ['pr\u00e9v/a.md', 'pre\u0301v/a.md'];
    for (const folder of ['pr\u00e9v', 'pre\u0301v', '"pr\u00e9v/*.md"', '"pre\u0301v/*.md"']) {
      assert.deepEqual(evidenceOf(folder, [composed, apart, 'prev/a.md']), [composed, apart]);
    }
  });

  for (const written of ['!drafts', '!drafts/', '"!drafts/**"', '"!drafts/*"', '"!{drafts,plans}/*.md"']) {
    const quoted = written.startsWith('"') ? written : `"${written}"`;
    it(`leaves out what ${written} names`, () =>
      assert.deepEqual(evidenceOf(`["**/*.md", ${quoted}]`, ['a.md', 'drafts/b.md']), ['a.md']));
  }

  it('may leave out one file, or what is in any folder of a name', () => {
    const paths = ['a.md', 'b.md', 'x/drafts/y/c.md', 'x/d.md'];
    assert.deepEqual(evidenceOf('["!a.md", "!**/drafts"]', paths), ['b.md', 'x/d.md']);
  });

  it('is never what the portfolio is read from', () => {
    const paths = ['portfolio.yaml', 'criteria/own.yaml', 'criteria/own.YML', 'notes.txt', 'a.md'];
    assert.deepEqual(evidenceOf('"**"', paths), ['a.md']);
    assert.deepEqual(evidenceOf('["*", "criteria/*"]', paths), ['notes.txt', 'a.md']);
  });

  it('is found in a folder with a dot in its name, and is a file with one', () => {
    const paths = ['2.1 work/a.md', 'notes.txt', 'b.md'];
    assert.deepEqual(evidenceOf('["2.1 work", notes.txt]', paths), ['2.1 work/a.md', 'notes.txt']);
  });

  it('does not take time without end to read from many brackets', () => {
    const text = `qualifications: [Q]\nevidence: "${'{a,b}'.repeat(5000)}"`;
    const { value } = readPortfolio({ uri: 'mem:/portfolio.yaml', text });
    assert.equal(value.evidence.length, 1);
  });
});

/** The definition, as a recursion: slow, and plain to see. */
function matchesParts(glob: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = glob;
  if (first === undefined) {
    return path.length === 0;
  }
  if (first === '**') {
    return matchesParts(rest, path) || (path.length > 0 && matchesParts(glob, path.slice(1)));
  }
  const [name, ...below] = path;
  return name !== undefined && matchesName(first, name) && matchesParts(rest, below);
}

function matchesName(glob: string, name: string): boolean {
  if (glob === '') {
    return name === '';
  }
  if (glob.startsWith('*')) {
    return matchesName(glob.slice(1), name) || (name !== '' && matchesName(glob, name.slice(1)));
  }
  return name !== '' && (glob[0] === '?' || glob[0] === name[0]) && matchesName(glob.slice(1), name.slice(1));
}
