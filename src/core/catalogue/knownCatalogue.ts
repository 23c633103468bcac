import type { Span } from '../text';
import type { YamlSource } from '../yaml/readYaml';
import type { IdKind } from '../yaml/shape';
import type { Catalogue } from './catalogue';

/** An ID that a file defines, with its place in the file. */
export interface FoundId {
  readonly kind: IdKind;
  readonly id: string;
  readonly span: Span;
}

/** A file that has been read before, with all that it refers to, and in which nothing was wrong. */
export interface KnownCatalogue {
  readonly catalogue: Catalogue;
  /** The IDs that it defines, in the order in which they are looked for. */
  readonly ids: readonly FoundId[];
}

/** A file of a library, or what it says where that is known. */
export interface CatalogueSource extends YamlSource {
  readonly known?: KnownCatalogue;
}
