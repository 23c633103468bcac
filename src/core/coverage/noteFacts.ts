import { blockOf, firstOf, Situation } from '../evidence/blockLists';
import { Keeper } from '../keeper';
import type { BlockRange, Claim } from './coverage';
import { coveredBlocks } from './coveredBlocks';
import { addLaws, Situations, type IdKind, type JoinedFacts, type NamedLaw } from './joinFacts';
import { countPassages, filesOf, type AttachedFile } from './pieces';

/** The facts of all blocks that some claims of one note cover. A block that two tags cover is counted once. */
export function factsOfClaims(claims: readonly Claim[]): JoinedFacts {
  const counted = withoutPlanned(claims);
  return new NoteFacts(claims, counted, coveredBlocks(counted));
}

/** The same list where none is planned. */
function withoutPlanned(claims: readonly Claim[]): readonly Claim[] {
  for (let at = 0; at < claims.length; at++) {
    if (claims[at]?.planned) {
      return claims.filter(({ planned }) => !planned);
    }
  }
  return claims;
}

class NoteFacts extends Keeper implements JoinedFacts {
  #attached: readonly AttachedFile[] | undefined;
  #words: number | undefined;
  #laws: readonly NamedLaw[] | undefined;
  #situations: Situations | undefined;
  #namesPlace: boolean | undefined;
  #passages: number | undefined;

  constructor(
    readonly claims: JoinedFacts['claims'],
    readonly counted: JoinedFacts['counted'],
    readonly covered: JoinedFacts['covered'],
  ) {
    super();
  }

  get attached(): readonly AttachedFile[] {
    return (this.#attached ??= filesOf(this.counted));
  }

  get types(): ReadonlySet<string> {
    const type = this.counted[0]?.note.frontMatter.type;
    return type === undefined ? noTypes : new Set([type]);
  }

  words(): number {
    return (this.#words ??= wordsIn(this.covered));
  }

  laws(): readonly NamedLaw[] {
    return (this.#laws ??= lawsIn(this.covered));
  }

  situations(): Situations {
    return (this.#situations ??= situationsIn(this.covered));
  }

  mentioned(kind: IdKind, wanted: readonly string[]): ReadonlySet<string> {
    return mentionedIn(this.covered, kind, wanted);
  }

  namesPlace(): boolean {
    return (this.#namesPlace ??= this.covered.some(({ note, first, last }) =>
      note.namesOrganisation(first, last),
    ));
  }

  passages(): number {
    return (this.#passages ??= countPassages(this.counted));
  }

  hasPassage(): boolean {
    return this.passages() > 0;
  }
}

const noTypes: ReadonlySet<string> = new Set();
const none: readonly never[] = [];
const noRange = { note: undefined, first: 0, last: 0 };

function lawsIn(covered: readonly BlockRange[]): readonly NamedLaw[] {
  const laws = new Map<string, NamedLaw>();
  for (let at = 0; at < covered.length; at++) {
    const { note, first, last } = covered[at] ?? noRange;
    const indexes = note?.withLaws ?? none;
    for (let next = firstFrom(indexes, first); next < indexes.length; next++) {
      const index = indexes[next] ?? last;
      const block = note?.blocks[index];
      if (!block || index >= last) {
        break;
      }
      addLaws(block.facts.laws, laws);
    }
  }
  return [...laws.values()];
}

/**
 * Neighbouring blocks tell one situation together, unless a heading or other text parts them, or their own beginning.
 * "On Friday …" is another situation where it has a tag of its own: with one for both, it may be how things went on.
 */
function situationsIn(covered: readonly BlockRange[]): Situations {
  let happened = 0;
  let hypothetical = 0;
  let before = -1;
  for (let at = 0; at < covered.length; at++) {
    const { note, first, last } = covered[at] ?? noRange;
    const situations = note?.situations ?? none;
    for (let next = firstFrom(situations, firstOf(first)); next < situations.length; next++) {
      const situation = situations[next] ?? 0;
      const index = blockOf(situation);
      if (index >= last) {
        break;
      }
      const goesOn =
        (situation & Situation.mayGoOn) !== 0 &&
        before >= 0 &&
        blockOf(before) === index - 1 &&
        ((before ^ situation) & Situation.hypothetical) === 0 &&
        !(index === first && (situation & Situation.hasTime) !== 0);
      if (!goesOn) {
        hypothetical += situation & Situation.hypothetical;
        happened += 1 - (situation & Situation.hypothetical);
      }
      before = situation;
    }
  }
  return new Situations(happened, hypothetical);
}

/** The place of the first number that is not less than another, in a list in order. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

function wordsIn(covered: readonly BlockRange[]): number {
  let words = 0;
  for (const { note, first, last } of covered) {
    for (let index = first; index < last; index++) {
      words += note.blocks[index]?.facts.words ?? 0;
    }
  }
  return words;
}

/** Looks no further than it has to: most evidence mentions what is wanted near its beginning. */
function mentionedIn(
  covered: readonly BlockRange[],
  kind: IdKind,
  wanted: readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let range = 0; range < covered.length; range++) {
    const { note, first, last } = covered[range] ?? noRange;
    for (let index = first; index < last; index++) {
      const ids = note?.blocks[index]?.facts[kind] ?? none;
      for (let at = 0; at < ids.length; at++) {
        const id = ids[at] ?? '';
        if (wanted.includes(id) && found.add(id).size === wanted.length) {
          return found;
        }
      }
    }
  }
  return found;
}
