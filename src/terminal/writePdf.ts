import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Snapshot } from '../core/snapshot';
import { findLineStarts, lineOfOffset } from '../core/text';
import { exportPortfolio } from '../pdf/exportPortfolio';
import { fontFiles, templateFile, wasmFile } from '../pdf/files.mjs';
import { createPdfEngine } from '../pdf/pdfEngine';
import type { PdfFiles } from '../pdf/protocol';
import { spawnInNode } from '../pdf/workerPort.node';
import { wordExportProblem } from '../words/exportWords';
import type { Translate } from '../words/translate';
import { TerminalError } from './terminalError';

export interface WritePdfRequest {
  readonly snapshot: Snapshot;
  /** ISO 8601 date to print. */
  readonly printedOn: string;
  readonly output: string;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  readonly t: Translate;
}

export interface WrittenPdf {
  readonly pages: number;
  /** What could not be carried over, a line each. */
  readonly lines: readonly string[];
}

/** Writes the PDF whole or not at all. @throws TerminalError with the reason in plain words */
export async function writePdf({
  snapshot,
  printedOn,
  output,
  force,
  t,
}: WritePdfRequest): Promise<WrittenPdf> {
  if (!force && (await stat(output).catch(() => undefined))) {
    throw new TerminalError(
      t('{0} is there already. Choose another name, or add --force to replace it.', output),
    );
  }
  const engine = createPdfEngine({
    spawn: () => spawnInNode(join(__dirname, 'pdfWorker.node.js')),
    loadFiles,
  });
  try {
    const { pdf, pages, problems } = await exportPortfolio({ snapshot, printedOn, engine, t, readAsset });
    await replaceFile(output, pdf, t);
    return {
      pages,
      lines: problems.map((problem) => `${placeOf(problem, snapshot)} ${wordExportProblem(problem, t)}`),
    };
  } finally {
    engine.dispose();
  }
}

async function loadFiles(): Promise<PdfFiles> {
  const folder = join(__dirname, 'pdf');
  const [wasm, template, ...fonts] = await Promise.all([
    readBytes(join(folder, wasmFile)),
    readBytes(join(folder, templateFile)),
    ...fontFiles.map((name) => readBytes(join(folder, 'fonts', name))),
  ]);
  return { wasm, template, fonts };
}

async function readAsset(uri: string): Promise<Uint8Array | undefined> {
  return readBytes(fileURLToPath(uri)).catch(() => undefined);
}

/** Bytes in memory of their own: they are handed over to the worker, and Node shares its small buffers. */
async function readBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}

/** Writes beside the target and puts it in place in one step, so that the old file stays whole until the new one is. */
async function replaceFile(path: string, bytes: Uint8Array, t: Translate): Promise<void> {
  const beside = join(dirname(path), `.${randomUUID()}.part`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    // `force` takes a missing file for removed, and nothing else.
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new TerminalError(
      t('{0} could not be written, and what was there is as it was. ({1})', path, reason),
    );
  }
}

function placeOf(
  problem: { readonly uri: string; readonly span: { readonly start: number } },
  snapshot: Snapshot,
): string {
  const starts = findLineStarts(snapshot.texts.get(problem.uri) ?? '');
  return `${relative(process.cwd(), fileURLToPath(problem.uri))}:${lineOfOffset(starts, problem.span.start) + 1}`;
}
