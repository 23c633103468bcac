import type * as vscode from 'vscode';
import type { PdfEngine } from '../../pdf/pdfEngine';
import type { OwnFont } from './readOwnFonts';
import type { Host } from '../host';
import { readPdfFiles } from './readPdfFiles';

/** An engine that nobody has used for this long gives its memory back. In milliseconds. */
const idleLimitMs = 3 * 60_000;

/** Keeps the PDF engine: made when it is first used, ready for the next export, and put away when it is idle. */
export class PdfEngineKeeper implements vscode.Disposable {
  #engine: Promise<PdfEngine> | undefined;
  #putAway: ReturnType<typeof setTimeout> | undefined;
  /** The fonts of the learner's that the engine has. */
  #fonts = '';
  /** What the engine is used for now. */
  readonly #tasks = new Set<Promise<unknown>>();

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly host: Host,
    /** How long an engine is kept that nobody uses, in milliseconds. */
    private readonly idleMs = idleLimitMs,
  ) {}

  /** Runs a task with the engine. Other fonts than the last time need a new one. */
  async use<Result>(
    fonts: readonly OwnFont[],
    task: (engine: PdfEngine) => Promise<Result>,
  ): Promise<Result> {
    clearTimeout(this.#putAway);
    const wanted = fonts.map(({ key }) => key).join('\n');
    while (wanted !== this.#fonts) {
      if (this.#tasks.size === 0) {
        this.dispose();
        this.#fonts = wanted;
      } else {
        await Promise.allSettled(this.#tasks);
      }
    }
    const running = (this.#engine ??= this.#create(fonts)).then(task);
    this.#tasks.add(running);
    try {
      return await running;
    } finally {
      this.#tasks.delete(running);
      if (this.#tasks.size === 0) {
        clearTimeout(this.#putAway);
        this.#putAway = setTimeout(() => this.dispose(), this.idleMs);
      }
    }
  }

  /** Starts the engine while a learner still chooses, so that it is ready when it is needed. */
  prepare(fonts: readonly OwnFont[]): void {
    this.use(fonts, (engine) => Promise.resolve(engine.prepare())).catch(() => undefined); // Whoever uses it will be told.
  }

  /** Gives the memory of the engine back as soon as nobody uses it. */
  giveBack(): void {
    void Promise.allSettled(this.#tasks).then(() => {
      if (this.#tasks.size === 0) {
        this.dispose();
      }
    });
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

  async #create(fonts: readonly OwnFont[]): Promise<PdfEngine> {
    try {
      const spawn = await this.host.preparePdfWorker();
      const { createPdfEngine } = await import('../../pdf/pdfEngine');
      return createPdfEngine({
        spawn,
        loadFiles: (withEngine) => readPdfFiles(this.extensionUri, fonts, withEngine),
      });
    } catch (error) {
      this.#engine = undefined; // The next export tries again.
      throw error;
    }
  }
}
