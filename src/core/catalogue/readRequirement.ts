import type { Fields } from '../yaml/fields';
import { report } from '../yaml/reading';
import type { Requirement, Strength } from './catalogue';

/** Reads one requirement. What it refers to and nobody defines has been reported and left out already. */
export function readRequirement(fields: Fields): Requirement | undefined {
  const kind = fields.choice<Requirement['kind']>('kind');
  const strength = fields.choice<Strength>('strength') ?? 'required';
  const common = { strength, span: fields.span };
  const minimum = fields.wholeNumber('minimum') ?? 1;
  switch (kind) {
    case undefined:
      return undefined;
    case 'legislation':
      return {
        kind,
        ...common,
        minimum,
        topics: fields.texts('topics'),
        applied: fields.yesOrNo('applied') ?? false,
      };
    case 'example':
      return { kind, ...common, minimum, hypothetical: fields.yesOrNo('hypothetical') ?? false };
    case 'concepts': {
      const groups = fields.texts('groups');
      return { kind, ...common, groups, minimum: Math.min(minimum, groups.length) };
    }
    case 'model': {
      const models = fields.texts('models');
      return { kind, ...common, models, minimum: Math.min(minimum, models.length) };
    }
    case 'contrast': {
      const [first, second] = fields.texts('between');
      if (first === undefined || second === undefined) {
        if (fields.node('between')) {
          report(fields.reading, fields.spanOf('between'), { code: 'field-missing', field: 'between' });
        }
        return undefined;
      }
      return { kind, ...common, between: [first, second] };
    }
    case 'organisation':
      return { kind, ...common };
    case 'count': {
      const of = fields.texts('of');
      return {
        kind,
        ...common,
        of,
        minimum: Math.min(minimum, of.length),
        noun: fields.text('noun') ?? '',
      };
    }
    case 'evidence':
    case 'words':
      return { kind, ...common, minimum };
    case 'evidence-type':
      return { kind, ...common, types: fields.texts('types') };
  }
}
