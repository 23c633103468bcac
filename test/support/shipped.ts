import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtInRegisterFile, builtInVocabularyFile } from '../../src/core/catalogue/builtIn';
import type { CatalogueSource } from '../../src/core/catalogue/knownCatalogue';
import { readKnown } from '../../src/core/catalogue/packLibrary';
import type { LibrarySources } from '../../src/core/catalogue/readLibrary';

/** Tests run from the root of the repository. */
export const root = process.cwd();

/** A file of `criteria/`, as text. */
export function shippedText(name: string): CatalogueSource {
  const text = readFileSync(join(root, 'criteria', name), 'utf8');
  return { uri: `lib:/criteria/${name}`, text, isBuiltIn: true };
}

let shipped: ReadonlyMap<string, CatalogueSource> | undefined;

/** A file of `criteria/`, read once for all tests. */
export function shippedFile(name: string): CatalogueSource {
  shipped ??= readShipped();
  const source = shipped.get(name);
  if (!source) {
    throw new Error(`There is no criteria/${name}.`);
  }
  return source;
}

function readShipped(): ReadonlyMap<string, CatalogueSource> {
  const names = shippedNames();
  const sources = names.map(shippedText);
  const known = readKnown(sources);
  return new Map(
    sources.map((source, at) => {
      const own = known[at];
      return [names[at] ?? '', own ? { ...source, known: own } : source];
    }),
  );
}

/** The names of the YAML files in `criteria/`. */
export function shippedNames(): string[] {
  return readdirSync(join(root, 'criteria'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
}

/** Everything in `criteria/`, as the pipeline takes it. */
export function shippedLibrary(): LibrarySources {
  const shared = [builtInVocabularyFile, builtInRegisterFile];
  return {
    catalogues: shippedNames()
      .filter((name) => !shared.includes(name))
      .map(shippedFile),
    vocabulary: [shippedFile(builtInVocabularyFile)],
    register: [shippedFile(builtInRegisterFile)],
  };
}
