import { firstPerson } from './wordClasses';
import { hashWord, type Words } from './words';

function setOf(words: string): ReadonlySet<number> {
  return new Set(words.trim().split(/\s+/).map(hashWord));
}

const actors = setOf(`
  i we our my staff employees us everyone team customer customers they he she it colleagues shop store company
  organisation business manager guest guests client clients me
`);

/** What somebody does or must do because of a law. */
const duties = setOf(`
  must cannot can't need needs needed have has had ask asked asks check checked checks lock locked keep kept offer
  offered refund refunded replace replaced explain explained record recorded shred shredded delete deleted provide
  provided make made ensure tell told gave give given use used let allow allowed wear wore put took take moved
  read write wrote verify verified confirm confirmed repair repaired exchange exchanged return entitled adjust
  adjusted share shared store stored log logged refuse refused report reported sign signed label labelled train
  trained never always only don't didn't won't
`);

/** Words that tie a law to what follows. */
const links = setOf('so because therefore means meaning meant');

/** Whether the sentence of a law, or the next one, says what it changes in practice. */
export function isApplied(words: Words, start: number, end: number): boolean {
  const sentence = words.sentences[start] ?? 0;
  let from = start;
  while (from > 0 && words.sentences[from - 1] === sentence) {
    from--;
  }
  let sawActor = false;
  let actorIsWriter = false;
  let sawLink = false;
  for (let index = from; index < words.count && (words.sentences[index] ?? 0) <= sentence + 1; index++) {
    if (index >= start && index < end) {
      continue;
    }
    const hash = words.hashes[index] ?? 0;
    if (links.has(hash)) {
      sawLink = true;
    }
    if (actors.has(hash)) {
      sawActor = true;
      actorIsWriter ||= firstPerson.has(hash);
    } else if (
      sawActor &&
      duties.has(hash) &&
      (sawLink || actorIsWriter || (words.sentences[index] ?? 0) >= sentence)
    ) {
      return true;
    }
  }
  return false;
}
