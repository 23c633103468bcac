import type { Library } from '../../src/core/catalogue/catalogue';
import { readLibrary, type LibrarySources } from '../../src/core/catalogue/readLibrary';
import type { EvidenceNote, Facts } from '../../src/core/evidence/evidence';
import { compileDictionary } from '../../src/core/evidence/facts/dictionary';
import type { RuleCode } from '../../src/core/lint/rule';
import { allRules } from '../../src/core/lint/allRules';
import { vagueLawIn } from '../../src/core/lint/rules/vagueLegislation';
import { readNote } from '../../src/core/evidence/readNote';
import { shippedLibrary } from '../support/shipped';

/** What Signpost finds in one passage, under the keys of the corpus. */
export interface Labels {
  readonly legislation_named: readonly string[];
  readonly legislation_vague: boolean;
  readonly legislation_superseded: readonly string[];
  readonly legislation_wrong_year: readonly string[];
  readonly legislation_misspelt: readonly string[];
  readonly abbreviation_first: readonly string[];
  readonly example_concrete: boolean;
  readonly example_generic_only: boolean;
  readonly law_applied: boolean | null;
  readonly personal_data: readonly string[];
  /** Those of them that are warnings: the rest is advice. */
  readonly personal_data_warned: readonly string[];
  readonly misconceptions: readonly string[];
  readonly models_named: readonly string[];
}

const models: Readonly<Record<string, string>> = {
  HEAT: 'HEAT',
  LAST: 'LAST',
  LATER: 'LATER',
  LASS: 'LASS',
  RATER: 'RATER',
  SERVQUAL: 'SERVQUAL',
  SERVICE_PROFIT_CHAIN: 'service-profit chain',
  STAR: 'STAR',
};

const misconceptions: Readonly<Record<string, string>> = {
  'always-right': 'always_right',
  'only-polite': 'only_polite',
  'complaints-negative': 'complaints_negative',
  'external-only': 'external_only',
  'legal-equals-ethical': 'legal_equals_ethical',
  'sales-confusion': 'sales_confusion',
  'ends-at-transaction': 'ends_at_transaction',
};

const isOutdated = new Set(['repealed', 'revoked', 'partly-superseded', 'northern-ireland-only']);

/** How serious each rule is by default. */
export function severityOfRule(code: string): string {
  return allRules.find((rule) => rule.code === code)?.severity ?? 'none';
}

export interface Predictor {
  readonly library: Library;
  read(text: string): EvidenceNote;
  labels(text: string): Labels;
  /** IDs of the groups of words that a text mentions. */
  concepts(text: string): readonly string[];
  /** What a criterion needs to be written about, such as `PQ-L2D PCS/1.1`. */
  asks(criterion: string): readonly Ask[];
}

/** At least so many of these groups, or the rule reports it. */
export interface Ask {
  readonly rule: RuleCode;
  readonly groups: readonly string[];
  readonly needed: number;
}

/** Reads passages as Signpost reads evidence, with the catalogues of `criteria/` as they are now. */
export function createPredictor(): Predictor {
  return predictorOf(shippedLibrary());
}

/** The same with catalogues that are read from their files. */
export function predictorOf(sources: LibrarySources): Predictor {
  const library = readLibrary(sources).value;
  const dictionary = compileDictionary(library.vocabulary, library.register);
  const read = (text: string): EvidenceNote =>
    readNote({ uri: 'file:///passage.md', text }, dictionary).value;
  return {
    library,
    read,
    labels: (text) => labelsOf(text, read(text), library),
    concepts: (text) => unique(read(text).blocks.flatMap(({ facts }) => facts.concepts)),
    asks: (criterion) => asksOf(criterion, library),
  };
}

function asksOf(written: string, { catalogues }: Library): Ask[] {
  const criteria = catalogues
    .flatMap(({ qualifications }) => qualifications)
    .flatMap(({ id, units }) => units.map((unit) => ({ name: `${id} ${unit.id}`, unit })))
    .flatMap(({ name, unit }) =>
      unit.outcomes.flatMap((outcome) =>
        outcome.criteria.filter(({ number }) => `${name}/${number}` === written),
      ),
    );
  return criteria
    .flatMap(({ requirements }) => requirements)
    .filter(({ strength }) => strength === 'required')
    .flatMap((each): Ask[] =>
      each.kind === 'concepts'
        ? [{ rule: 'missing-concept', groups: each.groups, needed: each.minimum }]
        : each.kind === 'contrast'
          ? [{ rule: 'missing-contrast', groups: each.between, needed: 2 }]
          : [],
    );
}

function labelsOf(text: string, { blocks }: EvidenceNote, library: Library): Labels {
  const all = blocks.map(({ facts }) => facts);
  const each = <Item>(items: (facts: Facts) => readonly Item[]): Item[] => all.flatMap(items);
  const laws = each(({ laws }) => laws);
  const slips = each(({ slips }) => slips);
  const isOld = ({ law, use }: { law: string | undefined; use: string }): boolean =>
    use === 'current' && isOutdated.has(library.register.laws.get(law ?? '')?.status ?? '');
  const isConcrete = each(({ examples }) => examples).length > 0;
  const namesLaw = laws.length + slips.length > 0;
  return {
    legislation_named: unique(laws.map(({ title }) => title)),
    legislation_vague:
      !namesLaw && blocks.some((block) => block.facts.mayPointAtLaw && vagueLawIn(block, text)),
    legislation_superseded: unique(
      [...laws, ...slips.filter(({ kind }) => kind === 'spelling')].filter(isOld).map(({ title }) => title),
    ),
    legislation_wrong_year: unique(slips.filter(({ kind }) => kind === 'year').map(({ written }) => written)),
    legislation_misspelt: unique(
      slips.filter(({ kind }) => kind === 'spelling').map(({ written }) => written),
    ),
    abbreviation_first: unique(
      laws
        .filter(({ form, introduced }) => form === 'abbreviation' && !introduced)
        .map(({ span }) => text.slice(span.start, span.end).replace(/,? \d{4}$/, '')),
    ),
    example_concrete: isConcrete,
    example_generic_only: !isConcrete && each(({ exampleWords }) => exampleWords).length > 0,
    law_applied: namesLaw ? [...laws, ...slips].some(({ applied }) => applied) : null,
    personal_data: unique(
      each(({ personalData }) => personalData)
        .filter(({ kind }) => kind !== 'part-name' && kind !== 'postcode')
        .map(({ text }) => text),
    ),
    personal_data_warned: unique(
      each(({ personalData }) => personalData)
        .filter(({ kind, isLikely }) => kind !== 'part-name' && kind !== 'postcode' && !isLikely)
        .map(({ text }) => text),
    ),
    misconceptions: unique(
      each((facts) => facts.misconceptions).flatMap(({ kind }) => misconceptions[kind] ?? []),
    ),
    models_named: unique(each((facts) => facts.models).flatMap((model) => models[model] ?? [])),
  };
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
