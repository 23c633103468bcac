import { nearestWord } from '../nearestWord';
import type { Location } from '../text';
import type { Fields } from '../yaml/fields';
import { report, type Reading } from '../yaml/reading';
import type { Criterion, Outcome, Unit, WithdrawnCriterion } from './catalogue';
import { checkAliases, readAliases, type Aliases } from './aliases';
import { expectedUnitLetter } from './checkCharacter';
import { checkNumber } from './checkNumber';
import { canonicalNumber } from './criterionNumber';
import { losesCriteria } from './losesCriteria';
import { readRequirements } from './readRequirement';
import { takeId, type TakenIds } from './takenIds';

/**
 * Reads a unit with its outcomes and criteria. Undefined for one with an ID that is taken, or with no name at all. While
 * its ID is still to be written, its title stands for it, so that its criteria stay.
 */
export function readUnit(fields: Fields, qualification: string, takenUnits: TakenIds): Unit | undefined {
  const id = fields.text('id') ?? fields.text('title');
  const location = locationOf(fields, 'id');
  if (!id || !takeId(fields.reading, location, id.toUpperCase(), id, takenUnits, 'criteria')) {
    return undefined;
  }
  checkNumber(fields, expectedUnitLetter);
  const takenOutcomes: TakenIds = new Map();
  const takenNumbers: TakenIds = new Map();
  const aliases: Aliases = new Map();
  const outcomes = [...fields.groups('outcomes')].flatMap(
    (group) => readOutcome(group, { qualification, unit: id }, takenOutcomes, takenNumbers, aliases) ?? [],
  );
  checkAliases(fields.reading, aliases, takenNumbers);
  const numbers = outcomes.flatMap(({ criteria }) => criteria.map(({ number }) => number));
  return {
    id,
    title: fields.text('title') ?? id,
    number: fields.text('number'),
    credits: fields.wholeNumber('credits'),
    optional: fields.yesOrNo('optional') ?? false,
    outcomes,
    withdrawn: [...fields.groups('withdrawn')].flatMap(
      (group) => readWithdrawn(group, numbers, takenNumbers) ?? [],
    ),
    location,
    titleSpan: fields.spanOf('title'),
  };
}

/** The number of an outcome without the word for it, which every view puts before it: `LO1`, `Outcome 2`. */
const nameless = /^(?:LO|(?:learning )?outcome)[ .:]*([A-Z]?\d+(?:\.\d+)*|[A-Z])[.:)]?$/i;

function readOutcome(
  fields: Fields,
  place: Pick<Criterion, 'qualification' | 'unit'>,
  takenOutcomes: TakenIds,
  takenNumbers: TakenIds,
  aliases: Aliases,
): Outcome | undefined {
  const written = fields.text('number') ?? fields.text('title');
  const number = written && (nameless.exec(written)?.[1] ?? written);
  const location = locationOf(fields, 'number');
  if (
    !number ||
    !takeId(fields.reading, location, canonicalNumber(number), number, takenOutcomes, 'criteria')
  ) {
    return undefined;
  }
  const criteria = [...fields.groups('criteria')].flatMap(
    (group) => readCriterion(group, { ...place, outcome: number }, takenNumbers, aliases) ?? [],
  );
  if (fields.list('criteria').length === 0) {
    report(fields.reading, location.span, { code: 'outcome-empty', outcome: number });
  }
  return {
    number,
    title: fields.text('title') ?? number,
    criteria,
    location,
    titleSpan: fields.spanOf('title'),
  };
}

function readCriterion(
  fields: Fields,
  place: Pick<Criterion, 'qualification' | 'unit' | 'outcome'>,
  taken: TakenIds,
  aliases: Aliases,
): Criterion | undefined {
  const number = fields.text('number');
  const location = locationOf(fields, 'number');
  if (!number || !takeId(fields.reading, location, canonicalNumber(number), number, taken)) {
    return undefined;
  }
  return {
    key: `${place.qualification}/${place.unit}/${canonicalNumber(number)}`,
    ...place,
    number,
    aliases: readAliases(fields, aliases),
    statement: fields.text('statement') ?? '',
    prompt: fields.text('prompt') ?? '',
    verbs: fields.texts('verbs').map((verb) => knownVerb(verb, fields.reading)),
    requirements: readRequirements(fields),
    guidance: fields.texts('guidance'),
    mistakes: fields.texts('mistakes'),
    location,
  };
}

/** A command word as it is defined: copied from a statement, it may begin with a capital. */
function knownVerb(verb: string, { known }: Reading): string {
  const small = verb.toLowerCase();
  return known?.verbs?.has(verb) !== true && known?.verbs?.has(small) === true ? small : verb;
}

/** A number that is gone cannot be one that is there. What took its place has to be there. */
function readWithdrawn(
  fields: Fields,
  numbers: readonly string[],
  taken: TakenIds,
): WithdrawnCriterion | undefined {
  const number = fields.text('number');
  const location = locationOf(fields, 'number');
  if (!number || !takeId(fields.reading, location, canonicalNumber(number), number, taken)) {
    return undefined;
  }
  const byNumber = new Map(numbers.map((each) => [canonicalNumber(each), each]));
  const replacements = fields.list('replacedBy').flatMap((node): [string, Location][] => {
    const id = node.kind === 'text' ? node.text.trim() : '';
    const found = byNumber.get(canonicalNumber(id));
    if (found === undefined && id !== '' && isSurelyMissing(fields.reading)) {
      const nearest = nearestWord(id, numbers);
      report(fields.reading, node.span, { code: 'dangling-reference', id, to: 'criteria', nearest });
    }
    return found === undefined ? [] : [[found, { uri: fields.reading.uri, span: node.span }]];
  });
  return {
    number,
    replacedBy: replacements.map(([each]) => each),
    replacedByLocations: replacements.map(([, place]) => place),
    note: fields.text('note') ?? '',
    location,
  };
}

/** Whether a criterion that is not there is surely not there. */
function isSurelyMissing({ isCut, problems }: Reading): boolean {
  return isCut !== true && !problems.some(losesCriteria);
}

function locationOf(fields: Fields, field: string): Location {
  return { uri: fields.reading.uri, span: fields.spanOf(field) };
}
