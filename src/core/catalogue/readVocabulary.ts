import type { Fields } from '../yaml/fields';
import type { CommandVerb, ConceptGroup, EvidenceType, Model, Vocabulary } from './catalogue';

/** The part of a file that is vocabulary: word groups, models, command words and kinds of evidence. */
export function readVocabulary(file: Fields | undefined): Vocabulary {
  const concepts = new Map<string, ConceptGroup>();
  const models = new Map<string, Model>();
  const verbs = new Map<string, CommandVerb>();
  for (const [{ key: id }, fields] of file?.named('concepts') ?? []) {
    concepts.set(id, { id, label: fields.text('label') ?? id, words: fields.texts('words') });
  }
  for (const [{ key: id }, fields] of file?.named('models') ?? []) {
    const names = fields.texts('names');
    models.set(id, {
      id,
      label: fields.text('label') ?? id,
      names: names.length > 0 ? names : [id],
      caseSensitive: fields.yesOrNo('caseSensitive') ?? false,
      steps: fields.texts('steps'),
    });
  }
  for (const [{ key: id }, fields] of file?.named('verbs') ?? []) {
    verbs.set(id, { id, meaning: fields.text('meaning') ?? '' });
  }
  const evidenceTypes = new Map<string, EvidenceType>();
  for (const fields of file?.groups('evidenceTypes') ?? []) {
    const code = fields.text('code');
    if (code && !evidenceTypes.has(code)) {
      const name = fields.text('name') ?? code;
      evidenceTypes.set(code, { code, name, aliases: fields.texts('aliases') });
    }
  }
  return { concepts, models, verbs, evidenceTypes: [...evidenceTypes.values()] };
}
