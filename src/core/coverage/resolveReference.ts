import type { Criterion, Qualification } from '../catalogue/catalogue';
import { canonicalNumber } from '../catalogue/criterionNumber';
import type { TagReference } from '../evidence/evidence';

/** Criteria of the chosen qualifications, by what a reference may call them. Made once per snapshot. */
export class CriterionIndex {
  /** By canonical number, and by `UNIT/number`, all in capitals. */
  readonly #byName = new Map<string, Criterion[]>();
  readonly #numbersOfUnit = new Map<string, Criterion[]>();

  constructor(qualifications: readonly Qualification[]) {
    for (const qualification of qualifications) {
      for (const unit of qualification.units) {
        for (const outcome of unit.outcomes) {
          for (const criterion of outcome.criteria) {
            const number = canonicalNumber(criterion.number);
            const unitName = unit.id.toUpperCase();
            this.#add(number, criterion);
            this.#add(`${unitName}/${number}`, criterion);
            this.#add(`${qualification.id.toUpperCase()}/${unitName}/${number}`, criterion);
            const key = `${qualification.id}/${unit.id}`;
            this.#numbersOfUnit.set(key, [...(this.#numbersOfUnit.get(key) ?? []), criterion]);
          }
        }
      }
    }
  }

  /**
   * The criteria that a reference may mean: one if it is clear, several if it is ambiguous, none if unknown.
   * A short reference means the file's own unit if that has the number, else the only unit that has it.
   */
  resolve(reference: TagReference, defaultUnit: string | undefined): readonly Criterion[] {
    const number = canonicalNumber(reference.number);
    const path = [reference.qualification, reference.unit, number].filter((part) => part !== undefined);
    if (reference.unit === undefined && defaultUnit !== undefined) {
      const own = this.#byName.get(`${defaultUnit.toUpperCase()}/${number}`);
      if (own) {
        return own;
      }
    }
    return this.#byName.get(path.join('/').toUpperCase()) ?? [];
  }

  /** The criteria of a range `1.1-1.4`: from the first to the last in the catalogue's own order. */
  resolveRange(first: Criterion, lastNumber: string): readonly Criterion[] {
    const unit = this.#numbersOfUnit.get(`${first.qualification}/${first.unit}`) ?? [];
    const from = unit.indexOf(first);
    const last = unit.findIndex(
      (criterion) => canonicalNumber(criterion.number) === canonicalNumber(lastNumber),
    );
    return last >= from ? unit.slice(from, last + 1) : [];
  }

  /** All names that a reference could have been, as written in a catalogue. */
  *names(): Iterable<string> {
    for (const unit of this.#numbersOfUnit.values()) {
      for (const criterion of unit) {
        yield criterion.number;
        yield `${criterion.unit}/${criterion.number}`;
      }
    }
  }

  #add(name: string, criterion: Criterion): void {
    const list = this.#byName.get(name);
    if (list) {
      list.push(criterion);
    } else {
      this.#byName.set(name, [criterion]);
    }
  }
}
