import { canonicalNumber } from '../../catalogue/criterionNumber';
import type { Coverage, Unresolved } from '../../coverage/coverage';
import type { Tag } from '../../evidence/evidence';
import { nearestWord } from '../../nearestWord';
import type { TextEdit } from '../../text';
import type { Fix, Rule } from '../rule';

/** A tag names a criterion that the chosen qualifications do not have. */
export const unknownCriterion: Rule = {
  code: 'unknown-criterion',
  severity: 'error',
  *check({ library, portfolio, coverage }) {
    const areAllKnown = portfolio.qualifications.length === coverage.qualifications.length;
    if (!library.isWhole || !portfolio.isWhole || !areAllKnown) {
      return; // The criterion may stand in the part that could not be read.
    }
    for (const unresolved of coverage.unresolved) {
      if (unresolved.candidates.length > 0) {
        continue;
      }
      const { note, tag, reference } = unresolved;
      const nearest = nearestReference(unresolved, coverage);
      const fixes: Fix[] = [];
      if (nearest !== undefined) {
        const edits = [{ uri: note.uri, span: reference.span, newText: nearest }];
        fixes.push({ title: { kind: 'change-reference', to: nearest }, edits, preferred: true });
      }
      if (tag.origin === 'text') {
        fixes.push({
          title: { kind: 'remove-tag' },
          edits: [removeReference(note.uri, tag, unresolved)],
          preferred: false,
        });
      }
      yield {
        problem: {
          code: 'unknown-criterion',
          uri: note.uri,
          span: reference.span,
          reference: written(unresolved),
          nearest,
        },
        fixes,
      };
    }
  },
};

function written({ reference }: Unresolved): string {
  const path = [reference.qualification, reference.unit, reference.number].filter(
    (part) => part !== undefined,
  );
  return path.join('/') + (reference.lastNumber === undefined ? '' : `-${reference.lastNumber}`);
}

/** The criterion that was surely meant: the neighbour in the same outcome, else a slip of a letter in the unit. */
function nearestReference({ reference, note }: Unresolved, coverage: Coverage): string | undefined {
  const outcome = outcomeOf(reference.number);
  const unit = (reference.unit ?? note.frontMatter.unit)?.toUpperCase();
  let best: string | undefined;
  let smallest = Infinity;
  const names = new Set<string>();
  for (const { criterion } of coverage.byCriterion.values()) {
    const name = reference.unit === undefined ? criterion.number : `${criterion.unit}/${criterion.number}`;
    names.add(name);
    const isOfUnit = unit === undefined || criterion.unit.toUpperCase() === unit;
    const distance = Math.abs(lastPart(criterion.number) - lastPart(reference.number));
    if (isOfUnit && outcomeOf(criterion.number) === outcome && distance < smallest) {
      best = name;
      smallest = distance;
    }
  }
  return (
    best ??
    nearestWord(reference.unit === undefined ? reference.number : `${reference.unit}/${reference.number}`, [
      ...names,
    ])
  );
}

function outcomeOf(number: string): string {
  return canonicalNumber(number).split('.').slice(0, -1).join('.');
}

function lastPart(number: string): number {
  return Number(/(\d+)[A-Za-z]*$/.exec(number)?.[1] ?? 0);
}

/** Takes one reference out of its tag, with its comma; the whole tag if it has no other. */
function removeReference(uri: string, tag: Tag, { reference }: Unresolved): TextEdit {
  const { references } = tag;
  const index = references.indexOf(reference);
  const next = references[index + 1];
  const previous = references[index - 1];
  if (next) {
    return { uri, span: { start: reference.span.start, end: next.span.start }, newText: '' };
  }
  if (previous) {
    const end = reference.span.end + (reference.planned ? 1 : 0);
    return { uri, span: { start: previous.span.end + (previous.planned ? 1 : 0), end }, newText: '' };
  }
  return { uri, span: tag.span, newText: '' };
}
