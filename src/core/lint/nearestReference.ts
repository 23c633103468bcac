import type { Criterion } from '../catalogue/catalogue';
import { canonicalNumber, compareNumbers } from '../catalogue/criterionNumber';
import type { Coverage, Unresolved } from '../coverage/coverage';
import type { EvidenceNote, TagReference } from '../evidence/evidence';
import { editDistance } from '../nearestWord';
import { rememberLast } from '../rememberLast';
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
  const all = numberedIn(coverage);
  const inQualification = all.filter(
    (each) => qualification === undefined || each.qualification === qualification,
  );
  const inUnit = inQualification.filter((each) => unit === undefined || each.unit === unit);
  const { number } = written;
  if (inUnit.length > 0) {
    const outcome = outcomeOf(number);
    const last = lastPart(number);
    return (
      only(
        inUnit.filter((each) => each.outcome === outcome && Math.abs(each.last - last) === 1),
        true,
      ) ??
      only(
        inUnit.filter((each) => each.digits === number),
        true,
      ) ??
      only(
        inUnit.filter(({ criterion }) => isDoubledKey(number, criterion.number)),
        false,
      )
    );
  }
  const canonical = canonicalNumber(number);
  const withNumber = all.filter((each) => each.canonical === canonical);
  const inOtherUnits = withNumber.filter(
    (each) =>
      (qualification === undefined || each.qualification === qualification) && isSlip(unit ?? '', each.unit),
  );
  const inOthers = withNumber.filter(
    (each) => each.unit === unit && isSlip(qualification ?? '', each.qualification),
  );
  return only([...inOtherUnits, ...inOthers], true);
}

/** A criterion with what references are compared with. All in capital letters. */
interface Numbered {
  readonly criterion: Criterion;
  readonly qualification: string;
  readonly unit: string;
  /** The number as `canonicalNumber` gives it, and without its dots. */
  readonly canonical: string;
  readonly digits: string;
  readonly outcome: string;
  readonly last: number;
}

/** The criteria of a coverage, made ready to be compared once for all references. */
const numberedIn = rememberLast(({ byCriterion }: Coverage): readonly Numbered[] =>
  Array.from(byCriterion.values(), ({ criterion }) => {
    const canonical = canonicalNumber(criterion.number);
    return {
      criterion,
      qualification: criterion.qualification.toUpperCase(),
      unit: criterion.unit.toUpperCase(),
      canonical,
      digits: canonical.replaceAll('.', ''),
      outcome: outcomeOf(criterion.number),
      last: lastPart(criterion.number),
    };
  }),
);

function only(found: readonly Numbered[], isSure: boolean): Near | undefined {
  const [first] = found;
  return first && found.length === 1 ? { criterion: first.criterion, isSure } : undefined;
}

/** A range may go on past the last criterion of an outcome. */
function lastOfOutcome({ qualification, unit, number }: Written, coverage: Coverage): Near | undefined {
  const outcome = outcomeOf(number);
  const lastWritten = lastPart(number);
  let last: Criterion | undefined;
  for (const each of numberedIn(coverage)) {
    const { criterion } = each;
    const isThere = criterion.qualification === qualification && criterion.unit === unit;
    if (isThere && each.outcome === outcome && each.last < lastWritten) {
      last = last && compareNumbers(last.number, criterion.number) > 0 ? last : criterion;
    }
  }
  return last && { criterion: last, isSure: true };
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
