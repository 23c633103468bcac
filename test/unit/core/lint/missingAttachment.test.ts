import { strict as assert } from 'node:assert';
import { wordProblem } from '../../../../src/words/problemWords';
import { inEnglish } from '../../../../src/words/translate';
import { assertFindings } from '../../../support/assertFindings';
import { portfolio } from '../../../support/portfolio';

/** What there is. `scans/` is a folder that nobody has looked into. */
const files = [
  'portfolio.yaml',
  'evidence/note.md',
  'evidence/log.pdf',
  'evidence/photos/2026/till.png',
  'own notes.pdf',
  'scans/',
];

function isReported(path: string): boolean {
  const { findings } = portfolio(`See [there](${path}).`, { files, only: ['missing-attachment'] });
  return findings.length > 0;
}

describe('missing-attachment', () => {
  const paths: Readonly<Record<string, readonly [path: string, isReported: boolean]>> = {
    'a file beside the evidence': ['log.pdf', false],
    'a file that is not there': ['diary.pdf', true],
    'a file further down': ['photos/2026/till.png', false],
    'a file of another name further down': ['photos/2026/desk.png', true],
    'a file further up': ['../own%20notes.pdf', false],
    'a name with a space between angle brackets': ['<../own notes.pdf>', false],
    'a path from the portfolio’s folder': ['/evidence/log.pdf', false],
    'a name in other letters': ['Log.pdf', true],
    'the folder of a file': ['photos/2026/', false],
    'the folder of a folder': ['photos', false],
    'a folder that is not there': ['pictures/', true],
    'a folder that nobody has looked into': ['../scans', false],
    'whatever may be in a folder that nobody has looked into': ['../scans/2026/form.pdf', false],
    'a folder whose name only begins like it': ['../scans-of-today/form.pdf', true],
    'a place in a file that is there': ['log.pdf#page=2', false],
    'a place in a file that is not there': ['diary.pdf#page=2', true],
    'a way out of the portfolio': ['../../other/log.pdf', true],
    'an address': ['https://example.org/log.pdf', false],
    'an address of mail': ['mailto:sam@example.org', false],
    'an address without its scheme': ['//example.org/log.pdf', false],
    'a drive of a computer': ['C:\\Users\\sam\\scan.pdf', true],
    'a drive of a computer with other slashes': ['c:/Users/sam/scan.pdf', true],
    'an address of a file': ['file:///c:/Users/sam/scan.pdf', true],
    'a share of a network': ['\\\\server\\sam\\scan.pdf', true],
    'a place in the same text': ['#till', false],
  };
  for (const [name, [path, expected]] of Object.entries(paths)) {
    it(`${expected ? 'reports' : 'leaves alone'} ${name}`, () => assert.equal(isReported(path), expected));
  }

  it('marks each link and picture', () => {
    const markdown = `
See the [diary](diary.pdf) and the ![Till](till.png) [AC 1.1](call.mp3)
<!--    ^^^^^^^^^^^^^^^^^^ missing-attachment -->
<!--                               ^^^^^^^^^^^^^^^^^ missing-attachment -->
<!--                                                 ^^^^^^^^^^^^^^^^^^ missing-attachment -->`;
    assertFindings(markdown, portfolio(markdown, { files, only: ['missing-attachment'] }));
  });

  it('marks a tag on a link that names no file, and on one to a place on a computer, whether or not anybody has looked', () => {
    const markdown = `
See it: [AC 1.1]() and [AC 1.2](  ) and [AC 1.3](#) and [AC 1.4][log] too
<!--    ^^^^^^^^^^ missing-attachment -->
<!--                   ^^^^^^^^^^^^ missing-attachment -->
<!--                                    ^^^^^^^^^^^ missing-attachment -->
<!--                                                    ^^^^^^^^^^^^^ missing-attachment -->

See it: [AC 1.1](C:\\Users\\sam\\scan.pdf) and [AC 1.2](https://example.org) and [AC 1.3](#till)
<!--    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ missing-attachment -->

[log]: <>`;
    for (const texts of [{}, { files }]) {
      assertFindings(markdown, portfolio(markdown, { ...texts, only: ['missing-attachment'] }));
    }
  });

  it('names the file without the place in it', () => {
    const markdown = 'See [there](sub/diary.pdf#page=2) and [here](till.png?raw=1#top).';
    const { findings, library } = portfolio(markdown, { files, only: ['missing-attachment'] });
    assert.deepEqual(
      findings.map(({ problem }) => /“[^”]*”/.exec(wordProblem(problem, library, inEnglish))?.[0]),
      ['“sub/diary.pdf”', '“till.png”'],
    );
  });

  it('says nothing of other files where nobody has looked what there is', () => {
    assert.deepEqual(portfolio('See [there](diary.pdf).', { only: ['missing-attachment'] }).findings, []);
  });
});
