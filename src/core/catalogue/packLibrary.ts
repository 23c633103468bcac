import type { Location } from '../text';
import { readYaml } from '../yaml/readYaml';
import type { PackedLibrary } from './builtIn';
import { idsOf } from './findDefinitions';
import type { CatalogueSource, KnownCatalogue } from './knownCatalogue';
import type { Packed, PackedCatalogue } from './packedCatalogue';
import { readCatalogue } from './readCatalogue';
import { readLibrary } from './readLibrary';

/** Reads the files of a library that refer to nothing outside it. @throws Error if anything is wrong with one of them */
export function readKnown(sources: readonly CatalogueSource[]): KnownCatalogue[] {
  const { value, problems } = readLibrary({ catalogues: sources, vocabulary: [], register: [] });
  if (problems.length > 0) {
    throw new Error(`The library cannot be read: ${JSON.stringify(problems)}`);
  }
  return sources.map((source) => {
    const file = readYaml(source);
    const { value: catalogue } = readCatalogue(source, value.definitions, file);
    return { catalogue, ids: [...idsOf(file.root)] };
  });
}

/** Packs built-in files, which have their names for addresses. @throws Error if anything is wrong with one of them */
export function packLibrary(sources: readonly CatalogueSource[]): PackedLibrary {
  return Object.fromEntries(readKnown(sources).map((known) => [known.catalogue.uri, packCatalogue(known)]));
}

function packCatalogue({ catalogue, ids }: KnownCatalogue): PackedCatalogue {
  const { version, qualifications, keywords, vocabulary, register, rules } = catalogue;
  return {
    version,
    qualifications: pack(qualifications),
    keywords,
    concepts: [...vocabulary.concepts],
    models: [...vocabulary.models],
    verbs: [...vocabulary.verbs],
    evidenceTypes: vocabulary.evidenceTypes,
    laws: pack([...register.laws.values()]),
    topics: [...register.topics],
    notLaw: register.notLaw,
    rules: [...rules],
    ids: ids.map(({ kind, id, span }) => [kind, id, span.start, span.end]),
  };
}

function pack<Value>(value: Value): Packed<Value> {
  const asInJson = (_: string, each: unknown): unknown =>
    each === undefined ? null : isLocation(each) ? each.span : each;
  return JSON.parse(JSON.stringify(value, asInJson)) as Packed<Value>;
}

function isLocation(value: unknown): value is Location {
  return typeof value === 'object' && value !== null && 'uri' in value && 'span' in value;
}
