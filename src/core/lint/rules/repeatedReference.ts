import type { EvidenceNote } from '../../evidence/evidence';
import type { Span } from '../../text';
import type { Fix, LintInput, Rule } from '../rule';

/** Two files bear the same evidence number. Reported in each but the one that the others seem to be copies of. */
export const repeatedReference: Rule = {
  code: 'repeated-reference',
  severity: 'warning',
  *check({ notes, texts }) {
    const originals = originalsOf(notes);
    let highest: ReadonlyMap<string, number> | undefined;
    for (const note of notes) {
      const { evidence: reference } = note.frontMatter;
      const original = reference === undefined ? undefined : originals.get(reference.toLowerCase());
      if (reference === undefined || !original || original === note) {
        continue;
      }
      const span = placeOf(note, reference, texts);
      highest ??= highestOf(notes);
      yield {
        problem: {
          code: 'repeated-reference',
          uri: note.uri,
          span,
          reference,
          title: original.title,
          firstUri: original.uri,
          firstSpan: placeOf(original, reference, texts),
        },
        fixes: nextFree(note.uri, reference, span, highest),
      };
    }
  },
};

/**
 * By reference, the note that had it first: the first one, or the one that it seems to be a copy of. "refund copy.md" is
 * a copy of "refund.md", which stands behind it.
 */
function originalsOf(notes: readonly EvidenceNote[]): ReadonlyMap<string, EvidenceNote> {
  const originals = new Map<string, EvidenceNote>();
  for (const note of notes) {
    const reference = note.frontMatter.evidence?.toLowerCase();
    const known = reference === undefined ? undefined : originals.get(reference);
    if (reference !== undefined && (!known || isCopyOf(known.uri, note.uri))) {
      originals.set(reference, note);
    }
  }
  return originals;
}

/** Whether the name of one file is that of another with more behind it. */
function isCopyOf(uri: string, other: string): boolean {
  const name = withoutEnding(other);
  return uri.length > other.length && withoutEnding(uri).startsWith(name);
}

function withoutEnding(uri: string): string {
  return uri.replace(/\.[^./]*$/, '');
}

/** Where a reference stands in the front matter of its file. */
function placeOf({ uri, frontMatter }: EvidenceNote, reference: string, texts: LintInput['texts']): Span {
  const written = texts.get(uri)?.slice(0, frontMatter.span?.end) ?? '';
  const field = /^["']?evidence["']?[ \t]*:/m.exec(written);
  const at = written
    .toLowerCase()
    .indexOf(reference.toLowerCase(), field ? field.index + field[0].length : 0);
  return at === -1 ? { start: 0, end: 0 } : { start: at, end: at + reference.length };
}

/** The highest number behind each kind of letters: 7 for `e` where there are `E02` and `E07`. */
function highestOf(notes: readonly EvidenceNote[]): ReadonlyMap<string, number> {
  const highest = new Map<string, number>();
  for (const { frontMatter } of notes) {
    const [, letters, digits] = numbered.exec(frontMatter.evidence ?? '') ?? [];
    if (letters !== undefined) {
      const kind = letters.toLowerCase();
      highest.set(kind, Math.max(highest.get(kind) ?? 0, Number(digits)));
    }
  }
  return highest;
}

/** The number after the highest, written as this one is: `E03` for `E02`. None for a name without a number. */
function nextFree(uri: string, reference: string, span: Span, highest: ReadonlyMap<string, number>): Fix[] {
  const [, letters, digits = ''] = numbered.exec(reference) ?? [];
  if (letters === undefined || span.end === 0) {
    return [];
  }
  const next = (highest.get(letters.toLowerCase()) ?? 0) + 1;
  const newText = letters + String(next).padStart(digits.length, '0');
  return [{ title: { kind: 'change-text', to: newText }, edits: [{ uri, span, newText }], preferred: true }];
}

const numbered = /^(\D{0,20})(\d{1,6})$/;
