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

/** Every block of one note that counted claims of some criteria cover, criterion by criterion. */
export function* claimedInNote(
  note: EvidenceNote,
  criteria: readonly Criterion[],
  { index }: Coverage,
): Generator<BlockAt & { readonly criterion: Criterion }> {
  for (const criterion of criteria) {
    const facts = resolveNote(note, index).claims.get(criterion.key);
    for (const each of facts ? claimedBlocks(facts) : []) {
      yield { ...each, criterion };
    }
  }
}

/** Whether a block stands in a quote: the words are somebody else's. */
export function isQuoted(block: Block): boolean {
  return block.parents.some((parent) => parent.kind === 'quote');
}
