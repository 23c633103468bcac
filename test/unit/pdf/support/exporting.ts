import {
  exportPortfolio,
  type ExportedPortfolio,
  type ExportRequest,
} from '../../../../src/pdf/exportPortfolio';
import type { PdfEngine } from '../../../../src/pdf/pdfEngine';
import { inEnglish } from '../../../../src/words/translate';
import { snapshotOf } from '../../core/export/support/snapshotOf';
import { createNodeEngine } from './nodePdfEngine';
import type { ReadPdf } from './readPdf';

type Ask<Answer> = (
  files: Readonly<Record<string, string>>,
  options?: Partial<ExportRequest>,
) => Promise<Answer>;

/** What exports evidence by its path, with an engine that all tests of a `describe` share. */
export interface Exporting {
  readonly make: Ask<ExportedPortfolio>;
}

/** Starts an engine before the tests of a `describe`, and ends it after them. */
export function exporting(): Exporting {
  let engine: PdfEngine;
  before(() => {
    engine = createNodeEngine();
  });
  after(() => engine.dispose());
  const request = (
    files: Readonly<Record<string, string>>,
    options: Partial<ExportRequest>,
  ): ExportRequest => ({
    snapshot: snapshotOf(files),
    printedOn: '2026-11-21',
    readAsset: () => Promise.resolve(undefined),
    engine,
    t: inEnglish,
    ...options,
  });
  return {
    make: (files, options = {}) => exportPortfolio(request(files, options)),
  };
}

/** The number of the first page that has some words on it, from 1; 0 if none has. */
export function pageWith({ pages }: ReadPdf, words: string): number {
  return pages.findIndex(({ text }) => text.replace(/\s+/g, ' ').includes(words)) + 1;
}

/** Enough text for several pages, with tags on each. */
export const longText = Array.from(
  { length: 12 },
  (_, index) => `## Part ${index + 1}\n\n${'I helped a customer at the till. '.repeat(60)}[AC 1.1]\n\n`,
).join('');
