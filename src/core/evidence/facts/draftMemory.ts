import type { Dictionary } from './dictionary';
import { findFacts } from './findFacts';
import type { DraftFacts } from './settleFacts';
import { shiftDraft } from './shiftDraft';

/** The words of a block, and where it stands in the file. */
export interface BlockProse {
  readonly prose: string;
  readonly start: number;
}

interface Known extends BlockProse {
  readonly draft: DraftFacts;
}

/**
 * What the blocks of one file said when it was read last. What a block says depends on its words alone, so after a key
 * only the blocks between the first and the last that changed have to be read again.
 */
export class DraftMemory {
  #known: readonly Known[] = [];
  #dictionary: Dictionary | undefined;

  /** The drafts of all blocks of the file as it is now. */
  draftsOf(blocks: readonly BlockProse[], dictionary: Dictionary): readonly DraftFacts[] {
    const known = dictionary === this.#dictionary ? this.#known : [];
    const most = Math.min(known.length, blocks.length);
    let before = 0;
    while (before < most && known[before]?.prose === blocks[before]?.prose) {
      before++;
    }
    const added = blocks.length - known.length;
    let behind = blocks.length;
    while (
      blocks.length - behind < most - before &&
      known[behind - 1 - added]?.prose === blocks[behind - 1]?.prose
    ) {
      behind--;
    }
    const now = blocks.map(({ prose, start }, at): Known => {
      const same = at < before ? known[at] : at >= behind ? known[at - added] : undefined;
      const draft = same ? shiftDraft(same.draft, start - same.start) : findFacts(prose, start, dictionary);
      return { prose, start, draft };
    });
    this.#known = now;
    this.#dictionary = dictionary;
    return now.map(({ draft }) => draft);
  }
}

/** So many files are remembered: people write in a few at a time. */
const mostFiles = 4;

/** The memories of the files that were read again last. */
export class DraftMemories {
  readonly #byFile = new Map<string, DraftMemory>();

  of(uri: string): DraftMemory {
    const memory = this.#byFile.get(uri) ?? new DraftMemory();
    this.#byFile.delete(uri);
    this.#byFile.set(uri, memory);
    const [oldest] = this.#byFile.keys();
    if (this.#byFile.size > mostFiles && oldest !== undefined) {
      this.#byFile.delete(oldest);
    }
    return memory;
  }
}
