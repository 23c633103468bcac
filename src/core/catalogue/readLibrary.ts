import type { Problem, Read } from '../problem';
import type { KnownIds } from '../yaml/reading';
import { readYaml, type YamlFile } from '../yaml/readYaml';
import type { Catalogue, Law, Library, Register, Vocabulary } from './catalogue';
import { findDefinitions, isDefinedHere } from './findDefinitions';
import type { CatalogueSource } from './knownCatalogue';
import { readCatalogue } from './readCatalogue';
import { joinKeywords } from './tagKeywords';

/** The files that a library is made of. What a file holds is told from its content, not from the list it is in. */
export interface LibrarySources {
  readonly catalogues: readonly CatalogueSource[];
  readonly vocabulary: readonly CatalogueSource[];
  readonly register: readonly CatalogueSource[];
}

/** What is known need not be parsed. */
const unparsed: YamlFile = { root: undefined, problems: [], isWhole: true };

/** Parses a file of a library whose content is not known yet. */
export function parseSource(source: CatalogueSource): YamlFile {
  return source.known ? unparsed : readYaml(source);
}

/** Reads all files of a library and joins them. Never throws. `parse` may give a tree that has been made already. */
export function readLibrary(
  sources: LibrarySources,
  parse: (source: CatalogueSource) => YamlFile = parseSource,
): Read<Library> {
  const files = [...sources.vocabulary, ...sources.register, ...sources.catalogues].map((source) => ({
    source,
    file: parse(source),
  }));
  const areWhole = files.every(({ file }) => file.isWhole);
  const { value: definitions, problems: duplicates } = findDefinitions(files);
  // What seems to be missing may stand in the part of a file that could not be read.
  const known: KnownIds = areWhole ? withEveryKind(definitions) : {};
  const reads = files.map(({ source, file }): Read<Catalogue> => {
    if (source.known) {
      return { value: source.known.catalogue, problems: [] };
    }
    const read = readCatalogue(source, known, file);
    return source.isBuiltIn ? { ...read, problems: read.problems.filter(isOurs) } : read;
  });
  const catalogues = reads.map(({ value }) => withoutReplaced(value, definitions));
  const vocabulary = joinVocabularies(catalogues.map((each) => each.vocabulary));
  const problems: Problem[] = [...duplicates, ...reads.flatMap((read) => read.problems)];
  return {
    value: {
      catalogues: catalogues.filter(({ qualifications }) => qualifications.length > 0),
      vocabulary,
      register: joinRegisters(
        catalogues.map(({ register }) => register),
        files.flatMap(({ source }, at) => (source.isBuiltIn ? [] : (catalogues[at]?.register ?? []))),
      ),
      keywords: joinKeywords(catalogues.flatMap(({ keywords }) => keywords)),
      rules: new Map(catalogues.flatMap(({ rules }) => [...rules])),
      definitions,
      builtIn: new Set(files.filter(({ source }) => source.isBuiltIn).map(({ source }) => source.uri)),
      isWhole: areWhole && catalogues.every(({ isWhole }) => isWhole),
    },
    problems: problems.map((problem) => withCode(problem, vocabulary)),
  };
}

/** A kind of evidence is known to people by its name, and to a requirement by its code. */
function withCode(problem: Problem, { evidenceTypes }: Vocabulary): Problem {
  if (problem.code !== 'dangling-reference' || problem.to !== 'evidenceTypes') {
    return problem;
  }
  const written = comparableName(problem.id);
  const type = evidenceTypes.find(({ name, aliases }) =>
    [name, ...aliases].some((each) => comparableName(each) === written),
  );
  return type ? { ...problem, nearest: type.code } : problem;
}

function comparableName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, ' ');
}

/** An outcome without criteria in a built-in catalogue is what its source says: the tree shows it. */
function isOurs({ code }: Problem): boolean {
  return code !== 'outcome-empty';
}

function withEveryKind(definitions: KnownIds): KnownIds {
  const none = new Map<string, never>();
  return {
    concepts: none,
    models: none,
    verbs: none,
    evidenceTypes: none,
    topics: none,
    laws: none,
    ...definitions,
  };
}

/** Without the entries whose ID another place defines: a later file's, or an earlier one's that it repeats. */
function withoutReplaced(catalogue: Catalogue, definitions: KnownIds): Catalogue {
  const { uri, vocabulary, register } = catalogue;
  const counts = ([id]: readonly [string, unknown], kind: keyof KnownIds): boolean =>
    isDefinedHere(definitions, kind, id, uri);
  return {
    ...catalogue,
    qualifications: catalogue.qualifications.filter(({ id, location }) =>
      isDefinedHere(definitions, 'qualifications', id, uri, location.span),
    ),
    vocabulary: {
      concepts: new Map([...vocabulary.concepts].filter((entry) => counts(entry, 'concepts'))),
      models: new Map([...vocabulary.models].filter((entry) => counts(entry, 'models'))),
      verbs: new Map([...vocabulary.verbs].filter((entry) => counts(entry, 'verbs'))),
      evidenceTypes: vocabulary.evidenceTypes.filter(({ code }) => counts([code, code], 'evidenceTypes')),
    },
    register: {
      laws: new Map([...register.laws].filter((entry) => counts(entry, 'laws'))),
      topics: new Map([...register.topics].filter((entry) => counts(entry, 'topics'))),
      notLaw: register.notLaw,
    },
  };
}

function joinVocabularies(parts: readonly Vocabulary[]): Vocabulary {
  return {
    concepts: new Map(parts.flatMap(({ concepts }) => [...concepts])),
    models: new Map(parts.flatMap(({ models }) => [...models])),
    verbs: new Map(parts.flatMap(({ verbs }) => [...verbs])),
    evidenceTypes: parts.flatMap(({ evidenceTypes }) => evidenceTypes),
  };
}

/** `own` are those of them that do not come with Signpost. */
function joinRegisters(parts: readonly Register[], own: readonly Register[]): Register {
  return {
    laws: withSharedTopics(
      new Map(parts.flatMap(({ laws }) => [...laws])),
      own.flatMap(({ laws }) => [...laws.values()]),
    ),
    topics: new Map(parts.flatMap(({ topics }) => [...topics])),
    notLaw: parts.flatMap(({ notLaw }) => notLaw),
  };
}

/** A law that has two entries is about what either says: whoever adds one seldom knows the ID of the other. */
function withSharedTopics(laws: ReadonlyMap<string, Law>, own: readonly Law[]): ReadonlyMap<string, Law> {
  if (own.length === 0) {
    return laws;
  }
  const ownTitles = new Set(own.map(comparableTitle));
  const topics = new Map<string, Set<string>>();
  for (const law of laws.values()) {
    const title = comparableTitle(law);
    if (ownTitles.has(title)) {
      topics.set(title, new Set([...(topics.get(title) ?? []), ...law.topics]));
    }
  }
  const shared = (law: Law): Law => ({
    ...law,
    topics: [...(topics.get(comparableTitle(law)) ?? law.topics)],
  });
  return new Map(
    [...laws].map(([id, law]) => [id, topics.has(comparableTitle(law)) ? shared(law) : law] as const),
  );
}

function comparableTitle({ title }: Law): string {
  return title
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ');
}
