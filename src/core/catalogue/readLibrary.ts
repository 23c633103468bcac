import type { Problem, Read } from '../problem';
import type { YamlSource } from '../yaml/readYaml';
import type { Law, Library, Register, Vocabulary } from './catalogue';
import { readCatalogue } from './readCatalogue';
import { readRegister } from './readRegister';
import { readVocabulary } from './readVocabulary';

/** The files that a library is made of. Of several with the same ID, the later one counts. */
export interface LibrarySources {
  readonly catalogues: readonly YamlSource[];
  readonly vocabulary: readonly YamlSource[];
  readonly register: readonly YamlSource[];
}

/** Reads all files of a library and joins them. Never throws. */
export function readLibrary(sources: LibrarySources): Read<Library> {
  const vocabularies = sources.vocabulary.map(readVocabulary);
  const registers = sources.register.map(readRegister);
  const vocabulary: Vocabulary = {
    concepts: merge(vocabularies.map(({ value }) => value.concepts)),
    models: merge(vocabularies.map(({ value }) => value.models)),
    verbs: merge(vocabularies.map(({ value }) => value.verbs)),
    evidenceTypes: vocabularies.flatMap(({ value }) => value.evidenceTypes),
  };
  const register: Register = {
    laws: merge<Law>(registers.map(({ value }) => value.laws)),
    topics: merge(registers.map(({ value }) => value.topics)),
    notLaw: registers.flatMap(({ value }) => value.notLaw),
  };
  const isVocabularyWhole = vocabularies.every(({ value }) => value.isWhole);
  const isRegisterWhole = registers.every(({ value }) => value.isWhole);
  const catalogues = sources.catalogues.map((source) =>
    readCatalogue(source, {
      vocabulary: isVocabularyWhole ? vocabulary : undefined,
      topics: isRegisterWhole ? register.topics : undefined,
    }),
  );
  const problems: Problem[] = [...vocabularies, ...registers, ...catalogues].flatMap((read) => read.problems);
  const isWhole = isVocabularyWhole && isRegisterWhole && catalogues.every(({ value }) => value.isWhole);
  return {
    value: { catalogues: catalogues.map(({ value }) => value), vocabulary, register, isWhole },
    problems,
  };
}

function merge<T>(maps: readonly ReadonlyMap<string, T>[]): Map<string, T> {
  return new Map(maps.flatMap((map) => [...map]));
}
