import { Analyser, type AnalysisInput } from '../../src/core/analyse';
import type { EvidenceNote } from '../../src/core/evidence/evidence';
import { ruleCodes, type RuleCode } from '../../src/core/ruleCodes';
import type { Severity } from '../../src/core/problem';
import type { Snapshot } from '../../src/core/snapshot';
import type { YamlSource } from '../../src/core/yaml/readYaml';
import { catalogueText, type CatalogueSketch } from './catalogue';

/** The folder of every portfolio that tests make. */
export const folder = 'mem:/portfolio';

/** The file that a single text becomes. */
export const noteUri = `${folder}/evidence/note.md`;

/** One unit with a criterion of each kind that most tests need, and an outcome that has none. */
export const smallCatalogue: CatalogueSketch = {
  Q: {
    U1: {
      '1.1': [],
      '1.2': [],
      '1.3': [],
      '1.4': [],
      '1.10': [],
      '2.1': ['kind: legislation, minimum: 2'],
      '2.2': ['kind: example'],
      '3.': [],
    },
  },
};

export interface PortfolioTexts {
  /** A sketch, or whole catalogue files as they stand on the disk. Default: `smallCatalogue`. */
  readonly catalogue?: CatalogueSketch | string | readonly (string | YamlSource)[];
  /** The text of `portfolio.yaml`. Default: every qualification of a sketch. */
  readonly portfolio?: string;
  readonly vocabulary?: string | YamlSource;
  readonly register?: string | YamlSource;
  readonly severities?: Readonly<Partial<Record<RuleCode, Severity | 'off'>>>;
  /** The rules to run; all where it is left out. */
  readonly only?: readonly RuleCode[];
  /** Paths of all files below the portfolio's folder. Without it, nobody has looked. */
  readonly files?: readonly string[];
  /** ISO 8601 date. */
  readonly today?: string;
}

/** What the pipeline makes of small texts: one note, or notes by their names below `evidence/`. */
export function portfolio(
  evidence: string | Readonly<Record<string, string>>,
  texts: PortfolioTexts = {},
): Snapshot {
  return new Analyser().analyse(portfolioInput(evidence, texts));
}

/** The same texts as the pipeline takes them, for tests that analyse more than once. */
export function portfolioInput(
  evidence: string | Readonly<Record<string, string>>,
  {
    catalogue = smallCatalogue,
    portfolio: text,
    vocabulary,
    register,
    severities = {},
    only,
    files: paths,
    today,
  }: PortfolioTexts = {},
): AnalysisInput {
  const files = typeof evidence === 'string' ? { 'note.md': evidence } : evidence;
  const isSketch = typeof catalogue === 'object' && !isList(catalogue);
  const catalogues = isSketch ? [catalogueText(catalogue)] : isList(catalogue) ? catalogue : [catalogue];
  const chosen = isSketch ? Object.keys(catalogue) : ['Q'];
  return {
    portfolio: { uri: `${folder}/portfolio.yaml`, text: text ?? `qualifications: [${chosen.join(', ')}]\n` },
    evidence: Object.entries(files).map(([name, text]) => ({ uri: `${folder}/evidence/${name}`, text })),
    // The first stands for what comes with Signpost; any other is the portfolio's own and may replace it.
    catalogues: catalogues.map((each, index) => ({
      ...asSource(each, `criteria/own${index || ''}.yaml`),
      isBuiltIn: index === 0,
    })),
    vocabulary: vocabulary === undefined ? [] : [asSource(vocabulary, 'criteria/vocabulary.yaml')],
    register: register === undefined ? [] : [asSource(register, 'criteria/legislation.yaml')],
    severities: new Map([
      ...(only ? ruleCodes.filter((code) => !only.includes(code)) : []).map((code) => [code, 'off'] as const),
      ...(Object.entries(severities) as [RuleCode, Severity | 'off'][]),
    ]),
    ...(paths && { files: new Set(paths.map((path) => `${folder}/${path}`)) }),
    ...(today !== undefined && { today }),
  };
}

/** The one note of a text, read within a portfolio. */
export function noteOf(markdown: string, texts: PortfolioTexts = {}): EvidenceNote {
  const [note] = portfolio(markdown, texts).notes;
  if (!note) {
    throw new Error('The portfolio has no note.');
  }
  return note;
}

function asSource(source: string | YamlSource, name: string): YamlSource {
  return typeof source === 'string' ? { uri: `${folder}/${name}`, text: source } : source;
}

function isList<T>(value: string | CatalogueSketch | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}
