import type { ParsedPdf } from './parsedPdf';
import type { PdfDictionary, PdfValue } from './pdfValues';
import { structureOf, type StructureElement } from './structureTree';

/** The catalogue. */
export const root = (pdf: ParsedPdf): PdfDictionary => pdf.root;
/** The root of the structure tree. */
export const tree = (pdf: ParsedPdf): PdfDictionary => pdf.dictionary(pdf.root.get('StructTreeRoot'));

/** The nth element of a type, in the order of reading. */
export function element(pdf: ParsedPdf, type: string, nth = 0): StructureElement {
  const found = structureOf(pdf).filter((candidate) => candidate.type === type)[nth];
  if (!found) {
    throw new Error(`There is no ${type}.`);
  }
  return found;
}

/** Gives an element another type. */
export const setType =
  (type: string, to: string, nth = 0) =>
  (pdf: ParsedPdf) =>
    void element(pdf, type, nth).dictionary.set('S', `/${to}`);
/** Takes a key from the first element of a type. */
export const drop = (type: string, key: string) => (pdf: ParsedPdf) =>
  void element(pdf, type).dictionary.delete(key);

/** Changes the text of the metadata. */
export function changeMetadata(from: string | RegExp, to: string): (pdf: ParsedPdf) => void {
  return (pdf) => {
    const stream = pdf.stream(pdf.root.get('Metadata'));
    if (stream) {
      stream.raw = Buffer.from(Buffer.from(stream.raw).toString('utf8').replace(from, to));
    }
  };
}

/** Changes what is drawn on a page after the cover. */
export function changeContent(change: (content: string) => string): (pdf: ParsedPdf) => void {
  return (pdf) => {
    const page = pdf.pages().at(-2)?.page;
    const stream = pdf.stream(pdf.list(page?.get('Contents'))[0]);
    if (stream) {
      stream.raw = Buffer.from(change(Buffer.from(pdf.data(stream)).toString('latin1')), 'latin1');
      stream.dictionary.delete('Filter');
    }
  };
}

/** Changes every annotation. */
export function eachLink(
  change: (annotation: PdfDictionary, page: PdfDictionary) => void,
): (pdf: ParsedPdf) => void {
  return (pdf) => {
    for (const { page } of pdf.pages()) {
      pdf.list(page.get('Annots')).forEach((value) => change(pdf.dictionary(value), page));
    }
  };
}

/** Changes every composite font. */
export function eachFont(
  change: (font: PdfDictionary, inner: PdfDictionary, pdf: ParsedPdf) => void,
): (pdf: ParsedPdf) => void {
  return (pdf) => {
    for (const value of pdf.objects.values()) {
      const font = pdf.dictionary(value);
      if (font.get('Type') === '/Font' && font.has('DescendantFonts')) {
        change(font, pdf.dictionary(pdf.list(font.get('DescendantFonts'))[0]), pdf);
      }
    }
  };
}

/** Changes an attribute of the first element of a type. */
export const setAttribute = (type: string, key: string, value: PdfValue | undefined) => (pdf: ParsedPdf) => {
  for (const attributes of pdf
    .list(element(pdf, type).dictionary.get('A'))
    .map((entry) => pdf.dictionary(entry))) {
    if (value === undefined) {
      attributes.delete(key);
    } else {
      attributes.set(key, value);
    }
  }
};

/** A string. */
export const text = (bytes: string): PdfValue => ({ bytes });
