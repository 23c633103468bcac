/** Reads a file of labelled passages, or of single sentences, and says in plain words what it cannot read. */

import { readFileSync } from 'node:fs';
import { parseAllDocuments } from 'yaml';

/** Says what is wrong with a file; its message is for people. */
export class CorpusError extends Error {}

/**
 * The passages of a file: a list of records with `id`, `text` and `labels`, by itself or under one key such as
 * `passages`. A file with the keys of `sentences.yaml` gives its sentences instead.
 */
export function readCorpus(file) {
  const found = parse(readText(file), file);
  if (isSentences(found)) {
    return { sentences: found, passages: [] };
  }
  const records = listIn(found);
  if (!records) {
    throw new CorpusError(
      `${file} is neither a list of passages (id, text, labels) nor a file of sentences such as sentences.yaml.`,
    );
  }
  return { sentences: undefined, passages: records.map((record, at) => passageOf(record, at, file)) };
}

function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CorpusError(`${file} cannot be opened: ${error.code ?? error.message}.`);
  }
}

function parse(text, file) {
  const documents = parseAllDocuments(text);
  const errors = Array.isArray(documents) ? documents.flatMap((document) => document.errors) : [];
  if (errors.length > 0) {
    throw new CorpusError(`${file} is not YAML that can be read: ${errors[0].message.trim()}`);
  }
  const values = Array.isArray(documents) ? documents.map((document) => document.toJS()) : [];
  return values.length > 1 ? values.flat() : values[0];
}

function isSentences(found) {
  return isMap(found) && ['misconceptions', 'personal', 'examples', 'applied'].every((key) => key in found);
}

/** The list itself, or the only list in a map: `passages:` whatever else stands beside it. */
function listIn(found) {
  if (Array.isArray(found)) {
    return found;
  }
  const lists = isMap(found) ? Object.values(found).filter(isListOfMaps) : [];
  return lists.length === 1 ? lists[0] : undefined;
}

function isListOfMaps(value) {
  return Array.isArray(value) && value.length > 0 && value.every(isMap);
}

function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function passageOf(record, at, file) {
  const name = `Passage ${at + 1} of ${file}`;
  if (!isMap(record) || typeof record.text !== 'string') {
    throw new CorpusError(`${name} has no text.`);
  }
  if (record.labels !== undefined && record.labels !== null && !isMap(record.labels)) {
    throw new CorpusError(`${name} has labels that are not a map of label and value.`);
  }
  const { id = `#${at + 1}`, text, labels, criterion, concepts } = record;
  return { id, text, labels: labels ?? undefined, criterion, concepts };
}
