import { buildPortfolioInSteps, type BuiltPortfolio } from '../core/export/buildPortfolio';
import type { ExportPart } from '../core/export/exportPart';
import { byPlace, type ExportProblem } from '../core/export/exportProblem';
import { passesPreflight } from '../core/export/preflight';
import type { Snapshot } from '../core/snapshot';
import type { Translate } from '../words/translate';
import { isDrawing } from './isDrawing';
import { loadImages, type AssetRead, type LoadedImages } from './loadImages';
import type { PdfEngine } from './pdfEngine';
import { PdfError } from './pdfError';
import type { RenderProgress, RenderStage } from './protocol';
import { writeTemplateData } from './templateData';
import type { OpenPoint } from '../words/openPoints';
import { readingTexts } from './readPictureInText';
import { redactingReader } from './redactImage';
import { takeTurns, type Turns } from './turns';

export type ExportStage = 'reading' | RenderStage;

export interface ExportRequest {
  readonly snapshot: Snapshot;
  /** ISO 8601 date of the day of export; a `date` in `portfolio.yaml` comes first. */
  readonly printedOn: string;
  /** ISO 8601 date that comes before both. */
  readonly date?: string | undefined;
  /** Default: the whole portfolio. */
  readonly part?: ExportPart | undefined;
  /** Whether people's details are replaced in the PDF. */
  readonly redacted?: boolean | undefined;
  /** Reads a file of the portfolio; undefined if it is not there. The bytes are handed over for good. */
  readonly readAsset: (uri: string) => Promise<AssetRead>;
  readonly engine: PdfEngine;
  readonly t: Translate;
  /** The language of the words around the evidence, as `en-GB`. */
  readonly language?: string | undefined;
  /** Findings in words, for a last section in the learner's own copy; none leaves the section out. */
  readonly openPoints?: readonly OpenPoint[] | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: RenderProgress<ExportStage> | undefined;
  /** Told what cannot be carried over, before any page is laid out. */
  readonly onPrepared?: ((problems: readonly ExportProblem[]) => void) | undefined;
}

export interface ExportedPortfolio {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** What could not be carried over, and what would make the PDF easier to read, by place. */
  readonly problems: readonly ExportProblem[];
  /** Whether the file says of itself that it follows PDF/UA-1. */
  readonly accessible: boolean;
}

/** Makes the PDF of a portfolio. Reads images through `readAsset` and writes nothing. @throws PdfError */
export async function exportPortfolio(request: ExportRequest): Promise<ExportedPortfolio> {
  const prepared = await prepare(request);
  request.onPrepared?.(prepared.problems);
  return render(request, prepared, undefined);
}

/**
 * Makes the pages. Where the engine fails on a document with drawings, it starts anew, finds the ones that it breaks
 * over and prints those in words.
 */
async function render(
  request: ExportRequest,
  { built, loaded, data, problems }: Prepared,
  failing: readonly string[] | undefined,
): Promise<ExportedPortfolio> {
  const { engine, signal, onProgress } = request;
  const hasDrawings = loaded.assets.some(({ name }) => isDrawing(name));
  try {
    const { pdf, pages, accessible, damaged } = await engine.render(
      { data, assets: loaded.assets, accessible: passesPreflight(problems), failing },
      { signal, onProgress },
    );
    const named = damagedProblems(damaged, failing ?? [], built, loaded);
    return { pdf, pages, problems: [...problems, ...named].sort(byPlace), accessible };
  } catch (error) {
    if (!(error instanceof PdfError) || error.reason !== 'refused') {
      throw error;
    }
    const { drawing: found } = error;
    if (failing ? found === undefined || failing.includes(found) : !hasDrawings) {
      throw error;
    }
    // The engine has taken the images with it.
    return render(request, await prepare(request), [
      ...(failing ?? []),
      ...(found === undefined ? [] : [found]),
    ]);
  }
}

interface Prepared {
  readonly built: BuiltPortfolio;
  readonly loaded: LoadedImages;
  /** The template's data as JSON. */
  readonly data: string;
  readonly problems: readonly ExportProblem[];
}

async function prepare(request: ExportRequest): Promise<Prepared> {
  const { snapshot, engine, t, signal, onProgress } = request;
  const checkCancelled = (): void => {
    if (signal?.aborted) {
      throw new PdfError('cancelled');
    }
  };
  onProgress?.('reading');
  engine.prepare();
  const turns = takeTurns(checkCancelled);
  const built = await build(request, turns);
  const { document, redactor } = built;
  const read = readingTexts(request.readAsset);
  const readAsset = redactor ? redactingReader(read, redactor) : read;
  const loaded = await loadImages(built.assets, readAsset, turns, () => engine.coverage());
  const coverage = await engine.coverage();
  checkCancelled();
  const [code = 'en', region] = (request.language ?? 'en-GB').split('-');
  const openPoints = openPointsFor(built, request.openPoints ?? []);
  const { images } = loaded;
  const { json, problems } = await writeTemplateData(
    { document, snapshot, images, coverage, t, language: { code, region }, openPoints, kept: engine.kept },
    turns,
  );
  const found = [...built.problems, ...loaded.problems, ...problems].sort(byPlace);
  return { built, loaded, data: json, problems: found };
}

async function build(request: ExportRequest, turns: Turns): Promise<BuiltPortfolio> {
  const steps = buildPortfolioInSteps(request.snapshot, { ...request, kept: request.engine.kept.items });
  for (;;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
    await turns.pause();
  }
}

/** The points of what is printed: a part of a portfolio says nothing of the rest. */
function openPointsFor(
  { document, redactor }: BuiltPortfolio,
  points: readonly OpenPoint[],
): readonly OpenPoint[] {
  const printed = new Set(document.evidence.map(({ uri }) => uri));
  return points
    .filter((point) => document.part === undefined || 'criterion' in point || printed.has(point.uri))
    .map((point) => ({ ...point, sentence: redactor?.redact(point.sentence) ?? point.sentence }));
}

function damagedProblems(
  damaged: readonly string[],
  failing: readonly string[],
  { assets }: BuiltPortfolio,
  { images }: LoadedImages,
): ExportProblem[] {
  return assets.flatMap(({ from, path, uri }): ExportProblem[] => {
    const name = images.get(uri)?.name ?? '';
    return damaged.includes(name)
      ? [{ ...from, code: failing.includes(name) ? 'drawing-not-printable' : 'image-damaged', path }]
      : [];
  });
}
