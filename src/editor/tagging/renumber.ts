import type { Criterion, Unit } from '../../core/catalogue/catalogue';
import { canonicalNumber } from '../../core/catalogue/criterionNumber';
import { CriterionIndex } from '../../core/coverage/resolveReference';
import type { EvidenceNote, TagReference } from '../../core/evidence/evidence';
import { matchReference } from '../../core/evidence/findTags';
import type { Snapshot } from '../../core/snapshot';
import type { Span, TextEdit } from '../../core/text';
import { findTagDefinitions } from './linkDefinitions';

/** Why a criterion cannot have a number. */
export type NumberProblem =
  { readonly kind: 'not-a-number' } | { readonly kind: 'taken'; readonly unit: string; readonly by: string };

/** What stands in the way of a new number, or undefined if nothing does. */
export function checkNewNumber(
  criterion: Criterion,
  newNumber: string,
  snapshot: Snapshot,
): NumberProblem | undefined {
  const match = matchReference(newNumber, 0);
  const { unit, lastNumber, planned } = match?.reference ?? {};
  if (match?.end !== newNumber.length || unit !== undefined || lastNumber !== undefined || planned) {
    return { kind: 'not-a-number' };
  }
  const wanted = canonicalNumber(newNumber);
  const own = unitOf(criterion, snapshot);
  const others = own?.outcomes.flatMap(({ criteria }) => criteria).filter(({ key }) => key !== criterion.key);
  const taken =
    others?.find(({ number, aliases }) =>
      [number, ...aliases].some((each) => canonicalNumber(each) === wanted),
    ) ?? own?.withdrawn.find(({ number }) => canonicalNumber(number) === wanted);
  return taken && { kind: 'taken', unit: criterion.unit, by: taken.number };
}

/**
 * The edits that give a criterion another number wherever it is named by its present one: tags, front matter, link
 * definitions and its catalogue. A short reference that would become ambiguous gets its unit. `catalogue` is the text
 * that the criterion stands in.
 */
export function renumber(
  criterion: Criterion,
  newNumber: string,
  snapshot: Snapshot,
  catalogue: string,
): readonly TextEdit[] {
  const index = new CriterionIndex(
    snapshot.coverage.qualifications.map(({ qualification }) => qualification),
  );
  const isShared = [...snapshot.coverage.byCriterion.values()].some(
    ({ criterion: { key, number } }) =>
      key !== criterion.key && canonicalNumber(number) === canonicalNumber(newNumber),
  );
  const edits = snapshot.notes.flatMap((note) => {
    const text = snapshot.texts.get(note.uri) ?? '';
    const references = [
      ...note.tags.flatMap((tag) => tag.references),
      ...findTagDefinitions(text, note.bodyStart).flatMap((definition) => definition.references),
    ];
    return references.flatMap((reference) => editsIn(reference, note));
  });
  const { uri, span } = criterion.location;
  const [quote = ''] = /^["']/.exec(catalogue.slice(span.start, span.end)) ?? [];
  return [...edits, { uri, span, newText: `${quote}${newNumber}${quote}` }];

  function editsIn(reference: TagReference, note: EvidenceNote): TextEdit[] {
    const [first, ...others] = index.resolve(reference, note.frontMatter.unit);
    if (!first || others.length > 0 || first.unit !== criterion.unit) {
      return [];
    }
    const found: TextEdit[] = [];
    if (first.key === criterion.key && isPresent(reference.number)) {
      const isOwnUnit = note.frontMatter.unit?.toUpperCase() === criterion.unit.toUpperCase();
      const path = reference.unit === undefined && isShared && !isOwnUnit ? `${criterion.unit}/` : '';
      found.push({ uri: note.uri, span: reference.numberSpan, newText: path + newNumber });
    }
    if (reference.lastNumber !== undefined && isPresent(reference.lastNumber)) {
      found.push({ uri: note.uri, span: lastNumberSpan(reference), newText: newNumber });
    }
    return found;
  }

  /** A reference by a number of an earlier version stays: it means the same criterion afterwards. */
  function isPresent(number: string): boolean {
    return canonicalNumber(number) === canonicalNumber(criterion.number);
  }
}

/** The range of `1.4` in `PCS/1.1-1.4`. */
function lastNumberSpan({ span, lastNumber = '' }: TagReference): Span {
  return { start: span.end - lastNumber.length, end: span.end };
}

function unitOf({ location, qualification, unit }: Criterion, { library }: Snapshot): Unit | undefined {
  return library.catalogues
    .find(({ uri }) => uri === location.uri)
    ?.qualifications.find(({ id }) => id === qualification)
    ?.units.find(({ id }) => id === unit);
}
