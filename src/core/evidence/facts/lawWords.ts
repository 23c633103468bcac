import { hashWord } from './wordHashes';

/** Among the bits of what is looked for as common mistakes: the word may point at a law. */
export const lawWord = 1 << 31;

const lawWords = `law law's laws legislation legislations legislative legal legally illegal illegally statutory unlawful unlawfully lawful
  regulation regulations regs rules rights protection act acts parliament government offence statute statutes`;

const hashes = new Set(lawWords.split(/\s+/).map(hashWord));

/** Whether a word may point at a law, by its hash. */
export function mayPointAtLaw(hash: number): boolean {
  return hashes.has(hash);
}
