import type { ExportProblem } from '../core/export/exportProblem';
import type { FontCoverage } from '../core/export/fontCoverage';
import type { EvidenceItem, PortfolioDocument } from '../core/export/portfolioDocument';
import { createGlyphCheck, glyphProblems } from '../core/export/preflight';
import type { Snapshot } from '../core/snapshot';
import type { Translate } from '../words/translate';
import { anchorsOf, criterionLabels } from './documentAnchors';
import type { ItemData, KeptExport } from './keptExport';
import type { PrintableImage } from './loadImages';
import type { OpenPoint } from '../words/openPoints';
import { frameOf, type PrintedLanguage } from './templateFrame';
import { itemNode } from './templateItem';
import type { Json, NodeContext } from './templateContext';
import type { Turns } from './turns';

export interface TemplateInput {
  readonly document: PortfolioDocument;
  readonly snapshot: Snapshot;
  readonly images: ReadonlyMap<string, PrintableImage>;
  readonly coverage: FontCoverage;
  readonly t: Translate;
  readonly language: PrintedLanguage;
  readonly openPoints: readonly OpenPoint[];
  readonly kept: KeptExport;
}

/** The data that `template.typ` draws, as JSON: all words, all values, no decisions left. */
export interface TemplateData {
  readonly json: string;
  /** Characters that no font has, named with the file that holds them. */
  readonly problems: readonly ExportProblem[];
}

/** Writes the data, one piece of evidence at a time. */
export async function writeTemplateData(input: TemplateInput, turns: Turns): Promise<TemplateData> {
  const { document, snapshot, images, coverage, t, language } = input;
  const context: NodeContext = {
    images,
    anchors: anchorsOf(document),
    criteria: criterionLabels(document),
    t,
  };
  const problems: ExportProblem[] = [];
  const evidence: string[] = [];
  const dataOf = input.kept.writerIn(context, coverage, (item) => writeItem(item, input, context));
  for (const item of document.evidence) {
    await turns.pause();
    const data = dataOf(item);
    evidence.push(data.json);
    problems.push(...data.problems);
  }
  await turns.pause();
  const check = createGlyphCheck(coverage);
  const frame = JSON.stringify(mapTexts(frameOf(document, input.openPoints, context, language), check.clean));
  problems.push(
    ...glyphProblems(check, snapshot.portfolio.uri, '').flatMap((problem) => unnamed(problem, problems)),
  );
  return { json: `${frame.slice(0, -1)},"evidence":[${evidence.join(',')}]}`, problems };
}

function writeItem(
  item: EvidenceItem,
  { snapshot, coverage }: TemplateInput,
  context: NodeContext,
): ItemData {
  const check = createGlyphCheck(coverage);
  const json = JSON.stringify(mapTexts(itemNode(item, context), check.clean));
  return { json, problems: glyphProblems(check, item.uri, snapshot.texts.get(item.uri) ?? '') };
}

/** What of a problem of the frame is not named yet: the contents and the sheet repeat headings. */
function unnamed(problem: ExportProblem, named: readonly ExportProblem[]): ExportProblem[] {
  if (problem.code !== 'character-without-glyph') {
    return [problem];
  }
  const known = new Set(
    named.flatMap((other) => (other.code === 'character-without-glyph' ? other.codePoints : [])),
  );
  const codePoints = problem.codePoints.filter((codePoint) => !known.has(codePoint));
  return codePoints.length === 0 ? [] : [{ ...problem, codePoints }];
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
