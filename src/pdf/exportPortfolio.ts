import { buildPortfolioInSteps, type BuiltPortfolio } from '../core/export/buildPortfolio';
import type { ExportProblem } from '../core/export/exportProblem';
import type { FontCoverage } from '../core/export/fontCoverage';
import { createGlyphCheck, glyphProblems, passesPreflight } from '../core/export/preflight';
import type { Snapshot } from '../core/snapshot';
import type { Translate } from '../words/translate';
import { loadImages, type LoadedImages } from './loadImages';
import type { PdfEngine } from './pdfEngine';
import { PdfError } from './pdfError';
import type { RenderStage } from './protocol';
import { templateData } from './templateData';
import type { Json } from './templateNodes';

export type ExportStage = 'reading' | RenderStage;

export interface ExportRequest {
  readonly snapshot: Snapshot;
  /** ISO 8601 date of the day of export; a `date` in `portfolio.yaml` comes first. */
  readonly printedOn: string;
  /** Reads a file of the portfolio; undefined if it is not there. The bytes are handed over for good. */
  readonly readAsset: (uri: string) => Promise<Uint8Array | undefined>;
  readonly engine: PdfEngine;
  readonly t: Translate;
  /** The language of the words around the evidence, as `en-GB`. */
  readonly language?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((stage: ExportStage) => void) | undefined;
}

export interface ExportedPortfolio {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** What could not be carried over, and what would make the PDF easier to read. */
  readonly problems: readonly ExportProblem[];
  /** Whether the file says of itself that it follows PDF/UA-1. */
  readonly accessible: boolean;
}

/** Makes the PDF of a portfolio. Reads images through `readAsset` and writes nothing. @throws PdfError */
export async function exportPortfolio(request: ExportRequest): Promise<ExportedPortfolio> {
  const { snapshot, engine, t, signal, onProgress } = request;
  const checkCancelled = (): void => {
    if (signal?.aborted) {
      throw new PdfError('cancelled');
    }
  };
  onProgress?.('reading');
  const built = await buildInTurns(request, checkCancelled);
  const loaded = await loadImages(built.assets, request.readAsset, checkCancelled);
  const coverage = await engine.coverage();
  checkCancelled();
  const [code = 'en', region] = (request.language ?? 'en-GB').split('-');
  const data = templateData({
    document: built.document,
    images: loaded.images,
    t,
    language: { code, region },
  });
  const clean = cleanTexts(data, built, snapshot, coverage);
  const beforeRender = [...built.problems, ...loaded.problems, ...clean.problems];

  const result = await engine.render(
    { data: JSON.stringify(clean.data), assets: loaded.assets, accessible: passesPreflight(beforeRender) },
    { signal, onProgress },
  );
  const problems = [...beforeRender, ...damagedProblems(result.damaged, built, loaded)];
  return { pdf: result.pdf, pages: result.pages, problems, accessible: result.accessible };
}

/** The longest stretch of work before others get a turn, in milliseconds. */
const turnMs = 12;

/** Builds the document without holding up whoever shares this thread. */
async function buildInTurns(
  { snapshot, printedOn }: ExportRequest,
  checkCancelled: () => void,
): Promise<BuiltPortfolio> {
  const steps = buildPortfolioInSteps(snapshot, { printedOn });
  for (let turnStart = performance.now(); ;) {
    const step = steps.next();
    if (step.done) {
      return step.value;
    }
    if (performance.now() - turnStart > turnMs) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      checkCancelled();
      turnStart = performance.now();
    }
  }
}

/** Replaces what no font can show, in every text of the data; problems name the file that holds it. */
function cleanTexts(
  data: Json,
  { document }: BuiltPortfolio,
  { texts, portfolio }: Snapshot,
  coverage: FontCoverage,
): { readonly data: Json; readonly problems: readonly ExportProblem[] } {
  if (typeof data !== 'object' || data === null || !('evidence' in data) || !Array.isArray(data.evidence)) {
    return { data, problems: [] };
  }
  const problems: ExportProblem[] = [];
  const evidence = data.evidence.map((item: Json, index) => {
    const check = createGlyphCheck(coverage);
    const cleaned = mapTexts(item, check.clean);
    const uri = document.evidence[index]?.uri ?? portfolio.uri;
    problems.push(...glyphProblems(check, uri, texts.get(uri) ?? ''));
    return cleaned;
  });
  const check = createGlyphCheck(coverage);
  const rest = mapTexts({ ...data, evidence: [] }, check.clean);
  const named = new Set(
    problems.map((problem) => (problem.code === 'character-without-glyph' ? problem.codePoint : 0)),
  );
  for (const problem of glyphProblems(check, portfolio.uri, '')) {
    // The contents and the sheet repeat headings: those are named where they stand.
    if (problem.code !== 'character-without-glyph' || !named.has(problem.codePoint)) {
      problems.push(problem);
    }
  }
  return { data: { ...(rest as { readonly [key: string]: Json }), evidence }, problems };
}

function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') {
    return change(value);
  }
  if (Array.isArray(value)) {
    return value.map((element: Json) => mapTexts(element, change));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, element]) => [key, mapTexts(element, change)]),
    );
  }
  return value;
}

function damagedProblems(
  damaged: readonly string[],
  { assets }: BuiltPortfolio,
  { images }: LoadedImages,
): ExportProblem[] {
  return assets
    .filter(({ uri }) => damaged.includes(images.get(uri)?.name ?? ''))
    .map(({ from, path }) => ({ ...from, code: 'image-damaged', path }));
}
