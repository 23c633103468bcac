import type { Problem, Read } from '../problem';
import { Fields } from '../yaml/fields';
import type { KnownIds, Reading } from '../yaml/reading';
import { readYaml, type YamlFile, type YamlSource } from '../yaml/readYaml';
import type { Catalogue, Qualification } from './catalogue';
import { expectedQualificationCharacter } from './checkCharacter';
import { checkNumber } from './checkNumber';
import { losesCriteria } from './losesCriteria';
import { readRegister } from './readRegister';
import { readRules } from './readRules';
import { readUnit } from './readUnit';
import { readVocabulary } from './readVocabulary';
import { catalogueShape } from './schemas';
import { withUnread } from './withUnread';

/**
 * Reads one file of a library, whichever of qualifications, vocabulary and register it holds. Never throws: one bad
 * entry costs that entry, and says so at its place. `known` is what all files of the library define together.
 */
export function readCatalogue(
  source: YamlSource,
  known: KnownIds = {},
  file: YamlFile = readYaml(source),
): Read<Catalogue> {
  const problems: Problem[] = [...file.problems];
  const reading: Reading = { uri: source.uri, problems, known, isCut: !file.isWhole };
  const fields = Fields.of(reading, file.root, catalogueShape);
  const qualifications: Qualification[] = [];
  for (const group of fields?.groups('qualifications') ?? []) {
    const qualification = readQualification(group);
    if (qualification) {
      qualifications.push(qualification);
    }
  }
  return {
    value: {
      uri: source.uri,
      version: fields?.text('version') ?? '',
      qualifications: withUnread(qualifications, file.problems),
      keywords: fields?.texts('keywords') ?? [],
      vocabulary: readVocabulary(fields),
      register: readRegister(fields),
      rules: readRules(fields),
      isWhole: file.isWhole && !problems.some(losesCriteria),
    },
    problems: eachOnce(problems),
  };
}

/** What an alias repeats is read, and found wrong, in each place that repeats it. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  const said = new Map(problems.map((problem) => [`${problem.code} ${problem.span.start}`, problem]));
  return [...said.values()];
}

function readQualification(fields: Fields): Qualification | undefined {
  const id = fields.text('id');
  if (!id) {
    return undefined;
  }
  checkNumber(fields, expectedQualificationCharacter);
  return {
    id,
    title: fields.text('title') ?? id,
    awardingBody: fields.text('awardingBody') ?? '',
    level: fields.wholeNumber('level'),
    size: fields.text('size') ?? '',
    number: fields.text('number'),
    source: fields.text('source') ?? '',
    note: fields.text('note') ?? '',
    units: readUnits(fields, id),
    location: { uri: fields.reading.uri, span: fields.spanOf('id') },
    titleSpan: fields.spanOf('title'),
  };
}

function readUnits(fields: Fields, qualification: string): Qualification['units'] {
  const taken = new Map();
  return [...fields.groups('units')].flatMap((group) => readUnit(group, qualification, taken) ?? []);
}
