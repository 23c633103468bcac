import { portfolioShape } from '../catalogue/schemas';
import { takeId, type TakenIds } from '../catalogue/takenIds';
import { readRules } from '../catalogue/readRules';
import type { Read } from '../problem';
import { Fields } from '../yaml/fields';
import { report, type Reading } from '../yaml/reading';
import { readYaml, type YamlNode, type YamlSource } from '../yaml/readYaml';
import type { Shape } from '../yaml/shape';
import type { ChosenQualification, Jurisdiction, Person, Portfolio } from './portfolio';
import { readEvidencePlaces } from './readEvidencePlaces';

/** Reads `portfolio.yaml`. Never throws: what cannot be read falls back to its default, with a problem at its place. */
export function readPortfolio(source: YamlSource): Read<Portfolio> {
  const file = readYaml(source);
  const reading: Reading = { uri: source.uri, problems: [...file.problems], isCut: !file.isWhole };
  const fields = Fields.of(reading, file.root, portfolioShape);
  if (!fields && reading.problems.length === 0) {
    report(reading, { start: 0, end: 0 }, { code: 'field-missing', field: 'qualifications' });
  }
  const portfolio: Portfolio = {
    uri: source.uri,
    learner: readPerson(fields, 'learner'),
    centre: readPerson(fields, 'centre'),
    assessor: readPerson(fields, 'assessor'),
    iqa: readPerson(fields, 'iqa'),
    qualifications: fields ? readQualifications(fields, source.text) : [],
    jurisdiction: fields?.choice<Jurisdiction>('jurisdiction') ?? 'england-wales',
    ...readEvidencePlaces(reading, fields),
    date: fields?.text('date'),
    rules: readRules(fields),
    isWhole: file.isWhole,
  };
  return { value: portfolio, problems: reading.problems };
}

/** The chosen qualifications, each once: a second choice of one is reported and left out. */
function readQualifications(fields: Fields, text: string): ChosenQualification[] {
  const { reading } = fields;
  const shape = fields.shape.group?.fields.get('qualifications')?.items;
  const taken: TakenIds = new Map();
  const chosen = fields.list('qualifications').flatMap((node) => {
    const choice = shape && readChoice(reading, node, shape, text);
    return choice && takeId(reading, choice.location, choice.id.toUpperCase(), choice.id, taken)
      ? [choice]
      : [];
  });
  if (fields.node('qualifications')?.kind === 'list' && chosen.length === 0) {
    report(reading, fields.spanOf('qualifications'), { code: 'field-missing', field: 'qualifications' });
  }
  return chosen;
}

function readChoice(
  reading: Reading,
  node: YamlNode,
  shape: Shape,
  text: string,
): ChosenQualification | undefined {
  const { uri } = reading;
  if (node.kind === 'text') {
    const id = node.text.trim();
    return id === ''
      ? undefined
      : { id, units: undefined, unitSpans: [], location: { uri, span: node.span }, nextUnit: undefined };
  }
  const fields = Fields.of(reading, node, shape);
  const id = fields?.text('id');
  if (!fields || !id) {
    return undefined;
  }
  const units = fields.texts('units');
  const unitSpans = fields.list('units').flatMap((each) => (isText(each) ? [each.span] : []));
  // `units:` with nothing behind it is being typed: it chooses as little as no field at all.
  return {
    id,
    units: units.length > 0 ? units : undefined,
    unitSpans,
    location: { uri, span: fields.spanOf('id') },
    nextUnit: nextUnitOf(fields, text),
  };
}

function isText(node: YamlNode): boolean {
  return node.kind === 'text' && node.text.trim() !== '';
}

/** Behind the last unit: on a line of its own like the last one, or behind a comma. */
function nextUnitOf(fields: Fields, text: string): ChosenQualification['nextUnit'] {
  const node = fields.node('units');
  const last = node?.kind === 'list' ? node.items[node.items.length - 1] : undefined;
  if (!last) {
    return undefined;
  }
  const [, lineEnd = '\n', dash] =
    /(?:^|(\r\n?|\n))([ \t]*-[ \t]+)$/.exec(text.slice(0, last.span.start)) ?? [];
  return { offset: last.span.end, before: dash === undefined ? ', ' : lineEnd + dash };
}

function readPerson(fields: Fields | undefined, name: string): Person {
  const node = fields?.node(name);
  if (node?.kind === 'text') {
    return { name: node.text.trim(), number: '' };
  }
  const person = fields?.fields(name);
  return { name: person?.text('name') ?? '', number: person?.text('number') ?? '' };
}
