import type * as vscode from 'vscode';
import type { PdfEngine } from '../pdf/pdfEngine';
import type { Host } from './host';
import { readPdfFiles } from './readPdfFiles';

/** An engine that nobody has used for this long gives its memory back. In milliseconds. */
const idleLimitMs = 3 * 60_000;

/** Keeps the PDF engine: made when it is first used, ready for the next export, and put away when it is idle. */
export class PdfEngineKeeper implements vscode.Disposable {
  #engine: Promise<PdfEngine> | undefined;
  #putAway: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly host: Host,
  ) {}

  /** Runs a task with the engine. */
  async use<Result>(task: (engine: PdfEngine) => Promise<Result>): Promise<Result> {
    clearTimeout(this.#putAway);
    this.#engine ??= this.#create();
    try {
      return await task(await this.#engine);
    } finally {
      clearTimeout(this.#putAway);
      this.#putAway = setTimeout(() => this.dispose(), idleLimitMs);
    }
  }

  /** Starts the engine while a learner still chooses, so that it is ready when it is needed. */
  prepare(): void {
    this.use((engine) => Promise.resolve(engine.prepare())).catch(() => undefined); // Whoever uses it will be told.
  }

  dispose(): void {
    clearTimeout(this.#putAway);
    const engine = this.#engine;
    this.#engine = undefined;
    void engine?.then(
      (made) => made.dispose(),
      () => undefined, // It was never made, and whoever asked for it has been told.
    );
  }

  async #create(): Promise<PdfEngine> {
    try {
      const spawn = await this.host.preparePdfWorker();
      const { createPdfEngine } = await import('../pdf/pdfEngine');
      return createPdfEngine({ spawn, loadFiles: () => readPdfFiles(this.extensionUri) });
    } catch (error) {
      this.#engine = undefined; // The next export tries again.
      throw error;
    }
  }
}
