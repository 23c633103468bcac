import { describeCharacter, smallLetterBits } from './characters';
import { hashWord } from './wordHashes';

const endings = ['s', 'es', 'd', 'ed', 'ing', "'s"];

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

/** The hashes of the words that a word may be with one of the usual endings, or without: "refunds" and "refund". */
export function basesOf(word: string): readonly number[] {
  const bases = [hashWord(word)];
  for (const ending of endings) {
    if (endsIn(word, ending)) {
      bases.push(hashWord(word.slice(0, -ending.length)));
    }
  }
  return bases;
}

function endsIn(word: string, ending: string): boolean {
  const start = word.length - ending.length;
  for (let at = 0; at < ending.length; at++) {
    if ((describeCharacter(word.charCodeAt(start + at)) & smallLetterBits) !== ending.charCodeAt(at)) {
      return false;
    }
  }
  return start > 0;
}
