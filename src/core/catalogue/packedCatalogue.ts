import type { Location, Span } from '../text';
import type {
  Catalogue,
  Criterion,
  Law,
  Outcome,
  Qualification,
  Unit,
  WithdrawnCriterion,
} from './catalogue';
import type { FoundId, KnownCatalogue } from './knownCatalogue';

/** A value as JSON has it: what is not there is null, and a place in the file that it comes from is a span. */
export type Packed<Value> = Value extends undefined
  ? null
  : Value extends Location
    ? Span
    : Value extends object
      ? { readonly [Key in keyof Value]: Packed<Value[Key]> }
      : Value;

/** A file of a library as it has been read. What Signpost comes with is packed when it is built. */
export interface PackedCatalogue extends Pick<Packed<Catalogue>, 'version' | 'qualifications' | 'keywords'> {
  readonly concepts: Entries<Catalogue['vocabulary']['concepts']>;
  readonly models: Entries<Catalogue['vocabulary']['models']>;
  readonly verbs: Entries<Catalogue['vocabulary']['verbs']>;
  readonly evidenceTypes: Catalogue['vocabulary']['evidenceTypes'];
  readonly laws: readonly Packed<Law>[];
  readonly topics: Entries<Catalogue['register']['topics']>;
  readonly notLaw: readonly string[];
  readonly rules: Entries<Catalogue['rules']>;
  readonly ids: readonly (readonly [kind: FoundId['kind'], id: string, start: number, end: number])[];
}

type Entries<Table> =
  Table extends ReadonlyMap<infer Key, infer Value> ? readonly (readonly [Key, Value])[] : never;

/** What a packed file says. `uri` is its address. */
export function unpackCatalogue(packed: PackedCatalogue, uri: string): KnownCatalogue {
  const { version, qualifications, keywords, rules, evidenceTypes, notLaw } = packed;
  return {
    catalogue: {
      uri,
      version,
      qualifications: qualifications.map((each) => unpackQualification(each, uri)),
      keywords,
      vocabulary: {
        concepts: new Map(packed.concepts),
        models: new Map(packed.models),
        verbs: new Map(packed.verbs),
        evidenceTypes,
      },
      register: {
        laws: new Map(packed.laws.map((law) => [law.id, { ...law, year: law.year ?? undefined }])),
        topics: new Map(packed.topics),
        notLaw,
      },
      rules: new Map(rules),
      isWhole: true,
    },
    ids: packed.ids.map(([kind, id, start, end]) => ({ kind, id, span: { start, end } })),
  };
}

function unpackQualification(packed: Packed<Qualification>, uri: string): Qualification {
  return {
    ...packed,
    level: packed.level ?? undefined,
    number: packed.number ?? undefined,
    units: packed.units.map((each) => unpackUnit(each, uri)),
    location: { uri, span: packed.location },
  };
}

function unpackUnit(packed: Packed<Unit>, uri: string): Unit {
  return {
    ...packed,
    number: packed.number ?? undefined,
    credits: packed.credits ?? undefined,
    outcomes: packed.outcomes.map((each) => unpackOutcome(each, uri)),
    withdrawn: packed.withdrawn.map((each) => unpackWithdrawn(each, uri)),
    location: { uri, span: packed.location },
  };
}

function unpackOutcome(packed: Packed<Outcome>, uri: string): Outcome {
  const criteria = packed.criteria.map((each): Criterion => ({
    ...each,
    location: { uri, span: each.location },
  }));
  return { ...packed, criteria, location: { uri, span: packed.location } };
}

function unpackWithdrawn(packed: Packed<WithdrawnCriterion>, uri: string): WithdrawnCriterion {
  return {
    ...packed,
    replacedByLocations: packed.replacedByLocations.map((span) => ({ uri, span })),
    location: { uri, span: packed.location },
  };
}
