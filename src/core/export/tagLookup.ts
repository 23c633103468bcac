import type { EvidenceNote, Tag, TagReference } from '../evidence/evidence';
import { matchTag } from '../evidence/findTags';
import type { TagNode, TagPart } from './contentBlock';

/** Makes the node for a tag found in the block that begins at `line` (from 0, in the whole file). */
export type TagLookup = (written: string, line: number) => TagNode;

/** What a tag claims, for one note. */
export interface TagClaims {
  /** Rows of the evidence location sheet that a reference claims. */
  criteriaOf(reference: TagReference): readonly string[];
  anchorOf(tag: Tag): string;
}

/**
 * Joins the tags that the page shows with the tags that were read, by line and then by their text, in order.
 * Where they cannot be joined, the tag is shown and leads nowhere.
 */
export function createTagLookup(note: EvidenceNote, text: string, claims: TagClaims): TagLookup {
  const waiting = new Map<number, Tag[]>();
  for (const tag of [...note.tags].sort((a, b) => a.span.start - b.span.start)) {
    const line = note.blocks[tag.block]?.line;
    if (tag.origin === 'text' && line !== undefined) {
      waiting.set(line, [...(waiting.get(line) ?? []), tag]);
    }
  }
  return (written, line) => {
    const tags = waiting.get(line) ?? [];
    const wanted = comparable(written);
    const at = tags.findIndex((tag) => comparable(text.slice(tag.span.start, tag.span.end)) === wanted);
    const [tag] = at === -1 ? [] : tags.splice(at, 1);
    return tagNode(written, tag, claims);
  };
}

function tagNode(written: string, tag: Tag | undefined, claims: TagClaims): TagNode {
  const references = matchTag(written, 0)?.references ?? [];
  const first = references[0]?.span.start ?? written.length;
  const parts = references.map((reference, index): TagPart => {
    const known = tag?.references[index];
    return {
      text: written.slice(reference.span.start, reference.span.end),
      planned: reference.planned,
      criteria: known ? claims.criteriaOf(known) : [],
    };
  });
  return {
    kind: 'tag',
    anchor: tag ? claims.anchorOf(tag) : '',
    keyword: written
      .slice(0, first)
      .replace(/^\\?\[/, '')
      .trim()
      .toUpperCase(),
    parts,
  };
}

/** A formatter's backslashes and the width of spaces do not make another tag. */
function comparable(written: string): string {
  return written.replace(/\\/g, '').replace(/\s+/g, ' ').trim();
}
