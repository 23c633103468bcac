import type { Sentence } from './storySentence';
import { WordClass } from './wordClasses';
import { hashesOf, hashWord } from './wordHashes';
import { type Words } from './words';

const [at, during, because] = ['at', 'during', 'because'].map(hashWord);
const pointing = hashesOf('the a an our this that one');
const occasions = hashesOf(
  `final match game concert gig wedding funeral party fair fete festival show event conference raffle gala
  tournament derby marathon race premiere launch carnival parade prom ball christening auction rehearsal matinee`,
);
/** "At the under twelves football final". */
const mostBefore = 5;

/** Whether a sentence begins with an occasion: "At the boxing final I gave …" happened once, as on a day. */
export function isAtOccasion({ hashes }: Words, { start, end }: Sentence): boolean {
  const first = hashes[start];
  if ((first !== at && first !== during) || !pointing.has(hashes[start + 1] ?? 0)) {
    return false;
  }
  for (let index = start + 2; index < end && index < start + 2 + mostBefore; index++) {
    if (occasions.has(hashes[index] ?? 0)) {
      return true;
    }
  }
  return false;
}

/** "I helped a gentleman because his hands shake": one thing that was done, for one person and for a reason of theirs. */
export function givesReason({ hashes, count }: Words, classes: Int32Array): boolean {
  for (let index = 1; index < count; index++) {
    if (hashes[index] === because && ((classes[index + 1] ?? 0) & WordClass.individual) !== 0) {
      return true;
    }
  }
  return false;
}
