import type { Failure } from './checkAccessibility';
import type { ParsedPdf } from './parsedPdf';
import { isArray, type PdfDictionary } from './pdfValues';

/** Whether an embedded TrueType font has each glyph that is drawn, and as wide as the PDF says. */
export function* checkProgram(
  pdf: ParsedPdf,
  inner: PdfDictionary,
  codes: ReadonlySet<number>,
  where: string,
): Generator<Failure> {
  const descriptor = pdf.dictionary(inner.get('FontDescriptor'));
  const file = pdf.stream(descriptor.get('FontFile2'));
  const program = file && readProgram(pdf.data(file));
  const set = pdf.stream(descriptor.get('CIDSet'));
  const named = set && pdf.data(set);
  const widths = widthsOf(pdf, inner);
  const otherwise = Number(inner.get('DW') ?? 1000);
  for (const code of codes) {
    const width = program?.widthOf(code);
    if (program && width === undefined) {
      yield { condition: '31-011', where: `${where}: ${code}` };
    }
    const said = widths.get(code) ?? otherwise;
    if (width !== undefined && Math.abs(width - said) > 1) {
      yield { condition: '31-016', where: `${where}: ${code} is ${width} wide and not ${said}` };
    }
    if (named && !((named[code >> 3] ?? 0) & (0x80 >> (code & 7)))) {
      yield { condition: '31-014', where: `${where}: ${code}` };
    }
  }
}

interface Program {
  /** In thousandths of an em; undefined for a glyph that the font does not have. */
  widthOf(glyph: number): number | undefined;
}

function readProgram(bytes: Uint8Array): Program {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    tables.set(Buffer.from(bytes.subarray(at, at + 4)).toString('latin1'), view.getUint32(at + 8));
  }
  const table = (tag: string): number => tables.get(tag) ?? NaN;
  const unitsPerEm = view.getUint16(table('head') + 18);
  const glyphs = view.getUint16(table('maxp') + 4);
  const measured = view.getUint16(table('hhea') + 34);
  return {
    widthOf: (glyph) =>
      glyph < glyphs
        ? (view.getUint16(table('hmtx') + Math.min(glyph, measured - 1) * 4) * 1000) / unitsPerEm
        : undefined,
  };
}

/** `[1 [500 600] 7 9 250]`: glyph 1 is 500 wide, 2 is 600, and 7 to 9 are 250. */
function widthsOf(pdf: ParsedPdf, inner: PdfDictionary): Map<number, number> {
  const widths = new Map<number, number>();
  const list = pdf.list(inner.get('W'));
  for (let at = 0; at < list.length;) {
    const [first, next] = [Number(list[at]), pdf.resolve(list[at + 1])];
    if (isArray(next)) {
      next.forEach((width, index) => widths.set(first + index, Number(width)));
      at += 2;
    } else {
      for (let glyph = first; glyph <= Number(next); glyph++) {
        widths.set(glyph, Number(list[at + 2]));
      }
      at += 3;
    }
  }
  return widths;
}
