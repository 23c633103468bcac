import type { EvidenceNote } from '../evidence/evidence';
import { buildItem, type BuiltItem, type Surroundings } from './buildItem';
import { outlineNote, type NoteOutline } from './noteOutline';
import { comparableUri } from '../relativePath';

/** Builds the evidence of one document after another. What nothing has changed is the same object again. */
export interface KeptItems {
  outlineOf(note: EvidenceNote, text: string, anchor: string, reference: string): NoteOutline;
  /** What builds the items of a document with these surroundings. */
  builderIn(around: Surroundings): (outline: NoteOutline) => BuiltItem;
}

/** Keeps what is built for as long as the notes of the portfolio live, or until nobody keeps the result of this. */
export function createKeptItems(): KeptItems {
  const outlines = new WeakMap<EvidenceNote, NoteOutline>();
  let items = new WeakMap<NoteOutline, { readonly tags: string; readonly built: BuiltItem }>();
  let builtIn = '';

  return {
    outlineOf: (note, text, anchor, reference) => {
      const kept = outlines.get(note);
      if (kept?.text === text && kept.anchor === anchor && kept.reference === reference) {
        return kept;
      }
      const outline = outlineNote(note, text, anchor, reference);
      outlines.set(note, outline);
      return outline;
    },
    builderIn: (around) => {
      const described = describe(around);
      if (described !== builtIn) {
        items = new WeakMap();
        builtIn = described;
      }
      return (outline) => {
        const tags = describeClaims(outline.note, around);
        const kept = items.get(outline);
        const built = kept?.tags === tags ? kept.built : buildItem(outline, around);
        items.set(outline, { tags, built });
        return built;
      };
    },
  };
}

/** All that an item can take from its surroundings, its own tags aside: an item is built anew when any of it changes. */
function describe({ folderUri, anchors, outlines, notes, broken }: Surroundings): string {
  return JSON.stringify([
    folderUri,
    [...anchors.criteria],
    [...outlines].map(([uri, { anchor, slugs }]) => [uri, anchor, ...slugs]),
    [...notes],
    [...broken],
  ]);
}

/** How the tags of a note are named, what each of their references claims by which name, and what others claim the note for. */
function describeClaims({ uri, tags }: EvidenceNote, { anchors, claims, linked }: Surroundings): string {
  return JSON.stringify([
    tags.map((tag) => [
      anchors.tags.get(tag),
      tag.references.map((reference) => claims.get(reference)?.map(({ key, name }) => [key, name])),
    ]),
    linked.get(comparableUri(uri)),
  ]);
}
