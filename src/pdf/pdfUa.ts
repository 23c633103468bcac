import { leadLinks, type Place } from './innerLinks';
import { openPdf, readPdfString, type ObjectParts, type PdfFile } from './pdfFile';
import { pageHeight, type PageBox } from './tableBoxes';

/** Where a figure stands: in points from the top left corner of its page, counted from 1. */
export interface FigureBox extends PageBox {
  readonly page: number;
  readonly alt: string;
}

/** What stands where, in the order of printing. */
export interface Boxes {
  readonly figures: readonly FigureBox[];
  /** Undefined for a table that goes on over several pages: it has no box. */
  readonly tables: readonly (PageBox | undefined)[];
  /** Where links inside the document lead to. */
  readonly places: readonly Place[];
}

export interface AccessibleResult {
  readonly pdf: Uint8Array;
  /** Whether the file now says of itself that it follows PDF/UA-1. */
  readonly identified: boolean;
}

/** Lists and quotes in each other are no deeper in the tree than this. */
const deepestElement = 60;
/**
 * Adds what PDF/UA-1 asks for and the engine has no option to write: that a reader shows the title and not the
 * file's name, the bounding box of each figure and table, and, if `identify` is set, every figure got its box and every
 * link leads somewhere, the identifier. Links inside the document get their places. What the template made a foot of a
 * table, to keep its rows together, is called body. `replaced` are objects to replace on the same occasion. Never
 * throws: a file with another syntax than we know comes back as it is.
 */
export function makeAccessible(
  pdf: Uint8Array,
  { figures, tables, places }: Boxes,
  identify: boolean,
  replaced: ReadonlyMap<number, ObjectParts> = new Map(),
): AccessibleResult {
  const file = openPdf(pdf);
  const catalogue = file?.objectAt(file.root);
  if (!file || catalogue === undefined) {
    return { pdf, identified: false };
  }
  const changed = new Map<number, string>();
  const showsTitle = showTitle(catalogue);
  const hasBoxes = addBoxes(file, figures, changed);
  addTableBoxes(file, tables, changed);
  const leads = leadLinks(file, catalogue, places, changed);
  const identified =
    identify && showsTitle !== undefined && hasBoxes && leads && addIdentifier(file, catalogue, changed);
  if (showsTitle !== undefined) {
    changed.set(file.root, showsTitle);
  }
  const all = new Map<number, ObjectParts>(replaced);
  changed.forEach((text, number) => all.set(number, [text]));
  return all.size === 0 ? { pdf, identified } : { pdf: file.withObjects(all), identified };
}

/** The catalogue with `DisplayDocTitle`, or undefined if it has no place for it. */
function showTitle(catalogue: string): string | undefined {
  if (catalogue.includes('/DisplayDocTitle true')) {
    return catalogue;
  }
  const changed = catalogue.replace(/\/ViewerPreferences\s*<</, '$&\n    /DisplayDocTitle true');
  return changed === catalogue ? undefined : changed;
}

/** Puts `pdfuaid:part` into the metadata. The stream is plain text, so its length is all that must follow. */
function addIdentifier(file: PdfFile, catalogue: string, changed: Map<number, string>): boolean {
  const number = referenceIn(catalogue, 'Metadata');
  const metadata = number === undefined ? undefined : file.objectAt(number);
  const parts = /^([^]*?\bstream\r?\n)([^]*)(\r?\nendstream[^]*)$/.exec(metadata ?? '');
  if (number === undefined || !parts) {
    return false;
  }
  const [, head = '', xmp = '', end = ''] = parts;
  const identified = xmp
    .replace('<rdf:Description rdf:about=""', '$& xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"')
    .replace('</rdf:Description>', '<pdfuaid:part>1</pdfuaid:part>$&');
  const sized = head.replace(/\/Length \d+/, `/Length ${identified.length}`);
  if (
    !identified.includes('xmlns:pdfuaid') ||
    !identified.includes('<pdfuaid:part>') ||
    !/\/Length \d+/.test(head)
  ) {
    return false;
  }
  changed.set(number, sized + identified + end);
  return true;
}

