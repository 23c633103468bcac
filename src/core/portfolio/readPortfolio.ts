import type { Read } from '../problem';
import type { SourceText } from '../text';
import { Fields, report, type Reading } from '../yaml/fields';
import { readYaml, type YamlNode } from '../yaml/readYaml';
import type { ChosenQualification, Jurisdiction, Person, Portfolio } from './portfolio';

const jurisdictions: readonly Jurisdiction[] = ['england-wales', 'scotland', 'northern-ireland'];

/** Reads `portfolio.yaml`. Never throws: what cannot be read falls back to its default, with a problem at its place. */
export function readPortfolio(source: SourceText): Read<Portfolio> {
  const file = readYaml(source);
  const reading: Reading = { uri: source.uri, problems: [...file.problems] };
  const fields = Fields.of(reading, file.root, 'portfolio.yaml');
  const qualifications = readQualifications(reading, fields);
  if (fields && file.isWhole && qualifications.length === 0) {
    report(reading, fields.spanOf('qualifications'), { code: 'field-missing', field: 'qualifications' });
  }
  const portfolio: Portfolio = {
    uri: source.uri,
    learner: readPerson(fields, 'learner'),
    centre: readPerson(fields, 'centre'),
    assessor: readPerson(fields, 'assessor'),
    iqa: readPerson(fields, 'iqa'),
    qualifications,
    jurisdiction: fields?.choice('jurisdiction', jurisdictions) ?? 'england-wales',
    evidence: readGlobs(reading, fields),
    date: readDate(fields),
    isWhole: file.isWhole,
  };
  fields?.finish();
  return { value: portfolio, problems: reading.problems };
}

/** The chosen qualifications, each once: a second choice of one is reported and left out. */
function readQualifications(reading: Reading, fields: Fields | undefined): ChosenQualification[] {
  const chosen = new Map<string, ChosenQualification>();
  for (const node of fields?.list('qualifications') ?? []) {
    const choice = readChoice(reading, node);
    const first = choice && chosen.get(choice.id.toUpperCase());
    if (first) {
      report(reading, choice.location.span, {
        code: 'duplicate-id',
        id: choice.id,
        firstUri: first.location.uri,
        firstSpan: first.location.span,
      });
    } else if (choice) {
      chosen.set(choice.id.toUpperCase(), choice);
    }
  }
  return [...chosen.values()];
}

function readChoice(reading: Reading, node: YamlNode): ChosenQualification | undefined {
  if (node.kind === 'text') {
    const id = node.text.trim();
    return id === '' ? undefined : { id, units: undefined, location: { uri: reading.uri, span: node.span } };
  }
  const entry = Fields.of(reading, node, 'qualifications');
  const id = entry?.requiredText('id');
  if (!entry || !id) {
    return undefined;
  }
  const units = entry.texts('units');
  const location = { uri: reading.uri, span: entry.spanOf('id') };
  entry.finish();
  // `units:` with nothing behind it is being typed: it chooses as little as no field at all.
  return { id, units: units.length > 0 ? units : undefined, location };
}

function readPerson(fields: Fields | undefined, name: string): Person {
  const node = fields?.node(name);
  if (node?.kind === 'text') {
    return { name: node.text.trim(), number: '' };
  }
  const person = fields?.fields(name);
  const value = { name: person?.text('name') ?? '', number: person?.text('number') ?? '' };
  person?.finish();
  return value;
}

function readDate(fields: Fields | undefined): string | undefined {
  const text = fields?.text('date');
  if (!fields || !text) {
    return undefined;
  }
  if (!isDate(text)) {
    report(fields.reading, fields.spanOf('date'), {
      code: 'field-wrong-type',
      field: 'date',
      expected: 'date',
    });
    return undefined;
  }
  return text;
}

/** Whether a text is an ISO 8601 calendar date that exists: `2026-11-21`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) {
    return false;
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year > 0 && days !== undefined && day >= 1 && day <= days;
}

/** Globs that stay inside the portfolio; the default where none is left. */
function readGlobs(reading: Reading, fields: Fields | undefined): readonly string[] {
  const places = fields?.list('evidence') ?? [];
  const inside = (fields?.texts('evidence') ?? []).filter((glob) => {
    const isInside = !/^(?:[\\/]|[A-Za-z]:|~)/.test(glob) && !glob.split(/[\\/]/).includes('..');
    if (!isInside && fields) {
      const place = places.find((node) => node.kind === 'text' && node.text.trim() === glob);
      report(reading, place?.span ?? fields.spanOf('evidence'), { code: 'path-outside', path: glob });
    }
    return isInside;
  });
  return inside.length > 0 ? inside : ['**/*.md'];
}
