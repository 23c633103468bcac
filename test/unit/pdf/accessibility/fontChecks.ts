import type { Check, Checked, Failure } from './checkAccessibility';
import { checkProgram } from './fontPrograms';
import { PdfTokens } from './pdfTokens';
import { isString, wordsOf, type PdfDictionary } from './pdfValues';

/** Fonts: embedded, and every letter that is drawn says which character it is. */
export const checkFonts: Check = function* (checked) {
  for (const [font, codes] of together(checked.pages.map((page) => page.codes))) {
    yield* checkFont(checked, font, codes);
  }
};

type CodesByFont = ReadonlyMap<PdfDictionary, ReadonlySet<number>>;

function together(pages: readonly CodesByFont[]): CodesByFont {
  const all = new Map<PdfDictionary, Set<number>>();
  for (const [font, used] of pages.flatMap((codes) => [...codes])) {
    const known = all.get(font) ?? new Set<number>();
    used.forEach((code) => known.add(code));
    all.set(font, known);
  }
  return all;
}

function* checkFont({ pdf }: Checked, font: PdfDictionary, codes: ReadonlySet<number>): Generator<Failure> {
  const where = String(font.get('BaseFont') ?? font.get('Subtype') ?? 'font');
  if (font.get('Subtype') !== '/Type3') {
    const [first] = pdf.list(font.get('DescendantFonts'));
    const inner = first === undefined ? font : pdf.dictionary(first);
    const descriptor = pdf.dictionary(inner.get('FontDescriptor'));
    if (!['FontFile', 'FontFile2', 'FontFile3'].some((key) => pdf.stream(descriptor.get(key)))) {
      yield { condition: '31-009', where };
    }
    if (font.get('Subtype') === '/Type0') {
      yield* checkComposite({ pdf, elements: [], pages: [] }, font, inner, where);
      yield* checkProgram(pdf, inner, codes, where);
      if (codes.has(0)) {
        yield { condition: '31-030', where };
      }
    }
  }
  const map = pdf.stream(font.get('ToUnicode'));
  if (!map) {
    yield { condition: '31-027', where };
    return;
  }
  const characters = readCharacterMap(pdf.data(map));
  for (const code of codes) {
    const character = characters.get(code);
    if (character === undefined || character === '') {
      yield { condition: '10-001', where: `${where}: ${code}` };
    } else if (/[\u0000\ufeff\ufffe]/.test(character)) {
      yield { condition: '31-028', where: `${where}: ${code}` };
    }
  }
}

function* checkComposite(
  { pdf }: Checked,
  font: PdfDictionary,
  inner: PdfDictionary,
  where: string,
): Generator<Failure> {
  const system = pdf.dictionary(inner.get('CIDSystemInfo'));
  const encoding = pdf.get(font, 'Encoding');
  if (encoding !== '/Identity-H' && encoding !== '/Identity-V' && !pdf.stream(encoding)) {
    yield { condition: '31-006', where };
  }
  if (wordsOf(system.get('Registry')) === '' || wordsOf(system.get('Ordering')) === '') {
    yield { condition: '31-001', where };
  }
  const toGlyph = pdf.get(inner, 'CIDToGIDMap');
  if (inner.get('Subtype') === '/CIDFontType2' && toGlyph !== '/Identity' && !pdf.stream(toGlyph)) {
    yield { condition: '31-004', where };
  }
}

/** What each code stands for, from `bfchar` and `bfrange`. */
export function readCharacterMap(bytes: Uint8Array): Map<number, string> {
  const text = Buffer.from(bytes).toString('latin1');
  const characters = new Map<number, string>();
  for (const [, kind = '', body = ''] of text.matchAll(/begin(bfchar|bfrange)([^]*?)endbf/g)) {
    const tokens = new PdfTokens(body);
    const values: unknown[] = [];
    for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
      values.push(isPdfString(token) ? token.bytes : token);
    }
    const step = kind === 'bfchar' ? 2 : 3;
    for (let at = 0; at + step <= values.length; at += step) {
      const [first, last] = [codeOf(values[at]), codeOf(values[at + step - 2])];
      const target = values[at + step - 1];
      for (let code = first; code <= last; code++) {
        const own: unknown = Array.isArray(target)
          ? (target as { bytes: string }[])[code - first]?.bytes
          : target;
        characters.set(code, shifted(utf16(String(own ?? '')), Array.isArray(target) ? 0 : code - first));
      }
    }
  }
  return characters;
}

const isPdfString = (token: unknown): token is { bytes: string } => isString(token as never);

function codeOf(value: unknown): number {
  return typeof value === 'string'
    ? [...value].reduce((code, byte) => code * 256 + byte.charCodeAt(0), 0)
    : 0;
}

function utf16(bytes: string): string {
  return Buffer.from(bytes, 'latin1').swap16().toString('utf16le');
}

/** In a range the last unit counts up. */
function shifted(text: string, by: number): string {
  return by === 0 ? text : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}
