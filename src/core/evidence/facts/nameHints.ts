import { WordClass } from './wordClasses';
import { hashWord } from './wordHashes';
import type { Words } from './words';

/** What the words of a text say of names in it, as bits: an expression is tried only where the word that it needs is there. */
export const NameHint = {
  /** A word before which or behind which names stand: "called", "born", "van". */
  naming: 1,
  /** "Called", "named". */
  called: 2,
  name: 4,
  /** "Mr", "Miss", "Mx". */
  title: 8,
  doctor: 16,
  /** "Van", "al": what stands in the middle of a surname. */
  particle: 32,
} as const;

/** The hints of a text of whose words nothing is known. */
export const allNameHints = 63;

/** Classes of the words that give hints. */
const hinting: number = WordClass.naming | WordClass.title;

const hints: ReadonlyMap<number, number> = new Map(
  Object.entries({
    'called named': NameHint.called,
    name: NameHint.name,
    'mr mrs ms miss mx': NameHint.title,
    dr: NameHint.doctor,
    'van von ap al bin binti ibn del della da dos du el': NameHint.particle,
  }).flatMap(([words, hint]) => words.split(' ').map((word) => [hashWord(word), hint] as const)),
);

/** The hints of a text by its words, of which `allClasses` has the classes together. */
export function nameHints({ hashes, count }: Words, classes: Int32Array, allClasses: number): number {
  if ((allClasses & hinting) === 0) {
    return 0;
  }
  let found: number = (allClasses & WordClass.naming) === 0 ? 0 : NameHint.naming;
  for (let index = 0; index < count; index++) {
    if (((classes[index] ?? 0) & hinting) !== 0) {
      found |= hints.get(hashes[index] ?? 0) ?? 0;
    }
  }
  return found;
}
