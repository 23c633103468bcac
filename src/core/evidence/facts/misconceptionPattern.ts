import type { MisconceptionKind } from '../evidence';

/** How one common mistake is put into words. */
export interface MisconceptionPattern {
  readonly kind: MisconceptionKind;
  readonly asserts: readonly RegExp[];
  /** These assert it where all of them fit one sentence, in any order. */
  readonly together?: readonly RegExp[];
  /** How many sentences, one behind the other, may hold them together; 1 unless it says so. */
  readonly sentences?: number;
  /** Words in the match itself that turn it round. */
  readonly turned?: RegExp;
  /** Words in the sentence that make it right. */
  readonly right?: RegExp;
  /** Words in the sentence before it or behind it that make it right: the other half of a distinction. */
  readonly beside?: RegExp;
  /** False where a "not" before it does not reject it: "they are not customers". */
  readonly isRejectedByNot?: boolean;
}
