import type { Library } from './catalogue/catalogue';
import { holdsWords } from './catalogue/findDefinitions';
import type { CatalogueSource } from './catalogue/knownCatalogue';
import { parseSource, readLibrary, type LibrarySources } from './catalogue/readLibrary';
import { chosenIn } from './coverage/chosen';
import { computeCoverage } from './coverage/computeCoverage';
import { compileDictionary, type Dictionary } from './evidence/facts/dictionary';
import { DraftMemories } from './evidence/facts/draftMemory';
import type { EvidenceNote } from './evidence/evidence';
import { readNote } from './evidence/readNote';
import type { FileText } from './fileText';
import { lint } from './lint/lint';
import type { RuleCode } from './lint/rule';
import { checkChoices } from './portfolio/checkChoices';
import type { Portfolio } from './portfolio/portfolio';
import { readPortfolio } from './portfolio/readPortfolio';
import type { Problem, Read, Severity } from './problem';
import type { Snapshot } from './snapshot';
import type { SourceText } from './text';
import type { YamlFile, YamlSource } from './yaml/readYaml';

export type { FileText } from './fileText';

/** All that one portfolio is analysed from. */
export interface AnalysisInput extends LibrarySources {
  readonly portfolio: YamlSource;
  /** In the order in which they are to be shown. */
  readonly evidence: readonly FileText[];
  readonly severities: ReadonlyMap<RuleCode, Severity | 'off'>;
  /**
   * URIs of all files of the portfolio; one that ends with `/` is a folder that nobody has looked into. Without it,
   * nobody says that an attachment is not there.
   */
  readonly files?: ReadonlySet<string>;
  /** ISO 8601 date of today. Without it, evidence is old only beside the portfolio's own date. */
  readonly today?: string;
}

interface ReadLibrary {
  readonly sources: readonly SourceText[];
  /** Those of them that hold words or laws to look for. */
  readonly wordSources: readonly SourceText[];
  readonly read: Read<Library>;
}

/**
 * The whole pipeline, top to bottom: each stage reads only the results above it.
 * What was read is kept for as long as the same object is passed in again: a changed document is a new object.
 */
export class Analyser {
  #library: ReadLibrary | undefined;
  #dictionary:
    | {
        readonly wordSources: readonly SourceText[];
        /** The groups of words that it looks for. */
        readonly groups: ReadonlySet<string>;
        readonly dictionary: Dictionary;
      }
    | undefined;
  readonly #parsed = new WeakMap<YamlSource, YamlFile>();
  readonly #portfolios = new WeakMap<YamlSource, Read<Portfolio>>();
  #notes = new WeakMap<FileText, Read<EvidenceNote | undefined>>();
  /** Once everything has been read, a file that is read again is one that somebody writes in. */
  #memories: DraftMemories | undefined;

  analyse(input: AnalysisInput): Snapshot {
    const { read, wordSources } = this.#readLibrary(input);
    const library = read.value;
    const { value: portfolio, problems } = this.#readPortfolio(input.portfolio);
    const dictionary = this.#readDictionary(library, wordSources, chosenIn(portfolio, library).groups);
    const notes = input.evidence.map((file) => this.#readNote(file, dictionary));
    this.#memories ??= new DraftMemories();
    const known: EvidenceNote[] = [];
    for (const { value } of notes) {
      if (value) {
        known.push(value);
      }
    }
    const coverage = computeCoverage(portfolio, library, known);
    const fileProblems = [
      ...read.problems,
      ...problems,
      ...checkChoices(portfolio, library),
      ...noEvidence(portfolio, input.evidence),
      ...notes.flatMap((note) => note.problems),
    ];
    const texts = new Map<string, string>();
    for (const { uri, text } of input.evidence) {
      if (text !== undefined) {
        texts.set(uri, text);
      }
    }
    const { files, today } = input;
    const findings = lint(
      { portfolio, library, notes: known, coverage, texts, files, today },
      fileProblems,
      input.severities,
    );
    return { portfolio, library, notes: known, coverage, findings, texts };
  }

  #readPortfolio(source: YamlSource): Read<Portfolio> {
    const kept = this.#portfolios.get(source);
    if (kept) {
      return kept;
    }
    const read = readPortfolio(source);
    this.#portfolios.set(source, read);
    return read;
  }

  #readLibrary(input: AnalysisInput): ReadLibrary {
    const sources = [...input.catalogues, ...input.vocabulary, ...input.register];
    if (!this.#library || !haveSameItems(this.#library.sources, sources)) {
      const read = readLibrary(input, (source) => this.#parse(source));
      const wordSources = sources.filter((source) => holdsWords({ source, file: this.#parse(source) }));
      this.#library = { sources, wordSources, read };
    }
    return this.#library;
  }

  /** The dictionary for these groups. What was asked for once is looked for from then on, so that nothing is read anew. */
  #readDictionary(
    { vocabulary, register, keywords }: Library,
    wordSources: readonly SourceText[],
    asked: ReadonlySet<string>,
  ): Dictionary {
    const kept = this.#dictionary;
    const before = kept && haveSameItems(kept.wordSources, wordSources) ? kept.groups : undefined;
    if (kept && before && [...asked].every((group) => before.has(group))) {
      return kept.dictionary;
    }
    const groups = new Set([...(before ?? []), ...asked]);
    const dictionary = compileDictionary(vocabulary, register, keywords, groups);
    this.#dictionary = { wordSources, groups, dictionary };
    // Facts depend on the dictionary, so everything is read again.
    this.#notes = new WeakMap();
    this.#memories = undefined;
    return dictionary;
  }

  #parse(source: CatalogueSource): YamlFile {
    const kept = this.#parsed.get(source);
    if (kept) {
      return kept;
    }
    const file = parseSource(source);
    this.#parsed.set(source, file);
    return file;
  }

  #readNote(file: FileText, dictionary: Dictionary): Read<EvidenceNote | undefined> {
    const kept = this.#notes.get(file);
    if (kept) {
      return kept;
    }
    const { uri, text } = file;
    const read =
      text === undefined
        ? { value: undefined, problems: [unreadable(file)] }
        : readNote({ uri, text }, dictionary, this.#memories?.of(uri));
    this.#notes.set(file, read);
    return read;
  }
}

function haveSameItems(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((item, at) => item === now[at]);
}

/** The portfolio says where evidence is, and nothing is there. A new portfolio that says nothing is left alone. */
function noEvidence(
  { uri, evidenceSpan: span, isWhole }: Portfolio,
  evidence: readonly FileText[],
): Problem[] {
  return span && isWhole && evidence.length === 0 ? [{ code: 'evidence-none', uri, span }] : [];
}

function unreadable(file: FileText): Problem {
  const place = { uri: file.uri, span: { start: 0, end: 0 } };
  return file.problem === 'not-text'
    ? { code: 'evidence-not-text', ...place }
    : { code: 'evidence-unreadable', reason: file.reason ?? '', ...place };
}
