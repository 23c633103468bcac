import type * as vscode from 'vscode';
import type { WorkerPort } from '../pdf/workerSession';

/** What differs between the desktop and the browser. */
export interface Host {
  /** Gets ready what starts a worker for the PDF engine, so that starting one needs no waiting. */
  preparePdfWorker(): Promise<() => WorkerPort>;
  /** Where a file of the disk really is, symbolic links followed. Only where the host can tell. */
  readonly realPath?: (uri: vscode.Uri) => Promise<vscode.Uri>;
}
