import type { Read } from '../problem';
import { Fields, type Reading } from '../yaml/fields';
import { readYaml, type YamlSource } from '../yaml/readYaml';
import type { CommandVerb, ConceptGroup, EvidenceType, Model, Vocabulary } from './catalogue';

export interface VocabularyFile extends Vocabulary {
  readonly isWhole: boolean;
}

/** Reads a vocabulary: word groups, models, command verbs and kinds of evidence. Never throws. */
export function readVocabulary(source: YamlSource): Read<VocabularyFile> {
  const file = readYaml(source);
  const reading: Reading = { uri: source.uri, problems: [...file.problems] };
  const fields = Fields.of(reading, file.root, 'vocabulary');
  const concepts = new Map<string, ConceptGroup>();
  const models = new Map<string, Model>();
  const verbs = new Map<string, CommandVerb>();
  for (const [id, entry] of eachEntry(reading, fields, 'concepts')) {
    concepts.set(id, { id, label: entry.text('label') || id, words: entry.texts('words') });
    entry.finish();
  }
  for (const [id, entry] of eachEntry(reading, fields, 'models')) {
    const names = entry.texts('names');
    models.set(id, {
      id,
      label: entry.text('label') || id,
      names: names.length > 0 ? names : [id],
      caseSensitive: entry.yesOrNo('caseSensitive') ?? false,
      steps: entry.texts('steps'),
    });
    entry.text('kind');
    entry.finish();
  }
  for (const [id, entry] of eachEntry(reading, fields, 'verbs')) {
    verbs.set(id, { id, meaning: entry.text('meaning') ?? '' });
    entry.texts('levels');
    entry.texts('signals');
    entry.finish();
  }
  const evidenceTypes = (fields?.list('evidenceTypes') ?? []).flatMap((node): EvidenceType[] => {
    const entry = Fields.of(reading, node, 'evidenceTypes');
    const code = entry?.requiredText('code');
    if (!entry || !code) {
      return [];
    }
    const type = { code, name: entry.text('name') || code };
    entry.text('description');
    entry.finish();
    return [type];
  });
  fields?.text('version');
  fields?.finish();
  return {
    value: { concepts, models, verbs, evidenceTypes, isWhole: file.isWhole },
    problems: reading.problems,
  };
}

/** The entries of a field that maps IDs to maps. */
export function* eachEntry(
  reading: Reading,
  fields: Fields | undefined,
  name: string,
): Generator<readonly [string, Fields]> {
  for (const { key, value } of fields?.entries(name) ?? []) {
    const entry = Fields.of(reading, value, key);
    if (entry) {
      yield [key, entry];
    }
  }
}
