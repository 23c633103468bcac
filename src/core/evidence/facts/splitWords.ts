import { continueHash, hashWord } from './wordHashes';

const endings = ['', 's', 'es', 'd', 'ed', 'ing', "'s"];

/** The words of a phrase as `findWords` takes them. */
export function splitWords(phrase: string): string[] {
  if (/^[A-Za-z0-9]+$/.test(phrase)) {
    return [phrase];
  }
  const straight = phrase.replaceAll('’', "'").replaceAll('&', ' and ');
  // An expression that knows the letters of all languages takes milliseconds to be made ready: few phrases need it.
  const word = /^[\0-\x7f]*$/.test(straight)
    ? /[A-Za-z0-9]+(?:'[A-Za-z0-9]+)*/g
    : /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;
  return straight.match(word) ?? [];
}

/** The hashes of the words of a phrase. */
export function hashWords(phrase: string): number[] {
  return splitWords(phrase).map(hashWord);
}

/** The hashes of the first word of what is written with each of the usual endings. */
export function hashesOfWord(written: string): readonly number[] {
  const word = splitWords(written)[0];
  return word === undefined ? [] : withEndings(word);
}

/** The hashes of a word with each of the usual endings. */
export function withEndings(word: string): readonly number[] {
  const hash = hashWord(word);
  return endings.map((ending) => continueHash(hash, ending));
}
