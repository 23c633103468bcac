import { addToList } from '../addToList';
import type { Criterion, Qualification, Unit, WithdrawnCriterion } from '../catalogue/catalogue';
import { canonicalNumber } from '../catalogue/criterionNumber';
import type { TagReference } from '../evidence/evidence';

/** A criterion that is gone, with the unit that it was in. */
export interface Withdrawn {
  readonly qualification: string;
  readonly unit: string;
  readonly criterion: WithdrawnCriterion;
}

/** Criteria of the chosen qualifications, by what a reference may call them. Made once per snapshot. */
export class CriterionIndex {
  readonly #current = new Names<Criterion>();
  /** By the numbers that they had in earlier versions. */
  readonly #earlier = new Names<Criterion>();
  readonly #withdrawn = new Names<Withdrawn>();
  readonly #numbersOfUnit = new Map<string, Criterion[]>();
  /** `ICS/1.1` of the units that the catalogue has and nobody chose. */
  readonly #notChosen = new Set<string>();
  readonly #resolved = new Map<string, readonly Criterion[]>();

  constructor(qualifications: readonly Qualification[], notChosen: readonly Unit[] = []) {
    for (const { id, outcomes } of notChosen) {
      for (const { number } of outcomes.flatMap(({ criteria }) => criteria)) {
        this.#notChosen.add(shortName(id, number));
      }
    }
    for (const qualification of qualifications) {
      for (const unit of qualification.units) {
        const criteria = unit.outcomes.flatMap((outcome) => outcome.criteria);
        const place = { qualification: qualification.id, unit: unit.id };
        this.#numbersOfUnit.set(`${qualification.id}/${unit.id}`, criteria);
        for (const criterion of criteria) {
          this.#current.add(place, criterion.number, criterion);
          criterion.aliases.forEach((alias) => this.#earlier.add(place, alias, criterion));
        }
        for (const criterion of unit.withdrawn) {
          this.#withdrawn.add(place, criterion.number, { ...place, criterion });
        }
      }
    }
  }

  /**
   * The criteria that a reference may mean: one if it is clear, several if it is ambiguous, none if unknown.
   * A short reference means the file's own unit if that has the number, chosen or not, else the only unit that has it.
   * A number that no criterion bears now means the one that bore it before.
   */
  resolve(reference: TagReference, defaultUnit: string | undefined): readonly Criterion[] {
    const { qualification = '', unit = '', number } = reference;
    // Thousands of references are written in a handful of ways.
    const written = `${qualification}/${unit}/${number}/${defaultUnit ?? ''}`;
    let meant = this.#resolved.get(written);
    if (!meant) {
      meant = this.#find(reference, defaultUnit);
      this.#resolved.set(written, meant);
    }
    return meant;
  }

  /** The criteria that bear a number now, whatever their units. */
  withNumber(number: string): readonly Criterion[] {
    return this.#current.find({ qualification: undefined, unit: undefined, number }) ?? [];
  }

  #find(reference: TagReference, defaultUnit: string | undefined): readonly Criterion[] {
    if (reference.unit === undefined && defaultUnit !== undefined) {
      const own = { ...reference, unit: defaultUnit };
      const found = this.#current.find(own) ?? this.#earlier.find(own);
      if (found) {
        return found;
      }
      if (this.#notChosen.has(shortName(defaultUnit, reference.number))) {
        return []; // It means that one, and counts for no other.
      }
    }
    return this.#current.find(reference) ?? this.#earlier.find(reference) ?? [];
  }

  /** The criterion that is gone and that a reference surely means. */
  findWithdrawn(reference: TagReference, defaultUnit: string | undefined): Withdrawn | undefined {
    const own = reference.unit === undefined ? { ...reference, unit: defaultUnit } : reference;
    if (own.unit !== undefined && this.#notChosen.has(shortName(own.unit, own.number))) {
      return undefined;
    }
    const found = this.#withdrawn.find(own) ?? this.#withdrawn.find(reference) ?? [];
    return found.length === 1 ? found[0] : undefined;
  }

  /** The criteria of a range `1.1-1.4`: from the first to the last in the catalogue's own order. */
  resolveRange(first: Criterion, lastNumber: string): readonly Criterion[] {
    const unit = this.#numbersOfUnit.get(`${first.qualification}/${first.unit}`) ?? [];
    const wanted = canonicalNumber(lastNumber);
    const has = (number: string): boolean => canonicalNumber(number) === wanted;
    const from = unit.indexOf(first);
    const current = unit.findIndex(({ number }) => has(number));
    const last = current >= 0 ? current : unit.findIndex(({ aliases }) => aliases.some(has));
    return last >= from ? unit.slice(from, last + 1) : [];
  }
}

function shortName(unit: string, number: string): string {
  return `${unit.toUpperCase()}/${canonicalNumber(number)}`;
}

/** Values by what a reference may call them: `1.1`, `PCS/1.1` or `PQ-L2D/PCS/1.1`, letters in any case. */
class Names<Value> {
  readonly #values = new Map<string, Value[]>();

  add(place: { readonly qualification: string; readonly unit: string }, number: string, value: Value): void {
    const short = canonicalNumber(number);
    const unit = shortName(place.unit, number);
    for (const name of [short, unit, `${place.qualification.toUpperCase()}/${unit}`]) {
      addToList(this.#values, name, value);
    }
  }

  find({
    qualification,
    unit,
    number,
  }: {
    readonly qualification: string | undefined;
    readonly unit: string | undefined;
    readonly number: string;
  }): readonly Value[] | undefined {
    const short = canonicalNumber(number);
    const inUnit = unit === undefined ? short : `${unit.toUpperCase()}/${short}`;
    return this.#values.get(
      qualification === undefined ? inUnit : `${qualification.toUpperCase()}/${inUnit}`,
    );
  }
}
