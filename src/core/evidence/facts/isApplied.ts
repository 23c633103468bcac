import { WordClass } from './wordClasses';
import type { Words } from './words';

/**
 * Whether the sentence of a law, or the next one, says what it changes in practice: somebody, and what they do or
 * must do. `start` is the offset of the law in the text.
 */
export function isApplied(words: Words, classes: Int32Array, start: number): boolean {
  let index = 0;
  while (index < words.count && (words.starts[index] ?? 0) < start) {
    index++;
  }
  const sentence = words.sentences[index] ?? 0;
  while (index > 0 && words.sentences[index - 1] === sentence) {
    index--;
  }
  let sawActor = false;
  for (; index < words.count && (words.sentences[index] ?? 0) <= sentence + 1; index++) {
    const kind = classes[index] ?? 0;
    if ((kind & WordClass.actor) !== 0) {
      sawActor = true;
    } else if (sawActor && (kind & WordClass.duty) !== 0) {
      return true;
    }
  }
  return false;
}
