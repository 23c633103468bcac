import type { Criterion, Unit } from '../../core/catalogue/catalogue';
import { canonicalNumber } from '../../core/catalogue/criterionNumber';
import { CriterionIndex } from '../../core/coverage/resolveReference';
import type { EvidenceNote, TagReference } from '../../core/evidence/evidence';
import type { Snapshot } from '../../core/snapshot';
import type { Location, Span, TextEdit } from '../../core/text';
import { readQuoted } from '../../core/yaml/readQuoted';
import { findTagDefinitions } from './linkDefinitions';
import { spellLike } from './spellLike';
import { lastNumberSpan, writeLike } from './writtenNumber';

/**
 * The edits that give a criterion another number wherever one portfolio names it by its present one: tags, front
 * matter and link definitions. A number of an earlier version stays: it means the same criterion afterwards.
 */
export function renumberEvidence(
  criterion: Criterion,
  newNumber: string,
  snapshot: Snapshot,
): readonly TextEdit[] {
  const index = new CriterionIndex(
    snapshot.coverage.qualifications.map(({ qualification }) => qualification),
  );
  return snapshot.notes.flatMap((note) => {
    const text = snapshot.texts.get(note.uri) ?? '';
    const inPlace = (span: Span, before: string, after: string): TextEdit => ({
      uri: note.uri,
      span,
      newText: writeLike(text.slice(span.start, span.end), before, after),
    });
    return referencesIn(note, snapshot).flatMap((reference) => {
      const { number, lastNumber } = renumbered(reference, note, criterion, newNumber, index);
      const edits: TextEdit[] = [];
      if (number !== reference.number) {
        edits.push(inPlace(reference.numberSpan, reference.number, number));
      }
      if (lastNumber !== reference.lastNumber) {
        edits.push(inPlace(lastNumberSpan(reference, text), reference.lastNumber ?? '', lastNumber ?? ''));
      }
      return edits;
    });
  });
}

/** The edits in the criterion's own catalogue, whose text is `catalogue`: its number, and where it took another's place. */
export function renumberCatalogue(
  criterion: Criterion,
  newNumber: string,
  snapshot: Snapshot,
  catalogue: string,
): readonly TextEdit[] {
  const replacements = unitOf(criterion, snapshot)?.withdrawn.flatMap((gone) =>
    gone.replacedByLocations.filter((_, at) => isSame(gone.replacedBy[at] ?? '', criterion.number)),
  );
  const edits = [criterion.location, ...(replacements ?? [])].map((place) => inPlace(place));
  // What an alias of YAML repeats stands in the file once.
  return [...new Map(edits.map((edit) => [edit.span.start, edit])).values()];

  function inPlace({ uri, span }: Location): TextEdit {
    const written = catalogue.slice(span.start, span.end);
    const [quote = ''] = /^["']/.exec(written) ?? [];
    const number = written.slice(quote.length, written.length - quote.length);
    const said = readQuoted(catalogue, span)?.text ?? number;
    const newText = writeLike(number, said, spellLike(said, criterion.number, newNumber));
    return { uri, span, newText: quote + newText + quote };
  }
}

/** The numbers of a reference once the criterion has its new one. `index` knows the criteria as they are before. */
export function renumbered(
  reference: TagReference,
  note: EvidenceNote,
  criterion: Criterion,
  newNumber: string,
  index: CriterionIndex,
): Pick<TagReference, 'number' | 'lastNumber'> {
  const { number, lastNumber } = reference;
  const [first, ...others] = index.resolve(reference, note.frontMatter.unit);
  const isInUnit =
    others.length === 0 && first?.qualification === criterion.qualification && first.unit === criterion.unit;
  const rename = (written: string): string =>
    isSame(written, criterion.number) ? spellLike(written, criterion.number, newNumber) : written;
  return {
    number: isInUnit && first.key === criterion.key ? rename(number) : number,
    lastNumber: isInUnit && lastNumber !== undefined ? rename(lastNumber) : lastNumber,
  };
}

/** Everything in an evidence file that names criteria. */
export function referencesIn(note: EvidenceNote, snapshot: Snapshot): readonly TagReference[] {
  const text = snapshot.texts.get(note.uri) ?? '';
  return [
    ...note.tags.flatMap((tag) => tag.references),
    ...findTagDefinitions(text, note.bodyStart, note.keywords).flatMap((definition) => definition.references),
  ];
}

/** The unit that a criterion stands in. */
export function unitOf(
  { location, qualification, unit }: Criterion,
  { library }: Snapshot,
): Unit | undefined {
  return library.catalogues
    .find(({ uri }) => uri === location.uri)
    ?.qualifications.find(({ id }) => id === qualification)
    ?.units.find(({ id }) => id === unit);
}

function isSame(number: string, other: string): boolean {
  return canonicalNumber(number) === canonicalNumber(other);
}
