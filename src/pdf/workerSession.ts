import { PdfError } from './pdfError';
import type {
  MessageFromWorker,
  MessageToWorker,
  PdfFiles,
  RenderedPdf,
  RenderProgress,
  RenderRequest,
} from './protocol';

/** A worker as the engine sees it, whatever the host calls it. */
export interface WorkerPort {
  /** Whether the worker reads the engine's program itself, so that nobody has to hand it over. */
  readonly bringsEngine: boolean;
  /** The buffers named in `transfer` are moved, not copied. */
  post(message: MessageToWorker, transfer?: readonly ArrayBuffer[]): void;
  onMessage(listener: (message: MessageFromWorker) => void): void;
  /** Called when the worker fails outside a message: it could not start, ran out of memory or came to an end. */
  onError(listener: (reason: string) => void): void;
  terminate(): void;
}

/** The life of one worker, from its files to its end. It renders one document at a time. */
export interface WorkerSession {
  readonly ended: boolean;
  render(request: RenderRequest, onProgress: RenderProgress): Promise<RenderedPdf>;
  /** Ends the worker and fails the render that is under way. Ending twice is harmless. */
  end(error: PdfError): void;
}

interface Job {
  readonly onProgress: RenderProgress;
  resolve(result: RenderedPdf): void;
  reject(error: PdfError): void;
}

/** Hands the files to a new worker. After a failure of any kind the worker is ended: its state is not known. */
export function startSession(port: WorkerPort, files: PdfFiles): WorkerSession {
  let ended = false;
  let job: Job | undefined;

  const end = (error: PdfError): void => {
    if (!ended) {
      ended = true;
      port.terminate();
      job?.reject(error);
      job = undefined;
    }
  };

  const receive = (message: MessageFromWorker): void => {
    if (ended) {
      return;
    }
    switch (message.kind) {
      case 'stage':
        job?.onProgress(message.stage, message.pages);
        break;
      case 'rendered':
        job?.resolve(message.result);
        job = undefined;
        break;
      case 'failed':
        end(new PdfError('refused', message.diagnostics, message.drawing));
    }
  };

  port.onMessage(receive);
  port.onError((reason) => end(new PdfError('crashed', [reason])));
  port.post(
    { kind: 'load', files },
    movable([...Object.values(files.engine ?? {}), files.template, ...files.fonts]),
  );

  return {
    get ended() {
      return ended;
    },
    render: (request, onProgress) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(new PdfError('cancelled'));
          return;
        }
        job = { resolve, reject, onProgress };
        port.post({ kind: 'render', request }, movable(request.assets.map(({ bytes }) => bytes)));
      }),
    end,
  };
}

/** The buffers that hold nothing but these bytes, each once. Others are copied by the message. */
function movable(parts: readonly Uint8Array[]): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  for (const { buffer, byteLength } of parts) {
    if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) {
      buffers.add(buffer);
    }
  }
  return [...buffers];
}
