/** The values of a PDF file. A name is a string with its slash; the words of a string are bytes, one to a character. */
export type PdfValue =
  null | boolean | number | string | PdfString | PdfReference | PdfValue[] | PdfDictionary | PdfStream;

export interface PdfString {
  readonly bytes: string;
}

export interface PdfReference {
  readonly object: number;
}

export type PdfDictionary = Map<string, PdfValue>;

export interface PdfStream {
  readonly dictionary: PdfDictionary;
  /** As it stands in the file. */
  raw: Uint8Array;
}

/** What a content stream does: `BDC` with its operands. */
export interface PdfOperation {
  readonly operator: string;
  readonly operands: readonly PdfValue[];
}

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
export const isArray = (value: PdfValue | undefined): value is PdfValue[] => Array.isArray(value);
export const isStream = (value: PdfValue | undefined): value is PdfStream =>
  typeof value === 'object' && value !== null && 'raw' in value;
export const isReference = (value: PdfValue | undefined): value is PdfReference =>
  typeof value === 'object' && value !== null && 'object' in value;
export const isString = (value: PdfValue | undefined): value is PdfString =>
  typeof value === 'object' && value !== null && 'bytes' in value;

/** The words of a text string: UTF-16 behind a byte order mark, else one byte to a character. */
export function wordsOf(value: PdfValue | undefined): string {
  if (!isString(value)) {
    return '';
  }
  const { bytes } = value;
  return bytes.startsWith('\u00fe\u00ff')
    ? Buffer.from(bytes.slice(2), 'latin1').swap16().toString('utf16le')
    : bytes;
}
