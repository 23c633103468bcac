import type { Block, EvidenceNote, ExampleMention, LawMention } from '../evidence/evidence';
import type { BlockRange, Claim } from './coverage';
import { joinLists } from '../joinLists';
import { Keeper } from '../keeper';
import { coveredBlocks } from './coveredBlocks';
import { countPassages, filesOf, type AttachedFile } from './pieces';

/** What claimed passages say together: those of one note, or all of a criterion's. */
export interface JoinedFacts extends Keeper {
  readonly claims: readonly Claim[];
  /** Those of them that are not only planned: the facts are theirs. */
  readonly counted: readonly Claim[];
  /** The blocks that those cover, each once. */
  readonly covered: readonly BlockRange[];
  readonly words: number;
  /** Each law named once, and whether it is applied in one of its mentions. */
  readonly laws: readonly NamedLaw[];
  /** Number of different situations told. */
  readonly examples: number;
  readonly hypotheticals: number;
  /** Which of some concept groups, or of some models, the passages mention. Looked for when a criterion asks. */
  readonly mentioned: (kind: IdKind, wanted: readonly string[]) => ReadonlySet<string>;
  /** Whether they name an organisation by its own name. Looked for when a criterion asks, and nothing else says where. */
  readonly namesPlace: () => boolean;
  /** Number of different passages of text that the counted claims cover: two tags on one passage are one piece. */
  readonly passages: number;
  /** The files that they name: each is a piece as well. */
  readonly attached: readonly AttachedFile[];
  /** The types of the files that they stand in, as written. */
  readonly types: ReadonlySet<string>;
}

/** A class and no literal, as all that leads to a note: see `BlockFacts`. */
class Joined extends Keeper implements JoinedFacts {
  constructor(
    readonly claims: JoinedFacts['claims'],
    readonly counted: JoinedFacts['counted'],
    readonly covered: JoinedFacts['covered'],
    readonly words: JoinedFacts['words'],
    readonly laws: JoinedFacts['laws'],
    readonly examples: JoinedFacts['examples'],
    readonly hypotheticals: JoinedFacts['hypotheticals'],
    readonly mentioned: JoinedFacts['mentioned'],
    readonly namesPlace: JoinedFacts['namesPlace'],
    readonly passages: JoinedFacts['passages'],
    readonly attached: JoinedFacts['attached'],
    readonly types: JoinedFacts['types'],
  ) {
    super();
  }
}

/** What the IDs are of that somebody asks for. */
export type IdKind = 'concepts' | 'models';

/** A law that is named, however often: as what holds, if it is so once. */
export type NamedLaw = Pick<LawMention, 'law' | 'title' | 'applied' | 'use'>;

/** The facts of all blocks that some claims of one note cover. A block that two tags cover is counted once. */
export function factsOfClaims(claims: readonly Claim[]): JoinedFacts {
  const counted = claims.some(({ planned }) => planned) ? claims.filter(({ planned }) => !planned) : claims;
  let words = 0;
  let examples = 0;
  let hypotheticals = 0;
  const laws = new Map<string, NamedLaw>();
  const covered = coveredBlocks(counted);
  // Neighbouring blocks tell one situation together, unless a heading or other text parts them, or their own beginning.
  let toldBefore: EvidenceNote | undefined;
  let previous: ExampleMention | undefined;
  let end = -1;
  for (let at = 0; at < covered.length; at++) {
    const range = covered[at];
    if (!range) {
      break;
    }
    const { note, first, last } = range;
    if (note !== toldBefore || first !== end) {
      previous = undefined;
    }
    for (let index = first; index < last; index++) {
      const block = note.blocks[index];
      if (block) {
        const { facts } = block;
        words += facts.words;
        if (facts.laws.length > 0) {
          addLaws(facts.laws, laws);
        }
        const example = facts.examples[0];
        if (example && !goesOn(example, previous, block, index === first)) {
          examples += example.hypothetical ? 0 : 1;
          hypotheticals += example.hypothetical ? 1 : 0;
        }
        previous = example;
      }
    }
    toldBefore = note;
    end = last;
  }
  return new Joined(
    claims,
    counted,
    covered,
    words,
    [...laws.values()],
    examples,
    hypotheticals,
    (kind, wanted) => mentionedIn(covered, kind, wanted),
    askedOnce(() => covered.some(({ note, first, last }) => note.namesOrganisation(first, last))),
    countPassages(counted),
    filesOf(counted),
    typesOf(counted),
  );
}

