import { Fields } from '../yaml/fields';
import { isEmpty } from '../yaml/fit';
import { report } from '../yaml/reading';
import type { YamlNode } from '../yaml/readYaml';
import type { Requirement, Strength } from './catalogue';

/**
 * Reads what a criterion asks for. Where a required part has a mistake in it, so that it asks for less than its writer
 * meant, the criterion asks for what is `unread` too: it must not seem to be met.
 */
export function readRequirements(criterion: Fields): readonly Requirement[] {
  const { reading, shape } = criterion;
  const items = shape.group?.fields.get('requirements')?.items;
  const requirements: Requirement[] = [];
  // A second colon in the statement takes all that stands below it with it.
  let isUnread = criterion.isCut('requirements') || (reading.isCut === true && criterion.isCut('statement'));
  for (const node of items ? criterion.list('requirements') : []) {
    const fields = items && Fields.of(reading, node, items);
    const requirement = fields && readRequirement(fields);
    if (requirement) {
      requirements.push(requirement);
    }
    isUnread ||= !isEmpty(node) && !isAdvice(node) && !(fields && isAsMeant(fields, requirement));
  }
  if (isUnread) {
    requirements.push({ kind: 'unread', strength: 'required', span: criterion.spanOf('requirements') });
  }
  return requirements;
}

function isAdvice(node: YamlNode): boolean {
  return (
    node.kind === 'map' &&
    node.entries.some(
      ({ key, value }) =>
        key === 'strength' && value.kind === 'text' && value.text.trim().toLowerCase() === 'recommended',
    )
  );
}

/** The fields without which a requirement asks for less. */
const narrowing: readonly string[] = ['minimum', 'topics', 'applied'];
/** The fields of which any entry will do, and what is left may be too few of them. */
const choices: readonly string[] = ['groups', 'models', 'of'];

/** Whether a requirement asks for all that is written, or is written to ask for nothing. */
function isAsMeant(fields: Fields, requirement: Requirement | undefined): boolean {
  const minimum = fields.wholeNumber('minimum') ?? 1;
  if (requirement) {
    const isShort = (name: string): boolean => fields.isCut(name) && fields.texts(name).length < minimum;
    return !narrowing.some((name) => fields.isCut(name)) && !choices.some(isShort);
  }
  return minimum === 0 || [...choices, 'types'].some((name) => isEmptyList(fields, name));
}

function isEmptyList(fields: Fields, name: string): boolean {
  const node = fields.node(name);
  return node?.kind === 'list' && node.items.length === 0 && !fields.isCut(name);
}

/**
 * Reads one requirement. What it refers to and nobody defines has been reported and left out already. One that then
 * asks for nothing is left out too: no sentence could say what it asks for.
 */
function readRequirement(fields: Fields): Requirement | undefined {
  const kind = fields.choice<Exclude<Requirement['kind'], 'unread'>>('kind');
  const strength = fields.choice<Strength>('strength') ?? 'required';
  const common = { strength, span: fields.span };
  switch (kind) {
    case undefined:
      return undefined;
    case 'legislation': {
      const topics = fields.texts('topics');
      const applied = fields.yesOrNo('applied') ?? false;
      const minimum = readMinimum(fields, Infinity, topics.length > 0 || applied);
      return minimum === undefined ? undefined : { kind, ...common, minimum, topics, applied };
    }
    case 'example': {
      const minimum = readMinimum(fields);
      const hypothetical = fields.yesOrNo('hypothetical') ?? false;
      return minimum === undefined ? undefined : { kind, ...common, minimum, hypothetical };
    }
    case 'concepts': {
      const several = readSeveral(fields, 'groups');
      return several && { kind, ...common, groups: several.ids, minimum: several.minimum };
    }
    case 'model': {
      const several = readSeveral(fields, 'models');
      return several && { kind, ...common, models: several.ids, minimum: several.minimum };
    }
    case 'contrast':
      return readContrast(fields, common);
    case 'organisation':
      return { kind, ...common };
    case 'count': {
      const several = readSeveral(fields, 'of');
      return (
        several && {
          kind,
          ...common,
          of: several.ids,
          minimum: several.minimum,
          noun: fields.text('noun') ?? '',
        }
      );
    }
    case 'evidence':
    case 'words': {
      const minimum = readMinimum(fields);
      return minimum === undefined ? undefined : { kind, ...common, minimum };
    }
    case 'evidence-type': {
      const types = readList(fields, 'types');
      return types && { kind, ...common, types };
    }
  }
}

function readContrast(
  fields: Fields,
  common: Pick<Requirement, 'strength' | 'span'>,
): Requirement | undefined {
  const [first, second, third] = fields.texts('between');
  if (first === undefined || second === undefined) {
    if (fields.node('between') && !fields.isCut('between')) {
      report(fields.reading, fields.spanOf('between'), { code: 'field-missing', field: 'between' });
    }
    return undefined;
  }
  if (third !== undefined) {
    const place = fields.list('between').find((node) => node.kind === 'text' && node.text.trim() === third);
    report(fields.reading, place?.span ?? fields.spanOf('between'), {
      code: 'list-too-long',
      field: 'between',
      value: third,
      most: 2,
    });
  }
  return { kind: 'contrast', ...common, between: [first, second] };
}

/** The IDs that a field lists; undefined, with a problem, if there is none. */
function readList(fields: Fields, name: string): readonly string[] | undefined {
  const ids = fields.texts(name);
  if (ids.length > 0) {
    return ids;
  }
  // One that is missing, or holds nothing that is known, is a problem already.
  if (fields.node(name)?.kind === 'list' && !fields.isCut(name)) {
    report(fields.reading, fields.spanOf(name), { code: 'requirement-empty', field: name });
  }
  return undefined;
}

/** The IDs that a field lists, and how many of them are asked for. */
function readSeveral(
  fields: Fields,
  name: string,
): { readonly ids: readonly string[]; readonly minimum: number } | undefined {
  const ids = readList(fields, name);
  if (!ids) {
    return undefined;
  }
  // A list without what nobody defines is shorter than it was meant.
  const minimum = readMinimum(fields, fields.isCut(name) ? Infinity : ids.length);
  return minimum === undefined ? undefined : { ids, minimum: Math.min(minimum, ids.length) };
}

/** How many are asked for; undefined, with a problem, if that is none and nothing else is asked for. */
function readMinimum(fields: Fields, most = Infinity, mayBeNone = false): number | undefined {
  const minimum = fields.wholeNumber('minimum') ?? 1;
  const place = fields.spanOf('minimum');
  if (minimum === 0 && !mayBeNone) {
    report(fields.reading, place, { code: 'requirement-empty', field: 'minimum' });
    return undefined;
  }
  if (minimum > most) {
    report(fields.reading, place, { code: 'minimum-too-high', minimum, most });
  }
  return minimum;
}
