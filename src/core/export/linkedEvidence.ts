import type { EvidenceNote } from '../evidence/evidence';
import { comparableUri, resolvePath } from '../relativePath';
import type { ClaimsByReference } from './locationSheet';
import { headingNamed, type NoteOutline } from './noteOutline';
import type { LinkedClaims } from './portfolioDocument';

/** A place in a piece of evidence: its beginning, or a heading. */
export interface LinkedPlace {
  readonly note: EvidenceNote;
  readonly anchor: string;
}

/** Where a link from a note to a piece of evidence leads; undefined for a link to elsewhere. */
export function linkedPlace(
  path: string,
  from: EvidenceNote,
  folderUri: string,
  outlines: ReadonlyMap<string, NoteOutline>,
): LinkedPlace | undefined {
  const resolved = resolvePath(path, from.uri, folderUri);
  const goal = resolved.kind === 'inside' ? outlines.get(comparableUri(resolved.uri)) : undefined;
  return goal && resolved.kind === 'inside'
    ? { note: goal.note, anchor: headingNamed(resolved.fragment, goal) ?? goal.anchor }
    : undefined;
}

/** What the tags of the notes claim other notes for, as the files that they link to, by comparable URI. */
export function claimsOfLinked(
  outlines: ReadonlyMap<string, NoteOutline>,
  folderUri: string,
  claims: ClaimsByReference,
): Map<string, LinkedClaims[]> {
  const found = new Map<string, LinkedClaims[]>();
  for (const { note: from } of outlines.values()) {
    for (const { passage, references } of from.tags) {
      const place =
        passage.attachment === undefined
          ? undefined
          : linkedPlace(passage.attachment, from, folderUri, outlines);
      if (place && place.note !== from) {
        const counted = references
          .filter(({ planned }) => !planned)
          .flatMap((reference) => claims.get(reference) ?? [])
          .map(({ name }) => name);
        const uri = comparableUri(place.note.uri);
        found.set(uri, [...(found.get(uri) ?? []), { anchor: place.anchor, claims: counted }]);
      }
    }
  }
  return found;
}
