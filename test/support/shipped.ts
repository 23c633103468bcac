import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtInRegisterFile, builtInVocabularyFile } from '../../src/core/catalogue/builtIn';
import type { LibrarySources } from '../../src/core/catalogue/readLibrary';
import { readYaml, type YamlSource } from '../../src/core/yaml/readYaml';

/** Tests run from the root of the repository. */
export const root = process.cwd();

const parsed = new Map<string, YamlSource>();

/** A file of `criteria/`, parsed once for all tests. */
export function shippedFile(name: string): YamlSource {
  let source = parsed.get(name);
  if (!source) {
    const text = readFileSync(join(root, 'criteria', name), 'utf8');
    const { root: tree, isWhole } = readYaml({ uri: name, text });
    if (!tree || !isWhole) {
      throw new Error(`criteria/${name} cannot be read.`);
    }
    source = { uri: `lib:/criteria/${name}`, text, tree, isBuiltIn: true };
    parsed.set(name, source);
  }
  return source;
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
