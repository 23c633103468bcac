import type { Block, EvidenceNote, ExampleMention, LawMention } from '../evidence/evidence';
import type { BlockRange, Claim } from './coverage';
import { joinLists } from '../joinLists';
import { coveredBlocks } from './coveredBlocks';

/** What claimed passages say together: those of one note, or all of a criterion's. */
export interface JoinedFacts {
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
  /** IDs of all concept groups and of all models that the passages mention. Put together when a criterion asks: few do. */
  readonly concepts: () => ReadonlySet<string>;
  readonly models: () => ReadonlySet<string>;
  /** Number of different passages that the counted claims cover: two tags on one passage are one piece. */
  readonly pieces: number;
  /** The types of the files that they stand in, as written. */
  readonly types: ReadonlySet<string>;
}

/** A law that is named, however often. */
export type NamedLaw = Pick<LawMention, 'law' | 'title' | 'applied'>;

/** The facts of all blocks that some claims of one note cover. A block that two tags cover is counted once. */
export function factsOfClaims(claims: readonly Claim[]): JoinedFacts {
  const counted = claims.some(({ planned }) => planned) ? claims.filter(({ planned }) => !planned) : claims;
  let words = 0;
  let examples = 0;
  let hypotheticals = 0;
  const laws = new Map<string, NamedLaw>();
  const covered = coveredBlocks(counted);
  // Neighbouring blocks tell one situation together, unless a heading or other text parts them.
  let toldBefore: EvidenceNote | undefined;
  let previous: ExampleMention | undefined;
  let end = -1;
  for (const { note, first, last } of covered) {
    if (note !== toldBefore || first !== end) {
      previous = undefined;
    }
    for (let index = first; index < last; index++) {
      const block = note.blocks[index];
      if (block) {
        const { facts } = block;
        words += facts.words;
        addLaws(facts.laws, laws);
        const example = facts.examples[0];
        if (example && !goesOn(example, previous, block)) {
          examples += example.hypothetical ? 0 : 1;
          hypotheticals += example.hypothetical ? 1 : 0;
        }
        previous = example;
      }
    }
    toldBefore = note;
    end = last;
  }
  return {
    claims,
    counted,
    covered,
    words,
    laws: [...laws.values()],
    examples,
    hypotheticals,
    concepts: once(() => idsIn(covered, 'concepts')),
    models: once(() => idsIn(covered, 'models')),
    pieces: countPieces(counted),
    types: typesOf(counted),
  };
}

function countPieces(claims: readonly Claim[]): number {
  const [first] = claims;
  if (first && claims.length === 1) {
    return 1;
  }
  return new Set(
    claims.map(({ tag: { passage } }) => `${passage.attachment ?? ''} ${passage.first} ${passage.last}`),
  ).size;
}

function typesOf(claims: readonly Claim[]): ReadonlySet<string> {
  const type = claims[0]?.note.frontMatter.type;
  return type === undefined ? noTypes : new Set([type]);
}

const noTypes: ReadonlySet<string> = new Set();

/** The facts of several notes, or of several groups of notes, together. */
export function joinFacts(parts: readonly JoinedFacts[]): JoinedFacts {
  const [first] = parts;
  if (first && parts.length === 1) {
    return first;
  }
  let words = 0;
  let examples = 0;
  let hypotheticals = 0;
  let pieces = 0;
  const laws = new Map<string, NamedLaw>();
  const types = new Set<string>();
  for (const part of parts) {
    words += part.words;
    examples += part.examples;
    hypotheticals += part.hypotheticals;
    pieces += part.pieces;
    addLaws(part.laws, laws);
    part.types.forEach((each) => types.add(each));
  }
  const claims = joinLists(parts.map((part) => part.claims));
  const covered = joinLists(parts.map((part) => part.covered));
  const isPlanned = parts.some((part) => part.counted !== part.claims);
  const counted = isPlanned ? joinLists(parts.map((part) => part.counted)) : claims;
  return {
    claims,
    counted,
    covered,
    words,
    laws: [...laws.values()],
    examples,
    hypotheticals,
    concepts: once(() => union(parts.map((part) => part.concepts()))),
    models: once(() => union(parts.map((part) => part.models()))),
    pieces,
    types,
  };
}

function addLaws(mentions: readonly NamedLaw[], into: Map<string, NamedLaw>): void {
  for (const mention of mentions) {
    const known = into.get(mention.title);
    if (!known || (mention.applied && !known.applied)) {
      into.set(mention.title, mention);
    }
  }
}

/** Whether a block tells on what the block before it began. */
function goesOn(example: ExampleMention, previous: ExampleMention | undefined, block: Block): boolean {
  return (
    previous?.hypothetical === example.hypothetical &&
    block.kind === 'paragraph' &&
    block.parents.length === 0
  );
}

/** Made when it is asked for first. */
function once<Value>(make: () => Value): () => Value {
  let kept: Value | undefined;
  return () => (kept ??= make());
}

const none: readonly string[] = [];

function idsIn(covered: readonly BlockRange[], kind: 'concepts' | 'models'): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { note, first, last } of covered) {
    for (let index = first; index < last; index++) {
      const ids = note.blocks[index]?.facts[kind] ?? none;
      // Most blocks name none, and most others one.
      for (let at = 0; at < ids.length; at++) {
        found.add(ids[at] ?? '');
      }
    }
  }
  return found;
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const set of sets) {
    set.forEach((each) => all.add(each));
  }
  return all;
}
