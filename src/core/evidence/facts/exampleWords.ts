import type { Span } from '../../text';
import { WordClass } from './wordClasses';
import { hashesOf, hashWord } from './wordHashes';
import type { Words } from './words';

const [instance, example, examples, as, g, of, is, are, such, forWord, e, eg] = [
  ...['instance', 'example', 'examples', 'as', 'g', 'of', 'is', 'are', 'such', 'for', 'e', 'eg'],
].map(hashWord);

/** Adds where the words `[start, end)` announce an example, whether or not one follows. */
export function addExampleWords(
  words: Words,
  classes: Int32Array,
  start: number,
  end: number,
  offset: number,
  spans: Span[],
): void {
  for (let index = start; index < end; index++) {
    if (((classes[index] ?? 0) & WordClass.exampleStart) !== 0) {
      const length = exampleWordsAt(words, index);
      if (length > 0) {
        spans.push(spanOf(words, index, index + length, offset));
      }
    }
  }
}

function spanOf(words: Words, first: number, end: number, offset: number): Span {
  return { start: (words.starts[first] ?? 0) + offset, end: (words.ends[end - 1] ?? 0) + offset };
}

/** "Give an example of", "Q. Describe one example of": the question is copied, and nothing is announced. */
function isAskedFor({ hashes, sentences }: Words, index: number): boolean {
  const verb = index - 2;
  const before = hashes[verb - 1] ?? 0;
  return (
    asking.has(hashes[verb] ?? 0) &&
    sentences[verb] === sentences[index] &&
    (sentences[verb - 1] !== sentences[verb] || beforeAsking.has(before))
  );
}

const asking = hashesOf('give provide describe state write outline share identify');
const beforeAsking = hashesOf('please you and q question task');

/** How many words at `index` announce an example: "for example", "such as", "e.g.", "an example of". */
function exampleWordsAt(words: Words, index: number): number {
  const next = words.hashes[index + 1];
  switch (words.hashes[index]) {
    case forWord:
      return next === example || next === instance ? 2 : 0;
    case such:
      return next === as ? 2 : 0;
    case e:
      return next === g ? 2 : 0;
    case example:
      return (next === of && !isAskedFor(words, index)) || next === is ? 2 : 0;
    case examples:
      return next === of || next === are ? 2 : 0;
    case eg:
      return 1;
    default:
      return 0;
  }
}
