import type { Facts, LawMention, LawSlip } from '../evidence';
import { changedFacts } from './blockFacts';
import type { Dictionary } from './dictionary';

/** What a note has said of laws so far. */
export interface KnownLaws {
  /** Names of laws that the reader has met. */
  readonly named: Set<string>;
  /** IDs of laws that the section has said to hold for others, such as firms: it need not say so again. */
  readonly elsewhere: Set<string>;
  /** IDs of laws that the note has said to hold later on. */
  readonly toCome: Set<string>;
  readonly isNorthernIreland: boolean;
  readonly dictionary: Dictionary;
}

/** The facts of a block with what the note says of its laws. `hasStory` says that a story shows them in use. */
export function settleLaws(block: Facts, known: KnownLaws, hasStory: boolean): Facts {
  const { named, elsewhere, toCome, isNorthernIreland, dictionary } = known;
  const useOf = ({ law = '', use }: LawMention | LawSlip): LawMention['use'] => {
    if (use === 'to-come') {
      toCome.add(law);
    }
    if (use === 'elsewhere') {
      elsewhere.add(law);
    }
    if (use === 'current' && toCome.has(law)) {
      return 'to-come';
    }
    const isThere =
      use === 'current' &&
      (elsewhere.has(law) ||
        (isNorthernIreland && dictionary.laws.get(law)?.status === 'northern-ireland-only'));
    return isThere ? 'elsewhere' : use;
  };
  // Lists are filled one by one: V8 makes lists of another kind of `map` once it has compiled it, and then all that
  // read facts anew.
  const laws: LawMention[] = [];
  const slips: LawSlip[] = [];
  let isSame = block.slips.length === 0;
  for (let at = 0; at < block.laws.length; at++) {
    const mention = block.laws[at];
    if (!mention) {
      break;
    }
    const introduced = introduces(dictionary.namesOfLaw.get(mention.law ?? ''), named) || mention.introduced;
    const applied = mention.applied || hasStory;
    const use = useOf(mention);
    if (applied === mention.applied && introduced === mention.introduced && use === mention.use) {
      laws.push(mention);
    } else {
      laws.push({ ...mention, applied, introduced, use });
      isSame = false;
    }
  }
  for (const slip of block.slips) {
    slips.push({ ...slip, applied: slip.applied || hasStory, use: useOf(slip) });
  }
  return isSame ? block : changedFacts(block, laws, slips, block.examples);
}

/** Whether one of the names of a law is known. Once used, an abbreviation stays explained, or stays reported once. */
function introduces(names: readonly string[] | undefined, named: Set<string>): boolean {
  let isKnown = false;
  for (let at = 0; names !== undefined && at < names.length; at++) {
    const name = names[at] ?? '';
    isKnown ||= named.has(name);
    named.add(name);
  }
  return isKnown;
}
