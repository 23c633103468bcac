import type { Criterion } from '../catalogue/catalogue';
import type { Coverage, CriterionCoverage } from '../coverage/coverage';
import { resolveNote } from '../coverage/resolveNote';
import type { Block, EvidenceNote } from '../evidence/evidence';
import { KeptWith } from '../keeper';

/** A block with its note and its number there. */
export interface BlockAt {
  readonly note: EvidenceNote;
  readonly block: Block;
  readonly index: number;
}

/** Says that it was looked for, even where nothing was found. */
class FoundOnce<Found> {
  constructor(readonly found: Found) {}
}

/** Something that is found in a note by itself, kept for as long as the note is: most notes are the same after a key. */
export function foundOncePerNote<Found>(
  find: (note: EvidenceNote, text: string) => Found,
): (note: EvidenceNote, texts: ReadonlyMap<string, string>) => Found {
  const kept = new KeptWith<EvidenceNote, FoundOnce<Found>>();
  return (note, texts) => {
    let entry = kept.get(note);
    if (!entry) {
      entry = new FoundOnce(find(note, texts.get(note.uri) ?? ''));
      kept.set(note, entry);
    }
    return entry.found;
  };
}

/** Every block that the counted claims of a criterion cover, each once. */
export function* claimedBlocks({ covered }: Pick<CriterionCoverage, 'covered'>): Generator<BlockAt> {
  for (const { note, first, last } of covered) {
    for (let index = first; index < last; index++) {
      const block = note.blocks[index];
      if (block) {
        yield { note, block, index };
      }
    }
  }
}

/** A block of a note, and a criterion that it is claimed for. */
class ClaimedBlock {
  constructor(
    readonly block: Block,
    readonly criterion: Criterion,
  ) {}
}

/** The blocks of one note that counted claims of some criteria cover and that are asked about, criterion by criterion. */
export function claimedInNote(
  note: EvidenceNote,
  criteria: readonly Criterion[],
  { index }: Coverage,
  isAsked: (block: Block) => boolean,
): readonly ClaimedBlock[] {
  const found: ClaimedBlock[] = [];
  const { claims } = resolveNote(note, index);
  for (const criterion of criteria) {
    const covered = claims.get(criterion.key)?.covered ?? [];
    for (const { first, last } of covered) {
      for (let at = first; at < last; at++) {
        const block = note.blocks[at];
        if (block && isAsked(block)) {
          found.push(new ClaimedBlock(block, criterion));
        }
      }
    }
  }
  return found;
}

/** Whether a block stands in a quote: the words are somebody else's. */
export function isQuoted(block: Block): boolean {
  return block.parents.length > 0 && block.parents.some((parent) => parent.kind === 'quote');
}
