import type { Library } from './catalogue/catalogue';
import { holdsWords } from './catalogue/findDefinitions';
import { readLibrary, type LibrarySources } from './catalogue/readLibrary';
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
import { readYaml, type YamlFile, type YamlSource } from './yaml/readYaml';

export type { FileText } from './fileText';

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

/**
 * The whole pipeline, top to bottom: each stage reads only the results above it.
 * What was read is kept for as long as the same object is passed in again: a changed document is a new object.
 */
export class Analyser {
  #library:
    | {
        readonly sources: readonly SourceText[];
        /** Those of them that hold words or laws to look for. */
        readonly wordSources: readonly SourceText[];
        readonly read: Read<Library>;
        readonly dictionary: Dictionary;
      }
    | undefined;
  readonly #parsed = new WeakMap<YamlSource, YamlFile>();
  readonly #portfolios = new WeakMap<YamlSource, Read<Portfolio>>();
  #notes = new WeakMap<FileText, Read<EvidenceNote | undefined>>();
  /** Once everything has been read, a file that is read again is one that somebody writes in. */
  #memories: DraftMemories | undefined;

  analyse(input: AnalysisInput): Snapshot {
    const { read, dictionary } = this.#readLibrary(input);
    const library = read.value;
    const { value: portfolio, problems } = this.#readPortfolio(input.portfolio);
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

  #readLibrary(input: AnalysisInput): { readonly read: Read<Library>; readonly dictionary: Dictionary } {
    const sources = [...input.catalogues, ...input.vocabulary, ...input.register];
    const kept = this.#library;
    if (kept && haveSameItems(kept.sources, sources)) {
      return kept;
    }
    const read = readLibrary(input, (source) => this.#parse(source));
    const wordSources = sources.filter((source) => holdsWords(this.#parse(source)));
    if (kept && haveSameItems(kept.wordSources, wordSources)) {
      this.#library = { ...kept, sources, read };
      return this.#library;
    }
    const dictionary = compileDictionary(read.value.vocabulary, read.value.register, read.value.keywords);
    this.#library = { sources, wordSources, read, dictionary };
    // Facts depend on the dictionary, so everything is read again.
    this.#notes = new WeakMap();
    this.#memories = undefined;
    return this.#library;
  }

  #parse(source: YamlSource): YamlFile {
    const kept = this.#parsed.get(source);
    if (kept) {
      return kept;
    }
    const file = readYaml(source);
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
