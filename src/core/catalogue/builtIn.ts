import type { YamlSource } from '../yaml/readYaml';
import { unpackYaml, type PackedYaml } from '../yaml/packedYaml';
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

/** What the build packs `criteria/` into, in `dist/`: one file to read in place of nine to parse. */
export const builtInLibraryFile = 'criteria.json';

/** The packed files, by name. */
export type PackedLibrary = Readonly<Record<string, PackedYaml>>;

/** The built-in files, ready for `readLibrary`. `uriOf` gives the address of a file in `criteria/`, for going there. */
export function builtInSources(packed: PackedLibrary, uriOf: (name: string) => string): LibrarySources {
  const sources = new Map(
    Object.entries(packed).map(([name, tree]): [string, YamlSource] => [
      name,
      { uri: uriOf(name), text: '', tree: unpackYaml(tree), isBuiltIn: true },
    ]),
  );
  const source = (name: string): YamlSource => sources.get(name) ?? { uri: uriOf(name), text: '' };
  return {
    catalogues: builtInCatalogueFiles.map(source),
    vocabulary: [source(builtInVocabularyFile)],
    register: [source(builtInRegisterFile)],
  };
}
