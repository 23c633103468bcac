import type { FigureBox } from './pdfUa';
import type { RenderedPdf } from './protocol';

/** What the laid-out document tells of itself. */
export interface DocumentFacts {
  readonly figures: readonly FigureBox[];
  readonly pages: number;
}

export function finishPdf(pdf: Uint8Array, facts: DocumentFacts, accessible: boolean): Omit<RenderedPdf, 'damaged'> {
  return { pdf, pages: facts.pages, accessible: accessible && facts.pages < 0 };
}
