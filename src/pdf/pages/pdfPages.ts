import type { DrawnPage, PageLink } from './drawCommand';
import { drawContent } from './drawPage';
import { PageFonts } from './pageFonts';
import { PdfObjects, type Inflate } from './pdfObjects';
import { latin1, PdfReference, type PdfValue } from './pdfValues';

/** The pages of a PDF that Signpost made. */
export interface PdfPages {
  /** The widths and heights in points. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  draw(page: number): Promise<DrawnPage>;
}

/** What Typst calls itself in a PDF. */
const ourMaker = /^Typst /;

/**
 * Opens a PDF to draw its pages. It reads what our own engine writes and no more: classic tables, outlines of TrueType
 * and of the Compact Font Format, plain colours and gradients, JPEG and unpacked images. A page says where it has more
 * than that. @throws Error where somebody else made the file
 */
export function openPdfPages(bytes: Uint8Array, inflate: Inflate): PdfPages {
  const pdf = new PdfObjects(bytes, inflate);
  const maker = pdf.resolve(pdf.dictionary(pdf.information).get('/Creator'));
  if (!(maker instanceof Uint8Array && ourMaker.test(latin1(maker)))) {
    throw new Error('Another program made the file.');
  }
  const pages = pdf.array(pdf.dictionary(pdf.dictionary(pdf.root).get('/Pages')).get('/Kids'));
  const fonts = new PageFonts(pdf);
  const places: Places = {
    pages: new Map(pages.map((page, index) => [page instanceof PdfReference ? page.number : -1, index])),
    named: namesOf(pdf, pdf.dictionary(pdf.dictionary(pdf.root).get('/Names')).get('/Dests')),
  };
  const sizes = pages.map((page) => {
    const [, , width, height] = pdf.array(pdf.dictionary(page).get('/MediaBox'));
    return { width: pdf.number(width, 595), height: pdf.number(height, 842) };
  });
  return {
    sizes,
    draw: async (index) => {
      const page = pdf.dictionary(pages[index]);
      const content = await pdf.content(page.get('/Contents'));
      return {
        ...(sizes[index] ?? { width: 595, height: 842 }),
        ...(await drawContent(pdf, fonts, content, pdf.dictionary(page.get('/Resources')))),
        links: pdf.array(page.get('/Annots')).flatMap((each) => linkOf(pdf, each, places)),
      };
    },
  };
}

/** Where links lead. */
interface Places {
  /** The place of each page by the number of its object. */
  readonly pages: ReadonlyMap<number, number>;
  readonly named: ReadonlyMap<string, PdfValue>;
}

/** A tree of names is a few levels deep. */
const deepestName = 12;

function namesOf(pdf: PdfObjects, node: PdfValue | undefined, depth = 0): Map<string, PdfValue> {
  const names = new Map<string, PdfValue>();
  if (depth > deepestName) {
    return names;
  }
  const dictionary = pdf.dictionary(node);
  const pairs = pdf.array(dictionary.get('/Names'));
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const name = pdf.resolve(pairs[at]);
    if (name instanceof Uint8Array) {
      names.set(latin1(name), pairs[at + 1] ?? null);
    }
  }
  for (const kid of pdf.array(dictionary.get('/Kids'))) {
    namesOf(pdf, kid, depth + 1).forEach((place, name) => names.set(name, place));
  }
  return names;
}

function linkOf(pdf: PdfObjects, annotation: PdfValue, places: Places): PageLink[] {
  const link = pdf.dictionary(annotation);
  const corners = pdf.array(link.get('/Rect')).map((each) => pdf.number(each));
  const [left = 0, bottom = 0, right = 0, top = 0] = corners;
  const address = pdf.resolve(pdf.dictionary(link.get('/A')).get('/URI'));
  const to = address instanceof Uint8Array ? latin1(address) : pageOf(pdf, link.get('/Dest'), places);
  return to === undefined ? [] : [{ box: [left, bottom, right, top], to }];
}

function pageOf(pdf: PdfObjects, goal: PdfValue | undefined, { pages, named }: Places): number | undefined {
  const direct = pdf.resolve(goal);
  const place = direct instanceof Uint8Array ? pdf.resolve(named.get(latin1(direct))) : direct;
  const explicit = place instanceof Map ? pdf.resolve(place.get('/D')) : place;
  const [page] = Array.isArray(explicit) ? (explicit as readonly PdfValue[]) : [];
  return page instanceof PdfReference ? pages.get(page.number) : undefined;
}
