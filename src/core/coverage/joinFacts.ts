import type { LawMention } from '../evidence/evidence';
import type { BlockRange, Claim } from './coverage';
import { joinLists } from '../joinLists';
import { Keeper } from '../keeper';
import type { AttachedFile } from './pieces';

/**
 * What claimed passages say together: those of one note, or all of a criterion's. Most criteria ask for little of it,
 * so whatever takes a look at the texts is looked for when a criterion asks, and kept.
 */
export interface JoinedFacts extends Keeper {
  readonly claims: readonly Claim[];
  /** Those of them that are not only planned: the facts are theirs. */
  readonly counted: readonly Claim[];
  /** The blocks that those cover, each once. */
  readonly covered: readonly BlockRange[];
  /** The files that they name: each is a piece of evidence. */
  readonly attached: readonly AttachedFile[];
  /** The types of the files that they stand in, as written. */
  readonly types: ReadonlySet<string>;
  words(): number;
  /** Each law that they name, once. */
  laws(): readonly NamedLaw[];
  situations(): Situations;
  /** Which of some concept groups, or of some models, the passages mention. */
  mentioned(kind: IdKind, wanted: readonly string[]): ReadonlySet<string>;
  /** Whether they name an organisation by its own name. */
  namesPlace(): boolean;
  /** Number of different passages of text that the counted claims cover: two tags on one passage are one piece. */
  passages(): number;
  /** Whether there is one. */
  hasPassage(): boolean;
}

/** How many different situations are told. */
export class Situations {
  constructor(
    readonly happened: number,
    readonly hypothetical: number,
  ) {}
}

/** What the IDs are of that somebody asks for. */
export type IdKind = 'concepts' | 'models';

/** A law that is named, however often: as what holds, if it is so once. */
export type NamedLaw = Pick<LawMention, 'law' | 'title' | 'applied' | 'use'>;

/** The facts of several notes, or of several groups of notes, together. */
export function joinFacts(parts: readonly JoinedFacts[]): JoinedFacts {
  const first = parts[0];
  return first && parts.length === 1 ? first : joinSeveral(parts);
}

function joinSeveral(parts: readonly JoinedFacts[]): JoinedFacts {
  const claims = joinLists(parts.map((part) => part.claims));
  const covered = joinLists(parts.map((part) => part.covered));
  const isPlanned = parts.some((part) => part.counted !== part.claims);
  const counted = isPlanned ? joinLists(parts.map((part) => part.counted)) : claims;
  return new JoinedParts(parts, claims, counted, covered);
}

class JoinedParts extends Keeper implements JoinedFacts {
  #attached: readonly AttachedFile[] | undefined;
  #types: ReadonlySet<string> | undefined;
  #words: number | undefined;
  #laws: readonly NamedLaw[] | undefined;
  #situations: Situations | undefined;
  /** What was asked is asked again after each key: with the same list, as it stands in the catalogue. */
  #mentioned: Map<readonly string[], ReadonlySet<string>> | undefined;
  #namesPlace: boolean | undefined;
  #passages: number | undefined;

  constructor(
    private readonly parts: readonly JoinedFacts[],
    readonly claims: JoinedFacts['claims'],
    readonly counted: JoinedFacts['counted'],
    readonly covered: JoinedFacts['covered'],
  ) {
    super();
  }

  get attached(): readonly AttachedFile[] {
    return (this.#attached ??= joinLists(this.parts.map((part) => part.attached)));
  }

  get types(): ReadonlySet<string> {
    return (this.#types ??= new Set(this.parts.flatMap((part) => [...part.types])));
  }

  words(): number {
    return (this.#words ??= this.parts.reduce((sum, part) => sum + part.words(), 0));
  }

  laws(): readonly NamedLaw[] {
    return (this.#laws ??= lawsOfParts(this.parts));
  }

  situations(): Situations {
    return (this.#situations ??= addSituations(this.parts));
  }

  mentioned(kind: IdKind, wanted: readonly string[]): ReadonlySet<string> {
    const kept = (this.#mentioned ??= new Map<readonly string[], ReadonlySet<string>>());
    let found = kept.get(wanted);
    if (!found) {
      found = mentionedInParts(this.parts, kind, wanted);
      kept.set(wanted, found);
    }
    return found;
  }

  namesPlace(): boolean {
    return (this.#namesPlace ??= this.parts.some((part) => part.namesPlace()));
  }

  passages(): number {
    return (this.#passages ??= this.parts.reduce((sum, part) => sum + part.passages(), 0));
  }

  hasPassage(): boolean {
    return this.parts.some((part) => part.hasPassage());
  }
}

function lawsOfParts(parts: readonly JoinedFacts[]): readonly NamedLaw[] {
  const laws = new Map<string, NamedLaw>();
  for (const part of parts) {
    addLaws(part.laws(), laws);
  }
  return [...laws.values()];
}

function addSituations(parts: readonly JoinedFacts[]): Situations {
  let happened = 0;
  let hypothetical = 0;
  for (const part of parts) {
    const situations = part.situations();
    happened += situations.happened;
    hypothetical += situations.hypothetical;
  }
  return new Situations(happened, hypothetical);
}

/** Adds laws that are named to others, by their titles. */
export function addLaws(mentions: readonly NamedLaw[], into: Map<string, NamedLaw>): void {
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
