import type { Claim } from '../coverage/coverage';
import type { EvidenceNote, Tag } from '../evidence/evidence';
import type { TextEdit } from '../text';
import { writtenReference } from './referenceNames';
import { endOf, nameLink, takeOutEntry, withSpace } from './removeReference';

/** Takes one criterion out of a tag. `text` is the whole file; `others` are the criteria that the same range names. */
export function takeOut(claim: Claim, text: string, others: readonly Claim[]): TextEdit {
  const { note, tag, reference } = claim;
  const rest = others.filter(({ criterion }) => criterion.key !== claim.criterion.key);
  if (reference.lastNumber !== undefined && rest.length > 0) {
    return splitRange(claim, rest, undefined);
  }
  const place = tag.references.indexOf(reference);
  const next = tag.references[place + 1];
  const before = tag.references[place - 1];
  const end = endOf(tag, reference);
  if (next) {
    return { uri: note.uri, span: { start: reference.span.start, end: next.span.start }, newText: '' };
  }
  if (before) {
    return { uri: note.uri, span: { start: endOf(tag, before), end }, newText: '' };
  }
  return tag.origin === 'front-matter' ? takeOutEntry(note.uri, tag.span, text) : takeOutTag(note, tag, text);
}

/** Marks a criterion in a tag as planned, or as written. Undefined where it is so already. */
export function mark(claim: Claim, planned: boolean, others: readonly Claim[]): TextEdit | undefined {
  const { note, tag, reference } = claim;
  if (reference.planned === planned) {
    return undefined;
  }
  const rest = others.filter(({ criterion }) => criterion.key !== claim.criterion.key);
  if (reference.lastNumber !== undefined && rest.length > 0) {
    return splitRange(claim, rest, planned);
  }
  const { end } = reference.span;
  return planned
    ? { uri: note.uri, span: { start: end, end }, newText: '?' }
    : { uri: note.uri, span: { start: end, end: endOf(tag, reference) }, newText: '' };
}

/** Adds a criterion to a tag that is there. `name` is how it is written in that file. */
export function addTo(tag: Tag, note: EvidenceNote, name: string): TextEdit {
  const last = tag.references[tag.references.length - 1];
  const at = last ? endOf(tag, last) : tag.span.end;
  return { uri: note.uri, span: { start: at, end: at }, newText: `, ${name}` };
}

/**
 * Writes out a range as the criteria that it names, without one of them, or with that one marked.
 * `[AC 1.1-1.3]` without 1.2 is `[AC 1.1, 1.3]`.
 */
function splitRange(claim: Claim, rest: readonly Claim[], planned: boolean | undefined): TextEdit {
  const { note, tag, reference } = claim;
  const all = planned === undefined ? rest : rest.concat(claim);
  // Claims of one reference are made in the order of the catalogue; this one has its place among them.
  const ordered = planned === undefined ? all : inOrder(all);
  const names = ordered.map((each) => {
    const isPlanned = each === claim ? planned === true : reference.planned;
    const name = writtenReference({ ...reference, number: each.criterion.number, lastNumber: undefined });
    return `${name}${isPlanned ? '?' : ''}`;
  });
  const end = endOf(tag, reference);
  return { uri: note.uri, span: { start: reference.span.start, end }, newText: names.join(', ') };
}

function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims].sort((a, b) => a.criterion.location.span.start - b.criterion.location.span.start);
}

/** Takes a whole tag away. */
function takeOutTag({ uri }: EvidenceNote, tag: Tag, text: string): TextEdit {
  return tag.passage.kind === 'attachment'
    ? nameLink(uri, tag, text)
    : { uri, span: withSpace(tag.span, text), newText: '' };
}
