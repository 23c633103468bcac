import { describeCharacter, smallLetterBits } from './characters';

/** The hash of no letters. */
export const hashStart = 0x811c9dc5 | 0;

/** The hash with one letter more; `character` as `describeCharacter` says it. */
export function addToHash(hash: number, character: number): number {
  return Math.imul(hash ^ (character & smallLetterBits), 0x01000193);
}

/** The hash that `findWords` gives a word. */
export function hashWord(word: string): number {
  let hash = hashStart;
  for (let at = 0; at < word.length; at++) {
    hash = addToHash(hash, describeCharacter(word.charCodeAt(at)));
  }
  return hash;
}

/** The hashes of words with white space between them. */
export function hashesOf(written: string): ReadonlySet<number> {
  return new Set(written.trim().split(/\s+/).map(hashWord));
}

/** One number for two words. Two pairs may share it: a phrase is compared word by word all the same. */
export function hashPair(first: number, second: number): number {
  return Math.imul(first, 31) ^ second;
}
