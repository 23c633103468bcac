import { isInCapitals } from './storyWords';
import { WordClass } from './wordClasses';
import { hashesOf } from './wordHashes';
import { isCapitalised, type Words } from './words';

const letterS = 115;

/**
 * "He say", "my colleague ask", "Marek come": a verb that does not agree with who does it. Who learns English tells so what
 * happened. "Let the guest come", "did she ask" and "the customer call" are no such thing.
 */
export function isBroken(words: Words, classes: Int32Array, index: number): boolean {
  const { hashes, sentences } = words;
  const before = classes[index - 1] ?? 0;
  if (sentences[index - 1] !== sentences[index] || endsInS(words, index)) {
    return false;
  }
  const isSomebody =
    (before & WordClass.person) !== 0
      ? !endsInS(words, index - 1) &&
        plainVerbs.has(hashes[index] ?? 0) &&
        !plurals.has(hashes[index - 1] ?? 0)
      : before === 0
        ? plainVerbs.has(hashes[index] ?? 0) &&
          isCapitalised(words, index - 1) &&
          !isInCapitals(words, index - 1)
        : heOrShe.has(hashes[index - 1] ?? 0);
  if (!isSomebody) {
    return false;
  }
  for (let at = Math.max(0, index - mostBeforeBroken); at < index - 1; at++) {
    if (sentences[at] === sentences[index] && beforeBase.has(hashes[at] ?? 0)) {
      return false;
    }
  }
  return true;
}

function endsInS(words: Words, index: number): boolean {
  return words.text.charCodeAt((words.ends[index] ?? 0) - 1) === letterS;
}

const mostBeforeBroken = 5;
const heOrShe = hashesOf('he she');
/** Verbs that are no nouns as well, as "call" and "book" are. */
const plainVerbs = hashesOf('say tell ask give take come go get send bring find explain refuse shout speak');
const plurals = hashesOf('women men children people gentlemen ladies police family couple team staff');
/** After them a verb stands without an ending in anybody's English. */
const beforeBase = hashesOf(
  "let make makes made help helps helped see saw watch hear heard have had did didn't does doesn't do don't can can't could will would should might must to and or when if that suggest recommend",
);
