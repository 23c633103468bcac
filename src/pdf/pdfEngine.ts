import { createCoverage, type FontCoverage } from '../core/export/fontCoverage';
import { fontFiles } from './files.mjs';
import { createKeptExport, type KeptExport } from './keptExport';
import { PdfError } from './pdfError';
import type { PdfFiles, RenderedPdf, RenderProgress, RenderRequest } from './protocol';
import { startSession, type WorkerPort, type WorkerSession } from './workerSession';

/** What a host gives to the engine. */
export interface PdfEngineHost {
  spawn(): WorkerPort;
  /** Called once for each worker; the engine's program is left out unless it is asked for. The bytes are handed over for good. */
  loadFiles(withEngine: boolean): Promise<PdfFiles>;
}

export interface RenderOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: RenderProgress | undefined;
}

/** Lays documents out and writes them as PDF, in a worker of its own that it starts when it is needed. */
export interface PdfEngine {
  /**
   * One document at a time; later calls wait. The worker stays for the next call, which is then many times as
   * fast. The bytes of the assets are handed over for good. @throws PdfError
   */
  render(request: RenderRequest, options?: RenderOptions): Promise<RenderedPdf>;
  /** Starts the worker ahead of its first document, so that it loads while the document is still being read. */
  prepare(): void;
  /** What the documents so far leave for the next; forgotten with the worker. */
  readonly kept: KeptExport;
  /** Which characters the fonts have. */
  coverage(): Promise<FontCoverage>;
  /** Ends the worker and gives its memory back; a render that is under way is cancelled. The next call starts anew. */
  dispose(): void;
}

/** Makes an engine. Nothing is loaded or started before the first call. */
export function createPdfEngine(host: PdfEngineHost): PdfEngine {
  let running: WorkerSession | undefined;
  let starting: Promise<WorkerSession> | undefined;
  let coverage: FontCoverage | undefined;
  let kept = createKeptExport();
  let queue: Promise<unknown> = Promise.resolve();
  /** Counts disposals: what was asked for before one must not start after it. */
  let life = 0;

  const start = async (): Promise<WorkerSession> => {
    const asked = life;
    // A worker takes about as long to start as its files to be read.
    const port = host.spawn();
    try {
      const files = await host.loadFiles(!port.bringsEngine);
      throwIf(asked !== life);
      // Now, because the session hands the files over for good.
      coverage ??= createCoverage(files.fonts, fontFiles.length);
      running = startSession(port, files);
      return running;
    } catch (error) {
      port.terminate();
      throw error;
    }
  };

  const obtain = (): Promise<WorkerSession> => {
    if (running && !running.ended) {
      return Promise.resolve(running);
    }
    const started = (starting ??= start());
    const forget = (): void => {
      starting = starting === started ? undefined : starting;
    };
    started.then(forget, forget);
    return started;
  };

  const renderNow = async (
    request: RenderRequest,
    { signal, onProgress }: RenderOptions,
  ): Promise<RenderedPdf> => {
    throwIf(signal?.aborted);
    const session = await obtain();
    throwIf(signal?.aborted);
    const cancel = (): void => session.end(new PdfError('cancelled'));
    signal?.addEventListener('abort', cancel);
    try {
      return await session.render(request, (stage, pages) => onProgress?.(stage, pages));
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  };

  return {
    render: (request, options = {}) => {
      const result = queue.then(() => renderNow(request, options));
      queue = result.catch(() => undefined);
      return result;
    },
    prepare: () => void obtain().catch(() => undefined),
    get kept() {
      return kept;
    },
    coverage: async () => {
      if (!coverage) {
        await obtain();
      }
      return coverage ?? createCoverage([]);
    },
    dispose: () => {
      life++;
      kept = createKeptExport();
      running?.end(new PdfError('cancelled'));
      running = undefined;
      starting = undefined;
    },
  };
}

function throwIf(cancelled: boolean | undefined): void {
  if (cancelled) {
    throw new PdfError('cancelled');
  }
}
