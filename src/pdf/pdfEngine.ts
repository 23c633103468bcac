import { createCoverage, type FontCoverage } from '../core/export/fontCoverage';
import { PdfError } from './pdfError';
import type { PdfFiles, RenderedPdf, RenderRequest, RenderStage } from './protocol';
import { startSession, type WorkerPort, type WorkerSession } from './workerSession';

/** What a host gives to the engine. */
export interface PdfEngineHost {
  spawn(): WorkerPort;
  /** Called once for each worker. The bytes are handed over for good. */
  loadFiles(): Promise<PdfFiles>;
}

export interface RenderOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((stage: RenderStage) => void) | undefined;
}

/** Lays documents out and writes them as PDF, in a worker of its own that it starts when it is needed. */
export interface PdfEngine {
  /**
   * One document at a time; later calls wait. The worker stays for the next call, which is then many times as
   * fast. The bytes of the assets are handed over for good. @throws PdfError
   */
  render(request: RenderRequest, options?: RenderOptions): Promise<RenderedPdf>;
  /** Which characters the fonts have. */
  coverage(): Promise<FontCoverage>;
  /** Ends the worker and gives its memory back; a render that is under way is cancelled. The next call starts anew. */
  dispose(): void;
}

/** Makes an engine. Nothing is loaded or started before the first call. */
export function createPdfEngine(host: PdfEngineHost): PdfEngine {
  let session: WorkerSession | undefined;
  let coverage: FontCoverage | undefined;
  /** Files that were read for their coverage and wait for their worker. */
  let spare: PdfFiles | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const load = async (): Promise<PdfFiles> => {
    const files = spare ?? (await host.loadFiles());
    spare = undefined;
    coverage ??= createCoverage(files.fonts);
    return files;
  };

  const renderNow = async (
    request: RenderRequest,
    { signal, onProgress }: RenderOptions,
  ): Promise<RenderedPdf> => {
    throwIfCancelled(signal);
    if (!session || session.ended) {
      const files = await load();
      throwIfCancelled(signal);
      session = startSession(host.spawn(), files);
    }
    const current = session;
    const cancel = (): void => current.end(new PdfError('cancelled'));
    signal?.addEventListener('abort', cancel);
    try {
      return await current.render(request, (stage) => onProgress?.(stage));
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
    coverage: async () => {
      if (!coverage) {
        spare = await load();
      }
      return coverage ?? createCoverage([]);
    },
    dispose: () => {
      session?.end(new PdfError('cancelled'));
      session = undefined;
      spare = undefined;
    },
  };
}

function throwIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) {
    throw new PdfError('cancelled');
  }
}
