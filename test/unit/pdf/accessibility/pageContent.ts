import type { ParsedPdf } from './parsedPdf';
import { operationsOf } from './pdfTokens';
import { isDictionary, isString, isStream, type PdfDictionary, type PdfValue } from './pdfValues';

/** What is drawn on a page, and how it is marked. */
export interface PageContent {
  /** The object number of the page. */
  readonly number: number;
  /** Each use of a marked content number, in order. */
  readonly ids: readonly number[];
  /** How many things are drawn that are neither tagged nor an artefact. */
  readonly unmarked: number;
  /** Artefacts inside of tagged content, and tagged content inside of artefacts. */
  readonly artefactsInTagged: number;
  readonly taggedInArtefacts: number;
  /** Whether every mark that begins ends, and the other way round. */
  readonly isBalanced: boolean;
  /** The codes that are drawn, by font. */
  readonly codes: ReadonlyMap<PdfDictionary, ReadonlySet<number>>;
  /** Forms that are drawn and hold marked content of their own. */
  readonly formsWithIds: readonly PdfDictionary[];
}

const painting = new Set(['Tj', 'TJ', "'", '"', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's', 'sh', 'BI']);

/** Reads the content of a page and of the forms that it draws. */
export function readContent(pdf: ParsedPdf, number: number, page: PdfDictionary): PageContent {
  const ids: number[] = [];
  const codes = new Map<PdfDictionary, Set<number>>();
  const formsWithIds: PdfDictionary[] = [];
  const marks: ('artefact' | 'tagged' | 'other')[] = [];
  const counts = { unmarked: 0, artefactsInTagged: 0, taggedInArtefacts: 0 };
  let isBalanced = true;

  const begin = (operands: readonly PdfValue[], resources: PdfDictionary): void => {
    const [tag, given] = operands;
    const properties =
      typeof given === 'string'
        ? pdf.dictionary(pdf.dictionary(resources.get('Properties')).get(given.slice(1)))
        : given;
    const id = isDictionary(properties) ? properties.get('MCID') : undefined;
    const kind = typeof id === 'number' ? 'tagged' : tag === '/Artifact' ? 'artefact' : 'other';
    counts.artefactsInTagged += kind === 'artefact' && marks.includes('tagged') ? 1 : 0;
    counts.taggedInArtefacts += kind === 'tagged' && marks.includes('artefact') ? 1 : 0;
    if (typeof id === 'number') {
      ids.push(id);
    }
    marks.push(kind);
  };

  const draw = (content: Uint8Array, resources: PdfDictionary, depth: number): void => {
    let font: PdfDictionary | undefined;
    for (const { operator, operands } of operationsOf(content)) {
      if (operator === 'BDC' || operator === 'BMC') {
        begin(operands, resources);
      } else if (operator === 'EMC') {
        isBalanced &&= marks.pop() !== undefined;
      } else if (operator === 'Tf') {
        font = pdf.dictionary(pdf.dictionary(resources.get('Font')).get(String(operands[0]).slice(1)));
        codes.set(font, codes.get(font) ?? new Set());
      } else if (operator === 'Do') {
        const object = pdf.stream(pdf.dictionary(resources.get('XObject')).get(String(operands[0]).slice(1)));
        if (object?.dictionary.get('Subtype') === '/Form' && depth < 10) {
          const before = ids.length;
          draw(pdf.data(object), pdf.dictionary(object.dictionary.get('Resources')), depth + 1);
          if (ids.length > before) {
            formsWithIds.push(object.dictionary);
          }
        } else {
          counts.unmarked += isMarked(marks) ? 0 : 1;
        }
      } else if (painting.has(operator)) {
        counts.unmarked += isMarked(marks) ? 0 : 1;
        addCodes(font && codes.get(font), font, operands);
      }
    }
  };

  const contents = pdf.list(page.get('Contents')).flatMap((value) => {
    const stream = pdf.resolve(value);
    return isStream(stream) ? [pdf.data(stream), Buffer.from('\n')] : [];
  });
  draw(Buffer.concat(contents), pdf.dictionary(page.get('Resources')), 0);
  return {
    number,
    ids,
    ...counts,
    isBalanced: isBalanced && marks.length === 0,
    codes,
    formsWithIds,
  };
}

function isMarked(marks: readonly string[]): boolean {
  return marks.some((mark) => mark === 'artefact' || mark === 'tagged');
}

/** Composite fonts have two bytes to a code, others one. */
function addCodes(
  codes: Set<number> | undefined,
  font: PdfDictionary | undefined,
  operands: readonly PdfValue[],
): void {
  const width = font?.get('Subtype') === '/Type0' ? 2 : 1;
  for (const operand of operands.flatMap((value) => (Array.isArray(value) ? value : [value]))) {
    if (isString(operand)) {
      for (let at = 0; at + width <= operand.bytes.length; at += width) {
        const high = operand.bytes.charCodeAt(at);
        codes?.add(width === 2 ? high * 256 + operand.bytes.charCodeAt(at + 1) : high);
      }
    }
  }
}
