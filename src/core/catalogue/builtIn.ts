import type { CatalogueSource } from './knownCatalogue';
import { unpackCatalogue, type PackedCatalogue } from './packedCatalogue';
import type { LibrarySources } from './readLibrary';

/** The catalogues that come with Signpost, as files of the folder `criteria/`. A test compares this list with the folder. */
export const builtInCatalogueFiles: readonly string[] = [
  'proqual-l2-diploma.yaml',
  'proqual-l3-diploma.yaml',
  'icq-l2-award.yaml',
  'icq-l2-diploma.yaml',
  'focus-l1-award.yaml',
  'focus-l2-diploma.yaml',
  'qnuk-l2-award.yaml',
];

export const builtInVocabularyFile = 'vocabulary.yaml';
export const builtInRegisterFile = 'legislation.yaml';

/** What the build packs `criteria/` into, in `dist/`: one file of what nine say. */
export const builtInLibraryFile = 'criteria.json';

/** The packed files, by name. */
export type PackedLibrary = Readonly<Record<string, PackedCatalogue>>;

/** The built-in files, ready for `readLibrary`. `uriOf` gives the address of a file in `criteria/`, for going there. */
export function builtInSources(packed: PackedLibrary, uriOf: (name: string) => string): LibrarySources {
  const source = (name: string): CatalogueSource => {
    const uri = uriOf(name);
    const file = packed[name];
    return { uri, text: '', ...(file && { known: unpackCatalogue(file, uri), isBuiltIn: true }) };
  };
  return {
    catalogues: builtInCatalogueFiles.map(source),
    vocabulary: [source(builtInVocabularyFile)],
    register: [source(builtInRegisterFile)],
  };
}
