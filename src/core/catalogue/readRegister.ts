import type { Read } from '../problem';
import { Fields, report, type Reading } from '../yaml/fields';
import { readYaml, type YamlSource } from '../yaml/readYaml';
import type { Law, LawStatus, Register } from './catalogue';
import { eachEntry } from './readVocabulary';

export interface RegisterFile extends Register {
  readonly isWhole: boolean;
}

const statuses: readonly LawStatus[] = [
  'in-force',
  'partly-superseded',
  'repealed',
  'revoked',
  'not-yet-in-force',
  'northern-ireland-only',
];

/** Reads a register of legislation. Never throws. */
export function readRegister(source: YamlSource): Read<RegisterFile> {
  const file = readYaml(source);
  const reading: Reading = { uri: source.uri, problems: [...file.problems] };
  const fields = Fields.of(reading, file.root, 'register');
  const topics = new Map<string, string>();
  for (const [id, entry] of eachEntry(reading, fields, 'topics')) {
    topics.set(id, entry.text('label') || id);
    entry.finish();
  }
  const laws = new Map<string, Law>();
  for (const node of fields?.list('laws') ?? []) {
    const entry = Fields.of(reading, node, 'laws');
    const law = entry && readLaw(entry);
    if (!law) {
      continue;
    }
    if (laws.has(law.id)) {
      report(reading, entry.spanOf('id'), {
        code: 'duplicate-id',
        id: law.id,
        firstUri: source.uri,
        firstSpan: entry.span,
      });
      continue;
    }
    laws.set(law.id, law);
  }
  const notLaw = fields?.texts('notLaw') ?? [];
  fields?.text('version');
  fields?.finish();
  return { value: { laws, topics, notLaw, isWhole: file.isWhole }, problems: reading.problems };
}

function readLaw(entry: Fields): Law | undefined {
  const id = entry.requiredText('id');
  const title = entry.requiredText('title');
  if (!id || !title) {
    return undefined;
  }
  for (const documented of ['kind', 'inForceFrom', 'ended', 'source']) {
    // For people who look after the register; nothing is computed from them.
    entry.node(documented);
  }
  const law: Law = {
    id,
    title,
    year: entry.wholeNumber('year'),
    aliases: entry.texts('aliases'),
    abbreviations: entry.texts('abbreviations'),
    topics: entry.texts('topics'),
    jurisdictions: entry.texts('jurisdictions'),
    status: entry.choice('status', statuses) ?? 'in-force',
    replacedBy: entry.texts('replacedBy'),
    note: entry.text('note') ?? '',
    confidence: entry.choice('confidence', ['high', 'medium', 'low']) ?? 'low',
  };
  entry.finish();
  return law;
}
