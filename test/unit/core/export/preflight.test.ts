import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExportProblem } from '../../../../src/core/export/exportProblem';
import { createCoverage } from '../../../../src/core/export/fontCoverage';
import { createGlyphCheck, glyphProblems } from '../../../../src/core/export/preflight';
import { pdfFiles } from '../../../../src/pdf/files.mjs';
import { root } from '../../pdf/support/nodePdfEngine';

const fonts = pdfFiles
  .filter(({ to }) => to.endsWith('.ttf'))
  .map(({ from }) => readFileSync(join(root, from)));
const coverage = createCoverage(fonts);

/** A sentence in each language that learners write in. */
const languages: Readonly<Record<string, string>> = {
  Welsh: 'Rhaid i’r cwsmer gael gŵyl, ŷd a tŷ. ŴŶŵŷ',
  Polish: 'Zażółć gęślą jaźń „cytat”',
  Romanian: 'Îmi place să ajut clienții. ȘșȚț',
  Lithuanian: 'Ąžuolas, ėjo, ūkis, šuo',
  Greek: 'Εξυπηρέτηση πελατών',
  Russian: 'Обслуживание клиентов',
  Ukrainian: 'Обслуговування клієнтів ґ ї є',
  Arabic: 'خدمة العملاء ١٢٣',
  Urdu: 'میں گاہکوں کی مدد کرتا ہوں۔ ٹڈڑے',
  Punjabi: 'ਮੈਂ ਗਾਹਕਾਂ ਦੀ ਮਦਦ ਕਰਦਾ ਹਾਂ।',
  Bengali: 'আমি গ্রাহকদের সাহায্য করি।',
  Gujarati: 'હું ગ્રાહકોને મદદ કરું છું.',
  Hindi: 'मैं ग्राहकों की मदद करता हूँ।',
  Tamil: 'நான் வாடிக்கையாளர்களுக்கு உதவுகிறேன்.',
  Hebrew: 'אני עוזר ללקוחות',
  Thai: 'ฉันช่วยลูกค้า',
  Yoruba: 'Ẹ̀kọ́ ṣe pàtàkì',
  emoji: '😊 ✅ ❌ 👍🏽 👩‍💻 🇬🇧 ❤️',
  signs: '£ € ½ × ÷ ≥ ≤ → ← ✓ ✗ ☐ ☑ • – — … “ ” ‘ ’ ° ² © ™ №',
};

describe('Characters without a glyph', () => {
  for (const [language, words] of Object.entries(languages)) {
    it(`are not found in ${language}`, () => {
      const check = createGlyphCheck(coverage);
      assert.equal(check.clean(words), words);
    });
  }

  it('are printed as their code and counted', () => {
    const check = createGlyphCheck(coverage);
    assert.equal(check.clean('中 a 中 𓀀'), '[U+4E2D] a [U+4E2D] [U+13000]');
    assert.deepEqual(
      [...check.replaced],
      [
        [0x4e2d, 2],
        [0x13000, 1],
      ],
    );
    assert.deepEqual(namedOf(glyphProblems(check, 'mem:/a.md', 'xx 中 𓀀')), [['4E2D 13000', 3, 4]]);
    assert.deepEqual(namedOf(glyphProblems(check, 'mem:/a.md', 'xx 𓀀\n\n𓀀 中 中')), [
      ['4E2D', 10, 11],
      ['13000', 3, 5],
    ]);
  });

  it('do not include what has no look: controls, joiners, half a pair', () => {
    const check = createGlyphCheck(createCoverage([]));
    assert.equal(check.clean('a\u0000\u0007b\u200d\ufe0fc\ud800\u2066'), 'ab\u200d\ufe0fc\u2066');
    assert.equal(check.replaced.size, 0);
  });

  it('are all there are if a font cannot be read', () => {
    const [font = new Uint8Array()] = fonts;
    for (const broken of [
      new Uint8Array(),
      new Uint8Array(3),
      font.subarray(0, 400),
      new Uint8Array(4000).fill(255),
    ]) {
      assert.equal(createCoverage([broken]).has(65), false);
    }
  });
});

/** The characters, and where the first of them stands. */
function namedOf(problems: readonly ExportProblem[]): unknown[] {
  return problems.map((problem) => {
    assert.equal(problem.code, 'character-without-glyph');
    const codes = problem.codePoints.map((each) => each.toString(16).toUpperCase()).join(' ');
    return [codes, problem.span.start, problem.span.end];
  });
}