/** Gives every figure its box. True if none is left without. */
function addBoxes(file: PdfFile, figures: readonly FigureBox[], changed: Map<number, string>): boolean {
  // The engine writes the elements from the last one that is read to the first.
  const waiting = [...figures].reverse();
  let complete = true;
  for (const number of file.numbersWith('/S /Figure')) {
    const element = file.objectAt(number) ?? '';
    if (!isElement(element, 'Figure') || element.includes('/BBox')) {
      continue;
    }
    const alt = altOf(element);
    const at = waiting.findIndex((figure) => figure.alt === alt);
    const [box] = at === -1 ? [] : waiting.splice(at, 1);
    const boxed = box && withBox(element, 'Figure', box);
    if (boxed === undefined) {
      complete = false;
    } else {
      changed.set(number, boxed);
    }
  }
  return complete;
}

/** Gives every table its box, unless there are other tables than were noted: better none than a wrong one. */
function addTableBoxes(file: PdfFile, tables: Boxes['tables'], changed: Map<number, string>): void {
  const elements = [...file.numbersWith('/S /Table\n')]
    .map((number) => [number, file.objectAt(number) ?? ''] as const)
    .filter(([, element]) => isElement(element, 'Table'))
    .reverse();
  for (const [, element] of elements) {
    callFootBody(file, element, changed);
  }
  const isInNote = ([, element]: readonly [number, string]): boolean => standsInNote(file, element);
  // Only then, as it takes reading what is around each table.
  const noted =
    elements.length === tables.length ? elements : elements.filter((element) => !isInNote(element));
  for (const [index, [number, element]] of noted.length === tables.length ? noted.entries() : []) {
    const box = tables[index];
    const boxed = box && withBox(element, 'Table', box);
    if (boxed !== undefined) {
      changed.set(number, boxed);
    }
  }
}

/** Whether a footnote is around an element: tables there are not noted. */
function standsInNote(file: PdfFile, element: string): boolean {
  let around: string | undefined = element;
  for (let step = 0; around !== undefined && step < deepestElement; step++) {
    const parent = referenceIn(around, 'P');
    around = parent === undefined ? undefined : file.objectAt(parent);
    if (around !== undefined && isElement(around, 'Note')) {
      return true;
    }
  }
  return false;
}

/** Calls the foot of a table a part of its body: the template asks for a foot only to keep two rows together. */
function callFootBody(file: PdfFile, table: string, changed: Map<number, string>): void {
  const last = Number(/(\d+) 0 R\s*\]/.exec(/\/K\s*\[[\d\sR]*\]/.exec(table)?.[0] ?? '')?.[1] ?? NaN);
  const element = file.objectAt(last) ?? '';
  if (isElement(element, 'TFoot')) {
    changed.set(last, element.replace('/S /TFoot', '/S /TBody'));
  }
}

function isElement(text: string, type: string): boolean {
  return new RegExp(`/Type /StructElem\\b[^]*/S /${type}\\b`).test(text);
}

function withBox(element: string, type: string, { x, y, width, height }: PageBox): string | undefined {
  const corners = [x, pageHeight - y - height, x + width, pageHeight - y].map((value) =>
    Number(value.toFixed(3)),
  );
  const entry = `/BBox [${corners.join(' ')}]`;
  if (/\/O \/Layout\b/.test(element)) {
    return element.replace(/\/O \/Layout\b/, `$& ${entry}`);
  }
  return /\/A\b/.test(element)
    ? undefined
    : element.replace(`/S /${type}`, `$& /A << /O /Layout ${entry} >>`);
}

function altOf(element: string): string | undefined {
  const literal = /\/Alt\s*(\((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\))*\)|<[0-9A-Fa-f\s]*>)/.exec(
    element,
  )?.[1];
  return literal === undefined ? undefined : readPdfString(literal);
}

function referenceIn(dictionary: string, key: string): number | undefined {
  const match = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary);
  return match ? Number(match[1]) : undefined;
}
