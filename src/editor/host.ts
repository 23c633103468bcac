import type { WorkerPort } from '../pdf/workerSession';

/** What differs between the desktop and the browser. */
export interface Host {
  /** Gets ready what starts a worker for the PDF engine, so that starting one needs no waiting. */
  preparePdfWorker(): Promise<() => WorkerPort>;
}
