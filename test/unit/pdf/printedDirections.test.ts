import assert from 'node:assert/strict';
import { exporting } from './support/exporting';
import { readPdf, type ReadPiece } from './support/readPdf';

describe('Words from two sides in a PDF', function () {
  const { make } = exporting();

  /** The pieces of the page that a text is printed on. */
  async function piecesOf(text: string): Promise<readonly ReadPiece[]> {
    const { pages } = await readPdf((await make({ 'evidence/a.md': `# Till\n\n${text}` })).pdf);
    return pages.at(-1)?.pieces.filter(({ text: words }) => words.trim() !== '') ?? [];
  }

  /** For each mark, how far from it the nearest words on its line stand, and how far above their line it does. */
  async function gapsOf(text: string, marks: RegExp): Promise<{ across: number; up: number }[]> {
    const pieces = await piecesOf(text);
    return pieces
      .filter((piece) => marks.test(piece.text))
      .map((mark) => {
        const words = pieces
          .filter((piece) => !marks.test(piece.text) && Math.abs(piece.y - mark.y) < 8)
          .map((piece) => ({
            across: Math.max(piece.x - mark.x - mark.width, mark.x - piece.x - piece.width),
            up: Math.abs(piece.y - mark.y),
          }));
        return words.reduce((nearest, one) => (one.across < nearest.across ? one : nearest));
      });
  }

  for (const [name, text, marks, count] of [
    ['bullets', '- English words\n- بند عربي\n- more\n  - بند داخلي\n  - inner words', /^[•–]$/, 5],
    ['numbers', '1. First words\n2. ثانيا\n3. Third', /^\d\.$/, 3],
    ['tasks', '- [ ] English words\n- [x] مهمة\n- [ ] last', /^[☐☑]$/, 3],
    ['bullets from the right', '- بند أول\n- English words\n- بند ثالث\n  - inner words', /^[•–]$/, 4],
    ['tasks from the right', '- [ ] بند أول\n- [x] English words', /^[☐☑]$/, 2],
  ] as const) {
    it(`puts ${name} beside their words, whichever way those run`, async () => {
      const gaps = await gapsOf(text, marks);
      assert.equal(gaps.length, count);
      assert.deepEqual(
        gaps.filter(({ across, up }) => across > 16 || up > 1),
        [],
      );
    });
  }

  it('ends an English sentence with its full stop in a list that runs from the right', async () => {
    const pieces = await piecesOf('- بند أول\n- English words.\n- بند ثالث');
    assert.ok(pieces.some(({ text }) => text === 'English words.'));
  });

  it('puts an emoji on the line of its words and makes that line no higher', async () => {
    const pieces = await piecesOf('1. say hello 😊\n2. ask\n3. fix it ✅\n4. done');
    const heights = (words: RegExp): number[] =>
      pieces.filter(({ text }) => words.test(text)).map(({ y }) => y);
    const marks = heights(/^\d\.$/);
    const words = heights(/^(?:say|ask|fix|done)/);
    assert.equal(marks.length, 4);
    marks.forEach((mark, index) => assert.ok(Math.abs(mark - (words[index] ?? 0)) < 0.1, `${index}`));
    const steps = marks.slice(1).map((mark, index) => (marks[index] ?? 0) - mark);
    assert.ok(Math.max(...steps) - Math.min(...steps) < 0.1, steps.join(' '));
  });

  it('puts the cells of a row on one line, whichever way they run', async () => {
    const pieces = await piecesOf('| English | العربية |\n|--|--|\n| hello | مرحبا |');
    const hello = pieces.find(({ text }) => text === 'hello');
    assert.ok(hello);
    // The dots of a letter may be drawn by themselves.
    assert.ok(pieces.some((piece) => piece !== hello && Math.abs(piece.y - hello.y) < 0.1));
  });
});
