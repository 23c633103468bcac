import { readCharacterMap } from '../accessibility/fontChecks';
import { parsePdf, type ParsedPdf } from '../accessibility/parsedPdf';
import { operationsOf } from '../accessibility/pdfTokens';
import {
  isDictionary,
  isString,
  wordsOf,
  type PdfDictionary,
  type PdfValue,
} from '../accessibility/pdfValues';

/** What a reader that heeds `ActualText` copies from each page, in the order of drawing. */
export function spokenText(bytes: Uint8Array): readonly string[] {
  const pdf = parsePdf(bytes);
  const maps = new Map<PdfDictionary, ReadonlyMap<number, string>>();
  const mapOf = (font: PdfDictionary): ReadonlyMap<number, string> => {
    const stream = pdf.stream(font.get('ToUnicode'));
    const known = maps.get(font) ?? readCharacterMap(stream ? pdf.data(stream) : new Uint8Array());
    maps.set(font, known);
    return known;
  };
  return pdf.pages().map(({ page }) => textOfPage(pdf, page, mapOf));
}

function textOfPage(
  pdf: ParsedPdf,
  page: PdfDictionary,
  mapOf: (font: PdfDictionary) => ReadonlyMap<number, string>,
): string {
  const fonts = pdf.dictionary(pdf.dictionary(page.get('Resources')).get('Font'));
  const contents = pdf.stream(page.get('Contents'));
  let characters: ReadonlyMap<number, string> = new Map();
  let text = '';
  /** Whether words stand for all that is drawn in each open mark. */
  const marks: boolean[] = [];
  for (const { operator, operands } of operationsOf(contents ? pdf.data(contents) : new Uint8Array())) {
    if (operator === 'BDC' || operator === 'BMC') {
      const words = isDictionary(operands[1]) ? operands[1].get('ActualText') : undefined;
      marks.push(words !== undefined);
      text += words === undefined ? '' : wordsOf(words);
    } else if (operator === 'EMC') {
      marks.pop();
    } else if (operator === 'Tf') {
      characters = mapOf(pdf.dictionary(fonts.get(String(operands[0]).slice(1))));
    } else if ((operator === 'Tj' || operator === 'TJ') && !marks.includes(true)) {
      text += codesOf(operands)
        .map((code) => characters.get(code) ?? '')
        .join('');
    }
  }
  return text;
}

/** The codes of a composite font, two bytes to each. */
function codesOf(operands: readonly PdfValue[]): number[] {
  return operands
    .flatMap((value) => (Array.isArray(value) ? (value as PdfValue[]) : [value]))
    .filter(isString)
    .flatMap(({ bytes }) => bytes.match(/[^][^]/g) ?? [])
    .map((pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1));
}
