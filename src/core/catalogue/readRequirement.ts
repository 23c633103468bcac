import { report, type Fields } from '../yaml/fields';
import type { Requirement, Strength, Vocabulary } from './catalogue';
import { nearestWord } from '../nearestWord';

const kinds = [
  'legislation',
  'example',
  'concepts',
  'model',
  'contrast',
  'organisation',
  'count',
  'evidence',
  'evidence-type',
  'words',
] as const;
const strengths: readonly Strength[] = ['required', 'recommended'];

/** What a requirement may refer to. Undefined while the file that defines it could not be read whole. */
export interface KnownIds {
  readonly vocabulary: Vocabulary | undefined;
  readonly topics: ReadonlyMap<string, string> | undefined;
}

/** Reads one requirement. A reference to something that nobody defines is reported and left out. */
export function readRequirement(fields: Fields, known: KnownIds): Requirement | undefined {
  const kind = fields.choice('kind', kinds);
  const strength = fields.choice('strength', strengths) ?? 'required';
  const minimum = fields.wholeNumber('minimum') ?? 1;
  if (!kind) {
    if (fields.node('kind') === undefined) {
      report(fields.reading, fields.span, { code: 'field-missing', field: 'kind' });
    }
    return undefined;
  }
  const requirement = readKind(fields, kind, minimum, strength, known);
  fields.finish();
  return requirement;
}

function readKind(
  fields: Fields,
  kind: (typeof kinds)[number],
  minimum: number,
  strength: Strength,
  known: KnownIds,
): Requirement | undefined {
  const groups = (name: string): string[] => knownTexts(fields, name, known.vocabulary?.concepts);
  switch (kind) {
    case 'legislation':
      return {
        kind,
        strength,
        minimum,
        topics: knownTexts(fields, 'topics', known.topics),
        applied: fields.yesOrNo('applied') ?? false,
      };
    case 'example':
      return { kind, strength, minimum, hypothetical: fields.yesOrNo('hypothetical') ?? false };
    case 'concepts': {
      const found = groups('groups');
      return { kind, strength, groups: found, minimum: Math.min(minimum, found.length) };
    }
    case 'model': {
      const models = knownTexts(fields, 'models', known.vocabulary?.models);
      return { kind, strength, models, minimum: Math.min(minimum, models.length) };
    }
    case 'contrast': {
      const [first, second] = groups('between');
      if (first === undefined || second === undefined) {
        report(fields.reading, fields.spanOf('between'), { code: 'field-missing', field: 'between' });
        return undefined;
      }
      return { kind, strength, between: [first, second] };
    }
    case 'organisation':
      return { kind, strength };
    case 'count': {
      const of = groups('of');
      return { kind, strength, of, minimum: Math.min(minimum, of.length), noun: fields.text('noun') ?? '' };
    }
    case 'evidence':
    case 'words':
      return { kind, strength, minimum };
    case 'evidence-type':
      return { kind, strength, types: fields.texts('types') };
  }
}

/** The texts of a list that `ids` knows; the others are reported at their place. */
function knownTexts(fields: Fields, name: string, ids: ReadonlyMap<string, unknown> | undefined): string[] {
  const texts = fields.texts(name);
  if (!ids) {
    return texts;
  }
  const items = fields.list(name);
  return texts.filter((text) => {
    if (ids.has(text)) {
      return true;
    }
    const item = items.find((node) => node.kind === 'text' && node.text.trim() === text);
    report(fields.reading, item?.span ?? fields.spanOf(name), {
      code: 'dangling-reference',
      id: text,
      to: name,
      nearest: nearestWord(text, [...ids.keys()]),
    });
    return false;
  });
}
