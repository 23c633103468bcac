import { randomUUID } from 'node:crypto';
import { readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFont, largestFont } from '../core/export/checkFont';
import type { ExportPart } from '../core/export/exportPart';
import type { Snapshot } from '../core/snapshot';
import { findLineStarts, lineOfOffset } from '../core/text';
import { exportPortfolio } from '../pdf/exportPortfolio';
import { fontFiles, templateFile } from '../pdf/files.mjs';
import { largestAsset, type AssetRead } from '../pdf/loadImages';
import { createPdfEngine } from '../pdf/pdfEngine';
import { isPdfName } from '../pdf/isPdfName';
import type { PdfFiles } from '../pdf/protocol';
import { spawnInNode } from '../pdf/workerPort.node';
import { wordExportProblem, wordNotAccessible } from '../words/exportWords';
import { wordWriteReason } from '../words/fileReasonWords';
import { wordFontRefusal } from '../words/fontWords';
import { wordOpenPoints } from '../words/openPoints';
import type { Translate } from '../words/translate';
import { TerminalError } from './terminalError';

export interface WritePdfRequest {
  readonly snapshot: Snapshot;
  /** The text of every file that was read, by its URI. */
  readonly texts: ReadonlyMap<string, string>;
  /** ISO 8601 date of today, and the one that is asked for. */
  readonly printedOn: string;
  readonly date: string | undefined;
  readonly part: ExportPart;
  readonly openPoints: boolean;
  readonly redacted: boolean;
  /** Paths of font files. */
  readonly fonts: readonly string[];
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
export async function writePdf(request: WritePdfRequest): Promise<WrittenPdf> {
  const { snapshot, output, force, t } = request;
  await checkReplaceable(output, force, t);
  const ownFonts = await Promise.all(request.fonts.map((path) => readFont(path, t)));
  const engine = createPdfEngine({
    spawn: () => spawnInNode(join(__dirname, 'pdfWorker.node.js')),
    loadFiles: () => loadFiles(ownFonts),
  });
  try {
    const { pdf, pages, problems, accessible } = await exportPortfolio({
      ...request,
      engine,
      readAsset: createAssetReader(fileURLToPath(new URL('.', snapshot.portfolio.uri))),
      openPoints: request.openPoints ? wordOpenPoints(snapshot, request.redacted, t) : [],
    });
    await replaceFile(output, pdf, t);
    return {
      pages,
      lines: [
        ...problems.map(
          (problem) =>
            `${placeOf(problem, request.texts)} ${wordExportProblem(problem, snapshot.library, t)}`,
        ),
        ...wordNotAccessible(accessible, t),
      ],
    };
  } finally {
    engine.dispose();
  }
}

/** @throws TerminalError where a file is there that may not be replaced */
async function checkReplaceable(output: string, force: boolean, t: Translate): Promise<void> {
  if (!(await stat(output).catch(() => undefined))) {
    return;
  }
  if (!isPdfName(output)) {
    throw new TerminalError(
      t(
        '{0} is there already and is not a PDF, so it was left as it was. Choose a name that ends in .pdf.',
        output,
      ),
    );
  }
  if (!force) {
    throw new TerminalError(
      t('{0} is there already. Choose another name, or add --force to replace it.', output),
    );
  }
}

async function loadFiles(ownFonts: readonly Uint8Array[]): Promise<PdfFiles> {
  const folder = join(__dirname, 'pdf');
  const [template, ...fonts] = await Promise.all([
    readBytes(join(folder, templateFile)),
    ...fontFiles.map((name) => readBytes(join(folder, 'fonts', name))),
  ]);
  return { engine: undefined, template, fonts: [...fonts, ...ownFonts] };
}

/** Reads a font that the learner names. @throws TerminalError where it is none */
async function readFont(path: string, t: Translate): Promise<Uint8Array> {
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  const bytes = size > largestFont ? undefined : await readBytes(path).catch(() => undefined);
  const refusal = size > largestFont ? 'too-large' : bytes ? checkFont(bytes) : 'missing';
  if (refusal || !bytes) {
    throw new TerminalError(wordFontRefusal(refusal ?? 'missing', path, t));
  }
  return bytes;
}

/** Reads the pictures of a portfolio. A symbolic link may lead to another place of its folder, and not out of it. */
function createAssetReader(folder: string): (uri: string) => Promise<AssetRead> {
  const inside = realpath(folder).then((real) => `${real}${sep}`);
  return async (uri) => {
    try {
      const real = await realpath(fileURLToPath(uri));
      if (!real.startsWith(await inside)) {
        return 'outside';
      }
      return (await stat(real)).size > largestAsset ? 'too-large' : await readBytes(real);
    } catch {
      return undefined; // The export names what it could not read and goes on.
    }
  };
}

/** Bytes in memory of their own: they are handed over to the worker, and Node shares its small buffers. */
async function readBytes(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path));
}

/** Writes beside the target and puts it in place in one step, so that the old file stays whole until the new one is. */
async function replaceFile(path: string, bytes: Uint8Array, t: Translate): Promise<void> {
  // A link goes on leading to the file that is replaced.
  const real = await realpath(path).catch(() => path);
  const beside = join(dirname(real), `.${randomUUID()}.part`);
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, real);
  } catch (error) {
    // `force` takes a missing file for removed, and nothing else.
    await rm(beside, { force: true }).catch(() => undefined);
    const reason = wordWriteReason(error instanceof Error ? error.message : String(error), t);
    const isThere = await stat(real).then(
      () => true,
      () => false,
    );
    throw new TerminalError(
      isThere
        ? t('{0} could not be written, and what was there is as it was. {1}', path, reason)
        : t('{0} could not be written. {1}', path, reason),
    );
  }
}

function placeOf(
  problem: { readonly uri: string; readonly span: { readonly start: number } },
  texts: ReadonlyMap<string, string>,
): string {
  const starts = findLineStarts(texts.get(problem.uri) ?? '');
  return `${relative(process.cwd(), fileURLToPath(problem.uri))}:${lineOfOffset(starts, problem.span.start) + 1}`;
}
