export type PdfErrorReason = 'cancelled' | 'refused' | 'crashed';

/** Why there is no PDF: somebody cancelled, Typst refused the document, or the worker crashed. */
export class PdfError extends Error {
  /** What Typst or the host said, for the log. */
  readonly diagnostics: readonly string[];
  readonly reason: PdfErrorReason;
  /** The name of the drawing that the engine broke over, if that is known. */
  readonly drawing: string | undefined;

  constructor(reason: PdfErrorReason, diagnostics: readonly string[] = [], drawing?: string) {
    super(`The PDF was not made (${reason}). ${diagnostics.join(' ')}`.trim());
    this.name = 'PdfError';
    this.reason = reason;
    this.drawing = drawing;
    this.diagnostics = diagnostics;
  }
}
