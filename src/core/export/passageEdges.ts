import type { EvidenceNote, PassageKind } from '../evidence/evidence';
import type { BegunPassage, ContentBlock, TableCell } from './contentBlock';
import type { Lines, TagClaims } from './tagLookup';

/** Gives out the passages that begin or end on the first of some lines, each once. */
export interface PassageLookup {
  from(lines: Lines): readonly BegunPassage[];
  /** By the anchors of their tags. */
  to(lines: Lines): readonly string[];
}

/** Finds the passages of a note by the lines of their first and last blocks: those that are a part of a section. */
export function createPassageLookup({ blocks, tags }: EvidenceNote, claims: TagClaims): PassageLookup {
  const begins = new Map<number, BegunPassage[]>();
  const ends = new Map<number, string[]>();
  for (const tag of tags) {
    const { kind, first, last } = tag.passage;
    const [from, to] = [blocks[first]?.line, blocks[last - 1]?.line];
    const anchor = claims.anchorOf(tag);
    if (!partsOfSections.has(kind) || anchor === '' || from === undefined || to === undefined) {
      continue;
    }
    const criteria = tag.references.flatMap((each) => (each.planned ? [] : claims.criteriaOf(each)));
    begins.set(from, [...(begins.get(from) ?? []), { anchor, criteria }]);
    // What stands before a line of tags ends with that line.
    if (kind !== 'block') {
      ends.set(to, [...(ends.get(to) ?? []), anchor]);
    }
  }
  return { from: ({ first }) => take(begins, first), to: ({ first }) => take(ends, first) };
}

const partsOfSections: ReadonlySet<PassageKind> = new Set(['block', 'list-item', 'table-row', 'paragraph']);

function take<Value>(waiting: Map<number, readonly Value[]>, line: number): readonly Value[] {
  const found = waiting.get(line) ?? [];
  waiting.delete(line);
  return found;
}

/** The blocks that one was read as, with the passages that begin at the first of them and end at the last. */
export function withPassages(
  blocks: readonly ContentBlock[],
  begins: readonly BegunPassage[],
  ends: readonly string[],
): readonly ContentBlock[] {
  return begins.length === 0 && ends.length === 0
    ? blocks
    : blocks.map((block, index) => ({
        ...block,
        ...(index === 0 && begins.length > 0 ? { begins: [...begins, ...(block.begins ?? [])] } : {}),
        ...(index === blocks.length - 1 && ends.length > 0 ? { ends } : {}),
      }));
}

/** The cells of a row with its passages. They may end in any of them: each goes on over a page by itself. */
export function rowOfPassages(
  cells: TableCell[],
  begins: readonly BegunPassage[],
  ends: readonly string[],
): TableCell[] {
  return begins.length === 0 && ends.length === 0
    ? cells
    : cells.map((cell, index) => ({
        ...cell,
        ...(index === 0 && begins.length > 0 ? { begins } : {}),
        ...(ends.length > 0 ? { ends } : {}),
      }));
}
