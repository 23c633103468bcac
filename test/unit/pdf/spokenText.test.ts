import assert from 'node:assert/strict';
import { checkAccessibility } from './accessibility/checkAccessibility';
import { parsePdf } from './accessibility/parsedPdf';
import { exporting } from './support/exporting';
import { spokenText } from './support/spokenText';

/** Words whose letters are drawn with marks and dots of their own, by what shows the difference. */
const words: readonly (readonly [name: string, words: string])[] = [
  ['Arabic with vowels', 'كَتَبَ الطالبُ الدرسَ لا إله مُحَمَّد'],
  ['Arabic with one letter twice, each with its dots', 'ببب تتت ييي مم بَبَ'],
  ['Urdu', 'اردو میں لکھا ہوا ٹیکسٹ گاہک کی شکایت بھی، بیٹھیں پہنچ'],
  ['Hebrew with vowels', 'שָׁלוֹם'],
  ['Bengali', 'বাংলা ক্ষমা শ্রী স্ত্রী শ্রীশ্রী'],
  ['Tamil', 'தமிழ் கொடு'],
  ['Gujarati', 'ગુજરાતી શ્રી'],
  ['one word of Gujarati, which ends with a vowel that has no width', 'નમસ્તે'],
  ['Punjabi', 'ਪੰਜਾਬੀ ਵਿੱਚ'],
  ['Hindi', 'हिन्दी में ग्राहक क्षेत्र श्री कृपया'],
  ['Thai', 'ที่นี่ น้ำ'],
  ['Vietnamese', 'Tiếng Việt: Nguyễn Thị Ánh Phượng, đường ệ ẫ ỡ'],
  [
    'Vietnamese in letters and marks',
    'Tie\u0302\u0301ng Vie\u0323\u0302t A\u0323\u0308A\u0323\u0308 X\u0302\u0323X\u0302\u0323',
  ],
  ['Welsh', 'Ŵyr w\u0302 y\u0302 tŷ'],
  ['letters raised and lowered', 'x<sup>x</sup> a<sub>a</sub>'],
];

describe('Words that are copied from the PDF or read aloud', () => {
  const { make } = exporting();

  for (const [name, text] of words) {
    it(`have each letter once: ${name}`, async () => {
      const { pdf } = await make({ 'evidence/a.md': `# Title\n\nBEGIN\n\n${text}\n\nEND` });
      const page = spokenText(pdf).at(-1) ?? '';
      const between = page.slice(page.indexOf('BEGIN') + 5, page.indexOf('END'));
      assert.equal(lettersOf(between), lettersOf(text.replace(/<.*?>/g, '')));
      const failures = checkAccessibility(parsePdf(pdf)).map(
        ({ condition, where }) => `${condition} ${where}`,
      );
      assert.deepEqual(failures, [], 'each glyph stands for something');
    });
  }

  it('have no empty box for a mark that the font of its letter lacks', async () => {
    const { pdf, problems } = await make({
      'evidence/a.md': '# Title\n\n`1\ufe0f\u20e3 لّٰه`\n\nhalf ½\u0ac0',
    });
    assert.deepEqual(checkAccessibility(parsePdf(pdf)), []);
    assert.match(spokenText(pdf).at(-1) ?? '', /1\ufe0f?\u20e3[^]*½\[U\+0AC0\]/);
    assert.deepEqual(
      problems.map((problem) => [problem.code, 'codePoints' in problem && problem.codePoints]),
      [['character-without-glyph', [0x0ac0]]],
    );
  });

  it('give the same bytes each time', async () => {
    const files = { 'evidence/a.md': words.map(([, text]) => text).join('\n\n') };
    assert.deepEqual((await make(files)).pdf, (await make(files)).pdf);
  });
});

/** Letters and marks in the order of their numbers, as right to left is drawn the other way round. */
function lettersOf(text: string): string {
  return [...text.normalize('NFD')].sort().join('').trim();
}
