import type { Facts } from '../evidence';

/**
 * What a block says. A class and no literal: V8 sees that nearly all that a literal makes is kept, and makes it among
 * what is old from then on. That takes longer, and after a key what is old keeps all that it leads to, the whole note as
 * it was before, until V8 looks through everything. So whatever is kept for each note and leads to it, or to its text,
 * is made by a class, and its lists are copies (`slice`), as `[]` is a literal too.
 */
export class BlockFacts implements Facts {
  constructor(
    readonly words: Facts['words'],
    readonly laws: Facts['laws'],
    readonly slips: Facts['slips'],
    readonly mayPointAtLaw: Facts['mayPointAtLaw'],
    readonly examples: Facts['examples'],
    readonly exampleWords: Facts['exampleWords'],
    readonly concepts: Facts['concepts'],
    readonly models: Facts['models'],
    readonly personalData: Facts['personalData'],
    readonly misconceptions: Facts['misconceptions'],
  ) {}
}

const none: readonly never[] = [];

/** What a block says that has so many words, and nothing that anybody asks about. */
export function plainFacts(words: number): Facts {
  return new BlockFacts(words, none, none, false, none, none, none, none, none, none);
}

/** The same facts but for some. */
export function changedFacts(
  { words, mayPointAtLaw, exampleWords, concepts, models, personalData, misconceptions }: Facts,
  laws: Facts['laws'],
  slips: Facts['slips'],
  examples: Facts['examples'],
): Facts {
  return new BlockFacts(
    words,
    laws,
    slips,
    mayPointAtLaw,
    examples,
    exampleWords,
    concepts,
    models,
    personalData,
    misconceptions,
  );
}
