import type { Problem, Read } from '../problem';
import type { Span } from '../text';
import type { Definition, KnownIds } from '../yaml/reading';
import type { YamlFile, YamlNode } from '../yaml/readYaml';
import type { IdKind } from '../yaml/shape';
import type { CatalogueSource, FoundId } from './knownCatalogue';

/** A file of a library with the values that were found in it. */
export interface ParsedFile {
  readonly source: CatalogueSource;
  readonly file: YamlFile;
}

const mapped: readonly IdKind[] = ['concepts', 'models', 'verbs', 'topics'];
const listed: readonly (readonly [IdKind, string])[] = [
  ['qualifications', 'id'],
  ['laws', 'id'],
  ['evidenceTypes', 'code'],
];

/**
 * Finds where each ID is defined, over all files, before anything that refers to it is read. A file may replace what
 * comes with Signpost; otherwise the first definition counts, and another one is a problem that names its place.
 */
export function findDefinitions(files: readonly ParsedFile[]): Read<KnownIds> {
  const known = new Map<IdKind, Map<string, Definition & { readonly isBuiltIn: boolean }>>();
  const problems: Problem[] = [];
  for (const { source, file } of files) {
    for (const { kind, id, span } of source.known?.ids ?? idsOf(file.root)) {
      let ids = known.get(kind);
      if (!ids) {
        known.set(kind, (ids = new Map()));
      }
      const first = ids.get(keyOf(kind, id));
      if (first && (!first.isBuiltIn || first.location.uri === source.uri)) {
        const { uri: firstUri, span: firstSpan } = first.location;
        problems.push({ code: 'duplicate-id', uri: source.uri, span, id, firstUri, firstSpan });
        continue;
      }
      const isBuiltIn = source.isBuiltIn === true;
      ids.set(keyOf(kind, id), { id, location: { uri: source.uri, span }, isBuiltIn });
    }
  }
  return { value: Object.fromEntries(known), problems };
}

/** Whether a file holds anything that is looked for in evidence: keywords of tags, words or laws. */
export function holdsWords({ source: { known }, file: { root } }: ParsedFile): boolean {
  if (known) {
    const { keywords, vocabulary, register } = known.catalogue;
    const { concepts, models } = vocabulary;
    const { laws, topics, notLaw } = register;
    return keywords.length + concepts.size + models.size + laws.size + topics.size + notLaw.length > 0;
  }
  const wanted = ['keywords', 'concepts', 'models', 'laws', 'topics', 'notLaw'];
  return root?.kind === 'map' && root.entries.some(({ key }) => wanted.includes(key));
}

/** Whether an entry is the one that counts of its ID. */
export function isDefinedHere(known: KnownIds, kind: IdKind, id: string, uri: string, span?: Span): boolean {
  const location = known[kind]?.get(keyOf(kind, id))?.location;
  return location?.uri === uri && (span === undefined || location.span.start === span.start);
}

/** Learners write IDs of qualifications in any case. */
function keyOf(kind: IdKind, id: string): string {
  return kind === 'qualifications' ? id.toUpperCase() : id;
}

/** The IDs that a file defines. */
export function* idsOf(root: YamlNode | undefined): Generator<FoundId> {
  const values = new Map(
    root?.kind === 'map' ? root.entries.map(({ key, value }) => [key, value] as const) : [],
  );
  for (const kind of mapped) {
    const node = values.get(kind);
    for (const { key, keySpan } of node?.kind === 'map' ? node.entries : []) {
      yield { kind, id: key, span: keySpan };
    }
  }
  for (const [kind, field] of listed) {
    const node = values.get(kind);
    // One entry may stand without its dash.
    for (const item of node?.kind === 'list' ? node.items : [node]) {
      const value = item?.kind === 'map' ? item.entries.find(({ key }) => key === field)?.value : undefined;
      if (value?.kind === 'text' && value.text.trim() !== '') {
        yield { kind, id: value.text.trim(), span: value.span };
      }
    }
  }
}
