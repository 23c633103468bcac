import type { TagKeywords } from '../catalogue/tagKeywords';
import type { EvidenceNote, Tag, TagReference } from '../evidence/evidence';
import { matchTag } from '../evidence/findTags';
import { findLineStarts, lineOfOffset } from '../text';
import type { TagNode, TagPart } from './contentBlock';

/** The lines of a block, counted from 0 in the whole file: `[first, end)`. */
export interface Lines {
  readonly first: number;
  readonly end: number;
}

/** Makes the node for a tag found on these lines. */
export type TagLookup = (written: string, lines: Lines) => TagNode;

/** What a tag claims, for one note. */
export interface TagClaims {
  /** Rows of the evidence location sheet that a reference claims. */
  criteriaOf(reference: TagReference): readonly string[];
  anchorOf(tag: Tag): string;
}

/**
 * Joins the tags that the page shows with the tags that were read: by their lines and then by their text, in order.
 * Where they cannot be joined, the tag is shown and leads nowhere.
 */
export function createTagLookup(note: EvidenceNote, text: string, claims: TagClaims): TagLookup {
  const lineStarts = findLineStarts(text);
  const waiting = note.tags
    .filter((tag) => tag.origin === 'text')
    .sort((a, b) => a.span.start - b.span.start)
    .map((tag) => ({
      tag,
      line: lineOfOffset(lineStarts, tag.span.start),
      words: comparable(text.slice(tag.span.start, tag.span.end)),
    }));
  return (written, lines) => {
    const wanted = comparable(written);
    const at = waiting.findIndex(
      ({ line, words }) => line >= lines.first && line < lines.end && words === wanted,
    );
    const [found] = at === -1 ? [] : waiting.splice(at, 1);
    return tagNode(written, found?.tag, note.keywords, claims);
  };
}

function tagNode(written: string, tag: Tag | undefined, keywords: TagKeywords, claims: TagClaims): TagNode {
  const references = matchTag(written, 0, keywords)?.references ?? [];
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
    isForSection: tag?.passage.kind === 'section',
    parts,
  };
}

/** A formatter's backslashes and the width of spaces do not make another tag. */
function comparable(written: string): string {
  return written.replace(/\\/g, '').replace(/\s+/g, ' ').trim();
}
