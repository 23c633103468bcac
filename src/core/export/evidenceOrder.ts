import type { EvidenceNote } from '../evidence/evidence';
import type { ExportProblem } from './exportProblem';

/** A note with the reference that is printed for it. */
export interface ReferencedNote {
  readonly note: EvidenceNote;
  readonly reference: string;
}

/**
 * Puts the evidence in the order of printing: by reference where the learner gave one (`E2` before `E10`),
 * then the rest as it comes, with the numbers after the highest. A reference that is used twice gets a suffix.
 */
export function orderEvidence(notes: readonly EvidenceNote[]): {
  readonly ordered: readonly ReferencedNote[];
  readonly problems: readonly ExportProblem[];
} {
  const named = notes
    .filter((note) => referenceOf(note) !== '')
    .sort((a, b) => compareReferences(referenceOf(a), referenceOf(b)));
  const unnamed = notes.filter((note) => referenceOf(note) === '');
  const used = new Set(named.map((note) => referenceOf(note).toLowerCase()));
  const printed = new Set<string>();
  const problems: ExportProblem[] = [];
  const ordered: ReferencedNote[] = [];
  for (const note of named) {
    const reference = referenceOf(note);
    const free = firstFree((count) => (count === 1 ? reference : `${reference} (${count})`), printed);
    if (free !== reference) {
      const span = note.frontMatter.span ?? { start: 0, end: 0 };
      problems.push({ code: 'reference-repeated', uri: note.uri, span, reference, printed: free });
    }
    printed.add(free.toLowerCase());
    ordered.push({ note, reference: free });
  }
  const highest = Math.max(
    0,
    ...named.map((note) => Number(/^E0*(\d{1,6})$/i.exec(referenceOf(note))?.[1] ?? 0)),
  );
  for (const note of unnamed) {
    const reference = firstFree((count) => `E${String(highest + count).padStart(2, '0')}`, used);
    used.add(reference.toLowerCase());
    ordered.push({ note, reference });
  }
  return { ordered, problems };
}

/** Orders references as people read them: `E2`, `E10`, `E10b`. */
export function compareReferences(a: string, b: string): number {
  const left = piecesOf(a);
  const right = piecesOf(b);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one = '', other = ''] = [left[index], right[index]];
    const difference = Number(one) - Number(other);
    if (!Number.isNaN(difference) && difference !== 0 && one !== '' && other !== '') {
      return difference;
    }
    if (one !== other && (Number.isNaN(difference) || one === '' || other === '')) {
      return one < other ? -1 : 1;
    }
  }
  return 0;
}

function referenceOf(note: EvidenceNote): string {
  return note.frontMatter.evidence?.trim() ?? '';
}

function piecesOf(reference: string): string[] {
  return reference.toLowerCase().match(/\d+|\D+/g) ?? [];
}

function firstFree(make: (count: number) => string, used: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const candidate = make(count);
    if (!used.has(candidate.toLowerCase())) {
      return candidate;
    }
  }
}