function typesOf(claims: readonly Claim[]): ReadonlySet<string> {
  const type = claims[0]?.note.frontMatter.type;
  return type === undefined ? noTypes : new Set([type]);
}

const noTypes: ReadonlySet<string> = new Set();

/** The facts of several notes, or of several groups of notes, together. */
export function joinFacts(parts: readonly JoinedFacts[]): JoinedFacts {
  const first = parts[0];
  if (first && parts.length === 1) {
    return first;
  }
  let words = 0;
  let examples = 0;
  let hypotheticals = 0;
  let passages = 0;
  const laws = new Map<string, NamedLaw>();
  const types = new Set<string>();
  for (const part of parts) {
    words += part.words;
    examples += part.examples;
    hypotheticals += part.hypotheticals;
    passages += part.passages;
    addLaws(part.laws, laws);
    part.types.forEach((each) => types.add(each));
  }
  const claims = joinLists(parts.map((part) => part.claims));
  const covered = joinLists(parts.map((part) => part.covered));
  const isPlanned = parts.some((part) => part.counted !== part.claims);
  const counted = isPlanned ? joinLists(parts.map((part) => part.counted)) : claims;
  return new Joined(
    claims,
    counted,
    covered,
    words,
    [...laws.values()],
    examples,
    hypotheticals,
    oncePerList((kind, wanted) => mentionedInParts(parts, kind, wanted)),
    askedOnce(() => parts.some((part) => part.namesPlace())),
    passages,
    joinLists(parts.map((part) => part.attached)),
    types,
  );
}

function addLaws(mentions: readonly NamedLaw[], into: Map<string, NamedLaw>): void {
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    const known = mention && into.get(mention.title);
    if (mention && (!known || standsMore(mention, known))) {
      into.set(mention.title, mention);
    }
  }
}

/** Whether a mention of a law says more for it than another one: it holds, and then, it is applied. */
function standsMore(mention: NamedLaw, known: NamedLaw): boolean {
  return mention.use === known.use
    ? mention.applied && !known.applied
    : standing[mention.use] > standing[known.use];
}

const standing: Readonly<Record<LawMention['use'], number>> = {
  history: 0,
  current: 1,
  'to-come': 2,
  elsewhere: 3,
};

/**
 * Whether a block tells on what the block before it began. "On Friday …" is another situation where it has a tag of its
 * own (`beginsPassage`): with one for both, it may be how things went on.
 */
function goesOn(
  example: ExampleMention,
  previous: ExampleMention | undefined,
  block: Block,
  beginsPassage: boolean,
): boolean {
  return (
    previous?.hypothetical === example.hypothetical &&
    block.kind === 'paragraph' &&
    block.parents.length === 0 &&
    example.opening !== 'another' &&
    !(beginsPassage && example.opening === 'time')
  );
}

/** What was asked is asked again after each key: with the same list, as it stands in the catalogue. */
function oncePerList(find: JoinedFacts['mentioned']): JoinedFacts['mentioned'] {
  const kept = new Map<readonly string[], ReadonlySet<string>>();
  return (kind, wanted) => {
    let found = kept.get(wanted);
    if (!found) {
      found = find(kind, wanted);
      kept.set(wanted, found);
    }
    return found;
  };
}

/** What a long text says is looked for once: the facts of a note stay as they are while others change. */
function askedOnce(find: () => boolean): () => boolean {
  let found: boolean | undefined;
  return () => (found ??= find());
}

const none: readonly string[] = [];
const noRange = { note: undefined, first: 0, last: 0 };

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

function mentionedInParts(
  parts: readonly JoinedFacts[],
  kind: IdKind,
  wanted: readonly string[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of parts) {
    part.mentioned(kind, wanted).forEach((id) => found.add(id));
    if (found.size === wanted.length) {
      break;
    }
  }
  return found;
}
