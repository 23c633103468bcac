import type * as vscode from 'vscode';
import type { WorkerPort } from '../pdf/pdfEngine';

/** What differs between the desktop and the browser. */
export interface Host {
  /** Makes ready what starts a worker for the PDF engine, so that starting it needs no waiting. */
  preparePdfWorker(extensionUri: vscode.Uri): Promise<() => WorkerPort>;
}
