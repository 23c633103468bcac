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
import { checkEvidencePlaces } from './portfolio/checkEvidencePlaces';
import { isMarkdown } from './portfolio/evidenceGlobs';
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
  /** The evidence that was read last, and what was read of each file. */
  #evidence: readonly FileText[] = [];
  #notes: readonly Read<EvidenceNote | undefined>[] = [];
  /** Once everything has been read, a file that is read again is one that somebody writes in. */
  #memories: DraftMemories | undefined;

  analyse(input: AnalysisInput): Snapshot {
    const { read, wordSources } = this.#readLibrary(input);
    const library = read.value;
    const { value: portfolio, problems } = this.#readPortfolio(input.portfolio);
    const dictionary = this.#readDictionary(library, wordSources, chosenIn(portfolio, library).groups);
    const notes = this.#readNotes(input.evidence, dictionary);
    this.#memories ??= new DraftMemories();
    const known: EvidenceNote[] = [];
    for (const { value } of notes) {
      if (value) {
        known.push(value);
      }
    }
    const coverage = computeCoverage(portfolio, library, known, input.files);
    const fileProblems = [
      ...read.problems,
      ...problems,
      ...checkChoices(portfolio, library),
      ...checkEvidencePlaces(portfolio, input.evidence, input.files),
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
    this.#evidence = this.#notes = [];
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

  /** Reads all evidence; a file that was there before is as it was. After a key, all but one stand in their places. */
  #readNotes(
    evidence: readonly FileText[],
    dictionary: Dictionary,
  ): readonly Read<EvidenceNote | undefined>[] {
    let moved: ReadonlyMap<FileText, Read<EvidenceNote | undefined>> | undefined;
    const before = this.#evidence;
    const notes: Read<EvidenceNote | undefined>[] = [];
    for (let at = 0; at < evidence.length; at++) {
      const file = evidence[at];
      if (!file) {
        break;
      }
      if (file !== before[at]) {
        moved ??= this.#movedFrom(evidence);
      }
      const kept = file === before[at] ? this.#notes[at] : moved?.get(file);
      notes.push(kept ?? this.#readNote(file, dictionary));
    }
    this.#evidence = evidence;
    this.#notes = notes;
    return notes;
  }

  /** What was read of the files that stood elsewhere among the evidence. */
  #movedFrom(evidence: readonly FileText[]): ReadonlyMap<FileText, Read<EvidenceNote | undefined>> {
    const moved = new Map<FileText, Read<EvidenceNote | undefined>>();
    this.#notes.forEach((read, at) => {
      const file = this.#evidence[at];
      if (file && file !== evidence[at]) {
        moved.set(file, read);
      }
    });
    return moved;
  }

  #readNote(file: FileText, dictionary: Dictionary): Read<EvidenceNote | undefined> {
    const { uri, text } = file;
    return text === undefined
      ? { value: undefined, problems: [unreadable(file)] }
      : readNote({ uri, text }, dictionary, this.#memories?.of(uri));
  }
}

function haveSameItems(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((item, at) => item === now[at]);
}

function unreadable({ uri, problem, reason = '' }: FileText): Problem {
  const place = { uri, span: { start: 0, end: 0 } };
  switch (problem) {
    case 'not-text':
      return { code: 'evidence-not-text', isMarkdown: isMarkdown(uri), ...place };
    case 'linked':
      return { code: 'evidence-linked', ...place };
    default:
      return { code: 'evidence-unreadable', reason, ...place };
  }
}
