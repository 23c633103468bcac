import { readGlyphFont, type GlyphFont } from './glyphOutlines';
import type { PdfObjects } from './pdfObjects';
import type { PdfDictionary, PdfValue } from './pdfValues';

/** A font with the widths of its glyphs, in thousandths of an em. */
export interface PageFont {
  readonly font: GlyphFont | undefined;
  widthOf(glyph: number): number;
}

/** Reads fonts once for all pages. */
export class PageFonts {
  readonly #kept = new Map<number | PdfValue, Promise<PageFont>>();

  constructor(private readonly pdf: PdfObjects) {}

  get(reference: PdfValue): Promise<PageFont> {
    const key =
      typeof reference === 'object' && reference && 'number' in reference ? reference.number : reference;
    const known = this.#kept.get(key) ?? this.#read(reference);
    this.#kept.set(key, known);
    return known;
  }

  async #read(reference: PdfValue): Promise<PageFont> {
    const { pdf } = this;
    const descendant = pdf.dictionary(pdf.array(pdf.dictionary(reference).get('/DescendantFonts'))[0]);
    const descriptor = pdf.dictionary(descendant.get('/FontDescriptor'));
    const widths = widthsOf(pdf, descendant);
    const otherwise = pdf.number(descendant.get('/DW'), 1000);
    const file = descriptor.get('/FontFile2') ?? descriptor.get('/FontFile3');
    return {
      font: readGlyphFont(await pdf.content(file)),
      widthOf: (glyph) => widths.get(glyph) ?? otherwise,
    };
  }
}

/** `[1 [500 600] 7 9 250]`: glyph 1 is 500 wide, 2 is 600, and 7 to 9 are 250. */
function widthsOf(pdf: PdfObjects, font: PdfDictionary): Map<number, number> {
  const widths = new Map<number, number>();
  const list = pdf.array(font.get('/W'));
  for (let at = 0; at < list.length;) {
    const first = pdf.number(list[at]);
    const next = pdf.resolve(list[at + 1]);
    if (Array.isArray(next)) {
      next.forEach((width: PdfValue, index) => widths.set(first + index, pdf.number(width)));
      at += 2;
    } else {
      const last = Math.min(pdf.number(list[at + 1]), first + 0xffff);
      for (let glyph = first; glyph <= last; glyph++) {
        widths.set(glyph, pdf.number(list[at + 2]));
      }
      at += 3;
    }
  }
  return widths;
}
