import { writePdfString, type PdfFile } from './pdfFile';
import { pageHeight } from './tableBoxes';

/** A place that links lead to: in points from the top left corner of its page, counted from 1. */
export interface Place {
  readonly anchor: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
  /** What a reader says of a link to here: `Page 7`. */
  readonly words: string;
}

/** A reader shows as much above a place, in points, so that its first line is not cut. */
const roomAbove = 10;
/** How the template writes a link inside the document, as the engine writes it into the file. */
const mark = '/URI (signpost:';
const action = /\/A\s*<<[^<>]*\/URI \(signpost:([\w-]+)\)\s*>>/;
const contents = /\/Contents \(signpost:[\w-]+\)/;

/**
 * Makes links to the places inside the document of those that the template wrote as links to addresses. True if each
 * one leads somewhere.
 */
export function leadLinks(
  file: PdfFile,
  catalogue: string,
  places: readonly Place[],
  changed: Map<number, string>,
): boolean {
  const byAnchor = new Map(places.map((place) => [place.anchor, place]));
  const pages = pagesOf(file, catalogue);
  let complete = true;
  for (const number of file.numbersWith(mark)) {
    const annotation = file.objectAt(number) ?? '';
    const place = byAnchor.get(action.exec(annotation)?.[1] ?? '');
    const page = place && pages[place.page - 1];
    if (place && page !== undefined) {
      const top = pageHeight - Math.max(0, place.y - roomAbove);
      const [x, y] = [place.x, top].map((value) => Number(value.toFixed(3)));
      changed.set(
        number,
        annotation
          .replace(action, () => `/Dest [${page} 0 R /XYZ ${x} ${y} 0]`)
          .replace(contents, () => `/Contents ${writePdfString(place.words)}`),
      );
    } else {
      complete = false;
    }
  }
  return complete;
}

/** The numbers of the page objects in their order: the engine writes them as one list. */
function pagesOf(file: PdfFile, catalogue: string): number[] {
  const tree = Number(/\/Pages (\d+) 0 R/.exec(catalogue)?.[1] ?? NaN);
  const [, kids = ''] = /\/Kids \[([\d\sR]*)\]/.exec(file.objectAt(tree) ?? '') ?? [];
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}
