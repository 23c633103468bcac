import type { Read } from '../problem';
import type { Location } from '../text';
import { Fields, report, type Reading } from '../yaml/fields';
import { readYaml, type YamlNode, type YamlSource } from '../yaml/readYaml';
import type { Catalogue, Criterion, Outcome, Qualification, Unit } from './catalogue';
import { canonicalNumber } from './criterionNumber';
import { readRequirement, type KnownIds } from './readRequirement';

/** Reads a catalogue. Never throws: one bad entry costs that entry, and says so at its place. */
export function readCatalogue(source: YamlSource, known: KnownIds): Read<Catalogue> {
  const file = readYaml(source);
  const reading: Reading = { uri: source.uri, problems: [...file.problems] };
  const fields = Fields.of(reading, file.root, 'catalogue');
  const ids = new Map<string, Location>();
  const qualifications = (fields?.list('qualifications') ?? []).flatMap((node) =>
    compact(readQualification(reading, node, ids, known)),
  );
  const version = fields?.text('version') ?? '';
  fields?.finish();
  return {
    value: { uri: source.uri, version, qualifications, isWhole: file.isWhole },
    problems: reading.problems,
  };
}

function readQualification(
  reading: Reading,
  node: YamlNode,
  ids: Map<string, Location>,
  known: KnownIds,
): Qualification | undefined {
  const fields = Fields.of(reading, node, 'qualification');
  const id = fields?.requiredText('id');
  if (!fields || !id) {
    return undefined;
  }
  const location = claimId(fields, 'id', id, ids);
  if (!location) {
    return undefined;
  }
  const units = fields.list('units').flatMap((unit) => compact(readUnit(reading, unit, id, ids, known)));
  const qualification: Qualification = {
    id,
    title: fields.requiredText('title') ?? id,
    awardingBody: fields.text('awardingBody') ?? '',
    level: fields.wholeNumber('level'),
    size: fields.text('size') ?? '',
    number: fields.text('number') || undefined,
    source: fields.text('source') ?? '',
    note: fields.text('note') ?? '',
    units,
    location,
  };
  fields.finish();
  return qualification;
}

function readUnit(
  reading: Reading,
  node: YamlNode,
  qualification: string,
  ids: Map<string, Location>,
  known: KnownIds,
): Unit | undefined {
  const fields = Fields.of(reading, node, 'unit');
  const id = fields?.requiredText('id');
  if (!fields || !id) {
    return undefined;
  }
  const key = `${qualification}/${id}`;
  const location = claimId(fields, 'id', key, ids, id);
  if (!location) {
    return undefined;
  }
  const outcomes = fields
    .list('outcomes')
    .flatMap((outcome) => compact(readOutcome(reading, outcome, qualification, id, ids, known)));
  const unit: Unit = {
    id,
    title: fields.requiredText('title') ?? id,
    number: fields.text('number') || undefined,
    optional: fields.yesOrNo('optional') ?? false,
    outcomes,
    location,
  };
  fields.finish();
  return unit;
}

function readOutcome(
  reading: Reading,
  node: YamlNode,
  qualification: string,
  unit: string,
  ids: Map<string, Location>,
  known: KnownIds,
): Outcome | undefined {
  const fields = Fields.of(reading, node, 'outcome');
  const number = fields?.requiredText('number');
  if (!fields || !number) {
    return undefined;
  }
  const location = claimId(
    fields,
    'number',
    `${qualification}/${unit}/LO ${canonicalNumber(number)}`,
    ids,
    number,
  );
  if (!location) {
    return undefined;
  }
  const criteria = fields
    .list('criteria')
    .flatMap((criterion) =>
      compact(readCriterion(reading, criterion, { qualification, unit, outcome: number }, ids, known)),
    );
  const outcome: Outcome = { number, title: fields.requiredText('title') ?? number, criteria, location };
  fields.finish();
  return outcome;
}

function readCriterion(
  reading: Reading,
  node: YamlNode,
  place: Pick<Criterion, 'qualification' | 'unit' | 'outcome'>,
  ids: Map<string, Location>,
  known: KnownIds,
): Criterion | undefined {
  const fields = Fields.of(reading, node, 'criterion');
  const number = fields?.requiredText('number');
  if (!fields || !number) {
    return undefined;
  }
  const key = `${place.qualification}/${place.unit}/${canonicalNumber(number)}`;
  const location = claimId(fields, 'number', key, ids, number);
  if (!location) {
    return undefined;
  }
  const criterion: Criterion = {
    key,
    ...place,
    number,
    statement: fields.requiredText('statement') ?? '',
    prompt: fields.text('prompt') ?? '',
    verbs: fields.texts('verbs'),
    requirements: fields.list('requirements').flatMap((requirement) => {
      const asked = Fields.of(reading, requirement, 'requirement');
      return asked ? compact(readRequirement(asked, known)) : [];
    }),
    guidance: fields.texts('guidance'),
    mistakes: fields.texts('mistakes'),
    location,
  };
  fields.finish();
  return criterion;
}

/** The place of an ID, unless an earlier entry has it: then a problem that names the other place. */
function claimId(
  fields: Fields,
  field: string,
  key: string,
  ids: Map<string, Location>,
  shown = key,
): Location | undefined {
  const location: Location = { uri: fields.reading.uri, span: fields.spanOf(field) };
  const first = ids.get(key);
  if (first) {
    report(fields.reading, location.span, {
      code: 'duplicate-id',
      id: shown,
      firstUri: first.uri,
      firstSpan: first.span,
    });
    return undefined;
  }
  ids.set(key, location);
  return location;
}

function compact<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
