import type { Facts } from '../evidence';

/**
 * What a block says. A class and no literal: V8 sees that nearly all that a literal makes is kept, and makes it among
 * what is old from then on, which takes many times as long. There is one for nearly every block.
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
