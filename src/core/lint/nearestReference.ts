import type { Criterion } from '../catalogue/catalogue';
import { canonicalNumber, compareNumbers } from '../catalogue/criterionNumber';
import type { Coverage, Unresolved } from '../coverage/coverage';
import type { EvidenceNote, TagReference } from '../evidence/evidence';
import { editDistance } from '../nearestWord';
import { shortestName } from './referenceNames';

/** What may be meant by a reference to nothing. */
export interface NearestReference {
  /** As it would be written in the place of the reference. */
  readonly name: string;
  /** Whether nothing else can be meant. */
  readonly isSure: boolean;
}

type Written = Pick<TagReference, 'qualification' | 'unit' | 'number'>;

/** One slip away from a reference: the number before or behind it, or a slip of a key. Undefined where several are. */
export function nearestReference(
  { reference, note }: Unresolved,
  coverage: Coverage,
): NearestReference | undefined {
  const lastNumber = reference.lastNumber && withoutKeyword(reference.lastNumber, note);
  const start = { ...reference, number: withoutKeyword(reference.number, note) };
  const first = exactly(start, note, coverage) ?? nearest(start, note, coverage);
  if (first === undefined || lastNumber === undefined) {
    return first && { name: nameOf(first.criterion, reference, note, coverage), isSure: first.isSure };
  }
  const { qualification, unit } = first.criterion;
  const written: Written = { qualification, unit, number: lastNumber };
  const last =
    exactly(written, note, coverage) ??
    exactly({ ...written, number: inOutcomeOf(first.criterion, lastNumber) }, note, coverage) ??
    nearest(written, note, coverage) ??
    lastOfOutcome(written, coverage);
  if (last === undefined) {
    return undefined;
  }
  const name = nameOf(first.criterion, reference, note, coverage);
  const path = name.slice(0, name.lastIndexOf('/') + 1);
  const [from = '', to = ''] = [first, last].map(({ criterion }) => criterion.number).sort(compareNumbers);
  return { name: path + (from === to ? from : `${from}-${to}`), isSure: first.isSure && last.isSure };
}

/** `1.2` for the `AC1.2` of `[AC 1.1, AC1.2]`. */
function withoutKeyword(number: string, { keywords }: EvidenceNote): string {
  const letters = /^[A-Za-z]+/.exec(number)?.[0] ?? '';
  return keywords.has(letters.toUpperCase()) ? number.slice(letters.length) : number;
}

/** `1.3` for the end of `1.1-3`. */
function inOutcomeOf({ number }: Criterion, last: string): string {
  return number.slice(0, number.lastIndexOf('.') + 1) + last;
}

interface Near {
  readonly criterion: Criterion;
  readonly isSure: boolean;
}

function nameOf(criterion: Criterion, { unit }: Written, note: EvidenceNote, coverage: Coverage): string {
  return shortestName(criterion, unit === undefined, note, coverage);
}

/** The end of a range that has a criterion: what is wrong with it is the other end. */
function exactly(written: Written, note: EvidenceNote, coverage: Coverage): Near | undefined {
  const [criterion, ...others] = coverage.index.resolve(
    { ...written, span: noSpan, numberSpan: noSpan, lastNumber: undefined, planned: false },
    note.frontMatter.unit,
  );
  return criterion && others.length === 0 ? { criterion, isSure: true } : undefined;
}

const noSpan = { start: 0, end: 0 };

function nearest(written: Written, note: EvidenceNote, coverage: Coverage): Near | undefined {
  const unit = (written.unit ?? note.frontMatter.unit)?.toUpperCase();
  const qualification = written.qualification?.toUpperCase();
  const all: Criterion[] = [];
  coverage.byCriterion.forEach(({ criterion }) => all.push(criterion));
  const inQualification = all.filter(
    (each) => qualification === undefined || each.qualification.toUpperCase() === qualification,
  );
  const inUnit = inQualification.filter((each) => unit === undefined || each.unit.toUpperCase() === unit);
  const { number } = written;
  if (inUnit.length > 0) {
    return (
      only(
        inUnit.filter((each) => isNeighbour(each.number, number)),
        true,
      ) ??
      only(
        inUnit.filter((each) => withoutDots(each.number) === number),
        true,
      ) ??
      only(
        inUnit.filter((each) => isDoubledKey(number, each.number)),
        false,
      )
    );
  }
  const canonical = canonicalNumber(number);
  const inOtherUnits = inQualification.filter(
    (each) => canonicalNumber(each.number) === canonical && isSlip(unit ?? '', each.unit.toUpperCase()),
  );
  const inOthers = all.filter(
    (each) =>
      canonicalNumber(each.number) === canonical &&
      each.unit.toUpperCase() === unit &&
      isSlip(qualification ?? '', each.qualification.toUpperCase()),
  );
  return only([...inOtherUnits, ...inOthers], true);
}

function only(criteria: readonly Criterion[], isSure: boolean): Near | undefined {
  const [criterion, ...others] = criteria;
  return criterion && others.length === 0 ? { criterion, isSure } : undefined;
}

/** A range may go on past the last criterion of an outcome. */
function lastOfOutcome(
  { qualification, unit, number }: Written,
  { byCriterion }: Coverage,
): Near | undefined {
  let last: Criterion | undefined;
  for (const { criterion } of byCriterion.values()) {
    const isThere = criterion.qualification === qualification && criterion.unit === unit;
    if (
      isThere &&
      outcomeOf(criterion.number) === outcomeOf(number) &&
      lastPart(criterion.number) < lastPart(number)
    ) {
      last = last && compareNumbers(last.number, criterion.number) > 0 ? last : criterion;
    }
  }
  return last && { criterion: last, isSure: true };
}

/** Whether a number stands right before or behind another in the same outcome. */
function isNeighbour(a: string, b: string): boolean {
  return outcomeOf(a) === outcomeOf(b) && Math.abs(lastPart(a) - lastPart(b)) === 1;
}

function withoutDots(number: string): string {
  return canonicalNumber(number).replaceAll('.', '');
}

/** Whether one text is the other with a key that stuck: `1.11` for `1.1`. */
function isDoubledKey(written: string, meant: string): boolean {
  if (written.length !== meant.length + 1) {
    return false;
  }
  let at = 0;
  while (at < meant.length && written.charCodeAt(at) === meant.charCodeAt(at)) {
    at++;
  }
  return (
    at > 0 &&
    written.charCodeAt(at) === written.charCodeAt(at - 1) &&
    written.slice(at + 1) === meant.slice(at)
  );
}

/** Whether two names are the same but for one slip of a key. Those of a single letter differ wholly. */
function isSlip(written: string, meant: string): boolean {
  return Math.min(written.length, meant.length) > 1 && editDistance(written, meant, 1) === 1;
}

/** What stands before the last digits, letters too: K2 is not beside 3. */
function outcomeOf(number: string): string {
  const parts = canonicalNumber(number).split('.');
  const letters = /^[A-Z]*/.exec(parts.pop() ?? '')?.[0] ?? '';
  return [...parts, letters].join('.');
}

function lastPart(number: string): number {
  return Number(/(\d+)[A-Za-z]*$/.exec(number)?.[1] ?? 0);
}
