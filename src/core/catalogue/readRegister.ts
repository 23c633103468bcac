import type { Fields } from '../yaml/fields';
import type { Law, LawStatus, Register } from './catalogue';

/** The part of a file that is a register of legislation. */
export function readRegister(file: Fields | undefined): Register {
  const topics = new Map<string, string>();
  for (const [{ key: id }, fields] of file?.named('topics') ?? []) {
    topics.set(id, fields.text('label') ?? id);
  }
  const laws = new Map<string, Law>();
  for (const fields of file?.groups('laws') ?? []) {
    const law = readLaw(fields);
    if (law && !laws.has(law.id)) {
      laws.set(law.id, law);
    }
  }
  return { laws, topics, notLaw: file?.texts('notLaw') ?? [] };
}

function readLaw(fields: Fields): Law | undefined {
  const id = fields.text('id');
  const title = fields.text('title');
  if (!id || !title) {
    return undefined;
  }
  return {
    id,
    title,
    year: fields.wholeNumber('year'),
    otherYears: fields.texts('otherYears').map(Number).filter(Number.isInteger),
    aliases: fields.texts('aliases'),
    abbreviations: fields.texts('abbreviations'),
    topics: fields.texts('topics'),
    jurisdictions: fields.texts('jurisdictions'),
    status: fields.choice<LawStatus>('status') ?? 'in-force',
    replacedBy: fields.texts('replacedBy'),
    note: fields.text('note') ?? '',
    confidence: fields.choice<Law['confidence']>('confidence') ?? 'low',
  };
}
