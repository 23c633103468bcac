import type { MisconceptionKind } from '../evidence';

/** How one common mistake is put into words. */
export interface MisconceptionPattern {
  readonly kind: MisconceptionKind;
  /** Tried only where all of these words are in the block. */
  readonly triggers: number;
  /** And only where one of these stands in it, a word or two words side by side: no expression fits without. */
  readonly beside?: readonly string[];
  readonly asserts: readonly RegExp[];
  /** These assert it where all of them fit one sentence, in any order. */
  readonly together?: readonly RegExp[];
  /** How many sentences, one behind the other, may hold them together; 1 unless it says so. */
  readonly sentences?: number;
  /** Words in the match itself that turn it round. */
  readonly turned?: RegExp;
  /** Words in the sentence that make it right. */
  readonly right?: RegExp;
  /** False where a "not" before it does not reject it: "they are not customers". */
  readonly isRejectedByNot?: boolean;
}

/** `always right | never wrong` as a list. */
export function phrases(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim());
}

/** Every word of one list before every word of the other: `is, are` and `over, done` as `is over, is done, are over …`. */
export function sideBySide(firsts: string, seconds: string): readonly string[] {
  return phrases(firsts).flatMap((first) => phrases(seconds).map((second) => `${first} ${second}`));
}
